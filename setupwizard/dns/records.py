"""A record of the domain name system as it is entered at whoever keeps the domain."""

from dataclasses import dataclass

from setupwizard.dns.question import Kind, Service

TTL = 3600
"""Seconds others may keep it: an hour, so that a mistake is soon forgotten."""

PRIORITY, WEIGHT = 5, 0
CLIENT, DIRECT = "_xmpp-client._tcp", "_xmpps-client._tcp"
"""Where chat programs ask for a server: RFC 6120, 3.2.1, and for TLS from the start XEP-0368."""


@dataclass(frozen=True, slots=True)
class Record:
    """`name` is whole, without a dot at its end; it is entered where the names of `zone` are kept.

    `value`: an address or a name; empty for the address by which the internet reaches the server,
    where we do not know it; `.` in a SRV record that says there is no chat. `priority`, `weight`
    and `port` are those of a SRV record.
    """

    kind: Kind
    name: str
    zone: str
    value: str
    priority: int = 0
    weight: int = 0
    port: int = 0
    ttl: int = TTL

    @property
    def host(self) -> str:
        """The name as providers ask for it: within the zone, `@` for the zone itself."""
        return "@" if self.name == self.zone else self.name.removesuffix(f".{self.zone}")

    @property
    def line(self) -> str:
        """As in a zone file (RFC 1035, 5.1)."""
        named = self.kind in (Kind.SRV, Kind.CNAME)
        value = f"{self.value.rstrip('.')}." if named else self.value
        numbers = f"{self.priority} {self.weight} {self.port} " if self.kind is Kind.SRV else ""
        return f"{self.name}. {self.ttl} IN {self.kind} {numbers}{value}"


def service_record(name: str, zone: str, service: Service) -> Record:
    return Record(
        Kind.SRV, name, zone, service.target, service.priority, service.weight, service.port
    )
