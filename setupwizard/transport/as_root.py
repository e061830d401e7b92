"""Commands as root, one or many at a time: alike for every host that has a shell."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

from setupwizard.model.cancel import Cancel
from setupwizard.model.secrets import Secrets
from setupwizard.transport import batch, sudo
from setupwizard.transport.base import SILENCE, Argv, Output, Result
from setupwizard.transport.exchange import CommandOutput, Exchange
from setupwizard.transport.streaming import RunningOutput, ended_with_us


class AsRoot(ABC):
    """`run`, `ask`, `do` and `stream` of a transport, once it has learnt how to become root."""

    LOGIN_SILENCE = SILENCE
    """Seconds without output allowed to the commands of a login."""

    def __init__(self) -> None:
        self._elevation = sudo.ROOT

    def become_root(self, login: Result, user: str, secrets: Secrets, nonce: str) -> None:
        """Learn the way from what `sudo.login` printed; try a password once if there must be one.

        Raises what `sudo.judge_login` and `sudo.judge_password` raise.
        """
        elevation = sudo.judge_login(login, user, secrets, nonce)
        if elevation.password:
            argv, stdin = elevation.argv(["true"]), elevation.stdin(b"")
            sudo.judge_password(self._exec(argv, stdin, self.LOGIN_SILENCE), user)
        self._elevation = elevation

    def run(
        self,
        argv: Sequence[str],
        *,
        stdin: bytes | Iterable[bytes] = b"",
        silence: float = SILENCE,
    ) -> Result:
        elevation = self._elevation
        done = self._exec(elevation.argv(argv), elevation.stdin(stdin), silence)
        return Result(tuple(argv), done.status, done.out, done.err)

    def ask(self, questions: Sequence[Argv]) -> tuple[Result, ...]:
        return batch.ask(self.run, questions)

    def do(self, commands: Sequence[Argv]) -> tuple[Result, ...]:
        return batch.do(self.run, commands)

    @contextmanager
    def stream(self, argv: Sequence[str], cancel: Cancel) -> Iterator[Output]:
        elevation = self._elevation
        ours = elevation.argv(ended_with_us(argv))
        with self._listening(ours, elevation.stdin(b"")) as exchange:
            exchange.feed_all()
            yield RunningOutput(
                exchange, cancel, self._begin, lambda heard: self._judge(argv, heard)
            )

    @abstractmethod
    def _exec(self, argv: Argv, stdin: bytes | Iterable[bytes], silence: float) -> Result:
        """Run one command, as whoever we are logged in as."""

    @abstractmethod
    def _listening(
        self, argv: Argv, stdin: bytes | Iterable[bytes]
    ) -> AbstractContextManager[Exchange]:
        """Start one command that sees the end of its input only on leaving."""

    @abstractmethod
    def _begin(self, said: bytes) -> bytes | None:
        """The command's own part of its output; None when it has not begun."""

    @abstractmethod
    def _judge(self, argv: Sequence[str], output: CommandOutput) -> Result:
        """How a command ended; raises HOST_LOST, or why it never began."""
