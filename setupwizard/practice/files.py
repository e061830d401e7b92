"""Commands about files on the practice server, with the words of GNU's own."""

import hashlib
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from setupwizard.practice.accounts import known
from setupwizard.practice.command import ABSENT, Command, Done, Words, lines, must, options
from setupwizard.practice.file_mode import changed_mode
from setupwizard.practice.find import find

if TYPE_CHECKING:
    from setupwizard.practice.server import Server

AROUND = {"-w": r"(?<!\w)(?:{})(?!\w)", "-x": r"\A(?:{})\Z"}
"""grep: whole words, whole lines."""

FREE = 18_000_000_000
"""Bytes free on the disk of a small rented server."""

FOLDER_BYTES = 4096


def each(
    server: "Server",
    paths: Iterable[str],
    told: Callable[[str], str],
    missing: str,
    status: int = 1,
) -> Done:
    """What `told` says of every path; `missing` says the rest, with the path in its braces."""
    out, err = "", ""
    for path in paths:
        if server.disk.exists(path):
            out += told(path)
        else:
            err += missing.format(path) + f": {ABSENT}\n"
    return Done(out, err, status if err else 0)


def cat(server: "Server", words: Words, _: bytes) -> Done:
    return each(server, options(words, "")[1], server.disk.text, "cat: {}")


def readlink(_server: "Server", words: Words, _: bytes) -> Done:
    given, (path,) = options(words, "f")
    if "-f" in given:
        return Done(f"{path}\n")  # there are no links here, but for one
    must(path == "/etc/localtime", words)
    return Done("/usr/share/zoneinfo/Etc/UTC\n")


def tail(server: "Server", words: Words, _: bytes) -> Done:
    given, paths = options(words, "n:")
    count = int(given["-n"][0])

    def told(path: str) -> str:
        return lines(server.disk.text(path).splitlines()[-count:])

    return each(server, paths, told, "tail: cannot open '{}' for reading")


def ls(server: "Server", words: Words, _: bytes) -> Done:
    paths = options(words, "A")[1]
    must(len(paths) == 1, words)
    hidden = "-A" in words

    def told(path: str) -> str:
        return lines([name for name in server.disk.names(path) if hidden or name[0] != "."])

    return each(server, paths, told, "ls: cannot access '{}'", 2)


def stat(server: "Server", words: Words, _: bytes) -> Done:
    given, paths = options(words, "Lc:")  # there are no links here
    form = given["-c"][0]
    must(set(re.findall("%.", form)) <= {"%n", "%U", "%G", "%s", "%F", "%m"}, words)

    def told(path: str) -> str:
        entry = server.disk.entry(path)
        user, group = entry.owner.split(":")
        size = FOLDER_BYTES if entry.folder else len(entry.content or b"")
        kind = "directory" if entry.folder else "regular file"
        values = {"%n": path, "%U": user, "%G": group, "%s": str(size), "%F": kind, "%m": "/"}
        return re.sub("%.", lambda found: values[found[0]], form) + "\n"

    return each(server, paths, told, "stat: cannot statx '{}'")


def test(server: "Server", words: Words, _: bytes) -> Done:
    must(len(words) == 2 and words[0] in ("-e", "-x", "-d", "-w"), words)
    there = server.disk.exists(words[1])
    entry = server.disk.entry(words[1]) if there else None
    right = entry is not None and (
        words[0] in ("-e", "-w") or (entry.folder if words[0] == "-d" else bool(entry.mode & 0o111))
    )
    return Done(status=0 if right else 1)


def sha256sum(server: "Server", words: Words, _: bytes) -> Done:
    def told(path: str) -> str:
        return f"{hashlib.sha256(server.disk.read(path)).hexdigest()}  {path}\n"

    return each(server, options(words, "")[1], told, "sha256sum: {}")


def du(server: "Server", words: Words, _: bytes) -> Done:
    paths = options(words, "sb")[1]
    must("-sb" in words, words)

    def told(path: str) -> str:
        folders = sum(server.disk.entry(name).folder for name in server.disk.below(path))
        return f"{server.disk.size(path) + folders * FOLDER_BYTES}\t{path}\n"

    return each(server, paths, told, "du: cannot access '{}'")


def df(server: "Server", words: Words, _: bytes) -> Done:
    given, paths = options(words, "B:", "output=")
    must(given["-B"] == ["1"] and set(given) == {"-B", "--output"}, words)
    told = {
        "avail": f"      Avail\n{FREE}\n",
        "avail,itotal,iavail": f"Avail  Inodes  IFree\n{FREE} 1500000 1400000\n",
    }[given["--output"][0]]
    return each(server, paths, lambda path: told, "df: {}")


def mkdir(server: "Server", words: Words, _: bytes) -> Done:
    given, paths = options(words, "pm:")
    for path in paths:
        if "-p" not in given and server.disk.exists(path):
            return Done(err=f"mkdir: cannot create directory '{path}': File exists\n", status=1)
        server.disk.make(path, mode=int(given.get("-m", ["755"])[0], 8))
    return Done()


def rmdir(server: "Server", words: Words, _: bytes) -> Done:
    given, paths = options(words, "", "ignore-fail-on-non-empty")
    must("--ignore-fail-on-non-empty" in given, words)
    for path in paths:
        if not server.disk.exists(path):
            return Done(err=f"rmdir: failed to remove '{path}': {ABSENT}\n", status=1)
        if not server.disk.names(path):
            server.disk.remove(path)
    return Done()


