"""The name servers this computer is set to use, asked with aiodns, which slixmpp brings.

c-ares, under it, reads how each system says which those are, and is told to read no hosts file:
what only this computer knows is no answer here.
"""

import asyncio
import time
from collections.abc import Sequence
from typing import Any

import aiodns

from setupwizard.dns.own_domain import NOBODYS, under
from setupwizard.dns.question import UNASKED, Kind, Query, Reply, Service, Status
from setupwizard.model.cancel import Cancel
from setupwizard.model.names import LONGEST

TRY, TRIES = 1.0, 2
"""Seconds a name server has for the first try, and how often each is tried."""

GLANCE = 0.1
"""Seconds between two looks whether it was cancelled."""

STATUSES = {1: Status.NO_RECORD, 3: Status.BROKEN, 4: Status.NO_NAME}
"""By number of ares.h: ARES_ENODATA, ARES_ESERVFAIL, ARES_ENOTFOUND. All others are about the way
there."""


def resolve(
    queries: Sequence[Query],
    patience: float,
    cancel: Cancel,
    *,
    server: tuple[str, int] | None = None,
) -> dict[Query, Reply]:
    """See `question.Resolve`. `server`: this one, by number and port, instead of the system's."""
    where: dict[str, Any] = {}
    if server:
        where = {"nameservers": [server[0]], "udp_port": server[1], "tcp_port": server[1]}
    # A name that nobody can have is not asked for (RFC 6761); nor, without others, the root.
    nobodys = [one for one in queries if under(one.name, NOBODYS) or len(one.name) > LONGEST]
    replies = dict.fromkeys(nobodys, Reply(Status.NO_NAME))
    open_queries = [one for one in queries if one not in replies]
    if not any(one.name for one in open_queries):
        return replies | dict.fromkeys(open_queries, Reply(Status.FOUND))
    return replies | asyncio.run(_resolve(open_queries, time.monotonic() + patience, cancel, where))


async def _resolve(
    queries: Sequence[Query], until: float, cancel: Cancel, where: dict[str, Any]
) -> dict[Query, Reply]:
    try:
        resolver = aiodns.DNSResolver(timeout=TRY, tries=TRIES, **where)
    except Exception:  # noqa: BLE001 - pycares raises what it likes where nothing is set up
        return dict.fromkeys(queries, UNASKED)
    async with resolver:
        tasks = {query: _asked(resolver, query) for query in queries}
        pending = set(tasks.values())
        while pending and not cancel.is_set() and (left := until - time.monotonic()) > 0:
            _, pending = await asyncio.wait(pending, timeout=min(GLANCE, left))
        for late in pending:
            late.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        return {query: UNASKED if one in pending else one.result() for query, one in tasks.items()}


def _asked(resolver: Any, query: Query) -> "asyncio.Task[Reply]":
    return asyncio.ensure_future(_ask(resolver, query))


async def _ask(resolver: Any, query: Query) -> Reply:
    try:
        answer = (await resolver.query_dns(query.name or ".", query.kind.value)).answer
    except aiodns.error.DNSError as error:
        return Reply(STATUSES.get(error.args[0], Status.UNASKED))
    return _read(query, [record.data for record in answer])


def _read(query: Query, records: Sequence[Any]) -> Reply:
    """The records of the kind asked for; names that lead to them stand before them."""
    aliases = [_name(data.cname) for data in records if hasattr(data, "cname")]
    services = tuple(
        Service(data.priority, data.weight, data.port, _name(data.target))
        for data in records
        if query.kind is Kind.SRV and hasattr(data, "target")
    )
    field = {Kind.A: "addr", Kind.AAAA: "addr", Kind.NS: "nsdname", Kind.SOA: "mname"}
    wanted = field.get(query.kind, "")
    values = tuple(_name(getattr(data, wanted)) for data in records if hasattr(data, wanted))
    alias = aliases[-1] if aliases else ""
    if query.kind is Kind.CNAME:
        values = tuple(aliases)
    status = Status.FOUND if values or services else Status.NO_RECORD
    return Reply(status, values, services, alias)


def _name(text: str) -> str:
    return text.rstrip(".").lower()
