"""One change at a time: the lock on a server, for everything that changes it or tries it out."""

import getpass
import os
import platform
import time

from setupwizard.files import shipped
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.paths import UNPROVEN
from setupwizard.transport.base import Result, Transport

HELD = 1


class ServerLock:
    """Taken at most once, and freed by `free` or by the end of the connection (`lock.sh`).

    `local`: the server is this computer, so that there is no connection but this program.
    """

    def __init__(self, host: Transport, *, local: bool) -> None:
        self._host = host
        self._owner = str(os.getpid()) if local else ""
        self._taken = False

    def take(self, *, owe: bool) -> None:
        """`owe`: from now on the proof is owed, whoever comes next. Raises SERVER_BUSY.

        It waits for as long as a connection that was cut is not yet known to be dead.
        """
        if self._taken:
            return
        result = self._call("take", self._owner, _who(), "owe" if owe else "")
        if result.status == HELD:
            ago, _, who = result.out.partition("\n")
            began = time.localtime(time.time() - int(ago)) if ago.isdecimal() else time.localtime()
            raise SetupError(
                Code.SERVER_BUSY, who=who.strip() or "?", since=time.strftime("%H:%M", began)
            )
        if not result.ok:
            raise SetupError(Code.FILE_WRITE_FAILED, result.err, path="/run/openfire-setup")
        self._taken = True

    def free(self, *, paid: bool) -> None:
        """`paid`: the proof has passed, so it is owed no more."""
        if self._taken:
            self._taken = False
            self._call("free", self._owner, "paid" if paid else "", UNPROVEN)

    def _call(self, *words: str) -> Result:
        script = shipped("resources", "lock.sh").read_text(encoding="utf-8")
        return self._host.run(("sh", "-c", script, "sh", *words))


def _who() -> str:
    """Whom another person would have to ask: a name, and a computer's."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # no name for this user; before Python 3.13 a KeyError
        user = "?"
    return f"{user} ({platform.node()})"
