"""Fresh test hosts with a latency, each thrown away at the end."""

import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from tests.system import lab


@contextmanager
def fresh_host(latency: int = 0) -> Iterator[lab.LabHost]:
    """A booted host with Java and PostgreSQL on it. `latency` is added to its round trip, in ms."""
    name = "tf" + uuid.uuid4().hex[:7]
    host = lab.LabHost(name, "")
    up = [str(lab.LABHOST), "up", name, "--root", lab.root_name("full"), "--net", "none", "--wait"]
    try:
        host.address = subprocess.run(
            up, check=True, stdout=subprocess.PIPE, text=True
        ).stdout.strip()
        if latency:
            host.latency(latency)
        yield host
    finally:
        host.down()
