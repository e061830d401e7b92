"""The window as the screen readers of Linux meet it: over the bus of AT-SPI, on a real screen."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("jeepney", reason="needs jeepney, which comes with a keyring of Linux")

from tests.ui.at_spi_client import CHECKED

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")

pytestmark = [
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb"),
    pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a session bus"),
    pytest.mark.skipif(
        not any(Path(place).exists() for place in LAUNCHERS), reason="needs at-spi2-core"
    ),
]


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


def test_the_window_is_a_frame_with_a_heading(heard):
    assert heard["tree"][1][1:3] == ["frame", "Openfire setup (practice)"]
    assert ["heading", "Your server"] in [one[1:3] for one in heard["tree"]]


def test_ways_to_log_in_are_radio_buttons_in_a_named_group(heard):
    (group,) = (n for n, one in enumerate(heard["tree"]) if one[2] == "How to log in to it")
    within = [one for one in heard["tree"][group:] if one[1] == "radio button"]
    assert [one[2] for one in within] == ["Password", "Key file", "Key agent"]
    assert [bool(one[3] & 1 << CHECKED) for one in within] == [True, False, False]


def test_the_stages_are_a_list_and_fields_have_names(heard):
    roles = [one[1] for one in heard["tree"]]
    assert "list" in roles
    fields = [one[2] for one in heard["tree"] if one[1] in ("text", "password text")]
    assert "Server address" in fields
    assert all(fields)


def test_a_page_is_announced(heard):
    assert heard["said"][0].startswith("Your server. ")
