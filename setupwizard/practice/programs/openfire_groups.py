"""Openfire on the practice server: what there is of a group beside its members."""

import json
from collections.abc import Mapping

from setupwizard.practice.programs.openfire_people import GROUP_FACTS, GROUPS, members

SHARED, SHOWN_AS, LISTED = "showInRoster", "displayName", "groupList"


def facts_of(properties: Mapping[str, str], group: str) -> dict[str, str]:
    """`description`, `administrators` (one on a line), and how it is shared."""
    kept: dict[str, str] = json.loads(properties.get(f"{GROUP_FACTS}{group}", "{}"))
    return {"description": "", "administrators": ""} | kept


def set_facts(properties: dict[str, str], group: str, **facts: str) -> None:
    properties[f"{GROUP_FACTS}{group}"] = json.dumps(facts_of(properties, group) | facts)


def administrators(properties: Mapping[str, str], group: str) -> list[str]:
    named = facts_of(properties, group)["administrators"].split("\n")
    return [user for user in members(properties, group) if user in named]


def shared_properties(properties: Mapping[str, str], group: str) -> dict[str, str]:
    """As its table has them."""
    facts = facts_of(properties, group)
    names = [name for name in (SHARED, SHOWN_AS, LISTED) if name in facts]
    return {f"sharedRoster.{name}": facts[name] for name in names}


def rename(properties: dict[str, str], group: str, name: str) -> None:
    for beginning in (GROUPS, GROUP_FACTS):
        if f"{beginning}{group}" in properties:
            properties[f"{beginning}{name}"] = properties.pop(f"{beginning}{group}")


def remove_group(properties: dict[str, str], group: str) -> None:
    for beginning in (GROUPS, GROUP_FACTS):
        properties.pop(f"{beginning}{group}", None)


def sees(properties: Mapping[str, str], user: str, group: str) -> bool:
    """Whether the people of the group stand in the contacts of this one."""
    facts = facts_of(properties, group)
    if facts.get(SHARED) == "everybody":
        return True
    listed = [one for one in facts.get(LISTED, "").split(",") if one]
    groups = [group, *listed] if facts.get(SHARED) == "onlyGroup" else []
    return any(user in members(properties, one) for one in groups)
