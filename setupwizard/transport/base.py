"""What every way of reaching a host can do.

Threads: a host may be used by any number of threads at once; nobody has to wait for a turn. Each
call has a channel of its own, and what it returns or raises is about that call alone: an upload, a
stream, a tunnel and a question may go on beside each other, and each hears its own cause when it
fails. What is shared is the link (when it is lost every call raises HOST_LOST), its bandwidth, and
the number of channels the server allows (MaxSessions of sshd_config: beyond it, commands wait for
each other). An `Output` is read by one thread; any thread may set its cancel. `close` may be called
by any thread, at any time; whoever is at work then raises HOST_LOST.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

from setupwizard.model.cancel import Cancel

Argv = tuple[str, ...]

SILENCE = 600.0
"""Seconds a command may stay without a byte of output before it counts as stuck."""


@dataclass(frozen=True, slots=True)
class Result:
    """How a command ended. The output is hidden from `repr`: it may hold what a log must not."""

    argv: Argv
    status: int
    out: str = field(default="", repr=False)
    err: str = field(default="", repr=False)

    @property
    def ok(self) -> bool:
        return self.status == 0


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address on this computer that leads to a port as the host sees it."""

    host: str
    port: int


class Output(Protocol):
    """What a command prints, while it runs."""

    def __iter__(self) -> Iterator[bytes]:
        """The output in pieces, as it comes, until the command ends or the cancel is set.

        While no piece is asked for, none is fetched, and the command has to wait (a few MiB may be
        on their way). Raises `SetupError(HOST_LOST)`, and what a login without commands raises.
        """
        ...

    @property
    def result(self) -> Result | None:
        """How the command ended by itself: `out` is empty, `err` holds the last 64 KiB
        and the first few.

        None before its end, and when it was cancelled.
        """
        ...


class Transport(Protocol):
    """A host. Commands run as root, in the C locale, without a terminal.

    Every method raises `SetupError(HOST_LOST)` when the link ends before the answer is whole.
    """

    @property
    def address(self) -> str:
        """How this computer reaches the host: a name or an IP address, `localhost` if local."""
        ...

    def run(
        self,
        argv: Sequence[str],
        *,
        stdin: bytes | Iterable[bytes] = b"",
        silence: float = SILENCE,
    ) -> Result:
        """Run one command to its end. A status other than 0 is a result, not an exception.

        Raises `SetupError(COMMAND_SILENT)` after `silence` seconds without output.
        """
        ...

    def ask(self, questions: Sequence[Argv]) -> tuple[Result, ...]:
        """Run many read-only commands in one round trip; one result each, in order."""
        ...

    def do(self, commands: Sequence[Argv]) -> tuple[Result, ...]:
        """Run commands one after the other in one round trip, up to the first that fails.

        The last result is the failed one's; without one there are as many results as commands.
        """
        ...

    def stream(self, argv: Sequence[str], cancel: Cancel) -> AbstractContextManager[Output]:
        """Run one command that may go on for ever, without input, and hand on what it prints.

        Leaving the `with` ends the command and all it started, at the host too (SIGTERM, two
        seconds later SIGKILL), without waiting for that. Raises `SetupError` as `run` does, but
        for COMMAND_SILENT: it may be silent for as long as it likes.
        """
        ...

    def tunnel(self, host: str, port: int) -> AbstractContextManager[Endpoint]:
        """A local endpoint that reaches `host:port` as seen from the server.

        Raises `SetupError` with REMOTE_REFUSED, REMOTE_HOST_UNKNOWN, REMOTE_UNREACHABLE or
        SSH_FORWARDING_REFUSED on entering when the server cannot reach it.
        """
        ...

    def close(self) -> None: ...
