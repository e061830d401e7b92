"""The output of a command that is still running."""

import codecs
import math
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from setupwizard.files import shipped
from setupwizard.model.cancel import Cancel
from setupwizard.transport.base import Argv, Output, Result
from setupwizard.transport.exchange import CommandOutput, Exchange

FIRST, LAST = 4 * 1024, 64 * 1024
"""Bytes of complaints that are kept: how they began, and how they ended."""

LONGEST = 64 * 1024
"""Characters of a line that does not end."""

ENDING = re.compile(r"\r\n|\n|\r(?!$)")
"""Of a line. A last "\\r" may be the first half of one."""


def ended_with_us(argv: Sequence[str]) -> Argv:
    """The command, as one that ends when its input does."""
    script = shipped("resources", "stream.sh").read_text(encoding="utf-8")
    return ("sh", "-c", script, "sh", *argv)


class RunningOutput:
    """As `transport.base.Output`, of a command that was started.

    `begin(said)` takes off what came before the command's own output; None: it has not begun.
    `judge(heard)` makes the result of its end, or raises what is wrong with it.
    """

    def __init__(
        self,
        exchange: Exchange,
        cancel: Cancel,
        begin: Callable[[bytes], bytes | None],
        judge: Callable[[CommandOutput], Result],
    ) -> None:
        self._exchange, self._cancel = exchange, cancel
        self._begin, self._judge = begin, judge
        self.result: Result | None = None

    def __iter__(self) -> Iterator[bytes]:
        before = b""
        has_begun = False
        for piece in self._exchange.output(math.inf):
            if self._cancel.is_set():
                return
            del self._exchange.err[FIRST:-LAST]
            if not has_begun:
                before = before[-LAST:] + piece
                own = self._begin(before)
                has_begun = own is not None
                piece = own or b""
            if piece:
                yield piece
        heard = CommandOutput(self._exchange.status(), before, bytes(self._exchange.err))
        self.result = replace(self._judge(heard), out="")


class FinishedOutput:
    """As `transport.base.Output`, of a command that has run already."""

    def __init__(self, result: Result, cancel: Cancel) -> None:
        self._whole, self._cancel = result, cancel
        self.result: Result | None = None

    def __iter__(self) -> Iterator[bytes]:
        if self._whole.out and not self._cancel.is_set():
            yield self._whole.out.encode()
        if not self._cancel.is_set():
            self.result = replace(self._whole, out="")


@contextmanager
def finished(result: Result, cancel: Cancel) -> Iterator[Output]:
    """`Transport.stream` for a host that runs every command to its end."""
    yield FinishedOutput(result, cancel)


class Lines:
    """Bytes that come in pieces, as lines of text. A very long one comes in parts."""

    def __init__(self) -> None:
        self._rest = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def take(self, data: bytes) -> list[str]:
        """The lines that have ended."""
        *lines, self._rest = ENDING.split(self._rest + self._decoder.decode(data))
        while len(self._rest) > LONGEST:
            lines.append(self._rest[:LONGEST])
            self._rest = self._rest[LONGEST:]
        return lines

    def end(self) -> list[str]:
        """The last line, which nothing ended."""
        last = self._rest + self._decoder.decode(b"", final=True)
        self._rest = ""
        return last.splitlines()


def lines(output: Output) -> Iterator[str]:
    """What a command prints, line by line."""
    split = Lines()
    for piece in output:
        yield from split.take(piece)
    yield from split.end()
