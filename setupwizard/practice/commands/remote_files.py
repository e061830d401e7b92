"""`write_file.sh` and `upload.sh` on the practice server."""

from setupwizard.practice.commands.accounts import known
from setupwizard.practice.commands.archive import unpack
from setupwizard.practice.commands.command import ABSENT, Args
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState


def write_file(state: ServerState, args: Args, stdin: bytes) -> CommandResult:
    done = CommandResult()
    while args and not done.status:
        (path, owner, mode, size, keep), args = args[:5], args[5:]
        content, stdin = stdin[: int(size)], stdin[int(size) :]
        if len(content) != int(size):
            return CommandResult(status=1)
        done = _write_one(state, path, owner, mode, content, keep=keep == "keep")
    return done


def _write_one(
    state: ServerState, path: str, owner: str, mode: str, content: bytes, *, keep: bool
) -> CommandResult:
    if not state.disk.exists(path.rpartition("/")[0]):
        template = f"{path}.XXXXXXXX"
        complaint = f"mktemp: failed to create file via template '{template}': {ABSENT}\n"
        return CommandResult(err=complaint, status=1)
    if not known(state, owner):
        return CommandResult(err=f"chown: invalid user: '{owner}'\n", status=1)
    if keep and state.disk.exists(path) and not state.disk.exists(f"{path}.orig"):
        old = state.disk.entry(path)
        state.disk.write(f"{path}.orig", state.disk.read(path), old.owner, old.mode)
    state.disk.write(path, content, owner, int(mode, 8))
    return CommandResult()


def upload(state: ServerState, args: Args, stdin: bytes) -> CommandResult:
    path, part, there, size, mode, folder = args
    before = state.disk.read(part) if int(there) else b""
    state.disk.write(part, before + stdin, mode=0o600)
    if len(before) + len(stdin) != int(size):
        return CommandResult(status=1)
    if folder:
        unpack(state, part, folder)
        return CommandResult()
    state.disk.entry(part).mode = int(mode, 8)
    state.disk.move(part, path)
    return CommandResult()
