"""How a program on the practice server begins and ends."""

import uuid
from datetime import UTC, datetime

from setupwizard.practice.state.server import ServerState
from setupwizard.practice.state.unit import Unit


def begin(state: ServerState, unit: Unit) -> None:
    """It runs from now on, under a number of its own."""
    unit.state, unit.began = "active", state.clock.now()
    unit.since = datetime.now(UTC).strftime("%a %Y-%m-%d %H:%M:%S UTC")
    unit.pid, unit.invocation = next(state.pids), uuid.uuid4().hex


def end(unit: Unit) -> None:
    unit.state, unit.pid = "inactive", 0
