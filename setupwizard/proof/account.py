"""One XMPP account logged in by slixmpp: the only module that knows it. Slow to import (0.2 s)."""

import asyncio
import contextlib
import logging
import secrets
import time
from asyncio import Future, Transport
from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from slixmpp import ClientXMPP
from slixmpp.exceptions import XMPPError

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.transport.base import Endpoint
from setupwizard.transport.tls import unverified

MECHANISMS = {"SCRAM-SHA-512", "SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN"}
"""Without SCRAM-…-PLUS: Openfire 5 binds it to the server's certificate (tls-server-end-point),
slixmpp 1.17 only to the TLS session, and takes the refusal for a wrong password."""

LOGIN_PATIENCE = 30.0
ANSWER_PATIENCE = 15.0
ECHO_PATIENCE = 5.0
LEAVE_PATIENCE = 1.5
"""Seconds for a login, for an answer or a message, for a room to repeat one, for a farewell."""

COMMANDS = "http://jabber.org/protocol/commands"
ADMIN = "http://jabber.org/protocol/admin"
DATA = "jabber:x:data"
ROOMS = "http://jabber.org/protocol/muc"
PING = "urn:xmpp:ping"

# Its log holds whole stanzas, passwords among them, and what it complains of we tell as problems.
logging.getLogger("slixmpp").setLevel(logging.CRITICAL + 1)


class CommandError(Exception):
    """A command was refused, or its answer never came: in the server's words, without the stanza,
    which may hold a password.
    """


