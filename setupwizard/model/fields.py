"""What a single answer may look like, and why not: checks shared by the answers."""

import ipaddress
import re
import unicodedata
from typing import Any, Never

from pydantic_core import PydanticCustomError

LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)", re.IGNORECASE)


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
    """A DNS name in lower case; letters outside ASCII are allowed as IDNA allows them."""
    name = value.rstrip(".").lower()
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
    try:
        ascii_name = name.encode("idna").decode()
    except UnicodeError:
        refuse("name-malformed", value=value)
    if len(ascii_name) > 253 or not all(LABEL.fullmatch(part) for part in ascii_name.split(".")):
        refuse("name-malformed", value=value)
    return name


def public_name(value: str) -> str:
    """A name people will have in their address, so neither a number nor `localhost`."""
    if is_address(value):
        refuse("name-is-address", value=value)
    name = host_name(value)
    if name == "localhost" or name.endswith((".localhost", ".localdomain")):
        refuse("name-is-localhost", value=value)
    return name


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


def ldap_filter(value: str) -> str:
    """A search filter in brackets that close again (RFC 4515)."""
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

    Openfire trims text and folds runs of blanks when it reads openfire.xml (JiveGlobals,
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
