"""Where a chat program goes for a domain (RFC 6120, 3.2, and XEP-0368)."""

from dataclasses import dataclass

from setupwizard.dns.looked_up import LookedUp
from setupwizard.dns.question import Kind
from setupwizard.dns.records import CLIENT, DIRECT
from setupwizard.model.ports import CLIENT_PORT


@dataclass(frozen=True, slots=True)
class Target:
    """A place it tries. `record`: the name of the SRV record that leads there, empty without one.

    `alias`: the name `host` is only another name of. `direct`: TLS from the first byte.
    """

    host: str
    port: int
    addresses: tuple[str, ...]
    alias: str = ""
    record: str = ""
    priority: int = 0
    weight: int = 0

    @property
    def direct(self) -> bool:
        return self.record.startswith(DIRECT)


@dataclass(frozen=True, slots=True)
class Route:
    """`targets` in the order of their priorities; `refused`: the domain says it has no chat."""

    targets: tuple[Target, ...]
    refused: bool = False

    @property
    def by_service(self) -> bool:
        return any(target.record for target in self.targets)


def route(lookup: LookedUp) -> Route:
    """SRV records go before everything; without any it is the domain itself, at port 5222."""
    domain = lookup.domain
    targets: list[Target] = []
    refused = False
    for prefix in (CLIENT, DIRECT):
        record = f"{prefix}.{domain}"
        for service in lookup.reply(record, Kind.SRV).services:
            host = service.target
            if not host:
                refused = refused or prefix == CLIENT
                continue
            found, alias = lookup.addresses(host), lookup.alias(host)
            numbers = service.priority, service.weight
            targets.append(Target(host, service.port, found, alias, record, *numbers))
    if targets or refused:
        return Route(tuple(sorted(targets, key=lambda one: one.priority)), refused)
    return Route((Target(domain, CLIENT_PORT, lookup.addresses(domain)),))
