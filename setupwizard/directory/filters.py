"""Search filters (RFC 4515), put together as Openfire does it."""

from collections.abc import Iterable

from setupwizard.model.ldap_filter import literal

UNFINDABLE = '!"&()*+,/:;<>\\|~'
"""Letters Openfire cannot look a user name up by: `LdapManager.sanitizeSearchFilter` (5.1.1,
4.6.2) writes them as \\xx, then Java's `SearchFilter.format` escapes that backslash once more.
"""


def escaped(text: str) -> str:
    """As the value of a filter it stands for itself. Blanks are escaped too: ldap3 trims them."""
    return "".join(_octets(c) if c.isspace() else c for c in literal(text))


def _octets(letter: str) -> str:
    return "".join(f"\\{octet:02x}" for octet in letter.encode())


def equal(attribute: str, text: str) -> str:
    return f"({attribute}={escaped(text)})"


def contains(attribute: str, text: str) -> str:
    return f"({attribute}=*{escaped(text)}*)"


def has(attribute: str) -> str:
    return f"({attribute}=*)"


def all_of(*filters: str) -> str:
    return filters[0] if len(filters) == 1 else f"(&{''.join(filters)})"


def any_of(filters: Iterable[str]) -> str:
    """Empty when there is nothing to choose from."""
    given = tuple(dict.fromkeys(filters))
    return given[0] if len(given) == 1 else f"(|{''.join(given)})" if given else ""


def class_is(name: str) -> str:
    return f"(objectClass={name})"
