"""What people paste for an address is taken apart as they mean it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.ssh_target import SshTarget, ssh_target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("chat.example.org", SshTarget("chat.example.org")),
        (" 192.0.2.7 ", SshTarget("192.0.2.7")),
        ("root@192.0.2.7", SshTarget("192.0.2.7", "root")),
        ("root@host:2222", SshTarget("host", "root", "2222")),
        ("host:2222", SshTarget("host", "", "2222")),
        ("ssh root@192.0.2.7", SshTarget("192.0.2.7", "root")),
        ("$ ssh -p 2222 root@host", SshTarget("host", "root", "2222")),
        ("ssh -p2222 -l ana host", SshTarget("host", "ana", "2222")),
        ("ssh -vA -i key.pem ubuntu@host uptime", SshTarget("host", "ubuntu", "", "key.pem")),
        ("ssh://root@host:2222/", SshTarget("host", "root", "2222")),
        ("https://host:9090/login.jsp?a=b", SshTarget("host")),
        ("http://ana:secret@host", SshTarget("host", "ana")),
        ("2001:db8::1", SshTarget("2001:db8::1")),
        ("root@[2001:db8::1]:2222", SshTarget("[2001:db8::1]", "root", "2222")),
        ("ssh", SshTarget("ssh")),
        ("ssh -p", SshTarget("", "", "")),
        ("", SshTarget("")),
    ],
)
def test_it_is_taken_apart(text, target):
    assert ssh_target(text) == target


@given(st.text())
def test_whatever_is_pasted_is_taken_as_something(text):
    ssh_target(text)
