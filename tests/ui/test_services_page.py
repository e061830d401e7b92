"""The page of the conference services, with the practice server behind it."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QStackedWidget

from setupwizard.admin.access import Access
from setupwizard.admin.room_service import Part
from setupwizard.model.secret import Secret
from setupwizard.practice import practice_environment
from setupwizard.practice.channels.service_pages import values
from setupwizard.practice.programs import openfire_rooms as world
from setupwizard.practice.programs.school import enrol
from setupwizard.proof.base import Login
from setupwizard.ui.dashboard.conferences.services_page import ServicesPage
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.undoing import UNDOING
from setupwizard.ui.widgets.i18n import language
from tests.practice.learning import ADMIN, answers, apply, connect
from tests.ui.hands import Hands
from tests.ui.practised import PractisedServer


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


def of_service(session, name="conference"):
    return world.services(kept(session)).get(name)


@pytest.fixture
def server(session, qapp):
    return PractisedServer(session, ADMIN)


@pytest.fixture
def page(qtbot, server):
    parent, stack = QObject(), QStackedWidget()
    qtbot.addWidget(stack)
    page = ServicesPage(DashboardContext(server, parent))
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
    return [one.name for one in page._table.shown]


@pytest.fixture
def choose(page, hands):
    def choose(name="conference"):
        page._table.choose(name)
        hands.qtbot.waitUntil(lambda: page._panel.shown is not None)

    return choose


def begin(page, part):
    """As by the button of this part: they all bear the same name."""
    page._panel.part_wanted.emit(part)


def undone(session, server):
    code, undo = server.done[-1]
    back = undo("aulas") if callable(undo) else undo
    session.ask(UNDOING[back.name], Access(Login("admin", Secret(ADMIN))), back.params)
    return code


def test_services_are_listed_with_their_rooms_and_people(page, hands, choose, qapp):
    assert names(page) == ["conference"]
    choose()
    for text in ("Rooms: 4. Inside now: 3.", "The latest 25 messages", "Everybody", "Stays inside"):
        hands.sees(text)
    changes = [one for one in page.findChildren(QAbstractButton) if one.text() == "Change…"]
    assert len([one for one in changes if one.isVisible()]) == len(Part)
    language.use(qapp, "es")
    hands.sees("Los 25 últimos mensajes")


def test_a_service_is_created_and_goes_again(page, hands, session, server):
    hands.press("Create a service")
    hands.type("Name", "Aulas")
    hands.sees("The addresses of its rooms end in: aulas.empresa.example")
    hands.press("Create the service")
    hands.qtbot.waitUntil(lambda: names(page) == ["conference", "aulas"])
    assert undone(session, server) == "done-service-created"
    assert of_service(session, "aulas") is None


@pytest.mark.parametrize("name", ["dos palabras", "a.b", "pubsub", "-a"])
def test_a_name_openfire_could_not_use_is_told_before(page, hands, name):
    hands.press("Create a service")
    hands.type("Name", name)
    assert not hands.may_press("Create the service")
    assert hands.reads("Choose another name.") or hands.reads("Use a word of letters")


def test_the_history_is_set_and_put_back(page, hands, choose, session, server):
    choose()
    begin(page, Part.HISTORY)
    hands.type("How many messages", "60")
    hands.press("Save")
    hands.qtbot.waitUntil(lambda: values(of_service(session))["numMessages"] == "60")
    hands.sees("The latest 60 messages")
    assert undone(session, server) == "done-service-edited"
    assert values(of_service(session))["numMessages"] == "25"


def test_a_number_that_cannot_be_is_told_and_not_sent(page, hands, choose):
    choose()
    begin(page, Part.HISTORY)
    hands.type("How many messages", "muchos")
    hands.sees("A number from 1 to 10000.")
    assert not hands.may_press("Save")


def test_what_does_not_count_is_not_asked(page, hands, choose):
    choose()
    begin(page, Part.IDLE)
    hands.press("Put out whoever has said nothing for a while")
    hands.sees("Minutes until then")
    hands.press("Put out whoever has said nothing for a while")
    hands.qtbot.waitUntil(lambda: not hands.reads("Minutes until then"))


def test_who_may_create_rooms_is_named_one_after_the_other(page, hands, choose, session, server):
    choose()
    begin(page, Part.CREATION)
    hands.choose("Rooms may be created by", "Only those on the list")
    hands.press("Save")
    hands.sees("Nobody yet")
    hands.type("Person", "ana.ruiz")
    hands.press("Add to the list")
    hands.sees("ana.ruiz@empresa.example")
    assert of_service(session)["creators"] == ["ana.ruiz@empresa.example"]
    assert undone(session, server) == "done-service-named"
    assert of_service(session)["creators"] == []


def test_a_group_administers_a_service(page, hands, choose, session):
    choose()
    begin(page, Part.ADMINISTRATORS)
    hands.choose("Group", "Profesorado")
    hands.press("Add to the list")
    hands.qtbot.waitUntil(lambda: len(of_service(session).get("administrators", [])) == 1)
    hands.press("Back to the service")
    hands.sees("Profesorado")


def test_what_is_lost_is_counted_before_a_service_is_deleted(page, hands, choose, session):
    choose()
    hands.press("Delete…")
    hands.type("Reason", "Fin de curso")
    hands.press("Delete…")
    for text in ("4 rooms go, with who belongs to them.", "3 people inside are put out."):
        hands.sees(text)
    hands.sees("It cannot be undone.")
    assert of_service(session) is not None
    hands.press("Delete conference")
    hands.sees("There is no service, so there can be no rooms")
    assert world.rooms(kept(session), "conference") == {}


def test_one_without_rooms_that_was_deleted_comes_back_as_it_was(
    page, hands, choose, session, server
):
    world.open_service(kept(session), "aulas")
    world.keep_service(kept(session), "aulas", description="Aulas", values={"policy": "1"})
    page.ask_again()
    hands.qtbot.waitUntil(lambda: "aulas" in names(page))
    choose("aulas")
    hands.press("Delete…")
    hands.press("Delete…")
    hands.sees("It can be undone in “What was done”: it has no rooms.")
    hands.press("Delete aulas")
    hands.qtbot.waitUntil(lambda: of_service(session, "aulas") is None)
    assert undone(session, server) == "done-service-deleted"
    now = of_service(session, "aulas")
    assert (now["description"], values(now)["policy"]) == ("Aulas", "1")


def test_a_retired_address_may_be_used_again(page, hands, choose, session):
    world.retire(kept(session), "conference", "vieja", reason="Se acabó", instead="")
    choose()
    hands.sees("vieja")
    hands.press("Allow again")
    hands.sees("None: every address may be used.")
    assert world.retired(kept(session), "conference") == {}


def test_a_service_that_somebody_else_deleted_meanwhile_leaves_the_list(page, hands, session):
    world.open_service(kept(session), "aulas")
    page.ask_again()
    hands.qtbot.waitUntil(lambda: "aulas" in names(page))
    world.remove_service(kept(session), "aulas")
    page._table.choose("aulas")
    hands.qtbot.waitUntil(lambda: names(page) == ["conference"])
