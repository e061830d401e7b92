"""People as somebody types them one by one: a user name to propose, and what cannot be taken."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from setupwizard.directory.people_row import USER, NewPerson, person_of, refused_password
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import refused_by_chat
from setupwizard.openfire.stored import NOBODY

PARTICLES = ("da", "de", "del", "der", "do", "dos", "la", "las", "los", "van", "von", "y")
"""Of surnames; nobody is called by them alone."""

WITH_ONE_SURNAME = 3
"""Words up to which the second is taken for the surname; of more, the last but one."""


@dataclass(frozen=True, slots=True)
class TypedPerson:
    name: str
    user: str
    password: Secret

    @property
    def empty(self) -> bool:
        return not self.name.strip() and not self.user.strip()

    @property
    def person(self) -> NewPerson:
        """Once nothing is wrong with it. Raises ValueError otherwise."""
        cells = {"user": self.user, "full": self.name, "password": self.password.reveal()}
        person, notes = person_of(cells, 0)
        if person is None:
            raise ValueError([note.code for note in notes])
        return person


def proposed_user(name: str, taken: Collection[str]) -> str:
    """`Ana Pérez García` becomes `ana.perez`, or `ana.perez2`; empty without a letter to use."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = [word for word in re.findall(r"[a-z0-9]+", plain) if word not in PARTICLES]
    if not words:
        return ""
    surname = words[1:2] if len(words) <= WITH_ONE_SURNAME else words[-2:-1]
    user = ".".join(words[:1] + surname)[:60]
    names = (f"{user}{number}" if number > 1 else user for number in count(1))
    return next(one for one in names if one not in taken and one not in NOBODY)


def faults(people: Sequence[TypedPerson]) -> list[Mapping[str, str]]:
    """For each, what is wrong with which field, as a code; nothing for an empty row."""
    users = Counter(one.user.lower() for one in people if one.user)
    return [{} if one.empty else _faults(one, users) for one in people]


def _faults(one: TypedPerson, users: Mapping[str, int]) -> Mapping[str, str]:
    found = {
        "name": _fault_of_name(one.name),
        "user": _fault_of_user(one.user, users),
        "password": _fault_of_password(one.password.reveal()),
    }
    return {field: code for field, code in found.items() if code}


def _fault_of_name(name: str) -> str:
    _, notes = person_of({"user": "x", "full": name}, 0)
    return notes[0].code.rpartition("-")[2] if notes else ""


def _fault_of_user(typed: str, users: Mapping[str, int]) -> str:
    user = typed.lower()
    if not user:
        return "missing"
    if not user.isascii() or not USER.fullmatch(user):
        return "form"
    if user in NOBODY:
        return "reserved"
    return "twice" if users[user] > 1 else ""


def _fault_of_password(password: str) -> str:
    if not password:
        return "missing"
    return refused_password(password) or ("signs" if refused_by_chat(password) else "")
