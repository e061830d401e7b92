"""Openfire on the practice server: its conference services and rooms, beside its properties."""

import json
import time
from collections.abc import Mapping

ROOMS, SERVICES, RETIRED = "ofMucRoom.", "ofMucService.", "ofMucRoomRetiree."
"""How the keys begin under which `properties` has a room (service, slash, name), a service, and the
name of a room that is not to be used again.
"""

FIRST = "conference"
"""The service that is there from the beginning, with the description of a Spanish server."""

BELONGINGS, INSIDE, MESSAGES = "belongings", "inside", "messages"
"""What a room's row holds besides its settings: each belonging as key, affiliation, nickname;
each occupant as address, nickname, role, affiliation; and how many messages are kept."""

Row = dict[str, object]


def services(properties: Mapping[str, str]) -> dict[str, Row]:
    """By name."""
    found: dict[str, Row] = {
        key.removeprefix(SERVICES): json.loads(value)
        for key, value in properties.items()
        if key.startswith(SERVICES)
    }
    if FIRST not in found:
        found = {FIRST: {"description": "Salas públicas"}, **found}
    return {name: row for name, row in found.items() if "gone" not in row}


def keep_service(properties: dict[str, str], name: str, **fields: object) -> None:
    row = services(properties).get(name, {}) | fields
    properties[f"{SERVICES}{name}"] = json.dumps(row)


def open_service(properties: dict[str, str], name: str) -> None:
    """A new one, as they are in the beginning."""
    properties[f"{SERVICES}{name}"] = json.dumps({})


def remove_service(properties: dict[str, str], name: str) -> None:
    """With its rooms."""
    for room in rooms(properties, name):
        remove(properties, name, room)
    properties[f"{SERVICES}{name}"] = json.dumps({"gone": True})


def rooms(properties: Mapping[str, str], service: str) -> dict[str, Row]:
    """By name."""
    start = f"{ROOMS}{service}/"
    return {
        key.removeprefix(start): json.loads(value)
        for key, value in properties.items()
        if key.startswith(start)
    }


def keep(properties: dict[str, str], service: str, room: str, **fields: object) -> None:
    """A new one, or these fields of one that is there."""
    usual: Row = {
        "created": time.time_ns() // 1_000_000,
        BELONGINGS: [],
        INSIDE: [],
        MESSAGES: 0,
    }
    row = usual | rooms(properties, service).get(room, {}) | fields
    properties[f"{ROOMS}{service}/{room}"] = json.dumps(row)


def remove(properties: dict[str, str], service: str, room: str) -> None:
    del properties[f"{ROOMS}{service}/{room}"]


def retired(properties: Mapping[str, str], service: str) -> dict[str, dict[str, str]]:
    """By name; of 5 alone."""
    start = f"{RETIRED}{service}/"
    return {
        key.removeprefix(start): json.loads(value)
        for key, value in properties.items()
        if key.startswith(start)
    }


def is_retired(properties: Mapping[str, str], service: str, room: str) -> bool:
    return f"{RETIRED}{service}/{room}" in properties


def retire(properties: dict[str, str], service: str, room: str, **fields: str) -> None:
    properties[f"{RETIRED}{service}/{room}"] = json.dumps(fields)


def release(properties: dict[str, str], service: str, room: str) -> None:
    properties.pop(f"{RETIRED}{service}/{room}", None)
