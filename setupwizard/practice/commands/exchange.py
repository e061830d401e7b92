"""`exchange_configuration.sh` on the practice server."""

from setupwizard.files import shipped
from setupwizard.practice.commands.command import Args, require
from setupwizard.practice.commands.systemd import systemctl
from setupwizard.practice.state.job import CommandResult, Script
from setupwizard.practice.state.server import ServerState

SECONDS = 2.0


def exchange_configuration(state: ServerState, args: Args) -> Script:
    unit, _pid, new, file = args

    def effect() -> CommandResult:
        systemctl(state, ("stop", unit), b"")
        state.disk.move(new, file)
        return systemctl(state, ("start", unit), b"")

    return Script(SECONDS, effect=effect)


def sh_script(state: ServerState, args: Args) -> Script:
    """How a script that goes on by itself will go: there is one."""
    known = shipped("resources", "exchange_configuration.sh").read_text(encoding="utf-8")
    require(args[0] == "-c" and args[1] == known, args[:1])
    return exchange_configuration(state, args[3:])
