"""The page of the rooms, with the practice server behind it: found, shown, changed."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QStackedWidget

from setupwizard.admin.access import Access
from setupwizard.admin.room import RoomList
from setupwizard.model.secret import Secret
from setupwizard.practice import practice_environment
from setupwizard.practice.programs import openfire_rooms as world
from setupwizard.practice.programs.school import enrol
from setupwizard.proof.base import Login
from setupwizard.ui.dashboard.conferences.new_room_form import suggested_address
from setupwizard.ui.dashboard.conferences.rooms_page import RoomsPage
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.undoing import UNDOING
from setupwizard.ui.widgets.i18n import language
from tests.practice.learning import ADMIN, answers, apply, connect
from tests.ui.hands import Hands
from tests.ui.practised import PractisedServer
from tests.ui.seeing import said
from tests.ui.test_area_page import SmallServer

SEARCH = "Search by name, address or description"


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


def rooms_of(session):
    return world.rooms(kept(session), "conference")


@pytest.fixture
def server(session, qapp):
    return PractisedServer(session, ADMIN)


@pytest.fixture
def page(qtbot, server):
    parent, stack = QObject(), QStackedWidget()
    qtbot.addWidget(stack)
    page = RoomsPage(DashboardContext(server, parent))
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
    return [room.room for room in page._table.shown]


@pytest.fixture
def choose(page, hands):
    """And wait for what only the server knows of it."""

    def choose(room):
        address = next(one.address for one in page._table.shown if one.room == room)
        page._table.choose(address)
        hands.qtbot.waitUntil(lambda: page._panel.shown is not None)

    return choose


def undone(session, server):
    """What was done last is taken back; its code."""
    code, undo = server.done[-1]
    back = undo("") if callable(undo) else undo
    session.ask(UNDOING[back.name], Access(Login("admin", Secret(ADMIN))), back.params)
    return code


def may_be_put_out(page):
    """The buttons beside those inside that can be pressed."""
    found = page.findChildren(QAbstractButton)
    named = [one for one in found if one.isVisible() and one.accessibleName() == "Put out…"]
    return [one for one in named if one.isEnabled()]


def test_all_rooms_are_listed_with_who_is_inside_in_the_language_of_the_moment(page, qapp):
    assert names(page) == ["1a", "avisos", "claustro", "coro"]
    assert page.lead.plain == "Rooms: 4. Inside now: 4."
    language.use(qapp, "es")
    assert page.lead.plain == "Salas: 4. Dentro ahora: 4."


def test_that_there_is_no_room_is_said_only_once_the_server_has_answered(qtbot, qapp):
    parent, window, server = QObject(), QStackedWidget(), SmallServer()
    qtbot.addWidget(window)
    server.secrets = server.secrets.with_secret("admin_password", ADMIN)
    window.addWidget(RoomsPage(DashboardContext(server, parent)))
    window.show()
    language.use(qapp, "es")
    language.use(qapp, "en")
    assert "There is no room yet" not in said(window)
    server.end(RoomList((), (), "", major=5))
    assert "There is no room yet" in said(window)
    parent.deleteLater()


def test_they_are_found_by_what_they_are_called_and_are_for(page, hands):
    hands.type(SEARCH, "ensayos")
    hands.qtbot.waitUntil(lambda: names(page) == ["coro"])


def test_one_is_shown_with_who_is_inside_and_all_its_settings_in_words(page, hands, choose):
    choose("1a")
    for text in ("La clase de 1.º A.", "Inside now: 2 of 30", "Alba", "Ana R."):
        hands.sees(text)
    hands.press("All its settings")
    for text in ("Everybody finds it in the list of rooms", "No: A password is asked for"):
        hands.sees(text)


def test_a_room_is_created_from_a_kind_and_its_address_follows_its_name(
    page, hands, session, server
):
    hands.press("Create a room")
    hands.press("Private team")
    hands.type("Name", "Dirección y Jefatura")
    hands.sees("The whole address: direccion-y-jefatura@conference.empresa.example")
    page._new._group.choose("Profesorado")
    hands.press("Create the room")
    hands.qtbot.waitUntil(lambda: "direccion-y-jefatura" in names(page))
    settings = rooms_of(session)["direccion-y-jefatura"]["settings"]
    assert settings["roomconfig_roomname"] == "Dirección y Jefatura"
    assert "roomconfig_membersonly" in settings
    assert "roomconfig_publicroom" not in settings
    told = rooms_of(session)["direccion-y-jefatura"]["belongings"]
    assert sorted(what for _, what, _ in told) == ["member", "owner"]


def test_an_empty_room_that_was_created_goes_again(page, hands, session, server):
    hands.press("Create a room")
    hands.type("Name", "Prueba")
    hands.press("Create the room")
    hands.qtbot.waitUntil(lambda: "prueba" in rooms_of(session))
    _, undo = server.done[-1]
    back = undo("prueba@conference.empresa.example")
    session.ask(UNDOING[back.name], Access(Login("admin", Secret(ADMIN))), back.params)
    assert "prueba" not in rooms_of(session)


def test_an_address_openfire_would_write_otherwise_or_not_take_is_told_before(page, hands):
    hands.press("Create a room")
    hands.type("Name", "Coro")
    hands.type("Address", "CORO.Nuevo")
    hands.sees("The whole address: coro.nuevo@conference.empresa.example")
    hands.type("Address", "con espacio")
    assert hands.reads("This cannot be the address of a room.")
    assert not hands.may_press("Create the room")
    hands.type("Address", "coro")
    hands.press("Create the room")
    hands.sees("There is already a room with the address “coro@conference.empresa.example”.")
    assert page._new._name.text() == "Coro"


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("1.º A, de Íñigo", "1.o-a-de-inigo"),
        ("  Ñandú & Co <b> ", "nandu-co-b"),
        ("😀🎶", ""),
        ("مرحبا", "مرحبا"),
        ("x" * 60, ""),
        ("@/:", ""),
    ],
)
def test_an_address_is_suggested_for_any_name(name, address):
    assert suggested_address(name) == address


def test_too_long_texts_are_told_in_our_own_words_and_cannot_be_saved(page, hands, choose):
    choose("coro")
    hands.press("Settings…")
    page._settings._description.setText("d" * 10_000)
    hands.sees("At most 255 characters.")
    assert not hands.may_press("Save")


def test_settings_are_changed_and_nothing_else_and_put_back(page, hands, choose, session, server):
    choose("coro")
    before = rooms_of(session)["coro"]
    hands.press("Settings…")
    hands.type("Subject", "Concierto el lunes")
    hands.press("Only those who belong to it may write")
    hands.press("Save")
    hands.qtbot.waitUntil(lambda: rooms_of(session)["coro"] != before)
    now = rooms_of(session)["coro"]["settings"]
    changed = {"room_topic": "Concierto el lunes", "roomconfig_moderatedroom": "true"}
    assert now.items() >= (before["settings"] | changed).items()
    assert undone(session, server) == "done-room-edited"
    again = rooms_of(session)["coro"]["settings"]
    assert again["room_topic"] == ""
    assert "roomconfig_moderatedroom" not in again


def test_a_password_never_stands_in_what_was_done(page, hands, choose, server):
    choose("coro")
    hands.press("Settings…")
    hands.type("Password", "clave-secreta")
    hands.press("Save")
    hands.qtbot.waitUntil(lambda: server.done != [])
    assert server.done[-1] == ("done-room-edited", None)


def test_people_are_let_in_and_taken_out_and_the_way_back_restores_them(
    page, hands, choose, session, server
):
    choose("claustro")
    hands.press("Who belongs to it…")
    hands.type("Person", "marcos.rey")
    page._people._as.choose("admin")
    hands.press("Add")
    entry = ["marcos.rey@empresa.example", "admin", ""]
    hands.qtbot.waitUntil(lambda: entry in rooms_of(session)["claustro"]["belongings"])
    hands.sees("marcos.rey@empresa.example")
    assert undone(session, server) == "done-room-person"
    assert entry not in rooms_of(session)["claustro"]["belongings"]


def test_what_is_not_an_address_is_told_before(page, hands, choose):
    choose("claustro")
    hands.press("Who belongs to it…")
    hands.type("Person", "b@d@empresa.example")
    assert hands.reads("This is not the address of a person.")
    assert not hands.may_press("Add")


def test_somebody_inside_is_kept_out_with_a_reason_and_let_in_again(
    page, hands, choose, session, server
):
    choose("1a")
    hands.qtbot.waitUntil(lambda: len(may_be_put_out(page)) == 1)  # the other one administers it
    hands.press("Put out…")
    hands.type("Reason", "Por hoy basta")
    hands.press("Put and keep out")
    hands.qtbot.waitUntil(lambda: len(rooms_of(session)["1a"]["inside"]) == 1)
    entry = ["alba.gamboa@empresa.example", "outcast", ""]
    assert entry in rooms_of(session)["1a"]["belongings"]
    assert undone(session, server) == "done-room-banned"
    assert entry not in rooms_of(session)["1a"]["belongings"]


def test_what_goes_is_told_before_a_room_is_deleted(page, hands, choose, session):
    choose("1a")
    hands.press("Delete…")
    hands.type("Reason", "Fin de curso")
    page._farewell._instead.choose("coro@conference.empresa.example")
    hands.press("Delete…")
    hands.sees("2 people inside are put out.")
    hands.sees("120 kept messages can be read no more.")
    hands.sees("It cannot be undone.")
    assert "1a" in rooms_of(session)
    hands.press("Delete 1.º A")
    hands.qtbot.waitUntil(lambda: names(page) == ["avisos", "claustro", "coro"])
    assert "1a" not in rooms_of(session)


def test_an_empty_room_that_was_deleted_comes_back_as_it_was(page, hands, choose, session, server):
    world.keep(kept(session), "conference", "coro", messages=0)
    page.ask_again()
    choose("coro")
    before = rooms_of(session)["coro"]
    hands.press("Delete…")
    hands.press("Delete…")
    hands.sees("It can be undone in “What was done”: it is empty.")
    hands.press("Delete Coro 🎶")
    hands.qtbot.waitUntil(lambda: "coro" not in rooms_of(session))
    assert undone(session, server) == "done-room-deleted"
    now = rooms_of(session)["coro"]
    assert now["settings"].items() >= before["settings"].items()
    assert sorted(now["belongings"]) == sorted(before["belongings"])


def test_a_room_that_somebody_else_deleted_meanwhile_leaves_the_list(page, hands, session):
    world.remove(kept(session), "conference", "coro")
    address = next(one.address for one in page._table.shown if one.room == "coro")
    page._table.choose(address)
    hands.qtbot.waitUntil(lambda: names(page) == ["1a", "avisos", "claustro"])


def test_a_change_somebody_else_made_meanwhile_is_not_overwritten(page, hands, choose, session):
    choose("coro")
    hands.press("Settings…")
    hands.type("Subject", "Mío")
    row = rooms_of(session)["coro"]["settings"] | {"roomconfig_roomdesc": "De otro"}
    world.keep(kept(session), "conference", "coro", settings=row)
    hands.press("Save")
    hands.sees("Somebody else has changed the room “Coro 🎶” meanwhile.")
    assert rooms_of(session)["coro"]["settings"]["roomconfig_roomdesc"] == "De otro"


def test_the_history_is_cleared_after_a_question(page, hands, choose, session):
    choose("coro")
    hands.press("Clear the history…")
    hands.sees("160 kept messages go.")
    hands.press("Clear the history")
    hands.qtbot.waitUntil(lambda: rooms_of(session)["coro"]["messages"] == 0)


def test_what_is_being_typed_stays_while_the_list_is_told_anew(page, hands, choose):
    choose("coro")
    hands.press("Settings…")
    hands.type("Subject", "A medias")
    page.ask_again()
    hands.qtbot.waitUntil(lambda: not page.context.inquiry(list_of(page)).asking)
    assert page._settings._subject.text() == "A medias"
    assert "Settings of Coro 🎶" in said(page)


def test_what_is_the_same_stays_with_the_focus_in_it(page, hands, choose):
    choose("1a")
    hands.qtbot.waitUntil(lambda: len(may_be_put_out(page)) == 1)
    (button,) = may_be_put_out(page)
    button.setFocus()
    before = page._panel.shown
    for _ in range(2):
        asked = len(page.context.server.asked)
        page.ask_again()
        hands.qtbot.waitUntil(lambda asked=asked: len(page.context.server.asked) == asked + 2)
        hands.qtbot.waitUntil(lambda: not page.context.inquiry(list_of(page)).asking)
    assert page._panel.shown is before
    assert may_be_put_out(page) == [button]
    assert button.hasFocus()


def test_what_was_closed_stays_closed_and_may_be_opened_again(page, hands, choose):
    choose("1a")
    hands.press("Close")
    page.ask_again()
    hands.qtbot.waitUntil(lambda: not page.context.inquiry(list_of(page)).asking)
    hands.qtbot.waitUntil(lambda: names(page) != [])
    assert page._beside.card is None
    choose("1a")
    hands.qtbot.waitUntil(lambda: page._beside.card is page._panel)


def list_of(page):
    return page._watches[0].inquiry._question
