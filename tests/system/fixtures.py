"""The fixture `lab`: fresh servers for one test, thrown away after it."""

from collections.abc import Callable, Iterator

import pytest

from tests.system import lab as labs

Lab = Callable[..., labs.LabHost]


def need(root: str) -> None:
    """Skip, saying why, where no host with this root can be had; else make the root."""
    reason = labs.available(root)
    if reason:
        pytest.skip(f"test host: {reason}")
    labs.build(root)


@pytest.fixture
def lab() -> Iterator[Lab]:
    """`lab(root="full", net="none", …)` boots a server, as `tests.system.lab.up` describes.

    Skips, saying why, where none can be had; makes the root first where it is missing. After the
    test nothing of ours may still run on a server, unless it was made with `check_leaks=False`.
    """
    hosts: list[labs.LabHost] = []

    def boot(root: str = "full", net: str = "none", **options: object) -> labs.LabHost:
        need(root)
        hosts.append(labs.up(root, net, **options))
        return hosts[-1]

    yield boot
    assert list(labs.ended(hosts)) == []


@pytest.fixture(scope="session")
def filtering_host() -> Iterator[labs.LabHost]:
    """One server with ufw, firewalld, nftables and iptables, for all tests about firewalls.

    They leave their rules; nobody else may want it.
    """
    need("full")
    host = labs.up("full", "registry")
    try:
        host.run_root(["apt-get", "update", "-q"])
        install = "DEBIAN_FRONTEND=noninteractive apt-get -y -q install nftables firewalld"
        host.run_root(["sh", "-c", install])
        yield host
    finally:
        leaks = list(labs.ended([host]))
    assert leaks == []


@pytest.fixture
def host(lab: Lab) -> labs.LabHost:
    """One server with PostgreSQL, Java and ufw on it."""
    return lab("full")


@pytest.fixture
def bare_host(lab: Lab) -> labs.LabHost:
    """One server with nothing but sshd and sudo."""
    return lab("bare")
