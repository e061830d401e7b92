"""What the internet of the practice knows: the server by its name; of a new chat nothing yet."""

from collections.abc import Sequence

from setupwizard.dns.own_domain import registered
from setupwizard.dns.question import Kind, Query, Replies, Reply, Status
from setupwizard.model.cancel import Cancel
from setupwizard.practice.programs.debian import ADDRESS, NUMBER
from setupwizard.proof.trust import Signer, Trust
from setupwizard.transport.base import Transport

FINGERPRINT = ":".join(["5E"] * 32)


def resolve(queries: Sequence[Query], patience: float, cancel: Cancel) -> Replies:
    """See `dns.question.Resolve`. Every domain is registered, and has nothing in it."""
    return {query: _reply(query) for query in queries}


def _reply(query: Query) -> Reply:
    if query.kind is Kind.NS or (query.kind is Kind.SOA and registered(query.name) == query.name):
        return Reply(Status.FOUND, ("ns.practice.example",))
    if query == Query(ADDRESS, Kind.A):
        return Reply(Status.FOUND, (NUMBER,))
    return Reply(Status.NO_RECORD)


def trust(host: Transport, domain: str) -> Trust | None:
    """Openfire has signed its certificate itself, as it does after every set-up."""
    return Trust(Signer.ITSELF, FINGERPRINT)
