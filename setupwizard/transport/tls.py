"""TLS whose certificate is judged by somebody else: compared byte by byte, shown, or not at all."""

import hashlib
import ssl
import warnings

from cryptography import x509
from cryptography.utils import CryptographyDeprecationWarning


def unverified() -> ssl.SSLContext:
    """Takes any certificate, for any name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def fingerprint(certificate: bytes) -> str:
    """Of a certificate in DER, as `openssl x509 -fingerprint -sha256` prints it."""
    return ":".join(f"{octet:02X}" for octet in hashlib.sha256(certificate).digest())


def parsed(certificate: bytes) -> x509.Certificate:
    """A certificate in DER. Raises ValueError.

    Also one whose serial number is no positive number (RFC 5280, 4.1.2.2 wants one): every second
    that Samba makes for a domain controller. cryptography warns that it may refuse them one day.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", CryptographyDeprecationWarning)
        return x509.load_der_x509_certificate(certificate)
