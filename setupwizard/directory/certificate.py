"""The directory's certificate: who vouches for it, and what a person compares.

Openfire itself checks none: its `SimpleSSLSocketFactory` trusts every certificate (5.1.1 and
4.6.2). So the check here protects the password typed now, and tells who answers; it cannot keep
Openfire from talking to somebody else later.
"""

import hashlib
import ssl
from datetime import UTC, datetime

from cryptography import x509

from setupwizard.directory.causes import problem
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code


def vouched() -> ssl.SSLContext:
    """Takes what this computer's authorities vouch for, under the name it was called by."""
    return ssl.create_default_context()


def unchecked() -> ssl.SSLContext:
    """Takes anything; only for a connection whose certificate is checked by `require_accepted`."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def fingerprint(certificate: bytes) -> str:
    """Of a certificate in DER, as `openssl x509 -fingerprint -sha256` prints it."""
    return ":".join(f"{octet:02X}" for octet in hashlib.sha256(certificate).digest())


def require_accepted(certificate: bytes, ldap: LdapAnswers, why: str) -> None:
    """`why` OpenSSL would not take it. Raises LDAP_CERTIFICATE_UNKNOWN, _EXPIRED or _CHANGED."""
    seen = fingerprint(certificate)
    if seen == ldap.certificate:
        return
    try:
        read = x509.load_der_x509_certificate(certificate)
        subject, issuer = _name(read.subject), _name(read.issuer)
        expires = read.not_valid_after_utc
    except ValueError as error:
        raise problem(Code.LDAP_TLS_FAILED, ldap, repr(error)) from error
    if ldap.certificate:
        code = Code.LDAP_CERTIFICATE_CHANGED
    elif expires < datetime.now(UTC):
        code = Code.LDAP_CERTIFICATE_EXPIRED
    else:
        code = Code.LDAP_CERTIFICATE_UNKNOWN
    raise problem(
        code,
        ldap,
        why,
        fingerprint=seen,
        subject=subject,
        issuer=issuer,
        expires=expires.date().isoformat(),
    )


def _name(name: x509.Name) -> str:
    """The common name where there is one, else the whole name."""
    common = name.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()
