"""Other people's libraries, each doing a little of what it is here for.

An import proves less: compiled parts, data files and what is imported by its name come later.
"""

import asyncio
import importlib
import io
import ssl
import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from setupwizard.self_check.check import Found

FEWEST_AUTHORITIES = 50
"""A computer trusts more certificate authorities than this."""

KEYRINGS = {
    "linux": ("keyring.backends.SecretService", "secretstorage", "jeepney"),
    "win32": ("keyring.backends.Windows", "win32ctypes.pywin32.win32cred"),
    "darwin": ("keyring.backends.macOS",),
}
"""What the keyring of each system needs; `sys.platform` names the system."""


class IncompleteError(Exception):
    """A library is there, and something that belongs to it is not."""


def look(found: "Found") -> None:
    """Tries them all."""
    found.there = ", ".join(name for name, work in TRIALS.items() if found.tried(name, work))


def look_for_keyring(found: "Found") -> None:
    """Which one the system has. None is no fault: passwords are then asked for every time."""
    from setupwizard.ui.server import system_keyring

    for name in KEYRINGS.get(sys.platform, ()):
        found.tried(name, partial(importlib.import_module, name))
    if system_keyring.available():
        found.there = system_keyring.name()


def _dns() -> None:
    import aiodns

    async def resolver() -> None:
        await aiodns.DNSResolver(nameservers=["192.0.2.1"]).close()

    asyncio.run(resolver())


def _authorities() -> None:
    import certifi

    known = len(ssl.create_default_context(cafile=certifi.where()).get_ca_certs())
    if known < FEWEST_AUTHORITIES:
        raise IncompleteError(known)


def _cryptography() -> None:
    """Openfire keeps passwords with Blowfish, which OpenSSL has in its old algorithms only."""
    from cryptography.hazmat.decrepit.ciphers.algorithms import Blowfish
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    Cipher(Blowfish(b"sixteen letters."), CBC(b"8letters")).encryptor().update(b"8letters")


def _database() -> None:
    from pg8000.native import literal

    literal("x")


def _directory() -> None:
    importlib.import_module("setupwizard.directory.ldap_connection")  # without ldap3's own warnings
    import ldap3

    ldap3.Connection(ldap3.Server("192.0.2.1", get_info=ldap3.NONE), lazy=True)


def _html() -> None:
    import lxml.html

    lxml.html.fromstring("<form><input name=a></form>")


def _ssh() -> None:
    import paramiko

    private = io.StringIO()
    paramiko.ECDSAKey.generate().write_private_key(private, "a phrase")
    private.seek(0)
    paramiko.ECDSAKey.from_private_key(private, "a phrase")
    importlib.import_module("bcrypt")  # what opens keys of OpenSSH that have a passphrase
    importlib.import_module("nacl.signing")


def _qr() -> None:
    import segno

    segno.make_qr("xmpp:ana@example.org")


def _suffixes() -> None:
    from publicsuffixlist import PublicSuffixList

    if PublicSuffixList().publicsuffix("example.co.uk") != "co.uk":
        raise IncompleteError("co.uk")


def _web() -> None:
    import requests

    requests.Session().prepare_request(requests.Request("GET", "https://example.org/ñ"))


def _xmpp() -> None:
    """It imports its features by name, as many as a login takes."""
    from slixmpp import ClientXMPP

    async def client() -> None:
        ClientXMPP("ana@example.org", "x")

    asyncio.run(client())


TRIALS: Mapping[str, Callable[[], None]] = {
    "aiodns": _dns,
    "certifi": _authorities,
    "cryptography": _cryptography,
    "ldap3": _directory,
    "lxml": _html,
    "paramiko": _ssh,
    "pg8000": _database,
    "publicsuffixlist": _suffixes,
    "requests": _web,
    "segno": _qr,
    "slixmpp": _xmpp,
}
