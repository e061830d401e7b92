"""Small certainties about commands on the host, shared by the steps about Openfire."""

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.paths import UNIT
from setupwizard.openfire.service import SHOW, Service, read_service
from setupwizard.steps.base import Work
from setupwizard.transport.base import Argv, Result
from setupwizard.transport.remote_files import must_write

ABSENT = "No such file or directory"
MIB = 1 << 20


def content(answer: Result) -> str | None:
    """What `cat` or `ls` of a path said; None if there is no such path. Raises READ_FAILED."""
    if answer.ok:
        return answer.out
    if ABSENT in answer.err:
        return None
    raise SetupError(Code.READ_FAILED, detail=answer.err, what=answer.argv[-1])


def must(work: Work, *commands: Argv) -> Result:
    """Do what has hardly a reason to fail but a full disk: the last one's result.

    Raises DISK_FULL, DISK_READ_ONLY, FILE_WRITE_FAILED.
    """
    done = work.host.do(commands)[-1]
    named = [word for word in done.argv if word.startswith("/")]
    must_write(done, named[-1] if named else done.argv[0])
    return done


def full(done: Result, place: str = "/opt") -> SetupError:
    return SetupError(Code.DISK_FULL, f"{done.err}{done.out}", place=place)


def control(work: Work, *actions: str) -> Service:
    """`start`, `stop`, `enable` … Openfire's unit, in this order: how it is afterwards.

    Raises SERVICE_FAILED.
    """
    shown = _systemctl(work, *(("systemctl", action, UNIT) for action in actions), SHOW)
    return read_service(shown.out)


def reload(work: Work) -> None:
    """Let systemd read its files again. Raises SERVICE_FAILED."""
    _systemctl(work, ("systemctl", "daemon-reload"))


def _systemctl(work: Work, *commands: Argv) -> Result:
    done = work.host.do(commands)[-1]
    if not done.ok:
        raise SetupError(Code.SERVICE_FAILED, done.err, service="Openfire", action=done.argv[1])
    return done
