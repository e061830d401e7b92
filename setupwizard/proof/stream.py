"""What the server offers a chat program before any login: encryption, and its certificate.

RFC 6120, 4.3 (stream features) and 5 (STARTTLS). Asked through the SSH tunnel, the certificate is
the server's own beyond doubt, whoever signed it: that is what the proof pins everywhere else.
"""

import asyncio
import ssl
from typing import Any
from xml.etree.ElementTree import Element, ParseError, XMLPullParser
from xml.sax.saxutils import quoteattr

from setupwizard.model.problems import Code, SetupError
from setupwizard.proof.base import StreamSecurity
from setupwizard.transport.base import Endpoint
from setupwizard.transport.tls import unverified

PATIENCE = 30.0
"""Seconds for the whole question: the first one after a start took over 8 on a busy server."""

STREAMS = "http://etherx.jabber.org/streams"
TLS = "urn:ietf:params:xml:ns:xmpp-tls"


async def look(
    endpoint: Endpoint,
    domain: str,
    *,
    tls_required: bool,
    patience: float = PATIENCE,
    context: ssl.SSLContext | None = None,
) -> StreamSecurity:
    """Open a stream, start TLS and leave again; without a `context` nothing is verified.

    Raises XMPP_NO_TLS when encryption is not offered, or not demanded although `tls_required`;
    XMPP_LOGIN_FAILED when there is no XMPP server for this domain, XMPP_SILENT when it says
    nothing for too long.
    """
    try:
        async with asyncio.timeout(patience):
            reader, writer = await asyncio.open_connection(endpoint.host, endpoint.port)
            try:
                return await _look(reader, writer, domain, tls_required, context or unverified())
            finally:
                writer.transport.abort()  # also in the middle of a handshake; nothing is lost
    except TimeoutError as error:
        raise SetupError(Code.XMPP_SILENT, domain=domain) from error
    except (OSError, ParseError) as error:  # ssl.SSLError is an OSError
        detail = f"{type(error).__name__}: {error}"
        raise SetupError(Code.XMPP_LOGIN_FAILED, detail, account=domain) from error


async def served_domain(endpoint: Endpoint, *, patience: float = PATIENCE) -> str:
    """Whose XMPP server this is, as it says in the first words of a stream.

    Raises XMPP_SILENT, and XMPP_LOGIN_FAILED where nobody says so.
    """
    parser: Any = XMLPullParser(("start",))  # generic only in its stubs
    try:
        async with asyncio.timeout(patience):
            reader, writer = await asyncio.open_connection(endpoint.host, endpoint.port)
            try:
                writer.write(
                    b"<stream:stream version='1.0' xmlns='jabber:client' "
                    b"xmlns:stream='%s'>" % STREAMS.encode()
                )
                return await _named(reader, parser)
            finally:
                writer.transport.abort()
    except TimeoutError as error:
        raise SetupError(Code.XMPP_SILENT, domain=endpoint.host) from error
    except (OSError, ParseError) as error:
        detail = f"{type(error).__name__}: {error}"
        raise SetupError(Code.XMPP_LOGIN_FAILED, detail, account=endpoint.host) from error


async def _named(reader: asyncio.StreamReader, parser: Any) -> str:
    while data := await reader.read(4096):
        parser.feed(data)
        for _, element in parser.read_events():
            if domain := str(element.get("from", "")):
                return domain
    raise SetupError(Code.XMPP_LOGIN_FAILED, "end of stream", account="")


async def _look(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    domain: str,
    tls_required: bool,
    context: ssl.SSLContext,
) -> StreamSecurity:
    parser: Any = XMLPullParser(("end",))  # generic only in its stubs
    writer.write(
        f"<stream:stream to={quoteattr(domain)} version='1.0' xmlns='jabber:client' "
        f"xmlns:stream='{STREAMS}'>".encode()
    )
    features = await _next(reader, parser, f"{{{STREAMS}}}features", domain)
    offer = features.find(f"{{{TLS}}}starttls")
    # Openfire names ways to log in even where it refuses them before TLS: the mark decides.
    if offer is None or (tls_required and offer.find(f"{{{TLS}}}required") is None):
        raise SetupError(Code.XMPP_NO_TLS, domain=domain)
    writer.write(f"<starttls xmlns='{TLS}'/>".encode())
    await _next(reader, parser, f"{{{TLS}}}proceed", domain)
    await writer.start_tls(context)
    session = writer.get_extra_info("ssl_object")
    certificate = session.getpeercert(binary_form=True)
    return StreamSecurity(certificate, session.version() or "TLS")


async def _next(reader: asyncio.StreamReader, parser: Any, tag: str, domain: str) -> Element:
    """Read until the element `tag` is whole."""
    tags: list[str] = []
    while data := await reader.read(4096):
        parser.feed(data)
        for _, element in parser.read_events():
            if element.tag == tag:
                found: Element = element
                return found
            tags.append(element.tag)
    detail = " ".join(tags) or "end of stream"
    raise SetupError(Code.XMPP_LOGIN_FAILED, detail, account=domain)
