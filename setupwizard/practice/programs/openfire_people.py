"""Openfire on the practice server: the people and groups it keeps itself, beside its properties."""

import json
import time
from collections.abc import Mapping, Sequence

from setupwizard.accounts.base import StoredAccount
from setupwizard.directory.people_row import NewPerson
from setupwizard.proof.base import ADMINISTRATOR

PEOPLE, GROUPS, GROUP_FACTS = "ofUser.", "ofGroup.", "ofGroupProp."
"""How the keys begin under which `properties` has somebody, a group with its members, and what else
there is of a group.
"""


CREATED, SEEN, ONLINE = "created", "seen", "online"
"""What a person's row may hold besides: milliseconds since 1970 as text, and whether connected."""

CONTACTS = "contacts"

LOCK = ("begins", "ends")
"""The same of a lock, empty for at once and for ever; without the first there is none."""


def own_users(properties: Mapping[str, str]) -> list[str]:
    """All of them; those a proof makes are gone before anybody could ask."""
    return sorted({ADMINISTRATOR, *_below(PEOPLE, properties)})


def account(properties: Mapping[str, str], user: str) -> StoredAccount | None:
    kept = row_of(properties, user)
    return StoredAccount(kept["name"], kept["email"]) if kept else None


def keep(properties: dict[str, str], person: NewPerson) -> None:
    change(
        properties,
        person.user,
        name=person.name,
        email=person.email,
        password=person.password.reveal(),
        created=str(time.time_ns() // 1_000_000),
    )


def change(properties: dict[str, str], user: str, **fields: str | None) -> None:
    """These of a person's row; None takes one away."""
    row = row_of(properties, user) | fields
    kept = {name: value for name, value in row.items() if value is not None}
    properties[f"{PEOPLE}{user}"] = json.dumps(kept)


def remove(properties: dict[str, str], user: str) -> None:
    """With the places in groups."""
    del properties[f"{PEOPLE}{user}"]
    for group in groups(properties):
        remove_member(properties, group, user)


def password_of(properties: Mapping[str, str], user: str) -> str:
    """Empty for somebody who is not there, or is locked out."""
    row = row_of(properties, user)
    return "" if is_locked(row) else row.get("password", "")


def is_locked(row: Mapping[str, str]) -> bool:
    """Now."""
    begins, ends = (row.get(name, "") for name in LOCK)
    now = str(time.time_ns() // 1_000_000).zfill(15)
    return LOCK[0] in row and begins <= now and (not ends or now < ends)


def groups(properties: Mapping[str, str]) -> list[str]:
    return sorted(_below(GROUPS, properties))


def members(properties: Mapping[str, str], group: str) -> list[str]:
    kept: list[str] = json.loads(properties.get(f"{GROUPS}{group}", "[]"))
    return kept


def add_members(properties: dict[str, str], group: str, users: Sequence[str]) -> None:
    """Makes the group where there is none."""
    whole = sorted({*members(properties, group), *users})
    properties[f"{GROUPS}{group}"] = json.dumps(whole)


def remove_member(properties: dict[str, str], group: str, user: str) -> None:
    left = [one for one in members(properties, group) if one != user]
    properties[f"{GROUPS}{group}"] = json.dumps(left)


def row_of(properties: Mapping[str, str], user: str) -> dict[str, str]:
    """Empty for somebody who is not there."""
    usual = {"name": "Administrator", "email": ""} if user == ADMINISTRATOR else {}
    kept: dict[str, str] = json.loads(properties.get(f"{PEOPLE}{user}", "{}"))
    return usual | kept


def own_contacts(properties: Mapping[str, str], user: str) -> dict[str, str]:
    """Those somebody put in themselves: their names by their addresses."""
    kept: dict[str, str] = json.loads(row_of(properties, user).get(CONTACTS, "{}"))
    return kept


def keep_contacts(properties: dict[str, str], user: str, contacts: Mapping[str, str]) -> None:
    change(properties, user, **{CONTACTS: json.dumps(contacts)})


def _below(beginning: str, properties: Mapping[str, str]) -> list[str]:
    return [key.removeprefix(beginning) for key in properties if key.startswith(beginning)]
