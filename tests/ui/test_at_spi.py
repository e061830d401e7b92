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


def heard_over_the_bus(folder):
    client = [sys.executable, "-m", "tests.ui.at_spi_client", str(folder)]
    done = subprocess.run(
        ["dbus-run-session", "--", *client], capture_output=True, text=True, check=False
    )
    result = folder / "heard.json"
    assert result.exists(), done.stderr
    return json.loads(result.read_text())


def test_a_screen_reader_meets_the_first_page_as_it_is(tmp_path):
    heard = heard_over_the_bus(tmp_path)
    tree = [tuple(one[1:3]) for one in heard["tree"]]
    assert tree[1] == ("frame", "Openfire setup (practice)")
    assert ("heading", "Your server") in tree
    assert "list" in [role for role, _ in tree]
    fields = [name for role, name in tree if role in ("text", "password text")]
    assert "Server address" in fields
    assert all(fields)
    group = [name for _, name in tree].index("How to log in to it")
    ways = [one for one in heard["tree"][group:] if one[1] == "radio button"]
    assert [one[2] for one in ways] == ["Password", "Key file", "Key agent"]
    assert [bool(one[3] & 1 << CHECKED) for one in ways] == [True, False, False]
    assert heard["said"][0].startswith("Your server. ")
