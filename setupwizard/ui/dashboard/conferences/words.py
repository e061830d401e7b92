"""What rooms are and what people are in them, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from setupwizard.admin.room import Addresses, Affiliation, Private, Room, Tick
from setupwizard.admin.room_kinds import Kind
from setupwizard.ui.dashboard.users.columns import moment
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, language
from setupwizard.ui.widgets.table.columns import TableColumn

CONTEXT = "RoomWords"

TICKS: dict[Tick, tuple[str, str]] = {
    Tick.PUBLIC: (
        QT_TRANSLATE_NOOP("RoomWords", "Everybody finds it in the list of rooms"),
        QT_TRANSLATE_NOOP("RoomWords", "Otherwise only those who know its address."),
    ),
    Tick.MEMBERS_ONLY: (
        QT_TRANSLATE_NOOP("RoomWords", "Only those who belong to it may enter"),
        "",
    ),
    Tick.MODERATED: (
        QT_TRANSLATE_NOOP("RoomWords", "Only those who belong to it may write"),
        QT_TRANSLATE_NOOP("RoomWords", "The others read, until a moderator lets them write."),
    ),
    Tick.INVITES: (QT_TRANSLATE_NOOP("RoomWords", "Whoever is inside may invite others"), ""),
    Tick.SUBJECT_BY_ALL: (
        QT_TRANSLATE_NOOP("RoomWords", "Whoever is inside may change the subject"),
        "",
    ),
    Tick.NICKNAME_CHANGE: (
        QT_TRANSLATE_NOOP("RoomWords", "Whoever is inside may change their nickname"),
        "",
    ),
    Tick.OWN_NICKNAME_ONLY: (
        QT_TRANSLATE_NOOP("RoomWords", "Members enter under their registered nickname only"),
        "",
    ),
    Tick.REGISTRATION: (
        QT_TRANSLATE_NOOP("RoomWords", "People may register a nickname with the room"),
        "",
    ),
    Tick.LOGGED: (
        QT_TRANSLATE_NOOP("RoomWords", "What is written is kept"),
        QT_TRANSLATE_NOOP(
            "RoomWords", "Whoever enters later reads the latest, also after a restart."
        ),
    ),
    Tick.KEEP_HISTORY: (
        QT_TRANSLATE_NOOP("RoomWords", "What was kept stays when the room is deleted"),
        QT_TRANSLATE_NOOP("RoomWords", "In the database, where nobody chats with it."),
    ),
    Tick.RETIRE: (
        QT_TRANSLATE_NOOP("RoomWords", "Its address is not used again when it is deleted"),
        "",
    ),
    Tick.MODERATORS_SEEN: (
        QT_TRANSLATE_NOOP("RoomWords", "Others see moderators come and go"),
        "",
    ),
    Tick.PARTICIPANTS_SEEN: (
        QT_TRANSLATE_NOOP("RoomWords", "Others see those who may write come and go"),
        "",
    ),
    Tick.VISITORS_SEEN: (
        QT_TRANSLATE_NOOP("RoomWords", "Others see those who only read come and go"),
        "",
    ),
}

AFFILIATIONS: dict[Affiliation, tuple[str, str]] = {
    Affiliation.OWNER: (
        QT_TRANSLATE_NOOP("RoomWords", "Owner"),
        QT_TRANSLATE_NOOP("RoomWords", "Changes the room, and may delete it."),
    ),
    Affiliation.ADMIN: (
        QT_TRANSLATE_NOOP("RoomWords", "Administrator"),
        QT_TRANSLATE_NOOP(
            "RoomWords", "Decides who may enter and who may write, and puts people out."
        ),
    ),
    Affiliation.MEMBER: (
        QT_TRANSLATE_NOOP("RoomWords", "Member"),
        QT_TRANSLATE_NOOP("RoomWords", "May always enter, and write."),
    ),
    Affiliation.OUTCAST: (
        QT_TRANSLATE_NOOP("RoomWords", "Kept out"),
        QT_TRANSLATE_NOOP("RoomWords", "May not enter; is put out now if inside."),
    ),
}

KINDS: dict[Kind, tuple[str, str]] = {
    Kind.CLASSROOM: (
        QT_TRANSLATE_NOOP("RoomWords", "Classroom"),
        QT_TRANSLATE_NOOP("RoomWords", "Everybody finds it, enters and writes."),
    ),
    Kind.ANNOUNCEMENTS: (
        QT_TRANSLATE_NOOP("RoomWords", "Announcements"),
        QT_TRANSLATE_NOOP(
            "RoomWords", "Everybody finds it and reads; only who belongs to it writes."
        ),
    ),
    Kind.TEAM: (
        QT_TRANSLATE_NOOP("RoomWords", "Private team"),
        QT_TRANSLATE_NOOP("RoomWords", "Only its members enter and write; nobody else finds it."),
    ),
}

ADDRESSES: dict[Addresses, str] = {
    Addresses.MODERATORS: QT_TRANSLATE_NOOP("RoomWords", "Only moderators"),
    Addresses.EVERYBODY: QT_TRANSLATE_NOOP("RoomWords", "Everybody inside"),
}

PRIVATE: dict[Private, str] = {
    Private.EVERYBODY: QT_TRANSLATE_NOOP("RoomWords", "Everybody inside"),
    Private.PARTICIPANTS: QT_TRANSLATE_NOOP("RoomWords", "Those who may write"),
    Private.MODERATORS: QT_TRANSLATE_NOOP("RoomWords", "Only moderators"),
    Private.NOBODY: QT_TRANSLATE_NOOP("RoomWords", "Nobody"),
}

ROLES = {
    "moderator": QT_TRANSLATE_NOOP("RoomWords", "Moderates"),
    "participant": QT_TRANSLATE_NOOP("RoomWords", "May write"),
    "visitor": QT_TRANSLATE_NOOP("RoomWords", "Only reads"),
}


def columns() -> tuple[TableColumn[Room], ...]:
    return (
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Room"),
            lambda room: room.name,
            detail=address_and_use,
            order=lambda room: room.name.casefold(),
            share=3,
            least=220,
            role="strong",
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Inside now"),
            inside_words,
            order=lambda room: -(room.people or 0),
            least=120,
            mark=lambda room: ("users", "ok") if room.people else None,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "For whom"),
            for_whom,
            mark=lambda room: ("lock", "text") if room.members_only else None,
            share=2,
            least=150,
            leaves=2,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Belong to it"),
            lambda room: "" if room.members is None else number(room.members),
            order=lambda room: -(room.members or 0),
            least=110,
            leaves=3,
            numeric=True,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Since"),
            lambda room: day(room.since),
            order=lambda room: room.since.timestamp() if room.since else 0.0,
            least=110,
            leaves=1,
        ),
    )


def address_and_use(room: Room) -> str:
    """So that both are found."""
    if not room.description or room.description == room.name:
        return room.address
    return f"{room.address} · {room.description}"


def inside_words(room: Room) -> str:
    if room.people is None:
        return tr(QT_TRANSLATE_NOOP("RoomWords", "Not set up yet"))
    if not room.people:
        return tr(QT_TRANSLATE_NOOP("RoomWords", "Nobody"))
    if room.most:
        said = tr(QT_TRANSLATE_NOOP("RoomWords", "{number} of {most}"))
        return said.format(number=number(room.people), most=number(room.most))
    return number(room.people)


def for_whom(room: Room) -> str:
    """In two or three words; empty where it is not told."""
    if not room.kept:
        return tr(QT_TRANSLATE_NOOP("RoomWords", "Until all have left"))
    if room.members_only:
        return tr(QT_TRANSLATE_NOOP("RoomWords", "Members only"))
    if room.moderated:
        return tr(QT_TRANSLATE_NOOP("RoomWords", "Everybody reads"))
    if room.public is False:
        return tr(QT_TRANSLATE_NOOP("RoomWords", "Not in the list"))
    return tr(QT_TRANSLATE_NOOP("RoomWords", "Everybody")) if room.public else ""


def number(value: int) -> str:
    return language.locale.toString(value)


def day(time: datetime | None) -> str:
    """By the clock of this computer; empty for none."""
    if time is None:
        return ""
    local = QDateTime.fromSecsSinceEpoch(int(time.timestamp()))
    return language.locale.toString(local.date(), QLocale.FormatType.ShortFormat)


def tr(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words) if words else ""


__all__ = [
    "ADDRESSES", "AFFILIATIONS", "KINDS", "PRIVATE", "ROLES", "TICKS", "columns", "day",
    "for_whom", "inside_words", "moment", "number", "tr",
]  # fmt: skip
