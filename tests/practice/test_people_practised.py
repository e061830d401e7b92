"""The people of a practice server, asked and changed as those of a real one
(`system/test_people_areas.py`).
"""

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.user import Kept, Order, Wanted
from setupwizard.admin.user_changes import NewUser, create_user, set_administrator
from setupwizard.admin.users import user_store, users
from setupwizard.directory.people_row import NewPerson
from setupwizard.model.secret import Secret
from setupwizard.practice import practice_environment
from setupwizard.practice.programs.openfire_people import add_members, keep
from setupwizard.proof.base import Login
from tests.practice.admin_dialogues import refusal
from tests.practice.learning import apply, connect, secrets
from tests.practice.people_dialogues import (
    EXPECTED_LIST,
    account_dialogue,
    expected_account,
    expected_lock,
    expected_membership,
    list_dialogue,
    listed,
    lock_dialogue,
    membership_dialogue,
)
from tests.practice.test_moving import KNOWN, PASSWORD, Directory, with_directory

GROUP = "Claustro & <Co>"


def test_an_account_is_made_changed_locked_and_deleted(ours, access):
    assert account_dialogue(ours, access) == expected_account(Kept.DATABASE)


def test_the_same_where_only_the_console_shows_the_people(by_hand, theirs):
    assert account_dialogue(by_hand, theirs) == expected_account(Kept.CONSOLE)


def test_locks_begin_and_end_and_names_are_kept_as_openfire_writes_them(ours, access):
    assert lock_dialogue(ours, access) == expected_lock(5)


def test_people_are_found_by_words_and_in_each_order(ours, access):
    assert list_dialogue(ours, access) == EXPECTED_LIST


def test_somebody_is_put_into_a_group_and_out_of_it(ours, access):
    add_members(ours.host._state.openfire.properties, GROUP, ())
    assert membership_dialogue(ours, access, GROUP) == expected_membership(GROUP)


@pytest.mark.parametrize("number", [99, 100, 101, 250])
def test_all_pages_together_are_everybody_once(ours, access, number):
    properties = ours.host._state.openfire.properties
    for one in range(number - 1):  # and the administrator
        keep(properties, person(f"pupil{one:03}"))
    for wanted in (Wanted(), Wanted(order=Order.NAME, descending=True), Wanted(order=Order.SEEN)):
        found = [one.user for one in listed(ours, access, wanted)]
        assert len(found) == len(set(found)) == number


def test_the_consoles_list_is_searched_over_its_pages(by_hand, theirs):
    for one in range(620):
        keep(by_hand.host._state.openfire.properties, person(f"pupil{one:03}"))
    assert [one.user for one in listed(by_hand, theirs, Wanted(words="pupil619"))] == ["pupil619"]
    store = by_hand.ask(user_store, theirs)
    first = by_hand.ask(users, theirs, store, Wanted(words="pupil619"))
    assert (first.users, first.following.number) == ((), 500)


def test_with_a_directory_only_what_is_openfires_own_is_changed():
    given = with_directory()
    session = connect(practice_environment(0, directory=Directory().opened), given)
    apply(session, given, secrets(**KNOWN))
    session.look_again()
    access = Access(Login("ppalotes", Secret(PASSWORD)))
    store = session.ask(user_store, access)
    assert (store.kept, store.administrators) == (Kept.DIRECTORY, {"ppalotes"})
    new = NewUser("nuevo", "Nuevo", "", Secret("Clave-1"))
    assert refusal(session, create_user, access, store, new) == "users-in-directory"
    session.ask(set_administrator, access, store, "mgurrero", administers=True)
    assert session.ask(user_store, access).administrators == {"ppalotes", "mgurrero"}
    session.ask(set_administrator, access, store, "mgurrero", administers=False)
    assert session.ask(user_store, access).administrators == {"ppalotes"}


def person(user):
    mail, password = f"{user}@empresa.example", Secret("Clave-1")
    return NewPerson(
        user=user, name=user, given="", surname="", groups=(), email=mail, password=password
    )
