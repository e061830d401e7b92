"""The directory's certificate: who vouches for it, whom it names, and what a person compares.

Openfire asks nobody to vouch: its `SimpleSSLSocketFactory` trusts every certificate (5.1.1 and
4.6.2). So that check here protects the password typed now, and tells who answers; it cannot keep
Openfire from talking to somebody else later. But Java compares the name (`certificate_names`), and
where it does not fit nobody could ever log in, whatever was accepted.
"""

import ssl
from datetime import UTC, datetime

from cryptography import x509

from setupwizard.directory.causes import problem
from setupwizard.directory.certificate_names import made_out_to, names_of
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code
from setupwizard.transport.tls import fingerprint, parsed


def vouched() -> ssl.SSLContext:
    """Takes what this computer's authorities vouch for; the name is looked at by
    `require_usable`.
    """
    context = ssl.create_default_context()
    context.check_hostname = False
    return context


def require_usable(certificate: bytes, ldap: LdapAnswers, objection: str = "") -> None:
    """`objection`: why OpenSSL would not take it, empty when it did.

    Another one than was accepted is said first; then the name, which accepting cannot put right.
    Raises LDAP_CERTIFICATE_CHANGED, _NAME, _NAMELESS, _UNKNOWN or _EXPIRED.
    """
    digest = fingerprint(certificate)
    try:
        parsed_certificate = parsed(certificate)
        params = {
            "fingerprint": digest,
            "subject": _name(parsed_certificate.subject),
            "issuer": _name(parsed_certificate.issuer),
            "expires": parsed_certificate.not_valid_after_utc.date().isoformat(),
            "names": ", ".join(names_of(parsed_certificate)),
        }
        fits = made_out_to(parsed_certificate, ldap.host)
    except ValueError as error:
        raise problem(Code.LDAP_TLS_FAILED, ldap, repr(error)) from error
    unknown = objection and digest != ldap.certificate
    if unknown and ldap.certificate:
        raise problem(Code.LDAP_CERTIFICATE_CHANGED, ldap, objection, **params)
    if not fits:
        code = Code.LDAP_CERTIFICATE_NAME if params["names"] else Code.LDAP_CERTIFICATE_NAMELESS
        raise problem(code, ldap, objection, **params)
    if unknown:
        late = parsed_certificate.not_valid_after_utc < datetime.now(UTC)
        code = Code.LDAP_CERTIFICATE_EXPIRED if late else Code.LDAP_CERTIFICATE_UNKNOWN
        raise problem(code, ldap, objection, **params)


def _name(name: x509.Name) -> str:
    """The common name where there is one, else the whole name."""
    common = name.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()
