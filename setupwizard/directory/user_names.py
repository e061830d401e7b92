"""How a name of the directory becomes the part of an XMPP address before the @, and back.

Openfire escapes what may not stand there (XEP-0106; `JID.escapeNode` in LdapManager.retrieveList
and LdapUserProvider.loadUser), undoes it before looking somebody up, and compares addresses
without regard to capitals (nodeprep, RFC 6122).
"""

import re

from setupwizard.model.names import prepared_user

_CODES = {
    " ": r"\20",
    '"': r"\22",
    "&": r"\26",
    "'": r"\27",
    "/": r"\2f",
    ":": r"\3a",
    "<": r"\3c",
    ">": r"\3e",
    "@": r"\40",
    "\\": r"\5c",
}
_LETTERS = {code: letter for letter, code in _CODES.items()}
_CODE = re.compile(r"\\(?:2[0267f]|3[ace]|40|5c)")


def in_address(name: str) -> str:
    """`María José` becomes `maría\\20josé`."""
    written = "".join(
        letter if letter == "\\" and not _CODE.match(name, at) else _CODES.get(letter, letter)
        for at, letter in enumerate(name)
    )
    try:
        return prepared_user(written)
    except ValueError:  # nobody with such a name can log in, but they can be listed
        return written.lower()


def in_directory(user: str) -> str:
    """`maría\\20josé` becomes `maría josé`."""
    return _CODE.sub(lambda match: _LETTERS[match[0]], user)
