"""The ports of an Openfire: what each is for, who holds it, and who can reach it."""

from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.firewall.opening import firewall_name
from setupwizard.firewall.reading import Firewalls
from setupwizard.firewall.rules import Family, Refusal
from setupwizard.model.answers import OFF
from setupwizard.model.facts import Listener
from setupwizard.model.ports import (
    CLIENT_PORT,
    CLIENT_TLS_PORT,
    CONSOLE_PORT,
    CONSOLE_SECURE_PORT,
    FILES_PORT,
    SERVER_PORT,
    WEB_PORT,
)
from setupwizard.model.programs import program
from setupwizard.openfire.configuration import Configuration

PURPOSES = {
    CLIENT_PORT: "client", CLIENT_TLS_PORT: "client-tls",
    SERVER_PORT: "server", 5270: "server-tls",
    5275: "component", 5276: "component-tls",
    5262: "multiplexer", 5263: "multiplexer-tls",
    7070: "web", WEB_PORT: "web-tls",
    FILES_PORT: "files", 5229: "flash", 1099: "jmx",
}  # fmt: skip
"""By their usual numbers (ConnectionType.java and the managers of each)."""

CONSOLE, CONSOLE_TLS = "console", "console-tls"
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Port:
    """A TCP port that Openfire holds, or would if nobody else did.

    `purpose`: a code, see `texts.status`. `own`: Openfire itself holds it; `holder`: the name of
    the program that does. `shut_by`: the server's own firewall that keeps strangers out, empty
    where none surely does.
    """

    number: int
    address: str
    purpose: str
    own: bool
    holder: str
    local_only: bool
    shut_by: str = ""

    @property
    def console(self) -> bool:
        return self.purpose in (CONSOLE, CONSOLE_TLS)

    @property
    def open(self) -> bool:
        """As far as the server itself tells: what stands before it may still keep it shut."""
        return not self.local_only and not self.shut_by


def console_ports(configuration: Configuration | None) -> dict[int, str]:
    """What each of the console's ports is for, as its openfire.xml has them."""
    if configuration is None:
        return {CONSOLE_PORT: CONSOLE, CONSOLE_SECURE_PORT: CONSOLE_TLS}
    ports = {configuration.port: CONSOLE, configuration.secure_port: CONSOLE_TLS}
    return {port: purpose for port, purpose in ports.items() if port != OFF}


def ports_of(
    pid: int,
    listeners: Sequence[Listener],
    configuration: Configuration | None,
    firewalls: Firewalls,
) -> tuple[Port, ...]:
    """Those held by Openfire's process (0: there is none), and those it needs that others hold."""
    purposes = PURPOSES | console_ports(configuration)
    needed = {CLIENT_PORT, CLIENT_TLS_PORT, *console_ports(configuration)}
    found: dict[int, Port] = {}
    for listener in sorted(listeners, key=lambda one: (one.port, one.local_only)):
        own = pid != 0 and listener.pid == pid
        if own or listener.port in needed:
            found.setdefault(
                listener.port,
                Port(
                    number=listener.port,
                    address=listener.address,
                    purpose=purposes.get(listener.port, OTHER),
                    own=own,
                    holder="Openfire" if own else program(listener.process, listener.unit),
                    local_only=listener.local_only,
                    shut_by=shut_by(listener.port, firewalls),
                ),
            )
    return tuple(found.values())


def shut_by(port: int, firewalls: Firewalls) -> str:
    """The firewall that surely keeps strangers out of this port, by IPv4 and by IPv6."""
    certain = [one for one in firewalls.refusals(port) if one.certain]
    used = {family for family in Family if firewalls.addresses.get(family)} or set(Family)
    shut = used <= {one.family for one in certain}
    return firewall_name(certain[0], firewalls) if shut else ""


def perhaps_shut_by(port: int, firewalls: Firewalls) -> Refusal | None:
    """The rule that may keep people out, where that cannot be told."""
    return next(iter(firewalls.refusals(port)), None)
