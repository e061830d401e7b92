"""A command line that every login shell understands, and its output without the shell's noise."""

import secrets
import shlex
from collections.abc import Sequence

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
"""Where every command is looked for, whatever the login's own path says."""

RUN = 'PATH={path};export PATH;umask 022;echo {mark};echo {mark}>&2;eval "$(printf %b "$0")"'
"""Without `exec`: a command killed by a signal ends as 128 + its number, told from a lost link."""

PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _./=:,@%+-")


class LoginShell:
    """bash, dash, zsh, fish and tcsh quote differently; so they see only plain characters.

    sshd hands the line to the login shell, which may first print whatever its start-up files
    say. A mark of ours on both streams tells where the command itself begins. `program` is named
    by its path, as that of a login may be broken; a restricted shell takes only a bare `sh`.
    """

    def __init__(self, program: str = "/bin/sh") -> None:
        self._program = program
        self._mark = secrets.token_hex(8)

    def line(self, argv: Sequence[str]) -> str:
        command = shlex.join(argv).encode("utf-8", "surrogateescape")
        # \0ooo is what POSIX printf turns back for %b, and no shell touches it in single quotes.
        plain = "".join(chr(byte) if byte in PLAIN else f"\\0{byte:03o}" for byte in command)
        return f"{self._program} -c '{RUN.format(path=PATH, mark=self._mark)}' '{plain}'"

    def output(self, raw: bytes) -> bytes | None:
        """What the command printed; None when it was never started."""
        _, mark, rest = raw.partition(self._mark.encode() + b"\n")
        return rest if mark else None
