"""What a single answer may look like, and why not: checks shared by the answers."""

import ipaddress
import re
import unicodedata
from typing import Any, Never

from pydantic_core import PydanticCustomError

from setupwizard.model.names import LONGEST, prepared_name, prepared_user, typed_user

AMBIGUOUS = "ßς\u200c\u200d"
"""What the IDNA of 2003, which Openfire speaks, turns into another name than that of 2008 does."""


LONGEST_LABEL = 63
"""Characters between two dots of a DNS name: RFC 1035, 2.3.4."""


def refuse(code: str, **params: Any) -> Never:
    """Raise the field problem `code`; its words are in `texts.fields`."""
    raise PydanticCustomError(code, "refused", params)


def is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        return False
    return True


def host_name(value: str) -> str:
    """A DNS name as it is sent (see `prepared_name`), whatever letters it was typed with."""
    name = value.rstrip(".")
    if not name:
        refuse("empty")
    if "://" in name or "/" in name:
        refuse("name-is-url", value=value)
    if "@" in name:
        refuse("name-is-account", value=value)
    if "_" in name:
        refuse("name-underscore", value=value)
    if ":" in name:
        refuse("name-with-port", value=value)
    if len(name) > LONGEST or any(len(label) > LONGEST_LABEL for label in name.split(".")):
        refuse("name-too-long")
    if any(letter in AMBIGUOUS for letter in name):
        refuse("name-ambiguous", value=value)
    try:
        return prepared_name(name)
    except ValueError:
        refuse("name-malformed", value=value)


def network_name(value: str) -> str:
    """What a computer is reached by: as `host_name`, and with the underscores that names in local
    networks have. One that ends in a number would be taken for an IP address (inet_aton(3)).
    """
    if value.rstrip(".").rpartition(".")[2].isdecimal():
        refuse("address-malformed", value=value)
    if "_" in value and value.isascii():
        host_name(value.replace("_", "x"))
        return value.rstrip(".").lower()
    return host_name(value)


def public_name(value: str) -> str:
    """A name people will have in their address, so neither a number nor `localhost`."""
    if is_address(value):
        refuse("name-is-address", value=value)
    name = host_name(value)
    if name == "localhost" or name.endswith((".localhost", ".localdomain")):
        refuse("name-is-localhost", value=value)
    return name


def email_address(value: str) -> str:
    """Roughly: the mail server has the last word. May be empty."""
    if value and not re.fullmatch(r"[^@\s]+@[^@\s]+", value):
        refuse("email-malformed")
    return value


def user_name(value: str) -> str:
    """Somebody of a directory as typed, when Openfire can make an address of it (XEP-0106)."""
    try:
        prepared_user(typed_user(value))
    except ValueError:
        refuse("user-unaddressable", value=value)
    return value


RDN = re.compile(r"^\s*[A-Za-z][A-Za-z0-9.-]*\s*=\s*\S")


def distinguished_name(value: str) -> str:
    """The name of an entry, like ou=people,dc=example,dc=org; may be empty. RFC 4514, roughly:
    the directory has the last word.
    """
    if not value:
        return value
    _keepable(value)
    if not all(RDN.match(part) for part in re.split(r"(?<!\\),", value)):
        refuse("dn-malformed", value=value)
    return value


_WORD = r"[^\s@=,/\\]+"
PRINCIPAL = re.compile(rf"{_WORD}@{_WORD}|{_WORD}\\{_WORD}")
"""As Active Directory also takes a name (MS-ADTS, 5.1.1.1.1): user@realm, or DOMAIN\\user."""


def account(value: str) -> str:
    """Who logs in to a directory: the name of an entry, or a PRINCIPAL; may be empty."""
    _keepable(value)
    is_name = not value or all(RDN.match(part) for part in re.split(r"(?<!\\),", value))
    if not is_name and not PRINCIPAL.fullmatch(value):
        refuse("account-malformed", value=value)
    return value


def sha256_fingerprint(value: str) -> str:
    """As `openssl x509 -fingerprint -sha256` prints it, from any usual way of writing it; may be
    empty.
    """
    figures = re.sub(r"(?i)^sha-?256(\s+fingerprint)?\s*[:=]|[:\s-]", "", value)
    if value and not re.fullmatch(r"[0-9A-Fa-f]{64}", figures):
        refuse("fingerprint-malformed", value=value)
    return ":".join(re.findall("..", figures.upper()))


def ldap_filter(value: str) -> str:
    """A search filter in balanced parentheses (RFC 4515)."""
    _keepable(value)
    depth = 0
    for position, letter in enumerate(value):
        depth += (letter == "(") - (letter == ")")
        if depth < 0 or (depth == 0 and position < len(value) - 1):
            refuse("filter-malformed", value=value)
    if depth or not value.startswith("(") or "()" in value:
        refuse("filter-malformed", value=value)
    return value


def _keepable(value: str) -> None:
    reason = xml_safe(value)
    if reason:
        refuse(reason)


def xml_safe(value: str) -> str | None:
    """The reason (a field problem code) why Openfire's XML reader would change this text, or None.

    Openfire trims text and folds runs of spaces when it reads openfire.xml (JiveGlobals,
    XMLProperties), and XML 1.0 has no control characters.
    """
    if value != value.strip():
        return "blank-at-end"
    if "  " in value or re.search(r"[\t\n\r]", value):
        return "blank-run"
    if any(unicodedata.category(c) in ("Cc", "Cs", "Cn", "Co") for c in value):
        return "control-character"
    if any(c.isspace() and c != " " for c in value):
        return "blank-run"
    return None
