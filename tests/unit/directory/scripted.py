"""A directory on loopback that says what it is told to say, in real LDAP."""

import contextlib
import socket
import threading
from contextlib import contextmanager

from setupwizard.directory.entries import inside
from setupwizard.model.ldap_answers import LdapAnswers

BIND, SEARCH, EXTENDED = 0x60, 0x63, 0x77
ENDS = {BIND: 0x61, SEARCH: 0x65, EXTENDED: 0x78}


def tlv(tag, *content):
    data = b"".join(content)
    size = len(data)
    length = bytes([size]) if size < 128 else b"\x84" + size.to_bytes(4, "big")
    return bytes([tag]) + length + data


def text(value):
    return tlv(0x04, value if isinstance(value, bytes) else value.encode())


def entry(dn, **values):
    """An entry; `values` are lists."""
    attributes = (
        tlv(0x30, text(name), tlv(0x31, *map(text, found))) for name, found in values.items()
    )
    return tlv(0x64, text(dn), tlv(0x30, *attributes))


def end(request, code=0, matched="", message="", referrals=()):
    """How the request ends."""
    to = (tlv(0xA3, *map(text, referrals)),) if referrals else ()
    return tlv(ENDS[request], tlv(0x0A, bytes([code])), text(matched), text(message), *to)


ROOT = entry("", namingContexts=["dc=corp"], supportedExtension=["1.3.6.1.4.1.1466.20037"])


class Scripted:
    """Serves every connection until it is closed.

    `script(request, base)` gives the operations that answer; None hangs up. `heard` holds what
    came in, decrypted.
    """

    def __init__(self, script, context=None, starttls=False):
        self._script = script
        self._context = context
        self._starttls = starttls
        self.heard = []
        self._talking = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self):
        while True:
            try:
                link, _ = self._listener.accept()
            except OSError:
                return
            talking = threading.Thread(target=self._hold, args=(link,), daemon=True)
            talking.start()
            self._talking.append(talking)

    def _hold(self, link):
        with contextlib.suppress(OSError), contextlib.ExitStack() as held:
            self._talk(held.enter_context(link), held)

    def _talk(self, link, held):
        def encrypted():
            return held.enter_context(self._context.wrap_socket(link, server_side=True))

        if self._context and not self._starttls:
            link = encrypted()
        data = b""
        while more := link.recv(65536):
            self.heard.append(more)
            data += more
            if data[0] != 0x30:
                return
            while len(data) > 6 and inside(data, 0)[1] <= len(data):
                start, stop = inside(data, 0)
                message, data = data[start:stop], data[stop:]
                identity = message[: inside(message, 0)[1]]
                request = message[len(identity)]
                if request not in ENDS:
                    continue
                body, _ = inside(message, len(identity))
                base = ""
                if request == SEARCH:
                    at, stop = inside(message, body)
                    base = message[at:stop].decode()
                said = self._script(request, base)
                if said is None:
                    return
                link.sendall(b"".join(tlv(0x30, identity, one) for one in said))
                if request == EXTENDED and self._context:
                    link = encrypted()

    def close(self):
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in (self._thread, *self._talking):
            thread.join(5)


@contextmanager
def serving(script, context=None, starttls=False, **answers):
    """The server, and the answers that lead to it."""
    server = Scripted(script, context, starttls)
    given = {"host": "127.0.0.1", "port": server.port, "base_dn": "ou=people,dc=corp"} | answers
    try:
        yield server, LdapAnswers.model_validate(given)
    finally:
        server.close()
