"""A stanza as a tree, without what opens an account, and its text as people may see it.

Secrets are left out while the tree is made: no event, text or report can show what it does not
have. Other text that people wrote stays in it, and is covered unless it is asked for.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

SECRET = "••••••••"  # noqa: S105 - what stands for one
"""Always as long, whatever it stands for."""

DOT = "•"
LONGEST = 4096
"""Characters of a text or a value that are kept."""

SASL = "urn:ietf:params:xml:ns:xmpp-sasl"
SASL2 = "urn:xmpp:sasl:2"
STREAMS = "http://etherx.jabber.org/streams"
DEFAULTS = ("jabber:client", "jabber:server", "")
"""What a stream says once at its beginning, and its stanzas do not repeat."""

SECRET_NAMES = re.compile(
    r"pass|pwd|secret|token|digest|key|hash|otp|pin\b|handshake|header|cookie|credential|signature",
    re.IGNORECASE,
)
"""Of elements, attributes and fields whose content opens something, whoever invented them."""

SECRET_NAMESPACES = (
    SASL,
    SASL2,
    "urn:xmpp:fast",
    "jabber:server:dialback",
    "http://www.google.com/talk/protocol/auth",
)
OPEN_IN_SASL = ("mechanism", "text", "authorization-identifier", "software", "device")
"""Of what logs in, the elements whose text is no secret."""

KNOWN_VALUES = ("xmlns", "type", "id", "to", "from", "mechanism", "var", "xml:lang", "node", "jid")
"""Attributes that hold no secret, wherever they are."""

OPEN_NAMES = frozenset(
    (
        "mechanism", "method", "show", "priority", "resource", "jid", "text", "thread",
        "version", "os", "group", "instructions",
    )
)  # fmt: skip
"""Elements whose text nobody wrote to anybody."""


class Node(NamedTuple):
    """`attributes`: pairs, in order. `private`: people may have written the texts in `children`."""

    name: str
    namespace: str
    attributes: tuple[tuple[str, str], ...]
    children: "tuple[Node | str, ...]"
    private: bool = False

    def get(self, name: str, default: str = "") -> str:
        for key, value in self.attributes:
            if key == name:
                return value
        return default

    def nodes(self) -> "Iterator[Node]":
        for child in self.children:
            if isinstance(child, Node):
                yield child

    def find(self, name: str) -> "Node | None":
        """The first child of this name, in whatever namespace."""
        for child in self.children:
            if isinstance(child, Node) and child.name == name:
                return child
        return None

    @property
    def first(self) -> "Node | None":
        return next(self.nodes(), None)

    @property
    def text(self) -> str:
        return "".join(child for child in self.children if isinstance(child, str))


class Element(NamedTuple):
    """What a name says of an element. `secret`: all texts in it open something."""

    namespace: str
    name: str
    secret: bool
    private: bool


@lru_cache(1024)
def _element(full: str) -> Element:
    namespace, _, name = full.rpartition(" ")
    if namespace.startswith(SECRET_NAMESPACES):
        secret = name not in (*OPEN_IN_SASL, "mechanisms", "failure", "authentication")
    else:
        secret = bool(SECRET_NAMES.search(name))
    private = not secret and name not in OPEN_NAMES and name not in OPEN_IN_SASL
    return Element(namespace, name, secret, private)


@lru_cache(1024)
def _attribute(full: str) -> tuple[str, bool]:
    """How it is written, and whether its value opens something."""
    namespace, _, local = full.rpartition(" ")
    name = f"xml:{local}" if namespace.endswith("/namespace") else local
    return name, name not in KNOWN_VALUES and bool(SECRET_NAMES.search(name))


REMEMBERED = 200
"""Characters of a name beyond which it is looked at anew each time."""


def element(full: str) -> Element:
    """`full`: namespace and name, as expat tells them, with a space between."""
    return _element(full) if len(full) < REMEMBERED else _element.__wrapped__(full)


def without_secrets(attributes: list[str]) -> tuple[tuple[str, str], ...]:
    """The attributes of an element, those that open something covered."""
    kept: list[tuple[str, str]] = []
    for full, value in zip(attributes[::2], attributes[1::2], strict=True):
        look = _attribute if len(full) < REMEMBERED else _attribute.__wrapped__
        name, opens = look(full)
        kept.append((name, SECRET if opens and value else value[:LONGEST]))
    return tuple(kept)


def is_secret_field(attributes: tuple[tuple[str, str], ...]) -> bool:
    """Whether a field of a form (XEP-0004) holds what opens something."""
    said = dict(attributes)
    return said.get("type") == "text-private" or bool(SECRET_NAMES.search(said.get("var", "")))


WIDE = 76
"""Letters of a tag beyond which each of its attributes gets a line."""


def letters(node: Node) -> int:
    """Characters people wrote in it."""
    own = len(node.text.strip()) if node.private else 0
    return own + sum(letters(child) for child in node.nodes())


def render(node: Node, *, reveal: bool = False) -> list[str]:
    """As indented lines of XML; what people wrote is covered unless `reveal`."""
    return list(_lines(node, "", "", reveal))


def _lines(node: Node, around: str, indent: str, reveal: bool) -> Iterator[str]:
    said = [f"{name}={quoteattr(value)}" for name, value in node.attributes]
    if node.namespace not in (around, STREAMS, *DEFAULTS):
        said.insert(0, f"xmlns={quoteattr(node.namespace)}")
    name = f"stream:{node.name}" if node.namespace == STREAMS else node.name
    opened = " ".join((f"{indent}<{name}", *said))
    if len(opened) > WIDE and len(said) > 1:  # one below the other
        *before, opened = _below(f"{indent}<{name} ", said)
        yield from before
    children = [child for child in node.children if isinstance(child, Node) or child.strip()]
    if not children:
        yield f"{opened}/>"
    elif len(children) == 1 and isinstance(children[0], str):
        yield f"{opened}>{_shown(node, children[0], reveal)}</{name}>"
    else:
        yield f"{opened}>"
        for child in children:
            if isinstance(child, Node):
                yield from _lines(child, node.namespace, f"{indent}  ", reveal)
            else:
                yield f"{indent}  {_shown(node, child, reveal)}"
        yield f"{indent}</{name}>"


def _below(start: str, said: list[str]) -> Iterator[str]:
    yield f"{start}{said[0]}"
    yield from (f"{' ' * len(start)}{one}" for one in said[1:])


def _shown(node: Node, text: str, reveal: bool) -> str:
    if node.private and not reveal:
        return DOT * min(len(text.strip()), 40)
    return escape(text.strip())
