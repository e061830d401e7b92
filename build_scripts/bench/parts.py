"""The comparisons, each in turns: who goes first changes from round to round."""

import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from bench import contestants, dashboard, directory, packed, traffic, transfer, window
from bench.contestants import Contestant, RunFailedError, Timing
from bench.hosts import FULL, Line, fresh_host
from bench.payload import Payload, make_payload
from bench.table import Row
from tests.system.lab import LabHost

LATENCIES = (0, 50)
"""Milliseconds added to the round trip."""

RENTED = Line(50, "bare", 20)
"""A server that was rented just now, at the other end of a house's line: ms and Mbit/s."""

SECONDS, UPLOADS, WINDOWS, DIRECTORIES, LOOKS = 3, 2, 5, 5, 5
"""How many second applies, uploads, windows, directories and looks a round has: they are short."""

Turn = Callable[[], Timing]


class Bench:
    """Runs turns, and keeps what failed instead of stopping there."""

    def __init__(self, archive: Path, rounds: int) -> None:
        self._archive = archive
        self._rounds = rounds
        self.failures: list[str] = []

    def first(self) -> Iterator[Row]:
        """On a fresh host each time."""
        runners = {"ours": contestants.ours, "script": contestants.script,
                   "pyinfra": contestants.with_pyinfra}  # fmt: skip
        for latency in LATENCIES:
            turns = {name: self._fresh(run, Line(latency)) for name, run in runners.items()}
            seen = self._in_turns(f"first, {latency} ms", turns, self._rounds)
            work = {name: [timing.work for timing in timings] for name, timings in seen.items()}
            proofs = [timing.proof for timing in seen["ours"]]
            yield Row("first apply", latency, work["ours"], "script", work["script"], at_most=1.15)
            yield Row("first apply", latency, work["ours"], "pyinfra", work["pyinfra"])
            yield Row("its proof", latency, proofs, most_seconds=2.5)

    def bare(self) -> Iterator[Row]:
        """On a fresh host each time, which has only its packages' files: the script goes in
        sequence, packages first.
        """
        turns = {
            "ours": self._fresh(contestants.ours, RENTED),
            "script": self._fresh(contestants.script_on_bare, RENTED),
        }
        seen = self._in_turns("bare", turns, self._rounds)
        work = {name: [timing.work for timing in seen[name]] for name in turns}
        what = f"bare host, {RENTED.rate} Mbit/s"
        yield Row(what, RENTED.latency, work["ours"], "script", work["script"], at_most=0.75)

    def second(self) -> Iterator[Row]:
        """On two hosts that are already as they should be, one each."""
        runners = {"ours": contestants.ours, "pyinfra": contestants.with_pyinfra}
        with ExitStack() as stack:
            turns: dict[str, Turn] = {}
            hosts: list[LabHost] = []
            for name, run in runners.items():
                host, payload = stack.enter_context(self._host())
                hosts.append(host)
                turns[name] = _bound(run, payload)
            self._in_turns("second, preparing", turns, 1)
            for latency in LATENCIES:
                for host in hosts:
                    host.latency(latency)
                label = f"second, {latency} ms"
                seen = self._in_turns(label, turns, self._rounds * SECONDS)
                work = {name: [timing.work for timing in seen[name]] for name in runners}
                yield Row("second apply", latency, work["ours"], "pyinfra", work["pyinfra"],
                          at_most=0.5)  # fmt: skip

    def upload(self) -> Iterator[Row]:
        """Of the archive, connecting included; the same cipher for both."""
        with self._host() as (host, payload):
            turns = {
                "ours": lambda: Timing(transfer.ours(payload)),
                "scp": lambda: Timing(transfer.scp(payload)),
            }
            megabytes = self._archive.stat().st_size / 1e6
            for latency in LATENCIES:
                host.latency(latency)
                seen = self._in_turns(f"upload, {latency} ms", turns, self._rounds * UPLOADS)
                rates = {name: [megabytes / t.work for t in seen[name]] for name in turns}
                yield Row("upload", latency, rates["ours"], "scp", rates["scp"],
                          unit="MB/s", at_least=0.9)  # fmt: skip

    def directory(self) -> Iterator[Row]:
        """Of 5,000 people: everything guessed, then their count and five of them."""
        with self._host() as (host, payload), directory.prepared(host, payload) as target:
            turns: dict[str, Turn] = {
                "ours": lambda: Timing(directory.ours(target)),
                "count": lambda: Timing(directory.shown(target)),
                "ldapsearch": lambda: Timing(directory.ldapsearch(target)),
            }
            for latency in LATENCIES:
                host.latency(latency)
                label = f"directory, {latency} ms"
                timings = self._in_turns(label, turns, self._rounds * DIRECTORIES)
                work = {name: [timing.work for timing in timings[name]] for name in turns}
                yield Row("5,000 people found", latency, work["ours"], "ldapsearch",
                          work["ldapsearch"])  # fmt: skip
                yield Row("counted, five shown", latency, work["count"], most_seconds=1.0)

    def dashboard(self) -> Iterator[Row]:
        """A server with 100,000 users, looked at again and again over an open link."""
        kinds = {
            "overview": dashboard.overview,
            "first page": dashboard.first_page,
            "middle page": dashboard.middle_page,
            "search": dashboard.search,
            "console": dashboard.console_first,
            "console's users": dashboard.console_users,
            "PostgreSQL alone": dashboard.floor,
        }
        with self._host() as (host, payload), dashboard.prepared(host, payload) as target:
            turns = {name: _timed(ask, target) for name, ask in kinds.items()}
            self._in_turns("dashboard, warming up", turns, 1)
            for latency in LATENCIES:
                host.latency(latency)
                seen = self._in_turns(f"dashboard, {latency} ms", turns, self._rounds * LOOKS)
                work = {name: [timing.work for timing in seen[name]] for name in turns}
                here, page, list_ = latency == 0, "console's first page", "console's list"
                yield Row("overview looked at", latency, work["overview"], page, work["console"],
                          most_seconds=0.2 if here else 0.3)  # fmt: skip
                yield Row("100,000 users, first page", latency, work["first page"], list_,
                          work["console's users"], most_seconds=0.05 if here else None)  # fmt: skip
                yield Row("a page from the middle", latency, work["middle page"])
                yield Row("a search", latency, work["search"], "PostgreSQL alone",
                          work["PostgreSQL alone"], most_seconds=0.3 if here else None)  # fmt: skip

    def capture(self) -> Iterator[Row]:
        """A million packets of a chat, read to the last event."""
        with traffic.prepared() as path:
            turns: dict[str, Turn] = {
                "ours": lambda: Timing(traffic.ours(path)),
                "tshark": lambda: Timing(traffic.tshark(path)),
            }
            traffic.ours(path)
            print(f"capture: ours took {traffic.most_memory():.0f} MiB", file=sys.stderr)
            seen = self._in_turns("capture", turns, self._rounds)
            work = {name: [timing.work for timing in seen[name]] for name in turns}
            what = "1,000,000 packets read"
            yield Row(what, 0, work["ours"], "tshark", work["tshark"], at_most=2.0)

    def window(self) -> Iterator[Row]:
        """The first window, painted, without a screen."""
        turns = {"ours": window.ours, "bare": window.bare}
        seen = self._in_turns("window", turns, self._rounds * WINDOWS)
        work = {name: [timing.work for timing in seen[name]] for name in turns}
        yield Row("first window", 0, work["ours"], "bare", work["bare"], most_extra=0.15)

    def packed(self) -> Iterator[Row]:
        """What people install: how large it is, and how long until its first window."""
        ours, bare = packed.made("linux"), packed.made("bare")
        turns = {
            "installed": lambda: window.told(ours),
            "source": lambda: window.told(None),
            "bare": lambda: window.told(bare),
        }
        seen = self._in_turns("packed", turns, self._rounds * WINDOWS)
        work = {name: [timing.work for timing in seen[name]] for name in turns}
        installed = work["installed"]
        yield Row("installed: first window", 0, installed, "source", work["source"], at_most=1.3)
        yield Row("installed: first window", 0, installed, "bare", work["bare"])
        sizes = [packed.megabytes(ours)], [packed.megabytes(bare)]
        yield Row("installed: size", 0, sizes[0], "bare", sizes[1], unit="MB", most_extra=25)

    def _in_turns(self, label: str, turns: dict[str, Turn], rounds: int) -> dict[str, list[Timing]]:
        timings: dict[str, list[Timing]] = defaultdict(list)
        names = list(turns)
        for round_ in range(rounds):
            shift = round_ % len(names)
            for name in names[shift:] + names[:shift]:
                try:
                    timing = turns[name]()
                except RunFailedError as error:
                    self.failures.append(f"{label}, round {round_ + 1}: {error}")
                    continue
                timings[name].append(timing)
                print(f"{label}: {name} {timing.work:.2f} s", file=sys.stderr, flush=True)
        return timings

    def _fresh(self, run: Contestant, line: Line) -> Turn:
        def turn() -> Timing:
            with self._host(line) as (_, payload):
                return run(payload)

        return turn

    @contextmanager
    def _host(self, line: Line = FULL) -> Iterator[tuple[LabHost, Payload]]:
        with fresh_host(line) as host, tempfile.TemporaryDirectory() as folder:
            yield host, make_payload(Path(folder), self._archive, host)


def _timed(ask: Callable[[dashboard.Looked], float], target: dashboard.Looked) -> Turn:
    return lambda: Timing(ask(target))


def _bound(run: Contestant, payload: Payload) -> Turn:
    return lambda: run(payload)


def measure(wanted: Sequence[str], archive: Path, rounds: int) -> tuple[list[Row], list[str]]:
    """The rows of the table, and what went wrong on the way. A part is named as its method."""
    bench = Bench(archive, rounds)
    rows = [row for name in wanted for row in getattr(bench, name)()]
    return rows, bench.failures
