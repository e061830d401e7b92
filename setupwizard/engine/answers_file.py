"""`answers.toml`: read into answers, and written with comments. No secret is ever in it."""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel

from setupwizard.engine.toml_file import decoded, wrong_line
from setupwizard.model.answers import (
    AdminAnswers,
    Answers,
    HostAnswers,
    ProfileAnswers,
    ServerAnswers,
    read_answers,
)
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.names import for_eyes
from setupwizard.model.problems import Code, SetupError
from setupwizard.texts.answers import COMMENTS, HEADER
from setupwizard.texts.catalog import Catalog

EXAMPLE = Answers(
    host=HostAnswers(address="chat.example.org", user="ana"),
    server=ServerAnswers(domain="example.org", fqdn="chat.example.org"),
    admin=AdminAnswers(email="ana@example.org"),
)


LDAP_EXAMPLE = EXAMPLE.model_copy(
    update={
        "profile": ProfileAnswers(kind="ldap"),
        "ldap": LdapAnswers(
            bind_dn="cn=openfire,ou=services,dc=example,dc=org",
            base_dn="dc=example,dc=org",
            admins=("ana",),
        ),
        "admin": AdminAnswers(),
    }
)


NAMES = {"address", "domain", "fqdn", "host"}
"""Fields that hold the name of a server: kept as it is sent, written as people read it."""


class AnswersRefusedError(SetupError):
    """ANSWERS_INVALID, with every field's reason as (field, code, params)."""

    def __init__(self, path: Path, reasons: tuple[tuple[str, str, dict[str, str]], ...]) -> None:
        fields = ", ".join(dict.fromkeys(field for field, _, _ in reasons))
        super().__init__(Code.ANSWERS_INVALID, file=path.name, fields=fields)
        self.reasons = reasons


def load_answers(path: Path) -> Answers:
    """Raises ANSWERS_MISSING, TEXT_NOT_UTF8, ANSWERS_NOT_TOML or AnswersRefusedError."""
    try:
        text = decoded(path.read_bytes(), path.name)
    except OSError as error:
        raise SetupError(Code.ANSWERS_MISSING, detail=str(error), file=path) from error
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = wrong_line(error, text)
        raise SetupError(Code.ANSWERS_NOT_TOML, str(error), file=path.name, line=line) from error
    answers, problems = read_answers(raw)
    if answers is None:
        raise AnswersRefusedError(path, tuple((p.field, p.code, dict(p.params)) for p in problems))
    return answers


def dump_answers(answers: Answers, language: str) -> str:
    """The file's text, with a comment above every answer in the reader's language.

    The table `ldap` is left out where there is no directory.
    """
    return "\n".join(_lines(answers, Catalog(language))) + "\n"


def _lines(answers: Answers, words: Catalog) -> Iterator[str]:
    yield from _comment(words.text("Answers", HEADER))
    yield ""
    yield from _comment(words.text("Answers", COMMENTS["language"]))
    yield f"language = {toml(answers.language)}"
    for name in Answers.model_fields:
        section = getattr(answers, name)
        if not isinstance(section, BaseModel) or (name == "ldap" and answers.directory is None):
            continue
        yield ""
        yield f"[{name}]"
        for field in type(section).model_fields:
            yield from _comment(words.text("Answers", COMMENTS[f"{name}.{field}"]))
            value = getattr(section, field)
            yield f"{field} = {toml(for_eyes(value) if field in NAMES else value)}"


def _comment(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield f"# {line}".rstrip()


def toml(value: object) -> str:
    """A TOML value; JSON writes strings, numbers, booleans and flat lists the same way."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
