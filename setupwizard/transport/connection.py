"""paramiko's connection, as we use it: it keeps the server's words, and waits for less."""

import threading
from collections.abc import Callable

import paramiko
from paramiko.common import cMSG_CHANNEL_REQUEST

from setupwizard.model.answers import HostAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.door import Door

OPEN = 15.0
"""Seconds the server has to open a channel."""

CIPHERS = (  # paramiko's own first choice is slower, its last ones are broken
    "aes128-gcm@openssh.com",
    "aes256-gcm@openssh.com",
    "aes128-ctr",
    "aes192-ctr",
    "aes256-ctr",
)


class Connection(paramiko.Transport):
    """paramiko's connection; it keeps the server's words, which paramiko throws away."""

    farewell = ""
    refusal = ""

    def await_handshake(self, ended: threading.Event) -> None:
        """Wait for a handshake begun by `start_client(ended)`; raises as that does without event.

        paramiko sets the event when it gives up as well.
        """
        ended.wait()
        if not self.is_active():
            raise self.get_exception() or paramiko.SSHException("no handshake")

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
        self._send_user_message(request)  # type: ignore[attr-defined]  # not in the stubs

    def _parse_channel_open_failure(self, message: paramiko.Message) -> None:
        message.get_int()
        message.get_int()
        self.refusal = message.get_text()
        message.rewind()
        super()._parse_channel_open_failure(message)  # type: ignore[misc]  # not in the stubs

    def _parse_disconnect(self, message: paramiko.Message) -> None:
        message.get_int()
        self.farewell = message.get_text()


def shake_hands(
    connection: Connection, door: Door, host: HostAnswers, meanwhile: Callable[[], None]
) -> None:
    """Agree on algorithms; the server is asked for a key of the kind it is known by."""
    options = connection.get_security_options()
    options.ciphers = CIPHERS
    rsa = ("rsa-sha2-512", "rsa-sha2-256") if "ssh-rsa" in door.known else ()
    first = tuple(kind for kind in options.key_types if kind in (*door.known, *rsa))
    options.key_types = (*first, *(kind for kind in options.key_types if kind not in first))
    named = {"host": host.address, "port": host.port}
    try:
        connection.start_client(shaken := threading.Event())
        meanwhile()
        connection.await_handshake(shaken)
    except paramiko.ssh_exception.IncompatiblePeer as error:
        raise SetupError(Code.SSH_NO_COMMON_ALGORITHM, detail=str(error), **named) from error
    except (paramiko.SSHException, EOFError, OSError) as error:
        detail = f"{error}\n{door.link.greeting}\n{connection.farewell}"
        raise SetupError(door.link.why_no_ssh(), detail=detail, **named) from error


class Sessions:
    """Channels for commands. The next is asked for while the last is at work.

    Waiting for one when it is needed would cost every command a round trip more.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self._next: _Opening | None = None
        self._ahead = True

    def take(self) -> paramiko.Channel:
        """Raises what paramiko raises when the server opens none."""
        with self._lock:
            opening, self._next = self._next, None
        channel = opening.ended() if opening else None
        if opening and channel is None:
            self._ahead = False  # this server lets us have few at a time (MaxSessions)
        if channel is None or channel.closed:
            channel = self._connection.open_session(timeout=OPEN)
        with self._lock:
            if self._ahead and self._next is None:
                self._next = _Opening(self._connection)
        return channel

    def close(self) -> None:
        """Wait for what is still being asked for; the end of the connection ends it."""
        with self._lock:
            self._ahead, opening = False, self._next
        if opening:
            opening.ended()


class _Opening:
    """A channel that is being asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._channel: paramiko.Channel | None = None
        self._thread = threading.Thread(target=self._open, name="session", daemon=True)
        self._thread.start()

    def ended(self) -> paramiko.Channel | None:
        """The channel, None when there is none. Whoever needs one asks again, and hears why."""
        self._thread.join()
        return self._channel

    def _open(self) -> None:
        try:
            self._channel = self._connection.open_session(timeout=OPEN)
        except (paramiko.SSHException, EOFError, OSError):
            return
