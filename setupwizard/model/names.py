"""Names as Openfire keeps them and as people read them: the one home of IDNA and stringprep.

Openfire's addresses are prepared by its library Tinder (org.xmpp.packet.JID): a domain becomes
`nameprep(IDNA.toASCII(domain))`, a user `nodeprep(user)`. It does so to every address it reads,
but not to the domain of an unattended setup: written otherwise, its own domain is foreign to it.
"""

import re
import stringprep
from encodings.idna import nameprep

LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
LONGEST = 253
"""Letters of a whole name (RFC 1035)."""

LAST = 0xFFFF

ACE = "xn--"
_DOTS = re.compile("[.\u3002\uff0e\uff61]")
_ENCODED = re.compile(r"(?<![\w-])xn--[a-z0-9-]+", re.IGNORECASE)

_CODES = {letter: f"\\{ord(letter):02x}" for letter in " \"&'/:<>@\\"}
_LETTERS = {code: letter for letter, code in _CODES.items()}
_CODE = re.compile(r"\\(?:2[0267f]|3[ace]|40|5c)")
"""XEP-0106. The codes are of small letters; a backslash is escaped only in front of one. Compared
with `JID.escapeNode` and `unescapeNode` of Tinder 2.0.0 (Openfire 4.6.2) and 2.1.0 (5.1.1)."""


def prepared_name(name: str) -> str:
    """A domain or host name as it is sent: ASCII (IDNA of 2003, STD 3) in lower case.

    Raises ValueError for what is no such name, or what Openfire could not prepare.
    """
    sent = ".".join(map(_sent, _DOTS.split(name)))
    if len(sent) > LONGEST:
        raise ValueError(name)
    return sent


def same_name(one: str, other: str) -> bool:
    """Whether both name the same server, however they are written."""
    try:
        return prepared_name(one) == prepared_name(other)
    except ValueError:
        return one.lower() == other.lower()


def for_eyes(text: str) -> str:
    """The text with every name in it as people write it; `ana@xn--…` too.

    What would not come back as it was sent, or not be read as meant, stays as it is.
    """
    return _ENCODED.sub(lambda found: _shown(found[0].lower()), text)


def escaped_user(name: str) -> str:
    """A name of the directory with what may not stand before an @ written otherwise.

    `María José` becomes `María\\20José`; capitals are `prepared_user`'s.
    """
    return "".join(
        letter if letter == "\\" and not _CODE.match(name, at) else _CODES.get(letter, letter)
        for at, letter in enumerate(name)
    )


def unescaped_user(user: str) -> str:
    """The way back: how Openfire looks for somebody in the directory (LdapUserProvider)."""
    return _CODE.sub(lambda match: _LETTERS[match[0]], user)


def typed_user(text: str) -> str:
    """A user name that was typed, escaped or not, as it stands in an address."""
    return escaped_user(unescaped_user(text))


def user_in_address(name: str) -> str:
    """The part before the @ for a name of the directory: `María José` has `maría\\20josé`.

    So Openfire lists it (`JID.escapeNode` in LdapManager.retrieveList) and compares it (nodeprep).
    """
    user = escaped_user(name)
    try:
        return prepared_user(user)
    except ValueError:  # nobody with such a name can log in, but they can be listed
        return user.lower()


def prepared_user(user: str) -> str:
    """The part of an address before the @: nodeprep, RFC 3920, appendix A.

    Raises ValueError for what cannot stand there.
    """
    written = _prepared(user)  # nodeprep is nameprep, and forbids more
    if not written or any(_not_before_at(letter) for letter in written):
        raise ValueError(user)
    return written


def _sent(label: str) -> str:
    unicode_label = label.lower() if label.isascii() else _prepared(label)
    ascii_label = unicode_label if unicode_label.isascii() else _encoded(unicode_label)
    told_apart = unicode_label.isascii() or not unicode_label.startswith(ACE)
    if (
        not told_apart
        or unicode_label.endswith("-")
        or unicode_label.startswith("-")
        or not LABEL.fullmatch(ascii_label)
    ):
        raise ValueError(label)
    if (
        label.isascii()
        and ascii_label.startswith(ACE)
        and _encoded(_decoded(ascii_label)) != ascii_label
    ):
        raise ValueError(label)
    return ascii_label


def _prepared(text: str) -> str:
    """Without the letters that Tinder's library, libidn, refuses or does not know.

    It has Unicode 3.2 and no letters of two surrogates; Python's tables fold a few capitals of 3.2
    to small letters that came later. (Compared with libidn's Java, 40,000 texts.)
    """
    written = nameprep(text)
    if any(stringprep.in_table_a1(letter) or ord(letter) > LAST for letter in text + written):
        raise ValueError(text)
    return written


def _shown(label: str) -> str:
    try:
        shown = _decoded(label)
        return shown if prepared_name(shown) == label else label
    except ValueError:
        return label


def _decoded(label: str) -> str:
    return label[len(ACE) :].encode().decode("punycode")


def _encoded(label: str) -> str:
    return ACE + label.encode("punycode").decode()


def _not_before_at(letter: str) -> bool:
    blank, control = stringprep.in_table_c11(letter), stringprep.in_table_c21(letter)
    return blank or control or (letter in _CODES and letter != "\\")
