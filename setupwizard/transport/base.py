"""What every way of reaching a host can do."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

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

    def tunnel(self, host: str, port: int) -> AbstractContextManager[Endpoint]:
        """A local endpoint that reaches `host:port` as seen from the server.

        Raises `SetupError` with REMOTE_REFUSED, REMOTE_HOST_UNKNOWN, REMOTE_UNREACHABLE or
        SSH_FORWARDING_REFUSED on entering when the server cannot reach it.
        """
        ...

    def close(self) -> None: ...
