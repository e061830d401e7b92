"""The system account Openfire runs as."""

from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.paths import HOME, USER
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.transport.base import Argv, Result

GROUP: Argv = ("groupadd", "--system", "--force", USER)
ACCOUNT: Argv = (
    "useradd", "--system", "--gid", USER, "--home-dir", HOME, "--no-create-home",
    "--shell", "/usr/sbin/nologin", "--comment", "Openfire", USER,
)  # fmt: skip

ALREADY = 9
"""How `useradd` ends when there is such a user (its manual page)."""


@dataclass(frozen=True, slots=True)
class ServiceAccount:
    """The user `openfire` and its group are there; nobody can log in as it."""

    id: str = "account"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        return (("getent", "passwd", USER), ("getent", "group", USER))

    def judge(self, answers: Sequence[Result]) -> Verdict:
        if all(answer.ok for answer in answers):
            return HOLDS
        return missing(Note.of("account-will-be-made", user=USER))

    def apply(self, work: Work) -> None:
        """Raises ACCOUNT_FAILED."""
        done = work.host.do((GROUP, ACCOUNT))[-1]
        if not done.ok and done.status != ALREADY:
            raise SetupError(Code.ACCOUNT_FAILED, detail=done.err, user=USER)
