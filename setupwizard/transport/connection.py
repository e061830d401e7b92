"""paramiko's connection, as we use it: it keeps the server's words, and waits for less."""

import threading
from typing import Any

import paramiko
from paramiko.common import MSG_CHANNEL_CLOSE, cMSG_CHANNEL_REQUEST
from paramiko.kex_curve25519 import KexCurve25519

from setupwizard.model.answers import HostAnswers
from setupwizard.model.problems import SetupError
from setupwizard.transport.algorithms import AEAD, CIPHERS, MACS, Lists, why_apart
from setupwizard.transport.server_connection import ServerConnection

OPEN = 15.0
"""Seconds the server has to open a channel."""

FIRST = 40.0
"""The same for the first one: it waits for what the server does at a login (a session of PAM; that
of systemd alone gives up after 25 s)."""

HERE = ("127.0.0.1", 0)
"""Where a stream to a port says it comes from; no server does anything with it."""

PROHIBITED = 1
"""The reason of a refusal: what was asked for is not allowed (RFC 4254, 5.1)."""

LISTS = {
    "KexAlgorithms": "kex_algo_list",
    "HostKeyAlgorithms": "server_key_algo_list",
    "Ciphers": "client_encrypt_algo_list",
    "MACs": "client_mac_algo_list",
}


class ChannelRefusedError(paramiko.SSHException):
    """The server did not open a channel: a number and words of its own (RFC 4254, 5.1)."""

    def __init__(self, reason: int, said: str) -> None:
        super().__init__(f"{reason}: {said}")
        self.reason, self.said = reason, said


class _ChannelOutput:
    """What one channel sends, up to its close. Stands where the channel has its transport.

    paramiko's channels let go of their lock before they send, so that the end of an input, or a
    piece of it, may come after the close. sshd then ends the whole connection ("packet referred to
    nonexistent channel", channels.c, `channel_from_packet_id`), or takes it for the next channel
    of that number.
    """

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self._sending = threading.Lock()
        self._closed = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def _send_user_message(self, message: paramiko.Message) -> None:
        with self._sending:
            if not self._closed:
                self._closed = message.asbytes()[0] == MSG_CHANNEL_CLOSE
                self._connection._send_user_message(message)  # type: ignore[attr-defined]


