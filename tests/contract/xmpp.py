"""A small blocking XMPP client that shows the stream as it is (RFC 6120)."""

import base64
import hashlib
import hmac
import itertools
import secrets
import socket
import ssl
from typing import Self
from xml.etree import ElementTree

CLIENT, STREAM = "jabber:client", "http://etherx.jabber.org/streams"
TLS, SASL = "urn:ietf:params:xml:ns:xmpp-tls", "urn:ietf:params:xml:ns:xmpp-sasl"
BIND, SESSION = "urn:ietf:params:xml:ns:xmpp-bind", "urn:ietf:params:xml:ns:xmpp-session"
COMMANDS, DATA = "http://jabber.org/protocol/commands", "jabber:x:data"


class Refused(Exception):  # noqa: N818 - reads as the answer it is
    """The server said no; the name of its condition is the message."""


def insecure_context(newest: ssl.TLSVersion | None = None) -> ssl.SSLContext:
    """Trusts any certificate: the servers here made theirs themselves a moment ago."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if newest is not None:
        context.maximum_version = newest
    return context


def base(text: bytes) -> str:
    return base64.b64encode(text).decode()


class Client:
    """One stream. `features` are those of the last stream opened."""

    def __init__(
        self,
        address: str,
        port: int,
        *,
        domain: str,
        direct_tls: bool = False,
        newest: ssl.TLSVersion | None = ssl.TLSVersion.TLSv1_2,
        timeout: float = 20,
    ) -> None:
        self.domain, self.jid = domain, ""
        self.context = insecure_context(newest)
        self.socket: socket.socket = socket.create_connection((address, port), timeout)
        self._ids = itertools.count(1)
        try:
            if direct_tls:
                self.socket = self.context.wrap_socket(self.socket, server_hostname=domain)
            self.features = self.open()
        except BaseException:
            self.socket.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.socket.close()

    # ---- the stream

    def open(self) -> ElementTree.Element:
        self._parser = ElementTree.XMLPullParser(events=("start", "end"))
        self._depth = 0
        self.send(
            f"<?xml version='1.0'?><stream:stream to='{self.domain}' xmlns='{CLIENT}' "
            f"xmlns:stream='{STREAM}' version='1.0'>"
        )
        return self.receive()

    def send(self, text: str) -> None:
        self.socket.sendall(text.encode())

    def receive(self) -> ElementTree.Element:
        """The next child of the stream. Raises Refused at a stream error, EOFError at the end."""
        while True:
            for event, element in self._parser.read_events():
                self._depth += 1 if event == "start" else -1
                if event == "end" and self._depth == 1:
                    if element.tag == f"{{{STREAM}}}error":
                        raise Refused(element[0].tag.partition("}")[2])
                    return element
                if event == "end" and self._depth == 0:
                    raise EOFError
            given = self.socket.recv(65536)
            if not given:
                raise EOFError
            self._parser.feed(given)

    # ---- logging in

    def offered(self) -> dict[str, ElementTree.Element]:
        return {child.tag: child for child in self.features}

    def mechanisms(self) -> set[str]:
        found = self.features.find(f"{{{SASL}}}mechanisms")
        return set() if found is None else {item.text or "" for item in found}

    def starttls(self) -> None:
        self.send(f"<starttls xmlns='{TLS}'/>")
        assert self.receive().tag == f"{{{TLS}}}proceed"
        self.socket = self.context.wrap_socket(self.socket, server_hostname=self.domain)
        self.features = self.open()

    def certificate(self) -> bytes:
        assert isinstance(self.socket, ssl.SSLSocket)
        return self.socket.getpeercert(binary_form=True) or b""

    def plain(self, user: str, password: str) -> None:
        first = base(f"\0{user}\0{password}".encode())
        self.send(f"<auth xmlns='{SASL}' mechanism='PLAIN'>{first}</auth>")
        self._success(self.receive())

    def scram(self, user: str, password: str) -> None:
        """SCRAM-SHA-1 (RFC 5802), checking the server's proof too."""
        bare = f"n={user},r={secrets.token_hex(8)}"
        self.send(
            f"<auth xmlns='{SASL}' mechanism='SCRAM-SHA-1'>{base(('n,,' + bare).encode())}</auth>"
        )
        challenge = self.receive()
        if challenge.tag != f"{{{SASL}}}challenge":
            self._success(challenge)
        server_first = base64.b64decode(challenge.text or "").decode()
        parts = dict(item.split("=", 1) for item in server_first.split(","))
        salted = hashlib.pbkdf2_hmac(
            "sha1", password.encode(), base64.b64decode(parts["s"]), int(parts["i"])
        )
        key = hmac.digest(salted, b"Client Key", "sha1")
        final = f"c=biws,r={parts['r']}"
        signed = f"{bare},{server_first},{final}".encode()
        stored = hashlib.sha1(key, usedforsecurity=False).digest()
        signature = hmac.digest(stored, signed, "sha1")
        proof = bytes(a ^ b for a, b in zip(key, signature, strict=True))
        answer = base(f"{final},p={base(proof)}".encode())
        self.send(f"<response xmlns='{SASL}'>{answer}</response>")
        done = self._success(self.receive())
        server_key = hmac.digest(salted, b"Server Key", "sha1")
        assert base64.b64decode(done.text or "").decode() == "v=" + base(
            hmac.digest(server_key, signed, "sha1")
        )

    def _success(self, answer: ElementTree.Element) -> ElementTree.Element:
        if answer.tag != f"{{{SASL}}}success":
            raise Refused(answer[0].tag.partition("}")[2])
        self.features = self.open()
        return answer

    def bind(self, resource: str = "test") -> str:
        bound = self.iq("set", f"<bind xmlns='{BIND}'><resource>{resource}</resource></bind>", "")
        self.jid = bound.findtext(f"{{{BIND}}}bind/{{{BIND}}}jid", "")
        return self.jid

    def login(self, user: str, password: str, resource: str = "test") -> Self:
        """Everything up to being seen online."""
        if not isinstance(self.socket, ssl.SSLSocket):
            self.starttls()
        self.scram(user, password)
        self.bind(resource)
        self.iq("set", f"<session xmlns='{SESSION}'/>", "")
        self.send("<presence/>")
        return self

    # ---- stanzas

    def iq(self, kind: str, payload: str, to: str | None = None) -> ElementTree.Element:
        """Ask and wait for the answer. Raises Refused with an error's condition."""
        number = f"q{next(self._ids)}"
        to = self.domain if to is None else to
        target = f" to='{to}'" if to else ""
        self.send(f"<iq type='{kind}' id='{number}'{target}>{payload}</iq>")
        while True:
            answer = self.receive()
            if answer.tag == f"{{{CLIENT}}}iq" and answer.get("id") == number:
                break
        if answer.get("type") == "error":
            error = answer.find(f"{{{CLIENT}}}error")
            raise Refused("" if error is None else error[0].tag.partition("}")[2])
        return answer

    def command(self, name: str, **fields: str | list[str]) -> ElementTree.Element:
        """Run an ad-hoc command of XEP-0133; the last <command/>."""
        node = f"node='http://jabber.org/protocol/admin#{name}' xmlns='{COMMANDS}'"
        first = self.iq("set", f"<command {node} action='execute'/>").find(f"{{{COMMANDS}}}command")
        assert first is not None
        if first.get("status") == "completed":
            return first
        values = {"FORM_TYPE": "http://jabber.org/protocol/admin"} | fields
        form = "".join(
            f"<field var='{key}'>"
            + "".join(
                f"<value>{one}</value>" for one in ([given] if isinstance(given, str) else given)
            )
            + "</field>"
            for key, given in values.items()
        )
        payload = (
            f"<command {node} sessionid='{first.get('sessionid')}' action='complete'>"
            f"<x xmlns='{DATA}' type='submit'>{form}</x></command>"
        )
        last = self.iq("set", payload).find(f"{{{COMMANDS}}}command")
        assert last is not None
        return last

    def message(self, to: str, body: str) -> None:
        self.send(
            f"<message to='{to}' type='chat' id='m{next(self._ids)}'><body>{body}</body></message>"
        )

    def next_message(self) -> ElementTree.Element:
        while True:
            stanza = self.receive()
            if (
                stanza.tag == f"{{{CLIENT}}}message"
                and stanza.find(f"{{{CLIENT}}}body") is not None
            ):
                return stanza
