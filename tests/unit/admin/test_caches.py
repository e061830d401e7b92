"""Caches as the console's page has them: sizes in the server's language, and which is too small."""

import pytest

from setupwizard.admin.caches import MIB, Cache, caches_on
from setupwizard.channels.forms import Page

ROW = (
    "<tr><td><table><tr><td>{name}</td></tr></table></td><td>{limit}</td><td>6 h</td><td>{entries}"
    "</td><td>/ {size}</td><td>-</td><td>{hits}</td><td>-</td><td>0/0/0</td><td>{box}</td></tr>"
)


def page(limit="1,00&nbsp;MB", entries="1.284", size="0,25&nbsp;MB", hits="1.300/2.400", box="x"):
    tick = "<input type='checkbox' name='cacheID' value='0'>" if box else ""
    row = ROW.format(name="Roster", limit=limit, entries=entries, size=size, hits=hits, box=tick)
    return Page("system-cache.jsp", f"<html><form><table>{row}</table></form></html>")


@pytest.mark.parametrize(
    ("limit", "size"), [("1,00&nbsp;MB", "0,25&nbsp;MB"), ("1.00 MB", "0.25 MB")]
)
def test_numbers_are_read_in_whatever_language(limit, size):
    (cache,) = caches_on(page(limit=limit, size=size))
    assert (cache.limit, cache.size) == (MIB, MIB // 4)
    assert (cache.entries, cache.found, cache.tries) == (1284, 1300, 2400)


def test_thousands_of_megabytes_are_no_fractions():
    (cache,) = caches_on(page(limit="1.024,00 MB"))
    assert cache.limit == 1024 * MIB


def test_one_without_a_limit_or_a_box_says_so():
    (cache,) = caches_on(page(limit="Ilimitado", box=""))
    assert (cache.limit, cache.full, cache.forgets) == (0, None, False)


@pytest.mark.parametrize(
    ("size", "found", "tries", "small"),
    [
        (90, 540, 1000, True),
        (70, 540, 1000, False),  # there is room
        (90, 900, 1000, False),  # it is of use
        (90, 200, 400, False),  # too seldom asked to tell
        (90, 0, 0, False),
    ],
)
def test_too_small_is_what_is_full_and_seldom_of_use(size, found, tries, small):
    assert Cache("x", 100, size, 1, found, tries, "", forgets=True).too_small is small
