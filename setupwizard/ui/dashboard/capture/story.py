"""What the page knows of a capture: what happened, who took part, and what of it is shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from setupwizard.capture.choice import Choice
from setupwizard.capture.conversation import Conversation
from setupwizard.capture.diagram import Column, columns, ends
from setupwizard.capture.events import Event, Party
from setupwizard.capture.narration import sentence
from setupwizard.capture.packets import Packet
from setupwizard.capture.tls_keys import KeyLog
from setupwizard.ui.widgets.i18n import speech

MOST_EVENTS = 50_000
"""Kept in the window. What is beyond them is in the file."""

MOST_ROWS = 5_000


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the diagram: one event, or a `run` of encrypted ones that nobody can read.

    `source` and `target` are columns.
    """

    event: Event
    source: int
    target: int
    run: tuple[Event, ...] = ()


class Story:
    """Grows while it is recorded."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.parties: dict[int, Party] = {}
        self.packets: tuple[Packet, ...] = ()
        self.keys, self.with_keys = b"", False
        self.left_out = 0
        self.reveal = False
        self._forget_rows()

    def _forget_rows(self) -> None:
        self._choice: Choice | None = None
        self._looked = 0
        self._shown: list[Event] = []
        self._seen: dict[int, None] = {}
        self._who: tuple[Column, ...] = ()
        self._rows: list[Row] = []

    def clear(self) -> None:
        """Another one begins."""
        self.events, self.parties, self.packets, self.keys = [], {}, (), b""
        self.left_out, self.reveal, self.with_keys = 0, False, False
        self._forget_rows()

    def retell(self, *, with_keys: bool) -> None:
        """As the two see it who have the keys, or as everybody else does."""
        conversation = Conversation(KeyLog(self.keys if with_keys else b""))
        events = [event for packet in self.packets for event in conversation.take(packet)]
        self.events, self.parties, self.left_out = [], {}, 0
        self.with_keys = with_keys
        self._forget_rows()
        self.take(events, conversation.parties)

    def take(self, events: Sequence[Event], parties: Mapping[int, Party]) -> None:
        room = max(0, MOST_EVENTS - len(self.events))
        self.events += events[:room]
        self.left_out += len(events) - min(room, len(events))
        self.parties.update(parties)

    @property
    def users(self) -> list[str]:
        return sorted({party.user for party in self.parties.values() if party.user})

    @property
    def encrypted(self) -> bool:
        return any(party.encrypted for party in self.parties.values())

    def told(self, event: Event) -> str:
        return sentence(event, speech(), self.parties[event.connection])

    def chosen(self, choice: Choice) -> list[Event]:
        needs_words = bool(choice.text)
        return [
            event
            for event in self.events
            if choice.shows(
                event,
                self.parties[event.connection],
                self.told(event) if needs_words else "",
            )
        ]

    def rows(self, choice: Choice) -> tuple[tuple[Column, ...], list[Row]]:
        """Who stands where, and the lines between them. Only what came since the last time is
        looked at, where the same is wanted and the same take part.
        """
        if choice != self._choice:
            self._choice, self._looked, self._shown = choice, 0, []
            self._seen.clear()
        fresh = [one for one in self.events[self._looked :] if self._is_shown(one, choice)]
        self._looked = len(self.events)
        self._shown += fresh
        self._seen.update(dict.fromkeys(event.connection for event in fresh))
        who = columns(self.parties, self._seen)
        if who != self._who:
            self._who, self._rows, fresh = who, [], self._shown
        rows = list(self._rows)
        for event in fresh:
            self._add(rows, event, who)
        self._rows = rows
        return who, rows

    def _add(self, rows: list[Row], event: Event, who: Sequence[Column]) -> None:
        at = ends(event, who)
        if at is None or len(rows) >= MOST_ROWS:
            return
        is_run = event.code == "encrypted"
        if is_run and rows and rows[-1].run and _same(rows[-1], at):
            last = rows[-1]
            rows[-1] = Row(last.event, last.source, last.target, (*last.run, event))
        else:
            rows.append(Row(event, *at, (event,) if is_run else ()))

    def _is_shown(self, event: Event, choice: Choice) -> bool:
        """Also what is encrypted stands in the story, as far as it goes."""
        party = self.parties[event.connection]
        told = self.told(event) if choice.text else ""
        if choice.main and event.code == "encrypted":
            return (
                Choice(choice.address, choice.user, choice.port, choice.kinds).shows(event, party)
                and not choice.text
            )
        return choice.shows(event, party, told)


def _same(row: Row, at: tuple[int, int]) -> bool:
    return {row.source, row.target} == set(at)
