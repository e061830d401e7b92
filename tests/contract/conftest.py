"""The same assertions on a real Openfire and on the stand-in: where they differ, one is wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.console import Browser
from tests.contract.openfire import Openfire
from tests.standin.fixtures import openfire_version, tarball
from tests.system import lab as labs
from tests.system.fixtures import Lab, lab, need

__all__ = ["lab", "openfire_version", "tarball"]

HERE = Path(__file__).parent
SEEDED = """
  <adminConsole><port>9090</port><securePort>9091</securePort></adminConsole>
  <register><inband>false</inband></register>
  <xmpp><client><tls><policy>required</policy></tls></client></xmpp>
"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.system)
            item.add_marker(pytest.mark.openfire)
            if "server" in item.fixturenames:  # each release's server is started once
                item.add_marker(pytest.mark.xdist_group(f"contract-{_release(item)}"))


def _release(item: pytest.Item) -> object:
    return item.callspec.params.get("tarball")  # type: ignore[attr-defined]


@pytest.fixture(scope="session")
def server(tarball: Path, openfire_version: str) -> Iterator[Openfire]:
    """A running Openfire on PostgreSQL, registration closed, TLS required. Nobody restarts it."""
    need("full")
    host = labs.up("full")
    try:
        openfire = Openfire(host, openfire_version)
        openfire.unpack(tarball)
        openfire.make_database()
        openfire.configure(before=SEEDED)
        openfire.start()
        openfire.wait_for(5222, 5223, 9090, 9091)
        yield openfire
    finally:
        host.down()


@pytest.fixture
def fresh(lab: Lab, tarball: Path, openfire_version: str) -> Openfire:
    """An Openfire unpacked on a server of its own, not configured and not started."""
    openfire = Openfire(lab("full"), openfire_version)
    openfire.unpack(tarball)
    return openfire


@pytest.fixture
def browser(server: Openfire) -> Browser:
    return Browser(server.host.address, 9090)
