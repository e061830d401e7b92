"""What can be set in a conference service, in words."""

from PySide6.QtCore import QCoreApplication

from setupwizard.admin.room import Service
from setupwizard.admin.room_service import ALL, NONE, NUMBER, ON, Option, Part, Values
from setupwizard.ui.dashboard.conferences.words import TICKS, number, tr
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP
from setupwizard.ui.widgets.table.columns import TableColumn

CONTEXT = "ServiceWords"

PARTS: dict[Part, tuple[str, str]] = {
    Part.GENERAL: (
        QT_TRANSLATE_NOOP("ServiceWords", "Description and memory"),
        QT_TRANSLATE_NOOP("ServiceWords", "Rooms that are not in memory open a little later."),
    ),
    Part.HISTORY: (
        QT_TRANSLATE_NOOP("ServiceWords", "History"),
        QT_TRANSLATE_NOOP("ServiceWords", "What somebody reads who enters a room later."),
    ),
    Part.CREATION: (
        QT_TRANSLATE_NOOP("ServiceWords", "Who may create rooms"),
        QT_TRANSLATE_NOOP("ServiceWords", "Whoever administers the service always may."),
    ),
    Part.ADMINISTRATORS: (
        QT_TRANSLATE_NOOP("ServiceWords", "Who administers it"),
        QT_TRANSLATE_NOOP("ServiceWords", "They are owners of every room in it."),
    ),
    Part.DEFAULTS: (
        QT_TRANSLATE_NOOP("ServiceWords", "How new rooms begin"),
        QT_TRANSLATE_NOOP(
            "ServiceWords", "Those that chat programs create. Rooms there are stay as they are."
        ),
    ),
    Part.IDLE: (QT_TRANSLATE_NOOP("ServiceWords", "Who says nothing"), ""),
    Part.LOGGING: (
        QT_TRANSLATE_NOOP("ServiceWords", "Writing to the database"),
        QT_TRANSLATE_NOOP(
            "ServiceWords", "How what is written in rooms is kept. Usually best left as it is."
        ),
    ),
}

OPTIONS: dict[Option, tuple[str, str]] = {
    Option.DESCRIPTION: (
        QT_TRANSLATE_NOOP("ServiceWords", "Description"),
        QT_TRANSLATE_NOOP("ServiceWords", "What chat programs show for it."),
    ),
    Option.PRELOAD: (
        QT_TRANSLATE_NOOP("ServiceWords", "Load rooms that were used lately when Openfire starts"),
        "",
    ),
    Option.PRELOAD_DAYS: (QT_TRANSLATE_NOOP("ServiceWords", "Used in the last days"), ""),
    Option.KEEP: (QT_TRANSLATE_NOOP("ServiceWords", "Keep all rooms in memory"), ""),
    Option.KEEP_DAYS: (
        QT_TRANSLATE_NOOP("ServiceWords", "Days until an empty room leaves memory"),
        QT_TRANSLATE_NOOP("ServiceWords", "It stays in the database, and is back when one enters."),
    ),
    Option.NUMBER: (QT_TRANSLATE_NOOP("ServiceWords", "How many messages"), ""),
    Option.REGISTERED: (
        QT_TRANSLATE_NOOP("ServiceWords", "Everybody with an account on this server"),
        "",
    ),
    Option.PASSWORD: (
        QT_TRANSLATE_NOOP("ServiceWords", "They too need the password of a room to enter it"),
        "",
    ),
    Option.MOST: (
        QT_TRANSLATE_NOOP("ServiceWords", "At most inside"),
        QT_TRANSLATE_NOOP("ServiceWords", "Empty: any number."),
    ),
    Option.PERSISTENT: (
        QT_TRANSLATE_NOOP("ServiceWords", "It stays when all have left"),
        "",
    ),
    Option.ADDRESSES: (
        QT_TRANSLATE_NOOP("ServiceWords", "Everybody inside sees the addresses of the others"),
        "",
    ),
    Option.KICK: (
        QT_TRANSLATE_NOOP("ServiceWords", "Put out whoever has said nothing for a while"),
        "",
    ),
    Option.KICK_MINUTES: (QT_TRANSLATE_NOOP("ServiceWords", "Minutes until then"), ""),
    Option.PING: (
        QT_TRANSLATE_NOOP("ServiceWords", "Look whether silent chat programs are still there"),
        QT_TRANSLATE_NOOP("ServiceWords", "One that does not answer is taken out of the room."),
    ),
    Option.PING_MINUTES: (QT_TRANSLATE_NOOP("ServiceWords", "Minutes of silence before"), ""),
    Option.BATCH: (QT_TRANSLATE_NOOP("ServiceWords", "Messages written at a time, at most"), ""),
    Option.INTERVAL: (QT_TRANSLATE_NOOP("ServiceWords", "Milliseconds between two times"), ""),
    Option.GRACE: (
        QT_TRANSLATE_NOOP("ServiceWords", "Milliseconds of silence that end the waiting"),
        "",
    ),
}

