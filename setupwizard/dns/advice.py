"""What to enter for a domain that does not lead to its chat server, and what to take away first."""

from collections.abc import Collection
from dataclasses import dataclass

from setupwizard.dns.looked_up import CHAT_NAMES, LookedUp
from setupwizard.dns.places import Place, read_address
from setupwizard.dns.question import Kind, Service
from setupwizard.dns.records import CLIENT, PRIORITY, WEIGHT, Record, service_record
from setupwizard.dns.route import Route, Target
from setupwizard.model.ports import CLIENT_PORT

LEADS = (Place.HERE, Place.NEAR, Place.UNSURE)


@dataclass(frozen=True, slots=True)
class Advice:
    """`wrong`: the SRV records that go."""

    looked: LookedUp
    route: Route
    wrong: tuple[Target, ...] = ()

    @property
    def host(self) -> str:
        """What the chat server is to be called. A domain that leads elsewhere is in use there, for
        a web site as a rule, and stays as it is.
        """
        looked, domain = self.looked, self.looked.domain
        if looked.fqdn != domain or looked.place(domain) not in (Place.ELSEWHERE, Place.UNSURE):
            return looked.fqdn
        names = [f"{name}.{domain}" for name in CHAT_NAMES]
        free = [name for name in names if self._leads(name) or not self._taken(name)]
        return (free or names)[0]

    @property
    def records(self) -> tuple[Record, ...]:
        """None where there is nowhere to enter them."""
        domain, host = self.looked.domain, self.host
        if self.looked.nobodys:
            return ()
        if host == domain:
            return self._addresses(host)  # without a SRV record programs go there by themselves
        name = f"{CLIENT}.{domain}"
        if any(one.record == name and one.host in self._kept for one in self.route.targets):
            return self._addresses(host) if host in self._kept else ()
        service = Service(PRIORITY, WEIGHT, CLIENT_PORT, host)
        return (*self._addresses(host), service_record(name, self.looked.zone(domain), service))

    @property
    def obsolete(self) -> tuple[Record, ...]:
        return (*map(self._service, self.wrong), *self.obsolete_addresses)

    @property
    def obsolete_addresses(self) -> tuple[Record, ...]:
        """What the server's name leads to now, where that is not the server."""
        lookup, host = self.looked, self.host
        zone, alias = lookup.zone(host), lookup.alias(host)
        used = any(host in (record.name, record.value) for record in self.records)
        used = used or host in self._kept
        if not used or lookup.by_wildcard(host) or host == lookup.domain:
            return ()
        if alias:
            return (Record(Kind.CNAME, host, zone, alias),)
        astray = self._astray(lookup.addresses(host))
        return tuple(Record(_kind(one), host, zone, one) for one in astray)

    @property
    def _kept(self) -> list[str]:
        """The hosts of the SRV records that stay."""
        if self.route.refused or not self.route.by_service:
            return []
        return [one.host for one in self.route.targets if one not in self.wrong]

    def _addresses(self, host: str) -> tuple[Record, ...]:
        """The records that lead to the server, but for those that are there."""
        lookup, zone = self.looked, self.looked.zone(host)
        if self._leads(host):
            return ()
        there = set() if lookup.alias(host) else set(lookup.addresses(host))
        missing = [one for one in lookup.server.public if one not in there]
        if not lookup.server.public:
            return (Record(Kind.A, host, zone, ""),)
        return tuple(Record(_kind(one), host, zone, one) for one in missing)

    def _leads(self, name: str) -> bool:
        return self.looked.place(name) in LEADS and not self.looked.alias(name)

    def _taken(self, name: str) -> bool:
        there = self.looked.addresses(name)
        return bool(there) and not self.looked.by_wildcard(name)

    def _astray(self, addresses: Collection[str]) -> list[str]:
        server = self.looked.server
        return [one for one in addresses if server.place(one) is Place.ELSEWHERE]

    def _service(self, target: Target) -> Record:
        service = Service(target.priority, target.weight, target.port, target.host)
        return service_record(target.record, self.looked.zone(self.looked.domain), service)


def _kind(address: str) -> Kind:
    read = read_address(address)
    return Kind.AAAA if read and read.version == 6 else Kind.A
