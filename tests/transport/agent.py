"""A key agent of our own."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def agent_with(room: Path, *keys: Path) -> Iterator[None]:
    """Within, `SSH_AUTH_SOCK` names an agent that holds these keys."""
    socket = room / "agent"
    process = subprocess.Popen(["ssh-agent", "-D", "-a", str(socket)], stdout=subprocess.DEVNULL)
    before = os.environ.get("SSH_AUTH_SOCK")
    os.environ["SSH_AUTH_SOCK"] = str(socket)
    try:
        while not socket.exists():
            process.wait(0.05) if process.poll() is not None else os.sched_yield()
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
