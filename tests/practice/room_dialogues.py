"""What is asked and done about the rooms of a server that runs: the same to practice and to real
ones.

Each returns what was seen, without what no two servers have alike.
"""

from dataclasses import replace

from setupwizard.admin.room import Affiliation, Private, Tick
from setupwizard.admin.room_changes import (
    NewRoom,
    clear_history,
    create_room,
    delete_room,
    edit_room,
)
from setupwizard.admin.room_kinds import Kind, settings_of
from setupwizard.admin.room_people import set_affiliation
from setupwizard.admin.rooms import room_details, rooms
from setupwizard.model.secret import Secret
from tests.practice.admin_dialogues import refusal

SERVICE = "conference.empresa.example"
NAME = "Sala «uno» <b> & 😀 مرحبا"
ROOM = f"sala.uno@{SERVICE}"
GROUP = "Claustro & Co"


def new_room(session, access, *, kind=Kind.CLASSROOM, typed="Sala.Uno", name=NAME, **more):
    settings = settings_of(kind, name, "", major=access.status(session).major)
    group, service = more.pop("group", ""), more.pop("service", SERVICE)
    return NewRoom(typed, service, replace(settings, **more), group)


def found(session, access, address=ROOM):
    listed = session.ask(rooms, access).rooms
    return next((one for one in listed if one.address == address), None)


def details(session, access, address=ROOM):
    return session.ask(room_details, access, found(session, access, address))


def life_dialogue(session, access):
    """Made, found, changed, changed by somebody else meanwhile, deleted, gone."""

    def refused(question, *args):
        return refusal(session, question, access, *args)

    told = [found(session, access)]
    told.append(session.ask(create_room, access, new_room(session, access, subject="Tema ñ")))
    one = found(session, access)
    told.append((one.name, one.description, one.subject, one.people, one.most, one.kept))
    told.append((one.public, one.moderated, one.members_only, one.since is not None))
    told.append(refused(create_room, new_room(session, access)))
    before = details(session, access).settings
    ticks = {**before.ticks, Tick.MODERATED: True, Tick.PUBLIC: False}
    after = replace(
        before,
        description="d" * 255,
        most=7,
        private=Private.NOBODY,
        ticks=ticks,
        password=Secret("clave & <1>"),
    )
    session.ask(edit_room, access, one, before, after)
    now = details(session, access)
    told.append((now.settings == after, now.settings.password.reveal(), now.settings.subject))
    told.append([(who.shown, who.affiliation.value) for who in now.belongings])
    told.append(refused(edit_room, one, before, before))
    session.ask(edit_room, access, one, after, replace(after, subject="", password=Secret("")))
    now = details(session, access).settings
    told.append((now.subject, now.password.reveal()))
    session.ask(delete_room, access, one, "Porque sí", f"otra@{SERVICE}")
    told.append(found(session, access))
    told.append([refused(question, one) for question in (room_details, delete_room)])
    return told


EXPECTED_LIFE = [
    None,
    ROOM,
    (NAME, NAME, "Tema ñ", 0, 0, True),
    (True, False, False, True),
    "room-taken",
    (True, "clave & <1>", "Tema ñ"),
    [("admin@empresa.example", "owner")],
    "room-changed",
    ("", ""),
    None,
    ["room-gone", "room-gone"],
]


def refused_dialogue(session, access):
    """What Openfire cannot keep is refused before it is asked."""

    def refused(**more):
        return refusal(session, create_room, access, new_room(session, access, **more))

    told = [refused(typed=typed) for typed in ("sala uno", "a@b", "😀", "", "x" * 51)]
    told += [refused(name=""), refused(name="n" * 256), refused(description="d" * 10_000)]
    told += [refused(subject="s" * 101), refused(password=Secret("p" * 51))]
    told.append(found(session, access))
    return told


EXPECTED_REFUSED = [
    *["room-address-invalid"] * 4,
    "room-too-long",
    "room-nameless",
    *["room-too-long"] * 4,
    None,
]


def people_dialogue(session, access):
    """People and a group are let in, made more and less, kept out; the last owner stays."""
    session.ask(create_room, access, new_room(session, access, kind=Kind.TEAM, group=GROUP))
    one = found(session, access)

    def put(who, affiliation, **more):
        return refusal(session, set_affiliation_of, access, one, who, affiliation, more)

    told = [put("ana.ruiz@empresa.example", Affiliation.MEMBER, nickname="Anita (x)")]
    told.append(put("Ana María@Empresa.example", Affiliation.ADMIN))
    told.append(put("o'higgins@otra.example", Affiliation.OUTCAST))
    told.append(put("b@d@empresa.example", Affiliation.MEMBER))
    told.append(put("nobody", Affiliation.MEMBER))
    told.append(put("admin@empresa.example", Affiliation.MEMBER))
    told.append(_belongings(session, access))
    told.append(found(session, access).members)
    told.append(put("ana.ruiz@empresa.example", Affiliation.OWNER))
    told.append(put("admin@empresa.example", Affiliation.NONE))
    told.append(put(GROUP, Affiliation.NONE, is_group=True))
    told.append(put("ana maría@empresa.example", Affiliation.NONE))
    told.append(put("o'higgins@otra.example", Affiliation.NONE))
    told.append(_belongings(session, access))
    session.ask(delete_room, access, one)
    return told


EXPECTED_PEOPLE = [
    *[""] * 3,
    *["room-person-invalid"] * 2,
    "room-last-owner",
    [
        ("admin@empresa.example", "owner", False, ""),
        ("ana maría@empresa.example", "admin", False, ""),
        ("ana.ruiz@empresa.example", "member", False, "anita (x)"),
        (GROUP, "member", True, ""),
        ("o'higgins@otra.example", "outcast", False, ""),
    ],
    4,
    *[""] * 5,
    [("ana.ruiz@empresa.example", "owner", False, "")],
]


def set_affiliation_of(session, access, room, who, affiliation, more):
    set_affiliation(session, access, room, who, affiliation, **more)


def _belongings(session, access):
    told = details(session, access).belongings
    rows = [(one.shown, one.affiliation.value, one.is_group, one.nickname) for one in told]
    order = [affiliation.value for affiliation in Affiliation]
    return sorted(rows, key=lambda row: (order.index(row[1]), row[2], row[0]))


def many_dialogue(session, access, number, service=SERVICE):
    """All of them are listed, whatever fits on a page, and the page is left as it was."""
    for one in range(number):
        words = {"typed": f"muchas.{one:02}", "name": f"Muchas {one:02}", "service": service}
        session.ask(create_room, access, new_room(session, access, **words))
    listed = [one for one in session.ask(rooms, access).rooms if one.room.startswith("muchas.")]
    again = [one for one in session.ask(rooms, access).rooms if one.room.startswith("muchas.")]
    for one in listed:
        session.ask(delete_room, access, one)
    return [one.name for one in listed], again == listed, found(session, access, listed[0].address)


def expected_many(number):
    return [f"Muchas {one:02}" for one in range(number)], True, None


def clear_dialogue(session, access):
    session.ask(create_room, access, new_room(session, access))
    told = refusal(session, clear_history, access, found(session, access))
    session.ask(delete_room, access, found(session, access))
    return told
