"""`follow.sh` and `journalctl --follow` on the practice server: logs that go on."""

from collections.abc import Iterator

from setupwizard.files import shipped
from setupwizard.practice.commands.command import Args, lines, require
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState
from setupwizard.transport.base import Argv

DAY = "2026-01-01T12:00:00+0000"


def followed(state: ServerState, argv: Argv) -> "str | None":
    """The text of a log so far, as it is followed; None for a command that ends by itself."""
    known = ("sh", "-c", shipped("resources", "follow.sh").read_text(encoding="utf-8"))
    if argv[:3] == known:
        return state.disk.text(argv[4])
    if argv[0] == "journalctl" and "--follow" in argv:
        return journalctl(state, argv[1:], b"").out
    return None


def journalctl(state: ServerState, args: Args, _: bytes) -> CommandResult:
    """What its units have said, one start after the other."""
    if list(args) == ["--sync"]:
        return CommandResult()
    if "--since" in args:  # all of it is of today
        require(args[0] == "--unit" and "cat" in args, args)
        return CommandResult(lines([line for said in state.journal.values() for line in said]))
    require(args[0] == "--unit" and "short-iso" in args, args)
    return CommandResult(lines(list(_journal(state))))


def _journal(state: ServerState) -> Iterator[str]:
    for said in state.journal.values():
        for line in said:
            yield f"{DAY} openfire.sh[751]: {line}"
