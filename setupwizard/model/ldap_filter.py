"""Search filters made by ticking (RFC 4515), and what was ticked read back out of them."""

import re
from collections.abc import Iterable

from setupwizard.model.distinguished_names import first, is_under

UNUSABLE = "'{}"
"""Letters that a filter for Openfire must not have: `java.text.MessageFormat`, which it passes
through, drops or interprets them."""

_SPECIAL = re.compile(rf"[\\*()\x00{UNUSABLE}]")


def literal(text: str) -> str:
    """Text that means only itself in a filter, in Openfire's too."""
    return _SPECIAL.sub(lambda letter: f"\\{ord(letter[0]):02x}", text)


def of_classes(classes: Iterable[str]) -> str:
    """Entries of any of these object classes; empty for none."""
    return _any([f"(objectClass={literal(name)})" for name in classes])


def within(base: str, place: str) -> bool:
    """`place` is under `base`, or it is `base` itself. Both are DNs."""
    return bool(base.strip()) and is_under(place, base)


def of_places(places: Iterable[str], others: Iterable[str]) -> str:
    """Entries in the wanted places and in none of the others; empty when there are no others.

    A place is told by the first part of its DN, anywhere in the DN of the entry (`:dn:`): OpenLDAP
    and its relatives know that, Active Directory does not.
    """
    places, others = tuple(places), tuple(others)
    if not others:
        return ""
    inside = [part for place in places if (part := _part(place))]
    below = [part for place in others if (part := _part(place)) and _below_any(place, places)]
    return _all([_any(inside), *(f"(!{part})" for part in below)])


def people_filter(
    classes: Iterable[str], never: Iterable[str], places: Iterable[str], others: Iterable[str]
) -> str:
    """Entries of any of these classes but of none in `never`, in the wanted places."""
    not_meant = [f"(!(objectClass={literal(name)}))" for name in never]
    return _all([of_classes(classes), *not_meant, of_places(places, others)])


def classes_of(text: str) -> tuple[str, ...]:
    """The object classes a filter asks for."""
    return tuple(re.findall(r"(?<!!)\(objectClass=([^()*]+)\)", text, re.IGNORECASE))


def never_of(text: str) -> tuple[str, ...]:
    """The object classes a filter excludes: in Active Directory a computer is a user too."""
    return tuple(re.findall(r"\(!\(objectClass=([^()*]+)\)\)", text, re.IGNORECASE))


def place_name(place: str) -> str:
    """`people` of `ou=people,dc=example,dc=org`."""
    return first(place)[1] or place


def shuts_out(text: str, place: str, all_places: Iterable[str]) -> bool:
    """Whether a filter of ours leaves this place out, one of all the places."""
    part = _part(place)
    if not part or ":dn:=" not in text:
        return False
    named = [_part(other) in text for other in all_places]
    return f"(!{part})" in text or (any(named) and part not in text)


def _below_any(place: str, uppers: Iterable[str]) -> bool:
    return any(within(upper, place) for upper in uppers)


def _part(place: str) -> str:
    """`(ou:dn:=people)` of `ou=people,dc=example,dc=org`."""
    name, value = first(place)
    return f"({name}:dn:={literal(value)})" if value else ""


def _any(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"(|{''.join(parts)})" if parts else ""


def _all(parts: list[str]) -> str:
    kept = [part for part in parts if part]
    return kept[0] if len(kept) == 1 else f"(&{''.join(kept)})" if kept else ""
