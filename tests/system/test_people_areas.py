"""What is asked and done about the people of a running Openfire of each release, and about its
groups, as in practice.

The stand-in has no pages behind its login.
"""

import asyncio
import threading
import time
from dataclasses import replace
from functools import partial

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.group import SharedWith, Sharing
from setupwizard.admin.group_changes import create_group, delete_group, set_sharing
from setupwizard.admin.group_members import add_members
from setupwizard.admin.group_pages import group_on_console, groups_on_console
from setupwizard.admin.groups import group_details
from setupwizard.admin.people_import import import_people, take_back
from setupwizard.admin.people_plan import plan_people, read_list
from setupwizard.admin.stored_accounts import accounts_of
from setupwizard.admin.user import Kept
from setupwizard.admin.user_belongings import user_belongings
from setupwizard.admin.user_changes import NewUser, create_user, set_user_password
from setupwizard.admin.user_contacts import add_contact, remove_contact
from setupwizard.admin.user_details import delete_user, user_details
from setupwizard.admin.user_locks import lock_user, unlock_user
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.proof.account import Account
from setupwizard.proof.base import Login
from setupwizard.proof.stream import look
from setupwizard.transport.base import Endpoint
from tests.practice.admin_dialogues import refusal
from tests.practice.group_dialogues import expected_groups, group_dialogue
from tests.practice.import_dialogues import expected_import, fates, import_dialogue
from tests.practice.people_dialogues import (
    ANA,
    EXPECTED_LIST,
    USER,
    account_dialogue,
    expected_account,
    expected_lock,
    expected_membership,
    list_dialogue,
    lock_dialogue,
    membership_dialogue,
    store_of,
)
from tests.standin.fixtures import REAL
from tests.system import lab as labs
from tests.system.fixtures import need
from tests.system.program import ADMIN_PASSWORD
from tests.system.running import set_up
from tests.system.school import chats

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.skipif(not REAL, reason="the stand-in has no pages behind its login"),
    pytest.mark.xdist_group("people"),  # they share a server
]

PEOPLE, SCHOOL_SECONDS = 1000, 240

TEACHER = NewUser("ana.claustro", "Ana Ruiz", "", Secret("Clave-larga-1"))
PUPIL = NewUser("luis.alumno", "Luis Gil", "", Secret("Clave-larga-2"))


@pytest.fixture(scope="module")
def host(tarball):  # one for each release
    need("full")
    host = labs.up("full", wait=True)
    yield host
    host.down()


@pytest.fixture(scope="module")
def session(host, tmp_path_factory, tarball, openfire_version):
    with set_up(host, tmp_path_factory.mktemp("people"), tarball, openfire_version) as session:
        yield session


@pytest.fixture(scope="module")
def access(session):  # of one server: it knows its release
    return Access(Login("admin", Secret(ADMIN_PASSWORD)))


def test_an_account_is_made_changed_locked_and_deleted(session, access, host):
    assert account_dialogue(session, access) == expected_account(Kept.DATABASE)
    assert host.sql("SELECT username FROM ofuser", "openfire") == "admin"


def test_locks_begin_and_end_and_names_are_kept_as_openfire_writes_them(session, access):
    major = access.status(session).major
    assert lock_dialogue(session, access) == expected_lock(major)


def test_people_are_found_by_words_and_in_each_order(session, access):
    assert list_dialogue(session, access) == EXPECTED_LIST


def test_somebody_is_put_into_a_group_and_out_of_it(session, access):
    group = "Claustro & <Co>"
    with access.console(session) as console:
        console.post("group-create.jsp", {"name": group, "description": "", "create": "true"})
    assert membership_dialogue(session, access, group) == expected_membership(group)


def test_a_chat_program_sees_each_change(session, access, host):
    """Refused with the old password, while locked and once deleted; thrown out by a lock."""
    store = store_of(session, access)
    first, second = ANA.password, Secret("Clave-nueva-9")

    def may_chat(password):
        try:
            logins = (USER, password.reveal()), ("admin", ADMIN_PASSWORD)
            return chats(host, "empresa.example", *logins)
        except SetupError as error:
            return error.problem.code

    session.ask(create_user, access, store, ANA)
    told = [may_chat(first)]
    details = partial(session.ask, user_details, access, store, USER)
    assert labs.wait_until(lambda: details().user.seen is not None)  # 5.1.1 writes it later
    session.ask(set_user_password, access, store, USER, second)
    told += [may_chat(first), may_chat(second)]
    lock = partial(session.ask, lock_user, access, store, USER)
    told.append(asyncio.run(stays_while(host, second, lock)))
    told.append(may_chat(second))
    session.ask(unlock_user, access, store, USER)
    told.append(may_chat(second))
    session.ask(delete_user, access, store, USER)
    told.append(may_chat(second))
    refused = Code.XMPP_LOGIN_FAILED
    assert told == [True, refused, True, False, refused, True, refused]


