"""Becoming root: how a command is wrapped when the login is somebody else's."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from setupwizard.files import shipped
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import NONE, Secrets
from setupwizard.transport.base import Argv, Result
from setupwizard.transport.shell import PATH

SURROUNDINGS = (
    "env",
    "LC_ALL=C",
    f"PATH={PATH}",
)
"""Every command runs like this: messages in English, and what only root has in its path found."""

NOT_ALLOWED = re.compile(r"not in the sudoers|not allowed to|may not run sudo|I'm afraid I can't")
TERMINAL = re.compile(r"you must have a tty|terminal is required to run")
EXPIRED = re.compile(r"(account|password) (or password )?(is|has) expired", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Elevation:
    """What stands before a command, and the line that goes in front of its input."""

    prefix: Argv = ()
    password: Secret = field(default=NONE, repr=False)

    def argv(self, argv: Sequence[str]) -> Argv:
        return (*self.prefix, *SURROUNDINGS, *argv)

    def stdin(self, content: bytes | Iterable[bytes]) -> bytes | Iterable[bytes]:
        if not self.password:
            return content
        line = self.password.reveal().encode() + b"\n"
        return line + content if isinstance(content, bytes) else _followed(line, content)


ROOT = Elevation()
SUDO = Elevation((*SURROUNDINGS, "sudo", "-n", "--"))  # sudo itself must speak English too


def sudo_with(password: Secret) -> Elevation:
    """`-k`: a remembered login would leave the password unread, as input of the command."""
    return Elevation((*SURROUNDINGS, "sudo", "-k", "-S", "-p", "", "--"), password)


def login() -> Argv:
    """Asks in one go who we are and what sudo lets us do; `judge_login` reads the answer."""
    script = shipped("resources", "login.sh").read_text(encoding="utf-8")
    return (*SURROUNDINGS, "sh", "-c", script)


def judge_login(answer: Result, user: str, secrets: Secrets, nonce: str) -> Elevation:
    """What this login needs to become root. One with a password is still to be tried.

    `nonce` is the line that was its input. What a start-up file of the login reads, no command
    gets: a password would end there, and so would the beginning of every file.

    Raises SSH_INPUT_TAKEN, SUDO_MISSING, SUDO_NOT_ALLOWED, SUDO_NEEDS_TERMINAL,
    SUDO_PASSWORD_NEEDED or SSH_PASSWORD_EXPIRED.
    """
    facts = dict(line.split(maxsplit=1) for line in answer.out.splitlines() if " " in line)
    if facts.get("stdin") != nonce:
        raise SetupError(Code.SSH_INPUT_TAKEN, detail=answer.err, user=user)
    if facts.get("uid") == "0":
        return ROOT
    if facts.get("sudo") == "missing":
        raise SetupError(Code.SUDO_MISSING, detail=answer.err, user=user)
    if facts.get("sudo") == "0":
        return SUDO
    _raise_refusal(answer.err, user)
    password = secrets.sudo_password or secrets.ssh_password
    if not password:
        raise SetupError(Code.SUDO_PASSWORD_NEEDED, detail=answer.err, user=user)
    return sudo_with(password)


def judge_password(answer: Result, user: str) -> None:
    """Raises SUDO_PASSWORD_WRONG, and what `judge_login` raises, unless sudo did its work."""
    if answer.ok:
        return
    _raise_refusal(answer.err, user)
    raise SetupError(Code.SUDO_PASSWORD_WRONG, detail=answer.err, user=user)


def _raise_refusal(complaint: str, user: str) -> None:
    for pattern, code in (
        (NOT_ALLOWED, Code.SUDO_NOT_ALLOWED),
        (TERMINAL, Code.SUDO_NEEDS_TERMINAL),
        (EXPIRED, Code.SSH_PASSWORD_EXPIRED),
    ):
        if pattern.search(complaint):
            raise SetupError(code, detail=complaint, user=user)


def _followed(line: bytes, given: Iterable[bytes]) -> Iterator[bytes]:
    yield line
    yield from given
