"""The proof on a finished server: each thing that is wrong is told by its own name."""

import contextlib
import socket
import subprocess

import pytest

from setupwizard.model.problems import SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.console import Console
from setupwizard.transport.base import Endpoint
from tests.system.lab import wait_until
from tests.system.program import ADMIN_PASSWORD, Program, kill

pytestmark = [pytest.mark.system, pytest.mark.openfire]

CHATTED = {
    "proof-encrypted-only",
    "proof-certificate",
    "proof-accounts-made",
    "proof-heard",
    "proof-accounts-removed",
}


@pytest.fixture
def program(lab, tmp_path, tarball, openfire_version):
    host = lab("full", wait=True)
    program = Program.on(host, tmp_path, tarball, openfire_version, datasource={"kind": "embedded"})
    program.host = host
    applied = program.run()
    assert applied.status == 0, (applied.problem, applied.err)
    return program


def verify(program, **how):
    """Notes told as done, and the problems in their order."""
    ended = program.run("verify", **how)
    lines = [event for event in ended.events if event["event"] == "proof-line"]
    problems = [line["problem"]["code"] for line in lines if line["problem"]]
    assert ended.status == (1 if problems else 0), ended.err
    return {line["note"]["code"] for line in lines if not line["problem"]}, problems


@contextlib.contextmanager
def dropped_on_the_way(host, port):
    """This machine sends nothing to that port of the host: the firewall of a provider."""
    rule = ["OUTPUT", "-d", host.address, "-p", "tcp", "--dport", str(port), "-j", "DROP"]
    subprocess.run(["iptables", "-w", "-I", *rule], check=True)
    try:
        yield
    finally:
        subprocess.run(["iptables", "-w", "-D", *rule], check=True)


def test_the_three_ways_a_port_can_be_closed_are_told_apart(program):
    host = program.host
    host.run_root(["ufw", "allow", "22/tcp"])
    host.run_root(["ufw", "allow", "5223/tcp"])
    host.run_root(["ufw", "--force", "enable"])
    done, problems = verify(program)
    assert problems == ["port-firewalled"]
    assert done >= CHATTED  # through the tunnel: chat itself works
    host.run_root(["ufw", "disable"])

    with dropped_on_the_way(host, 5222):
        done, problems = verify(program)
    assert problems == ["port-blocked-between"]
    assert done >= CHATTED

    host.run_root(["systemctl", "stop", "openfire"])
    _, problems = verify(program)
    assert problems == ["port-not-listening"] * 3 + ["console-unreachable"]


def test_what_a_killed_proof_leaves_the_next_one_removes(program):
    def made(event):
        return event["event"] == "proof-line" and event["note"]["code"] == "proof-accounts-made"

    program.run("verify", at=made, then=kill)
    done, problems = verify(program)
    assert problems == []
    assert done >= CHATTED


def test_a_wrong_password_and_a_locked_console_are_told_apart(program):
    program.secrets["admin_password"] = "Another-password-1"
    program.write()
    done, problems = verify(program)
    assert problems == ["xmpp-login-failed", "console-login-failed"]
    assert "proof-default-refused" not in done

    program.secrets["admin_password"] = ADMIN_PASSWORD
    program.write()
    lock(program.host)
    done, problems = verify(program)
    assert problems == ["console-locked"]
    assert done >= CHATTED


def lock(host):
    """As many wrong passwords as the console bears, typed on the server."""
    key = ["-i", str(host.answers().identity), "-o", "StrictHostKeyChecking=no"]
    quiet = ["-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR"]
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    forward = ["-N", "-L", f"127.0.0.1:{port}:127.0.0.1:9090", f"ops@{host.address}"]
    with subprocess.Popen(["ssh", *key, *quiet, *forward]) as ssh:
        try:
            with Console(Endpoint("127.0.0.1", port), "chat.example", secure=False) as console:
                assert wait_until(lambda: tried(console) is False)
                assert [console.login("admin", Secret("wrong")) for _ in range(11)] == [False] * 11
        finally:
            ssh.terminate()


def tried(console):
    try:
        return console.login("admin", Secret("wrong"))
    except SetupError:  # the forwarding is not up yet
        return None


def test_a_readable_password_is_found_and_named(program):
    program.host.run_root(["mkdir", "/tmp/openfire-setup.x"])
    program.host.write("/tmp/openfire-setup.x/notes", f"admin = {ADMIN_PASSWORD}\n")
    _, problems = verify(program)
    assert problems == ["clear-password-found"]
    program.host.run_root(["rm", "-r", "/tmp/openfire-setup.x"])
    assert verify(program)[1] == []
