"""The page of the users, with the practice server behind it: found, shown, changed."""

import pytest
from PySide6.QtCore import QDateTime, QElapsedTimer, QItemSelectionModel, QLocale, QObject, QPoint
from PySide6.QtWidgets import QStackedWidget

from setupwizard.admin.access import Access
from setupwizard.admin.client_sessions import online_users
from setupwizard.admin.people_plan import plan_people, read_list
from setupwizard.admin.several_users import SeveralDone
from setupwizard.admin.user_belongings import Contact, Sees
from setupwizard.admin.users import user_store, users
from setupwizard.model.problems import Code
from setupwizard.model.secret import Secret
from setupwizard.practice import practice_environment
from setupwizard.practice.programs import openfire_people as people
from setupwizard.practice.programs.openfire_groups import set_facts
from setupwizard.practice.programs.school import enrol
from setupwizard.proof.base import Login
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.undoing import UNDOING
from setupwizard.ui.dashboard.users.page import UsersPage
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.sheet import Sheet
from tests.placeholders import refusal
from tests.practice.learning import ADMIN, answers, apply, connect
from tests.ui.hands import Hands
from tests.ui.practised import PractisedServer
from tests.ui.seeing import said

SHORT = QLocale.FormatType.ShortFormat


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
    page = UsersPage(DashboardContext(server, parent))
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


def names(page):
    return [user.user for user in page._list.table.shown]


@pytest.fixture
def choose(page, hands):
    """And wait for what only the server knows of them."""

    def choose(user):
        page._list.table.choose(user)
        hands.qtbot.waitUntil(lambda: page._aside.panel.shown.groups is not None)

    return choose


def confirm(page, hands, words):
    (sheet,) = page.window().findChildren(Sheet)
    hands.press(words)
    return sheet


def test_everybody_is_listed_and_counted_in_the_language_of_the_moment(page, qapp):
    assert len(names(page)) == 15
    assert page.lead.plain == "Accounts in all: 15"
    language.use(qapp, "es")
    assert page.lead.plain == "Cuentas en total: 15"


def test_they_are_found_as_one_types_by_any_part_of_what_they_are_called(page, hands, server):
    before = len(server.asked)
    hands.type("Search by name, user name or e-mail", "gamb")
    hands.qtbot.waitUntil(lambda: len(names(page)) == 3)
    assert [question for question, _ in server.asked[before:]] == [users]  # not for every letter
    hands.type("Search by name, user name or e-mail", "nobody like that")
    hands.sees("Nobody matches")


def test_a_list_that_was_refused_comes_by_itself_once_openfire_runs_again(page, hands, monkeypatch):
    def stopped(*_):
        raise refusal(Code.CHAT_STOPPED)

    with monkeypatch.context() as while_stopped:
        while_stopped.setattr("setupwizard.ui.dashboard.users.asking.users", stopped)
        page._list.table.sort_by(0)
        hands.sees("Openfire is not running: nobody can chat.")
        assert {"Open the overview", "Look again"} <= set(said(page.window()))
    monkeypatch.setattr(QElapsedTimer, "elapsed", lambda _: 5100)
    hands.qtbot.waitUntil(lambda: page.refusal is None)
    assert len(names(page)) == 15


def test_they_are_filtered_by_state_and_group(page, hands):
    page._list.only.choose("locked")
    hands.qtbot.waitUntil(lambda: names(page) == ["carlos.gamboa"])
    page._list.only.choose("never")
    hands.qtbot.waitUntil(lambda: names(page) == ["admin", "lucia.ferrer"])
    page._list.only.choose("everybody")
    page._list.group.choose("Coro")
    coro = ["alejandro.pena", "carlos.gamboa", "elena.marin"]
    hands.qtbot.waitUntil(lambda: names(page) == coro)


