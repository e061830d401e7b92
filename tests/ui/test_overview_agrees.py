"""The overview says one thing: at the top, below, and where somebody has just pressed."""

import threading
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt

from setupwizard.admin.status import Chat
from setupwizard.engine.operations.service import Status, control_service, look_around
from setupwizard.engine.operations.verify import verify
from setupwizard.model.draft import Draft
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.widgets.waiting import BusyNote
from tests.placeholders import refusal
from tests.ui.fakes import BY_HAND, FRESH, OURS, STATUS
from tests.ui.seeing import said, settle

ADDRESS = "chat.empresa.es"
PASSWORD = "Contraseña del administrador «admin»"
RUNS = "Openfire 5.1.1 está configurado y en marcha."
RESTS = "Openfire 5.1.1 está configurado, pero no está en marcha."


@pytest.fixture
def overview(hands, host, drafts):
    """Of a server of ours, in a window of the commonest size."""
    draft = Draft(finished=True, language="es")
    draft.put("host", {"address": ADDRESS})
    draft.put("server", {"domain": "empresa.es", "fqdn": ADDRESS})
    draft.put("admin", {"email": "ana@empresa.es"})
    drafts.save(draft)
    host.facts = OURS
    hands.window.resize(1366, 690)
    hands.window.close_server()

    def opened():
        hands.press("Administrar empresa.es")
        hands.type("Contraseña", "clave")
        hands.press("Conectar")
        hands.press("Sí, coincide")
        hands.qtbot.waitUntil(lambda: hands.may_press("Mirar de nuevo"))
        return hands

    return opened


def scrolled(hands):
    return hands.window.open.dashboard.page.column.verticalScrollBar()


def test_what_is_stopped_is_stopped_at_the_top_and_below(overview):
    hands = overview()
    hands.sees(RUNS)
    hands.press("Detener…")
    hands.press("Detener empresa.es")
    hands.sees("El chat está detenido")
    assert RESTS in said(hands.window)
    assert RUNS not in said(hands.window)
    hands.press("Iniciar")
    hands.sees("Openfire está en marcha")
    assert RUNS in said(hands.window)


def test_the_note_stands_where_somebody_pressed(overview, host, qtbot):
    go = threading.Event()

    def slowly(action):
        go.wait(60)
        host.active = False  # whoever asks next is told so, too
        return Status(active=False, enabled=True)

    hands = overview()
    hands.sees("Los programas de chat encuentran el servidor")
    host.does(control_service, slowly)
    settle(hands.window)
    scrolled(hands).setValue(scrolled(hands).maximum())
    hands.press("Detener…")
    hands.press("Detener empresa.es")
    try:
        qtbot.waitUntil(lambda: any(_in_sight(note) for note in _notes(hands)))
    finally:
        go.set()
    hands.sees("El chat está detenido")


def _notes(hands):
    return [note for note in hands.window.findChildren(BusyNote) if note.isVisible()]


def _in_sight(widget):
    return not widget.visibleRegion().isEmpty()


def test_the_page_stays_where_it_is_while_the_chat_is_tested(overview, host, qtbot):
    go = threading.Event()

    def slowly(answers, secrets, emit, cancel):
        go.wait(60)
        return host._verify(answers, secrets, emit, cancel)

    host.does(verify, slowly)
    hands = overview()
    hands.type(PASSWORD, "una clave larga")
    scrolled(hands).setValue(0)
    hands.press("Probar ahora")
    try:
        qtbot.waitUntil(lambda: bool(_notes(hands)))
        assert scrolled(hands).value() == 0
    finally:
        go.set()
    hands.sees("Sí, el chat funciona")
    qtbot.waitUntil(lambda: hands.may_press("Probar ahora"))
    assert hands.window.focusWidget() is hands.button("Probar ahora")


def test_tab_goes_through_it_in_the_order_one_reads(overview, host):
    host.seen_outside = FRESH
    host.told = replace(
        STATUS, chat=Chat.DEGRADED, reasons=(Problem(Code.CONSOLE_ON_NETWORK, {"port": "9090"}),)
    )
    hands = overview()
    hands.sees("Los programas de chat todavía no encuentran el servidor")
    hands.sees("Ver los puertos")
    settle(hands.window)
    column = hands.window.open.dashboard.page.column
    widget, places = column.nextInFocusChain(), []
    while widget is not column:
        is_met = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        if is_met and column.inner.isAncestorOf(widget):
            top = widget.mapTo(column.inner, QPoint()).y()
            places.append((top, widget.accessibleName()))
        widget = widget.nextInFocusChain()
    assert len(places) > 6
    tops = [top for top, _ in places]
    assert all(after > before - 20 for before, after in pairwise(tops)), places


def test_a_server_that_could_not_be_looked_at_is_not_said_to_be_looked_at(overview, host):
    def lost():
        raise refusal(Code.HOST_LOST)

    host.does(look_around, lost)
    hands = overview()
    hands.sees_problem(Code.HOST_LOST)
    assert hands.reads("No he podido mirar.")
    assert not hands.reads("Comprobando")


class TestSomebodyElses:
    def opened(self, hands, host, **what):
        (other,) = BY_HAND.others
        host.facts = replace(BY_HAND, others=(replace(other, **what),))
        hands.look_after(ADDRESS, "root", "clave")
        hands.qtbot.waitUntil(lambda: hands.may_press("Mirar de nuevo"))
        return said(hands.window)

    def test_a_version_that_lets_strangers_in_is_told(self, hands, host):
        texts = self.opened(hands, host, version="4.6.2")
        assert "Cualquiera puede apoderarse de este Openfire" in texts
        assert any("CVE-2023-32315" in text for text in texts)

    def test_one_without_that_hole_is_not_accused(self, hands, host):
        texts = self.opened(hands, host, version="4.7.5")
        assert not any("CVE" in text for text in texts)

    def test_what_is_not_known_is_left_out(self, hands, host):
        texts = self.opened(hands, host, user="", running=False)
        assert "?" not in texts
        assert "Openfire no está en marcha" in texts
