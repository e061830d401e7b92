"""What is asked and done about the rooms of a running Openfire of each release, as in practice, and
what a chat program sees of it.
"""

import asyncio
from dataclasses import replace

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.audit import AuditFilter, security_audit
from setupwizard.admin.properties import one_property
from setupwizard.admin.room import Affiliation
from setupwizard.admin.room_changes import clear_history, create_room, delete_room, edit_room
from setupwizard.admin.room_kinds import Kind
from setupwizard.admin.room_people import KICK_REASON, ban, kick, set_affiliation
from setupwizard.admin.room_service import NONE, Part
from setupwizard.admin.room_services import create_service, delete_service, set_creator
from setupwizard.admin.user_changes import NewUser, create_user
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from tests.practice import service_dialogues as services
from tests.practice.people_dialogues import store_of
from tests.practice.room_dialogues import (
    EXPECTED_LIFE,
    EXPECTED_PEOPLE,
    EXPECTED_REFUSED,
    GROUP,
    NAME,
    ROOM,
    SERVICE,
    clear_dialogue,
    details,
    expected_many,
    found,
    life_dialogue,
    many_dialogue,
    new_room,
    people_dialogue,
    refused_dialogue,
)
from tests.standin.fixtures import REAL
from tests.system import lab as labs
from tests.system.fixtures import need
from tests.system.program import ADMIN_PASSWORD
from tests.system.room_guest import guest
from tests.system.running import set_up

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.skipif(not REAL, reason="the stand-in has no pages behind its login"),
    pytest.mark.xdist_group("rooms"),  # they share a server
]

DOMAIN, PASSWORD = "empresa.example", "Una-clave-7"


@pytest.fixture(scope="module")
def host(tarball):  # one for each release
    need("full")
    host = labs.up("full", wait=True)
    yield host
    host.down()


@pytest.fixture(scope="module")
def session(host, tmp_path_factory, tarball, openfire_version):
    with set_up(host, tmp_path_factory.mktemp("rooms"), tarball, openfire_version) as session:
        yield session


@pytest.fixture(scope="module")
def access(session):  # of one server: it knows its release
    access = Access(Login("admin", Secret(ADMIN_PASSWORD)))
    store = store_of(session, access)
    for user in ("ana", "luis"):
        new = NewUser(user, user.title(), "", Secret(PASSWORD))
        session.ask(create_user, access, store, new)
    with access.console(session) as console:
        console.post("group-create.jsp", {"name": GROUP, "description": "", "create": "true"})
    return access


@pytest.fixture
def room(session, access):
    """As it stands in the list; gone afterwards."""
    new = new_room(session, access, subject="Tema ñ")
    session.ask(create_room, access, new)
    yield found(session, access)
    if there := found(session, access):
        session.ask(delete_room, access, there)


def test_a_room_is_made_changed_and_deleted(session, access, host):
    assert life_dialogue(session, access) == EXPECTED_LIFE
    assert host.sql("SELECT name FROM ofmucroom", "openfire") == ""


def test_what_openfire_cannot_keep_is_refused_before(session, access):
    assert refused_dialogue(session, access) == EXPECTED_REFUSED


def test_people_and_groups_belong_to_a_room(session, access):
    assert people_dialogue(session, access) == EXPECTED_PEOPLE


def test_all_rooms_are_listed_whatever_fits_on_a_page(session, access):
    assert many_dialogue(session, access, 30) == expected_many(30)


def test_the_history_is_cleared_where_the_release_can(session, access):
    major = access.status(session).major
    assert clear_dialogue(session, access) == ("" if major >= 5 else "needs-openfire-5")


def test_a_service_is_made_and_deleted_with_its_rooms(session, access, host):
    assert services.life_dialogue(session, access) == services.EXPECTED_LIFE
    assert host.sql("SELECT subdomain FROM ofmucservice", "openfire") == "conference"


def test_everything_set_in_a_service_is_changed(session, access):
    assert services.settings_dialogue(session, access) == services.EXPECTED_SETTINGS


def test_people_and_groups_create_rooms_and_administer(session, access):
    assert services.entrusting_dialogue(session, access) == services.EXPECTED_ENTRUSTING


def test_retired_rooms_are_of_5(session, access):
    major = access.status(session).major
    assert services.retired_dialogue(session, access) == services.expected_retired(major)


def entered(host, work, *, users=("ana",)):
    """What `work(guests, do)` tells; `do` runs something that waits, beside the chat programs."""

    async def run():
        async with asyncio.timeout(90):
            if len(users) == 1:
                async with guest(host, DOMAIN, users[0], PASSWORD) as ana:
                    return await work(ana, asyncio.to_thread)
            async with (
                guest(host, DOMAIN, users[0], PASSWORD) as ana,
                guest(host, DOMAIN, users[1], PASSWORD) as luis,
            ):
                return await work((ana, luis), asyncio.to_thread)

    return asyncio.run(run())


