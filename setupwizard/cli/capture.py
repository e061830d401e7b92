"""The traffic of a chat in a terminal: recorded on a server, or read from a file."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from setupwizard.capture.events import Event, Party, Weight
from setupwizard.capture.files import Capture, save_capture
from setupwizard.capture.narration import clock, sentence
from setupwizard.capture.nodes import render
from setupwizard.capture.packets import NANOSECONDS
from setupwizard.capture.reading import Reading, pieces_of, read
from setupwizard.capture.recording import RecordRequest, install_recorder, record
from setupwizard.cli.interrupts import Interrupts
from setupwizard.cli.reporter import Reporter
from setupwizard.engine.session import Session
from setupwizard.model.events import Outcome
from setupwizard.model.problems import Problem
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.cli import WORDS


class Teller:
    """Tells events as they come: `details` also those of less weight, `xml` the stanzas too."""

    def __init__(self, reporter: Reporter, words: Catalog, arguments: argparse.Namespace) -> None:
        self._reporter, self._words = reporter, words
        self._details, self._xml = arguments.details, arguments.xml
        self._reveal = arguments.reveal

    def hear(self, events: Sequence[Event], reading: Reading) -> None:
        for event in events:
            if self._details or event.weight is Weight.MAIN:
                self._tell(event, reading.conversation.parties[event.connection])

    def _tell(self, event: Event, party: Party) -> None:
        text = sentence(event, self._words, party)
        xml = render(event.stanza, reveal=self._reveal) if event.stanza else []
        body = {
            "number": event.number,
            "time": event.time / NANOSECONDS,
            "kind": event.kind.value,
            "code": event.code,
            "text": text,
            "from": str(event.tcp.source),
            "to": str(event.tcp.target),
            "packet": event.tcp.number,
            "xml": "\n".join(xml),
        }
        lines = [f"{clock(event.time, self._words)}  {text}"]
        if self._xml:
            lines += [f"              {line}" for line in xml]
        self._reporter.line("captured", lines, body)


def read_file(arguments: argparse.Namespace, reporter: Reporter, words: Catalog) -> bool:
    """Tell what a saved capture holds. Raises CAPTURE_FILE_UNREADABLE."""
    reading = Reading()
    teller = Teller(reporter, words, arguments)
    for event in read(reading, pieces_of(Path(arguments.file))):
        teller.hear((event,), reading)
    return _finished(reporter, words, reading.packets.count, reading.problem)


def record_here(
    session: Session,
    arguments: argparse.Namespace,
    reporter: Reporter,
    words: Catalog,
    cancel: Interrupts,
) -> bool:
    """Record on the server and tell it live. Raises what `record` and `save_capture` raise."""
    if arguments.install:
        cancel.begun = True
        outcome = install_recorder(session, reporter.event, cancel)
        if outcome not in (Outcome.CHANGED, Outcome.UNCHANGED):
            return False
    request = RecordRequest(arguments.address or "", arguments.seconds)
    teller = Teller(reporter, words, arguments)
    last: list[Reading] = []

    def say(name: str, **params: object) -> None:
        filled = {key: str(value) for key, value in params.items()}
        reporter.line(name, (words.text("Cli", WORDS[name], filled),), filled)

    def hear(events: Sequence[Event], reading: Reading) -> None:
        if not last:
            last.append(reading)
            say("capture-begun", seconds=request.seconds)
        teller.hear(events, reading)

    recorded = session.ask(record, request, hear, cancel)
    if arguments.out:
        parties = last[0].conversation.parties if last else {}
        save_capture(Path(arguments.out), Capture(recorded.packets, parties), words)
        say("capture-saved", file=arguments.out)
    if recorded.lost:
        say("capture-lost", count=recorded.lost)
    return _finished(reporter, words, len(recorded.packets), recorded.problem)


def _finished(reporter: Reporter, words: Catalog, count: int, problem: Problem | None) -> bool:
    lines = [words.text("Cli", WORDS["packets"], {"count": str(count)})]
    if problem:
        told = words.problem(problem)
        lines += [told.cause, told.remedy]
    reporter.told("capture", lines, {"packets": count}, problem)
    return problem is None
