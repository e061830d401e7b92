"""One login as a chat program does it, to see whether a user name and a password fit."""

import asyncio

from setupwizard.model.ports import CLIENT_PORT
from setupwizard.proof.account import Account
from setupwizard.proof.base import Login
from setupwizard.proof.stream import look
from setupwizard.transport.base import Transport


def try_login(host: Transport, domain: str, login: Login) -> str:
    """See `proof.base.TryLogin`."""
    with host.tunnel("127.0.0.1", CLIENT_PORT) as endpoint:

        async def attempt() -> str:
            seen = await look(endpoint, domain, tls_required=False)
            async with Account(login.user, domain, login.password, seen.certificate, endpoint):
                return seen.version

        return asyncio.run(attempt())
