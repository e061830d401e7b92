"""The system account Openfire runs as."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.paths import HOME, USER
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.steps.package_lock import holders, open_files
from setupwizard.transport.base import Argv, Result, Transport

GROUP: Argv = ("groupadd", "--system", "--force", USER)
ACCOUNT: Argv = (
    "useradd", "--system", "--gid", USER, "--home-dir", HOME, "--no-create-home",
    "--shell", "/usr/sbin/nologin", "--comment", "Openfire", USER,
)  # fmt: skip

ALREADY = 9
"""How `useradd` ends when there is such a user (its manual page)."""

LOCKED = re.compile(r"cannot lock (/etc/\w+); try again later")
"""The shadow utilities, also where the file can simply not be written."""

ALL_FILES = "/etc/.pwd.lock"
"""The lock on all of them, lckpwdf(3); each has one of its own besides, FILE.lock."""

NO_SHELLS = ("/nologin", "/false", "/sync")
"""How the shells end that let nobody in, wherever they are."""

FIRST_PERSON = 1000
"""The first number of people's accounts, FIRST_UID of adduser.conf(5) and UID_MIN of
login.defs(5)."""

TRIES, TICK = 15, 2.0
"""How often, and how many seconds apart: who holds the lock is at work for a moment."""


@dataclass(frozen=True, slots=True)
class ServiceAccount:
    """The user `openfire` and its group are there; nobody can log in as it.

    A service's account, as Debian's packages make them, is taken; one with which somebody can log
    in is theirs, unless an Openfire of ours is `in_use` under it already.
    """

    in_use: bool = False
    id: str = "account"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        return (("getent", "passwd", USER), ("getent", "group", USER), ("passwd", "-S", USER))

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises ACCOUNT_OF_SOMEBODY."""
        user, group, password = results
        if user.ok and not self.in_use and _can_log_in(user.out, password.out):
            shell = user.out.strip().rpartition(":")[2] or "/bin/sh"
            raise SetupError(Code.ACCOUNT_OF_SOMEBODY, user=USER, shell=shell)
        if user.ok and group.ok:
            return HOLDS
        return missing(Note.of("account-will-be-made", user=USER))

    def apply(self, work: Work) -> None:
        """Raises ACCOUNT_FILES_LOCKED when somebody else is at them for long, ACCOUNT_FAILED."""
        for attempt in range(1, TRIES + 1):
            result = work.host.do((GROUP, ACCOUNT))[-1]
            if result.ok or result.status == ALREADY:
                return
            locked = LOCKED.search(result.err)
            lock_error = _held(work.host, locked[1]) if locked else None
            if lock_error is None:
                raise SetupError(Code.ACCOUNT_FAILED, detail=result.err, user=USER)
            work.say(Note.of("account-waiting"), None)
            if attempt == TRIES or work.cancel.wait(TICK):
                raise lock_error


def _can_log_in(entry: str, status: str) -> bool:
    """From its line of passwd(5), and what `passwd -S` says of its password.

    A person logs in without one, too, by key. Where no shell is named it is /bin/sh.
    """
    number, shell = entry.strip().split(":")[2::4]
    if shell.endswith(NO_SHELLS):
        return False
    locked = status.split()[1:2] in (["L"], ["LK"])
    return not locked or int(number) >= FIRST_PERSON


def _held(host: Transport, file: str) -> SetupError | None:
    """Which lock on `file` there is, and who has it; None without any."""
    own = f"{file}.lock"
    there, opened, locks = host.ask(
        (("cat", own), open_files((ALL_FILES,)), ("cat", "/proc/locks"))
    )
    pids = holders(opened.out, locks.out)
    if not there.ok and not pids:
        return None
    written = re.search(r"\d+", there.out)
    pid = written[0] if written else str(pids[0]) if pids else "0"
    name = host.run(("cat", f"/proc/{pid}/comm"))
    program = name.out.strip() if name.ok else "?"
    lock = own if there.ok else ALL_FILES
    return SetupError(Code.ACCOUNT_FILES_LOCKED, user=USER, file=lock, program=program)
