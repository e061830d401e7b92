"""A domain name system of a few lines, for whoever asks it in a test."""

from setupwizard.dns.judgement import judge
from setupwizard.dns.look_up import look_up
from setupwizard.dns.looked_up import ROOT
from setupwizard.dns.question import Kind, Query, Reply, Service, Status

SERVER = "203.0.113.10"
WEB = "198.51.100.7"
HERE = {ROOT: Reply(Status.FOUND, ("a.root",))}


def zone(*names):
    """These domains are registered, and nothing else of them is said."""
    return {Query(name, Kind.SOA): Reply(Status.FOUND, (f"ns.{name}",)) for name in names}


def address(name, *values, kind=Kind.A, alias=""):
    return {Query(name, kind): Reply(Status.FOUND, values, alias=alias)}


def service(domain, *services, prefix="_xmpp-client._tcp"):
    found = tuple(Service(*one) for one in services)
    return {Query(f"{prefix}.{domain}", Kind.SRV): Reply(Status.FOUND, services=found)}


class Internet:
    """Answers what it was told; of all else there is nothing. `asked` is what it was asked."""

    def __init__(self, *told, otherwise=Status.NO_NAME):
        self.told = dict(HERE)
        for one in told:
            self.told |= one
        self.otherwise = otherwise
        self.asked = []

    def __call__(self, queries, patience, cancel):
        self.asked.append(tuple(queries))
        names = {query.name for query in self.told}
        return {query: self.told.get(query) or self._nothing(query, names) for query in queries}

    def _nothing(self, query, names):
        there = any(name == query.name or name.endswith(f".{query.name}") for name in names)
        return Reply(Status.NO_RECORD if there else self.otherwise)


class Never:
    def is_set(self):
        return False


def seen(
    internet,
    domain="escuela.es",
    fqdn="chat.escuela.es",
    reached=SERVER,
    own=(SERVER,),
    here=None,
):
    """What we make of it."""
    return judge(look_up(domain, fqdn, reached, own, internet, here or {}, Never()))


def codes(found):
    return [note.code for note in found.notes]


def lines(records):
    return [record.line for record in records]
