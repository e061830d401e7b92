"""Whether phones and other programs trust the server's certificate without asking anybody.

Who signed it is held against Mozilla's list of authorities (certifi, which requests brings): what
this computer trusts besides is unknown to the phones of other people. Its names and times are
judged in `certificate`.
"""

import asyncio
import hashlib
import ssl

import certifi
from cryptography import x509
from cryptography.exceptions import InvalidSignature

from setupwizard.model.answers import Answers
from setupwizard.model.fields import sha256_fingerprint
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import SetupError
from setupwizard.proof.stream import StreamSecurity, look
from setupwizard.proof.trust import Signer, Trust
from setupwizard.transport.base import Transport

PATIENCE = 5.0
"""Seconds for each of two questions to a server that has just been proven."""


def ask_trust(host: Transport, answers: Answers) -> Trust | None:
    """See `proof.trust.AskTrust`."""
    try:
        certificate = _look(host, answers).certificate
    except SetupError:
        return None
    fingerprint = sha256_fingerprint(hashlib.sha256(certificate).hexdigest())
    if _signed_itself(certificate):
        return Trust(Signer.ITSELF, fingerprint)
    try:
        _look(host, answers, _verifying())
    except SetupError as error:
        if not isinstance(error.__cause__, ssl.SSLCertVerificationError):
            return None
        return Trust(Signer.UNKNOWN, fingerprint)
    return Trust(Signer.TRUSTED, fingerprint)


def _look(
    host: Transport, answers: Answers, context: ssl.SSLContext | None = None
) -> StreamSecurity:
    domain = answers.server.domain
    with host.tunnel("127.0.0.1", CLIENT_PORT) as endpoint:
        asked = look(endpoint, domain, tls_required=False, patience=PATIENCE, context=context)
        return asyncio.run(asked)


def _signed_itself(der: bytes) -> bool:
    certificate = x509.load_der_x509_certificate(der)
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