def test_one_is_shown_beside_the_list_with_what_stands_out_first(page, hands, choose):
    choose("carlos.gamboa")
    for text in ("carlos.gamboa@empresa.example", "3.º B, Coro", "Unlock"):
        hands.sees(text)
    told = said(page._aside.panel)
    assert any(one.startswith("Locked until ") for one in told)
    assert "Lock…" not in told


def test_somebody_is_created_and_can_log_in(page, hands, session):
    hands.press("Add a user")
    hands.type("Name", "Berta Ruiz")
    hands.type("User name", "Berta@casa")
    hands.sees("Openfire writes it as: berta\\40casa")
    hands.type("Password", "Clave-larga-7")
    hands.press("Create the account")
    hands.qtbot.waitUntil(lambda: "berta\\40casa" in names(page))
    assert people.password_of(kept(session), "berta\\40casa") == "Clave-larga-7"


def test_a_name_that_is_taken_is_told_at_the_form_and_nothing_is_lost(page, hands):
    hands.press("Add a user")
    hands.type("User name", "ANA.RUIZ")
    hands.type("Password", "Clave-larga-7")
    hands.press("Create the account")
    hands.sees("There is already somebody with the user name “ana.ruiz”.")
    assert page._aside.form._password.text() == "Clave-larga-7"


def test_somebody_is_locked_let_in_and_the_way_back_locks_as_before(
    page, hands, choose, session, server
):
    choose("carlos.gamboa")
    ends = people.row_of(kept(session), "carlos.gamboa")["ends"]
    hands.press("Unlock")
    hands.qtbot.waitUntil(lambda: "begins" not in people.row_of(kept(session), "carlos.gamboa"))
    code, undo = server.done[-1]
    access = Access(Login("admin", Secret(ADMIN)))
    session.ask(UNDOING[undo.name], access, undo.params)
    again = people.row_of(kept(session), "carlos.gamboa")["ends"]
    assert code == "done-user-unlocked"
    assert abs(int(again) - int(ends)) <= 60_000  # whole minutes


def test_a_name_is_changed_and_nothing_else(page, hands, choose, session, server):
    choose("ana.ruiz")
    hands.press("Edit…")
    hands.type("Name", "Ana Ruiz Marín")
    hands.press("Save")
    hands.qtbot.waitUntil(lambda: "Ana Ruiz Marín" in said(page._aside.panel))
    row = people.row_of(kept(session), "ana.ruiz")
    assert (row["name"], row["email"]) == ("Ana Ruiz Marín", "ana.ruiz@empresa.example")
    _, undo = server.done[-1]
    session.ask(UNDOING[undo.name], Access(Login("admin", Secret(ADMIN))), undo.params)
    assert people.row_of(kept(session), "ana.ruiz")["name"] == "Ana Ruiz"


def test_what_goes_is_told_before_somebody_is_deleted(page, hands, choose, session):
    choose("ana.ruiz")
    hands.press("Delete…")
    hands.sees("Delete the account of Ana Ruiz?")
    assert people.account(kept(session), "ana.ruiz") is not None
    confirm(page, hands, "Delete Ana Ruiz")
    hands.qtbot.waitUntil(lambda: "ana.ruiz" not in names(page))
    assert people.account(kept(session), "ana.ruiz") is None


def test_nobody_locks_themselves_out(page, hands, choose):
    choose("admin")
    page._aside.panel.lock_wanted.emit(0)
    hands.sees("You administer Openfire as “admin”: you would lock yourself out.")


def test_somebody_who_was_deleted_meanwhile_leaves_the_list(page, hands, choose, session):
    people.remove(kept(session), "ana.ruiz")
    page._list.table.choose("ana.ruiz")
    hands.qtbot.waitUntil(lambda: "ana.ruiz" not in names(page))


