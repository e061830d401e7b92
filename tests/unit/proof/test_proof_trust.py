"""Who signed the server's certificate, learnt from servers of a few lines on loopback."""

import asyncio
import contextlib
import datetime
import ssl
import threading

import certifi
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from setupwizard.proof.ask_trust import ask_trust
from setupwizard.proof.trust import Signer
from setupwizard.transport.base import Endpoint
from tests.fake_transport import FakeTransport
from tests.unit.proof.test_proof_stream import FEATURES, LOGIN, OPEN, OPTIONAL, PROCEED

PEM, RAW = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8


def signed(name, key, issuer, issuer_key, *, authority=False):
    def named(text):
        return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])

    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder(
            named(issuer), named(name), key.public_key(), x509.random_serial_number()
        )
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .sign(issuer_key, hashes.SHA256())
    )


@pytest.fixture(scope="module")
def identities(tmp_path_factory):
    """Contexts of servers: signed by themselves, and by an authority; and that authority."""
    folder = tmp_path_factory.mktemp("identities")
    own, root = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority = signed("Root", root, "Root", root, authority=True)
    made = {
        "itself": signed("example.org", own, "example.org", own),
        "authority": signed("example.org", own, "Root", root),
    }
    contexts = {}
    for name, certificate in made.items():
        pem = folder / f"{name}.pem"
        pem.write_bytes(
            own.private_bytes(PEM, RAW, serialization.NoEncryption())
            + certificate.public_bytes(PEM)
        )
        contexts[name] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        contexts[name].load_cert_chain(pem)
    (folder / "root.pem").write_bytes(authority.public_bytes(PEM))
    return contexts, str(folder / "root.pem"), made["itself"].fingerprint(hashes.SHA256())


class Tunnelled(FakeTransport):
    """A host on whose port 5222 a chat server of a few lines answers."""

    def __init__(self, endpoint):
        super().__init__()
        self.endpoint = endpoint

    @contextlib.contextmanager
    def tunnel(self, host, port):
        assert (host, port) == ("127.0.0.1", 5222)
        yield self.endpoint


@contextlib.contextmanager
def serving(context, features=OPTIONAL + LOGIN):
    """A chat server, in a thread of its own, for as many as come."""
    ready, loop = threading.Event(), asyncio.new_event_loop()
    found = {}

    async def serve(reader, writer):
        with contextlib.suppress(OSError, EOFError, asyncio.CancelledError):
            await reader.readuntil(b">")
            writer.write((OPEN + FEATURES.format(features)).encode())
            if await reader.read(200):
                writer.write(PROCEED.encode())
                await writer.start_tls(context)
                await reader.read()
        writer.transport.abort()

    async def run():
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        found["endpoint"] = Endpoint(*server.sockets[0].getsockname())
        found["end"] = asyncio.Event()
        ready.set()
        async with server:
            await found["end"].wait()
        left = [one for one in asyncio.all_tasks() if one is not asyncio.current_task()]
        if left:
            await asyncio.wait(left, timeout=10)

    thread = threading.Thread(target=loop.run_until_complete, args=(run(),))
    thread.start()
    ready.wait(10)
    try:
        yield Tunnelled(found["endpoint"])
    finally:
        loop.call_soon_threadsafe(found["end"].set)
        thread.join()
        loop.close()


def test_a_server_that_vouches_for_itself_is_told_with_its_fingerprint(identities):
    contexts, _, digest = identities
    with serving(contexts["itself"]) as host:
        found = ask_trust(host, "example.org")
    assert found.signer is Signer.ITSELF
    assert found.fingerprint == digest.hex(":").upper()


def test_an_authority_that_phones_do_not_know_is_told_apart(identities):
    contexts, _, _ = identities
    with serving(contexts["authority"]) as host:
        assert ask_trust(host, "example.org").signer is Signer.UNKNOWN


def test_an_authority_that_everybody_knows_is_trusted(identities, monkeypatch):
    contexts, root, _ = identities
    monkeypatch.setattr(certifi, "where", lambda: root)
    with serving(contexts["authority"]) as host:
        assert ask_trust(host, "example.org").signer is Signer.TRUSTED


def test_a_server_that_says_nothing_of_itself_is_not_judged(identities):
    contexts, _, _ = identities
    with serving(contexts["itself"], features=LOGIN) as host:  # no TLS is offered
        assert ask_trust(host, "example.org") is None
