"""What a log says, line by line as it comes, as entries: what began one, and what belongs to it.

Stack traces follow the line of their entry; so do the details of PostgreSQL's messages.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from setupwizard.openfire.log import ESCAPES

MORE = 200
"""Lines kept of what belongs to one entry; a trace of a recursion without end has thousands."""

LONGEST = 4000
"""Characters kept of a line; some hold a whole stanza."""


class Level(IntEnum):
    """How grave; what a log does not say is INFO."""

    TRACE = 0
    DEBUG = 1
    INFO = 2
    WARNING = 3
    ERROR = 4


_LEVELS = {
    "TRACE": Level.TRACE, "DEBUG": Level.DEBUG, "WARN": Level.WARNING, "ERROR": Level.ERROR,
    "FATAL": Level.ERROR, "PANIC": Level.ERROR, "WARNING": Level.WARNING,
    "ADVERTENCIA": Level.WARNING,
}  # fmt: skip
"""log4j's, and PostgreSQL's in English and in Spanish."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """`time` as it is written, by the server's clock; `source`: who said it, perhaps empty.

    `more`: lines that belong to it, the first MORE of them.
    """

    time: str
    level: Level
    source: str
    text: str
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LogPart:
    """A piece of a log. `continued` belongs to the last entry of the piece before."""

    continued: tuple[str, ...]
    entries: tuple[LogEntry, ...]


_OPENFIRE = re.compile(
    r"(?P<time>\d{4}\.\d\d\.\d\d \d\d:\d\d:\d\d(?:\.\d+)?) +(?P<level>[A-Z]+) +"
    r"\[(?P<thread>[^\]]*)\]: (?P<source>\S+) - (?P<text>.*)"
)
_POSTGRESQL = re.compile(
    r"(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?) (?P<zone>\S+) \[\d+\] "
    r"(?P<source>\S*@\S*)? ?(?P<level>[A-ZÁÉÍÓÚÑ]+):  (?P<text>.*)"
)
_JOURNAL = re.compile(
    r"(?P<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)[+-]\d\d:?\d\d (?P<level>)"
    r"(?P<source>[^\s\[:]+)(?:\[\d+\])?: (?P<text>.*)"
)
_FORMS = (_OPENFIRE, _POSTGRESQL, _JOURNAL)
_DETAIL = re.compile(
    r"DETAIL|DETALLE|HINT|SUGERENCIA|STATEMENT|SENTENCIA|CONTEXT|CONTEXTO|QUERY|CONSULTA"
)
_TRACE = re.compile(r"\s+\S|Caused by: ")
"""What the journal has as lines of their own, though they are of one stack trace."""


def _shortened(line: str) -> str:
    """With how many characters are left out of it."""
    left_out = len(line) - LONGEST
    return f"{line[:LONGEST]}… (+{left_out})" if left_out > 0 else line


class LogParser:
    """Of one log: what comes first may belong to an entry that nobody has seen."""

    def __init__(self) -> None:
        self._begun = False
        self._kept = 0

    def take(self, lines: Iterable[str]) -> LogPart:
        """Each entry is whole but for what the next part may say belongs to the last one."""
        continued: list[str] = []
        found: list[tuple[LogEntry, list[str]]] = []
        for line in lines:
            line = ESCAPES.sub("", _shortened(line))
            entry = _entry(line)
            if entry is not None:
                found.append((entry, []))
                self._begun, self._kept = True, 0
            elif self._begun:
                self._keep(line, found[-1][1] if found else continued)
            else:
                found.append((LogEntry("", Level.INFO, "", line), []))
                self._begun = True
        return LogPart(tuple(continued), tuple(_with(entry, more) for entry, more in found))

    def _keep(self, line: str, where: list[str]) -> None:
        if self._kept < MORE:
            where.append(_belonging(line))
            self._kept += 1


def shows(entry: LogEntry, least: Level, words: str) -> bool:
    """Whether an entry is at least this grave and holds these words, in whatever case."""
    if entry.level < least:
        return False
    wanted = words.casefold()
    texts = (entry.text, entry.source, *entry.more)
    return not wanted or any(wanted in text.casefold() for text in texts)


def _entry(line: str) -> LogEntry | None:
    """None for a line that belongs to the entry before it."""
    for form in _FORMS:
        found = form.match(line)
        if found is None:
            continue
        if _DETAIL.fullmatch(found["level"]) or _TRACE.match(found["text"]):
            return None
        level = _LEVELS.get(found["level"], Level.INFO)
        day, clock = found["time"][:10], found["time"][11:]
        return LogEntry(
            f"{day.replace('.', '-')} {clock}", level, found["source"] or "", found["text"]
        )
    return None


def _belonging(line: str) -> str:
    """Without what only says again when and who."""
    for form in (_POSTGRESQL, _JOURNAL):
        found = form.match(line)
        if found is not None:
            return ": ".join(part for part in (found["level"], found["text"]) if part)
    return line


def _with(entry: LogEntry, more: list[str]) -> LogEntry:
    return LogEntry(entry.time, entry.level, entry.source, entry.text, tuple(more))
