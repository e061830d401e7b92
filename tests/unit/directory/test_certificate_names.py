"""Whom a certificate is made out to, by the rules of the Java below Openfire.

What is expected here is what `sun.security.util.HostnameChecker` of Java 17 and 25 said.
"""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from setupwizard.directory.certificate import fingerprint
from setupwizard.directory.certificate_names import made_out_to, names_of
from setupwizard.directory.ldap import open_directory
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from tests.fake_transport import FakeTransport
from tests.unit.directory.scripted import ROOT, SEARCH, end, serving

KEY = ec.generate_private_key(ec.SECP256R1())
NAME = "dc1.campo.test"


def made(*common, hosts=(), addresses=(), mail=()):
    called = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, one) for one in common])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(called)
        .public_key(KEY.public_key())
        .serial_number(7)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=9))
    )
    alternative = [
        *map(x509.DNSName, hosts),
        *(x509.IPAddress(ip_address(one)) for one in addresses),
        *map(x509.RFC822Name, mail),
    ]
    if alternative:
        builder = builder.add_extension(x509.SubjectAlternativeName(alternative), False)
    return builder.sign(KEY, hashes.SHA256())


@pytest.mark.parametrize(
    ("template", "address", "fits"),
    [
        (NAME, NAME, True),
        (NAME.upper(), "Dc1.Campo.Test", True),
        (NAME, "dc2.campo.test", False),
        (NAME, "dc1", False),
        (NAME, "127.0.0.1", False),
        ("127.0.0.1", "127.0.0.1", False),  # a number counts only as an address
        ("*.campo.test", NAME, True),
        ("*.campo.test", "campo.test", False),
        ("*.campo.test", "a.dc1.campo.test", False),
        ("dc*.campo.test", NAME, True),
        ("*.test", NAME, False),
        ("*.test", "campo.test", True),
        ("*.*.test", NAME, False),
        ("dc1.*", NAME, False),
        ("*", "dc1", False),
        ("*test", "campo.test", False),
        ("dc_1.campo.test", "dc_1.campo.test", False),  # Java takes no such name
    ],
)
@pytest.mark.parametrize("as_common", [True, False])
def test_a_name_fits_as_java_has_it(template, address, fits, as_common):
    certificate = made(template) if as_common else made("x.test", hosts=[template])
    assert made_out_to(certificate, address) is fits


def test_the_common_name_counts_only_where_no_host_name_stands_beside_it():
    assert made_out_to(made(NAME, mail=["a@b.test"], addresses=["10.0.0.1"]), NAME)
    assert not made_out_to(made(NAME, hosts=["other.test"]), NAME)
    assert made_out_to(made("first.test", NAME), NAME)
    assert not made_out_to(made(NAME, "last.test"), NAME)
    assert not made_out_to(made(), NAME)


def test_an_address_must_be_among_the_addresses():
    certificate = made(NAME, addresses=["10.0.0.1", "::1"])
    for address in ("10.0.0.1", "::1", "0:0:0:0:0:0:0:1"):
        assert made_out_to(certificate, address)
    assert not made_out_to(certificate, "10.0.0.2")


def test_the_addresses_it_is_made_out_to_are_told_those_with_a_star_last():
    certificate = made(NAME, hosts=["*.campo.test", NAME, "dc_1.campo.test"], addresses=["::1"])
    assert names_of(certificate) == (NAME, "::1", "*.campo.test")
    assert names_of(made("Samba DC")) == names_of(made("10.0.0.1")) == ()


def refused(tmp_path, certificate, security, host="127.0.0.1", accepted=True):
    """What opening such a directory raises, and whether a password was sent."""
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    pem += KEY.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    (tmp_path / "d.pem").write_bytes(pem)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(tmp_path / "d.pem")
    shown = fingerprint(certificate.public_bytes(serialization.Encoding.DER))

    def says(request, base):
        return [ROOT, end(SEARCH)] if request == SEARCH else [end(request)]

    with serving(says, context, security == "starttls") as (server, ldap):
        ldap = ldap.model_copy(
            update={"security": security, "host": host, "bind_dn": "cn=openfire,dc=corp"}
            | ({"certificate": shown} if accepted else {})
        )
        try:
            with open_directory(FakeTransport(), ldap, Secret("leer")):
                return None
        except SetupError as error:
            assert not any(b"leer" in heard for heard in server.heard)
            return error.problem


@pytest.mark.parametrize("security", ["starttls", "ldaps"])
def test_a_name_that_java_refuses_is_refused_although_the_certificate_was_accepted(
    tmp_path, security
):
    found = refused(tmp_path, made(NAME), security)
    assert (found.code, found.params["names"]) == (Code.LDAP_CERTIFICATE_NAME, NAME)
    assert refused(tmp_path, made("x", addresses=["127.0.0.1"]), security) is None


def test_the_wrong_name_is_told_before_a_fingerprint_is_asked_about(tmp_path):
    found = refused(tmp_path, made(NAME), "ldaps", accepted=False)
    assert found.code is Code.LDAP_CERTIFICATE_NAME
    found = refused(tmp_path, made("Samba DC"), "ldaps", accepted=False)
    assert found.code is Code.LDAP_CERTIFICATE_NAMELESS
