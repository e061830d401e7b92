"""A capture saved with what is known of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from setupwizard.capture.conversation import Conversation
from setupwizard.capture.events import Event, Party, Weight
from setupwizard.capture.narration import sentence
from setupwizard.capture.packets import Packet
from setupwizard.capture.reading import Reading, pieces_of
from setupwizard.capture.tls_keys import KeyLog
from setupwizard.capture.writer import save, write_whole
from setupwizard.model.problems import Problem
from setupwizard.texts.capture import SAVED
from setupwizard.texts.catalog import Catalog

MOST_EVENTS = 60_000
MOST_BYTES = 64 * 1024 * 1024
"""Of a file that is opened to be looked at: what is beyond them is counted and not kept."""


@dataclass(frozen=True, slots=True)
class Capture:
    """`keys`: a TLS key log of our own test clients, where there is one."""

    packets: tuple[Packet, ...]
    parties: Mapping[int, Party]
    keys: bytes = b""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read: what happened in it. `problem`: why not all of it."""

    capture: Capture
    events: tuple[Event, ...]
    problem: Problem | None = None


def save_capture(path: Path, capture: Capture, words: Catalog) -> None:
    """With names, and each sentence as a comment of its packet. Raises CAPTURE_FILE_UNWRITABLE."""
    save(
        path,
        capture.packets,
        names=names_of(capture.parties),
        comments=comments_of(capture, words),
        keys=capture.keys,
        about=words.text("Capture", SAVED),
    )


def open_capture(path: Path) -> Opened:
    """Raises CAPTURE_FILE_UNREADABLE."""
    reading, packets, events = Reading(), list[Packet](), list[Event]()
    size = 0
    for piece in pieces_of(path):
        for packet in reading.packets.take(piece):
            found = reading.conversation.take(packet)
            if len(events) < MOST_EVENTS:
                events += found
            if size < MOST_BYTES:
                packets.append(packet)
                size += len(packet.data)
        if reading.packets.problem:
            break
    else:
        reading.end()
    keys = reading.packets.keys.lines
    capture = Capture(tuple(packets), reading.conversation.parties, keys)
    return Opened(capture, tuple(events), reading.problem)


def save_bytes(path: Path, content: bytes) -> None:
    """A file only its owner may read, as a whole or not at all. Raises CAPTURE_FILE_UNWRITABLE."""
    write_whole(path, (content,))


def names_of(parties: Mapping[int, Party]) -> dict[str, str]:
    """What addresses are called: a user, or the chat's domain; not where several are at one."""
    named: dict[str, set[str]] = {}
    for party in parties.values():
        if party.user:
            named.setdefault(party.client.address, set()).add(party.user)
        if party.domain:
            named.setdefault(party.server.address, set()).add(party.domain)
    return {address: names.pop() for address, names in named.items() if len(names) == 1}


def comments_of(capture: Capture, words: Catalog) -> dict[int, str]:
    """By the number of the packet."""
    comments: dict[int, list[str]] = {}
    conversation = Conversation(KeyLog(capture.keys))
    for packet in capture.packets:
        for event in conversation.take(packet):
            if event.weight is Weight.MAIN:
                told = sentence(event, words, capture.parties.get(event.connection))
                comments.setdefault(event.tcp.number, []).append(told)
    return {number: " ".join(told) for number, told in comments.items()}
