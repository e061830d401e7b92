"""Small certainties about commands on the host, shared by the steps about Openfire."""

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.paths import UNIT
from setupwizard.steps.base import Work
from setupwizard.transport.base import Result

ABSENT = "No such file or directory"
NO_SPACE = "No space left on device"
MIB = 1 << 20


def content(answer: Result) -> str | None:
    """What `cat` or `ls` of a path said; None if there is no such path. Raises READ_FAILED."""
    if answer.ok:
        return answer.out
    if ABSENT in answer.err:
        return None
    raise SetupError(Code.READ_FAILED, detail=answer.err, what=answer.argv[-1])


def must(work: Work, *argv: str) -> Result:
    """Run a command that has no reason to fail but a full disk. Raises DISK_FULL, INTERNAL."""
    done = work.host.run(argv)
    if not done.ok:
        if NO_SPACE in done.err:
            raise full(done)
        raise SetupError(Code.INTERNAL, detail=f"{' '.join(argv)}: {done.err}")
    return done


def full(done: Result, place: str = "/opt", found: int = 0, needed: int = 0) -> SetupError:
    """DISK_FULL; `found` and `needed` in MiB."""
    detail = f"{done.err}{done.out}"
    return SetupError(Code.DISK_FULL, detail, place=place, found=found, needed=needed)


def control(work: Work, action: str) -> None:
    """`start`, `stop`, `enable` … Openfire's unit. Raises SERVICE_FAILED."""
    done = work.host.run(("systemctl", action, UNIT))
    if not done.ok:
        raise SetupError(Code.SERVICE_FAILED, done.err, service="Openfire", action=action)
