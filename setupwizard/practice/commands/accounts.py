"""Users and groups of the practice server."""

from setupwizard.practice.commands.command import Args, parse_options, require
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState

SYSTEM_IDS = 999
"""The first number of a system account; the next ones count down."""


def getent(state: ServerState, args: Args, _: bytes) -> CommandResult:
    kind, name = args
    require(kind in ("passwd", "group"), args)
    line = (state.users if kind == "passwd" else state.groups).get(name)
    return CommandResult(f"{line}\n") if line else CommandResult(status=2)


def passwd(state: ServerState, args: Args, _: bytes) -> CommandResult:
    option, name = args
    require(option == "-S", args)
    if name not in state.users:
        return CommandResult(err=f"passwd: user '{name}' does not exist\n", status=1)
    return CommandResult(f"{name} L 2026-01-01 -1 -1 -1 -1\n")


def groupadd(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, (name,) = parse_options(args, "", "system", "force")
    require(set(options) == {"--system", "--force"}, args)
    state.groups.setdefault(name, f"{name}:x:{SYSTEM_IDS - len(state.groups)}:")
    return CommandResult()


def useradd(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, (name,) = parse_options(
        args, "", "system", "gid=", "home-dir=", "no-create-home", "shell=", "comment="
    )
    require("--system" in options and "--no-create-home" in options, args)
    group = state.groups.get(options["--gid"][0], "")
    if not group:
        return CommandResult(
            err=f"useradd: group '{options['--gid'][0]}' does not exist\n", status=6
        )
    if name in state.users:
        return CommandResult(err=f"useradd: user '{name}' already exists\n", status=9)
    number, group_number = SYSTEM_IDS - len(state.users), group.split(":")[2]
    rest = ":".join(options[option][0] for option in ("--comment", "--home-dir", "--shell"))
    state.users[name] = f"{name}:x:{number}:{group_number}:{rest}"
    return CommandResult()


def known(state: ServerState, owner: str) -> bool:
    """Whether USER:GROUP is a user and a group here."""
    user, _, group = owner.partition(":")
    return user in state.users and group in state.groups