async def stays_while(host, password, work):
    """Whether somebody who is connected still is a moment after `work` was done."""
    way = Endpoint(host.address, 5222)
    seen = await look(way, "empresa.example", tls_required=True)
    async with Account(USER, "empresa.example", password, seen.certificate, way) as account:
        await account.appear()
        assert not account.ended
        await asyncio.to_thread(work)
        for _ in range(50):
            if account.ended:
                return False
            await asyncio.sleep(0.1)
        return True


def test_a_group_is_made_filled_shared_and_deleted(session, access):
    assert group_dialogue(session, access) == expected_groups(in_list=True)


def test_a_chat_program_sees_a_shared_group_and_console_and_database_tell_the_same(
    session, access, host
):
    """Those of a chosen group see its people under its name, and nobody does any more after."""
    store = store_of(session, access)
    for one in (TEACHER, PUPIL):
        session.ask(create_user, access, store, one)
    session.ask(create_group, access, store, "Claustro", "Quienes enseñan")
    session.ask(create_group, access, store, "Alumnado", "")
    session.ask(add_members, access, store, "Claustro", [TEACHER.user, "zoe@otra.example"])
    session.ask(add_members, access, store, "Alumnado", [PUPIL.user])
    shown = Sharing(SharedWith.GROUPS, "Profes", ("Alumnado",))
    session.ask(set_sharing, access, store, "Claustro", Sharing(), shown)
    told = session.ask(group_details, access, store, "Claustro")
    with access.console(session) as console:
        assert group_on_console(console, "Claustro", 100).group == told.group
        listed = {one.name: replace(one, sharing=None) for one in groups_on_console(console)}
    assert listed["Claustro"] == replace(told.group, sharing=None)
    assert asyncio.run(contacts_of(host, PUPIL)) == {f"{TEACHER.user}@empresa.example": ["Profes"]}
    has = session.ask(user_belongings, access, store, PUPIL.user)
    assert [(one.name, one.sees.value, one.shared) for one in has.contacts] == [
        (TEACHER.name, "to", ("Claustro",)),
        ("zoe@otra.example", "to", ("Claustro",)),
    ]
    assert (has.waiting, has.shut_out, has.nodes) == (0, (), ())
    refused = refusal(session, remove_contact, access, store, PUPIL.user, "zoe@otra.example")
    assert refused == "contact-shared"
    session.ask(add_contact, access, store, PUPIL.user, "leo@otra.example", "Leo", "Amigos")
    has = session.ask(user_belongings, access, store, PUPIL.user)
    (leo,) = [one for one in has.contacts if one.name == "Leo"]
    assert (leo.address, leo.sees.value, leo.groups) == ("leo@otra.example", "none", ("Amigos",))
    assert session.ask(remove_contact, access, store, PUPIL.user, leo.address) == leo
    session.ask(set_sharing, access, store, "Claustro", shown, Sharing())
    assert labs.wait_until(lambda: asyncio.run(contacts_of(host, PUPIL)) == {}, 20)
    for name in ("Claustro", "Alumnado"):
        session.ask(delete_group, access, store, name)
    for one in (TEACHER, PUPIL):
        session.ask(delete_user, access, store, one.user)


def test_a_list_is_brought_and_taken_back(session, access):
    assert import_dialogue(session, access) == expected_import()


def test_a_school_is_brought_in_about_a_minute(session, access):
    """A loaded machine is several times slower than those of docs/verified.md."""
    rows = "".join(
        f"esc{n:04};Persona {n};e{n}@x.example;Curso {n % 30:02}\n" for n in range(PEOPLE)
    )
    text = f"user;name;email;groups\n{rows}"
    read = read_list(text.encode(), "x.csv", spoken=False, known={})
    store = store_of(session, access)
    plan = session.ask(plan_people, access, store, read)
    began = time.monotonic()
    done = session.ask(import_people, access, store, plan, lambda _: None, threading.Event())
    assert time.monotonic() - began < SCHOOL_SECONDS
    assert (len(done.made), len(done.groups), done.problem) == (PEOPLE, 30, None)
    assert set(fates(session.ask(plan_people, access, store, read)).values()) == {"unchanged"}
    session.ask(take_back, access, store, done)
    assert session.ask(accounts_of, access, store, done.made) == {}


async def contacts_of(host, person):
    """Of this server, each with its groups, as somebody who logs in sees them."""
    way, domain = Endpoint(host.address, 5222), "empresa.example"
    seen = await look(way, domain, tls_required=True)
    async with Account(person.user, domain, person.password, seen.certificate, way) as account:
        items = (await account.get_roster())["roster"]["items"]
    return {str(jid): list(item["groups"]) for jid, item in items.items() if jid.domain == domain}
