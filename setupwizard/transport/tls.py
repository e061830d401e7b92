"""TLS whose certificate is judged by somebody else: compared byte by byte, shown, or not at all."""

import hashlib
import ssl


def unverified() -> ssl.SSLContext:
    """Takes any certificate, for any name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def fingerprint(certificate: bytes) -> str:
    """Of a certificate in DER, as `openssl x509 -fingerprint -sha256` prints it."""
    return ":".join(f"{octet:02X}" for octet in hashlib.sha256(certificate).digest())
