"""The fixtures `tarball` and `openfire_version`: every test that asks for them runs with each.

`OPENFIRE_TARBALL` names real releases, several separated by a colon; without it the stand-ins of
5.1.1 and 4.6.2 are built.
"""

import os
import re
import tarfile
from pathlib import Path

import pytest

from tests.standin import build as standin

REAL = tuple(Path(name) for name in os.environ.get("OPENFIRE_TARBALL", "").split(":") if name)


def version_of(tarball: Path) -> str:
    """The version a release says it is: in the name of its server library."""
    with tarfile.open(tarball) as archive:
        for name in archive.getnames():
            if found := re.search(r"lib/xmppserver-(.+)\.jar$", name):
                return found[1]
    raise ValueError(f"{tarball} holds no Openfire")


def spared(item: pytest.Item) -> bool:
    """Whether this test need not be run with the older stand-in.

    Those marked `any_openfire` are about us, not about what differs between releases: one stand-in
    is enough for them. Real releases are all tried.
    """
    marked = item.get_closest_marker("any_openfire") is not None
    return marked and not REAL and f"[stand-in-{standin.VERSIONS[-1]}" in item.name


@pytest.fixture(
    scope="session",
    params=REAL or standin.VERSIONS,
    ids=lambda given: given.name if isinstance(given, Path) else f"stand-in-{given}",
)
def tarball(request: pytest.FixtureRequest) -> Path:
    """An Openfire as it is downloaded."""
    if isinstance(request.param, Path):
        return request.param
    reason = standin.available()
    if reason:
        pytest.skip(f"stand-in: {reason}")
    return standin.build(request.param)


@pytest.fixture(scope="session")
def openfire_version(tarball: Path) -> str:
    return version_of(tarball)
