"""Password verifiers as PostgreSQL keeps them, so that no password has to travel to make one.

Format: `pg_authid.rolpassword` in PostgreSQL's documentation; SCRAM: RFC 5802, RFC 7677; the
preparation of the password: RFC 4013, as `pg_saslprep` does it.
"""

import base64
import binascii
import hashlib
import hmac
import re
import secrets

from setupwizard.model.saslprep import saslprep
from setupwizard.model.secret import Secret
from setupwizard.openfire.scram import scram_keys

ITERATIONS = 4096
"""PostgreSQL's own default, and what its clients expect to be asked for."""

_SCRAM = re.compile(
    r"SCRAM-SHA-256\$(\d{1,7}):([A-Za-z0-9+/=]+)\$([A-Za-z0-9+/=]+):([A-Za-z0-9+/=]+)", re.ASCII
)


def scram_verifier(password: Secret, salt: bytes = b"", iterations: int = ITERATIONS) -> str:
    """A fresh SCRAM-SHA-256 verifier (PostgreSQL 10 and later); the salt is random if not given."""
    salt = salt or secrets.token_bytes(16)
    keys = scram_keys("sha256", prepared(password.reveal()), salt, iterations)
    parts = (base64.b64encode(part).decode() for part in (salt, *keys))
    return "SCRAM-SHA-256${}:{}${}:{}".format(iterations, *parts)


def verifies(verifier: str, user: str, password: Secret) -> bool:
    """Whether this verifier, SCRAM or md5, was made from this password."""
    if re.fullmatch(r"md5[0-9a-f]{32}", verifier):
        text = (password.reveal() + user).encode()
        expected = "md5" + hashlib.md5(text, usedforsecurity=False).hexdigest()
    elif found := _SCRAM.fullmatch(verifier):
        iterations = int(found[1])
        try:
            salt = base64.b64decode(found[2], validate=True)
        except binascii.Error:
            return False
        if not salt or not 0 < iterations <= 1_000_000:
            return False
        expected = scram_verifier(password, salt, iterations)
    else:
        return False
    return hmac.compare_digest(expected, verifier)


def is_md5(verifier: str) -> bool:
    return verifier.startswith("md5")


def prepared(text: str) -> bytes:
    """The bytes that are hashed: SASLprep's, or the text's own where SASLprep refuses it."""
    made = saslprep(text)
    return text.encode() if made is None else made.encode()
