"""What is told after a proof that held: what is not yet so, and what to enter."""

import io
import json
import threading
from dataclasses import replace

import pytest

from setupwizard.cli.outside import TellsOutside
from setupwizard.cli.practise import practise
from setupwizard.cli.reporter import JsonReporter, TextReporter
from setupwizard.dns.judgement import Standing
from setupwizard.engine.outside import look_outside, try_to_look_outside
from setupwizard.model.events import Note, Outcome, ProofLine, RunFinished
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.proof.trust import Signer, Trust
from setupwizard.texts.catalog import Catalog
from tests.fake_transport import FakeTransport
from tests.unit.dns.internet import SERVER, WEB, Internet, Never, address, service, zone
from tests.unit.openfire.samples import answers

DOMAIN, CHAT = "escuela.es", "chat.escuela.es"
MINE = zone(DOMAIN)
LED = service(DOMAIN, (5, 0, 5222, CHAT)) | address(CHAT, SERVER)
ASKED = answers(server={"domain": DOMAIN, "fqdn": CHAT})
KNOWN = Trust(Signer.TRUSTED, "AB:CD")
OWN = Trust(Signer.ITSELF, "AB:CD")
LINE = ProofLine(Note.of("proof-files"), 0.1)


def host(reached=SERVER, own=f"{SERVER} 2001:db8::10 \n"):
    made = FakeTransport()
    made.address = reached
    made.on("hostname -I", own)
    return made


def outside(*told, trust=KNOWN, made=None, asked=ASKED):
    internet, server = Internet(MINE, *told), asked.server
    names = server.domain, server.fqdn
    return look_outside(made or host(), *names, internet, lambda *_: trust, Never())


def codes(found):
    return [note.code for note in found.notes]


def told(found, *events, json_lines=False):
    """What the command line prints for these events."""
    out = io.StringIO()
    looked = []

    def look():
        looked.append(found)
        return found

    reporter = JsonReporter(Catalog("en"), out) if json_lines else TextReporter(Catalog("en"))
    telling = TellsOutside(reporter, look)
    for event in events:
        telling.event(event)
    return out.getvalue().splitlines(), looked


def test_a_server_that_is_found_and_trusted_has_nothing_left_to_do():
    assert outside(LED).notes == ()
    assert outside(LED).domain.standing is Standing.FOUND


def test_a_missing_domain_and_a_certificate_that_nobody_signed_are_both_told():
    assert codes(outside(trust=OWN)) == ["dns-missing", "trust-self-signed"]
    assert codes(outside(LED, trust=Trust(Signer.UNKNOWN, ""))) == ["trust-unknown-signer"]
    assert outside(LED, trust=None).notes == ()


def test_nobody_is_told_to_get_a_certificate_that_no_authority_gives():
    server = ASKED.server.model_copy(update={"domain": "escuela.local"})
    local = ASKED.model_copy(update={"server": server})
    assert codes(outside(trust=OWN, asked=local))[-1] == "trust-self-signed-for-good"


def test_from_within_the_network_nothing_is_promised_to_those_outside():
    near = host("192.168.1.5", "192.168.1.5 \n")
    assert codes(outside(LED, made=near)) == ["dns-unsure", "reached-near"]
    named = host("vps.casa.es", "192.168.1.5 \n")
    assert codes(outside(LED, address("vps.casa.es", "192.168.1.5"), made=named))[-1] == (
        "reached-near"
    )
    private = service(DOMAIN, (5, 0, 5222, CHAT)) | address(CHAT, "192.168.1.5")
    assert codes(outside(private, made=near)) == ["dns-near"]


def test_a_server_that_does_not_say_its_addresses_is_compared_by_how_it_was_reached():
    silent = FakeTransport()
    silent.address = SERVER
    silent.on("hostname -I", status=127)
    assert outside(LED, made=silent).notes == ()
    assert codes(outside(address(DOMAIN, WEB), made=silent)) == ["dns-elsewhere"]


def test_a_link_that_ends_takes_nothing_away_from_a_proof():
    def lost(_host, _answers):
        raise SetupError(Code.HOST_LOST, host=SERVER)

    assert try_to_look_outside(host(), ASKED, Internet(), lost, Never()) is None


def test_who_no_longer_wants_to_wait_is_told_nothing_half_known():
    cancel = threading.Event()

    def impatient(_host, _answers):
        cancel.set()

    assert try_to_look_outside(host(), ASKED, Internet(), impatient, cancel) is None


