"""Whether the chat of a server works, and how the server is doing, in one round trip."""

import ipaddress
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from urllib.parse import unquote

from setupwizard.admin.ports import Port, console_ports, perhaps_shut_by, ports_of
from setupwizard.admin.reasons import BREAKING, STARTING, Seen, reasons
from setupwizard.channels.files import (
    DatabasePlace,
    Disk,
    FoundState,
    Process,
    read_state,
    state_question,
)
from setupwizard.engine.session import Session
from setupwizard.firewall import reading
from setupwizard.firewall.opening import firewall_name
from setupwizard.firewall.reading import Firewalls, read_firewalls
from setupwizard.model.facts import Facts, OpenfireFound
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import Code, Problem
from setupwizard.openfire.settings import place_of
from setupwizard.proof.base import Reach
from setupwizard.proof.certificate import Certificate, read_certificate

PATIENCE = 2.0
"""Seconds a port of the server has to answer this computer, which already talks to the server."""


class Chat(StrEnum):
    """WORKS; DEGRADED: people can chat, and something wants attention; or it DOES_NOT."""

    WORKS = "works"
    DEGRADED = "degraded"
    DOES_NOT = "does-not-work"


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """`reasons`: why the chat does not work, or what should be done; most urgent first.

    `host_name`: the server's own name, as its openfire.xml has it; empty where it has none.
    `console_ports`: those it is to have, which may not listen yet. `process`: None while Openfire
    does not run. `enabled`: it starts with the server.
    `database_kind`: postgresql, embedded, or empty where that is not known; `database_name`: as
    PostgreSQL calls it; `database`: where openfire.xml says it is. `certificate_days`: whole days
    until its end, below 0 afterwards. Memory in MiB.
    """

    chat: Chat
    reasons: tuple[Problem, ...]
    openfire: OpenfireFound | None = None
    version: str = ""
    host_name: str = ""
    process: Process | None = None
    enabled: bool = False
    ports: tuple[Port, ...] = ()
    console_ports: tuple[int, ...] = ()
    console_open: tuple[int, ...] = ()
    database_kind: str = ""
    database_name: str = ""
    database: DatabasePlace | None = None
    certificate: Certificate | None = None
    certificate_days: int | None = None
    disks: tuple[Disk, ...] = ()
    memory: int = 0
    memory_available: int = 0

    @property
    def is_starting(self) -> bool:
        """What does not listen or answer yet may do so soon."""
        return self.process is not None and self.process.seconds < STARTING

    @property
    def major(self) -> int:
        """Of its release; an unknown one is taken for a new one."""
        number = self.version.partition(".")[0]
        return int(number) if number.isdecimal() else 5


def the_openfire(facts: Facts) -> OpenfireFound | None:
    """The one that runs, whoever set it up; else ours; else the first there is."""
    found = [one for one in (facts.openfire, *facts.others) if one]
    return next((one for one in found if one.running), next(iter(found), None))


def server_status(session: Session, reach: Reach | None = None) -> ServerStatus:
    """Ask the server and, from this computer, its ports by `reach`; change nothing.

    Where Openfire is, is taken from what was found on connecting (`session.facts`). Raises
    HOST_LOST, READ_FAILED.
    """
    openfire = the_openfire(session.facts)
    if openfire is None:
        return ServerStatus(Chat.DOES_NOT, (Problem(Code.OPENFIRE_NOT_SET_UP),))
    question = state_question(openfire.home, openfire.starter)
    told, filters = session.host.ask((question, reading.question()))
    state, firewalls = read_state(told), read_firewalls(filters.out)
    pid = state.process.pid if state.process else 0
    ports = ports_of(pid, state.listeners, state.configuration, firewalls)
    answering = _answering(session.host.address, ports, reach or session.environment.reach)
    seen = Seen(
        openfire=openfire,
        of_others=openfire in session.facts.others and openfire.in_the_way,
        state=state,
        ports=ports,
        certificate=_certificate(state),
        console_open=tuple(one.number for one in ports if one.console and one.number in answering),
        shut_from_here=_shut_from_here(ports, answering, firewalls),
        now=datetime.now(UTC),
    )
    return _status(seen)


def _status(seen: Seen) -> ServerStatus:
    state, certificate = seen.state, seen.certificate
    found = reasons(seen)
    chat = Chat.DEGRADED if found else Chat.WORKS
    return ServerStatus(
        chat=Chat.DOES_NOT if any(one.code in BREAKING for one in found) else chat,
        reasons=found,
        openfire=seen.openfire,
        version=state.version or seen.openfire.version,
        host_name=state.configuration.fqdn if state.configuration else "",
        process=state.process,
        enabled=seen.openfire.enabled if state.enabled is None else state.enabled,
        ports=seen.ports,
        console_ports=tuple(console_ports(state.configuration)),
        console_open=seen.console_open,
        database_kind=state.configuration.kind if state.configuration else "",
        database_name=_database_name(state),
        database=state.database,
        certificate=certificate,
        certificate_days=(certificate.ends - seen.now).days if certificate else None,
        disks=state.disks,
        memory=state.memory,
        memory_available=state.memory_available,
    )


def _database_name(state: FoundState) -> str:
    """Of `host:port/name`; a name may hold a slash of its own."""
    url = state.configuration.server_url if state.configuration else ""
    return unquote(place_of(url).partition("/")[2])


def _answering(address: str, ports: Sequence[Port], reach: Reach) -> frozenset[int]:
    """Of the chat's port and the console's, those that answer others than the server itself.

    From the server itself all of them answer, so there it is judged by where they listen.
    """
    asked = [one.number for one in ports if one.own and not one.local_only and _matters(one)]
    if _is_here(address) or not asked:
        return frozenset(asked)
    return frozenset(reach(address, asked, PATIENCE))


def _matters(port: Port) -> bool:
    return port.number == CLIENT_PORT or (port.console and port.open)


def _shut_from_here(
    ports: Sequence[Port], answering: frozenset[int], firewalls: Firewalls
) -> Problem | None:
    client = next((one for one in ports if one.number == CLIENT_PORT and one.own), None)
    if client is None or client.number in answering:
        return None
    params = {"port": str(client.number)}
    if client.local_only:
        return Problem(Code.CHAT_LOCAL_ONLY, params)
    if client.shut_by:
        return Problem(Code.CHAT_SHUT, {**params, "firewall": client.shut_by})
    if rule := perhaps_shut_by(client.number, firewalls):
        named = {"firewall": firewall_name(rule, firewalls), "chain": rule.chain, "rule": rule.rule}
        return Problem(Code.PORT_FIREWALL_UNSURE, {**params, **named})
    return Problem(Code.PORT_BLOCKED_BETWEEN, params)


def _certificate(state: FoundState) -> Certificate | None:
    try:
        return read_certificate(ssl.PEM_cert_to_DER_cert(state.certificate))
    except ValueError:
        return None


def _is_here(address: str) -> bool:
    try:
        return address == "localhost" or ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
