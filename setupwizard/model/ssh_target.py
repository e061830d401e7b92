"""What people paste where an address is asked: a command, a link, or user, host and port in one."""

import re
from dataclasses import dataclass

LINK = re.compile(r"^(?P<scheme>[a-z][a-z0-9+.-]*)://(?P<rest>[^/?#]*)", re.IGNORECASE)
SSH_LINKS = ("ssh", "sftp", "scp")
"""Links whose port is one for SSH; that of a web page is not."""

PROMPTS = ("$", "#", ">")
WITHOUT_VALUE = "46AaCfGgKkMNnqsTtVvXxYy"
"""Options of ssh(1) that take no value."""


@dataclass(frozen=True, slots=True)
class SshTarget:
    """Its parts; what was not given is empty."""

    host: str
    user: str = ""
    port: str = ""
    identity: str = ""


def ssh_target(text: str) -> SshTarget:
    """`ssh -p 2222 root@host`, `ssh://root@host`, `https://host/…`, `root@host:2222`, or a host."""
    words = text.split()
    while words and words[0] in PROMPTS:
        del words[0]
    if len(words) > 1 and words[0].rpartition("/")[2] == "ssh":
        return _of_command(words[1:])
    return _of_one(text.strip())


def _of_command(words: list[str]) -> SshTarget:
    options: dict[str, str] = {}
    while words and words[0].startswith("-"):
        option = words.pop(0)
        if option[1:2] in WITHOUT_VALUE:
            continue
        options[option[1:2]] = option[2:] or (words.pop(0) if words else "")
    named = _of_one(words[0]) if words else SshTarget("")
    return SshTarget(
        named.host,
        named.user or options.get("l", ""),
        options.get("p", "") or named.port,
        options.get("i", ""),
    )


def _of_one(word: str) -> SshTarget:
    link = LINK.match(word)
    login, _, place = (link["rest"] if link else word).rpartition("@")
    host, port = _host_and_port(place)
    if link and link["scheme"].lower() not in SSH_LINKS:
        port = ""
    return SshTarget(host, login.partition(":")[0], port)


def _host_and_port(place: str) -> tuple[str, str]:
    """An IPv6 address has colons of its own: its port is told only behind brackets."""
    host, colon, port = place.rpartition(":")
    told = colon and port.isdecimal() and (":" not in host or host.endswith("]"))
    return (host, port) if told else (place, "")
