"""A capture saved with what is known of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from setupwizard.capture.conversation import Conversation
from setupwizard.capture.events import Party, Weight
from setupwizard.capture.narration import sentence
from setupwizard.capture.packets import Packet
from setupwizard.capture.writer import save
from setupwizard.texts.capture import SAVED
from setupwizard.texts.catalog import Catalog


@dataclass(frozen=True, slots=True)
class Capture:
    """`keys`: a TLS key log of our own test clients, where there is one."""

    packets: tuple[Packet, ...]
    parties: Mapping[int, Party]
    keys: bytes = b""


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
    conversation = Conversation()
    for packet in capture.packets:
        for event in conversation.take(packet):
            if event.weight is Weight.MAIN:
                told = sentence(event, words, capture.parties.get(event.connection))
                comments.setdefault(event.tcp.number, []).append(told)
    return {number: " ".join(told) for number, told in comments.items()}
