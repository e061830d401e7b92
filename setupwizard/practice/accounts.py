"""Users and groups of the practice server."""

from typing import TYPE_CHECKING

from setupwizard.practice.command import Command, Done, Words, must, options

if TYPE_CHECKING:
    from setupwizard.practice.server import Server

SYSTEM_IDS = 999
"""The first number of a system account; the next ones count down."""


def getent(server: "Server", words: Words, _: bytes) -> Done:
    kind, name = words
    must(kind in ("passwd", "group"), words)
    line = (server.users if kind == "passwd" else server.groups).get(name)
    return Done(f"{line}\n") if line else Done(status=2)


def passwd(server: "Server", words: Words, _: bytes) -> Done:
    option, name = words
    must(option == "-S", words)
    if name not in server.users:
        return Done(err=f"passwd: user '{name}' does not exist\n", status=1)
    return Done(f"{name} L 2026-01-01 -1 -1 -1 -1\n")


def groupadd(server: "Server", words: Words, _: bytes) -> Done:
    given, (name,) = options(words, "", "system", "force")
    must(set(given) == {"--system", "--force"}, words)
    server.groups.setdefault(name, f"{name}:x:{SYSTEM_IDS - len(server.groups)}:")
    return Done()


def useradd(server: "Server", words: Words, _: bytes) -> Done:
    given, (name,) = options(
        words, "", "system", "gid=", "home-dir=", "no-create-home", "shell=", "comment="
    )
    must("--system" in given and "--no-create-home" in given, words)
    group = server.groups.get(given["--gid"][0], "")
    if not group:
        return Done(err=f"useradd: group '{given['--gid'][0]}' does not exist\n", status=6)
    if name in server.users:
        return Done(err=f"useradd: user '{name}' already exists\n", status=9)
    number, group_number = SYSTEM_IDS - len(server.users), group.split(":")[2]
    rest = ":".join(given[option][0] for option in ("--comment", "--home-dir", "--shell"))
    server.users[name] = f"{name}:x:{number}:{group_number}:{rest}"
    return Done()


def known(server: "Server", owner: str) -> bool:
    """Whether USER:GROUP is a user and a group here."""
    user, _, group = owner.partition(":")
    return user in server.users and group in server.groups


COMMANDS: dict[str, Command] = {
    "getent": getent,
    "groupadd": groupadd,
    "passwd": passwd,
    "useradd": useradd,
}
