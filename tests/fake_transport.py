"""A host made of answers, for the unit tests: it answers only what it was told."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import SILENCE, Argv, Endpoint, Output, Result
from setupwizard.transport.streaming import finished

Answer = Callable[[Argv, bytes], Result]


class FakeTransport:
    """Answers by the latest rule whose prefix fits; an unknown command fails the test.

    `ran` holds the command lines in order, `stdin` what each of them was given.
    """

    address = "fake.example.org"

    def __init__(self) -> None:
        self.ran: list[str] = []
        self.stdin: list[bytes] = []
        self.lost = False
        self._rules: list[tuple[str, Answer]] = []

    def on(self, prefix: str, out: str = "", status: int = 0, err: str = "") -> None:
        """From now on, commands that begin with `prefix` end like this."""
        self._rules.insert(0, (prefix, lambda argv, _stdin: Result(argv, status, out, err)))

    def on_call(self, prefix: str, answer: Answer) -> None:
        """From now on, commands that begin with `prefix` are answered by a function."""
        self._rules.insert(0, (prefix, answer))

    def run(
        self,
        argv: Sequence[str],
        *,
        stdin: bytes | Iterable[bytes] = b"",
        silence: float = SILENCE,
    ) -> Result:
        if self.lost:
            raise SetupError(Code.HOST_LOST, host=self.address)
        given = stdin if isinstance(stdin, bytes) else b"".join(stdin)
        line = " ".join(argv)
        self.ran.append(line)
        self.stdin.append(given)
        for prefix, answer in self._rules:
            if line.startswith(prefix):
                return answer(tuple(argv), given)
        raise AssertionError(f"the fake host has no answer for: {line}")

    def ask(self, questions: Sequence[Argv]) -> tuple[Result, ...]:
        return tuple(self.run(question) for question in questions)

    def do(self, commands: Sequence[Argv]) -> tuple[Result, ...]:
        results: list[Result] = []
        for command in commands:
            results.append(self.run(command))
            if not results[-1].ok:
                break
        return tuple(results)

    def stream(self, argv: Sequence[str], cancel: Cancel) -> AbstractContextManager[Output]:
        return finished(self.run(argv), cancel)

    @contextmanager
    def tunnel(self, host: str, port: int) -> Iterator[Endpoint]:
        yield Endpoint(host, port)

    def close(self) -> None: ...
