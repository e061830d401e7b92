"""Commands that look at files on the practice server, with the words of GNU's own."""

import hashlib
import re
from collections.abc import Callable, Iterable

from setupwizard.practice.commands.command import ABSENT, Args, lines, parse_options, require
from setupwizard.practice.programs.debian import FREE
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState

FOLDER_BYTES = 4096


def each(
    state: ServerState,
    paths: Iterable[str],
    output: Callable[[str], str | None],
    complaint: str,
    status: int = 1,
) -> CommandResult:
    """What `output` says of every path that is there; of the others `complaint`, with the path in
    its braces.
    """
    out, err = "", ""
    for path in paths:
        if state.disk.exists(path):
            out += output(path) or ""
        else:
            err += complaint.format(path) + f": {ABSENT}\n"
    return CommandResult(out, err, status if err else 0)


def cat(state: ServerState, args: Args, _: bytes) -> CommandResult:
    return each(state, parse_options(args, "")[1], state.disk.text, "cat: {}")


def readlink(_state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, (path,) = parse_options(args, "f")
    if "-f" in options:
        return CommandResult(f"{path}\n")  # there are no links here, but for one
    require(path == "/etc/localtime", args)
    return CommandResult("/usr/share/zoneinfo/Etc/UTC\n")


def tail(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, paths = parse_options(args, "n:")
    count = int(options["-n"][0])

    def output(path: str) -> str:
        return lines(state.disk.text(path).splitlines()[-count:])

    return each(state, paths, output, "tail: cannot open '{}' for reading")


def ls(state: ServerState, args: Args, _: bytes) -> CommandResult:
    paths = parse_options(args, "A")[1]
    require(len(paths) == 1, args)
    hidden = "-A" in args

    def output(path: str) -> str:
        return lines([name for name in state.disk.names(path) if hidden or name[0] != "."])

    return each(state, paths, output, "ls: cannot access '{}'", 2)


def stat(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, paths = parse_options(args, "Lc:")  # there are no links here
    form = options["-c"][0]
    require(set(re.findall("%.", form)) <= {"%n", "%U", "%G", "%s", "%F", "%m", "%a"}, args)

    def output(path: str) -> str:
        entry = state.disk.entry(path)
        user, group = entry.owner.split(":")
        size = FOLDER_BYTES if entry.folder else len(entry.content or b"")
        kind = "directory" if entry.folder else "regular file"
        values = {"%n": path, "%U": user, "%G": group, "%s": str(size), "%F": kind, "%m": "/"}
        values["%a"] = f"{entry.mode:o}"
        return re.sub("%.", lambda found: values[found[0]], form) + "\n"

    return each(state, paths, output, "stat: cannot statx '{}'")


def test(state: ServerState, args: Args, _: bytes) -> CommandResult:
    require(len(args) == 2 and args[0] in ("-e", "-x", "-d", "-w"), args)
    there = state.disk.exists(args[1])
    entry = state.disk.entry(args[1]) if there else None
    right = entry is not None and (
        args[0] in ("-e", "-w") or (entry.folder if args[0] == "-d" else bool(entry.mode & 0o111))
    )
    return CommandResult(status=0 if right else 1)


def sha256sum(state: ServerState, args: Args, _: bytes) -> CommandResult:
    def output(path: str) -> str:
        return f"{hashlib.sha256(state.disk.read(path)).hexdigest()}  {path}\n"

    return each(state, parse_options(args, "")[1], output, "sha256sum: {}")


def du(state: ServerState, args: Args, _: bytes) -> CommandResult:
    paths = parse_options(args, "sb")[1]
    require("-sb" in args, args)

    def output(path: str) -> str:
        folders = sum(state.disk.entry(name).folder for name in state.disk.below(path))
        return f"{state.disk.size(path) + folders * FOLDER_BYTES}\t{path}\n"

    return each(state, paths, output, "du: cannot access '{}'")


def df(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, paths = parse_options(args, "B:", "output=")
    require(options["-B"] == ["1"] and set(options) == {"-B", "--output"}, args)
    table = {
        "avail": f"      Avail\n{FREE}\n",
        "avail,itotal,iavail,source,target": (
            f"Avail  Inodes  IFree Filesystem Mounted on\n{FREE} 1500000 1400000 /dev/sda1  /\n"
        ),
    }[options["--output"][0]]
    return each(state, paths, lambda path: table, "df: {}")
