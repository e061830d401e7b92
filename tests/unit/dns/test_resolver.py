"""What name servers say, asked over the wire on loopback."""

import socket
import threading
import time

import pytest

from setupwizard.dns.judgement import Standing, judge
from setupwizard.dns.look_up import look_up
from setupwizard.dns.looked_up import ROOT
from setupwizard.dns.question import UNASKED, Kind, Query, Reply, Service, Status
from setupwizard.dns.resolver import resolve
from tests.unit.dns.dns_server import SILENT, serving
from tests.unit.dns.internet import Never, codes, lines

A = Query("chat.escuela.es", Kind.A)
SRV = Query("_xmpp-client._tcp.escuela.es", Kind.SRV)
ZONE = (
    ". 60 IN NS a.root-servers.net.",
    "escuela.es. 60 IN SOA ns.escuela.es. me.escuela.es. 1 2 3 4 5",
    "chat.escuela.es. 60 IN A 203.0.113.10",
    "chat.escuela.es. 60 IN AAAA 2001:db8::10",
    "_xmpp-client._tcp.escuela.es. 60 IN SRV 5 0 5222 Chat.Escuela.ES.",
    "www.escuela.es. 60 IN CNAME chat.escuela.es.",
)


def asked(records, *queries, names=None, patience=10.0, cancel=None):
    with serving(records, names) as where:
        return resolve(queries, patience, cancel or Never(), server=where)


def test_records_of_each_kind_are_read():
    soa, six, www = (
        Query("escuela.es", Kind.SOA),
        Query("chat.escuela.es", Kind.AAAA),
        Query("www.escuela.es", Kind.A),
    )
    replies = asked(ZONE, A, SRV, soa, six, www, ROOT)
    assert replies == {
        A: Reply(Status.FOUND, ("203.0.113.10",)),
        SRV: Reply(Status.FOUND, services=(Service(5, 0, 5222, "chat.escuela.es"),)),
        soa: Reply(Status.FOUND, ("ns.escuela.es",)),
        six: Reply(Status.FOUND, ("2001:db8::10",)),
        www: Reply(Status.FOUND, ("203.0.113.10",), alias="chat.escuela.es"),
        ROOT: Reply(Status.FOUND, ("a.root-servers.net",)),
    }


def test_nothing_there_no_such_record_and_broken_are_told_apart():
    gone, empty, broken = (
        Query("no.escuela.es", Kind.A),
        Query("escuela.es", Kind.A),
        Query("bad.escuela.es", Kind.A),
    )
    replies = asked(ZONE, gone, empty, broken, names={"bad.escuela.es": "SERVFAIL"})
    assert replies[gone].status is Status.NO_NAME
    assert replies[empty].status is Status.NO_RECORD
    assert replies[broken].status is Status.BROKEN


def test_an_alias_that_leads_to_no_such_record_has_none():
    text = ("www.escuela.es. 60 IN CNAME gone.escuela.es.",)
    assert asked(text, Query("www.escuela.es", Kind.A)).popitem()[1].status is Status.NO_RECORD


def test_silence_takes_no_longer_than_its_patience_and_keeps_the_other_answers():
    began = time.monotonic()
    quiet = Query("quiet.escuela.es", Kind.A)
    replies = asked(ZONE, A, quiet, names={"quiet.escuela.es": SILENT}, patience=0.3)
    assert time.monotonic() - began < 2
    assert replies == {A: Reply(Status.FOUND, ("203.0.113.10",)), quiet: UNASKED}


def test_a_name_server_that_refuses_or_is_not_there_has_not_been_asked():
    assert asked(ZONE, A, names={"chat.escuela.es": "REFUSED"}) == {A: UNASKED}
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as closed:
        closed.bind(("127.0.0.1", 0))
        where = closed.getsockname()
    assert resolve([A], 10.0, Never(), server=where) == {A: UNASKED}


def test_a_cancelled_question_ends_at_once():
    cancel = threading.Event()
    cancel.set()
    began = time.monotonic()
    replies = asked(ZONE, A, names={"chat.escuela.es": SILENT}, patience=60.0, cancel=cancel)
    assert replies == {A: UNASKED}
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("name", ["escuela.example", "chat.example.org", "a.test", "x.invalid"])
def test_names_that_nobody_can_have_are_not_asked_for(name):
    query = Query(name, Kind.A)
    replies = resolve([query, ROOT], 60.0, Never(), server=("127.0.0.1", 1))
    assert replies == {query: Reply(Status.NO_NAME), ROOT: Reply(Status.FOUND)}


def test_a_name_too_long_to_be_asked_for_is_not_there():
    name = ".".join(["a" * 60] * 4) + ".escuela.es"
    assert asked(ZONE, Query(name, Kind.A)).popitem()[1].status is Status.NO_NAME


def found(records, names=None, own=("203.0.113.10", "2001:db8::10")):
    with serving(records, names) as where:

        def ask(queries, patience, cancel):
            return resolve(queries, patience, cancel, server=where)

        address = "203.0.113.10"
        args = ("escuela.es", "chat.escuela.es", address, own, ask, {}, Never())
        return judge(look_up(*args))


def test_the_whole_question_over_the_wire():
    assert found(ZONE).standing is Standing.FOUND
    left = [line for line in ZONE if "SRV" not in line]
    missing = found(left)
    assert codes(missing) == ["dns-missing"]
    assert lines(missing.records) == [
        "_xmpp-client._tcp.escuela.es. 3600 IN SRV 5 0 5222 chat.escuela.es."
    ]


def test_a_domain_whose_name_servers_are_silent_ends_in_time_and_as_unknown():
    began = time.monotonic()
    names = dict.fromkeys(["escuela.es", "_xmpp-client._tcp.escuela.es"], SILENT)
    assert found(ZONE, names).standing is Standing.NOT_ASKED
    assert time.monotonic() - began < 4.5
