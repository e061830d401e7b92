"""The values Openfire keeps encrypted in openfire.xml, by the key in its security.xml.

util/Blowfish.java, util/AesEncryptor.java and util/XMLProperties.java of 4.6.2 and 5.1.1.
"""

import contextlib
import os
from base64 import b64decode, b64encode
from hashlib import pbkdf2_hmac, sha1
from xml.etree.ElementTree import Element

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.decrepit.ciphers.algorithms import Blowfish
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.padding import PKCS7

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.security import FIXED_IV, FIXED_KEY, Security

NO_KEY = "Blowfish-CBC"
"""The secret of Blowfish where nobody has chosen one."""

ROUNDS, BLOCK = 100_000, 8


def decrypted(element: Element, security: Security) -> Secret:
    """The value of a property's element; as it is where it is not encrypted.

    Raises CONFIGURATION_UNREADABLE when it was encrypted by another key.
    """
    text = (element.text or "").strip()
    if element.get("encrypted") != "true" or not text:
        return Secret(text)
    try:
        if security.algorithm.upper() == "AES":
            return Secret(_aes(b64decode(text), element.get("iv", ""), security.key).decode())
        data = bytes.fromhex(text)
        cipher = Cipher(Blowfish(_blowfish_key(security)), CBC(data[:BLOCK])).decryptor()
        padded = cipher.update(data[BLOCK:]) + cipher.finalize()
        return Secret(_unpadded(padded, BLOCK * 8).decode("utf-16-be"))
    except (ValueError, InvalidTag) as error:  # UnicodeDecodeError and NotBase64 are ValueErrors
        detail = type(error).__name__
        raise SetupError(Code.CONFIGURATION_UNREADABLE, detail, file="openfire.xml") from None


def encrypt(element: Element, value: Secret, security: Security) -> None:
    """Give an element this value, encrypted as 5.1.1 does it."""
    element.set("encrypted", "true")
    if security.algorithm.upper() == "AES":
        vector = os.urandom(16)
        key = _aes_key(security.key)
        data = AESGCM(key).encrypt(vector, value.reveal().encode(), None)
        element.text = b64encode(data).decode()
        element.set("iv", b64encode(vector).decode())
        return
    iv = os.urandom(BLOCK)
    padder = PKCS7(BLOCK * 8).padder()
    padded = padder.update(value.reveal().encode("utf-16-be")) + padder.finalize()
    cipher = Cipher(Blowfish(_blowfish_key(security)), CBC(iv)).encryptor()
    element.text = (iv + cipher.update(padded) + cipher.finalize()).hex()


def _aes(data: bytes, iv: str, key: Secret) -> bytes:
    """5.x has a vector of its own for each value, and may hold values from before it had."""
    if iv:
        with contextlib.suppress(InvalidTag):
            return AESGCM(_aes_key(key)).decrypt(b64decode(iv), data, None)
    cipher = Cipher(AES(_aes_key(key)), CBC(b64decode(iv) or FIXED_IV)).decryptor()
    return _unpadded(cipher.update(data) + cipher.finalize(), 128)


def _aes_key(key: Secret) -> bytes:
    given = key.reveal().encode()[: len(FIXED_KEY)]
    return given + FIXED_KEY[len(given) :]


def _blowfish_key(security: Security) -> bytes:
    key = (security.key.reveal() or NO_KEY).encode()
    if security.kdf.lower() == "pbkdf2":
        return pbkdf2_hmac("sha512", key, b64decode(security.salt), ROUNDS, 32)
    return sha1(key, usedforsecurity=False).digest()


def _unpadded(padded: bytes, bits: int) -> bytes:
    unpadder = PKCS7(bits).unpadder()
    return unpadder.update(padded) + unpadder.finalize()
