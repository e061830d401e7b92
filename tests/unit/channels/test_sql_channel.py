"""Openfire's database read through a role that is made for it and goes again."""

import re
import socket

import pytest
from pg8000.exceptions import DatabaseError, InterfaceError

from setupwizard.channels.sql import GRANTED, MARK, ConnectedReader, open_reader, role_sql
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.transport.base import Result
from tests.fake_transport import FakeTransport


class Connection:
    """Brings one row, and remembers what it was asked."""

    def __init__(self, error=None):
        self.asked, self._error = [], error

    def run(self, sql):
        self.asked.append(sql)
        if self._error:
            raise self._error
        return [[1]]


def closed_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def test_values_are_told_as_text_and_never_as_sql():
    connection = Connection()
    rows = ConnectedReader(connection).rows(
        "SELECT {name} LIMIT {n}", name="x'; DROP TABLE ofuser; --\\\0", n=5
    )
    assert rows == [[1]]
    assert connection.asked == ["SELECT 'x''; DROP TABLE ofuser; --\\' LIMIT 5"]


@pytest.mark.parametrize(
    ("error", "detail"),
    [
        (DatabaseError({"C": "57014", "M": "too slow", "R": "x"}), "57014 too slow"),
        (InterfaceError("the server ended"), "InterfaceError"),
        (OSError("reset"), "OSError"),
    ],
)
def test_what_postgresql_refuses_is_told_by_its_code_and_without_the_statement(error, detail):
    with pytest.raises(SetupError) as failed:
        ConnectedReader(Connection(error)).rows("SELECT {secret}", secret="hidden")
    assert failed.value.problem.code is Code.DATABASE_FAILED
    assert failed.value.problem.detail == detail


def test_the_role_reads_and_does_nothing_else_and_not_for_long():
    sql = role_sql(f"{MARK}00", Secret("in-clear"), 'open"fire')
    assert "in-clear" not in sql
    assert "SCRAM-SHA-256$" in sql
    assert "CONNECTION LIMIT 3 VALID UNTIL" in sql
    assert 'ON DATABASE "open""fire"' in sql
    grants = re.findall(r"^GRANT (\w+).* TO (\w+);$", sql, re.MULTILINE)
    assert set(grants) == {("CONNECT", f"{MARK}00"), ("SELECT", f"{MARK}00")}


def test_nothing_secret_is_granted():
    columns = {(table, column) for table, told in GRANTED.items() for column in told.split(", ")}
    keys = "storedkey serverkey salt iterations plainpassword encryptedpassword"
    secret = {("ofuser", name) for name in keys.split()}
    secret |= {("ofproperty", "propvalue"), ("ofmucroom", "roompassword"), ("ofoffline", "stanza")}
    assert columns & secret == set()
    assert ("ofuser", "username") in columns


def test_a_role_that_cannot_be_logged_in_with_goes_again():
    port = closed_port()
    host = FakeTransport()
    host.on("runuser -u postgres -- psql")
    with pytest.raises(SetupError) as failed, open_reader(host, port, "openfire"):
        pass
    assert failed.value.problem.code is Code.DATABASE_FAILED
    made, dropped = (stdin.decode() for stdin in host.stdin)
    (role,) = set(re.findall(rf"CREATE ROLE ({MARK}[0-9a-f]+) ", made))
    assert dropped == f"DROP OWNED BY {role}; DROP ROLE {role};"
    assert made.index("log_statement = 'none'") < made.index("CREATE ROLE")


def test_where_no_role_can_be_made_nothing_is_dropped():
    host = FakeTransport()
    host.on("runuser", status=3, err="ERROR:  42501\n")
    with pytest.raises(SetupError) as failed, open_reader(host, 5432, "openfire"):
        pass
    assert failed.value.problem.code is Code.DATABASE_FAILED
    assert len(host.ran) == 1


class Unforwarded(FakeTransport):
    """sshd passes no connections on."""

    def tunnel(self, host, port):
        raise SetupError(Code.SSH_FORWARDING_REFUSED, host=host, port=port)


def unforwarded(told, **how):
    host = Unforwarded()

    def psql(argv, stdin):
        reads = b"json_agg" in stdin
        return Result(argv, how.get("status", 0) if reads else 0, told if reads else "", "42501")

    host.on_call("runuser -u postgres -- psql", psql)
    return host


def test_where_no_login_is_let_in_psql_reads_as_the_same_role():
    host = unforwarded('[{"username":"ana","count":1,"count":2},\n {"username":"luis"}]\n')
    with open_reader(host, 5432, "openfire") as reader:
        rows = reader.rows("SELECT x FROM ofuser WHERE name = {n}", n="O'Neil")
    assert rows == [["ana", 1, 2], ["luis"]]
    made, read, dropped = (stdin.decode() for stdin in host.stdin)
    (role,) = re.findall(rf"CREATE ROLE ({MARK}[0-9a-f]+) ", made)
    assert f"SET ROLE {role};\nBEGIN READ ONLY;" in read
    assert "FROM (SELECT x FROM ofuser WHERE name = 'O''Neil') AS found;" in read
    assert dropped.endswith(f"DROP ROLE {role};")


@pytest.mark.parametrize(("told", "status"), [("", 3), ("no json", 0)])
def test_what_psql_cannot_read_is_told(told, status):
    with (
        pytest.raises(SetupError) as failed,
        open_reader(unforwarded(told, status=status), 5432, "openfire") as reader,
    ):
        reader.rows("SELECT 1")
    assert failed.value.problem.code is Code.DATABASE_FAILED
