"""What the practice server says of its own addresses."""

from setupwizard.practice.commands.command import Args, require
from setupwizard.practice.programs.debian import NUMBER
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState


def hostname(state: ServerState, args: Args, stdin: bytes) -> CommandResult:
    require(list(args) == ["-I"], args)
    return CommandResult(f"{NUMBER} \n")
