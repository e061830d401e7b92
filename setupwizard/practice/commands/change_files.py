"""Commands that change files on the practice server, with the words of GNU's own."""

import re

from setupwizard.practice.commands.accounts import known
from setupwizard.practice.commands.command import ABSENT, Args, lines, parse_options, require
from setupwizard.practice.commands.file_mode import changed_mode
from setupwizard.practice.commands.read_files import each
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState


def mkdir(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, paths = parse_options(args, "pm:")
    for path in paths:
        if "-p" not in options and state.disk.exists(path):
            return CommandResult(
                err=f"mkdir: cannot create directory '{path}': File exists\n", status=1
            )
        state.disk.make(path, mode=int(options.get("-m", ["755"])[0], 8))
    return CommandResult()


def rmdir(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, paths = parse_options(args, "", "ignore-fail-on-non-empty")
    require("--ignore-fail-on-non-empty" in options, args)
    for path in paths:
        if not state.disk.exists(path):
            return CommandResult(err=f"rmdir: failed to remove '{path}': {ABSENT}\n", status=1)
        if not state.disk.names(path):
            state.disk.remove(path)
    return CommandResult()


def cp(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, (*paths, folder) = parse_options(args, "p")
    require("-p" in options and state.disk.exists(folder), args)

    def change(path: str) -> None:
        entry, name = state.disk.entry(path), path.rpartition("/")[2]
        state.disk.write(f"{folder}/{name}", state.disk.read(path), entry.owner, entry.mode)

    return each(state, paths, change, "cp: cannot stat '{}'")


def install(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, paths = parse_options(args, "do:g:m:")
    require("-d" in options, args)
    user, group = options["-o"][0], options["-g"][0]
    if user not in state.users:
        return CommandResult(err=f"install: invalid user: '{user}'\n", status=1)
    for path in paths:
        state.disk.make(path)
        entry = state.disk.entry(path)
        entry.owner, entry.mode = f"{user}:{group}", int(options["-m"][0], 8)
    return CommandResult()


def rm(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, paths = parse_options(args, "rf")
    require("-f" in options, args)
    for path in paths:
        state.disk.remove(path)
    return CommandResult()


def mv(state: ServerState, args: Args, _: bytes) -> CommandResult:
    paths = parse_options(args, "T")[1]
    require(args[0] == "-T" and len(paths) == 2, args)
    source, target = paths
    if not state.disk.exists(source):
        return CommandResult(err=f"mv: cannot stat '{source}': {ABSENT}\n", status=1)
    if state.disk.exists(target) and state.disk.names(target):
        complaint = f"mv: cannot overwrite '{target}': Directory not empty\n"
        return CommandResult(err=complaint, status=1)
    state.disk.move(source, target)
    return CommandResult()


def chmod(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, (mode, *paths) = parse_options(args, "R")

    def change(path: str) -> None:
        for name in state.disk.below(path) if "-R" in options else [path]:
            entry = state.disk.entry(name)
            entry.mode = changed_mode(entry, mode)

    return each(state, paths, change, "chmod: cannot access '{}'")


def chown(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, (owner, *paths) = parse_options(args, "Rh")
    if not known(state, owner):
        return CommandResult(err=f"chown: invalid user: '{owner}'\n", status=1)

    def change(path: str) -> None:
        for name in state.disk.below(path) if "-R" in options else [path]:
            state.disk.entry(name).owner = owner

    return each(state, paths, change, "chown: cannot access '{}'")


def sed(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, (script, *paths) = parse_options(args, "iE")
    require(re.fullmatch(r"s/[^/]*/[^/]*/", script) and set(options) == {"-i", "-E"}, args)
    pattern, new = script.split("/")[1:3]

    def change(path: str) -> None:
        text = [re.sub(pattern, new, line) for line in state.disk.text(path).splitlines()]
        state.disk.entry(path).content = lines(text).encode()

    return each(state, paths, change, "sed: can't read {}", 2)
