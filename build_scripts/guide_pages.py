"""Writes the pages of the guide, whole, in every language: `guide_pages.py FOLDER`.

What is written by hand lies in `docs/guide`; lists of errors, commands, answers and names of
secrets are made here from the program itself.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args, get_origin

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # this checkout, whichever one is installed

from pydantic import BaseModel  # noqa: E402

from setupwizard.cli.arguments import make_parser  # noqa: E402
from setupwizard.engine.answers_file import toml  # noqa: E402
from setupwizard.languages import LANGUAGES  # noqa: E402
from setupwizard.model.answers import Answers  # noqa: E402
from setupwizard.model.problems import Code  # noqa: E402
from setupwizard.texts import guide  # noqa: E402
from setupwizard.texts.answers import COMMENTS  # noqa: E402
from setupwizard.texts.catalog import Catalog  # noqa: E402

PAGES = (
    "index",
    "first-server",
    "practical",
    "openldap",
    "care",
    "errors",
    "server",
    "security",
    "commands",
    "pages",
    "contribute",
)
"""In the order of the site."""


def whole(name: str, language: str) -> str:
    """One page with all that is made of the program."""
    text = guide.page(name, language)
    for mark, made in (("commands", commands), ("answers", answers)):
        if (line := f"<!-- {mark} -->") in text:
            text = text.replace(line, "\n".join(made(language)))
    return text


# ---------------------------------------------------------------- commands


def commands(language: str) -> Iterator[str]:
    """Every command with what it does, how it is typed, and its options."""
    parser = make_parser(language)
    common = {action.dest for action in parser._actions}
    shown: set[str] = set()
    for name, command, said in _commands(parser, ""):
        yield f"### openfire-setup {name} {{ #{name.replace(' ', '-')} }}\n"
        yield f"{said[:1].upper()}{said[1:]}.\n"
        usage = " ".join(command.format_usage().split())
        yield f"```text\n{usage[usage.index('openfire-setup') :]}\n```\n"
        options = [one for one in command._actions if one.dest not in common | shown]
        yield from _options(options)
        if any(one.dest == "secrets" for one in options):  # those of all that reach a server
            shown |= {one.dest for one in options if one.option_strings}


def _commands(
    parser: argparse.ArgumentParser, before: str
) -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            said = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                below = list(_commands(command, f"{before}{name} "))
                yield from below or [(f"{before}{name}", command, said[name])]


def _options(actions: list[argparse.Action]) -> Iterator[str]:
    for action in actions:
        name = (action.option_strings or [""])[0]
        value = "" if action.nargs == 0 else str(action.metavar or action.dest)
        yield f"- `{f'{name} {value}'.strip()}`: {action.help}"
    yield ""


# ---------------------------------------------------------------- the answers file


def answers(language: str) -> Iterator[str]:
    """A table for each section: the answer, what it is if left out, and what it means."""
    words = Catalog(language)
    meaning = words.text("Answers", COMMENTS["language"])
    yield f"`language = {toml(Answers.model_fields['language'].default)}`: {meaning}\n"
    for name, info in Answers.model_fields.items():
        kind = info.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            yield f"### [{name}] {{ #{name} }}\n"
            yield from _section(name, kind, words)
            yield ""


def _section(name: str, kind: type[BaseModel], words: Catalog) -> Iterator[str]:
    yield "| | | |\n|---|---|---|"
    for field, info in kind.model_fields.items():
        meaning = words.text("Answers", COMMENTS[f"{name}.{field}"]).replace("\n", " ")
        given = "" if info.is_required() else f"`{toml(info.default)}`"
        choices = get_args(info.annotation) if get_origin(info.annotation) is Literal else ()
        listed = " · ".join(f"`{choice}`" for choice in choices)
        yield f"| `{field}` | {given} | {meaning}{f' ({listed})' if listed else ''} |"


# ---------------------------------------------------------------- files


def write(folder: Path) -> None:
    for language in LANGUAGES:
        place = folder / language
        (place / guide.ERRORS).mkdir(parents=True, exist_ok=True)
        for name in PAGES:
            (place / f"{name}.md").write_text(whole(name, language), encoding="utf-8")
        for code in Code:
            page = guide.page(f"{guide.ERRORS}/{code}", language)
            (place / guide.ERRORS / f"{code}.md").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
