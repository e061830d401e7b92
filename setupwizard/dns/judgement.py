"""Whether chat programs find the server by its domain, and why not.

Pure: it judges what was looked up.
"""

from dataclasses import dataclass
from enum import StrEnum

from setupwizard.dns.advice import Advice
from setupwizard.dns.looked_up import LookedUp
from setupwizard.dns.places import Place, read_address
from setupwizard.dns.question import Kind, Status
from setupwizard.dns.records import CLIENT, Record
from setupwizard.dns.remarks import remarks
from setupwizard.dns.route import Route, Target, route
from setupwizard.model.events import Note
from setupwizard.model.ports import CLIENT_PORT, CLIENT_TLS_PORT


class Standing(StrEnum):
    """NEAR: found within its own network only. UNSURE: by a number that may be the server's."""

    FOUND = "found"
    NEAR = "near"
    UNSURE = "unsure"
    NOT_FOUND = "not-found"
    NOT_ASKED = "not-asked"


@dataclass(frozen=True, slots=True)
class Found:
    """`notes`: why, in sentences. `records`: what to enter, `obsolete`: what to take away first.

    `route`: what a chat program does with the domain as it is, None when nobody could be asked.
    """

    domain: str
    standing: Standing
    notes: tuple[Note, ...] = ()
    records: tuple[Record, ...] = ()
    obsolete: tuple[Record, ...] = ()
    route: Route | None = None


def judge(lookup: LookedUp) -> Found:
    domain = lookup.domain
    replies = lookup.reply(f"{CLIENT}.{domain}", Kind.SRV), lookup.reply(domain, Kind.A)
    statuses = {reply.status for reply in replies}
    if not lookup.answered or Status.UNASKED in statuses:
        return _not_asked(domain, Note.of("dns-not-asked", domain=domain))
    if Status.BROKEN in statuses:
        return _not_asked(domain, Note.of("dns-broken", domain=domain))
    way = route(lookup)
    finding = _judged(lookup, way)
    hosts = [one.host for one in way.targets if not read_address(one.host)]
    hosts += [lookup.fqdn] if finding.standing is Standing.NOT_FOUND else []
    unknown = next(filter(lookup.unknown, hosts), "")
    return _not_asked(domain, Note.of("dns-broken", domain=unknown)) if unknown else finding


def _not_asked(domain: str, note: Note) -> Found:
    return Found(domain, Standing.NOT_ASKED, (note,))


def _judged(lookup: LookedUp, way: Route) -> Found:
    domain = lookup.domain
    objections = [(target, _objection(lookup, target)) for target in way.targets]
    notes = [_note(lookup, target, code) for target, code in objections if code]
    wrong = [
        target for target, code in objections if code and not _host_alone(lookup, target, code)
    ]
    if way.refused:
        notes.append(Note.of("dns-refused", domain=domain))
        wrong.append(Target(".", 0, (), record=f"{CLIENT}.{domain}"))
    advice = Advice(lookup, way, tuple(target for target in wrong if target.record))
    if not notes:
        return _leads(lookup, way, advice)
    records, obsolete = advice.records, tuple(dict.fromkeys(advice.obsolete))
    notes += remarks(lookup, advice, records)
    return Found(domain, Standing.NOT_FOUND, tuple(notes), records, obsolete, way)


def _leads(lookup: LookedUp, way: Route, advice: Advice) -> Found:
    """Nothing is wrong with it; but is it the server that everybody reaches?"""
    places = {lookup.server.place_of_all(target.addresses) for target in way.targets}
    standing = Standing.NEAR if Place.NEAR in places else Standing.UNSURE
    standing = Standing.FOUND if Place.HERE in places else standing
    addresses = sorted({address for target in way.targets for address in target.addresses})
    bare = standing is Standing.UNSURE and not way.by_service
    code = {Standing.NEAR: "dns-near", Standing.UNSURE: "dns-unsure"}.get(standing, "dns-found")
    code = "dns-unsure-bare" if bare else code
    note = Note.of(code, domain=lookup.domain, address=", ".join(addresses))
    records = advice.records if bare else ()
    more = remarks(lookup, advice, records) if bare else ()
    return Found(lookup.domain, standing, (note, *more), records, route=way)


def _objection(lookup: LookedUp, target: Target) -> str:
    """What is wrong with it, as the code of a note; empty if nothing is."""
    place = lookup.server.place_of_all(target.addresses)
    if not target.record:
        return {Place.NOWHERE: "dns-missing", Place.ELSEWHERE: "dns-elsewhere"}.get(place, "")
    if read_address(target.host):
        return "dns-service-number"
    if place is Place.NOWHERE:
        return "dns-service-nowhere"
    if place is Place.ELSEWHERE:
        return "dns-service-elsewhere"
    if target.alias:
        return "dns-service-alias"
    return "" if target.port == _port(target) else "dns-service-port"


def _host_alone(lookup: LookedUp, target: Target, code: str) -> bool:
    """The SRV record is right, and the name it leads to is not."""
    of_host = code in ("dns-service-nowhere", "dns-service-elsewhere")
    return of_host and target.host == lookup.fqdn and target.port == _port(target)


def _port(target: Target) -> int:
    return CLIENT_TLS_PORT if target.direct else CLIENT_PORT


def _note(lookup: LookedUp, target: Target, code: str) -> Note:
    server = lookup.server
    astray = [one for one in target.addresses if server.place(one) is Place.ELSEWHERE]
    return Note.of(
        code,
        domain=lookup.domain,
        host=target.host,
        port=target.port,
        right=_port(target),
        address=", ".join(astray),
    )
