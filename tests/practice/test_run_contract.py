"""A whole set-up in practice and on a real server: the same commands, ending in the same way."""

import re
import threading
from collections import defaultdict
from dataclasses import dataclass, field

import pytest

from setupwizard.directory.ldap import open_directory
from setupwizard.engine.environment import Environment
from setupwizard.engine.operations.apply import ProofPolicy, apply, preview
from setupwizard.engine.session import Session
from setupwizard.model.events import Outcome
from setupwizard.openfire.paths import OPENFIRE_XML
from setupwizard.practice.directories import directories
from setupwizard.practice.programs.debian import fresh_server
from setupwizard.practice.services import services
from setupwizard.proof.real import PROOF_SERVICES
from setupwizard.transport.base import SILENCE
from tests.practice.learning import answers, secrets
from tests.practice.places import practised, real
from tests.standin.fixtures import openfire_version, tarball

__all__ = ["openfire_version", "tarball"]

pytestmark = [pytest.mark.system, pytest.mark.openfire]

WAITS = ("running\n\n\n", "waiting\n")
NUMBER = re.compile(r"\b([0-9a-f]{32}|\d+)\b")
LISTS_FILES = ("grep", "-lFw")


@dataclass
class Recorder:
    """A connection that remembers what was asked and how it ended, in each lane in its order."""

    host: object
    lanes: dict = field(default_factory=lambda: defaultdict(list))

    @property
    def heard(self):
        return sorted(self.lanes.values())

    @property
    def address(self):
        return self.host.address

    def run(self, argv, *, stdin=b"", silence=SILENCE):
        given = stdin if isinstance(stdin, bytes) else b"".join(stdin)
        return self._note(self.host.run(argv, stdin=given, silence=silence))

    def ask(self, questions):
        return tuple(self._note(result) for result in self.host.ask(questions))

    def do(self, commands):
        return tuple(self._note(result) for result in self.host.do(commands))

    def tunnel(self, host, port):
        return self.host.tunnel(host, port)

    def close(self): ...

    def _note(self, result):
        if result.out in WAITS:
            return result  # how often one has to look is a matter of speed
        in_a_lane = threading.current_thread() is not threading.main_thread()
        if in_a_lane and result.argv == ("cat", OPENFIRE_XML):
            return result  # and so is whether the other lane has brought it
        words = sorted(set(result.argv)) if result.argv[:2] == LISTS_FILES else result.argv
        if words[:4] == ("sh", "-s", "--", "follow"):
            words = ("sh", "-s", "--", "start", *words[4:])
        asked = tuple(NUMBER.sub("N", " ".join(words)).split(" env ")[0].split())
        told = (asked, result.status, NUMBER.sub("N", result.err), bool(result.out))
        heard = self.lanes[threading.current_thread()]
        if not heard or heard[-1] != told:
            heard.append(told)
        return result


def walk(recorder, ways, chosen, given):
    """Look, preview, set up, set up again: what was heard, and the outcomes."""
    environment = Environment(lambda *_: recorder, lambda: ways, tuple, open_directory)
    cancel = threading.Event()
    session = Session.connect(environment, chosen.host, given, lambda key: True, cancel)
    previewed = session.ask(preview, chosen, given)
    events: list = []
    outcomes = [
        session.ask(apply, chosen, given, events.append, cancel, ProofPolicy.IF_CHANGED)
        for _ in range(2)
    ]
    assert outcomes == [Outcome.CHANGED, Outcome.UNCHANGED], events[-1]
    return recorder.heard, [(step.step, step.state) for step in previewed], session.look_again()


@pytest.fixture
def answered(tarball, openfire_version):
    chosen = answers(
        openfire={
            "source": "file",
            "file": str(tarball),
            "version": openfire_version,
            "memory": 512,
        }
    )
    return chosen, secrets(database_password="de-la-base-7", encryption_key="una clave de cifrado")


def test_a_set_up_asks_and_hears_the_same_in_practice_as_on_a_real_server(answered, tmp_path):
    chosen, given = answered
    server = fresh_server(0)
    practice = practised("openjdk-17-jre-headless", "postgresql", server=server)
    ways = services(server, practice.pause, directories(server, practice.pause))
    in_practice = walk(Recorder(practice), ways, chosen, given)
    lab, link = real("full", tmp_path)
    try:
        on_host = walk(Recorder(link), PROOF_SERVICES, chosen, given)
        link.close()
    finally:
        lab.down()
    assert in_practice[1] == on_host[1]
    assert in_practice[0] == on_host[0]
    same = ("system", "release", "architecture", "systemd", "openfire", "openfire_active")
    same += ("firewall", "java", "postgresql_ports")
    found, there = in_practice[2], on_host[2]
    assert [getattr(found, name) for name in same] == [getattr(there, name) for name in same]
    listening = [{held.port for held in facts.listeners} for facts in (found, there)]
    assert listening[0] == listening[1] - {389}, "slapd of the test host"
