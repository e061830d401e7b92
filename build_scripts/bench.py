"""Measures what we cost against a shell script, pyinfra, scp, ldapsearch, tshark, on test hosts.

    python3 build_scripts/bench.py [--rounds N] [--only PART,PART] [--markdown]

Needs root and the test host (`tests/system/labhost`). `OPENFIRE_TARBALL` names the Openfire to
install; without it the stand-in of the tests is. A number never makes it fail: it is no test.
"""

import argparse
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

import environment

PARTS = (
    "first", "bare", "second", "upload", "directory", "dashboard", "capture", "window", "packed",
)  # fmt: skip


def main() -> int:
    arguments = _arguments()
    if Path(sys.prefix) != environment.VENV:  # what follows needs our libraries
        environment.prepare(develop=False)
        os.execv(environment.python(), [environment.python(), *sys.argv])
    sys.path.insert(0, str(environment.ROOT))

    from bench import parts, pyinfra, table, tarball, versions

    from tests.system import lab

    if reason := lab.available("full"):
        print(f"The bench needs the test host: {reason}", file=sys.stderr)
        return 1
    # Even when it is ended from outside, the hosts are thrown away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    busy = os.getloadavg()[0]
    lab.build("full")
    archive = tarball.given()
    wanted = [part for part in PARTS if part in arguments.only]
    if {"first", "second"} & set(wanted):
        pyinfra.prepare()
    rows, failures = parts.measure(wanted, archive, arguments.rounds)
    show = table.markdown if arguments.markdown else table.text
    print(show(rows))
    print(f"\n{datetime.now(UTC):%Y-%m-%d}. {versions.line(archive, arguments.rounds, busy)}")
    for failure in failures:
        print(f"\nFailed: {failure}", file=sys.stderr)
    return 1 if failures else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="turns each, median")
    parser.add_argument("--only", type=_parts, default=PARTS, help=",".join(PARTS))
    parser.add_argument("--markdown", action="store_true", help="the table for docs/speed.md")
    return parser.parse_args()


def _parts(text: str) -> tuple[str, ...]:
    parts = tuple(text.split(","))
    if unknown := set(parts) - set(PARTS):
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(sorted(unknown))}")
    return parts


if __name__ == "__main__":
    sys.exit(main())
