"""What a server offers before the login, against a loopback server of a few lines."""

import asyncio
import contextlib
import datetime
import ssl

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from setupwizard.model.problems import Code, SetupError
from setupwizard.proof.stream import look, served_domain
from setupwizard.transport.base import Endpoint

OPEN = (
    "<stream:stream xmlns:stream='http://etherx.jabber.org/streams' xmlns='jabber:client' "
    "from='corp.example' id='1' version='1.0'>"
)
FEATURES = "<stream:features>{}</stream:features>"
REQUIRED = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>"
OPTIONAL = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"
LOGIN = (
    "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>"
)
PROCEED = "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"
HOST_UNKNOWN = (
    "<stream:error><host-unknown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>"
    "</stream:stream>"
)


@pytest.fixture(scope="module")
def identity(tmp_path_factory):
    """A self-signed certificate, as Openfire makes one: its DER form, and a server's context."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "corp.example")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = tmp_path_factory.mktemp("identity") / "server.pem"
    pem.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return certificate.public_bytes(serialization.Encoding.DER), context


def look_at_corp(endpoint, **options):
    return look(endpoint, "corp.example", **{"tls_required": True, **options})


def seen(said, context=None, *, silent=False, ask=look_at_corp, **options):
    """What `ask` makes of a server that says `said`, and proceeds to TLS if it has a context.

    Without one it hangs up; or, if it is `silent`, waits until the other side does.
    """
    served = []

    async def serve(reader, writer):
        served.append(asyncio.current_task())
        with contextlib.suppress(OSError, EOFError):  # whoever looks may go at any time
            await reader.readuntil(b">")
            for byte in said.encode():  # in the smallest pieces a network may make of it
                writer.write(bytes([byte]))
            await writer.drain()
            if context and await reader.read(200):
                writer.write(PROCEED.encode())
                await writer.start_tls(context)
            if context or silent:
                await reader.read()
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()

    async def over(tasks):
        while not tasks:  # it may not even have been let in
            await asyncio.sleep(0.01)
        await asyncio.wait(tasks)

    async def both():
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        async with server:
            endpoint = Endpoint(*server.sockets[0].getsockname())
            try:
                return await ask(endpoint, **options)
            finally:
                await asyncio.wait_for(over(served), 60)

    return asyncio.run(both())


def code(said, **options):
    with pytest.raises(SetupError) as raised:
        seen(said, **options)
    return raised.value.problem.code


def test_the_certificate_and_the_version_are_learnt(identity):
    certificate, context = identity
    found = seen(OPEN + FEATURES.format(REQUIRED + LOGIN), context)
    assert (found.certificate, found.version) == (certificate, "TLSv1.3")


def test_an_old_server_with_tls_1_2_is_seen_too(identity):
    certificate, context = identity
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    found = seen(OPEN + FEATURES.format(REQUIRED), context)
    context.maximum_version = ssl.TLSVersion.MAXIMUM_SUPPORTED
    assert (found.certificate, found.version) == (certificate, "TLSv1.2")


def test_a_server_without_encryption_is_told():
    assert code(OPEN + FEATURES.format(LOGIN)) is Code.XMPP_NO_TLS
    assert code(OPEN + FEATURES.format(LOGIN), tls_required=False) is Code.XMPP_NO_TLS


def test_encryption_that_is_only_offered_is_enough_only_where_it_was_asked_for(identity):
    certificate, context = identity
    features = OPEN + FEATURES.format(OPTIONAL + LOGIN)
    assert code(features) is Code.XMPP_NO_TLS
    assert seen(features, context, tls_required=False).certificate == certificate


@pytest.mark.parametrize("said", [OPEN + HOST_UNKNOWN, "SSH-2.0-OpenSSH_9.2\r\n", ""])
def test_a_server_that_is_no_xmpp_server_of_this_domain_is_told(said):
    assert code(said) is Code.XMPP_LOGIN_FAILED


def test_a_server_that_falls_silent_is_told_as_that_and_not_as_a_refusal():
    assert code(OPEN, silent=True, patience=0.5) is Code.XMPP_SILENT


def test_whose_server_it_is_stands_in_its_first_words():
    assert seen(OPEN, ask=served_domain) == "corp.example"
    assert seen(OPEN + HOST_UNKNOWN, ask=served_domain) == "corp.example"


def test_a_server_that_does_not_say_whose_it_is_is_told():
    for said in ("", "HTTP/1.1 400 Bad Request", OPEN.replace("from='corp.example'", "")):
        assert code(said, ask=served_domain) is Code.XMPP_LOGIN_FAILED
    assert code("", silent=True, ask=served_domain, patience=0.2) is Code.XMPP_SILENT
