"""The logs of a server: Openfire's, that of its service, and PostgreSQL's.

Followed for as long as somebody looks, also when a full file makes way for a new one. Nothing here
keeps what has been told: who looks decides how much of it to remember.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from setupwizard.admin.access import Access
from setupwizard.admin.log_entries import LogParser, LogPart
from setupwizard.admin.reasons import log_of
from setupwizard.channels.files import unit_of
from setupwizard.engine.session import Session
from setupwizard.files import shipped
from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.psql import clusters
from setupwizard.transport.base import Argv
from setupwizard.transport.streaming import Lines

OPENFIRE, SERVICE, DATABASE = "openfire", "service", "database"
"""Which log, see `texts.logs`."""

AT_FIRST = 500
"""Lines of the end that are told before what is new."""


@dataclass(frozen=True, slots=True)
class LogSource:
    """One log: either a `file` or what the journal has of a `unit`. `size` of a file in bytes."""

    kind: str
    file: str = ""
    unit: str = ""
    size: int = 0


def log_sources(session: Session, access: Access) -> tuple[LogSource, ...]:
    """Those there are. Needs no login; changes nothing. Raises OPENFIRE_NOT_SET_UP."""
    status = access.status(session)
    if status.openfire is None:
        raise SetupError(Code.OPENFIRE_NOT_SET_UP)
    file = log_of(status.openfire, status.version)
    found = [LogSource(OPENFIRE, file)]
    unit = unit_of(status.openfire.starter)
    if unit:
        found.append(LogSource(SERVICE, unit=unit))
    if status.database_kind == "postgresql" and status.database and status.database.on_server:
        port = status.database.port
        here = (one for one in clusters(session.host) if one.port == port)
        found += [LogSource(DATABASE, one.log) for one in here]
    sizes = session.host.ask(tuple(("stat", "-c", "%s", one.file or "/") for one in found))
    return tuple(
        LogSource(one.kind, one.file, one.unit, _number(size.out) if one.file else 0)
        for one, size in zip(found, sizes, strict=True)
        if one.unit or size.ok
    )


def follow_log(
    session: Session, source: LogSource, tell: Callable[[LogPart], None], cancel: Cancel
) -> None:
    """Tell the end of a log and then what is new in it, until it is cancelled.

    While nobody takes what is told, nothing more is fetched. Raises HOST_LOST, READ_FAILED.
    """
    parser, lines = LogParser(), Lines()
    with session.host.stream(_following(source), cancel) as output:
        for piece in output:
            part = parser.take(lines.take(piece))
            if part.entries or part.continued:
                tell(part)
    if output.result is not None and not output.result.ok:
        raise SetupError(Code.READ_FAILED, detail=output.result.err, what=source.kind)


def download_log(session: Session, source: LogSource, target: Path, cancel: Cancel) -> int:
    """Bring a log to this computer, to a file that is whole or is not there. Returns its bytes.

    A cancel leaves nothing, and brings 0. Raises HOST_LOST, READ_FAILED, LOCAL_FILE_UNWRITABLE.
    """
    part, written = target.with_name(f"{target.name}.part"), 0
    try:
        with part.open("wb") as file, session.host.stream(_whole(source), cancel) as output:
            for piece in output:
                written += file.write(piece)
        if output.result is None:
            return 0
        if not output.result.ok:
            raise SetupError(Code.READ_FAILED, detail=output.result.err, what=source.kind)
        part.replace(target)
    except OSError as error:
        raise SetupError(Code.LOCAL_FILE_UNWRITABLE, detail=str(error), file=str(target)) from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return written


def _following(source: LogSource) -> Argv:
    if source.unit:
        end = ("--lines", str(AT_FIRST), "--follow")
        return (*_journal(source.unit), *end)
    script = shipped("resources", "follow.sh").read_text(encoding="utf-8")
    return ("sh", "-c", script, "sh", source.file, str(AT_FIRST))


def _whole(source: LogSource) -> Argv:
    return _journal(source.unit) if source.unit else ("cat", "--", source.file)


def _journal(unit: str) -> Argv:
    form = ("--output", "short-iso", "--no-hostname", "--no-pager", "--quiet")
    return ("journalctl", "--unit", unit, *form)


def _number(text: str) -> int:
    return int(text) if text.strip().isdecimal() else 0
