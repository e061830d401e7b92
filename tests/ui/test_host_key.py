"""The question about a server's key: answered on purpose, with what is needed to answer it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from setupwizard.model.problems import Code
from setupwizard.transport.host_keys import HostKey
from setupwizard.ui.server.fingerprint import command
from setupwizard.ui.widgets.cards import Well
from tests.ui.fakes import KEY

OLD = "SHA256:" + "Qw3r" * 10 + "Ty5"
CHANGED = replace(KEY, before=(OLD,))
REINSTALLED = "Se reinstaló: aceptar la clave nueva"


def is_asked(hands):
    return hands.may_press("No coincide") or hands.may_press("No conectar")


def asked(hands, host, key=KEY):
    host.key = key
    hands.press("Instalar un chat nuevo")
    hands.log_in("chat.empresa.es", "root", "clave")
    hands.qtbot.waitUntil(lambda: is_asked(hands))


@pytest.mark.parametrize("key", [KEY, CHANGED])
def test_enter_however_often_answers_nothing(hands, host, key):
    host.key = key
    hands.press("Instalar un chat nuevo")
    hands.type("Dirección del servidor", "chat.empresa.es")
    edit = hands.type("Contraseña", "clave")
    hands.qtbot.keyClick(edit, Qt.Key.Key_Return)
    hands.qtbot.waitUntil(lambda: is_asked(hands))
    for _ in range(3):
        hands.qtbot.keyClick(hands.window.focusWidget() or hands.window, Qt.Key.Key_Return)
    assert "known" not in host.asked
    assert is_asked(hands)


def test_the_question_itself_has_the_focus_and_is_read_out(hands, host):
    asked(hands, host)
    focus = hands.window.focusWidget()
    assert focus.accessibleName() == "¿Es este su servidor?"
    assert "no envío la contraseña" in focus.accessibleDescription()


def test_whoever_is_waited_for_is_not_told_to_wait(hands, host):
    asked(hands, host)
    hands.sees("Falta confirmar la huella")
    assert not hands.reads("Me estoy conectando al servidor")
    assert hands.may_press("Cancelar")


def copied(hands, text):
    """What Copy beside this text gives, which is in view."""
    (well,) = [one for one in hands.window.findChildren(Well) if one.isVisible() and text(one)]
    (button,) = well.findChildren(QAbstractButton)
    hands.qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())
    hands.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return QApplication.clipboard().text()


def reads(beginning):
    return lambda well: any(
        child.accessibleName().startswith(beginning)
        for child in well.findChildren(object)
        if hasattr(child, "accessibleName")
    )


def test_what_to_compare_with_is_there_in_view_and_can_be_copied(hands, host):
    asked(hands, host)
    hands.qtbot.waitUntil(lambda: hands.reads("ssh-keygen"))
    said = copied(hands, reads("ssh-keygen"))
    assert said == "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub"
    assert copied(hands, reads("SHA256:")) == KEY.fingerprint


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("ssh-ed25519", "ed25519"),
        ("ssh-rsa", "rsa"),
        ("ecdsa-sha2-nistp256", "ecdsa"),
        ("sk-new@openssh.com", "*"),
    ],
)
def test_the_command_is_about_the_kind_of_key_that_was_shown(kind, name):
    assert command(kind) == f"ssh-keygen -lf /etc/ssh/ssh_host_{name}_key.pub"


class TestAChangedKey:
    def test_both_keys_are_shown_and_can_be_copied(self, hands, host):
        asked(hands, host, CHANGED)
        assert hands.reads("El servidor muestra una clave distinta")
        assert copied(hands, reads("SHA256:  Qw3r")) == OLD
        assert copied(hands, reads(KEY.fingerprint[:7] + "  " + KEY.fingerprint[7:11])) == (
            KEY.fingerprint
        )

    def test_accepting_it_takes_a_press_on_just_that(self, hands, host):
        asked(hands, host, CHANGED)
        hands.press(REINSTALLED)
        hands.press("Siguiente: lo habitual")

    def test_whoever_does_not_connect_may_look_at_them_again(self, hands, host):
        asked(hands, host, CHANGED)
        hands.press("No conectar")
        hands.sees_problem(Code.HOST_KEY_CHANGED)
        assert not hands.reads("known_hosts")
        hands.press("Ver otra vez su huella")
        hands.press(REINSTALLED)
        hands.press("Siguiente: lo habitual")


def test_asked_again_after_another_server_it_is_about_that_one(hands, host):
    asked(hands, host, CHANGED)
    hands.press("No conectar")
    host.key = HostKey("otro.empresa.es", 22, "ssh-rsa", OLD)
    hands.press("Ver otra vez su huella")
    hands.sees("¿Es este su servidor?")
    assert not hands.reads("Hasta ahora")
    assert hands.reads("ssh_host_rsa_key.pub")