def test_what_was_typed_about_somebody_who_was_deleted_meanwhile_stays_until_it_is_closed(
    page, hands, choose, session
):
    choose("ana.ruiz")
    hands.press("Edit…")
    hands.type("Name", "Ana Ruiz Marín")
    people.remove(kept(session), "ana.ruiz")
    for _ in range(2):
        hands.press("Save")
        hands.sees("There is no account “ana.ruiz” any more.")
        assert page._aside.form._name.text() == "Ana Ruiz Marín"
    assert "ana.ruiz" not in names(page)
    hands.press("Cancel")
    assert page._aside.isHidden()


def test_what_somebody_else_changed_is_looked_at_and_what_was_typed_stays(
    page, hands, choose, session
):
    choose("ana.ruiz")
    hands.press("Edit…")
    hands.type("Name", "Ana Ruiz Marín")
    people.change(kept(session), "ana.ruiz", name="Anita", email="ana@empresa.example")
    hands.press("Save")
    hands.sees("Somebody else has changed the account “ana.ruiz” meanwhile.")
    hands.press("Look again")
    hands.sees("On the server now: Anita, ana@empresa.example")
    form = page._aside.form
    assert (form._name.text(), form._email.text()) == ("Ana Ruiz Marín", "ana@empresa.example")
    hands.press("Save")
    hands.qtbot.waitUntil(
        lambda: people.row_of(kept(session), "ana.ruiz")["name"] == "Ana Ruiz Marín"
    )
    assert people.row_of(kept(session), "ana.ruiz")["email"] == "ana@empresa.example"


def test_why_nobody_was_created_is_in_sight_with_the_button_in_a_small_window(
    page, hands, monkeypatch
):
    page.window().resize(1100, 520)
    hands.press("Add a user")
    hands.type("User name", "nueva")
    hands.type("Password", "una-clave-larga")

    def stopped(*_, **__):
        raise refusal(Code.CHAT_STOPPED)

    monkeypatch.setattr("setupwizard.ui.dashboard.users.actions.create_user", stopped)
    hands.press("Create the account")
    form, column = page._aside.form, page.column
    hands.sees("Openfire is not running: nobody can chat.")

    def in_sight(widget):
        top = widget.mapTo(column, QPoint(0, 0)).y()
        return top >= 0 and top + widget.height() <= column.height()

    hands.qtbot.waitUntil(lambda: in_sight(form._refused) and in_sight(form._save))


def test_the_wizard_for_several_is_reached_from_here(page, hands):
    with hands.qtbot.waitSignal(page.context.people_wanted):
        choose_in(page._lists.choices, "Type several people…")


def choose_in(menu, words):
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_everybody_is_saved_as_a_list_that_brings_the_same_back(page, hands, session, tmp_path):
    people.change(kept(session), "ana.ruiz", name="=1+1")
    page._lists.save(str(tmp_path / "all.csv"))
    hands.qtbot.waitUntil(lambda: (tmp_path / "all.csv").exists())
    data = (tmp_path / "all.csv").read_bytes()
    assert b"ana.ruiz,'=1+1,ana.ruiz@empresa.example,Profesorado\r\n" in data
    access = Access(Login("admin", Secret(ADMIN)))
    read = read_list(data, "all.csv", spoken=False, known={})
    plan = session.ask(plan_people, access, session.ask(user_store, access), read)
    fates = {one.person.user: one.fate.value for one in plan.people if one.person.user != "admin"}
    assert set(fates.values()) == {"unchanged"}


