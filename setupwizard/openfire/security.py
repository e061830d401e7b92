"""conf/security.xml: how Openfire keeps the secrets among its properties (util/JiveGlobals.java).

The setup needs no change in the file as shipped: Openfire writes algorithm and key there itself.
"""

from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import SubElement

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.padding import PKCS7

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.xml_properties import find, get, parse, put, render

# Public constants: the key is only hidden from a passing glance (util/Obfuscator.java of 5.1.1,
# util/AesEncryptor.java of 4.6.2).
FIXED_KEY = bytes.fromhex("f2465d2ad1730b18cb8695a3b1e58927")
FIXED_IV = bytes.fromhex("cd91a7c5278b39e0fa72d02983659d74")


LISTED = "encrypt.property"


@dataclass(frozen=True, slots=True)
class Security:
    """`algorithm` is AES or Blowfish; `key` is empty until a setup has begun.

    `listed` are the properties that are kept encrypted. `kdf` and `salt` say how 5.x makes a key
    for Blowfish out of `key`; both are empty in 4.6.2.
    """

    algorithm: str
    key: Secret
    listed: tuple[str, ...] = ()
    kdf: str = ""
    salt: str = ""


def read_security(text: str) -> Security:
    """Raises CONFIGURATION_UNREADABLE."""
    root = parse(text, "security.xml")
    place = find(root, LISTED)
    return Security(
        algorithm=get(root, "encrypt.algorithm"),
        key=unveil(get(root, "encrypt.key.current")),
        listed=() if place is None else tuple(name.text or "" for name in place.iterfind("name")),
        kdf=get(root, "encrypt.blowfish.kdf"),
        salt=get(root, "encrypt.blowfish.salt"),
    )


def with_listed(text: str, names: Sequence[str], *, listed: bool) -> bytes:
    """security.xml with these properties named among those kept encrypted, or without them.

    Raises CONFIGURATION_UNREADABLE.
    """
    root = parse(text, "security.xml")
    place = find(root, LISTED)
    if place is None:
        place = put(root, LISTED, "")
    for element in [element for element in place.iterfind("name") if element.text in names]:
        place.remove(element)
    for name in names if listed else ():
        SubElement(place, "name").text = name
    return render(root)


def unveil(text: str) -> Secret:
    """The encryption key from its form in the file. Raises CONFIGURATION_UNREADABLE."""
    if not text:
        return Secret("")
    try:
        cipher = Cipher(AES(FIXED_KEY), CBC(FIXED_IV)).decryptor()
        padded = cipher.update(b64decode("".join(text.split()))) + cipher.finalize()
        unpadder = PKCS7(128).unpadder()
        return Secret((unpadder.update(padded) + unpadder.finalize()).decode())
    except (NotBase64, ValueError) as error:
        detail = type(error).__name__
        raise SetupError(Code.CONFIGURATION_UNREADABLE, detail, file="security.xml") from None


def veil(key: Secret) -> str:
    """The form the file keeps it in."""
    padder = PKCS7(128).padder()
    padded = padder.update(key.reveal().encode()) + padder.finalize()
    cipher = Cipher(AES(FIXED_KEY), CBC(FIXED_IV)).encryptor()
    return b64encode(cipher.update(padded) + cipher.finalize()).decode()
