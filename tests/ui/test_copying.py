"""Whatever is copied, it is said that it was."""

from pathlib import Path

import setupwizard.ui


def test_there_is_one_place_that_copies():
    sources = Path(setupwizard.ui.__file__).parent.rglob("*.py")
    copying = [path.name for path in sources if "clipboard().setText" in path.read_text()]
    assert copying == ["copying.py"]