def test_a_person_reads_it_after_the_end_with_the_records_as_they_are_typed(capsys):
    found = outside(address(DOMAIN, WEB), trust=OWN)
    told(found, LINE, RunFinished(Outcome.CHANGED))
    said = capsys.readouterr().out.splitlines()
    assert said[1:3] == ["Done.", "Not yet so:"]
    assert f"      A   name: chat   value: {SERVER}   TTL: 3600" in said
    record = "priority: 5   weight: 0   port: 5222   target: chat.escuela.es   TTL: 3600"
    assert f"      SRV   name: _xmpp-client._tcp   {record}" in said
    assert "AB:CD" in said[-1]


def test_what_leads_astray_is_told_to_be_taken_away(capsys):
    old = service(DOMAIN, (5, 0, 5222, "old.escuela.es")) | address("old.escuela.es", WEB)
    told(outside(old), LINE, RunFinished(Outcome.UNCHANGED))
    said = capsys.readouterr().out
    assert "Remove this where the names of escuela.es are kept:" in said
    assert "target: old.escuela.es" in said


def test_values_are_entered_in_ascii_and_sentences_read_in_the_letters_of_the_domain(capsys):
    domain = "xn--and-6ma2c.es"
    asked = answers(server={"domain": "ñandú.es", "fqdn": "chat.ñandú.es"}).server
    internet = Internet(zone(domain))
    found = look_outside(host(), asked.domain, asked.fqdn, internet, lambda *_: KNOWN, Never())
    told(found, LINE, RunFinished(Outcome.CHANGED))
    said = capsys.readouterr().out
    assert "ñandú.es is not found" in said
    assert f"target: chat.{domain}" in said


def test_an_address_that_is_not_known_is_asked_for_in_words(capsys):
    told(outside(made=host("10.0.0.5", "10.0.0.5\n")), LINE, RunFinished(Outcome.CHANGED))
    assert "value: (the server’s public address)" in capsys.readouterr().out


def test_where_all_is_well_nothing_is_added(capsys):
    told(outside(LED), LINE, RunFinished(Outcome.UNCHANGED))
    assert capsys.readouterr().out.splitlines()[1:] == ["Nothing had to be changed."]


def test_a_program_gets_one_event_of_its_own_before_the_last():
    lines, _ = told(outside(trust=OWN), LINE, RunFinished(Outcome.CHANGED), json_lines=True)
    events = [json.loads(line) for line in lines]
    assert [event["event"] for event in events] == ["proof-line", "outside", "run-finished"]
    found = events[1]
    assert found["domain"]["standing"] == "not-found"
    assert found["domain"]["records"][1]["line"] == (
        f"_xmpp-client._tcp.{DOMAIN}. 3600 IN SRV 5 0 5222 {CHAT}."
    )
    assert found["domain"]["records"][0]["host"] == "chat"
    assert found["trust"] == {"signer": "self-signed", "fingerprint": "AB:CD"}
    assert [note["code"] for note in found["notes"]] == ["dns-missing", "trust-self-signed"]
    assert all(note["text"] for note in found["notes"])


@pytest.mark.parametrize(
    "events",
    [
        (RunFinished(Outcome.UNCHANGED),),
        (LINE, RunFinished(Outcome.FAILED)),
        (LINE, RunFinished(Outcome.CANCELLED)),
    ],
    ids=["no-proof", "failed", "cancelled"],
)
def test_without_a_proof_that_held_nothing_of_it_is_told(events):
    lines, _ = told(outside(), *events, json_lines=True)
    assert "outside" not in [json.loads(line)["event"] for line in lines]


REFUSED = replace(LINE, problem=Problem(Code.PORT_NOT_LISTENING, {"port": "5222"}))


@pytest.mark.parametrize("lines", [(), (REFUSED,)], ids=["no-proof", "nothing-held"])
def test_where_nothing_was_proven_nobody_is_asked(lines):
    _, looked = told(outside(), *lines, RunFinished(Outcome.FAILED), json_lines=True)
    assert looked == []


def test_it_is_looked_at_while_the_proof_goes_on():
    """A name server may take its time, and the rest of the proof, too."""
    out, looking = io.StringIO(), threading.Event()
    telling = TellsOutside(JsonReporter(Catalog("en"), out), lambda: looking.set() or outside())
    telling.event(LINE)
    assert looking.wait(5)
    telling.event(RunFinished(Outcome.CHANGED))
    events = [json.loads(line)["event"] for line in out.getvalue().splitlines()]
    assert events == ["proof-line", "outside", "run-finished"]


def test_the_practice_shows_it_too_and_asks_nobody_real(capsys):
    assert practise("en", pace=0) is Outcome.CHANGED
    said = capsys.readouterr().out
    assert "Not yet so:" in said
    assert "A   name: chat   value: 203.0.113.10" in said
