"""PostgreSQL's side of a login, as bytes ("Frontend/Backend Protocol" of its documentation).

It offers no TLS and asks for the password in clear: all of it stays inside this computer.
"""

import json
import struct
from contextlib import AbstractContextManager
from queue import SimpleQueue

from setupwizard.model.secret import Secret
from setupwizard.openfire.database_connection import LOOK
from setupwizard.openfire.database_contents import DOMAIN, OWN_QUESTION
from setupwizard.openfire.database_use import LIMITS, TRIAL
from setupwizard.openfire.verifier import verifies
from setupwizard.practice.programs.postgresql import CONNECTIONS, VERSION, contents_of
from setupwizard.practice.state.postgresql import PostgresqlState, StoredDatabase

SSL_REQUEST = 80877103
BOOL, INT8, TEXT = 16, 20, 25
"""Types by their number: pg_type.dat."""

Row = tuple[tuple[int, str], ...]
"""The columns of a row, each with its type."""


class Line:
    """A connection to a port of the server, as a tunnel uses it. It greets, and then is silent."""

    def __init__(self, greeting: bytes = b"") -> None:
        self.closed = False
        self._replies: SimpleQueue[bytes] = SimpleQueue()
        self._rest = b""
        if greeting:
            self._replies.put(greeting)

    def sendall(self, s: bytes) -> None:
        """Nobody reads it."""

    def recv(self, nbytes: int) -> bytes:
        self._rest = self._rest or self._replies.get()
        piece, self._rest = self._rest[:nbytes], self._rest[nbytes:]
        return piece

    def reply(self, text: bytes) -> None:
        self._replies.put(text)

    def shutdown_write(self) -> None:
        self._replies.put(b"")

    def close(self) -> None:
        self.closed = True
        self._replies.put(b"")


class DatabaseLine(Line):
    """A login to the cluster, and what Openfire's connection is asked before it is used.

    It is looked into under the `lock` of the server it is on.
    """

    def __init__(self, cluster: PostgresqlState, lock: AbstractContextManager[object]) -> None:
        super().__init__()
        self._lock = lock
        self._cluster = cluster
        self._arrived = b""
        self._next = self._begin
        self._user = self._database = ""

    def sendall(self, s: bytes) -> None:
        self._arrived += s
        while (body := self._message()) is not None:
            with self._lock:
                self._next(body)

    def _message(self) -> bytes | None:
        """The next whole message; the first ones of a connection have no letter in front."""
        start = 0 if self._next == self._begin else 1
        if len(self._arrived) < start + 4:
            return None
        end = start + int(struct.unpack_from("!i", self._arrived, start)[0])
        if len(self._arrived) < end:
            return None
        body, self._arrived = self._arrived[:end], self._arrived[end:]
        return body

    def _begin(self, message: bytes) -> None:
        if struct.unpack_from("!i", message, 4)[0] == SSL_REQUEST:
            self.reply(b"N")
            return
        words = message[8:].decode().split("\0")
        parameters = dict(zip(words[::2], words[1::2], strict=False))
        self._user, self._database = parameters["user"], parameters["database"]
        self._next = self._log_in
        self.reply(_message(b"R", struct.pack("!i", 3)))

    def _log_in(self, message: bytes) -> None:
        role = self._cluster.roles.get(self._user)
        password = Secret(message[5:].rstrip(b"\0").decode(errors="replace"))
        if role is None or not verifies(role.verifier, self._user, password):
            text = f'password authentication failed for user "{self._user}"'
            self._refuse("28P01", text, "auth_failed")
        elif not role.login:
            text = f'role "{self._user}" is not permitted to log in'
            self._refuse("28000", text, "InitializeSessionUserId")
        elif self._database not in self._cluster.databases:
            self._refuse("3D000", f'database "{self._database}" does not exist', "InitPostgres")
        else:
            self._next = self._query
            self.reply(_message(b"R", struct.pack("!i", 0)) + _READY)

    def _query(self, message: bytes) -> None:
        if message[:1] == b"X":
            self.shutdown_write()
            return
        sql = message[5:].rstrip(b"\0").decode()
        rows = self._rows(sql)
        if rows is None:
            # Never learned: what is asked of a real one now is to be taught here as well.
            self.reply(
                _error("42601", f"practice does not know: {sql}", "scanner_yyerror") + _READY
            )
            return
        self.reply(b"".join(map(_row, rows)) + _message(b"C", b"SELECT 1\0") + _READY)

    def _rows(self, sql: str) -> list[Row] | None:
        database = self._cluster.databases[self._database]
        if sql == LOOK:
            used = "0" if database.properties is None else "1"
            look = ((TEXT, str(VERSION)), (TEXT, "UTF8"), (TEXT, "off"), (BOOL, "t"), (INT8, used))
            return [(*look, (TEXT, "public"))]
        if sql == f"SELECT ({OWN_QUESTION})::text":
            return [((TEXT, json.dumps(contents_of(database, domain=False))),)]
        if sql == LIMITS:
            return [((INT8, str(CONNECTIONS)), (INT8, "-1"), (INT8, "-1"), (INT8, "4711"))]
        if sql == TRIAL:
            return []
        return _domain(database) if sql == DOMAIN else None

    def _refuse(self, state: str, text: str, routine: str) -> None:
        self.reply(_error(state, text, routine))
        self.shutdown_write()


def _domain(database: StoredDatabase) -> list[Row]:
    domain = (database.properties or {}).get("xmpp.domain")
    return [((TEXT, domain),)] if domain else []


def _message(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("!i", len(body) + 4) + body


_READY = _message(b"Z", b"I")


def _error(state: str, text: str, routine: str) -> bytes:
    fields = {"S": "FATAL", "V": "FATAL", "C": state, "M": text, "R": routine}
    body = b"".join(f"{letter}{value}\0".encode() for letter, value in fields.items())
    return _message(b"E", body + b"\0")


def _row(row: Row) -> bytes:
    described = struct.pack("!h", len(row))
    values = struct.pack("!h", len(row))
    for kind, value in row:
        described += b"?column?\0" + struct.pack("!ihihih", 0, 0, kind, -1, -1, 0)
        values += struct.pack("!i", len(value.encode())) + value.encode()
    return _message(b"T", described) + _message(b"D", values)
