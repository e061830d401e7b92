"""What the name servers said of a chat domain, and what can be read from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from setupwizard.dns.own_domain import NOBODYS, registered, under
from setupwizard.dns.places import Place, ServerAddresses
from setupwizard.dns.question import UNASKED, Kind, Query, Replies, Reply, Status

ROOT = Query("", Kind.NS)
"""Whoever is asked at all can answer this."""

UNUSUAL = "no-such-name-7f3a"
"""A name nobody gives: when it is there, all names are."""

CHAT_NAMES = ("chat", "xmpp")
"""What we would call a chat server that has no name of its own."""


@dataclass(frozen=True, slots=True)
class LookedUp:
    """`here`: what this computer knows by itself of these names, whatever the replies say."""

    domain: str
    fqdn: str
    server: ServerAddresses
    replies: Replies = field(repr=False)
    here: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def answered(self) -> bool:
        return self.replies[ROOT].status is Status.FOUND

    def reply(self, name: str, kind: Kind) -> Reply:
        return self.replies.get(Query(name, kind), UNASKED)

    def addresses(self, name: str) -> tuple[str, ...]:
        found = (self.reply(name, kind).values for kind in (Kind.A, Kind.AAAA))
        return tuple(dict.fromkeys(address for values in found for address in values))

    def alias(self, name: str) -> str:
        """The name it is only another name of; empty if it is none."""
        found = (self.reply(name, kind).alias for kind in (Kind.A, Kind.AAAA))
        return next(filter(None, found), "")

    def unknown(self, name: str) -> bool:
        """Nobody said whether it has an address."""
        asked = [self.reply(name, kind) for kind in (Kind.A, Kind.AAAA)]
        failed = any(one.status in (Status.UNASKED, Status.BROKEN) for one in asked)
        return failed and not any(one.values for one in asked)

    def place(self, name: str) -> Place:
        return self.server.place_of_all(self.addresses(name))

    @property
    def wildcard(self) -> tuple[str, ...]:
        """Where every name below the domain leads that has no record of its own."""
        return self.reply(f"{UNUSUAL}.{self.domain}", Kind.A).values

    def by_wildcard(self, name: str) -> bool:
        return bool(self.wildcard) and self.addresses(name) == self.wildcard

    @property
    def unregistered(self) -> bool:
        owner = registered(self.domain)
        return "." in owner and self.reply(owner, Kind.SOA).status is Status.NO_NAME

    @property
    def nobodys(self) -> bool:
        """There is nowhere to enter anything."""
        return self.unregistered and under(self.domain, NOBODYS)

    def zone(self, name: str) -> str:
        """The domain in whose list the name stands, as its name servers have it."""
        owner = registered(self.domain if under(name, {self.domain}) else name)
        labels = name.split(".")
        for start in range(len(labels)):
            zone = ".".join(labels[start:])
            reply = self.reply(zone, Kind.SOA)
            if (reply.status is Status.FOUND and not reply.alias) or zone == owner:
                return zone
        return owner
