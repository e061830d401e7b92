"""`lock.sh` on the practice server."""

from setupwizard.openfire.paths import PROOF_OWED
from setupwizard.practice.commands.command import Args
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState

LOCK, HOLDER = "/run/openfire-setup", ("holder", "who")
"""Where `lock.sh` keeps the lock, and what lies there while somebody holds it."""


def lock(state: ServerState, args: Args, _: bytes) -> CommandResult:
    """Nobody else is at work on a practice server."""
    mode, _owner, *rest = args
    state.disk.make(LOCK, mode=0o700)
    if mode == "take":
        for name in ("lock", *HOLDER):
            state.disk.write(f"{LOCK}/{name}", b"", mode=0o600)
        if rest[1] == "owe":
            state.disk.make(PROOF_OWED.rpartition("/")[0], mode=0o700)
            state.disk.write(PROOF_OWED, b"")
    if mode == "free":
        gone = [f"{LOCK}/{name}" for name in HOLDER]
        for path in (*gone, *((PROOF_OWED, *rest[1:]) if rest[0] == "paid" else ())):
            state.disk.remove(path)
    return CommandResult()
