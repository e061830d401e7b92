"""Distinguished names (RFC 4514), like uid=ana,ou=people,dc=example,dc=org."""

import re

_ESCAPED = re.compile(r"\\([0-9A-Fa-f]{2})|\\(.)")
_SPECIAL = re.compile(r'[",+;<>\\=]')


def parts(dn: str) -> tuple[str, ...]:
    """Its components from the entry up to the root, as they are written."""
    if "\\" not in dn and '"' not in dn and ";" not in dn:  # most are plain, and may be thousands
        return tuple(part.strip() for part in dn.split(",")) if dn.strip() else ()
    components: list[str] = []
    start = at = 0
    in_quotes = False
    while at < len(dn):
        letter = dn[at]
        if letter == "\\":
            at += 1
        elif letter == '"':
            in_quotes = not in_quotes
        elif letter in ",;" and not in_quotes:
            components.append(dn[start:at])
            start = at + 1
        at += 1
    components.append(dn[start:])
    return tuple(part.strip() for part in components) if dn.strip() else ()


def parent(dn: str) -> str:
    return ",".join(parts(dn)[1:])


def first(dn: str) -> tuple[str, str]:
    """Attribute and value of the entry's own part: `ou` and `people` of ou=people,dc=org."""
    own = parts(dn)[0] if dn.strip() else ""
    attribute, _, value = own.partition("=")
    return attribute.strip(), _unescaped(value.strip())


def compared(dn: str) -> tuple[str, ...]:
    """The components as a directory compares them: letter case and blanks do not matter."""
    return tuple(_compared_part(part) for part in parts(dn))


def same(dn: str) -> str:
    """What is equal for two spellings of one entry's name."""
    return ",".join(compared(dn))


def is_under(dn: str, base: str) -> bool:
    """`dn` is `base` itself or somewhere below it."""
    inner, outer = compared(dn), compared(base)
    return not outer or inner[-len(outer) :] == outer


def rdn(attribute: str, value: str) -> str:
    """The first part of an entry's name, as `uid=ana`."""
    text = _SPECIAL.sub(lambda found: f"\\{found[0]}", value)
    if text[:1] in ("#", " "):
        text = f"\\{text}"
    if value.endswith(" ") and len(value) > 1:
        text = f"{text[:-1]}\\ "
    return f"{attribute}={text}"


def _compared_part(part: str) -> str:
    kind, _, value = part.partition("=")
    plain = _unescaped(value.strip()).casefold()
    return f"{kind.strip().casefold()}={' '.join(plain.split())}"


def _unescaped(value: str) -> str:
    if value.startswith('"') and value.endswith('"') and len(value) > 1:
        value = value[1:-1]
    octets = bytearray()
    at = 0
    for match in _ESCAPED.finditer(value):
        octets += value[at : match.start()].encode()
        octets += bytes.fromhex(match[1]) if match[1] else match[2].encode()
        at = match.end()
    return (octets + value[at:].encode()).decode(errors="replace")
