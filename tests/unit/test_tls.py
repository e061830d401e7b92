"""Certificates as they come over the line."""

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding

from setupwizard.transport.tls import parsed

SERIAL = b"\xa0\x03\x02\x01\x02\x02\x01"
"""The version of a certificate, and the begin of a serial number of one octet."""


def test_a_certificate_with_a_negative_serial_number_as_samba_makes_them_is_read():
    key = Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "dc1.campo.test")])
    now = datetime.now(UTC)
    certificate = x509.CertificateBuilder(
        name, name, key.public_key(), 0x7F, now, now + timedelta(days=1)
    ).sign(key, None)
    der = certificate.public_bytes(Encoding.DER)
    assert SERIAL + b"\x7f" in der
    odd = parsed(der.replace(SERIAL + b"\x7f", SERIAL + b"\x80"))
    assert odd.subject == name
