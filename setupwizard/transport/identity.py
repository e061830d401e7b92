"""A private key file: is it there, is it one, does the passphrase open it."""

import base64
import binascii
import math
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret

PUBLIC = re.compile(rb"(ssh|ecdsa|sk-ssh|sk-ecdsa)-\S+ AAAA")
PUTTY = b"PuTTY-User-Key-File-"
OPENSSH = re.compile(rb"-----BEGIN OPENSSH PRIVATE KEY-----(.*?)-----END", re.DOTALL)
MAGIC = b"openssh-key-v1\0"
LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Identity:
    """A private key, open: `text` in OpenSSH's format, for memory only.

    `certificate` is its public half as somebody vouched for it (ssh-keygen(1), CERTIFICATES), for
    as long as `certified_until` says (seconds since 1970).
    """

    kind: Literal["rsa", "ecdsa", "ed25519"]
    text: str = field(repr=False)
    certificate: str = ""
    certified_until: float = math.inf


def load_identity(file: str, passphrase: Secret) -> Identity:
    """The key in that file, opened.

    Raises SSH_KEY_MISSING, SSH_KEY_UNREADABLE, SSH_KEY_NOT_PRIVATE, SSH_PASSPHRASE_NEEDED or
    SSH_PASSPHRASE_WRONG.
    """
    path = Path(file).expanduser()
    data = _read(path)
    if PUBLIC.match(data) or data.startswith((PUTTY, b"---- BEGIN SSH2")):
        raise SetupError(Code.SSH_KEY_NOT_PRIVATE, file=path.name)
    needs_passphrase = _locked(data)
    if needs_passphrase and not passphrase:
        raise SetupError(Code.SSH_PASSPHRASE_NEEDED, file=path.name)
    password = passphrase.reveal().encode() if needs_passphrase else None
    load = form.load_ssh_private_key if OPENSSH.search(data) else form.load_pem_private_key
    try:
        key = load(data, password)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        code = Code.SSH_PASSPHRASE_WRONG if needs_passphrase else Code.SSH_KEY_UNREADABLE
        raise SetupError(code, detail=str(error), file=path.name) from error
    match key:
        case RSAPrivateKey():
            return Identity("rsa", _text(key), *_certificate(path, key))
        case EllipticCurvePrivateKey():
            return Identity("ecdsa", _text(key), *_certificate(path, key))
        case Ed25519PrivateKey():
            return Identity("ed25519", _text(key), *_certificate(path, key))
    raise SetupError(Code.SSH_KEY_UNREADABLE, detail=type(key).__name__, file=path.name)


def look_at_identity(file: str) -> None:
    """Whether it is a private key, as far as can be told without its passphrase.

    Raises SSH_KEY_MISSING, SSH_KEY_UNREADABLE or SSH_KEY_NOT_PRIVATE.
    """
    try:
        load_identity(file, Secret(""))
    except SetupError as error:
        if error.problem.code is not Code.SSH_PASSPHRASE_NEEDED:
            raise


def _certificate(
    path: Path, key: RSAPrivateKey | EllipticCurvePrivateKey | Ed25519PrivateKey
) -> tuple[str, float]:
    """What `ssh-keygen -s` put beside the key, if it is for this key, and until when it counts."""
    try:
        data = path.with_name(f"{path.name}-cert.pub").read_bytes()
        certificate = form.load_ssh_public_identity(data)
    except (OSError, ValueError, UnsupportedAlgorithm):
        return "", math.inf
    if (
        not isinstance(certificate, form.SSHCertificate)
        or certificate.public_key() != key.public_key()
    ):
        return "", math.inf
    return data.decode(), float(certificate.valid_before)


def _text(key: RSAPrivateKey | EllipticCurvePrivateKey | Ed25519PrivateKey) -> str:
    openssh = form.PrivateFormat.OpenSSH
    return key.private_bytes(form.Encoding.PEM, openssh, form.NoEncryption()).decode()


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except FileNotFoundError as error:
        raise SetupError(Code.SSH_KEY_MISSING, detail=str(error), file=path) from error
    except OSError as error:
        raise SetupError(Code.SSH_KEY_UNREADABLE, detail=str(error), file=path.name) from error


def _locked(data: bytes) -> bool:
    """Whether the file wants a passphrase (PROTOCOL.key of OpenSSH; RFC 1421 and 5958 for PEM)."""
    match = OPENSSH.search(data)
    if not match:
        return b"ENCRYPTED" in data
    try:
        inner = base64.b64decode(match[1])
    except binascii.Error:
        return False
    start = len(MAGIC) + 4
    size = int.from_bytes(inner[len(MAGIC) : start], "big")
    return inner.startswith(MAGIC) and inner[start : start + size] != b"none"
