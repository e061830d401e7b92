"""What systemd does on the practice server with a unit it knows."""

from setupwizard.directory.slapd import UNIT as SLAPD
from setupwizard.openfire.paths import UNIT as OPENFIRE
from setupwizard.practice.mistakes import Mistake, strikes
from setupwizard.practice.programs import openfire, postgresql, slapd
from setupwizard.practice.programs.process import begin, end
from setupwizard.practice.state.server import ServerState


def start(state: ServerState, name: str) -> bool:
    """Whether it is running now."""
    unit = state.units[name]
    if unit.active:
        return True
    if name == postgresql.CLUSTER_SERVICE and strikes(state.mistakes, Mistake.DATABASE_DOWN):
        return False
    begin(state, unit)
    if name == OPENFIRE:
        openfire.start(state)
    elif name == postgresql.CLUSTER_SERVICE:
        postgresql.switch(state, online=True)
    elif name == SLAPD:
        slapd.start(state)
    return True


def stop(state: ServerState, name: str) -> None:
    """A timer that was made for this once is gone with it."""
    unit = state.units[name]
    if not unit.active:
        return
    end(unit)
    if name.endswith(".timer"):
        del state.units[name]
    elif name == OPENFIRE:
        openfire.stop(state)
    elif name == postgresql.CLUSTER_SERVICE:
        postgresql.switch(state, online=False)
    elif name == SLAPD:
        slapd.stop(state)
