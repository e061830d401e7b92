"""Whether chat programs will take the server's certificate, but for who signed it.

A certificate the server made for itself is fine here: people are asked once, or it is pinned. One
for another name, or for another time, is not (RFC 6120, 13.7.1.2; names as RFC 6125, 6.4).
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509

from setupwizard.model.problems import Code, Problem
from setupwizard.transport.tls import parsed

TOLERATED = timedelta(seconds=60)
"""No two clocks are the same."""

FORM = "%Y-%m-%d %H:%M"


@dataclass(frozen=True, slots=True)
class Certificate:
    """`names`: those it was made for, in lower case; times in UTC."""

    names: tuple[str, ...]
    begins: datetime
    ends: datetime


def read_certificate(der: bytes) -> Certificate:
    certificate = parsed(der)
    try:
        held = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        names = list(held.get_values_for_type(x509.DNSName))
    except x509.ExtensionNotFound:
        names = []
    if not names:
        common = certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
        names = [str(one.value) for one in common]
    return Certificate(
        tuple(name.lower().rstrip(".") for name in names),
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
    )


def objection(certificate: Certificate, domain: str, now: datetime) -> Problem | None:
    """What a chat program for `domain` will not like about it at this moment."""
    if not any(_covers(name, domain.lower()) for name in certificate.names):
        names = ", ".join(certificate.names) or "?"
        return Problem(Code.CERTIFICATE_NAMES, {"names": names, "domain": domain})
    if certificate.begins - TOLERATED <= now <= certificate.ends:
        return None
    times = {"begins": certificate.begins, "ends": certificate.ends, "now": now.astimezone(UTC)}
    return Problem(
        Code.CERTIFICATE_DATES, {name: time.strftime(FORM) for name, time in times.items()}
    )


def _covers(name: str, domain: str) -> bool:
    """A star stands for one label, and only for the first."""
    if name.startswith("*."):
        return domain.partition(".")[2] == name[2:]
    return name == domain
