"""LDIF (RFC 2849), as ldapmodify and ldapsearch speak it."""

import base64
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

_SAFE = re.compile(r"[!-9;=-~][ -~]*(?<! )|", re.ASCII)
"""Text that may stand as it is: no beginning with a blank, `:` or `<`, no blank at the end."""


@dataclass(frozen=True, slots=True)
class LdifEntry:
    """One entry as the directory shows it; names of attributes in lower case."""

    dn: str
    attributes: Mapping[str, tuple[str, ...]]

    def all(self, attribute: str) -> tuple[str, ...]:
        return self.attributes.get(attribute.lower(), ())

    def first(self, attribute: str) -> str:
        return next(iter(self.all(attribute)), "")

    def __repr__(self) -> str:  # a password's hash may be among the attributes
        return f"LdifEntry({self.dn!r})"


def line(attribute: str, value: str) -> str:
    """One line, in base64 wherever plain text would not be read back as it is."""
    if _SAFE.fullmatch(value):
        return f"{attribute}: {value}"
    return f"{attribute}:: {base64.b64encode(value.encode()).decode()}"


def addition(dn: str, attributes: Iterable[tuple[str, str]]) -> str:
    """A record that adds an entry."""
    lines = [line("dn", dn), "changetype: add", *(line(*pair) for pair in attributes)]
    return "\n".join(lines) + "\n\n"


def modification(dn: str, *changes: tuple[str, str, Sequence[str]]) -> str:
    """A record of changes, each `replace` or `add`, the attribute, and its values."""
    lines = [line("dn", dn), "changetype: modify"]
    for how, attribute, values in changes:
        lines += [f"{how}: {attribute}", *(line(attribute, value) for value in values), "-"]
    return "\n".join(lines) + "\n\n"


def entries(text: str) -> Iterator[LdifEntry]:
    """What `ldapsearch -LLL` printed; lines that are none of LDIF are passed over."""
    unfolded = text.replace("\r\n", "\n").replace("\n ", "")
    for record in re.split(r"\n\n+", unfolded):
        attributes: dict[str, list[str]] = {}
        for one in record.split("\n"):
            name, colon, text = one.partition(":")
            if colon and not name.startswith("#"):
                attributes.setdefault(name.partition(";")[0].lower(), []).append(value_of(text))
        if "dn" in attributes:
            dn = attributes.pop("dn")[0]
            yield LdifEntry(dn, {name: tuple(values) for name, values in attributes.items()})


def value_of(text: str) -> str:
    """What stands behind the first colon of a line, read."""
    if not text.startswith(":"):
        return text.removeprefix(" ")
    try:
        return base64.b64decode(text[1:].strip(), validate=True).decode(errors="replace")
    except ValueError:  # binascii.Error is one
        return text[1:].strip()
