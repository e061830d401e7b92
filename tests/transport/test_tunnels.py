"""Forwarded ports, beyond what every host can do."""

import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.tunnel import why_refused


@contextmanager
def echo():
    """A service here that sends back what it gets, to any number of lines."""
    threads = []

    def serve(line):
        with line:
            while data := line.recv(65536):
                line.sendall(data)

    def accept():
        while True:
            line, _ = listener.accept()
            if ending.is_set():
                line.close()
                return
            threads.append(threading.Thread(target=serve, args=[line]))
            threads[-1].start()

    ending = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        threads.append(threading.Thread(target=accept))
        threads[0].start()
        yield port
        ending.set()
        socket.create_connection(("127.0.0.1", port)).close()
        for thread in threads:
            thread.join(10)


def exchanged(line, data):
    line.sendall(data)
    got = b""
    while len(got) < len(data):
        got += line.recv(65536)
    return got


def test_many_lines_share_a_tunnel_and_do_not_mix(sshd, log_in):
    host = log_in(sshd().answers())
    with echo() as port, host.tunnel("127.0.0.1", port) as end:
        lines = [socket.create_connection((end.host, end.port), timeout=20) for _ in range(8)]
        for number, line in enumerate(lines):
            word = bytes([65 + number]) * 10_000
            assert exchanged(line, word) == word
        for line in lines:
            line.close()
        for _ in range(20):
            with socket.create_connection((end.host, end.port), timeout=20) as line:
                assert exchanged(line, b"again") == b"again"


def test_leaving_a_tunnel_ends_the_lines_that_are_still_open(sshd, log_in):
    host = log_in(sshd().answers())
    with echo() as port:
        with host.tunnel("127.0.0.1", port) as end:
            line = socket.create_connection((end.host, end.port), timeout=20)
            assert exchanged(line, b"word") == b"word"
        assert line.recv(1) == b""
        line.close()
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((end.host, end.port), timeout=5)
    assert host.run(["true"]).ok


def test_a_service_that_stops_meanwhile_closes_the_line_and_nothing_else(sshd, log_in):
    host = log_in(sshd().answers())
    with echo() as port:
        tunnel = host.tunnel("127.0.0.1", port)
        end = tunnel.__enter__()
        with socket.create_connection((end.host, end.port), timeout=20) as line:
            assert exchanged(line, b"word") == b"word"
    with socket.create_connection((end.host, end.port), timeout=20) as line:
        assert line.recv(1) == b""
    tunnel.__exit__(None, None, None)
    assert host.run(["true"]).ok


def test_a_tunnel_through_a_lost_link_says_so(sshd, log_in):
    host = log_in(sshd().answers())
    host.close()
    with pytest.raises(SetupError) as raised:
        host.tunnel("127.0.0.1", 22).__enter__()
    assert raised.value.problem.code is Code.HOST_LOST


def test_two_tunnels_that_fail_at_once_each_hear_their_own_cause(sshd, log_in):
    host = log_in(sshd("PermitOpen 127.0.0.1:9").answers())
    wanted = [(9, Code.REMOTE_REFUSED), (10, Code.SSH_FORWARDING_REFUSED)] * 40

    def why(port):
        with pytest.raises(SetupError) as raised:
            host.tunnel("127.0.0.1", port).__enter__()
        return raised.value.problem.code

    with ThreadPoolExecutor(8) as pool:
        heard = list(pool.map(why, [port for port, _ in wanted]))
    assert heard == [code for _, code in wanted]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Connection refused", Code.REMOTE_REFUSED),
        ("Name or service not known", Code.REMOTE_HOST_UNKNOWN),
        ("Temporary failure in name resolution", Code.REMOTE_HOST_UNKNOWN),
        ("No address associated with hostname", Code.REMOTE_HOST_UNKNOWN),
        ("No route to host", Code.REMOTE_UNREACHABLE),
        ("Connection timed out", Code.REMOTE_UNREACHABLE),
        ("", Code.REMOTE_UNREACHABLE),
    ],
)
def test_what_sshd_says_is_understood(said, code):
    assert why_refused(said) is code
