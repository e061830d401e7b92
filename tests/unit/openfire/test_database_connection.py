"""What no PostgreSQL of a test host can show: servers of long ago, and what is none at all."""

import socket
import struct
import threading
from contextlib import contextmanager, nullcontext

import pytest

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.database_connection import check_connection
from setupwizard.transport.base import Endpoint
from tests.fake_transport import FakeTransport


def message(kind, body):
    return kind + struct.pack("!i", len(body) + 4) + body


TLS_WANTED = struct.pack("!i", 80877103)
WELCOME = message(b"R", struct.pack("!i", 0)) + message(b"Z", b"I")


def row(*values):
    column = b"v\0" + struct.pack("!ihihih", 0, 0, 25, -1, -1, 0)
    count = struct.pack("!h", len(values))
    fields = b"".join(struct.pack("!i", len(value)) + value.encode() for value in values)
    return (
        message(b"1", b"") + message(b"t", struct.pack("!h", 0)) + message(b"2", b"")
        + message(b"T", count + column * len(values))
        + message(b"D", count + fields)
        + message(b"C", b"SELECT 1\0") + message(b"Z", b"I")
    )  # fmt: skip


class Old:
    """Speaks the protocol far enough to tell its version; offers no TLS."""

    def __init__(self, version):
        self._version = version

    def __call__(self, link):
        first = link.recv(1024)
        if first[4:8] == TLS_WANTED:
            link.sendall(b"N")
            return
        link.sendall(WELCOME)
        while link.recv(4096):
            link.sendall(row(self._version, "UTF8", "off", "t", "0", "public"))


@contextmanager
def server(talk):
    """A port that talks like this to everybody who comes."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve():
            while True:
                link, _ = listener.accept()
                with link:
                    if stopping.is_set():
                        return
                    try:
                        talk(link)
                    except ConnectionError:
                        continue

        stopping = threading.Event()
        thread = threading.Thread(target=serve)
        thread.start()
        port = listener.getsockname()[1]
        try:
            yield port
        finally:
            stopping.set()
            socket.create_connection(("127.0.0.1", port)).close()
            thread.join()


def problem_of(port, major=5, **changes):
    host = FakeTransport()
    host.on("pg_lsclusters", status=127)
    host.on("test -e /")
    for question in ("readlink", "cat", "stat"):
        host.on(question, status=1)
    return problem_over(host, major, **{"port": port} | changes)


def problem_over(transport, major=5, **changes):
    datasource = DatasourceAnswers.model_validate({"create": False} | changes)
    with pytest.raises(SetupError) as caught:
        check_connection(
            transport, datasource, Secret("p"), domain="corp.example.org", openfire_major=major
        )
    return caught.value.problem


@pytest.mark.parametrize(("version", "told"), [("80424", "8.4"), ("90024", "9.0")])
def test_a_server_older_than_the_driver_of_openfire_talks_to_is_too_old(version, told):
    with server(Old(version)) as port:
        problem = problem_of(port)
    assert (problem.code, problem.params["version"]) == (Code.DATABASE_TOO_OLD, told)
    assert problem.params["needed"] == "9.1"


def test_the_older_driver_of_openfire_4_talks_to_older_servers():
    with server(Old("80100")) as port:
        assert problem_of(port, major=4).params["needed"] == "8.2"


@pytest.mark.parametrize(
    "greeting",
    [b"SSH-2.0-OpenSSH_9.2\r\n", b"HTTP/1.1 400 Bad Request\r\n", b"J\0\0\0\n8.0.36\0", b""],
)
@pytest.mark.parametrize("tls", ["prefer", "require", "off"])
def test_what_answers_otherwise_is_no_postgresql(greeting, tls):
    with server(lambda link: link.sendall(greeting)) as port:
        assert problem_of(port, tls=tls).code is Code.DATABASE_NOT_POSTGRESQL


def lost_when(moment, host):
    """A PostgreSQL at the other end of a link that is lost at that moment."""

    def talk(link):
        asked = link.recv(1024)[4:8] == TLS_WANTED
        if asked and moment != "asking":
            link.sendall(b"S" if moment == "encrypting" else b"N")
        if asked and moment == "encrypting":
            link.recv(65536)
        host.lost = not (asked and moment == "logging in")

    return talk


@pytest.mark.parametrize("address", ["127.0.0.1", "db.example.org"])
@pytest.mark.parametrize("moment", ["asking", "encrypting", "logging in"])
def test_a_link_that_is_lost_meanwhile_is_not_the_databases_fault(moment, address):
    host = FakeTransport()
    for question in ("readlink", "cat", "stat"):
        host.on(question, status=1)
    with server(lost_when(moment, host)) as port:
        host.tunnel = lambda *_: nullcontext(Endpoint("127.0.0.1", port))
        assert problem_over(host, host=address).code is Code.HOST_LOST


def test_a_port_nobody_listens_at_is_not_running():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert problem_of(port).code is Code.DATABASE_NOT_RUNNING
