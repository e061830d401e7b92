from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from setupwizard.model.problems import Code
from setupwizard.proof.certificate import Certificate, objection, read_certificate

NOW = datetime(2026, 11, 27, 18, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def made(common, *names, begins=NOW - DAY):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, common)])
    builder = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + 2 * DAY)
    )
    if names:
        held = x509.SubjectAlternativeName([x509.DNSName(one) for one in names])
        builder = builder.add_extension(held, critical=False)
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def told(der, domain="empresa.example", now=NOW):
    problem = objection(read_certificate(der), domain, now)
    return problem.code if problem else None


@pytest.mark.parametrize(
    "names",
    [
        (),
        ("empresa.example",),
        ("chat.empresa.example", "EMPRESA.example"),
        ("*.empresa.example", "empresa.example"),
        ("*.example",),
    ],
)
def test_a_certificate_for_the_domain_is_taken(names):
    assert told(made("empresa.example", *names)) is None


@pytest.mark.parametrize("names", [("chat.empresa.example",), ("*.empresa.example",), ("a.b",)])
def test_one_for_another_name_is_not_whatever_its_common_name_says(names):
    assert told(made("empresa.example", *names)) is Code.CERTIFICATE_NAMES


def test_one_made_by_a_clock_ahead_is_not_valid_yet_and_says_from_when():
    der = made("empresa.example", begins=NOW + timedelta(hours=2))
    problem = objection(read_certificate(der), "empresa.example", NOW)
    assert problem.code is Code.CERTIFICATE_DATES
    assert problem.params["begins"] == "2026-11-27 20:00"
    assert problem.params["now"] == "2026-11-27 18:00"


def test_a_few_seconds_ahead_are_nobodys_fault():
    assert told(made("empresa.example", begins=NOW + timedelta(seconds=20))) is None


def test_one_that_has_expired_is_refused():
    assert told(made("empresa.example"), now=NOW + 2 * DAY) is Code.CERTIFICATE_DATES


def test_one_without_any_name_is_for_nobody():
    assert objection(Certificate((), NOW - DAY, NOW + DAY), "empresa.example", NOW)
