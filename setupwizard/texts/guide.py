"""The guide as it ships: pages in Markdown, whole or by section, and a page for every error.

The site and the help of the window are both made of it (decision 023). A heading is written
`## Its words { #name }`; the name is the same in every language.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from setupwizard.files import shipped
from setupwizard.languages import LANGUAGES
from setupwizard.model.problems import Code, Problem
from setupwizard.model.secrets import Secrets
from setupwizard.texts import GROUPS
from setupwizard.texts.catalog import Catalog, CommandLineCatalog
from setupwizard.texts.command_line import REMEDIES
from setupwizard.texts.words import QT_TRANSLATE_NOOP

HELP = "pages"
"""The page with a section for every stage of the window, by the stage's name."""

ERRORS = "errors"
"""The page that lists all errors, and the folder with a page for each."""

REST = "rest"
"""The section with the errors of all rooms that have none of their own."""

HEADING = re.compile(r"^(?P<level>#+) (?P<title>.+?)(?: \{ #(?P<name>[\w-]+) \})?$")

ERRORS_OF = re.compile(r"^<!-- errors: (?P<group>\w+) -->$", re.MULTILINE)
SECRETS = "<!-- secrets -->"
"""Where the names of all secrets are told."""

MARK = re.compile(r"^(<!-- .* -->|!\[.*\]\(.*\)|---)\n", re.MULTILINE)
"""What only the site has: pictures, rules, and lists made when it is built."""

LONG = 90
"""Letters of a heading that is read at one glance."""

WORDS = {
    "remedy": QT_TRANSLATE_NOOP("Guide", "What to do"),
    "terminal": QT_TRANSLATE_NOOP("Guide", "In the terminal"),
    "code": QT_TRANSLATE_NOOP("Guide", "Code of this error: `{code}`."),
    "errors": QT_TRANSLATE_NOOP("Guide", "All errors"),
}


def page(name: str, language: str) -> str:
    """A page as it is written, its lists of errors and secrets filled in; `errors/CODE` is the page
    of one error.

    Raises FileNotFoundError for a page there is not.
    """
    folder, _, code = name.rpartition("/")
    if folder == ERRORS:
        if code not in {*Code}:
            raise FileNotFoundError(name)
        return error_page(example(Code(code), language), language)
    text = _written(name, language)
    own = set(ERRORS_OF.findall(text))
    rest = [code for group, codes in GROUPS.items() if group not in own for code in codes]

    def listed(found: re.Match[str]) -> str:
        return "\n".join(_errors(GROUPS.get(found["group"], rest), language))

    return ERRORS_OF.sub(listed, text).replace(SECRETS, "\n".join(_secrets(language)))


def _written(name: str, language: str) -> str:
    return shipped("docs", "guide", language, f"{name}.md").read_text(encoding="utf-8")


def _secrets(language: str) -> Iterator[str]:
    words = Catalog(language)
    for name in Secrets.names():
        yield f"- `{name}`: {words.named('name', name)}"


def heading(text: str, name: str) -> str:
    """The words of the heading of this name; empty if there is none."""
    found = (HEADING.match(line) for line in text.splitlines())
    return next((one["title"] for one in found if one and one["name"] == name), "")


def section(text: str, name: str) -> str:
    """What stands below the heading of this name; empty if there is none."""
    below: list[str] = []
    level = 0
    for line in text.splitlines():
        found = HEADING.match(line)
        if found and level and len(found["level"]) <= level:
            break
        if level:
            below.append(line)
        elif found and found["name"] == name:
            level = len(found["level"])
    return "\n".join(below).strip()


def readable(text: str) -> str:
    """The same without what only the site understands, for a narrow place: smaller headings."""
    shown = MARK.sub("", f"{text}\n")
    return re.sub(r"^(#.*?)( \{ #[\w-]+ \})?$", r"##\1", shown, flags=re.MULTILINE).strip()


def language_of_guide(language: str) -> str:
    """This language if the guide is written in it, else English."""
    return language if _has(language) else next(iter(LANGUAGES))


def _has(language: str) -> bool:
    try:
        return bool(shipped("docs", "guide", language))
    except FileNotFoundError:
        return False


# ---------------------------------------------------------------- errors


def error_page(problem: Problem, language: str) -> str:
    """What happened, what to do in the window, and what in a terminal if that is another thing."""
    words = Catalog(language)
    cause, remedy, _ = words.problem(problem)
    title, further = _first_sentence(cause)
    parts = [f"# {_escaped(title)} {{ #{problem.code} }}", _escaped(further)]
    parts += [f"## {words.text('Guide', WORDS['remedy'])} {{ #remedy }}", _escaped(remedy)]
    if problem.code in REMEDIES:
        terminal = CommandLineCatalog(language, "openfire-setup.log").problem(problem).remedy
        parts += [f"## {words.text('Guide', WORDS['terminal'])} {{ #terminal }}"]
        parts += [_escaped(terminal)]
    parts.append("---")
    all_of_them = words.text("Guide", WORDS["errors"])
    code = words.text("Guide", WORDS["code"], {"code": str(problem.code)})
    parts += [code, f"{_kind(problem.code, language)} · [{all_of_them}](../{ERRORS}.md)"]
    return "\n\n".join(part for part in parts if part) + "\n"


def _kind(code: Code, language: str) -> str:
    """A link to those that belong together with this one."""
    group = next(name for name, codes in GROUPS.items() if code in codes)
    errors = _written(ERRORS, language)
    place = group if heading(errors, group) else REST
    return f"[{heading(errors, place)}](../{ERRORS}.md#{place})"


def example(code: Code, language: str) -> Problem:
    """A problem as somebody might meet it, for a page that nobody's own problem fills."""
    examples = _examples()
    return Problem(code, examples[language] | examples["of"].get(code, {}))


def _errors(codes: Iterable[Code], language: str) -> Iterator[str]:
    words = Catalog(language)
    for code in codes:
        title, _ = _first_sentence(words.problem(example(code, language)).cause)
        yield f"- [{_escaped(title)}]({ERRORS}/{code}.md)"


def _first_sentence(text: str) -> tuple[str, str]:
    """A heading, without its full stop, and what follows it. Long ones end at a colon."""
    for ends in (". ", ".\n", ": ", ":\n"):
        title, mark, further = _outside_brackets(text, ends)
        if mark and (ends[0] == "." or len(text) > LONG):
            return title.replace("\n", " "), further.strip()
    return text.replace("\n", " ").removesuffix("."), ""


def _outside_brackets(text: str, ends: str) -> tuple[str, str, str]:
    """Like `partition`, at the first mark that is not between brackets."""
    title, mark, further = text.partition(ends)
    while mark and title.count("(") > title.count(")"):
        more, mark, further = further.partition(ends)
        title = f"{title}{ends}{more}"
    return title, mark, further


def _escaped(text: str) -> str:
    """Plain text as Markdown: nothing in it is markup, and its lines stay lines."""
    return re.sub(r"([\\`*\[\]<>|])", r"\\\1", text).replace("\n", "\n\n")


@cache
def _examples() -> Mapping[str, Any]:
    with shipped("docs", "guide", "examples.toml").open("rb") as file:
        return tomllib.load(file)
