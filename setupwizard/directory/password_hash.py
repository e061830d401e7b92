"""Passwords as a directory keeps them, made here, so that no password has to travel.

SHA-512 crypt, as glibc's crypt(3) and Ulrich Drepper's "Unix crypt using SHA-256 and SHA-512"
describe it: every slapd of Debian and Ubuntu reads it as {CRYPT} (seen on 2.5), and its 5,000
rounds make guessing slow, which a {SSHA} does not.
"""

import hashlib
import hmac
import re
import secrets

from setupwizard.model.secret import Secret

ROUNDS = 5000
"""crypt(3)'s own default; a login costs slapd about 3 ms."""

_LETTERS = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_HASH = re.compile(r"\{CRYPT\}\$6\$([./0-9A-Za-z]{1,16})\$[./0-9A-Za-z]{86}", re.ASCII | re.I)


def password_hash(password: Secret, salt: str = "") -> str:
    """A value for `userPassword`; the salt is random if not given."""
    salt = salt or "".join(secrets.choice(_LETTERS) for _ in range(16))
    return f"{{CRYPT}}$6${salt}${_crypt(password.reveal().encode(), salt.encode())}"


def is_of(value: str, password: Secret) -> bool:
    """Whether this value, if it is one of ours, was made from this password."""
    found = _HASH.fullmatch(value)
    if not found:
        return False
    wanted = password_hash(password, found[1]).partition("}")[2]
    return hmac.compare_digest(value.partition("}")[2], wanted)


def _crypt(key: bytes, salt: bytes) -> str:
    """The steps are numbered as in Drepper's text."""
    sha, size = hashlib.sha512, len(key)
    b = sha(key + salt + key).digest()  # 4-8
    message = bytearray(key + salt + _stretched(b, size))  # 1-3, 9, 10
    bits = size
    while bits:  # 11
        message += b if bits & 1 else key
        bits >>= 1
    digest = sha(message).digest()  # 12
    p = _stretched(sha(key * size).digest(), size)  # 13-16
    s = _stretched(sha(salt * (16 + digest[0])).digest(), len(salt))  # 17-20
    for number in range(ROUNDS):  # 21
        odd = number & 1
        text = p if odd else digest
        text += (s if number % 3 else b"") + (p if number % 7 else b"")
        digest = sha(text + (digest if odd else p)).digest()
    return _encoded(digest)


def _stretched(digest: bytes, size: int) -> bytes:
    return (digest * (size // 64 + 1))[:size]


def _encoded(digest: bytes) -> str:
    """Step 22: three bytes at a time, in an order of its own, the lowest bits first."""
    text = ""
    at = (0, 21, 42)
    for _ in range(21):
        text += _letters(digest[at[0]] << 16 | digest[at[1]] << 8 | digest[at[2]], 4)
        at = (at[1] + 1, at[2] + 1, at[0] + 1)
    return text + _letters(digest[63], 2)


def _letters(number: int, count: int) -> str:
    return "".join(_LETTERS[number >> 6 * position & 63] for position in range(count))