class Account(ClientXMPP):  # type: ignore[misc]  # slixmpp's types are not followed: too slow
    """A login that accepts no certificate but the given one, makes one attempt and never returns.

    `resource`: by what the connection is told from others of the same account; else Openfire says.
    Use as `async with Account(...)`: inside it is logged in, afterwards the connection is closed.
    Entering raises XMPP_OTHER_CERTIFICATE, XMPP_LOGIN_FAILED or XMPP_SILENT.
    """

    stream_header: str  # slixmpp's: the first words of every stream

    def __init__(
        self,
        name: str,
        domain: str,
        password: Secret,
        certificate: bytes,
        endpoint: Endpoint,
        resource: str = "",
    ) -> None:
        address = f"{name}@{domain}/{resource}" if resource else f"{name}@{domain}"
        super().__init__(address, password.reveal(), ssl_context=unverified())
        self.enable_direct_tls = False
        self.plugin["feature_mechanisms"].use_mechs = MECHANISMS
        self._certificate, self._endpoint = certificate, endpoint
        self._approached = self._held = self._at_login = self._met = self._left = False
        self._ready: Future[None] = Future()
        self._gone: Future[None] = Future()
        self._awaited: dict[str, Future[float]] = {}
        self._returned: dict[str, str] = {}
        self._room: tuple[str, Future[str]] | None = None
        self.add_event_handler("session_start", lambda _: self._settle(None))
        self.add_event_handler("failed_auth", self._refused)
        self.add_event_handler("no_auth", lambda _: self._fail("no way to log in offered"))
        self.add_event_handler("connection_failed", self._fail)
        self.add_event_handler("disconnected", self._fail)
        self.add_event_handler("message", self._hear)
        self.add_event_handler("message_error", self._take_back)
        self.add_event_handler("presence", self._enter_room)

    def approach(self) -> None:
        """Connect and start TLS, but do not log in before it is entered: there may be no account.

        Whoever approaches an account leaves it in the end, entered or not.
        """
        self._approached = self._held = True
        self.connect(self._endpoint.host, self._endpoint.port)

    async def __aenter__(self) -> "Account":
        if not self._approached:
            self.connect(self._endpoint.host, self._endpoint.port)
        self._held = False
        if self._at_login:
            self.send_raw(self.stream_header)
        try:
            async with asyncio.timeout(LOGIN_PATIENCE):
                await self._ready
        except TimeoutError:
            await self.leave()
            raise SetupError(Code.XMPP_SILENT, domain=self.requested_jid.domain) from None
        except BaseException:
            await self.leave()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.leave()

    async def appear(self) -> None:
        """Become available, so that messages are delivered and not kept for later."""
        self.send_presence()
        ask = self.make_iq_get(queryxmlns="jabber:iq:roster")
        with contextlib.suppress(XMPPError):  # any answer says that the presence was read before it
            await ask.send(timeout=ANSWER_PATIENCE)

    async def write(self, reader: "Account", text: str = "") -> float:
        """Send a message: milliseconds until `reader` had it. TimeoutError if it never does.

        `text`: what is written, else something that nobody else writes.
        """
        token = text or secrets.token_hex(8)
        arrival: Future[float] = Future()
        reader._awaited[token] = arrival
        began = time.monotonic()
        self.send_message(mto=reader.boundjid, mbody=token, mtype="chat")
        async with asyncio.timeout(ANSWER_PATIENCE):
            return (await arrival - began) * 1000

    async def send_to(self, addresses: Sequence[str], text: str) -> Mapping[str, str]:
        """A message to each of them: the condition with which one came back, by address.

        Raises CommandError where the server does not answer behind them.
        """
        sent = {secrets.token_hex(8): address for address in addresses}
        for token, address in sent.items():
            message = self.make_message(mto=address, mbody=text, mtype="chat")
            message["id"] = token
            message.send()
        await self._until_read()
        return {address: self._returned[token] for token, address in sent.items()
                if token in self._returned}  # fmt: skip

    async def say_in(self, room: str, nick: str, text: str) -> None:
        """Enter a room, say this, hear it come back, and leave.

        Raises CommandError with the condition of a refusal; TimeoutError where nothing is heard.
        """
        place = f"{room}/{nick}"
        entered: Future[str] = Future()
        self._room = place, entered
        presence = self.make_presence(pto=place)
        within = SubElement(presence.xml, f"{{{ROOMS}}}x")
        SubElement(within, f"{{{ROOMS}}}history", maxstanzas="0")
        presence.send()
        try:
            async with asyncio.timeout(2 * ECHO_PATIENCE):
                if refusal := await entered:
                    raise CommandError(refusal)
                token = secrets.token_hex(8)
                heard: Future[float] = Future()
                self._awaited[text] = heard
                message = self.make_message(mto=room, mbody=text, mtype="groupchat")
                message["id"] = token
                message.send()
                await self._heard_or_returned(token, heard)
        finally:
            self._room = None
            self._awaited.pop(text, None)
            self.make_presence(pto=place, ptype="unavailable").send()
            with contextlib.suppress(CommandError):
                await self._until_read()

    async def _heard_or_returned(self, token: str, heard: "Future[float]") -> None:
        """A room sends what it took to everybody, and what it did not back to us."""
        await asyncio.wait({heard}, timeout=ECHO_PATIENCE)
        if token in self._returned:
            raise CommandError(self._returned[token])
        await heard

    async def _until_read(self) -> None:
        """The server reads in order: what answers this has read what was sent before."""
        asked = self.make_iq_get(ito=self.boundjid.domain)
        asked.append(Element(f"{{{PING}}}ping"))
        response = asked.send(timeout=ANSWER_PATIENCE)
        await asyncio.wait({response, self._gone}, return_when=asyncio.FIRST_COMPLETED)
        if not response.done():
            response.cancel()
            raise CommandError("connection closed")
        with contextlib.suppress(XMPPError):  # an answer is an answer
            response.result()

    def _take_back(self, message: Any) -> None:
        self._returned[message["id"]] = str(message["error"]["condition"])

    def _enter_room(self, presence: Any) -> None:
        if self._room is None or str(presence["from"]) != self._room[0]:
            return
        entered = self._room[1]
        if not entered.done():
            failed = presence["type"] == "error"
            entered.set_result(str(presence["error"]["condition"]) if failed else "")

    @property
    def ended(self) -> bool:
        """The connection is gone, whoever ended it."""
        return self._gone.done()

    async def command(self, name: str, **fields: str) -> str:
        """Run a command of XEP-0133: what the server complains of, nothing if it is content."""
        try:
            await self.run_command(name, {key: (value,) for key, value in fields.items()})
        except CommandError as error:
            return str(error)
        return ""

    async def run_command(self, name: str, fields: Mapping[str, Sequence[str]]) -> Element:
        """The same, with what the server answers: a `command` with a note or a form in it.

        Two stages, as Openfire wants them where a command has a form:
        openfire/commands/AdHocCommandManager.java.
        Raises CommandError.
        """
        node = f"{ADMIN}#{name}"
        begun = await self._ask(Element(f"{{{COMMANDS}}}command", node=node, action="execute"))
        if begun.get("status") == "completed":  # it wants to know nothing
            return begun
        session = begun.get("sessionid", "")
        end = Element(f"{{{COMMANDS}}}command", node=node, action="complete", sessionid=session)
        form = SubElement(end, f"{{{DATA}}}x", type="submit")
        for key, values in {"FORM_TYPE": (ADMIN,), **fields}.items():
            field = SubElement(form, f"{{{DATA}}}field", var=key)
            for value in values:
                SubElement(field, f"{{{DATA}}}value").text = value
        answer = await self._ask(end)
        note = answer.find(f"{{{COMMANDS}}}note")
        if note is not None and note.get("type") == "error":
            raise CommandError(note.text or "error")
        return answer

    async def _ask(self, command: Element) -> Element:
        asked = self.make_iq_set(sub=command, ito=self.boundjid.domain)
        response = asked.send(timeout=ANSWER_PATIENCE)
        await asyncio.wait({response, self._gone}, return_when=asyncio.FIRST_COMPLETED)
        if not response.done():
            response.cancel()
            raise CommandError("connection closed")
        try:
            answer = response.result()
        except XMPPError as error:  # it holds the stanza, and that the password: only its name
            raise CommandError(str(error.condition)) from None
        found = answer.xml.find(f"{{{COMMANDS}}}command")
        return Element("none") if found is None else found

    async def leave(self) -> None:
        """Close the connection, and end what slixmpp would otherwise leave running."""
        if self._left:
            return
        self._left = True
        self.cancel_connection_attempt()
        told = self._ready.done() and not self._ready.cancelled()
        entered = told and not self._ready.exception()
        if self.transport is not None:
            if entered:
                farewell = self.disconnect(wait=LEAVE_PATIENCE)
                await asyncio.wait({farewell}, timeout=2 * LEAVE_PATIENCE)
            self.abort()
        if self._met:
            # A few turns of the loop; in the middle of a handshake asyncio never tells us at all.
            await asyncio.wait({self._gone}, timeout=0.1)
        sending = self._run_out_filters
        if sending is not None:
            sending.cancel()
            await asyncio.wait({sending})

    def abort(self) -> None:
        """Cut the connection. Then there is none: slixmpp (1.17) would still say goodbye on it once
        a login was refused, and an exception nobody waits for would reach standard error.
        """
        super().abort()
        self.transport = None

    def connection_made(self, transport: Transport, send_event: bool = True) -> None:
        """Compares the certificate before the first byte is sent over TLS."""
        self._met = True
        session = transport.get_extra_info("ssl_object")
        if session is not None and session.getpeercert(True) != self._certificate:
            domain = self.requested_jid.domain
            self._settle(SetupError(Code.XMPP_OTHER_CERTIFICATE, domain=domain))
            transport.abort()
            return
        header = self.stream_header
        if session is not None and self._held:
            self._at_login, self.stream_header = True, ""  # what it would begin the login with
        super().connection_made(transport, send_event)
        self.stream_header = header

    def connection_lost(self, exception: BaseException | None) -> None:
        super().connection_lost(exception)
        if not self._gone.done():
            self._gone.set_result(None)

    def _refused(self, answer: Any) -> None:
        self._fail(answer["condition"])
        self.abort()  # or it would try the next mechanism with the same password

    def _fail(self, reason: object) -> None:
        account = self.requested_jid.bare
        self._settle(SetupError(Code.XMPP_LOGIN_FAILED, str(reason or "closed"), account=account))
        self.cancel_connection_attempt()

    def _settle(self, error: SetupError | None) -> None:
        if self._ready.done():
            return
        if error:
            self._ready.set_exception(error)
        else:
            self._ready.set_result(None)

    def _hear(self, message: Any) -> None:
        heard = self._awaited.pop(message["body"], None)
        if heard and not heard.done():
            heard.set_result(time.monotonic())
