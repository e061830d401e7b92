"""A problem about what was typed leads to where it was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from setupwizard.model.problems import Code, Problem
from setupwizard.texts import PROBLEMS
from setupwizard.texts.catalog import Catalog
from setupwizard.ui.widgets.at_fault import AT_FAULT
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.wizards.setup.server import ServerPage
from setupwizard.ui.wizards.setup.stages import SETUP
from setupwizard.ui.wizards.stage import Pages, Stages
from tests.placeholders import placeholders
from tests.ui.seeing import cut
from tests.ui.test_named_files import key_file

TYPED = [
    (Code.HOST_UNKNOWN, "Dirección del servidor"),
    (Code.HOST_REFUSED, "Puerto SSH"),
    (Code.HOST_NOT_SSH, "Puerto SSH"),
    (Code.SSH_PASSWORD_REFUSED, "Contraseña"),
    (Code.SSH_ACCOUNT_EXPIRED, "Usuario"),
    (Code.SHELL_UNSUPPORTED, "Usuario"),
]


def refused(hands, host, code, user="root"):
    host.problems["open"] = (code,)
    hands.press("Instalar un chat nuevo")
    hands.log_in("chat.empresa.es", user, "clave")
    hands.sees_problem(code)


def focused(hands):
    return hands.window.focusWidget()


@pytest.mark.parametrize(
    ("code", "title"),
    [
        (Code.SSH_PASSWORD_REFUSED, "No he podido iniciar sesión en el servidor"),
        (Code.DISK_TOO_SMALL, "Este servidor no se puede usar para el chat"),
        (Code.DISK_FULL, "No he podido comprobar el servidor"),
    ],
)
def test_only_a_login_that_failed_is_headed_as_one(hands, host, code, title):
    refused(hands, host, code)
    assert hands.reads(title)


@pytest.mark.parametrize(("code", "name"), TYPED)
def test_the_field_is_marked_and_has_the_focus(hands, host, code, name):
    refused(hands, host, code)
    hands.qtbot.waitUntil(lambda: hands.may_press("Conectar"))
    edit = focused(hands)
    assert isinstance(edit, QLineEdit)
    assert edit.accessibleName() == name
    assert edit.selectedText() == edit.text()
    untold = dict.fromkeys(placeholders(PROBLEMS[code].cause), "x")
    assert edit.accessibleDescription().startswith(Catalog("es").cause(code, untold)[:12])


def test_typing_it_again_and_enter_is_all_it_takes(hands, host):
    refused(hands, host, Code.SSH_PASSWORD_REFUSED)
    hands.qtbot.waitUntil(lambda: hands.may_press("Conectar"))
    del host.problems["open"]
    hands.qtbot.keyClicks(focused(hands), "otra")
    assert not hands.reads("no acepta esta contraseña")
    hands.qtbot.keyClick(focused(hands), Qt.Key.Key_Return)
    hands.press("Sí, coincide")
    hands.press("Siguiente: lo habitual")


def test_the_same_may_be_tried_again_as_it_is(hands, host):
    refused(hands, host, Code.HOST_REFUSED)
    del host.problems["open"]
    hands.press("Conectar")
    hands.press("Sí, coincide")
    hands.press("Siguiente: lo habitual")


@pytest.mark.parametrize("code", [Code.SSH_NO_COMMON_ALGORITHM, Code.INTERNAL])
def test_a_report_is_never_what_enter_does(hands, host, code):
    refused(hands, host, code)
    hands.qtbot.waitUntil(lambda: hands.may_press("Conectar"))
    assert focused(hands) is None or focused(hands).accessibleName() != "Guardar un informe…"


@pytest.mark.parametrize("code", [Code.SSH_PASSWORD_DISABLED, Code.SSH_KEY_TOO])
def test_another_way_to_log_in_is_one_press_away(hands, host, code):
    refused(hands, host, code)
    hands.press("Usar un archivo de clave")
    assert focused(hands).accessibleName() == "Elegir archivo…"
    hands.type("Archivo de clave", "/home/ana/.ssh/id_ed25519")
    assert bool(hands.all_of(QLineEdit, "Contraseña")) is (code is Code.SSH_KEY_TOO)


def test_the_agent_may_be_tried_again_once_it_runs(qtbot, hands, host):
    host.problems["open"] = (Code.SSH_PASSWORD_REFUSED,)
    hands.press("Instalar un chat nuevo")
    hands.log_in("chat.empresa.es", "root", "clave")
    hands.sees_problem(Code.SSH_PASSWORD_REFUSED)
    host.problems["open"] = (Code.SSH_AGENT_EMPTY,)
    hands.press("Agente de claves")
    hands.press("Conectar")
    hands.sees_problem(Code.SSH_AGENT_EMPTY)
    qtbot.waitUntil(lambda: cut(hands.window) == [])
    del host.problems["open"]
    hands.press("Conectar")
    hands.press("Sí, coincide")
    hands.press("Siguiente: lo habitual")


def test_a_server_that_wants_both_gets_both(hands, host, tmp_path):
    host.problems["open"] = (Code.SSH_PASSWORD_TOO,)
    hands.press("Instalar un chat nuevo")
    hands.type("Dirección del servidor", "chat.empresa.es")
    hands.press("Archivo de clave")
    hands.type("Archivo de clave", str(key_file(tmp_path)))
    hands.press("Conectar")
    hands.sees_problem(Code.SSH_PASSWORD_TOO)
    hands.qtbot.waitUntil(lambda: focused(hands).accessibleName() == "Contraseña")
    hands.qtbot.keyClicks(focused(hands), "clave")
    hands.window.open.wizard.save()
    assert hands.window.open.server.secrets.ssh_password.reveal() == "clave"


@pytest.mark.parametrize(
    ("port", "name"), [("9090", "Console port"), ("9091", "Secure console port")]
)
def test_of_the_consoles_two_ports_the_one_that_is_taken_is_marked(qtbot, port, name):
    page = ServerPage()
    qtbot.addWidget(page)
    page.show()
    page.blame(Problem(Code.PORT_TAKEN, {"port": port, "process": "cockpit"}))
    qtbot.waitUntil(lambda: page.focusWidget() is not None)
    assert page.focusWidget().accessibleName() == name
    assert page.focusWidget().isVisible()


def test_every_field_that_can_be_at_fault_is_one_of_a_page(qapp):
    pages = Pages(Stages(SETUP))
    fields = {name for page in pages.values() if isinstance(page, FormPage) for name in page.fields}
    pages.drop()
    assert set(AT_FAULT.values()) <= fields
