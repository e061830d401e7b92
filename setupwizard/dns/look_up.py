"""What the domain name system says of a chat domain, asked in at most two rounds."""

import time
from collections.abc import Mapping

from setupwizard.dns.looked_up import CHAT_NAMES, ROOT, UNUSUAL, LookedUp
from setupwizard.dns.own_domain import registered
from setupwizard.dns.places import ServerAddresses, read_address
from setupwizard.dns.question import Kind, Query, Resolve
from setupwizard.dns.records import CLIENT, DIRECT
from setupwizard.model.cancel import Cancel

PATIENCE, SECOND = 2.0, 1.0
"""Seconds for the first round, and at least for the second."""

MOST = 5
"""Servers of a domain that are looked for: more is no chat of ours."""


def look_up(
    domain: str,
    fqdn: str,
    address: str,
    own: tuple[str, ...],
    resolve: Resolve,
    here: Mapping[str, tuple[str, ...]],
    cancel: Cancel,
) -> LookedUp:
    """`address` is how the server was reached, a number or a name; `own` as in `ServerAddresses`.

    Takes three seconds at most, and less as soon as everything is answered.
    """
    began = time.monotonic()
    reached_by_name = read_address(address) is None and "." in address
    names = dict.fromkeys([domain, fqdn, *([address.lower()] if reached_by_name else [])])
    if fqdn == domain:
        names |= dict.fromkeys(f"{name}.{domain}" for name in CHAT_NAMES)
    queries = [ROOT, Query(f"{UNUSUAL}.{domain}", Kind.A)]
    queries += [Query(f"{prefix}.{domain}", Kind.SRV) for prefix in (CLIENT, DIRECT)]
    queries += [Query(name, kind) for name in names for kind in (Kind.A, Kind.AAAA)]
    queries += [Query(name, Kind.SOA) for name in _zones(domain) | _zones(fqdn)]
    replies = dict(resolve(queries, PATIENCE, cancel))
    targets = {
        service.target: None
        for query in queries
        for service in replies[query].services
        if service.target and service.target not in names
    }
    more = [Query(name, kind) for name in [*targets][:MOST] for kind in (Kind.A, Kind.AAAA)]
    if more and not cancel.is_set():
        left = PATIENCE + SECOND - (time.monotonic() - began)
        replies |= resolve(more, left, cancel)
    addresses = [address]
    if reached_by_name:
        asked = (replies[Query(address.lower(), kind)] for kind in (Kind.A, Kind.AAAA))
        addresses = [value for reply in asked for value in reply.values]
        addresses = [*here.get(address.lower(), addresses)]
    known = {name: here[name] for name in names if name in here}
    return LookedUp(domain, fqdn, ServerAddresses(tuple(addresses), own), replies, known)


def _zones(name: str) -> dict[str, None]:
    """Where it may be kept: from itself up to what somebody registered."""
    labels, top = name.split("."), len(registered(name).split("."))
    count = len(labels) - top + 1
    return dict.fromkeys(".".join(labels[start:]) for start in range(max(count, 1)))
