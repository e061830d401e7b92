"""Why a login that was let in does not run our commands, as far as its own words tell."""

import re
from dataclasses import dataclass

from setupwizard.model.answers import HostAnswers
from setupwizard.model.problems import Code, SetupError

PATIENCE = 20.0
"""Seconds in which a login has to come to its first command."""

ENOUGH = 1024 * 1024
"""Bytes a login may print before its first command."""

LONGEST = 300
"""Characters of the server's own words in a sentence."""

OTHER_USER = re.compile(r"login as the user\W+([\w.-]+)\W+rather than")
"""What the images of clouds make root's key say (`disable_root_opts` of cloud-init)."""

NOLOGIN = 254
"""How sshd without PAM ends a login while there is an /etc/nologin (its `do_nologin`)."""

EXPIRED = ("password has expired", "Password change required")
ABSENT = re.compile(
    r"(?:^|: )(/\S*sh): (?:not found|No such file)|file or directory: (/\S*sh)$", re.MULTILINE
)
"""Said by sshd, which cannot start the shell, or by a shell, which cannot start `/bin/sh`."""

RESTRICTED = "restricted"
COMPLAINT = re.compile(r"^-?(?:\S*/)?([a-z][a-z0-9_-]*): ")
ORDINARY = frozenset(
    ("sh", "ash", "bash", "busybox", "csh", "dash", "fish", "ksh", "mksh", "tcsh", "zsh")
)
FORCED = re.compile(r"^(\S+):(\d+): key options:(?= )(?:.* )?command(?: |$)", re.MULTILINE)
"""How sshd tells a client of a command in the line of its key (`auth_log_authopts`)."""


@dataclass(frozen=True, slots=True)
class LoginOutput:
    """All a login said instead of running our command; `status` None while it goes on.

    `remarks` are what sshd said about the login beside it (SSH_MSG_DEBUG).
    """

    out: bytes
    err: bytes
    status: int | None
    remarks: str = ""

    @property
    def text(self) -> str:
        return (self.err + self.out[:ENOUGH]).decode(errors="replace").strip()

    @property
    def hopeless(self) -> bool:
        """Whether it need not be waited for any longer."""
        return len(self.out) > ENOUGH or OTHER_USER.search(self.text) is not None


def why_diverted(host: HostAnswers, output: LoginOutput) -> SetupError:
    """The most telling reason. The shell is blamed only where it is no ordinary one."""
    text, user = output.text, host.user
    if any(words in text for words in EXPIRED):
        return SetupError(Code.SSH_PASSWORD_EXPIRED, detail=text, user=user)
    if match := OTHER_USER.search(text):
        return SetupError(Code.SSH_OTHER_USER, detail=text, user=user, other=match[1])
    if match := FORCED.search(output.remarks):
        place = {"file": match[1], "line": match[2]}
        return SetupError(Code.SSH_FORCED_COMMAND, detail=text, user=user, **place)
    if output.status == NOLOGIN:
        return denied(host, text, text)
    if output.status is None:
        return hanging(host, PATIENCE, text)
    if shell := _unusual_shell(text):
        return SetupError(Code.SHELL_UNSUPPORTED, detail=text, user=user, shell=shell)
    if match := ABSENT.search(text):
        return SetupError(Code.SSH_SHELL_ABSENT, detail=text, user=user, shell=match[1] or match[2])
    text = f"{text}\n(status {output.status})".strip()
    return SetupError(Code.SSH_LOGIN_ENDS, detail=text, user=user)


def hanging(host: HostAnswers, seconds: float, detail: str) -> SetupError:
    """A login that did not come to its first command in time."""
    code = Code.SSH_LOGIN_HANGS
    return SetupError(code, detail=detail, user=host.user, seconds=round(seconds))


def denied(host: HostAnswers, reason: str, detail: str) -> SetupError:
    """Why a server hung up on somebody it might know: the last words it said to them.

    The words are those of PAM: an account that ended (pam_unix), or what /etc/nologin holds.
    """
    params = {"user": host.user, "host": host.address, "port": host.port}
    if "account has expired" in reason:
        return SetupError(Code.SSH_ACCOUNT_EXPIRED, detail=detail, **params)
    if reason:
        words = " ".join(reason.split())[:LONGEST]
        return SetupError(Code.SSH_LOGIN_DENIED, detail=detail, said=words, **params)
    return SetupError(Code.SSH_LOGIN_CUT, detail=detail, **params)


def _unusual_shell(text: str) -> str:
    if "currently not available" in text:
        return "nologin"
    if "allows sftp connections only" in text:
        return "internal-sftp"
    if "unrecognized command '" in text or "What do you think I am? A shell?" in text:
        return "git-shell"
    found = COMPLAINT.match(text)
    return found[1] if found and found[1] not in ORDINARY else ""