def test_a_list_is_looked_at_brought_and_taken_back(page, hands, session, server):
    before = dict(kept(session))
    choose_in(page._lists.choices, "Bring a list of people…")
    text = "user;name;groups\nana.ruiz;Ana Ruiz;Coro\nnueva.una;Nueva Una;Teatro\nmal nombre;;\n"
    page._bringing.take(text.encode(), "lista.csv")
    hands.sees("New: 1 · With changes: 1 · Not taken: 1")
    hands.sees("New groups: Teatro")
    assert dict(kept(session)) == before
    hands.press("Bring 2 people")
    hands.sees("The list is in")
    hands.sees("I keep the passwords of these people nowhere")
    assert page.would_lose
    hands.press("Back to the users")
    hands.press("Stay here")
    assert people.members(kept(session), "Teatro") == ["nueva.una"]
    assert "ana.ruiz" in people.members(kept(session), "Coro")
    code, undo = server.done[-1]
    done = page._bringing._made._done
    back = undo(done)
    password = server.account_passwords["nueva.una"].reveal()
    assert code == "done-people-list"
    assert password not in str(back)
    session.ask(UNDOING[back.name], Access(Login("admin", Secret(ADMIN))), back.params)
    assert people.account(kept(session), "nueva.una") is None
    assert "ana.ruiz" not in people.members(kept(session), "Coro")
    assert "Teatro" not in people.groups(kept(session))


UNDONE = "All of it can be undone in “What was done”."


def school(number):
    return "user,name,groups\n" + "".join(f"p{n:03},Persona {n},1A\n" for n in range(number))


@pytest.fixture
def cut(page, hands, session, monkeypatch):
    """A list of 100 people in whose third part Openfire ends; `cut` lets it listen again."""
    openfire, kept_before = session.host._state.openfire, people.keep
    listening = openfire.listening

    def keep(properties, person):
        kept_before(properties, person)
        if person.user == "p079":
            openfire.listening = ()

    monkeypatch.setattr(people, "keep", keep)
    choose_in(page._lists.choices, "Bring a list of people…")
    page._bringing.take(school(100).encode(), "lista.csv")
    hands.press("Bring 100 people")
    hands.sees("20 people are still missing")

    def again():
        monkeypatch.undo()
        openfire.listening = listening
        page.context.login.access.look_again()
        page.ask_again()

    return again


def test_while_openfire_is_down_the_invitations_can_be_seen_and_saved(page, hands, cut, tmp_path):
    hands.qtbot.waitUntil(lambda: page.refusal is not None)
    assert not page._veil.isVisible()
    assert page._bringing._made._save.isVisible()
    hands.sees("80 new accounts are not in their groups yet")
    hands.press("Go on with the rest")
    hands.press("Bring 100 people")
    hands.qtbot.waitUntil(lambda: page._bringing._made._refused.isVisible())
    page._bringing._made.save(tmp_path / "all.pdf")
    hands.qtbot.waitUntil(lambda: page._bringing._made.handed_out)
    hands.press("Back to the users")
    assert page._veil.isVisible()


def test_going_on_keeps_the_invitations_of_the_first_part_and_counts_both(page, hands, cut):
    first = {one.user: one.password.reveal() for one in page._bringing._made._people}
    assert len(first) == 80
    cut()
    hands.press("Go on with the rest")
    hands.sees("New: 20 · With changes: 80")
    hands.press("Back to the invitations")
    hands.press("Go on with the rest")
    hands.press("Bring 100 people")
    hands.sees("The list is in")
    hands.sees("New accounts: 100 · New groups: 1 · New members in groups: 100. " + UNDONE)
    both = {one.user: one.password.reveal() for one in page._bringing._made._people}
    assert len(both) == 100
    assert first.items() <= both.items()


def test_a_list_without_known_columns_is_told_where_it_was_chosen(page, hands):
    choose_in(page._lists.choices, "Bring a list of people…")
    page._bringing.take(b"a;b\n1;2\n", "lista.csv")
    hands.qtbot.waitUntil(lambda: page._bringing._source._refused.isVisible())
    assert page._bringing._stack.currentWidget() is page._bringing._source


def test_a_new_password_is_never_in_what_was_done(page, hands, choose, server):
    choose("ana.ruiz")
    hands.press("New password…")
    hands.press("Suggest one that is easy to type")
    password = page._aside.form._password.text()
    hands.press("Set the password")
    hands.qtbot.waitUntil(lambda: server.done != [])
    assert password not in str(server.done)


