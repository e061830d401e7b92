"""Entries as a directory sends them (RFC 4511, 4.5.2), read straight from the bytes.

ldap3 reads any answer by general rules; of thousands of entries that takes most of a second.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

SEQUENCE = 0x30
RESULT_ENTRY = 0x64


@dataclass(frozen=True, slots=True)
class LdapEntry:
    """`values` by attribute, its name in small letters."""

    dn: str
    values: Mapping[str, tuple[bytes, ...]]

    def has(self, attribute: str) -> bool:
        return attribute.lower() in self.values

    def all(self, attribute: str) -> tuple[str, ...]:
        found = self.values.get(attribute.lower(), ())
        return tuple(value.decode(errors="replace") for value in found)

    def first(self, attribute: str) -> str:
        """As Openfire takes it where there are several; empty when there is none."""
        return next(iter(self.all(attribute)), "")


NOTHING = LdapEntry("", {})


def inside(data: bytes, at: int) -> tuple[int, int]:
    """Where the content of the BER element at `at` begins and ends (X.690, 8.1.3).

    Raises IndexError where the data ends too soon, ValueError for a length nobody sends.
    """
    length = data[at + 1]
    start = at + 2
    if length > 0x7F:
        octets = length & 0x7F
        if not 0 < octets < 5:
            raise ValueError(f"length of {octets} octets")
        length = int.from_bytes(data[start : start + octets])
        start += octets
    return start, start + length


def is_entry(data: bytes, start: int) -> bool:
    """Whether the message whose content begins at `start` is an entry."""
    return data[inside(data, start)[1]] == RESULT_ENTRY


def read(data: bytes, start: int) -> LdapEntry:
    """The entry of the message whose content begins at `start`."""
    at, _ = inside(data, inside(data, start)[1])
    name, at = inside(data, at)
    dn = data[name:at].decode(errors="replace")
    values: dict[str, tuple[bytes, ...]] = {}
    at, end = inside(data, at)
    while at < end:
        inner, at = inside(data, at)
        kind, behind = inside(data, inner)
        values[_small(data[kind:behind])] = _set(data, behind)
    return LdapEntry(dn, values)


def _set(data: bytes, at: int) -> tuple[bytes, ...]:
    values: list[bytes] = []
    at, end = inside(data, at)
    while at < end:
        start, at = inside(data, at)
        values.append(data[start:at])
    return tuple(values)


@lru_cache(maxsize=256)
def _small(name: bytes) -> str:
    return name.decode(errors="replace").lower()
