"""The whole set-up, page by page, in both languages, on small screens, at 100 and 200 %."""

from itertools import pairwise
from xml.etree import ElementTree

import pytest

from setupwizard.files import shipped
from setupwizard.ui.app.walk import AREAS_LOOKED_AT, Visitor, Walk
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.tokens import SPACE
from tests.ui.seeing import cut, nameless, said, settle

STOPS = [
    "start",
    "host-empty",
    "host-fingerprint",
    "host",
    "usual",
    "openfire",
    "language",
    "server",
    "database",
    "users",
    "admin",
    "network",
    "review",
    "installing",
    "finished",
    "overview",
    *(f"area-{name}" for name in AREAS_LOOKED_AT),
    "accounts",
    "invitations",
    "known",
]


@pytest.fixture
def host(host):
    host.pause = 0.05
    host.asks_certificate = True
    return host


IN_A_DIRECTORY = Visitor(
    directory={"host": "ldap.empresa.es", "bind_dn": "cn=openfire,dc=empresa,dc=es"}
)

DIRECTORY_STOPS = [
    *STOPS[: STOPS.index("admin")],
    "directory-empty",
    "directory-certificate",
    "directory",
    "people",
    "groups",
    "administrators-empty",
    "administrators",
    *(stop for stop in STOPS[STOPS.index("network") :] if stop not in ("accounts", "invitations")),
]

WALKS = pytest.mark.parametrize(
    ("visitor", "stops"),
    [(Visitor(), STOPS), (IN_A_DIRECTORY, DIRECTORY_STOPS)],
    ids=["own", "directory"],
)


def walked(qtbot, window, look, visitor):
    """Walk to the end, looking at every stop; the names of the stops."""
    stops, ends = [], []

    def stop(name):
        stops.append(name)
        look(name)

    walk = Walk(window, stop, visitor)
    walk.ended.connect(ends.append)
    walk.begin()
    qtbot.waitUntil(lambda: len(ends) == 1, timeout=120_000)
    assert ends == [""]
    return stops


SCREENS = pytest.mark.parametrize(
    ("practice", "size", "scale"),
    [
        (True, (960, 560), 1.0),  # the least there is
        (True, (1366, 690), 1.0),  # less task bar and title bar
        (True, (1366, 690), 2.0),
        (True, (1024, 700), 2.0),
        (False, (1024, 700), 2.0),
    ],
)


@WALKS
@SCREENS
def test_nothing_is_cut_nor_overlaps_and_every_control_has_a_name(
    qtbot, window, practice, size, scale, visitor, stops
):
    if practice:
        window.switch_place()
    window.resize(*size)
    found = []

    def look(name):
        for code in ("es", "en"):
            window.look.use_language(code)
            settle(window)
            found.extend(f"{name} {code}: {problem}" for problem in cut(window))
            found.extend(f"{name} {code}: no name: {problem}" for problem in nameless(window))

    window.look.use_scale(scale)
    assert walked(qtbot, window, look, visitor) == stops
    assert sorted(set(found)) == []


def english_only():
    """Sentences that are written otherwise in Spanish."""
    sources = set()
    for message in ElementTree.parse(shipped("translations", "openfire_es.ts")).iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is not None and translation.text and translation.text != source:
            sources.add(source)
    return sources


@WALKS
def test_a_walk_in_spanish_meets_no_english(qtbot, window, visitor, stops):
    english, found = english_only(), set()

    def look(name):
        settle(window)
        found.update((name, text) for text in said(window) & english)

    window.look.use_language("es")
    walked(qtbot, window, look, visitor)
    assert found == set()


@WALKS
def test_a_language_chosen_on_the_way_is_spoken_everywhere_at_once(qtbot, window, visitor, stops):
    heard = {}

    def look(name):
        for code in ("es", "en"):
            window.look.use_language(code)
            settle(window)
            heard[name, code] = said(window)

    walked(qtbot, window, look, visitor)
    same = [name for name in stops if heard[name, "es"] == heard[name, "en"]]
    assert same == []
    assert "Su chat funciona" in heard["finished", "es"]
    assert "Your chat works" in heard["finished", "en"]


XL = SPACE["xl"]
"""The widest space between two parts of a page."""


def spaces(page):
    """Pixels between what is shown on a page, from top to bottom."""
    shown = [item.geometry() for item in shown_items(page.column.inner.layout())]
    return [below.top() - above.bottom() - 1 for above, below in pairwise(shown)]


def shown_items(layout):
    items = [layout.itemAt(number) for number in range(layout.count())]
    return [item for item in items if not item.isEmpty() and item.geometry().height()]


@WALKS
def test_what_is_hidden_keeps_no_gap_and_what_nearly_fits_does_not_scroll(
    qtbot, window, visitor, stops
):
    found = []

    def look(name):
        settle(window)
        for page in window.findChildren(Page):
            if page.isVisible():
                found.extend(f"{name}: {space} px" for space in spaces(page) if space > XL)
                over = page.column.verticalScrollBar().maximum()
                found.extend([f"{name}: scrolls {over} px"] if 0 < over <= 20 else [])

    walked(qtbot, window, look, visitor)
    assert found == []
