"""What is asked and done about the conference services of a server that runs: the same to practice
and to real ones.
"""

from dataclasses import replace

from setupwizard.admin.room import Tick
from setupwizard.admin.room_changes import create_room, delete_room
from setupwizard.admin.room_service import ALL, NONE, NUMBER, Option, Part
from setupwizard.admin.room_services import (
    create_service,
    delete_service,
    edit_service,
    release_room,
    service_details,
    services,
    set_creator,
    set_service_administrator,
)
from setupwizard.admin.rooms import rooms
from tests.practice.admin_dialogues import refusal
from tests.practice.room_dialogues import GROUP, new_room

NAME, SERVICE = "aulas", "aulas.empresa.example"
DESCRIPTION = "Aulas ñ «x» <b>"


def found(session, access):
    listed = session.ask(services, access).services
    return next((one for one in listed if one.name == NAME), None)


def details(session, access):
    return session.ask(service_details, access, found(session, access))


def changed(session, access, part, **wanted):
    """Why not, or nothing; read back it is another time."""
    before = details(session, access).values[part]
    after = {**before, **{Option[name]: value for name, value in wanted.items()}}
    answer = refusal(session, edit_service, access, NAME, part, before, after)
    now = details(session, access).values[part]
    return answer or [now[Option[name]] for name in wanted] == list(wanted.values())


def life_dialogue(session, access):
    """Made, its rooms found, deleted with them; names it cannot have."""

    def refused(question, *args):
        return refusal(session, question, access, *args)

    told = [session.ask(create_service, access, "Aulas", DESCRIPTION)]
    one = found(session, access)
    told.append((one.name, one.description, one.rooms, one.people))
    names = ("aulas", "a.b", "con espacio", "", "x" * 64, "pubsub")
    told.append([refused(create_service, name, "") for name in names])
    told.append(refused(create_service, "otras", "d" * 256))
    room = new_room(session, access, typed="uno", service=SERVICE)
    told.append(session.ask(create_room, access, room))
    told.append([one.address for one in session.ask(rooms, access).rooms])
    told.append((found(session, access).rooms, details(session, access).messages))
    session.ask(delete_service, access, NAME, "Fin de curso ñ")
    told.append((found(session, access), [*session.ask(rooms, access).rooms]))
    told += [refused(service_details, one), refused(delete_service, NAME)]
    return told


EXPECTED_LIFE = [
    NAME,
    (NAME, DESCRIPTION, 0, 0),
    ["service-taken", *["service-name-invalid"] * 4, "service-taken"],
    "room-too-long",
    f"uno@{SERVICE}",
    [f"uno@{SERVICE}"],
    (1, 0),
    (None, []),
    "service-gone",
    "service-gone",
]


def settings_dialogue(session, access):
    """Each part changed there and back; what Openfire would take without a word, refused."""
    session.ask(create_service, access, NAME, DESCRIPTION)

    def put(part, **wanted):
        return changed(session, access, part, **wanted)

    told = [
        put(Part.GENERAL, DESCRIPTION="Otra"),
        put(Part.GENERAL, KEEP="true"),
        put(Part.GENERAL, KEEP="", KEEP_DAYS="12"),
        put(Part.HISTORY, POLICY=NONE),
        put(Part.HISTORY, POLICY=NUMBER, NUMBER="7"),
        put(Part.HISTORY, POLICY=ALL),
        put(Part.CREATION, ANYBODY="", REGISTERED=""),
        put(Part.CREATION, ANYBODY="", REGISTERED="true"),
        put(Part.CREATION, ANYBODY="true"),
        put(Part.ADMINISTRATORS, PASSWORD="true"),
        put(Part.ADMINISTRATORS, PASSWORD=""),
        put(Part.DEFAULTS, MOST="5", PRIVATE="none", PUBLIC="", MODERATED="true"),
        put(Part.DEFAULTS, MOST="", PUBLIC="true"),
        put(Part.IDLE, KICK="true", KICK_MINUTES="77"),
        put(Part.IDLE, KICK=""),
        put(Part.LOGGING, BATCH="50", INTERVAL="2000", GRACE="100"),
    ]
    refused = [
        put(Part.GENERAL, DESCRIPTION="d" * 10_000),
        put(Part.GENERAL, KEEP="", KEEP_DAYS="0"),
        put(Part.HISTORY, POLICY=NUMBER, NUMBER="muchos"),
        put(Part.IDLE, KICK="true", KICK_MINUTES="35791"),
        put(Part.LOGGING, BATCH="0"),
        put(Part.LOGGING, INTERVAL="10", GRACE="100"),
    ]
    before = details(session, access).values[Part.HISTORY]
    put(Part.HISTORY, POLICY=NONE)
    stale = refusal(session, edit_service, access, NAME, Part.HISTORY, before, before)
    session.ask(delete_service, access, NAME)
    return told, refused, stale


EXPECTED_SETTINGS = (
    [True] * 16,
    ["room-too-long", *["service-number"] * 4, "service-grace"],
    "service-changed",
)


def entrusting_dialogue(session, access):
    """Who creates rooms and who administers them: people and a group, there and gone again."""
    session.ask(create_service, access, NAME, DESCRIPTION)
    changed(session, access, Part.CREATION, ANYBODY="", REGISTERED="")
    people = (("ana@empresa.example", False), ("Ana María@empresa.example", False), (GROUP, True))
    told = []
    for yes in (True, False):
        for who, is_group in people:
            for action in (set_creator, set_service_administrator):
                told.append(refusal(session, put, access, action, who, is_group, yes))
        now = details(session, access)
        told.append(shown(now.creators) == shown(now.administrators) and shown(now.creators))
    told.append(refusal(session, put, access, set_creator, "b@d@empresa.example", False, True))
    changed(session, access, Part.CREATION, ANYBODY="true")  # 5.1.1 gives it to the next of a name
    session.ask(delete_service, access, NAME)
    return told


def put(session, access, action, who, is_group, yes):
    action(session, access, NAME, who, is_group=is_group, yes=yes)


def shown(entrusted):
    return sorted((one.is_group, one.shown) for one in entrusted)


EXPECTED_ENTRUSTING = [
    *[""] * 6,
    [(False, "ana maría@empresa.example"), (False, "ana@empresa.example"), (True, GROUP)],
    *[""] * 6,
    [],
    "room-person-invalid",
]


def retired_dialogue(session, access):
    """A retired room's address is not to be had until it is released."""
    session.ask(create_service, access, NAME, DESCRIPTION)
    if access.status(session).major < 5:
        told = details(session, access).retired, refusal(session, release_room, access, NAME, "uno")
        session.ask(delete_service, access, NAME)
        return told
    new = new_room(session, access, typed="uno", service=SERVICE)
    ticks = {**new.settings.ticks, Tick.RETIRE: True}
    new = replace(new, settings=replace(new.settings, ticks=ticks))
    session.ask(create_room, access, new)
    (room,) = session.ask(rooms, access).rooms
    session.ask(delete_room, access, room, "Motivo ñ <b>", "otra@conference.empresa.example")
    told = [(one.room, one.reason, one.instead) for one in details(session, access).retired]
    told.append(refusal(session, create_room, access, new))
    session.ask(release_room, access, NAME, "uno")
    told.append(details(session, access).retired)
    told.append(session.ask(create_room, access, new))
    session.ask(delete_service, access, NAME)
    return told


def expected_retired(major):
    if major < 5:
        return None, "needs-openfire-5"
    gone = ("uno", "Motivo ñ <b>", "otra@conference.empresa.example")
    return [gone, "room-not-allowed", (), f"uno@{SERVICE}"]
