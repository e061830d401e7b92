"""After a proof that held: what is not yet so, with what to enter where the domain is kept."""

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from setupwizard.engine.outside import Outside
from setupwizard.engine.record_words import record_line
from setupwizard.model.events import Event, Outcome, ProofLine, RunFinished
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.domain import WORDS

if TYPE_CHECKING:
    from setupwizard.cli.reporter import Reporter  # which tells what is made here

Look = Callable[[], Outside | None]

HELD = (Outcome.CHANGED, Outcome.UNCHANGED)


class TellsOutside:
    """Events as `reporter` tells them; after a proof that held more is looked at.

    The last line for a program stays the last: there it is told before the run's end.
    """

    def __init__(self, reporter: "Reporter", look: Look) -> None:
        self._reporter, self._look = reporter, look
        self._proven = False

    def event(self, event: Event) -> None:
        self._proven = self._proven or isinstance(event, ProofLine)
        held = isinstance(event, RunFinished) and event.outcome in HELD
        outside = self._look() if held and self._proven else None
        if outside and self._reporter.ends_last:
            self._reporter.outside(outside)
        self._reporter.event(event)
        if outside and not self._reporter.ends_last:
            self._reporter.outside(outside)


def outside_lines(outside: Outside, words: Catalog) -> list[str]:
    """A sentence a line, and the records as they are typed; nothing when all is as it should be."""
    if not outside.notes:
        return []

    def say(name: str, **params: object) -> str:
        shown = {key: str(value) for key, value in params.items()}
        return words.text("Domain", WORDS[name], shown)

    lines = [say("not-yet"), *(f"  - {words.note(note)}" for note in outside.of_domain)]
    for heading, records in (
        ("take-away", outside.domain.obsolete),
        ("enter", outside.domain.records),
    ):
        for zone in dict.fromkeys(record.zone for record in records):
            lines.append("    " + say(heading, zone=zone))
            lines += [f"      {record_line(one, words)}" for one in records if one.zone == zone]
    return lines + [f"  - {words.note(note)}" for note in outside.of_server]


def outside_body(outside: Outside, words: Catalog) -> dict[str, Any]:
    """The same for a program: all that is known, and the sentences."""
    body = asdict(outside)
    for name in ("records", "obsolete"):
        for shown, record in zip(body["domain"][name], getattr(outside.domain, name), strict=True):
            shown |= {"host": record.host, "line": record.line if record.value else ""}
    body["notes"] = [{**asdict(note), "text": words.note(note)} for note in outside.notes]
    return body
