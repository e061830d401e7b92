"""`grep` on the practice server: the part of it the steps use."""

import re
from collections.abc import Iterator

from setupwizard.practice.commands.command import ABSENT, Args, lines, parse_options, require
from setupwizard.practice.state.disk import Disk
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState

AROUND = {"-w": r"(?<!\w)(?:{})(?!\w)", "-x": r"\A(?:{})\Z"}
"""Whole words, whole lines."""

Options = dict[str, list[str]]


def grep(state: ServerState, args: Args, stdin: bytes) -> CommandResult:
    # -A adds nothing: no line here goes on.
    options, operands = parse_options(args, "HhsErxclFwaof:e:A:", "include=")
    if "-f" in options:
        require(options["-f"] == ["-"], args)
        options["-e"] = stdin.decode().splitlines()
    elif "-e" not in options:
        options["-e"] = [operands.pop(0)]
    pattern = _pattern(options)
    missing_paths = [path for path in operands if not state.disk.exists(path)]
    out = "".join(
        _output(state.disk, name, pattern, options)
        for path in operands
        if path not in missing_paths
        for name in _searched(state.disk, path, options)
    )
    err = "" if "-s" in options else lines([f"grep: {path}: {ABSENT}" for path in missing_paths])
    matched = out not in ("", "0\n")
    return CommandResult(out, err, 2 if missing_paths else 0 if matched else 1)


def _pattern(options: Options) -> re.Pattern[str]:
    """What a line is searched for, out of all the patterns."""
    around = next((AROUND[option] for option in AROUND if option in options), "(?:{})")
    texts = [re.escape(text) if "-F" in options else text for text in options["-e"]]
    return re.compile("|".join(around.format(text) for text in texts))


def _searched(disk: Disk, path: str, options: Options) -> Iterator[str]:
    """The files that are looked into."""
    if "-r" not in options:
        yield path
        return
    only = options.get("--include")
    for name in disk.below(path):
        if not disk.entry(name).folder and (only is None or name.rpartition("/")[2] in only):
            yield name


def _output(disk: Disk, name: str, wanted: re.Pattern[str], options: Options) -> str:
    matches = [match for line in disk.text(name).splitlines() if (match := wanted.search(line))]
    if "-l" in options:
        return f"{name}\n" if matches else ""
    prefix = f"{name}:" if {"-H", "-r"} & set(options) and "-h" not in options else ""
    if "-c" in options:
        return f"{prefix}{len(matches)}\n"
    texts = [match[0] if "-o" in options else match.string for match in matches]
    return lines([f"{prefix}{text}" for text in texts])
