"""What a person needs to know besides, to put a domain right."""

from collections.abc import Iterable, Sequence

from setupwizard.dns.advice import Advice
from setupwizard.dns.looked_up import LookedUp
from setupwizard.dns.own_domain import only_within, registered
from setupwizard.dns.records import Record
from setupwizard.model.events import Note


def remarks(looked: LookedUp, advice: Advice, records: Sequence[Record]) -> list[Note]:
    domain, host = looked.domain, advice.host
    known = sorted({one for values in looked.here.values() for one in values})
    near, unknown = looked.server.near, any(not record.value for record in records)
    other = host not in (looked.fqdn, domain)
    found: tuple[tuple[object, str, dict[str, Iterable[str]]], ...] = (
        (looked.nobodys, "domain-nobodys", {}),
        (looked.unregistered and not looked.nobodys, "dns-unregistered", {}),
        (only_within(domain), "dns-own-network", {}),
        (known, "dns-only-here", {"names": looked.here, "address": known}),
        (looked.by_wildcard(host), "dns-wildcard", {"address": looked.wildcard}),
        (other, "dns-other-host", {}),
        (advice.obsolete_addresses, "dns-host-in-use", {}),
        (near and unknown, "dns-address-unknown", {"address": near}),
    )
    always = {"domain": domain, "host": host, "owner": registered(domain)}
    return [
        Note.of(code, **always, **{name: ", ".join(values) for name, values in more.items()})
        for holds, code, more in found
        if holds
    ]
