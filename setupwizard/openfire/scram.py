"""What SCRAM keeps of a password (RFC 5802, 3): the same for PostgreSQL and for Openfire.

scramp, which comes with pg8000, gives the same bytes. It is no replacement: it prepares every
password by SASLprep, which Openfire does not and PostgreSQL only where SASLprep agrees, and it
refuses fewer than 4,096 rounds, which both may be told to take.
"""

from hashlib import new, pbkdf2_hmac
from hmac import digest
from typing import Literal

Hash = Literal["sha1", "sha256"]


def scram_keys(kind: Hash, password: bytes, salt: bytes, rounds: int) -> tuple[bytes, bytes]:
    """StoredKey and ServerKey."""
    salted = pbkdf2_hmac(kind, password, salt, rounds)
    stored = new(kind, digest(salted, b"Client Key", kind))
    return stored.digest(), digest(salted, b"Server Key", kind)
