"""The groups of a practice server, asked and changed as those of a real one
(`system/test_people_areas.py`).
"""

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.group import SharedWith, Sharing
from setupwizard.admin.group_changes import create_group, edit_group, set_sharing
from setupwizard.admin.group_members import set_group_administrators
from setupwizard.admin.groups import group_details, groups
from setupwizard.admin.user import Kept, Store
from setupwizard.admin.users import user_store
from setupwizard.model.secret import Secret
from setupwizard.practice import practice_environment
from setupwizard.practice.programs import openfire_people
from setupwizard.practice.programs.openfire_people import add_members
from setupwizard.proof.base import Login
from tests.practice.admin_dialogues import refusal
from tests.practice.group_dialogues import expected_groups, group_dialogue
from tests.practice.learning import apply, connect, secrets
from tests.practice.test_moving import KNOWN, PASSWORD, Directory, with_directory


def test_a_group_is_made_filled_shared_and_deleted(ours, access):
    assert group_dialogue(ours, access) == expected_groups(in_list=True)


def test_the_same_where_only_the_console_shows_them(by_hand, theirs):
    assert group_dialogue(by_hand, theirs) == expected_groups(in_list=False)


def test_many_groups_are_read_page_by_page(by_hand, theirs):
    for number in range(60):
        add_members(by_hand.host._state.openfire.properties, f"Curso {number:02}", ("admin",))
    store = by_hand.ask(user_store, theirs)
    found = by_hand.ask(groups, theirs, store).groups
    assert [one.name for one in found] == [f"Curso {number:02}" for number in range(60)]


def test_administrators_beyond_those_shown_stay_so(ours, access):
    """Openfire is sent all of them at once: whoever is left out loses it."""
    properties = ours.host._state.openfire.properties
    add_members(properties, "Todos", [f"x{number:04}" for number in range(1200)])
    store = ours.ask(user_store, access)
    for user in ("x1199", "x0000"):
        ours.ask(set_group_administrators, access, store, "Todos", [user], administer=True)
    found = ours.ask(group_details, access, store, "Todos")
    assert (found.group.members, found.group.administrators) == (1200, 2)
    assert len(found.members) == 1000


def test_with_a_directory_only_sharing_is_openfires_own():
    given = with_directory()
    session = connect(practice_environment(0, directory=Directory().opened), given)
    apply(session, given, secrets(**KNOWN))
    session.look_again()
    add_members(session.host._state.openfire.properties, "Maestros", ("ppalotes",))
    access = Access(Login("ppalotes", Secret(PASSWORD)))
    store: Store = session.ask(user_store, access)
    assert store.kept is Kept.DIRECTORY
    assert refusal(session, create_group, access, store, "Otro", "") == "users-in-directory"
    after = Sharing(SharedWith.EVERYBODY, "Maestros")
    session.ask(set_sharing, access, store, "Maestros", Sharing(), after)
    assert session.ask(group_details, access, store, "Maestros").sharing == after


@pytest.mark.parametrize("name", ["A|B", "A;B", "A, B"])
def test_a_name_that_a_list_would_cut_is_refused(ours, access, name):
    store = ours.ask(user_store, access)
    assert refusal(ours, create_group, access, store, name, "") == "group-name-invalid"


def test_a_group_whose_name_a_list_would_cut_can_be_described_all_the_same(ours, access):
    store = ours.ask(user_store, access)
    openfire_people.add_members(ours.host._state.openfire.properties, "A|B", ())
    ours.ask(edit_group, access, store, ("A|B", ""), ("A|B", "Two"))
    assert ours.ask(group_details, access, store, "A|B").group.description == "Two"
