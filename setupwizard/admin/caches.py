"""What Openfire keeps in memory so as not to ask its database: how full, how useful, emptied.

The page's rows are alike in 4.6.2 and in 5.1.1. What is to be emptied is named there by its place
in this very page, so it is fetched and sent in one go, and found by name. Caches that never forget
cannot be emptied: some hold what is nowhere else.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.database import digits
from setupwizard.admin.property_changes import set_property
from setupwizard.channels.forms import Form
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

if TYPE_CHECKING:
    from setupwizard.channels.forms import Page

PAGE, CHOSEN, CLEAR = "system-cache.jsp", "cacheID", "clear"
CELLS = 10
MIB = 1024**2
TRIES, FOUND, FULL = 500, 0.85, 0.8
"""Openfire's own rule for one that is too small: so often asked, so seldom of use, so full."""

LARGEST, SHOWN = 1024 * MIB, MIB // 100
"""Bytes; and how exactly the page shows them."""


@dataclass(frozen=True, slots=True)
class Cache:
    """`limit` and `size` in bytes, as exact as the page; 0: there is no limit. `found` of `tries`
    were in it. `lifetime` in the server's language. `forgets`: it may be emptied.
    """

    name: str
    limit: int
    size: int
    entries: int
    found: int
    tries: int
    lifetime: str
    forgets: bool

    @property
    def full(self) -> float | None:
        """The share of its limit, None without one."""
        return min(1.0, self.size / self.limit) if self.limit else None

    @property
    def useful(self) -> float | None:
        """The share of tries that spared a question; None while nobody has tried."""
        return self.found / self.tries if self.tries else None

    @property
    def too_small(self) -> bool:
        full, useful = self.full, self.useful
        if full is None or useful is None:
            return False
        return self.tries > TRIES and useful < FOUND and full >= FULL


@dataclass(frozen=True, slots=True)
class CacheChange:
    """Deleting its property would not put it back: Openfire writes the default then."""

    before: Cache
    after: Cache


def caches(session: Session, access: Access) -> tuple[Cache, ...]:
    """By name. Raises what `Access.console` raises."""
    with access.console(session) as console:
        return caches_on(console.page(PAGE))


def clear_caches(session: Session, access: Access, names: Sequence[str]) -> tuple[Cache, ...]:
    """Empty those. Raises CACHE_GONE for one that is not there or must not be emptied,
    CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console` raises.
    """
    with access.console(session) as console, changing(session):
        page = console.page(PAGE)
        before = {cache.name: cache for cache in caches_on(page)}
        places = {cache.name: str(place) for place, cache in enumerate(caches_on(page))}
        for name in names:
            if name not in before or not before[name].forgets:
                raise SetupError(Code.CACHE_GONE, entry=name)
        form = page.form(holding=CHOSEN)
        fields = tuple((CHOSEN, places[name]) for name in names)
        answer = console.submit(Form(form.page, (*fields, (CLEAR, CLEAR)), form.offered))
        after = {cache.name: cache for cache in caches_on(console.page(PAGE))}
    for name in names:
        kept = after.get(name)
        fewer = kept is None or kept.entries < max(1, before[name].entries)
        must_be_seen(name, seen=fewer or answer.page.done)
    return tuple(after.values())


def resize_cache(session: Session, access: Access, name: str, size: int) -> CacheChange:
    """`size` in bytes; it counts at once. Raises CACHE_GONE for one that is not there, has no
    limit, or would get more than LARGEST, and what `set_property` raises.
    """
    before = _named(caches(session, access), name)
    if not before.limit or not 0 < size <= LARGEST:
        raise SetupError(Code.CACHE_GONE, entry=name)
    set_property(session, access, f"cache.{name.replace(' ', '')}.size", str(size))
    after = _named(caches(session, access), name)
    must_be_seen(name, seen=abs(after.limit - size) < SHOWN)
    return CacheChange(before, after)


def _named(found: Sequence[Cache], name: str) -> Cache:
    for cache in found:
        if cache.name == name:
            return cache
    raise SetupError(Code.CACHE_GONE, entry=name)


def caches_on(page: "Page") -> tuple[Cache, ...]:
    """In the order of the page."""
    forgetting = page.ticks(CHOSEN)
    rows = page.rows_of(CELLS)
    return tuple(_cache(row, str(place) in forgetting) for place, row in enumerate(rows))


def _cache(row: Sequence[str], forgets: bool) -> Cache:
    name, limit, lifetime, entries, size, _, hits, *_ = row
    found, _, tries = hits.partition("/")
    return Cache(
        name=name,
        limit=_bytes(limit),
        size=_bytes(size),
        entries=digits(entries),
        found=digits(found),
        tries=digits(tries),
        lifetime=lifetime,
        forgets=forgets,
    )


def _bytes(text: str) -> int:
    """`0,25 MB`, with the server's decimal sign; 0 for what is told in words or in pieces."""
    told = re.search(r"(\d[\d.,]*)[\s\xa0]*MB", text)
    if told is None:
        return 0
    whole, _, part = told[1].replace(",", ".").rpartition(".")
    return round(float(f"{whole.replace('.', '')}.{part}" if whole else part) * MIB)
