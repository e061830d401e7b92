"""The window on the screens there are, each in a program of its own."""

import json
import os
import subprocess
import sys

import pytest

SCRIPT = """
from setupwizard.ui.app.app import application, first_window
app = application()
window = first_window(app, practice=False, code="es")
window.show()
app.processEvents()
print(window.width(), window.height(), window.isMaximized())
{action}
window.close()
"""


def opened(folder, width, height, *, scale="1", action=""):
    """Width and height of the window on such a screen, and whether it fills it."""
    screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": [screen]}))
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(action=action)],
        capture_output=True,
        text=True,
        check=True,
        env={
            **os.environ,
            "XDG_DATA_HOME": str(folder),
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "QT_SCALE_FACTOR": scale,
        },
    )
    seen_width, seen_height, maximized = done.stdout.split()
    return int(seen_width), int(seen_height), maximized == "True"


@pytest.mark.parametrize(
    ("screen", "scale"),
    [
        ((1366, 768), "1"),
        ((1280, 800), "1"),
        ((1024, 768), "1"),
        ((1920, 1080), "1.5"),
        ((1366, 768), "1.5"),
    ],
)
def test_it_opens_within_the_screen_with_room_for_its_title_bar(tmp_path, screen, scale):
    width, height, _ = opened(tmp_path, *screen, scale=scale)
    assert width <= screen[0] / float(scale) + 1
    assert height + 30 <= screen[1] / float(scale)
    assert width >= min(960, screen[0] / float(scale)) - 1


def test_it_opens_as_usual_where_there_is_room(tmp_path):
    assert opened(tmp_path, 1920, 1080) == (1280, 800, False)


def test_the_size_of_last_time_is_kept_where_it_fits(tmp_path):
    opened(tmp_path, 1920, 1080, action="window.resize(1500, 900)")
    assert opened(tmp_path, 1920, 1080) == (1500, 900, False)
    width, height, _ = opened(tmp_path, 1366, 768)
    assert (width, height) <= (1366, 768)
    assert height < 768


def test_a_window_that_filled_the_screen_fills_it_again(tmp_path):
    opened(tmp_path, 1366, 768, action="window.showMaximized(); app.processEvents()")
    assert opened(tmp_path, 1366, 768)[2]


def test_a_size_that_makes_no_sense_counts_as_not_said(tmp_path):
    folder = tmp_path / "openfire-setup"
    folder.mkdir()
    (folder / "window.ini").write_text("[General]\nsize=0x-3\n")
    assert opened(tmp_path, 1920, 1080) == (1280, 800, False)
