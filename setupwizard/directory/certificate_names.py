"""Whether a certificate is made out to an address, as the Java below Openfire judges it.

Openfire hands Java a trust manager that takes every certificate, but Java compares the name all the
same: for LDAPS in the handshake (com.sun.jndi.ldap.Connection asks for "LDAPS"), for StartTLS in
StartTlsResponseImpl. Both end in sun.security.util.HostnameChecker with the rules of LDAP (RFC
2830, 3.6), which this module follows. Held against it on Java 17 and 25; that of 11 has the same.
"""

import ipaddress
import re
import unicodedata

from cryptography import x509

_LABEL = r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)"
_HOST_NAME = re.compile(rf"{_LABEL}(\.{_LABEL})*")


def made_out_to(certificate: x509.Certificate, address: str) -> bool:
    """An IP address must be among its alternative names; a host name too, and only where they hold
    no host name at all the common name counts.
    """
    if _is_ip(address):
        return ipaddress.ip_address(address) in _addresses(certificate)
    return any(_fits(address, template) for template in _host_names(certificate))


def names_of(certificate: x509.Certificate) -> tuple[str, ...]:
    """The addresses it is made out to, those with a `*` last.

    Raises ValueError, as `made_out_to`, for a certificate that cannot be read.
    """
    named = [name for name in _host_names(certificate) if not (_is_illegal(name) or _is_ip(name))]
    found = dict.fromkeys((*named, *map(str, _addresses(certificate))))
    return tuple(sorted(found, key=lambda name: "*" in name))


def _is_ip(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _addresses(
    certificate: x509.Certificate,
) -> tuple[ipaddress.IPv4Address | ipaddress.IPv6Address, ...]:
    found = _alternative(certificate)
    shown = found.get_values_for_type(x509.IPAddress) if found else []
    single = (ipaddress.IPv4Address, ipaddress.IPv6Address)
    return tuple(one for one in shown if isinstance(one, single))


def _host_names(certificate: x509.Certificate) -> tuple[str, ...]:
    found = _alternative(certificate)
    named = found.get_values_for_type(x509.DNSName) if found else []
    if named:
        return tuple(named)
    # The most specific one is the last.
    common = certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)[-1:]
    written = [str(one.value) for one in common]
    return tuple(name for name in written if unicodedata.is_normalized("NFKC", name))


def _alternative(certificate: x509.Certificate) -> x509.SubjectAlternativeName | None:
    try:
        extensions = certificate.extensions
        return extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return None
    except (x509.DuplicateExtension, x509.UnsupportedGeneralNameType) as error:
        raise ValueError(str(error)) from error


def _fits(name: str, template: str) -> bool:
    """A `*` stands for anything, but only within the first label."""
    name, template = _ascii(name), _ascii(template)
    if not _HOST_NAME.fullmatch(name) or _is_illegal(template):
        return False
    first, _, rest = template.partition(".")
    mine, _, others = name.partition(".")
    glob = ".*".join(map(re.escape, first.split("*")))
    return rest == others and re.fullmatch(glob, mine) is not None


def _is_illegal(template: str) -> bool:
    """A `*` with nothing but dots behind it, or no dot, fits nothing; nor what is no host name."""
    _, star, behind = template.rpartition("*")
    if star and not (behind.strip(".") and "." in behind):
        return True
    return not _HOST_NAME.fullmatch(_ascii(template).replace("*", "z"))


def _ascii(name: str) -> str:
    """Labels outside ASCII as IDNA writes them, all in small letters."""
    labels = name.lower().split(".")
    try:
        return ".".join(one if one.isascii() else one.encode("idna").decode() for one in labels)
    except UnicodeError:
        return name.lower()
