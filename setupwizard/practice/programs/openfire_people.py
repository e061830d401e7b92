"""Openfire on the practice server: the people and groups it keeps itself, beside its properties."""

import json
from collections.abc import Mapping, Sequence

from setupwizard.accounts.base import StoredAccount
from setupwizard.directory.people_row import NewPerson
from setupwizard.proof.base import ADMINISTRATOR

PEOPLE, GROUPS = "ofUser.", "ofGroup."
"""How the keys begin under which `properties` has somebody, and a group with its members."""


def own_users(properties: Mapping[str, str]) -> list[str]:
    """All of them; those a proof makes are gone before anybody could ask."""
    return sorted([ADMINISTRATOR, *_below(PEOPLE, properties)])


def account(properties: Mapping[str, str], user: str) -> StoredAccount | None:
    if user == ADMINISTRATOR:
        return StoredAccount("Administrator", "")
    kept = _person(properties, user)
    return StoredAccount(kept["name"], kept["email"]) if kept else None


def keep(properties: dict[str, str], person: NewPerson) -> None:
    row = {"name": person.name, "email": person.email, "password": person.password.reveal()}
    properties[f"{PEOPLE}{person.user}"] = json.dumps(row)


def change_password(properties: dict[str, str], user: str, password: str) -> None:
    row = _person(properties, user)
    properties[f"{PEOPLE}{user}"] = json.dumps({**row, "password": password})


def password_of(properties: Mapping[str, str], user: str) -> str:
    """Empty for somebody who is not there."""
    return _person(properties, user).get("password", "")


def groups(properties: Mapping[str, str]) -> list[str]:
    return sorted(_below(GROUPS, properties))


def members(properties: Mapping[str, str], group: str) -> list[str]:
    kept: list[str] = json.loads(properties.get(f"{GROUPS}{group}", "[]"))
    return kept


def add_members(properties: dict[str, str], group: str, users: Sequence[str]) -> None:
    """Makes the group where there is none."""
    whole = sorted({*members(properties, group), *users})
    properties[f"{GROUPS}{group}"] = json.dumps(whole)


def _person(properties: Mapping[str, str], user: str) -> dict[str, str]:
    kept: dict[str, str] = json.loads(properties.get(f"{PEOPLE}{user}", "{}"))
    return kept


def _below(beginning: str, properties: Mapping[str, str]) -> list[str]:
    return [key.removeprefix(beginning) for key in properties if key.startswith(beginning)]
