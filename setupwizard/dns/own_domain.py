"""What a person should think over before a domain becomes theirs for good. Nothing is refused."""

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from setupwizard.dns.free_mail import FREE_MAIL, FREE_MAIL_NAMES
from setupwizard.model.events import Note
from setupwizard.model.names import for_eyes

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

LOCAL = "local"
OWN_NETWORK = frozenset({"corp", "home", "home.arpa", "internal", "intranet", "lan", "private"})
"""Kept out of the public domain name system, or in wide use inside networks: RFC 6762, appendix G;
RFC 8375; ICANN's resolution of 2024-07-29 on .internal."""

NOBODYS = frozenset(
    {"example", "example.com", "example.net", "example.org", "invalid", "onion", "test"}
)
"""Nobody can have a name under these: RFC 2606, 6761, 7686."""


IMPOSSIBLE = frozenset({"domain-digits", "domain-free-mail", "domain-public-suffix"})
"""Codes of domains that belong to others or to nobody: whoever has a chat there is never found."""


def domain_notes(domain: str) -> tuple[Note, ...]:
    """`domain` as `model.names.prepared_name` leaves it. What is as it should be has no note."""
    labels = domain.split(".")
    codes = []
    if labels[-1].isdecimal():
        codes.append("domain-digits")
    elif under(domain, NOBODYS):
        codes.append("domain-nobodys")
    elif under(domain, {LOCAL}):
        codes.append("domain-local")
    elif under(domain, OWN_NETWORK):
        codes.append("domain-own-network")
    elif _suffixes().is_public(domain):
        codes.append("domain-public-suffix")
    elif len(labels) == 1:
        codes.append("domain-single-label")
    elif not _suffixes().publicsuffix(domain):
        codes.append("domain-ending-unknown")
    elif _free_mail(domain):
        codes.append("domain-free-mail")
    if any(unicodedata.category(letter).startswith("S") for letter in for_eyes(domain)):
        codes.append("domain-symbols")
    ending = "home.arpa" if under(domain, {"home.arpa"}) else labels[-1]
    return tuple(
        Note.of(code, domain=domain, ending=ending, owner=registered(domain)) for code in codes
    )


def under(domain: str, endings: frozenset[str] | set[str]) -> bool:
    """One of them, or a name below it."""
    labels = domain.split(".")
    return any(".".join(labels[start:]) in endings for start in range(len(labels)))


def only_within(domain: str) -> bool:
    """Such a name is found in its own network at most, whoever is asked outside."""
    return "." not in domain or under(domain, OWN_NETWORK | {LOCAL})


def registered(domain: str) -> str:
    """The part of it that somebody registered: `escuela.es` of `chat.escuela.es`.

    A public suffix is returned as it is; below an ending we do not know it is two words.
    """
    if _suffixes().publicsuffix(domain):
        return str(_suffixes().privatesuffix(domain) or domain)
    return ".".join(domain.split(".")[-2:])


def load_suffixes() -> None:
    """Whoever asks later need not wait for the list."""
    _suffixes()


def _free_mail(domain: str) -> bool:
    owner = registered(domain)
    name = owner.partition(".")[0]
    return owner in FREE_MAIL or name in FREE_MAIL_NAMES


@cache
def _suffixes() -> "PublicSuffixList":
    """Mozilla's public suffix list, as it was when the program was made. Takes a moment to load."""
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(accept_unknown=False)
