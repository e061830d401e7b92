"""A command line that every login shell understands, and its output without the shell's noise."""

import re
import secrets
import shlex
from collections.abc import Sequence

from setupwizard.model.problems import Code, SetupError

RUN = 'umask 022;echo {mark};echo {mark}>&2;eval "$(printf %b "$0")"'
"""Without `exec`: a command killed by a signal ends as 128 + its number, told from a lost link."""

PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _./=:,@%+-")
COMPLAINT = re.compile(r"^-?(?:\S*/)?([a-z][a-z0-9_-]*): ")


class LoginShell:
    """bash, dash, zsh, fish and tcsh quote differently; so they see only plain characters.

    sshd hands the line to the login shell, which may first print whatever its start-up files
    say. A mark of ours on both streams tells where the command itself begins.
    """

    def __init__(self) -> None:
        self._mark = secrets.token_hex(8)

    def line(self, argv: Sequence[str]) -> str:
        command = shlex.join(argv).encode("utf-8", "surrogateescape")
        # \0ooo is what POSIX printf turns back for %b, and no shell touches it in single quotes.
        plain = "".join(chr(byte) if byte in PLAIN else f"\\0{byte:03o}" for byte in command)
        return f"sh -c '{RUN.format(mark=self._mark)}' '{plain}'"

    def output(self, raw: bytes) -> bytes | None:
        """What the command printed; None when it was never started."""
        _, mark, rest = raw.partition(self._mark.encode() + b"\n")
        return rest if mark else None


def unsupported(user: str, status: int, out: bytes, err: bytes) -> SetupError:
    """SHELL_UNSUPPORTED, with the name of the shell as far as its complaint tells it."""
    said = (err + out).decode(errors="replace").strip()
    if "password has expired" in said or "Password change required" in said:
        return SetupError(Code.SSH_PASSWORD_EXPIRED, detail=said, user=user)
    if "currently not available" in said:
        shell = "nologin"
    elif "sftp" in said:
        shell = "sftp"
    elif found := COMPLAINT.match(said):
        shell = found[1]
    else:
        shell = "false" if status == 1 and not said else "?"
    return SetupError(Code.SHELL_UNSUPPORTED, detail=said, user=user, shell=shell)
