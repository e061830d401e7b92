"""The window as the screen readers of Linux meet it: over the bus of AT-SPI, on a real screen, with
keys only, from the first page of a set-up to the last area of the dashboard.
"""

import json
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

pytest.importorskip("jeepney", reason="needs jeepney, which comes with a keyring of Linux")

from setupwizard.ui.dashboard.areas import AREAS
from tests.ui.at_spi import CHECKED

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")

pytestmark = [
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb"),
    pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a session bus"),
    pytest.mark.skipif(
        not any(Path(place).exists() for place in LAUNCHERS), reason="needs at-spi2-core"
    ),
]

NAMED = {
    "push button", "radio button", "check box", "text", "password text", "combo box",
    "progress bar", "heading", "list item", "page tab", "button menu", "dialog", "table",
}  # fmt: skip
"""What must have a name."""

STAGES = [
    "server", "fingerprint", "server reached", "usual settings", "Openfire", "language",
    "chat server", "database", "users", "directory", "certificate", "directory found", "people",
    "groups", "administrators", "administrator", "network", "review", "installing", "finished",
    "accounts", "invitations", "question",
]  # fmt: skip

ANNOUNCED = [
    "Your server.", "Usual settings.", "Openfire.", "Language.", "Chat server.", "Database.",
    "Users.", "Directory.", "People.", "Groups.", "Administrators.", "Administrator.", "Network.",
    "Review.", "Installing Openfire.", "Your chat works.", "Accounts for people.",
    "One person can chat.", "Leave without the invitations?", "Overview.",
]  # fmt: skip


@pytest.fixture(scope="module")
def heard(tmp_path_factory):
    folder = tmp_path_factory.mktemp("heard")
    client = [sys.executable, "-m", "tests.ui.at_spi_client", str(folder)]
    done = subprocess.run(
        ["dbus-run-session", "--", *client], capture_output=True, text=True, check=False
    )
    result = folder / "heard.json"
    assert result.exists(), done.stderr
    return json.loads(result.read_text())


def test_every_page_is_come_to_by_keys(heard):
    areas = [area.title for name, area in AREAS.items() if AREAS.shown_by(name) == name]
    assert [page for page in (*STAGES, *areas) if page not in heard["pages"]] == []


def test_every_page_is_told_as_it_is(heard):
    unnamed, without_heading = [], []
    for page, tree in heard["pages"].items():
        unnamed += [(page, role) for role, name, *_ in tree if role in NAMED and not name]
        roles = [role for role, *_ in tree]
        without_heading += [] if "heading" in roles else [page]
        assert roles[0] == "frame"
    assert (unnamed, without_heading) == ([], [])


def test_every_page_and_question_is_announced_and_none_twice_in_a_row(heard):
    said = heard["said"]
    assert [page for page in ANNOUNCED if not any(words.startswith(page) for words in said)] == []
    assert [one for one, after in pairwise(said) if one == after] == []


def test_a_wrong_field_says_what_is_wrong_with_it(heard):
    """Qt has no word for `invalid-entry`: `QAccessible.State.invalid` is a thing that has gone, and
    nothing of a state is turned into it. So it is said aloud, and stands where the help stood."""
    (described,) = (
        description
        for role, name, _, description in heard["pages"]["wrong address"]
        if (role, name) == ("text", "Server address")
    )
    assert described.startswith("Only letters, digits")
    assert f"Server address: {described}" in heard["said"]


def test_ways_to_log_in_are_a_named_group_of_which_one_is_chosen(heard):
    tree = heard["pages"]["server"]
    group = [name for _, name, *_ in tree].index("How to log in to it")
    ways = [one for one in tree[group:] if one[0] == "radio button"]
    assert [name for _, name, *_ in ways] == ["Password", "Key file", "Key agent"]
    assert [bool(states >> CHECKED & 1) for _, _, states, _ in ways] == [True, False, False]


def test_behind_a_question_there_is_nothing(heard):
    roles = [(role, name) for role, name, *_ in heard["pages"]["question"] if name]
    assert roles[1] == ("dialog", "Leave without the invitations?")
    assert [name for role, name in roles if role == "push button"] == [
        "Stay here",
        "Leave without them",
    ]
