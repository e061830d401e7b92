"""The page of the groups, with the practice server behind it: shown, filled, shared, deleted."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QStackedWidget

from setupwizard.admin.access import Access
from setupwizard.admin.group import GroupDetails
from setupwizard.admin.groups import group_details
from setupwizard.admin.several_users import SeveralDone
from setupwizard.admin.user import Kept, Store
from setupwizard.admin.users import user_store
from setupwizard.model.secret import Secret
from setupwizard.practice import practice_environment
from setupwizard.practice.programs import openfire_groups
from setupwizard.practice.programs import openfire_people as people
from setupwizard.practice.programs.school import enrol
from setupwizard.proof.base import Login
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.groups.page import GroupsPage
from setupwizard.ui.dashboard.undoing import UNDOING
from tests.practice.learning import ADMIN, answers, apply, connect
from tests.ui.hands import Hands
from tests.ui.practised import PractisedServer
from tests.ui.seeing import said

CHOIR = ["alejandro.pena", "carlos.gamboa", "elena.marin"]


@pytest.fixture
def session():
    session = connect(practice_environment(0))
    apply(session, answers())
    session.look_again()
    enrol(kept(session))
    yield session
    session.close()


def kept(session):
    return session.host._state.openfire.properties


@pytest.fixture
def server(session, qapp):
    return PractisedServer(session, ADMIN)


@pytest.fixture
def page(qtbot, server):
    parent, stack = QObject(), QStackedWidget()
    qtbot.addWidget(stack)
    page = GroupsPage(DashboardContext(server, parent))
    stack.addWidget(page)
    stack.resize(1100, 800)
    stack.show()
    stack.activateWindow()
    qtbot.waitUntil(lambda: names(page) != [])
    yield page
    parent.deleteLater()


@pytest.fixture
def hands(qtbot, page):
    return Hands(qtbot, page.window())


@pytest.fixture
def choose(page, hands):
    def choose(group):
        page._table.choose(group)
        hands.qtbot.waitUntil(lambda: page._panel._known)

    return choose


@pytest.fixture
def back(session, server):
    """Takes back what was done last, as “What was done” does."""

    def back(result=None):
        _, undo = server.done[-1]
        undo = undo(result) if callable(undo) else undo
        session.ask(UNDOING[undo.name], Access(Login("admin", Secret(ADMIN))), undo.params)

    return back


def names(page):
    return [group.name for group in page._table.shown]


def details(session, group) -> GroupDetails:
    access = Access(Login("admin", Secret(ADMIN)))
    return session.ask(group_details, access, session.ask(user_store, access), group)


def select(page, *wanted):
    table = page._members._table
    view, flags = table.view, QItemSelectionModel.SelectionFlag
    view.selectionModel().clearSelection()
    for place, member in enumerate(table.shown):
        if member.user in wanted:
            index = view.model().index(place, 0)
            view.selectionModel().select(index, flags.Select | flags.Rows)


def test_all_groups_are_listed_with_their_size_and_who_sees_them(page):
    assert "Coro" in names(page)
    choir = next(group for group in page._table.shown if group.name == "Coro")
    assert (choir.members, choir.sharing.shared) == (3, "nobody")


def test_one_is_shown_with_its_people_and_a_sentence_about_who_sees_it(choose, page):
    choose("Coro")
    told = said(page._panel)
    assert "Nobody sees this group in their contacts." in told
    assert "Alejandro Peña, Carlos Gamboa, Elena Marín" in told


def test_a_group_is_created_and_the_way_back_deletes_it(page, hands, session, back):
    hands.press("Create a group")
    hands.type("Name", "Teatro")
    hands.type("What it is for", "Los jueves")
    hands.press("Create the group")
    hands.qtbot.waitUntil(lambda: "Teatro" in names(page))
    assert openfire_groups.facts_of(kept(session), "Teatro")["description"] == "Los jueves"
    back()
    assert "Teatro" not in people.groups(kept(session))


def test_a_name_that_is_taken_is_told_at_the_form(page, hands):
    hands.press("Create a group")
    hands.type("Name", "coro")
    hands.press("Create the group")
    hands.sees("There is already a group called “coro”.")


def test_everybody_sees_a_group_after_the_sentence_that_says_so(choose, page, hands, session, back):
    choose("Coro")
    hands.press("Who sees it…")
    page._sharing._who.take("everybody")
    hands.type("Name in their contacts", "Coro del centro")
    hands.sees("Everybody sees this group in their contacts, under the name “Coro del centro”.")
    hands.press("Do it so")
    hands.qtbot.waitUntil(lambda: details(session, "Coro").sharing.shared == "everybody")
    assert details(session, "Coro").sharing.shown_as == "Coro del centro"
    back()
    assert details(session, "Coro").sharing.shared == "nobody"


def test_how_long_it_takes_is_told_where_there_are_many_people(choose, page, hands):
    choose("Coro")
    page._accounts = 100_000
    hands.press("Who sees it…")
    assert not page._sharing._slow.isVisible()
    page._sharing._who.take("everybody")
    hands.sees("Openfire has to change 100,000 contact lists")


def test_a_group_is_shown_to_chosen_groups(choose, page, hands, session):
    choose("Coro")
    hands.press("Who sees it…")
    page._sharing._who.take("groups")
    assert not page._sharing._save.isEnabled()
    page._sharing._ticks["Profesorado"].set_checked(True)
    hands.press("Do it so")
    hands.qtbot.waitUntil(lambda: details(session, "Coro").sharing.groups == ("Profesorado",))


def test_several_are_put_in_and_who_is_unknown_is_named(choose, page, hands, session, back):
    choose("Coro")
    hands.press("Members…")
    hands.type("Put in", "ana.ruiz, nobody.there; daniel.vidal")
    page._members._press_add()
    hands.sees("Done, but there is nobody called: nobody.there")
    assert people.members(kept(session), "Coro") == sorted([*CHOIR, "ana.ruiz", "daniel.vidal"])
    back(SeveralDone(("ana.ruiz", "daniel.vidal")))
    assert people.members(kept(session), "Coro") == CHOIR


def test_several_are_taken_out_and_administer(choose, page, hands, session):
    choose("Coro")
    hands.press("Members…")
    select(page, "carlos.gamboa", "elena.marin")
    hands.press("Make administrators")
    hands.qtbot.waitUntil(lambda: page._members._details.group.administrators == 2)
    select(page, "carlos.gamboa")
    hands.press("Take out")
    hands.qtbot.waitUntil(lambda: "carlos.gamboa" not in people.members(kept(session), "Coro"))
    assert openfire_groups.administrators(kept(session), "Coro") == ["elena.marin"]


def test_a_group_is_deleted_after_a_question_and_the_way_back_makes_it_again(
    choose, page, hands, session, back
):
    openfire_groups.set_facts(kept(session), "Coro", administrators="elena.marin")
    choose("Coro")
    was = details(session, "Coro")
    hands.press("Delete…")
    hands.sees("Nobody loses their account: 3 members are just no longer in it.")
    hands.press("Delete “Coro”")
    hands.qtbot.waitUntil(lambda: "Coro" not in names(page))
    back(was)
    assert details(session, "Coro") == was


def test_a_group_that_was_deleted_meanwhile_leaves_the_list(page, hands, session):
    openfire_groups.remove_group(kept(session), "Coro")
    page._table.choose("Coro")
    hands.sees("There is no group “Coro” any more.")
    hands.qtbot.waitUntil(lambda: "Coro" not in names(page))


def test_what_somebody_else_changed_meanwhile_is_told_and_shown(choose, page, hands, session):
    choose("Coro")
    hands.press("Who sees it…")
    openfire_groups.set_facts(
        kept(session), "Coro", showInRoster="everybody", displayName="Otra", groupList=""
    )
    page._sharing._who.take("members")
    hands.press("Do it so")
    hands.sees("Somebody else has changed the group “Coro” meanwhile.")
    hands.qtbot.waitUntil(lambda: page._details.sharing.shown_as == "Otra")


def test_of_a_directory_only_who_sees_it_can_be_changed(choose, page):
    choose("Coro")
    page._panel._store = Store(Kept.DIRECTORY, frozenset({"admin"}))
    page._panel.retranslate()
    assert page._panel._share.isEnabled()
    assert not page._panel._members.isEnabled()
    assert "This group is kept in the directory" in said(page._panel)
