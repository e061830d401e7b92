"""What a person needs to know besides, to put a domain right."""

from collections.abc import Iterable, Sequence

from setupwizard.dns.advice import Advice
from setupwizard.dns.looked_up import LookedUp
from setupwizard.dns.own_domain import only_within, registered
from setupwizard.dns.records import Record
from setupwizard.model.events import Note


def remarks(lookup: LookedUp, advice: Advice, records: Sequence[Record]) -> list[Note]:
    domain, host = lookup.domain, advice.host
    addresses = sorted({one for values in lookup.here.values() for one in values})
    near, unknown = lookup.server.near, any(not record.value for record in records)
    other = host not in (lookup.fqdn, domain)
    checks: tuple[tuple[object, str, dict[str, Iterable[str]]], ...] = (
        (lookup.nobodys, "domain-nobodys", {}),
        (lookup.unregistered and not lookup.nobodys, "dns-unregistered", {}),
        (only_within(domain), "dns-own-network", {}),
        (addresses, "dns-only-here", {"names": lookup.here, "address": addresses}),
        (lookup.by_wildcard(host), "dns-wildcard", {"address": lookup.wildcard}),
        (other, "dns-other-host", {}),
        (advice.obsolete_addresses, "dns-host-in-use", {}),
        (near and unknown, "dns-address-unknown", {"address": near}),
    )
    always = {"domain": domain, "host": host, "owner": registered(domain)}
    return [
        Note.of(code, **always, **{name: ", ".join(values) for name, values in more.items()})
        for holds, code, more in checks
        if holds
    ]
