"""Tests here log in to real Debian servers, booted for them by `labhost`."""

from pathlib import Path

import pytest

from tests.standin.fixtures import openfire_version, spared, tarball
from tests.system.fixtures import bare_host, filtering_host, host, lab

__all__ = ["bare_host", "filtering_host", "host", "lab", "openfire_version", "tarball"]

HERE = Path(__file__).parent


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.system)
    left_out = [item for item in items if spared(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if not spared(item)]
