"""Encrypted records opened with the keys of somebody who took part, as a key log has them.

What chat programs speak with Openfire: TLS 1.3 (RFC 8446, 5.2 and 7.3), and of TLS 1.2 AES-GCM (RFC
5246, 6.3; RFC 5288). A key log is NSS's (draft-ietf-tls-keylogfile): the secrets of a
connection by the random bytes of its client.
"""

import hmac
import re
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, HashAlgorithm
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

LABELS = ("CLIENT_TRAFFIC_SECRET_0", "SERVER_TRAFFIC_SECRET_0")
MASTER = "CLIENT_RANDOM"
"""The secrets of a TLS 1.3 connection, and the one of TLS 1.2."""

LINE = re.compile(r"[A-Z_0-9]{1,40} (?:[0-9a-f]{2}){32} (?:[0-9a-f]{2}){16,64}", re.IGNORECASE)

MOST_LINES = 5000
MOST_SKIPPED = 8
"""Records of the handshake before the first that these keys open."""

APPLICATION = 23


class Suite(NamedTuple):
    """`length`: bytes of its key."""

    digest: type[HashAlgorithm]
    length: int
    cipher: type[AESGCM] | type[ChaCha20Poly1305]


SUITES = {
    "TLS_AES_128_GCM_SHA256": Suite(SHA256, 16, AESGCM),
    "TLS_AES_256_GCM_SHA384": Suite(SHA384, 32, AESGCM),
    "TLS_CHACHA20_POLY1305_SHA256": Suite(SHA256, 32, ChaCha20Poly1305),
}


class KeyLog:
    """Grows while lines are added to it; `lines` are those that can be ones, for whoever saves."""

    def __init__(self, lines: bytes = b"") -> None:
        self._secrets: dict[tuple[str, bytes], bytes] = {}
        self._lines: list[str] = []
        self.add(lines)

    @property
    def lines(self) -> bytes:
        return "".join(f"{line}\n" for line in self._lines).encode()

    def add(self, lines: bytes) -> None:
        for line in lines.decode("ascii", "replace").splitlines():
            if len(self._lines) < MOST_LINES and LINE.fullmatch(line):
                self._lines.append(line)
                label, random, secret = line.split(" ")
                if label in (*LABELS, MASTER):
                    self._secrets[label, bytes.fromhex(random)] = bytes.fromhex(secret)

    def openers(
        self, random: bytes, server_random: bytes, cipher: str
    ) -> "tuple[RecordOpener, RecordOpener] | None":
        """For what the client sends, and for what the server sends."""
        if suite := SUITES.get(cipher):
            secrets = [self._secrets.get((label, random)) for label in LABELS]
            if secrets[0] is None or secrets[1] is None:
                return None
            return Opener(secrets[0], suite), Opener(secrets[1], suite)
        master = self._secrets.get((MASTER, random))
        if master is None or "-GCM-" not in cipher:
            return None
        return _gcm_openers(master, server_random + random, cipher)


def _gcm_openers(master: bytes, seed: bytes, cipher: str) -> "tuple[GcmOpener, GcmOpener]":
    """Of TLS 1.2, by the name OpenSSL gives its cipher."""
    length = 32 if "AES256" in cipher else 16
    digest = "sha384" if cipher.endswith("SHA384") else "sha256"
    seed = b"key expansion" + seed
    block, step = b"", seed
    while len(block) < 2 * length + 8:
        step = hmac.digest(master, step, digest)
        block += hmac.digest(master, step + seed, digest)
    keys, salts = block[: 2 * length], block[2 * length : 2 * length + 8]
    return GcmOpener(keys[:length], salts[:4]), GcmOpener(keys[length:], salts[4:])


class GcmOpener:
    """As `Opener`, for TLS 1.2; what follows ChangeCipherSpec, from its first record on."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._cipher, self._salt, self._count = AESGCM(key), salt, 0
        self.lost = False

    def open(self, header: bytes, body: bytes) -> bytes | None:
        if self.lost or len(body) < 24:
            return None
        length = (len(body) - 24).to_bytes(2, "big")
        about = self._count.to_bytes(8, "big") + header[:3] + length
        try:
            said = self._cipher.decrypt(self._salt + body[:8], body[8:], about)
        except InvalidTag:
            self.lost = True
            return None
        self._count += 1
        return said if header[0] == APPLICATION else b""


class Opener:
    """Opens the records of one side, in their order."""

    def __init__(self, secret: bytes, suite: Suite) -> None:
        self._cipher = suite.cipher(_expand(secret, b"key", suite.length, suite))
        self._iv = int.from_bytes(_expand(secret, b"iv", 12, suite), "big")
        self._count = self._skipped = 0
        self.lost = False

    def open(self, header: bytes, body: bytes) -> bytes | None:
        """What was said in it; nothing where it belongs to the encryption itself, None where it
        does not open. `lost` after that: those behind it will not either.
        """
        if self.lost:
            return None
        nonce = (self._iv ^ self._count).to_bytes(12, "big")
        try:
            inner = self._cipher.decrypt(nonce, body, header)
        except InvalidTag:
            self._skipped += 1
            self.lost = self._count > 0 or self._skipped > MOST_SKIPPED
            return None
        self._count += 1
        inner = inner.rstrip(b"\0")
        return inner[:-1] if inner[-1:] == bytes([APPLICATION]) else b""


RecordOpener = Opener | GcmOpener


def _expand(secret: bytes, label: bytes, length: int, suite: Suite) -> bytes:
    name = b"tls13 " + label
    info = length.to_bytes(2, "big") + bytes([len(name)]) + name + b"\0"
    return HKDFExpand(suite.digest(), length, info).derive(secret)