def select(page, *wanted):
    """With Ctrl, one after the other."""
    view, flags = page._list.table.view, QItemSelectionModel.SelectionFlag
    view.selectionModel().clearSelection()
    for place, user in enumerate(names(page)):
        if user in wanted:
            index = view.model().index(place, 0)
            view.selectionModel().select(index, flags.Select | flags.Rows)


def test_several_are_locked_at_once_and_the_way_back_lets_those_in(page, hands, session, server):
    select(page, "ana.ruiz", "carlos.gamboa", "elena.marin")
    hands.sees("3 users chosen")
    hands.press("Lock")
    hands.qtbot.waitUntil(lambda: server.done != [])
    rows = {user: people.row_of(kept(session), user) for user in ("ana.ruiz", "elena.marin")}
    assert all(people.is_locked(row) for row in rows.values())
    code, undo = server.done[-1]
    done = SeveralDone(("ana.ruiz", "elena.marin"))
    back, access = undo(done), Access(Login("admin", Secret(ADMIN)))
    session.ask(UNDOING[back.name], access, back.params)
    assert code == "done-users-locked"
    assert not people.is_locked(people.row_of(kept(session), "ana.ruiz"))
    assert people.is_locked(people.row_of(kept(session), "carlos.gamboa"))  # as before


def test_several_are_deleted_after_a_question_but_never_oneself(page, hands, session):
    select(page, "admin", "ana.ruiz", "elena.marin")
    hands.press("Delete…")
    hands.press("Delete 3 accounts")
    hands.sees("Done, but not for: admin")
    assert people.account(kept(session), "ana.ruiz") is None
    assert people.account(kept(session), "admin") is not None


# ---------------------------------------------------------------- who is connected


def connected(page):
    return [user.user for user in page._list.table.shown if user.online]


def test_who_is_connected_stands_in_the_list_and_changes_while_it_is_looked_at(
    page, session, hands
):
    hands.qtbot.waitUntil(lambda: connected(page) == ["alba.gamboa", "ana.ruiz", "carmen.ortega"])
    people.change(kept(session), "ana.ruiz", online=None)
    people.change(kept(session), "marcos.rey", online="yes")
    page.context.inquiry(online_users).ask()
    hands.qtbot.waitUntil(lambda: connected(page) == ["alba.gamboa", "carmen.ortega", "marcos.rey"])


def test_where_the_chat_does_not_say_who_is_connected_the_list_is_there_all_the_same(page, session):
    session.host._state.openfire.listening = (9090, 9091)
    page.context.login.access.look_again()
    page.context.login.access._commands.close()
    page._list.ask()
    page.context.inquiry(online_users).ask()
    assert len(names(page)) == 15
    assert page.refusal is None


def test_somebody_is_locked_from_and_until_and_the_reason_stands_beside_them(
    page, hands, choose, session
):
    choose("ana.ruiz")
    choose_in(page._aside.panel._lock_menu, "From and until, with a reason…")
    hands.type("Reason", "Excursión")
    hands.type("Until", "yesterday")
    assert not page._aside.lock._save.isEnabled()
    now = QDateTime.currentDateTime()
    hands.type("Until", language.locale.toString(now.addDays(-1), SHORT))
    hands.sees("It has to end after it begins.")
    hands.type("Until", language.locale.toString(now.addDays(9), SHORT))
    hands.press("Lock")
    hands.qtbot.waitUntil(lambda: people.is_locked(people.row_of(kept(session), "ana.ruiz")))
    until = int(people.row_of(kept(session), "ana.ruiz")["ends"]) / 1000
    assert abs(until - now.addDays(9).toSecsSinceEpoch()) < 120
    hands.qtbot.waitUntil(lambda: any(one.startswith("Reason: ") for one in said(page)))
    assert any("Excursión" in one for one in said(page._aside.panel))


