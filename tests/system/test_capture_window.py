"""Two users write to each other on a real Openfire, and the window shows what travels."""

import asyncio
import shutil
import subprocess
from contextlib import AsyncExitStack

import pytest

from setupwizard.engine.environment import real_environment
from setupwizard.model.secret import Secret
from setupwizard.proof.account import MECHANISMS, Account
from setupwizard.proof.stream import look
from setupwizard.transport.base import Endpoint
from setupwizard.ui.app.backends import backend_of
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import Workspace
from setupwizard.ui.dashboard.capture_page import CapturePage
from setupwizard.ui.server.drafts import Drafts
from tests.standin.fixtures import REAL
from tests.system.lab import ADMIN_PASSWORD as SSH_PASSWORD
from tests.system.program import ADMIN_PASSWORD, Program, answers_for
from tests.system.school import PASSWORDS
from tests.system.test_real_window import picture
from tests.ui.fakes import NoVault
from tests.ui.hands import Hands

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.skipif(not REAL, reason="the stand-in passes on no messages"),
]

DOMAIN = "empresa.example"
FIRST, SECOND = "ppalotes", "mgurrero"


class InClear(Account):
    """A chat program that does not encrypt, as one is set for the practical."""

    def __init__(self, *how):
        super().__init__(*how)
        self.enable_starttls, self.enable_plaintext = False, True
        mechanisms = self.plugin["feature_mechanisms"]
        mechanisms.unencrypted_scram = mechanisms.unencrypted_plain = True
        mechanisms.use_mechs = MECHANISMS


@pytest.fixture
def server(lab, tmp_path, tarball, openfire_version):
    """On which nobody has to encrypt."""
    host = lab("full", wait=True)
    answers = answers_for(host, tarball, openfire_version, server={"require_tls": False})
    applied = Program(tmp_path, answers).run()
    assert applied.status == 0, (applied.problem, applied.err)
    asyncio.run(enrol(host))
    return host


@pytest.fixture
def window(qtbot, tmp_path):
    def backend(_mistakes):
        return backend_of(real_environment(tmp_path / "known_hosts_of_window"))

    place = Workspace(backend, Drafts(tmp_path / "servers"), NoVault())
    window = Window(place, None, Settings(tmp_path / "window.ini"))
    window.look.use_language("es")
    window.resize(1366, 690)
    window.show()
    yield window
    window.close()


async def enrol(host):
    way = Endpoint(host.address, 5222)
    certificate = (await look(way, DOMAIN, tls_required=False)).certificate
    async with Account("admin", DOMAIN, Secret(ADMIN_PASSWORD), certificate, way) as admin:
        for name, password in PASSWORDS.items():
            fields = {"accountjid": f"{name}@{DOMAIN}", "password": password}
            assert await admin.command("add-user", **fields, **{"password-verify": password}) == ""


async def converse(host, program):
    """Each writes to the other, once."""
    way = Endpoint(host.address, 5222)
    certificate = (await look(way, DOMAIN, tls_required=False)).certificate
    async with AsyncExitStack() as stack:
        two = [
            await stack.enter_async_context(
                program(name, DOMAIN, Secret(PASSWORDS[name]), certificate, way)
            )
            for name in (FIRST, SECOND)
        ]
        for one in two:
            await one.appear()
        await two[0].write(two[1])
        await two[1].write(two[0])


def test_what_two_users_write_is_shown_saved_and_opened_by_wireshark(
    qtbot, window, server, tmp_path
):
    hands = Hands(qtbot, window)
    hands.look_after(server.address, "admin", SSH_PASSWORD)
    hands.sees("Openfire está en marcha")
    hands.press("Captura de tráfico")
    (page,) = window.findChildren(CapturePage)
    saved = tmp_path / "conversation.pcapng"

    def lines():
        return [page._view.rows.words(row) for row in page._view.rows.rows]

    def record(program):
        hands.press("Grabar")
        qtbot.waitUntil(lambda: hands.reads("Grabando, 0:0"))
        asyncio.run(converse(server, program))
        hands.press("Detener")
        qtbot.waitUntil(lambda: hands.may_press("Grabar"))

    def save():
        """Where a dialog would have been told to."""
        page.files._write(page.files.write_capture, str(saved))
        qtbot.waitUntil(lambda: not page._unsaved)

    record(InClear)
    picture(window, "capture-in-clear")
    told = lines()
    assert f"{FIRST} escribe a {SECOND}" in told
    assert f"{SECOND} escribe a {FIRST}" in told
    save()
    if tshark := shutil.which("tshark"):
        shown = [tshark, "-r", str(saved), "-Y", "xmpp.message.body"]
        read = subprocess.run(shown, capture_output=True, text=True, check=True).stdout
        assert len(read.splitlines()) == 4  # each on its way in and out

    record(Account)
    picture(window, "capture-encrypted")
    told = lines()
    assert not [one for one in told if "escribe a" in one]
    assert [one for one in told if "TLS" in one]
    save()
