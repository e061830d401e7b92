"""The window alone sets up a real server over SSH, driven by what a person can see."""

import os
from dataclasses import replace

import pytest

from setupwizard.engine.environment import real_environment
from setupwizard.model.problems import Code
from setupwizard.openfire.releases import Release
from setupwizard.ui.app.backends import backend_of
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import Workspace
from setupwizard.ui.server.drafts import Drafts
from tests.system import school
from tests.system.lab import ADMIN_PASSWORD
from tests.system.test_ldap_install import refused
from tests.ui.fakes import NoVault
from tests.ui.hands import Hands
from tests.ui.seeing import said

pytestmark = [pytest.mark.system, pytest.mark.openfire, pytest.mark.any_openfire]

LONG = 300_000
"""Milliseconds for a whole installation on a busy machine."""


@pytest.fixture
def server(lab):
    return lab("full", wait=True)


@pytest.fixture
def window(qtbot, tmp_path):
    """The releases are those the project publishes: it is not asked."""
    published = [Release(version, "", "", 0, "") for version in ("5.1.1", "4.6.2")]

    def backend(_mistakes):
        real = real_environment(tmp_path / "known_hosts")
        return backend_of(replace(real, releases=lambda: published))

    window = Window(
        Workspace(backend, Drafts(tmp_path / "servers"), NoVault()),
        None,
        Settings(tmp_path / "window.ini"),
    )
    window.look.use_language("es")
    window.show()
    yield window
    window.close()


@pytest.fixture
def review(qtbot, window, server, tarball, openfire_version):
    """Everything answered; the review is on the screen."""
    hands = Hands(qtbot, window)
    hands.connect(server.address, "admin", ADMIN_PASSWORD)
    hands.choose("Versión", openfire_version)
    hands.press("Tengo el archivo")
    hands.type("Archivo", str(tarball))
    hands.answer_the_rest()
    return hands


def picture(window, name):
    """For looking at: kept where WINDOW_PICTURES says."""
    if folder := os.environ.get("WINDOW_PICTURES"):
        window.grab().save(f"{folder}/{name}.png")


def test_a_server_is_set_up_with_the_window_alone(qtbot, window, server, review):
    assert not server.path("/opt/openfire").exists()
    review.press("Instalar ahora")
    review.sees("Su chat funciona", timeout=LONG)
    picture(window, "finished")
    review.press("Abrir el resumen")
    review.test_chat(timeout=LONG)
    picture(window, "overview")


def test_a_run_cut_in_the_middle_is_told_and_try_again_goes_on(qtbot, window, server, review):
    review.press("Instalar ahora")
    qtbot.waitUntil(lambda: server.path("/opt/openfire/conf").exists(), timeout=LONG)
    server.kill_ssh()
    qtbot.waitUntil(lambda: not window.running)
    picture(window, "cut")
    review.sees_problem(Code.HOST_LOST)
    review.press("Volver a intentarlo")
    review.sees("Su chat funciona", timeout=LONG)


def test_the_people_move_to_the_directory_and_back_and_a_broken_move_returns(
    qtbot, window, server, review
):
    people = list(school.PASSWORDS.items())
    school.opened(server)

    def sees(text):
        qtbot.waitUntil(lambda: text in said(window), timeout=LONG)

    def chat_works():
        review.press("Abrir el resumen")
        review.test_chat(timeout=LONG)

    review.press("Instalar ahora")
    review.sees("Su chat funciona", timeout=LONG)
    chat_works()

    review.press("Pasar los usuarios a un directorio…")
    review.press("Sin cifrar")
    review.type("Dirección del directorio", "127.0.0.1")
    review.type("Cuenta (DN)", school.READER)
    review.type("Contraseña de esta cuenta", school.READER_PASSWORD)
    review.press("Comprobar el directorio")
    review.press("Siguiente: personas")
    review.press("Siguiente: grupos")
    review.press("Siguiente: administradores")
    review.type("Buscar a alguien", "ppalotes")
    review.press("Añadir a Perico Palotes")
    review.type("Contraseña de Perico Palotes", school.PASSWORDS["ppalotes"])
    review.press("Probar la contraseña")
    review.press("Siguiente: ensayo")
    review.press("Ensayar")
    sees("«admin» ya no podrá iniciar sesión")
    picture(window, "rehearsed")

    review.press("Pasar los usuarios ahora")  # and in the middle of it the directory goes away
    armed = server.path("/var/lib/openfire-setup/change/armed")
    qtbot.waitUntil(armed.exists, timeout=LONG)
    server.run_root(["systemctl", "stop", "slapd"])
    sees("No se ha perdido nada: todo está como antes")
    picture(window, "returned")
    server.run_root(["systemctl", "start", "slapd"])

    review.press("Atrás")
    review.press("Pasar los usuarios ahora")
    sees("Los usuarios vienen ahora del directorio")
    picture(window, "moved")
    assert school.chats(server, "empresa.es", *people)
    assert refused(server, "admin", "una clave larga", "empresa.es")
    chat_works()
    picture(window, "overview-directory")

    review.press("Volver a los usuarios de Openfire…")
    review.press("Volver ahora")
    sees("Openfire vuelve a usar sus propios usuarios")
    assert refused(server, *people[0], "empresa.es")
    chat_works()
