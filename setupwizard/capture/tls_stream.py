"""What can be seen of TLS: how it begins, and how much follows; with its keys, what was said.

RFC 8446 (records 5.1, hellos 4.1, alerts 6). The certificate travels in the clear up to TLS 1.2.
"""

import ssl
from dataclasses import dataclass
from functools import cache

from setupwizard.capture.tls_keys import RecordOpener

CHANGE, ALERT, HANDSHAKE = 20, 21, 22
CLIENT_HELLO, SERVER_HELLO, CERTIFICATE = 1, 2, 11
SERVER_NAME, ALPN, VERSIONS = 0, 16, 43

MOST_HANDSHAKE = 128 * 1024
"""Bytes of a handshake that are collected: a chain of certificates is the longest."""

NAMES = {
    0x0300: "SSL 3.0",
    0x0301: "TLS 1.0",
    0x0302: "TLS 1.1",
    0x0303: "TLS 1.2",
    0x0304: "TLS 1.3",
}

TLS_1_3_CIPHERS = {
    0x1301: "TLS_AES_128_GCM_SHA256",
    0x1302: "TLS_AES_256_GCM_SHA384",
    0x1303: "TLS_CHACHA20_POLY1305_SHA256",
}

ALERTS = {
    0: "close_notify", 10: "unexpected_message", 20: "bad_record_mac", 40: "handshake_failure",
    42: "bad_certificate", 43: "unsupported_certificate", 44: "certificate_revoked",
    45: "certificate_expired", 46: "certificate_unknown", 47: "illegal_parameter",
    48: "unknown_ca", 51: "decrypt_error", 70: "protocol_version", 71: "insufficient_security",
    80: "internal_error", 112: "unrecognized_name", 116: "certificate_required",
    120: "no_application_protocol",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ClientHello:
    """`version`: the newest it offers. `name`: the server it asks for."""

    version: str
    name: str
    protocols: tuple[str, ...]
    random: bytes = b""


@dataclass(frozen=True, slots=True)
class ServerHello:
    version: str
    cipher: str
    random: bytes = b""


@dataclass(frozen=True, slots=True)
class Certificate:
    """`der`: the server's own, the first of the chain."""

    der: bytes


@dataclass(frozen=True, slots=True)
class Alert:
    name: str


@dataclass(frozen=True, slots=True)
class Encrypted:
    """`size` in bytes, of the records that were begun."""

    records: int
    size: int


@dataclass(frozen=True, slots=True)
class Opened:
    """What was said, where the keys are known; `size` in bytes, as it travelled."""

    data: bytes
    size: int


TlsPiece = ClientHello | ServerHello | Certificate | Alert | Encrypted | Opened


def begins_tls(data: bytes) -> bool:
    """Whether this is how a record begins."""
    return len(data) >= 2 and data[0] in (20, 21, 22, 23) and data[1] == 3


class TlsStream:
    """What one side sends. `joined`: the recording began later than the encryption."""

    def __init__(self, *, joined: bool = False) -> None:
        self._rest = self._handshake = b""
        self._unseen = 0
        self._is_readable = not joined
        self.opener: RecordOpener | None = None

    def lost(self) -> None:
        """Something is missing: only how much follows can be told."""
        self._rest = self._handshake = b""
        self._unseen = 0
        self._is_readable = False
        self.opener = None

    def take(self, data: bytes) -> list[TlsPiece]:
        """What was seen in these bytes."""
        found: list[TlsPiece] = []
        passed = min(self._unseen, len(data))
        self._unseen -= passed
        records, size = 0, passed
        data = self._rest + data[passed:]
        self._rest = b""
        while data:
            if len(data) > 1 and not begins_tls(data):
                self.lost()
                size += len(data)
                break
            kind, length = data[0], int.from_bytes(data[3:5], "big")
            is_open = self._is_readable and (kind == HANDSHAKE or (kind == ALERT and length == 2))
            is_whole = len(data) >= 5 + length
            if len(data) < 5 or ((is_open or self.opener) and not is_whole):
                self._rest = data
                break
            head, body, data = data[:5], data[5 : 5 + length], data[5 + length :]
            if is_open:
                found += self._alert(body) if kind == ALERT else self._handshakes(body)
                continue
            if kind == CHANGE:
                self._is_readable = False
                continue
            said = self.opener.open(head, body) if self.opener else None
            if said is not None:
                found += [Opened(said, 5 + length)] if said else []
                continue
            self._unseen = length - len(body)
            records, size = records + 1, size + 5 + len(body)
        if size:
            found.append(Encrypted(records, size))
        return found

    def _alert(self, body: bytes) -> list[TlsPiece]:
        return [Alert(ALERTS.get(body[1], str(body[1])))]

    def _handshakes(self, body: bytes) -> list[TlsPiece]:
        """Messages may share a record, or need several."""
        found: list[TlsPiece] = []
        data = self._handshake + body
        while len(data) >= 4:
            length = int.from_bytes(data[1:4], "big")
            if length > MOST_HANDSHAKE:
                self.lost()
                return found
            if len(data) < 4 + length:
                break
            try:
                piece = _handshake(data[0], data[4 : 4 + length])
            except (IndexError, ValueError):
                piece = None
            found += [piece] if piece else []
            data = data[4 + length :]
        self._handshake = data
        return found


def _handshake(kind: int, body: bytes) -> TlsPiece | None:
    """Raises IndexError or ValueError for one that is none."""
    if kind == CERTIFICATE:
        length = int.from_bytes(body[3:6], "big")
        return Certificate(body[6 : 6 + length]) if 0 < length <= len(body) - 6 else None
    if kind not in (CLIENT_HELLO, SERVER_HELLO):
        return None
    version = int.from_bytes(body[0:2], "big")
    at = 35 + body[34]
    if kind == SERVER_HELLO:
        cipher = int.from_bytes(body[at : at + 2], "big")
        said = _extensions(body, at + 3)
        version = int.from_bytes(said.get(VERSIONS, b"")[:2], "big") or version
        return ServerHello(_version(version), cipher_name(cipher), body[2:34])
    at += 2 + int.from_bytes(body[at : at + 2], "big")
    at += 1 + body[at]
    said = _extensions(body, at)
    offered = said.get(VERSIONS, b"")[1:]
    versions = [int.from_bytes(offered[i : i + 2], "big") for i in range(0, len(offered), 2)]
    newest = max((one for one in versions if one in NAMES), default=version)
    name = said.get(SERVER_NAME, b"")[5:].decode("ascii", "replace")
    protocols = tuple(_protocols(said.get(ALPN, b"")))
    return ClientHello(_version(newest), name, protocols, body[2:34])


def _extensions(body: bytes, at: int) -> dict[int, bytes]:
    found: dict[int, bytes] = {}
    at += 2
    while at + 4 <= len(body):
        length = int.from_bytes(body[at + 2 : at + 4], "big")
        found[int.from_bytes(body[at : at + 2], "big")] = body[at + 4 : at + 4 + length]
        at += 4 + length
    return found


def _protocols(said: bytes) -> list[str]:
    found: list[str] = []
    at = 2
    while at < len(said):
        found.append(said[at + 1 : at + 1 + said[at]].decode("ascii", "replace"))
        at += 1 + said[at]
    return found


def _version(number: int) -> str:
    return NAMES.get(number, f"0x{number:04x}")


@cache
def _ciphers() -> dict[int, str]:
    """As OpenSSL calls those of TLS 1.2 that it knows."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_ciphers("ALL:@SECLEVEL=0")
    known = {int(str(one["id"])) & 0xFFFF: str(one["name"]) for one in context.get_ciphers()}
    return known | TLS_1_3_CIPHERS


def cipher_name(number: int) -> str:
    return _ciphers().get(number, f"0x{number:04x}")
