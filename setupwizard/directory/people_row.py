"""One person of the file: what can be taken, and for what cannot, a sentence with its line."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from setupwizard.model.events import Note
from setupwizard.model.secret import Secret

USER = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}", re.ASCII)
"""Letters that mean the same in an XMPP address (RFC 7622), in a directory and in a file name."""

EMAIL = re.compile(r"[!-?A-~]+@[!-?A-~]+", re.ASCII)
"""`mail` holds ASCII only (RFC 4524)."""

LONGEST = 100
"""Characters of a name, an e-mail address or a group's name."""

PASSWORD_SHORTEST, PASSWORD_LONGEST = 8, 128
"""Characters of a password."""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """`user` stands before the @; `name` is the full name. `password` may be empty."""

    user: str
    name: str
    given: str
    surname: str
    email: str
    password: Secret
    groups: tuple[str, ...]


WrittenUser = Callable[[str], str]
"""How a user name from the file is written; empty for what can be none."""


def plain_user(typed: str) -> str:
    return typed.lower() if typed.isascii() and USER.fullmatch(typed.lower()) else ""


def person_of(
    cells: Mapping[str, str], line: int, written: WrittenUser = plain_user
) -> tuple[NewPerson | None, tuple[Note, ...]]:
    """The person in these cells (by our names of columns), or why there is none."""
    refused = tuple(_refused(cells, line, written))
    if refused:
        return None, refused
    name, given_name, surname = names_of(cells)
    user = written(cells["user"])
    return (
        NewPerson(
            user,
            name or user,
            given_name,
            surname or user,
            cells.get("email", ""),
            Secret(cells.get("password", "")),
            groups_of(cells.get("groups", "")),
        ),
        (),
    )


def groups_of(cell: str) -> tuple[str, ...]:
    """The groups in a cell, each once, separated by ; or |."""
    groups: dict[str, str] = {}
    for part in re.split(r"[;|]", cell):
        group = " ".join(part.split())
        if group:
            groups.setdefault(group.casefold(), group)
    return tuple(groups.values())


def refused_password(password: str) -> str:
    """Why it cannot be somebody's password (`short`, `long` or `letters`), or nothing."""
    if len(password) < PASSWORD_SHORTEST:
        return "short"
    if len(password) > PASSWORD_LONGEST:
        return "long"
    return "letters" if _unprintable(password) else ""


def names_of(cells: Mapping[str, str]) -> tuple[str, str, str]:
    """Full name, given name and surname. A name without a surname's column is the full name."""
    name, surname, full = (
        " ".join(cells.get(column, "").split()) for column in ("name", "surname", "full")
    )
    if name and "surname" not in cells and not full:
        name, full = "", name
    if not name and not surname:
        name, _, surname = full.rpartition(" ")
    return full or f"{name} {surname}".strip(), name, surname or name


def _refused(cells: Mapping[str, str], line: int, written: WrittenUser) -> Iterator[Note]:
    user, email, password = (cells.get(name, "") for name in ("user", "email", "password"))
    if not user:
        yield Note.of("people-line-user-missing", line=line)
    elif not written(user):
        yield Note.of("people-line-user", line=line, user=user[:LONGEST])
    if email and not EMAIL.fullmatch(email):
        yield Note.of("people-line-email", line=line, email=email[:LONGEST])
    texts = [" ".join(cells.get(name, "").split()) for name in ("name", "surname", "full")]
    texts += groups_of(cells.get("groups", ""))
    if any(len(text) > LONGEST for text in (email, *texts)):
        yield Note.of("people-line-long", line=line, most=LONGEST)
    if any(_unprintable(text) for text in texts):
        yield Note.of("people-line-letters", line=line)
    match password and refused_password(password):
        case "short":
            yield Note.of("people-line-password-short", line=line, least=PASSWORD_SHORTEST)
        case "long":
            yield Note.of("people-line-password-long", line=line, most=PASSWORD_LONGEST)
        case "letters":
            yield Note.of("people-line-password-letters", line=line)


def _unprintable(text: str) -> bool:
    """A sign of a later Unicode than this Python's is none: a new picture, say."""
    return any(
        unicodedata.category(letter) in ("Cc", "Cs", "Co") or ord(letter) & 0xFFFE == 0xFFFE
        for letter in text
    )
