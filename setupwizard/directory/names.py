"""Places in a directory, and where many of them meet."""

from collections import Counter
from collections.abc import Iterable, Mapping

from setupwizard.model.distinguished_names import compared, is_under, parts


def suffix_of(dn: str, bases: Iterable[str]) -> str:
    """The longest of the bases that `dn` lies under; empty when there is none."""
    holding = [base for base in bases if is_under(dn, base)]
    return max(holding, key=lambda base: len(parts(base)), default="")


def common(dns: Iterable[str]) -> str:
    """The deepest place that all of them are under, as the first of them writes it."""
    first, *others = dns
    depth = len(parts(first))
    for other in others:
        mine, its = compared(first)[::-1], compared(other)[::-1]
        same = [a == b for a, b in zip(mine[:depth], its, strict=False)]
        depth = same.index(False) if False in same else len(same)
    return ",".join(parts(first)[len(parts(first)) - depth :])


def meeting_place(
    people: Mapping[str, int], groups: Mapping[str, int], bases: Iterable[str]
) -> str:
    """The deepest place that holds all these places, each with how many entries it has.

    Only of the starting point most of the people are under: a server has one base. Groups of
    another starting point are left out; empty when there are no places at all.
    """
    suffixes = tuple(bases)
    most = Counter[str]()
    for place, count in (people or groups).items():
        most[suffix_of(place, suffixes)] += count
    if not most:
        return ""
    suffix = most.most_common(1)[0][0]
    used = [place for place in (*people, *groups) if suffix_of(place, suffixes) == suffix]
    return common(used)
