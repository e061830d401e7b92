"""Fresh test hosts with a latency, each thrown away at the end."""

import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.system import lab


@dataclass(frozen=True, slots=True)
class Line:
    """What is at its other end, and what it is like.

    `root`: `full` has Java and PostgreSQL, `bare` both only as packages in apt's cache. `latency`
    is added to a round trip, in ms; `rate` in Mbit/s, 0 as fast as it goes.
    """

    latency: int = 0
    root: str = "full"
    rate: int = 0


FULL = Line()


@contextmanager
def fresh_host(line: Line = FULL) -> Iterator[lab.LabHost]:
    """A booted host."""
    name = "tf" + uuid.uuid4().hex[:7]
    host = lab.LabHost(name, "")
    root = lab.root_name(line.root)
    up = [str(lab.LABHOST), "up", name, "--root", root, "--net", "none", "--wait"]
    try:
        host.address = subprocess.run(
            up, check=True, stdout=subprocess.PIPE, text=True
        ).stdout.strip()
        if line.latency:
            host.latency(line.latency)
        if line.rate:
            host.rate(line.rate * 1000)
        yield host
    finally:
        host.down()
