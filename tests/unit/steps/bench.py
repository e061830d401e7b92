"""A step at work on the fake host: what it said, and the long work it began."""

import base64
import shlex
from dataclasses import dataclass, field

from setupwizard.steps.base import Work
from setupwizard.transport.base import Result
from tests.fake_transport import FakeTransport


class Patience:
    """A cancel event whose waiting moves a clock; pressed after `until` seconds, if at all."""

    def __init__(self, until=None):
        self.now = 0.0
        self.until = until

    def is_set(self):
        return self.until is not None and self.now >= self.until

    def wait(self, timeout=None):
        self.now += timeout or 0.0
        return self.is_set()

    def clock(self):
        return self.now


@dataclass
class Bench:
    host: FakeTransport = field(default_factory=FakeTransport)
    cancel: Patience = field(default_factory=Patience)
    notes: list = field(default_factory=list)
    lines: list = field(default_factory=list)
    long_work: list = field(default_factory=list)
    _endings: list = field(default_factory=list)

    def __post_init__(self):
        self.host.on("sh -s -- finish")
        self.host.on_call("sh -s -- start", self._detached)

    @property
    def work(self):
        return Work(
            self.host, self.cancel, lambda note, _: self.notes.append(note), self.lines.append
        )

    def said(self):
        return [note.code for note in self.notes]

    def ends(self, prefix, status=0, out="", times=1):
        """The next long work whose command begins with `prefix` ends like this."""
        self._endings += [(prefix, status, out)] * times

    def _detached(self, argv, _stdin):
        command = argv[-1].partition("NEEDRESTART_SUSPEND=1 ")[2]
        self.long_work.append(command)
        for ending in self._endings:
            prefix, status, out = ending
            if command.startswith(prefix):
                self._endings.remove(ending)
                told = base64.b64encode(out.encode()).decode()
                return Result(argv, 0, f"{status}\n{told}\n\n")
        raise AssertionError(f"no ending for {shlex.split(command)}")

    def packages(self):
        """The kinds of apt and dpkg work that were done, in order."""
        kinds = ("install -f", "-f install", "--configure", "update", "install")
        return [next(kind for kind in kinds if kind in command) for command in self.long_work]
