"""Which TCP ports of a host answer from this computer."""

import asyncio
import contextlib
import socket
import time
from collections.abc import Sequence

from setupwizard.model.problems import Code, SetupError
from setupwizard.proof.base import PortAnswered


def reach(address: str, ports: Sequence[int], patience: float) -> dict[int, PortAnswered]:
    """See `proof.base.Reach`. A name with several addresses is tried at all of them."""
    try:
        found = socket.getaddrinfo(address, None, type=socket.SOCK_STREAM)
    except OSError as error:
        raise SetupError(Code.HOST_UNKNOWN, detail=str(error), host=address) from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    return asyncio.run(_reach(addresses, ports, patience))


async def _reach(
    addresses: Sequence[str], ports: Sequence[int], patience: float
) -> dict[int, PortAnswered]:
    tries = [_try(address, port, patience) for port in ports for address in addresses]
    by_port: dict[int, PortAnswered] = {}
    for outcome in await asyncio.gather(*tries):
        if outcome:
            by_port.setdefault(*outcome)
    return by_port


async def _try(address: str, port: int, patience: float) -> tuple[int, PortAnswered] | None:
    began = time.monotonic()
    try:
        async with asyncio.timeout(patience):
            _, writer = await asyncio.open_connection(address, port)
    except OSError:  # TimeoutError is one too
        return None
    seconds = time.monotonic() - began
    writer.close()
    with contextlib.suppress(OSError):  # a reset while closing changes nothing
        await writer.wait_closed()
    return port, PortAnswered(address, seconds)
