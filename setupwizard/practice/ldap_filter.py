"""LDAP search filters (RFC 4515), as far as the steps use them."""

import re

from setupwizard.directory.ldif import Entry
from setupwizard.practice.command import UnknownCommand

_PART = re.compile(r"\(([|&])|\(([A-Za-z][A-Za-z0-9-]*)=([^()]*)\)|(\))")


def fits(entry: Entry, wanted: str) -> bool:
    """Whether this entry is found. `(a=*)`, `(a=value)`, and `&` and `|` of such."""
    found, rest = _fits(entry, wanted)
    if rest:
        raise UnknownCommand(f"filter: {wanted}")
    return found


def _fits(entry: Entry, text: str) -> tuple[bool, str]:
    part = _PART.match(text)
    if not part or part[4] or (part[3] or "").strip("*") != (part[3] or "").replace("*", ""):
        raise UnknownCommand(f"filter: {text}")
    rest = text[part.end() :]
    if part[2]:
        return _has(entry, part[2], part[3]), rest
    results = []
    while not rest.startswith(")"):
        result, rest = _fits(entry, rest)
        results.append(result)
    return (any(results) if part[1] == "|" else all(results)), rest[1:]


def _has(entry: Entry, attribute: str, value: str) -> bool:
    values = [one.casefold() for one in entry.all(attribute)]
    return bool(values) if value == "*" else value.casefold() in values
