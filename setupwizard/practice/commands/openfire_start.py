"""The scripts that watch Openfire start, as the practice server answers them."""

from setupwizard.practice.commands.command import Args, lines
from setupwizard.practice.programs.sockets import listening
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState

WAITING = "waiting\n"
"""The answer when there is nothing to tell yet."""

HOPELESS = "Database setup or configuration error"


def wait_for_openfire(state: ServerState, args: Args, _: bytes) -> CommandResult:
    name, _seconds, log, offset, *ports = args
    unit = state.units.get(name)
    if unit is None or not unit.active:
        return CommandResult("ended\n", status=1)
    if set(ports) <= {str(socket.port) for socket in listening(state) if socket.pid == unit.pid}:
        return CommandResult()
    journal = "\n".join(state.journal.get(unit.invocation, ()))
    hopeless = HOPELESS in state.disk.text(log)[int(offset) :] + journal
    return CommandResult("hopeless\n" if hopeless else WAITING, status=1)


def why_not_started(state: ServerState, args: Args, _: bytes) -> CommandResult:
    name, _since, log, offset, count = args
    unit = state.units.get(name)
    journal = state.journal.get(unit.invocation, []) if unit else []
    logged = state.disk.text(log)[int(offset) :].splitlines()
    return CommandResult(lines(["ExecStart=", *journal[-int(count) :], *logged[-int(count) :]]))
