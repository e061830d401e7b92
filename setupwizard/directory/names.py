"""Distinguished names, like uid=ana,ou=people,dc=example,dc=org (RFC 4514)."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

_ESCAPED = re.compile(r"\\([0-9A-Fa-f]{2})|\\(.)")


def parts(dn: str) -> tuple[str, ...]:
    """Its components from the entry up to the root, as they are written."""
    if "\\" not in dn and '"' not in dn and ";" not in dn:  # most are plain, and may be thousands
        return tuple(part.strip() for part in dn.split(",")) if dn.strip() else ()
    found: list[str] = []
    start = at = 0
    quoted = False
    while at < len(dn):
        letter = dn[at]
        if letter == "\\":
            at += 1
        elif letter == '"':
            quoted = not quoted
        elif letter in ",;" and not quoted:
            found.append(dn[start:at])
            start = at + 1
        at += 1
    found.append(dn[start:])
    return tuple(part.strip() for part in found) if dn.strip() else ()


def parent(dn: str) -> str:
    return ",".join(parts(dn)[1:])


def compared(dn: str) -> tuple[str, ...]:
    """The components as a directory compares them: letter case and blanks do not matter."""
    return tuple(_compared_part(part) for part in parts(dn))


def is_under(dn: str, base: str) -> bool:
    """`dn` is `base` itself or somewhere below it."""
    inner, outer = compared(dn), compared(base)
    return not outer or inner[-len(outer) :] == outer


def suffix_of(dn: str, bases: Iterable[str]) -> str:
    """The longest of the bases that `dn` lies under; empty when there is none."""
    holding = [base for base in bases if is_under(dn, base)]
    return max(holding, key=lambda base: len(parts(base)), default="")


def common(dns: Iterable[str]) -> str:
    """The deepest place that all of them are under, as the first of them writes it."""
    first, *others = dns
    shared = len(parts(first))
    for other in others:
        mine, its = compared(first)[::-1], compared(other)[::-1]
        same = [a == b for a, b in zip(mine[:shared], its, strict=False)]
        shared = same.index(False) if False in same else len(same)
    return ",".join(parts(first)[len(parts(first)) - shared :])


def meeting_place(
    people: Mapping[str, int], groups: Mapping[str, int], bases: Iterable[str]
) -> str:
    """The deepest place that holds all these places, each with how many entries it has.

    Only of the starting point most of the people are under: a server has one base. Groups of
    another starting point are left out; empty when there are no places at all.
    """
    known = tuple(bases)
    most = Counter[str]()
    for place, count in (people or groups).items():
        most[suffix_of(place, known)] += count
    if not most:
        return ""
    suffix = most.most_common(1)[0][0]
    used = [place for place in (*people, *groups) if suffix_of(place, known) == suffix]
    return common(used)


def _compared_part(part: str) -> str:
    kind, _, value = part.partition("=")
    plain = _unescaped(value.strip()).casefold()
    return f"{kind.strip().casefold()}={' '.join(plain.split())}"


def _unescaped(value: str) -> str:
    if value.startswith('"') and value.endswith('"') and len(value) > 1:
        value = value[1:-1]
    octets = bytearray()
    at = 0
    for match in _ESCAPED.finditer(value):
        octets += value[at : match.start()].encode()
        octets += bytes.fromhex(match[1]) if match[1] else match[2].encode()
        at = match.end()
    return (octets + value[at:].encode()).decode(errors="replace")