def test_a_chat_program_finds_the_room_enters_and_reads_its_subject(session, access, host, room):
    async def work(ana, do):
        assert (await ana.rooms_found(SERVICE))[ROOM] == NAME
        assert await ana.enter(ROOM, "Anita & <b> ñ") == ""
        assert await ana.seen(lambda: ana.subjects.get(ROOM) == "Tema ñ")
        inside = (await do(details, session, access)).occupants
        assert [(one.bare, one.nickname, one.role) for one in inside] == [
            ("ana@empresa.example", "Anita & <b> ñ", "participant")
        ]
        assert (await do(found, session, access)).people == 1
        before = (await do(details, session, access)).settings
        after = replace(before, subject="Otro tema")
        await do(session.ask, edit_room, access, room, before, after)
        assert await ana.seen(lambda: ana.subjects.get(ROOM) == "Otro tema")

    entered(host, work)


def test_a_password_and_membership_keep_a_chat_program_out(session, access, host):
    async def work(ana, do):
        secret = new_room(session, access, kind=Kind.TEAM, password=Secret("clave <1>"))
        await do(session.ask, create_room, access, secret)
        assert ROOM not in await ana.rooms_found(SERVICE)
        assert await ana.enter(ROOM, "Ana") in ("registration-required", "not-authorized")
        one = await do(found, session, access)
        who, member = "ana@empresa.example", Affiliation.MEMBER
        await do(session.ask, set_affiliation, access, one, who, member)
        assert await ana.enter(ROOM, "Ana") == "not-authorized"
        assert await ana.enter(ROOM, "Ana", "clave <1>") == ""
        await do(session.ask, delete_room, access, one, "Fin de curso ñ", f"otra@{SERVICE}")
        assert await ana.seen(lambda: ana.told != [])
        assert ana.told == [(set(), "Fin de curso ñ", f"otra@{SERVICE}")]

    entered(host, work)


def test_somebody_is_put_out_with_a_reason_and_then_kept_out(session, access, host, room):
    async def work(ana, do):
        await ana.enter(ROOM, "Ana")
        (one,) = (await do(details, session, access)).occupants
        await do(session.ask, kick, access, room, one, "Silencio «ya» ñ")
        assert await ana.seen(lambda: ana.told == [({307}, "Silencio «ya» ñ", None)])
        assert await do(session.ask, one_property, access, KICK_REASON) is None
        assert await ana.enter(ROOM, "Ana") == ""  # they may come back
        (one,) = (await do(details, session, access)).occupants
        await do(session.ask, ban, access, room, one, "Basta")
        assert await ana.seen(lambda: len(ana.told) == 2)
        assert await ana.enter(ROOM, "Ana") == "forbidden"

    entered(host, work)


def test_in_a_room_of_announcements_only_those_who_belong_to_it_write(session, access, host):
    async def work(guests, do):
        ana, luis = guests
        announcements = new_room(session, access, kind=Kind.ANNOUNCEMENTS)
        await do(session.ask, create_room, access, announcements)
        one = await do(found, session, access)
        who, member = "luis@empresa.example", Affiliation.MEMBER
        await do(session.ask, set_affiliation, access, one, who, member)
        assert [await ana.enter(ROOM, "Ana"), await luis.enter(ROOM, "Luis")] == ["", ""]
        ana.say(ROOM, "de Ana")
        luis.say(ROOM, "de Luis")
        assert await ana.seen(lambda: "de Luis" in ana.heard)
        assert "de Ana" not in luis.heard
        await do(session.ask, delete_room, access, one)

    entered(host, work, users=("ana", "luis"))


def test_who_comes_after_the_history_was_cleared_reads_nothing_of_it(session, access, host, room):
    if access.status(session).major < 5:
        pytest.skip("4.6.2 cannot")

    def was_cleared():
        entries = session.ask(security_audit, access, AuditFilter(words=ROOM))
        return any(one.summary.startswith("Cleared the chat history") for one in entries)

    async def work(guests, do):
        ana, luis = guests
        await ana.enter(ROOM, "Ana")
        ana.say(ROOM, "antes")
        assert await ana.seen(lambda: "antes" in ana.heard)
        await do(session.ask, clear_history, access, room)
        assert await ana.seen(was_cleared)  # Openfire does it beside its answer
        await luis.enter(ROOM, "Luis")
        ana.say(ROOM, "después")
        assert await luis.seen(lambda: "después" in luis.heard)
        assert "antes" not in luis.heard

    entered(host, work, users=("ana", "luis"))


def test_a_service_lets_only_those_create_rooms_who_are_named(session, access, host):
    """Who comes later reads as much of the history as the service says."""
    ours, room = services.NAME, f"mia@{services.SERVICE}"

    async def work(guests, do):
        ana, luis = guests
        await do(session.ask, create_service, access, ours, "")
        await do(lambda: services.changed(session, access, Part.HISTORY, POLICY=NONE))
        only = {"ANYBODY": "", "REGISTERED": ""}
        await do(lambda: services.changed(session, access, Part.CREATION, **only))
        assert services.SERVICE in await ana.rooms_found(DOMAIN)
        assert await ana.enter(room, "Ana") in ("forbidden", "not-allowed")
        who = "ana@empresa.example"
        await do(lambda: services.put(session, access, set_creator, who, False, True))
        assert await ana.enter(room, "Ana") == ""
        await do(lambda: services.changed(session, access, Part.CREATION, ANYBODY="true"))
        await do(session.ask, delete_service, access, ours, "Fin ñ")
        assert await ana.seen(lambda: ana.told != [])
        assert ana.told[0][1] == "Fin ñ"
        assert services.SERVICE not in await luis.rooms_found(DOMAIN)

    entered(host, work, users=("ana", "luis"))