def cp(server: "Server", words: Words, _: bytes) -> Done:
    given, (*paths, folder) = options(words, "p")
    must("-p" in given and server.disk.exists(folder), words)

    def told(path: str) -> str:
        kept, name = server.disk.entry(path), path.rpartition("/")[2]
        server.disk.write(f"{folder}/{name}", server.disk.read(path), kept.owner, kept.mode)
        return ""

    return each(server, paths, told, "cp: cannot stat '{}'")


def install(server: "Server", words: Words, _: bytes) -> Done:
    given, paths = options(words, "do:g:m:")
    must("-d" in given, words)
    user, group = given["-o"][0], given["-g"][0]
    if user not in server.users:
        return Done(err=f"install: invalid user: '{user}'\n", status=1)
    for path in paths:
        server.disk.make(path)
        entry = server.disk.entry(path)
        entry.owner, entry.mode = f"{user}:{group}", int(given["-m"][0], 8)
    return Done()


def rm(server: "Server", words: Words, _: bytes) -> Done:
    given, paths = options(words, "rf")
    must("-f" in given, words)
    for path in paths:
        server.disk.remove(path)
    return Done()


def mv(server: "Server", words: Words, _: bytes) -> Done:
    paths = options(words, "T")[1]
    must(words[0] == "-T" and len(paths) == 2, words)
    source, target = paths
    if not server.disk.exists(source):
        return Done(err=f"mv: cannot stat '{source}': {ABSENT}\n", status=1)
    if server.disk.exists(target) and server.disk.names(target):
        complaint = f"mv: cannot overwrite '{target}': Directory not empty\n"
        return Done(err=complaint, status=1)
    server.disk.move(source, target)
    return Done()


def chmod(server: "Server", words: Words, _: bytes) -> Done:
    given, (mode, *paths) = options(words, "R")

    def told(path: str) -> str:
        for name in server.disk.below(path) if "-R" in given else [path]:
            entry = server.disk.entry(name)
            entry.mode = changed_mode(entry, mode)
        return ""

    return each(server, paths, told, "chmod: cannot access '{}'")


def chown(server: "Server", words: Words, _: bytes) -> Done:
    given, (owner, *paths) = options(words, "Rh")
    if not known(server, owner):
        return Done(err=f"chown: invalid user: '{owner}'\n", status=1)

    def told(path: str) -> str:
        for name in server.disk.below(path) if "-R" in given else [path]:
            server.disk.entry(name).owner = owner
        return ""

    return each(server, paths, told, "chown: cannot access '{}'")


def sed(server: "Server", words: Words, _: bytes) -> Done:
    given, (script, *paths) = options(words, "iE")
    found = re.fullmatch(r"s/(.*)/(.*)/", script)
    must(found and set(given) == {"-i", "-E"}, words)
    pattern, new = (found[1], found[2]) if found else ("", "")

    def told(path: str) -> str:
        kept = [re.sub(pattern, new, line) for line in server.disk.text(path).splitlines()]
        server.disk.entry(path).content = lines(kept).encode()
        return ""

    return each(server, paths, told, "sed: can't read {}", 2)


def grep(server: "Server", words: Words, stdin: bytes) -> Done:
    given, operands = options(words, "HhsErxclFwaof:e:A:", "include=")
    if "-e" in given:
        patterns = given["-e"]
    elif "-f" in given:
        must(given["-f"] == ["-"], words)
        patterns = stdin.decode().splitlines()
    else:
        patterns, operands = [operands[0]], operands[1:]
    if "-F" in given:
        patterns = [re.escape(pattern) for pattern in patterns]
    around = next((AROUND[option] for option in AROUND if option in given), "(?:{})")
    wanted = re.compile("|".join(around.format(pattern) for pattern in patterns))
    out, err = "", ""
    for path in operands:
        if not server.disk.exists(path):
            err += f"grep: {path}: {ABSENT}\n"
            continue
        for name in _searched(server, path, given):  # (-A adds nothing: no line here goes on)
            hits = [(line, wanted.search(line)) for line in server.disk.text(name).splitlines()]
            found = [hit[0] if "-o" in given else line for line, hit in hits if hit]
            named = {"-H", "-r"} & set(given) and "-h" not in given
            prefix = f"{name}:" if named else ""
            out += _told(name, prefix, found, given)
    matched = out not in ("", "0\n")
    return Done(out, "" if "-s" in given else err, 2 if err else 0 if matched else 1)


def _searched(server: "Server", path: str, given: dict[str, list[str]]) -> list[str]:
    if "-r" not in given:
        return [path]
    names = [name for name in server.disk.below(path) if not server.disk.entry(name).folder]
    only = given.get("--include")
    return [name for name in names if only is None or name.rpartition("/")[2] in only]


def _told(name: str, prefix: str, found: list[str], given: dict[str, list[str]]) -> str:
    if "-l" in given:
        return f"{name}\n" if found else ""
    if "-c" in given:
        return f"{prefix}{len(found)}\n"
    return lines([f"{prefix}{line}" for line in found])


COMMANDS: dict[str, Command] = {
    "cat": cat, "tail": tail, "ls": ls, "stat": stat, "test": test, "sha256sum": sha256sum,
    "du": du, "df": df, "readlink": readlink, "mkdir": mkdir, "install": install,
    "rm": rm, "rmdir": rmdir, "cp": cp, "mv": mv, "chmod": chmod, "chown": chown, "sed": sed,
    "grep": grep, "find": find,
}  # fmt: skip
