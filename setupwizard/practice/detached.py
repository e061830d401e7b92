"""The programs that run as long work on the practice server: apt, dpkg, curl and tar."""

import io
import shlex
import tarfile
from typing import TYPE_CHECKING

from setupwizard.practice.command import ABSENT, Command, Done, Words, lines, must, options
from setupwizard.practice.jobs import Script
from setupwizard.practice.packages import apt_get, dpkg
from setupwizard.practice.releases import DOWNLOAD, published

if TYPE_CHECKING:
    from setupwizard.practice.server import Server

REFUSED = "curl: (22) The requested URL returned error: 404\n"

UNPACK = 2.0
"""Seconds."""


def begun(server: "Server", command: str) -> Script:
    """How a command line of `transport.detached` will go."""
    words = shlex.split(command)
    must(words and words[0] == "env", words)
    named = words[1:]
    while "=" in named[0]:
        del named[0]
    must(named[0] in PROGRAMS, words)
    return PROGRAMS[named[0]](server, named[1:])


def _curl(_server: "Server", words: Words) -> Script:
    given, (url,) = options(words, "fsSLC:o:", "retry=", "connect-timeout=")
    remote, content = given["-o"][0], published(url)
    if content is None:
        return Script(1.0, effect=lambda _: Done(err=REFUSED, status=22))

    def fetched(server: "Server") -> Done:
        server.disk.write(remote, content, mode=0o644)
        return Done()

    return Script(DOWNLOAD, effect=fetched)


def _unpack(_server: "Server", words: Words) -> Script:
    given, rest = options(words, "xzf:C:", "no-same-owner")
    must(not rest and {"-x", "-z", "-f", "-C", "--no-same-owner"} == set(given), words)

    def unpacked(server: "Server") -> Done:
        unpack(server, given["-f"][0], given["-C"][0])
        return Done()

    return Script(UNPACK, effect=unpacked)


def unpack(server: "Server", archive: str, folder: str) -> None:
    """As tar does."""
    for info, content in members(server, archive):
        path = f"{folder}/{info.name.rstrip('/')}"
        if info.isdir():
            server.disk.make(path)
        else:
            server.disk.make(path.rpartition("/")[0])
            server.disk.write(path, content, mode=info.mode)


PROGRAMS = {"apt-get": apt_get, "dpkg": dpkg, "curl": _curl, "tar": _unpack}


def members(server: "Server", path: str) -> list[tuple[tarfile.TarInfo, bytes]]:
    """The entries of an archive on the server; of their content only what is read again."""
    with tarfile.open(fileobj=io.BytesIO(server.disk.read(path)), mode="r:gz") as tar:
        return [(info, _content(tar, info)) for info in tar]


def _content(tar: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    file = tar.extractfile(info) if info.isreg() and "/conf/" in info.name else None
    return file.read() if file else b""


def tar(server: "Server", words: Words, _: bytes) -> Done:
    given, rest = options(words, "tvzf:", "numeric-owner", "full-time")
    must(not rest and {"-t", "-v", "--numeric-owner", "--full-time"} <= set(given), words)
    path = given["-f"][0]
    if not server.disk.exists(path):
        complaint = f"tar (child): {path}: Cannot open: {ABSENT}\n"
        return Done(err=complaint, status=2)
    return Done(lines([_listed(info) for info, _ in members(server, path)]))


def _listed(info: tarfile.TarInfo) -> str:
    kind = "d" if info.isdir() else "-"
    return f"{kind}rw-r--r-- 0/0 {info.size:15} 2026-01-01 00:00:00 {info.name}"


def curl(_server: "Server", words: Words, _: bytes) -> Done:
    if list(words) == ["--version"]:
        return Done("curl 7.88.1 (x86_64-pc-linux-gnu)\n")
    given, (url,) = options(words, "fsSLr:o:", "connect-timeout=", "max-time=")
    must(given["-o"] == ["/dev/null"] and "-r" in given, words)
    if published(url) is None:
        return Done(err=REFUSED, status=22)
    return Done()


def wget(_server: "Server", words: Words, _: bytes) -> Done:
    return Done(err=f"env: 'wget': {ABSENT}\n", status=127)


COMMANDS: dict[str, Command] = {"tar": tar, "curl": curl, "wget": wget}
