"""Whether phones and other programs trust the server's certificate without asking anybody.

Who signed it is held against Mozilla's list of authorities (certifi, which requests brings): what
this computer trusts besides is unknown to the phones of other people. Its names and times are
judged in `certificate`.
"""

import asyncio
import ssl

import certifi
from cryptography.exceptions import InvalidSignature

from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import SetupError
from setupwizard.proof.base import StreamSecurity
from setupwizard.proof.stream import look
from setupwizard.proof.trust import Signer, Trust
from setupwizard.transport.base import Transport
from setupwizard.transport.tls import fingerprint, parsed

PATIENCE = 5.0
"""Seconds for each of two questions to a server that has just been proven."""


def ask_trust(host: Transport, domain: str) -> Trust | None:
    """See `proof.trust.AskTrust`."""
    try:
        certificate = _look(host, domain).certificate
    except SetupError:
        return None
    digest = fingerprint(certificate)
    if _signed_itself(certificate):
        return Trust(Signer.ITSELF, digest)
    try:
        _look(host, domain, _verifying())
    except SetupError as error:
        if not isinstance(error.__cause__, ssl.SSLCertVerificationError):
            return None
        return Trust(Signer.UNKNOWN, digest)
    return Trust(Signer.TRUSTED, digest)


def _look(host: Transport, domain: str, context: ssl.SSLContext | None = None) -> StreamSecurity:
    with host.tunnel("127.0.0.1", CLIENT_PORT) as endpoint:
        asked = look(endpoint, domain, tls_required=False, patience=PATIENCE, context=context)
        return asyncio.run(asked)


def _signed_itself(der: bytes) -> bool:
    certificate = parsed(der)
    try:
        certificate.verify_directly_issued_by(certificate)
    except (InvalidSignature, TypeError, ValueError):
        return False
    return True


def _verifying() -> ssl.SSLContext:
    """The chain alone: names are judged elsewhere, and with better words."""
    context = ssl.create_default_context(cafile=certifi.where())
    context.check_hostname = False
    return context
