"""A key agent of our own."""

import os
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.system.lab import wait_until


def _listens(path: Path) -> bool:
    """The file is there a moment before it takes connections."""
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(str(path)) == 0


@contextmanager
def agent_with(room: Path, *keys: Path) -> Iterator[None]:
    """Within, `SSH_AUTH_SOCK` names an agent that holds these keys."""
    path = room / "agent"
    process = subprocess.Popen(["ssh-agent", "-D", "-a", str(path)], stdout=subprocess.DEVNULL)
    before = os.environ.get("SSH_AUTH_SOCK")
    os.environ["SSH_AUTH_SOCK"] = str(path)
    try:
        assert wait_until(lambda: _listens(path) or process.poll() is not None, pause=0.02)
        assert process.poll() is None
        for key in keys:
            subprocess.run(["ssh-add", "-q", str(key)], check=True, stderr=subprocess.DEVNULL)
        yield
    finally:
        process.terminate()
        process.wait()
        if before is None:
            del os.environ["SSH_AUTH_SOCK"]
        else:
            os.environ["SSH_AUTH_SOCK"] = before
