"""LDAP search filters (RFC 4515), as far as anybody here writes them."""

import re
from typing import Protocol

from setupwizard.practice.unknown import UnknownCommand

_PART = re.compile(r"\(([|&!])|\(([A-Za-z][A-Za-z0-9-]*)(:dn:)?=([^()]*)\)|(\))")
_CODE = re.compile(r"((?:\\[0-9A-Fa-f]{2})+)")


class HasAttributes(Protocol):
    """An entry of a directory."""

    @property
    def dn(self) -> str: ...

    def all(self, attribute: str) -> tuple[str, ...]: ...


def fits(entry: HasAttributes, text: str) -> bool:
    """Whether this entry is found. `(a=*)`, `(a=value)`, `(a=*part*)`, `(a:dn:=value)`, and `&`,
    `|` and `!` of such; anything else is an error.
    """
    result, rest = _fits(entry, text)
    if rest:
        raise UnknownCommand(f"filter: {text}")
    return result


def _fits(entry: HasAttributes, text: str) -> tuple[bool, str]:
    part = _PART.match(text)
    if not part or part[5]:
        raise UnknownCommand(f"filter: {text}")
    rest = text[part.end() :]
    if part[2]:
        return _has(entry, part[2], part[4], in_dn=bool(part[3])), rest
    results = []
    while not rest.startswith(")"):
        result, rest = _fits(entry, rest)
        results.append(result)
    if part[1] == "!":
        if len(results) != 1:
            raise UnknownCommand(f"filter: {text}")
        return not results[0], rest[1:]
    return (any(results) if part[1] == "|" else all(results)), rest[1:]


def _has(entry: HasAttributes, attribute: str, value: str, *, in_dn: bool) -> bool:
    values = [one.casefold() for one in entry.all(attribute)]
    if in_dn:
        parts = (part.partition("=") for part in entry.dn.split(","))
        values += [text.casefold() for name, _, text in parts if name.lower() == attribute.lower()]
    if value == "*":
        return bool(values)
    pieces = [re.escape(_meant(piece)) for piece in value.casefold().split("*")]
    pattern = re.compile(".*".join(pieces), re.DOTALL)
    return any(pattern.fullmatch(one) for one in values)


def _meant(text: str) -> str:
    def letters(run: re.Match[str]) -> str:
        return bytes.fromhex(run[0].replace("\\", "")).decode(errors="replace").casefold()

    return _CODE.sub(letters, text)
