"""`tar` on the practice server."""

import io
import tarfile

from setupwizard.practice.commands.command import ABSENT, Args, lines, parse_options, require
from setupwizard.practice.state.job import CommandResult, Script
from setupwizard.practice.state.server import ServerState

UNPACK = 2.0
"""Seconds."""


def tar(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, rest = parse_options(args, "tvzf:", "numeric-owner", "full-time")
    require(not rest and {"-t", "-v", "--numeric-owner", "--full-time"} <= set(options), args)
    path = options["-f"][0]
    if not state.disk.exists(path):
        complaint = f"tar (child): {path}: Cannot open: {ABSENT}\n"
        return CommandResult(err=complaint, status=2)
    return CommandResult(lines([_row(info) for info, _ in members(state, path)]))


def _row(info: tarfile.TarInfo) -> str:
    kind = "d" if info.isdir() else "-"
    return f"{kind}rw-r--r-- 0/0 {info.size:15} 2026-01-01 00:00:00 {info.name}"


def tar_script(state: ServerState, args: Args) -> Script:
    """How unpacking one will go."""
    options, rest = parse_options(args, "xzf:C:", "no-same-owner")
    require(not rest and {"-x", "-z", "-f", "-C", "--no-same-owner"} == set(options), args)

    def effect() -> CommandResult:
        unpack(state, options["-f"][0], options["-C"][0])
        return CommandResult()

    return Script(UNPACK, effect=effect)


def unpack(state: ServerState, archive: str, folder: str) -> None:
    """As tar does."""
    for info, content in members(state, archive):
        path = f"{folder}/{info.name.rstrip('/')}"
        if info.isdir():
            state.disk.make(path)
        else:
            state.disk.make(path.rpartition("/")[0])
            state.disk.write(path, content, mode=info.mode)


def members(state: ServerState, path: str) -> list[tuple[tarfile.TarInfo, bytes]]:
    """The entries of an archive on the server; of their content only what is read again."""
    with tarfile.open(fileobj=io.BytesIO(state.disk.read(path)), mode="r:gz") as tar:
        return [(info, _content(tar, info)) for info in tar]


def _content(tar: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    file = tar.extractfile(info) if info.isreg() and "/conf/" in info.name else None
    return file.read() if file else b""
