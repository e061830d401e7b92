"""Texts in the reader's language, from the same Qt Linguist files the window uses; no Qt needed."""

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from setupwizard.files import shipped
from setupwizard.model.names import for_eyes
from setupwizard.model.printable import printable
from setupwizard.model.problems import Code, Problem
from setupwizard.texts import NOTES, PROBLEMS, STEPS, figures
from setupwizard.texts.command_line import REMEDIES
from setupwizard.texts.fields import FIELDS
from setupwizard.texts.named import NAMED
from setupwizard.texts.words import ProblemText, StepText

if TYPE_CHECKING:
    from setupwizard.model.events import Note


COUNTED = frozenset({"count", "done", "free", "people", "total", "used", "size", "limit", "needed"})
"""Fields that are numbers of something, where they are numbers."""

MEASURED = re.compile(r"\{(\w+)\} MB\b")


class Filled(dict[str, str]):
    """The fields of a sentence. One that nobody filled shows as an ellipsis, so that a person never
    meets a KeyError; in the tests it fails (tests/conftest.py).
    """

    def __missing__(self, name: str) -> str:
        return "…"


class Catalog:
    """The words of one language. What has no translation stays English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts = {} if language == "en" else _read(language)

    def template(self, context: str, source: str) -> str:
        """`source` in this language as it is written, its `{fields}` not filled."""
        return self._texts.get((context, source), source)

    def text(self, context: str, source: str, params: Mapping[str, str] | None = None) -> str:
        """`source` in this language with its `{fields}` filled: names as people write them, and
        text that may be foreign without what a screen would obey.
        """
        template = self.template(context, source)
        given = {name: printable(value) for name, value in (params or {}).items()}
        shown = {name: for_eyes(value) for name, value in given.items()}
        for name in COUNTED.union(MEASURED.findall(template)) & given.keys():
            if given[name].isdecimal():
                shown[name] = figures.whole(int(given[name]), self.language)
        shown |= {f"{name}_words": self.named(name, value) for name, value in given.items()}
        return template.format_map(Filled(shown))

    def named(self, name: str, value: str) -> str:
        """What people call the thing, or the things, whose identifier this is."""
        if name == "step" and value in STEPS:
            return self.step(value).title
        if name == "settings":
            return ", ".join(self.named("setting", one) for one in value.split(", "))
        words = NAMED.get(name, {}).get(value)
        return self.text("Named", words) if words else for_eyes(value)

    def problem(self, problem: Problem) -> ProblemText:
        words = PROBLEMS[problem.code]
        return ProblemText(
            self.text("Problem", words.cause, problem.params),
            self._remedy(problem),
            words.action,
        )

    def _remedy(self, problem: Problem) -> str:
        return self.text("Problem", PROBLEMS[problem.code].remedy, problem.params)

    def step(self, step: str) -> StepText:
        words = STEPS[step]
        return StepText(self.text("Step", words.title), self.text("Step", words.doing))

    def note(self, note: "Note") -> str:
        return self.text("Note", NOTES[note.code], note.params)

    def field(self, code: str, params: Mapping[str, str] | None = None) -> str:
        """Why an answer is refused, for the line under its field."""
        return self.text("Field", FIELDS[code], params)

    def cause(self, code: Code, params: Mapping[str, str] | None = None) -> str:
        return self.text("Problem", PROBLEMS[code].cause, params)


class CommandLineCatalog(Catalog):
    """The words for a terminal, with what to do there.

    `log` is the file that keeps what happened, `program` what is typed to call the program.
    """

    def __init__(self, language: str, log: str, program: str = "openfire-setup") -> None:
        super().__init__(language)
        self._log, self._program = log, program

    def template(self, context: str, source: str) -> str:
        text = super().template(context, source)
        for quote in "“«":
            text = text.replace(f"{quote}openfire-setup", f"{quote}{self._program}")
        return text

    def _remedy(self, problem: Problem) -> str:
        words = REMEDIES.get(problem.code)
        if words is None:
            return super()._remedy(problem)
        return self.text("CommandLine", words, {**problem.params, "log": self._log})


@cache
def _read(language: str) -> dict[tuple[str, str], str]:
    tree = ElementTree.parse(shipped("translations", f"openfire_{language}.ts"))  # noqa: S314 - ours
    texts: dict[tuple[str, str], str] = {}
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and not translation.get("type"):
                texts[name, message.findtext("source", "")] = translation.text
    return texts
