"""What SSH does not pass on is found before anything is changed, with the line that forbids it."""

from contextlib import contextmanager

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.steps.forwarding import forwarding, settings
from setupwizard.transport.base import Endpoint
from tests.fake_transport import FakeTransport

CONSOLE, CLIENTS = ("127.0.0.1", 9090), ("127.0.0.1", 5222)
MAIN, DROPPED = "/etc/ssh/sshd_config", "/etc/ssh/sshd_config.d/10-hard.conf"


class Host(FakeTransport):
    """Tunnels end as `ends` says for their port; others lead somewhere."""

    def __init__(self, ends, shown=""):
        super().__init__()
        self.ends = ends
        self.on("grep -rsHniE", shown)

    @contextmanager
    def tunnel(self, host, port):
        if port in self.ends:
            raise SetupError(self.ends[port], user="ana", host=host, port=port)
        yield Endpoint(host, port)


def objection(host, *targets):
    with pytest.raises(SetupError) as raised:
        forwarding(targets)(host)
    return raised.value.problem


@pytest.mark.parametrize("ends", [{}, {9090: Code.REMOTE_REFUSED}, {9090: Code.REMOTE_UNREACHABLE}])
def test_a_port_where_nothing_listens_yet_is_no_objection(ends):
    host = Host(ends)
    forwarding([CONSOLE, CLIENTS])(host)
    assert host.ran == []


def test_the_line_that_forbids_it_is_named():
    host = Host(
        {9090: Code.SSH_FORWARDING_REFUSED},
        f"{MAIN}:12:#AllowTcpForwarding no\n{DROPPED}:3:  AllowTcpForwarding no\n",
    )
    problem = objection(host, CONSOLE)
    assert problem.code is Code.SSH_FORWARDING_LINE
    assert problem.params == {
        "file": DROPPED,
        "line": "3",
        "found": "AllowTcpForwarding no",
        "wanted": "AllowTcpForwarding yes",
    }


def test_without_such_a_line_it_is_the_key_that_forbids():
    host = Host({9090: Code.SSH_FORWARDING_REFUSED}, f"{MAIN}:1:AllowTcpForwarding yes\n")
    assert objection(host, CONSOLE).code is Code.SSH_FORWARDING_REFUSED


def test_the_line_is_to_permit_all_that_will_be_needed():
    refused = dict.fromkeys((9090, 5432), Code.SSH_FORWARDING_REFUSED)
    host = Host(refused, f"{MAIN}:1:PermitOpen 127.0.0.1:5222\n")
    with pytest.raises(SetupError) as raised:
        forwarding([CLIENTS, CONSOLE], [("db", 5432)])(host)
    wanted = "PermitOpen 127.0.0.1:5222 127.0.0.1:9090 db:5432"
    assert raised.value.problem.params["wanted"] == wanted


def test_a_lost_link_is_no_objection_but_a_lost_link():
    assert objection(Host({9090: Code.HOST_LOST}), CONSOLE).code is Code.HOST_LOST


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("AllowTcpForwarding no", "AllowTcpForwarding yes"),
        ("allowtcpforwarding=remote", "AllowTcpForwarding yes"),
        ("AllowTcpForwarding local", None),
        ("DisableForwarding yes", "DisableForwarding no"),
        ("PermitOpen none", "PermitOpen 127.0.0.1:9090 127.0.0.1:5222"),
        ("PermitOpen db:5432", "PermitOpen db:5432 127.0.0.1:9090 127.0.0.1:5222"),
        ("PermitOpen any", None),
    ],
)
def test_what_a_line_should_say(line, wanted):
    found = settings(f"{MAIN}:7:{line}\n", [CONSOLE, CLIENTS])
    assert [one.wanted for one in found] == ([wanted] if wanted else [])


def test_a_copy_that_sshd_does_not_read_is_not_blamed():
    assert settings(f"{DROPPED}.bak:1:AllowTcpForwarding no\n", [CONSOLE]) == []