def test_what_somebody_has_is_shown_contacts_of_shared_groups_among_it(
    page, hands, choose, session
):
    facts = {"showInRoster": "onlyGroup", "displayName": "Coro", "groupList": ""}
    set_facts(kept(session), "Coro", **facts)
    choose("elena.marin")
    hands.press("Contacts and more…")
    hands.qtbot.waitUntil(lambda: len(page._aside.belongings._table.shown) == 2)
    contact = page._aside.belongings._table.shown[0]
    assert (contact.address, contact.shared) == ("alejandro.pena@empresa.example", ("Coro",))
    hands.sees("Messages that wait")


def test_those_who_are_connected_are_found(page, hands):
    page._list.only.choose("online")
    online = ["alba.gamboa", "ana.ruiz", "carmen.ortega"]
    hands.qtbot.waitUntil(lambda: names(page) == online)


def test_passwords_of_new_people_are_asked_about_before_they_are_gone_with_the_window(
    page, hands, tmp_path
):
    choose_in(page._lists.choices, "Bring a list of people…")
    page._bringing.take(b"name\nNueva Una\n", "lista.csv")
    hands.press("Bring 1 person")
    hands.sees("The list is in")
    left = []
    page.unless_lost(lambda: left.append("first"))
    hands.press("Leave without them")
    assert left == ["first"]
    assert not page.would_lose


def test_the_invitations_are_saved_and_nothing_is_asked_any_more(page, hands, tmp_path):
    choose_in(page._lists.choices, "Bring a list of people…")
    page._bringing.take(b"name\nNueva Una\n", "lista.csv")
    hands.press("Bring 1 person")
    hands.sees("The list is in")
    page._bringing._made.save(tmp_path / "sheets.pdf")
    hands.qtbot.waitUntil(lambda: not page.would_lose)
    assert (tmp_path / "sheets.pdf").read_bytes().startswith(b"%PDF")
    hands.press("Back to the users")
    hands.qtbot.waitUntil(lambda: "nueva.una" in names(page))


def test_who_cannot_connect_leads_to_why_and_back_to_the_one(page, hands, choose):
    wanted = []
    page.context.user_wanted.connect(lambda *where: wanted.append(where))
    choose("ana.ruiz")
    hands.press("They cannot connect…")
    assert wanted == [("diagnosis", "ana.ruiz")]
    page.look_at("carlos.gamboa")
    hands.qtbot.waitUntil(lambda: names(page) == ["carlos.gamboa"])


def test_a_contact_is_added_and_removed_and_the_way_back_does_the_other(
    page, hands, choose, session, server
):
    access, shown = Access(Login("admin", Secret(ADMIN))), page._aside.belongings._table
    choose("elena.marin")
    hands.press("Contacts and more…")
    hands.type("Add a contact", "luis")
    hands.press("Add")
    hands.sees("“luis” is no address of the chat.")
    hands.type("Add a contact", "luis@otra.example")
    hands.press("Add")
    hands.qtbot.waitUntil(lambda: [one.address for one in shown.shown] == ["luis@otra.example"])
    _, undo = server.done[-1]
    session.ask(UNDOING[undo.name], access, undo.params)
    assert people.own_contacts(kept(session), "elena.marin") == {}
    people.keep_contacts(kept(session), "elena.marin", {"ana@otra.example": "Ana"})
    page._aside._show_belongings()
    hands.qtbot.waitUntil(lambda: [one.name for one in shown.shown] == ["Ana"])
    shown.choose("ana@otra.example")
    hands.press("Remove the contact")
    hands.qtbot.waitUntil(lambda: people.own_contacts(kept(session), "elena.marin") == {})
    back = server.done[-1][1](Contact("ana@otra.example", "Ana", Sees.NONE))
    session.ask(UNDOING[back.name], access, back.params)
    assert people.own_contacts(kept(session), "elena.marin") == {"ana@otra.example": "Ana"}