class Connection(paramiko.Transport):
    """paramiko's connection; it keeps the server's words, which paramiko throws away.

    `remarks` are those for debugging (SSH_MSG_DEBUG), `offered` the algorithms by the names that
    sshd_config(5) gives their lists.
    """

    # The same under the name it got with RFC 8731; some servers offer only that.
    _kex_info = {**paramiko.Transport._kex_info, "curve25519-sha256": KexCurve25519}  # type: ignore[attr-defined]  # noqa: RUF012 - paramiko's own
    _preferred_kex = ("curve25519-sha256", *paramiko.Transport._preferred_kex)  # type: ignore[attr-defined]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.farewell = self.remarks = ""
        self.offered: Lists = {}
        self._refusals: dict[int, ChannelRefusedError] = {}
        self._asking = threading.local()
        self._patience = FIRST
        super().__init__(*args, **kwargs)

    @property
    def banner(self) -> str:
        """What the server said during the last attempt to log in, also after its end."""
        said: bytes = (self.auth_handler and self.auth_handler.banner) or b""  # type: ignore[assignment]
        return said.decode(errors="replace").strip()

    def begin(self, channel: paramiko.Channel, line: str) -> None:
        """Start a command without waiting for the server's "yes".

        Its input may follow at once. A server that says no closes the channel, which shows as an
        end without a status: what paramiko's own `exec_command` would have waited for.
        """
        request = paramiko.Message()
        request.add_byte(cMSG_CHANNEL_REQUEST)
        request.add_int(channel.remote_chanid)
        request.add_string("exec")
        request.add_boolean(True)
        request.add_string(line)
        channel.get_transport()._send_user_message(request)  # type: ignore[attr-defined]

    def new_session(self) -> paramiko.Channel:
        """Raises `ChannelRefusedError`, and what `open_channel` raises for a lost link."""
        channel = self._opened("session", timeout=self._patience)
        self._patience = OPEN
        return channel

    def new_stream(self, host: str, port: int) -> paramiko.Channel:
        """A channel to a port as the server sees it; raises as `new_session`."""
        return self._opened("direct-tcpip", (host, port))

    def _opened(
        self, kind: str, to: tuple[str, int] | None = None, timeout: float = OPEN
    ) -> paramiko.Channel:
        """paramiko has one place for all refusals: of two threads, each would find the other's."""
        self._asking.number = -1
        try:
            return self.open_channel(kind, dest_addr=to, src_addr=HERE, timeout=timeout)
        except paramiko.SSHException as error:
            refusal = self._refusals.pop(self._asking.number, None)
            if refusal is None:
                raise
            raise refusal from error

    def _next_channel(self) -> int:
        """Called by `open_channel`, on the thread that waits for this channel."""
        number: int = super()._next_channel()  # type: ignore[misc]  # not in the stubs
        self._asking.number = number
        return number

    def _parse_channel_open_success(self, message: paramiko.Message) -> None:
        channel = self._channels.get(message.get_int())  # type: ignore[attr-defined]
        if channel:
            channel.transport = _ChannelOutput(self)
        message.rewind()
        super()._parse_channel_open_success(message)  # type: ignore[misc]  # not in the stubs

    def _parse_channel_open_failure(self, message: paramiko.Message) -> None:
        number, reason = message.get_int(), message.get_int()
        self._refusals[number] = ChannelRefusedError(reason, message.get_text())
        message.rewind()
        super()._parse_channel_open_failure(message)  # type: ignore[misc]  # not in the stubs

    def _really_parse_kex_init(
        self, message: paramiko.Message, ignore_first_byte: bool = False
    ) -> dict[str, Any]:
        lists: dict[str, Any] = super()._really_parse_kex_init(message, ignore_first_byte)  # type: ignore[misc]
        if ignore_first_byte:  # our own
            return lists
        self.offered = {option: tuple(lists[name]) for option, name in LISTS.items()}
        for side in ("client", "server"):
            ciphers = lists[f"{side}_encrypt_algo_list"]
            if next((one for one in CIPHERS if one in ciphers), "") in AEAD:
                lists[f"{side}_mac_algo_list"].append(MACS[0])  # paramiko wants one, unused
        return lists

    def _parse_debug(self, message: paramiko.Message) -> None:
        message.get_boolean()
        self.remarks += message.get_text() + "\n"

    def _parse_disconnect(self, message: paramiko.Message) -> None:
        message.get_int()
        self.farewell = message.get_text()


def shake_hands(connection: Connection, door: ServerConnection, host: HostAnswers) -> None:
    """Agree on algorithms; the server is asked for a key of the kind it is known by."""
    options = connection.get_security_options()
    options.ciphers, options.digests = CIPHERS, MACS
    rsa = ("rsa-sha2-512", "rsa-sha2-256") if "ssh-rsa" in door.known else ()
    first = tuple(kind for kind in options.key_types if kind in (*door.known, *rsa))
    options.key_types = (*first, *(kind for kind in options.key_types if kind not in first))
    params = {"host": host.address, "port": host.port}
    try:
        connection.start_client()
    except paramiko.ssh_exception.IncompatiblePeer as error:
        ours = {
            "KexAlgorithms": options.kex,
            "HostKeyAlgorithms": options.key_types,
            "Ciphers": options.ciphers,
            "MACs": options.digests,
        }
        raise why_apart(connection.offered, ours, str(error), **params) from error
    except (paramiko.SSHException, EOFError, OSError) as error:
        detail = f"{error}\n{door.link.greeting}\n{connection.farewell}"
        raise SetupError(door.link.why_no_ssh(), detail=detail, **params) from error
