"""“Your chat works” has its other half beside it: who finds the server, reaches it, trusts it."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from setupwizard.dns.judgement import Found, Standing
from setupwizard.dns.question import Kind
from setupwizard.dns.records import Record
from setupwizard.engine.operations.outside import see_outside
from setupwizard.engine.outside import Outside
from setupwizard.model.events import Note
from setupwizard.proof.trust import Signer, Trust
from tests.ui.fakes import LONG, OURS, SEEN
from tests.ui.seeing import settle

FINGERPRINT = ":".join(["5E"] * 32)
DOMAIN, CHAT = "empresa.es", "chat.empresa.es"
RECORDS = (
    Record(Kind.A, CHAT, DOMAIN, "203.0.113.10"),
    Record(Kind.SRV, "_xmpp-client._tcp.empresa.es", DOMAIN, CHAT, 5, 0, 5222),
)
MISSING = Outside(
    Found(DOMAIN, Standing.NOT_FOUND, (Note.of("dns-missing", domain=DOMAIN),), RECORDS),
    Trust(Signer.ITSELF, FINGERPRINT),
)
AGAIN = "Volver a preguntar"
ASKING = "Estoy preguntando al sistema de nombres de dominio (DNS)"


@pytest.fixture
def finished(hands, host):
    """Set up, with what `host` says of the outside."""

    def go():
        hands.connect(CHAT, "root", "correcta")
        hands.answer_the_rest()
        hands.press("Instalar ahora")
        hands.sees("Su chat funciona")
        host.facts = OURS
        return hands

    return go


def test_after_the_proof_it_says_that_nobody_finds_the_server_and_what_to_enter(finished, host):
    host.seen_outside = MISSING
    hands = finished()
    hands.sees("Los programas de chat todavía no encuentran el servidor")
    hands.sees("Añada esto donde se gestionan los nombres (DNS) de empresa.es:")
    for entered in ("A", "SRV", "chat", "203.0.113.10", "_xmpp-client._tcp", "5222"):
        hands.sees(entered)
    hands.sees("Los móviles no se fían del certificado del servidor")
    hands.press("Copiar nombre: _xmpp-client._tcp")
    assert QApplication.clipboard().text() == "_xmpp-client._tcp"
    hands.press("Copiar todo")
    copied = QApplication.clipboard().text().splitlines()
    assert "chat.empresa.es. 3600 IN A 203.0.113.10" in copied
    assert "_xmpp-client._tcp.empresa.es. 3600 IN SRV 5 0 5222 chat.empresa.es." in copied
    hands.press("Copiar la huella")
    assert QApplication.clipboard().text() == FINGERPRINT
    hands.sees("Copiado")


def test_what_was_cured_meanwhile_is_seen_by_asking_again(finished, host):
    host.seen_outside = MISSING
    hands = finished()
    hands.sees("Los programas de chat todavía no encuentran el servidor")
    host.seen_outside = SEEN
    hands.press(AGAIN)
    hands.sees("Los programas de chat encuentran el servidor")
    hands.sees("Los móviles se fían del certificado del servidor")
    assert not hands.reads("todavía no encuentran")


def test_a_server_in_ones_own_network_is_not_promised_to_those_outside(finished, host):
    host.seen_outside = replace(SEEN, near=True)
    finished().sees("No se sabe si se llega a él desde fuera de su red")


def test_a_lost_link_is_told_and_can_be_asked_about_again(finished, host):
    host.seen_outside = None
    hands = finished()
    hands.sees("No he podido preguntar: el servidor no estaba.")
    host.seen_outside = SEEN
    hands.press(AGAIN)
    hands.sees("Los programas de chat encuentran el servidor")
    assert not hands.reads("No he podido preguntar")


def test_while_it_is_asked_the_card_says_what_is_being_done(finished, host):
    gate = Event()

    def slow(answers, cancel):
        gate.wait(LONG)
        return SEEN

    host.does(see_outside, slow)
    hands = finished()
    hands.qtbot.waitUntil(lambda: hands.reads(ASKING))
    assert hands.button(AGAIN) is None
    gate.set()
    hands.sees("Los programas de chat encuentran el servidor")
    assert hands.may_press(AGAIN)
    assert not hands.reads(ASKING)


def test_the_answer_moves_nothing_from_under_the_pointer(finished, host):
    gate = Event()

    def slow(answers, cancel):
        gate.wait(LONG)
        return MISSING

    host.does(see_outside, slow)
    hands = finished()
    hands.qtbot.waitUntil(lambda: hands.reads(ASKING))
    save = hands.button("Guardar en PDF…")
    column = hands.window.open.wizard.shell.page.column
    column.ensureWidgetVisible(save)
    settle(hands.window)
    place = save.mapToGlobal(save.rect().center())
    QCursor.setPos(place)
    bar = column.verticalScrollBar()
    least = bar.maximum()
    gate.set()
    hands.qtbot.waitUntil(
        lambda: bar.maximum() > least and save.mapToGlobal(save.rect().center()) == place
    )


def test_whoever_does_not_wait_for_the_answer_loses_nothing(finished, host):
    def slow(answers, cancel):
        cancel.wait(LONG)

    host.does(see_outside, slow)
    hands = finished()
    host.facts = OURS
    hands.press("Abrir el resumen")
    hands.sees("Sí, el chat funciona")


def test_the_overview_says_it_too_while_the_chat_runs_and_not_of_a_stopped_one(finished, host):
    host.seen_outside = MISSING
    hands = finished()
    host.facts = OURS
    hands.press("Abrir el resumen")
    hands.sees("Antes de que se conecten sus usuarios")
    hands.sees("Los programas de chat todavía no encuentran el servidor")
    hands.press("Detener…")
    hands.press("Detener empresa.es")
    hands.sees("El chat está detenido")
    assert not hands.reads("Antes de que se conecten sus usuarios")
    hands.press("Iniciar")
    hands.sees("Los programas de chat todavía no encuentran el servidor")
