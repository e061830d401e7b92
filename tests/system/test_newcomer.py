"""Somebody who never did this before, a bare host, and the window alone: to two people who chat.

Openfire is downloaded from a place that is on this computer instead of GitHub.
"""

import asyncio
import functools
import hashlib
import http.server
import threading
from dataclasses import replace

import pytest
import requests

from setupwizard.engine.environment import real_environment
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.openfire.releases import Release
from setupwizard.proof.account import Account
from setupwizard.proof.stream import look
from setupwizard.transport.base import Endpoint
from setupwizard.transport.tls import fingerprint
from setupwizard.ui.app.backends import backend_of
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import Workspace
from setupwizard.ui.server.drafts import Drafts
from tests.system.lab import ADMIN_PASSWORD
from tests.system.test_real_window import LONG, picture
from tests.ui.fakes import NoVault
from tests.ui.hands import Hands
from tests.ui.keyboard import Keyboard
from tests.ui.test_console import OPEN, browser  # noqa: F401 - a fixture

pytestmark = [pytest.mark.system, pytest.mark.openfire]

HERE = "10.77.0.1"
"""This computer, as the hosts see it."""

SEND = "Que lo envíe este ordenador"
"""The host has no program that downloads, as a Debian just installed has none."""

CHAT_PASSWORD = "una clave larga"
PEOPLE = ("Ana Perez", "Luis")
FEW = 7
"""Presses from the login to the chat."""


class _Archive(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        """Nobody reads it."""


@pytest.fixture
def release(tarball, openfire_version):
    if openfire_version != "5.1.1":
        pytest.skip("the usual settings are those of 5.1.1")
    handler = functools.partial(_Archive, directory=str(tarball.parent))
    with http.server.ThreadingHTTPServer((HERE, 0), handler) as web:
        threading.Thread(target=web.serve_forever, daemon=True).start()
        url = f"http://{HERE}:{web.server_port}/{tarball.name}"
        digest = hashlib.sha256(tarball.read_bytes()).hexdigest()
        yield Release(openfire_version, tarball.name, url, tarball.stat().st_size, digest)
        web.shutdown()


@pytest.fixture
def server(lab):
    return lab("full", wait=True)


@pytest.fixture
def window(qtbot, tmp_path, server, release):
    def backend(_mistakes):
        real = real_environment(tmp_path / "known_hosts")
        return backend_of(replace(real, releases=lambda: (release,), find=lambda _version: release))

    window = Window(
        Workspace(backend, Drafts(tmp_path / "servers"), NoVault()),
        None,
        Settings(tmp_path / "window.ini"),
    )
    window.look.use_language("es")
    window.resize(1366, 690)
    window.show()
    yield window
    window.close()


class CountingHands(Hands):
    presses = 0

    def press(self, name):
        self.presses += 1
        super().press(name)


def test_in_seven_presses_after_the_login_two_people_chat(qtbot, window, server, browser):  # noqa: F811
    hands = CountingHands(qtbot, window)
    hands.press("Instalar un chat nuevo")
    hands.log_in(server.address, "admin", ADMIN_PASSWORD)
    hands.press("Sí, coincide")
    hands.presses = 0
    hands.press("Siguiente: lo habitual")
    picture(window, "newcomer-usual")
    hands.answer_usual()
    hands.press(SEND)
    hands.press("Instalar ahora")
    hands.sees("Su chat funciona", timeout=LONG)
    picture(window, "newcomer-works")
    hands.press(OPEN)
    qtbot.waitUntil(lambda: bool(browser.opened), timeout=LONG)
    page = requests.get(f"{browser.opened[0]}login.jsp", timeout=60)
    assert (page.status_code, "csrf" in page.cookies) == (200, True)
    hands.press("Crear cuentas para las personas…")
    for number, name in enumerate(PEOPLE, start=1):
        hands.type(f"Nombre de la persona {number}", name)
    hands.press("Crear 2 cuentas")
    hands.sees("2 personas pueden chatear", timeout=LONG)
    picture(window, "newcomer-invitations")
    assert hands.presses - 1 <= FEW  # the console was only looked at
    assert asyncio.run(chat(invitations(qtbot, window)))


def test_by_keyboard_alone_two_people_chat(qtbot, window, server):
    hands, keyboard = Hands(qtbot, window), Keyboard(qtbot, window)

    def press(name, timeout=60_000):
        qtbot.waitUntil(lambda: hands.may_press(name), timeout=timeout)
        keyboard.tab_to(name)
        keyboard.enter()

    def write(name, text):
        keyboard.tab_to(name)
        keyboard.write(text)

    press("Instalar un chat nuevo")
    write("Dirección del servidor", server.address)
    write("Usuario", "admin")
    write("Contraseña", ADMIN_PASSWORD)
    press("Conectar")
    press("Sí, coincide")
    press("Siguiente: lo habitual")
    write("Dominio: el nombre del chat", "empresa.es")
    write("Correo electrónico del administrador", "ana@empresa.es")
    write("Nueva contraseña", CHAT_PASSWORD)
    write("Confirme la contraseña", CHAT_PASSWORD)
    press("Siguiente: revisión")
    press(SEND)
    press("Instalar ahora")
    press("Crear cuentas para las personas…", timeout=LONG)
    for number, name in enumerate(PEOPLE, start=1):
        write(f"Nombre de la persona {number}", name)
    press("Crear 2 cuentas")
    hands.sees("2 personas pueden chatear", timeout=LONG)
    assert asyncio.run(chat(invitations(qtbot, window)))


def invitations(qtbot, window):
    """What the sheets say, once it is known how others find the server."""
    known = []
    window.open.saving.sheets.once_known(lambda: known.append(True))
    qtbot.waitUntil(lambda: bool(known), timeout=LONG)
    invited = [invitation for invitation, _ in window.open.saving.invitations]
    assert [one.address for one in invited] == ["ana.perez@empresa.es", "luis@empresa.es"]
    return invited


async def chat(invited):
    """The first writes to the second, as a program would that was told what is on their sheets."""
    one = invited[0]
    endpoint = Endpoint(one.way.server or one.domain, CLIENT_PORT)
    seen = await look(endpoint, one.domain, tls_required=True)
    assert fingerprint(seen.certificate) == one.way.fingerprint
    accounts = [
        Account(who.user, who.address.partition("@")[2], who.password, seen.certificate, endpoint)
        for who in invited
    ]
    async with accounts[0] as writer, accounts[1] as reader:
        await reader.appear()
        return await writer.write(reader)