POLICIES = {
    ALL: QT_TRANSLATE_NOOP("ServiceWords", "Everything since the room was loaded"),
    NUMBER: QT_TRANSLATE_NOOP("ServiceWords", "The latest messages"),
    NONE: QT_TRANSLATE_NOOP("ServiceWords", "Nothing"),
}

CREATORS = {
    "anybody": QT_TRANSLATE_NOOP("ServiceWords", "Everybody"),
    "registered": QT_TRANSLATE_NOOP("ServiceWords", "Everybody with an account on this server"),
    "named": QT_TRANSLATE_NOOP("ServiceWords", "Only those on the list"),
}

NEWER = frozenset((Option.PRELOAD, Option.PING, Option.KEEP_HISTORY, Option.RETIRE))
"""What only 5 has, of what has words of its own in a form."""


def option_words(option: Option) -> tuple[str, str]:
    """Of what is set in a room, too, the words of the room."""
    words = OPTIONS.get(option) or TICKS[_AS_IN_ROOMS[option]]
    context = service_tr if option in OPTIONS else tr
    return context(words[0]), context(words[1])


_SEEN = {
    Option.MODERATORS_SEEN: "presencebroadcast",
    Option.PARTICIPANTS_SEEN: "presencebroadcast2",
    Option.VISITORS_SEEN: "presencebroadcast3",
}
_AS_IN_ROOMS = {
    option: next(tick for tick in TICKS if tick == name)
    for option in Option
    if option not in OPTIONS
    for name in (_SEEN.get(option, option.removeprefix("roomconfig_")),)
    if any(tick == name for tick in TICKS)
}


def creation_of(values: Values) -> str:
    """Which of CREATORS it is."""
    if values[Option.ANYBODY]:
        return "anybody"
    return "registered" if values.get(Option.REGISTERED) else "named"


def with_creation(values: Values, chosen: str) -> Values:
    registered = ON if chosen == "registered" else ""
    anybody = ON if chosen == "anybody" else ""
    return {**values, Option.ANYBODY: anybody, Option.REGISTERED: registered}


def part_in_words(part: Part, values: Values) -> str:
    """How it is now, in a line."""
    if part is Part.GENERAL:
        if values[Option.KEEP]:
            return option_words(Option.KEEP)[0]
        said = service_tr(
            QT_TRANSLATE_NOOP("ServiceWords", "Empty rooms leave memory after {days} days")
        )
        return said.format(days=values[Option.KEEP_DAYS])
    if part is Part.HISTORY:
        words = service_tr(POLICIES.get(values[Option.POLICY], ""))
        if values[Option.POLICY] != NUMBER:
            return words
        said = service_tr(QT_TRANSLATE_NOOP("ServiceWords", "The latest {number} messages"))
        return said.format(number=values[Option.NUMBER])
    if part is Part.CREATION:
        return service_tr(CREATORS[creation_of(values)])
    if part is Part.IDLE:
        if not values[Option.KICK]:
            return service_tr(QT_TRANSLATE_NOOP("ServiceWords", "Stays inside"))
        said = service_tr(QT_TRANSLATE_NOOP("ServiceWords", "Is put out after {minutes} minutes"))
        return said.format(minutes=values[Option.KICK_MINUTES])
    if part is Part.ADMINISTRATORS and values[Option.PASSWORD]:
        return option_words(Option.PASSWORD)[0]
    return ""


def columns() -> tuple[TableColumn[Service], ...]:
    return (
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Service"),
            lambda one: one.name,
            detail=lambda one: one.description,
            share=3,
            least=200,
            role="strong",
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Rooms"),
            lambda one: number(one.rooms),
            order=lambda one: -one.rooms,
            least=100,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Inside now"),
            lambda one: number(one.people),
            order=lambda one: -one.people,
            least=120,
        ),
    )


def service_tr(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words) if words else ""
