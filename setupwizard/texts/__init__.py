"""The English words of every problem, step and note, room by room, and their translations."""

from setupwizard.model.problems import Code
from setupwizard.texts import (
    accounts,
    actions,
    administration,
    answers,
    capture,
    conferences,
    connecting,
    database,
    directory,
    domain,
    engine,
    host,
    ldap_switch,
    logging_in,
    openfire,
    packages,
    people,
    practice,
    proof,
    reaching,
    server_settings,
    slapd,
    status,
)
from setupwizard.texts.words import ProblemText, StepText

_ROOMS = (
    reaching,
    logging_in,
    host,
    packages,
    database,
    directory,
    slapd,
    openfire,
    ldap_switch,
    proof,
    domain,
    accounts,
    status,
    actions,
    administration,
    server_settings,
    people,
    connecting,
    conferences,
    capture,
    answers,
    engine,
    practice,
)

PROBLEMS: dict[Code, ProblemText] = {}
STEPS: dict[str, StepText] = {}
NOTES: dict[str, str] = {}
GROUPS: dict[str, tuple[Code, ...]] = {}
"""The codes by the room they belong to."""

for _room in _ROOMS:
    GROUPS[_room.__name__.rpartition(".")[2]] = tuple(_room.PROBLEMS)
    PROBLEMS.update(_room.PROBLEMS)
    STEPS.update(_room.STEPS)
    NOTES.update(_room.NOTES)
