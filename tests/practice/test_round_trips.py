"""How often a server is asked: every time costs a round trip, which on a far one is felt."""

from dataclasses import dataclass, field, replace

from setupwizard.model.events import Outcome
from setupwizard.practice import practice_environment
from setupwizard.transport.base import SILENCE
from tests.practice.learning import apply, connect, set_up


@dataclass
class Counted:
    """A connection that knows how often it was used."""

    host: object
    trips: list = field(default_factory=list)

    @property
    def address(self):
        return self.host.address

    def run(self, argv, *, stdin=b"", silence=SILENCE):
        self.trips.append(argv)
        return self.host.run(argv, stdin=stdin, silence=silence)

    def ask(self, questions):
        self.trips.append(questions)
        return self.host.ask(questions)

    def do(self, commands):
        self.trips.append(commands)
        return self.host.do(commands)

    def tunnel(self, host, port):
        self.trips.append((host, port))
        return self.host.tunnel(host, port)

    def close(self):
        self.host.close()


def test_a_second_apply_takes_two_round_trips_after_the_login():
    """It looks around, and asks all steps; that nothing is to be done is known then."""
    environment = practice_environment(0)
    set_up(environment).close()
    counted = []

    def reached(*words):
        counted.append(Counted(environment.connect(*words)))
        return counted[-1]

    again = connect(replace(environment, connect=reached))
    assert apply(again).outcome is Outcome.UNCHANGED
    [link] = counted
    assert len(link.trips) == 2
