"""From a bare server to two people who write to each other with what their invitations say."""

import asyncio

import pytest
import requests

from setupwizard.model.ports import CLIENT_PORT
from setupwizard.proof.account import Account
from setupwizard.proof.stream import look
from setupwizard.transport.base import Endpoint
from setupwizard.transport.tls import fingerprint
from tests.system.test_real_window import (  # noqa: F401 - fixtures
    LONG,
    picture,
    review,
    server,
    window,
)
from tests.ui.test_console import OPEN, browser  # noqa: F401 - a fixture

pytestmark = [pytest.mark.system, pytest.mark.openfire]


async def chat(invitations):
    """The first writes to the second, as a program would that was told what is on their sheets."""
    one = invitations[0]
    endpoint = Endpoint(one.way.server or one.domain, CLIENT_PORT)
    seen = await look(endpoint, one.domain, tls_required=True)
    assert fingerprint(seen.certificate) == one.way.fingerprint
    accounts = [
        Account(who.user, who.address.partition("@")[2], who.password, seen.certificate, endpoint)
        for who in invitations
    ]
    async with accounts[0] as writer, accounts[1] as reader:
        await reader.appear()
        return await writer.write(reader)


def test_two_people_get_accounts_and_write_to_each_other(qtbot, window, review, browser):  # noqa: F811
    review.press("Instalar ahora")
    review.sees("Su chat funciona", timeout=LONG)
    review.press(OPEN)
    qtbot.waitUntil(lambda: bool(browser.opened), timeout=LONG)
    page = requests.get(f"{browser.opened[0]}login.jsp", timeout=60)
    assert (page.status_code, "csrf" in page.cookies) == (200, True)
    review.press("Crear cuentas para las personas…")
    review.type("Nombre de la persona 1", "Ana Pérez")
    review.type("Nombre de la persona 2", "Luis")
    review.press("Crear 2 cuentas")
    review.sees("2 personas pueden chatear", timeout=LONG)
    picture(window, "invitations")
    sheets, ready = window.open.saving.sheets, []
    sheets.once_known(lambda: ready.append(True))
    qtbot.waitUntil(lambda: bool(ready), timeout=LONG)
    invitations = [invitation for invitation, _ in window.open.saving.invitations]
    assert [one.address for one in invitations] == ["ana.perez@empresa.es", "luis@empresa.es"]
    assert asyncio.run(chat(invitations))
