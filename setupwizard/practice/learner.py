"""Who practises, and what they are told."""

import textwrap
from dataclasses import asdict, dataclass

from setupwizard.model.events import Note
from setupwizard.practice import example_directory
from setupwizard.practice.example_directory import PASSWORD
from setupwizard.practice.example_entries import ACCOUNT
from setupwizard.practice.mistakes import Mistake
from setupwizard.practice.programs.debian import ADDRESS

FINGERPRINT = "SHA256:pRaCt1cEpRaCt1cEpRaCt1cEpRaCt1cEpRaCt1cEpRa"
"""Of the key of the practice server."""


@dataclass(frozen=True, slots=True)
class Learner:
    """What a person types to get into the practice server. None of it is secret.

    `database` and its user are there only with DATABASE_DOWN; the password is the same.
    """

    address: str = ADDRESS
    port: int = 22
    user: str = "ana"
    password: str = PASSWORD
    database: str = "chat"

    def note(self) -> Note:
        """How to get in, in a sentence."""
        name, _, digits = FINGERPRINT.partition(":")
        shown = " ".join([f"{name}:", *textwrap.wrap(digits, 4)])
        return Note.of("practice-login", fingerprint=shown, **self._words())

    def directory_note(self) -> Note:
        """How to get into the example directory, in a sentence."""
        return Note.of(
            "practice-directory",
            host=example_directory.HOST,
            account=ACCOUNT,
            password=example_directory.PASSWORD,
        )

    def mistake(self, mistake: Mistake) -> Note:
        """What goes wrong, in a sentence."""
        return Note.of(f"mistake-{mistake}", **self._words())

    def _words(self) -> dict[str, str]:
        return {name: str(value) for name, value in asdict(self).items()}


LEARNER = Learner()
