"""An Openfire of ours that runs on a real host, and a session with it."""

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from setupwizard.engine.environment import real_environment
from setupwizard.engine.session import Session
from tests.system import lab as labs
from tests.system.program import Program


@contextmanager
def session_with(host: labs.LabHost, folder: Path) -> Iterator[Session]:
    """Logged in anew, as a window does it."""
    environment = real_environment(folder / "known_hosts")
    found = Session.connect(environment, host.answers(), host.secrets(), lambda key: True, Event())
    with contextlib.closing(found):
        yield found


@contextmanager
def set_up(host: labs.LabHost, folder: Path, tarball: Path, version: str) -> Iterator[Session]:
    applied = Program.on(host, folder, tarball, version).run()
    assert applied.status == 0, (applied.problem, applied.err)
    with session_with(host, folder) as session:
        yield session
