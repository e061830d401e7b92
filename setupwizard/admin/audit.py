"""What administrators have done, as Openfire's security audit keeps it: the newest first.

Only what was done in the console is in it (and by this program, which drives the console); what is
done by commands over XMPP leaves no row.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from setupwizard.admin.access import Access
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

PAGE = 100
"""Entries that are asked for at a time."""

EVERYTHING = 2**62
_SQL = r"""SELECT msgid, username, entrystamp, summary, node, details FROM ofsecurityauditlog
 WHERE msgid < {before} AND entrystamp >= {since} AND entrystamp < {until}
 AND lower(username) LIKE {user} ESCAPE '\' AND (lower(summary) LIKE {words} ESCAPE '\'
 OR lower(coalesce(details, '')) LIKE {words} ESCAPE '\') ORDER BY msgid DESC LIMIT {limit}"""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """`time` in UTC; `node`: the server it was done on; `details` may have several lines."""

    number: int
    user: str
    time: datetime
    summary: str
    node: str
    details: str


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Empty fields let everything through. `words` in what was done, in whatever case."""

    user: str = ""
    words: str = ""
    since: datetime | None = None
    until: datetime | None = None


def security_audit(
    session: Session, access: Access, wanted: AuditFilter, before: int = EVERYTHING
) -> tuple[AuditEntry, ...]:
    """At most PAGE entries, those before the number `before` on. Raises what `Access.reader` does.

    Numbers are given in blocks, so their order is that of time but for a restart.
    """
    with access.reader(session) as reader:
        rows = reader.rows(
            _SQL,
            before=before,
            since=_milliseconds(wanted.since, 0),
            until=_milliseconds(wanted.until, EVERYTHING),
            user=_holding(wanted.user),
            words=_holding(wanted.words),
            limit=PAGE,
        )
    return tuple(_entry(row) for row in rows)


def export_audit(entries: Sequence[AuditEntry], target: Path) -> None:
    """As a table for a spreadsheet, times in UTC. Raises LOCAL_FILE_UNWRITABLE."""
    try:
        with target.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(("time", "user", "summary", "details", "node"))
            for one in entries:
                texts = (one.user, one.summary, one.details, one.node)
                table.writerow((one.time.isoformat(timespec="seconds"), *map(_no_formula, texts)))
    except OSError as error:
        raise SetupError(Code.LOCAL_FILE_UNWRITABLE, detail=str(error), file=str(target)) from None


def _entry(row: Sequence[object]) -> AuditEntry:
    number, user, stamp, summary, node, details = row
    return AuditEntry(
        number=int(str(number)),
        user=str(user),
        time=datetime.fromtimestamp(int(str(stamp)) / 1000, UTC),
        summary=str(summary),
        node=str(node or ""),
        details=str(details or ""),
    )


def _milliseconds(moment: datetime | None, otherwise: int) -> int:
    return int(moment.timestamp() * 1000) if moment else otherwise


def _holding(words: str) -> str:
    """For LIKE; what would stand for anything there stands for itself."""
    plain = "".join(f"\\{sign}" if sign in "\\%_" else sign for sign in words.strip().lower())
    return f"%{plain}%"


def _no_formula(text: str) -> str:
    """Spreadsheets run what begins like this, and anybody may choose a user name."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t")) else text
