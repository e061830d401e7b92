"""What a match of nftables asks, out of libnftables' JSON."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from ipaddress import ip_network
from typing import Any

from setupwizard.firewall import conditions as ask
from setupwizard.firewall.rules import (
    Condition,
    Family,
    Fits,
    Packet,
    all_of,
    any_of,
    opposite,
)

Sets = Mapping[str, Sequence[Any]]
"""The elements of the named sets and maps of a table."""

NO_TCP = {
    "udp", "udplite", "sctp", "dccp", "icmp", "icmpv6", "igmp", "esp", "ah", "comp", "arp", "vlan",
    "gre", "vxlan", "geneve", "gretap",
}  # fmt: skip
NOT_COMING_IN = {"oif", "oifname", "oiftype", "oifgroup", "skuid", "skgid"}
PROTOCOLS = {6: "tcp", 17: "udp", 1: "icmp", 58: "ipv6-icmp"}


@dataclass(frozen=True, slots=True)
class _Values:
    """What a packet has in a place: one of `known`. None at all: it has no such place."""

    known: tuple[object, ...]


Looked = _Values | Callable[[Sequence[Any], Packet], Fits] | None
"""Values, or a way to compare with elements; None: nobody can tell."""


def match(left: Any, op: Any, right: Any, sets: Sets) -> Condition:
    """`left op right` as a condition."""
    elements = _elements(right, sets)
    if elements is None:
        return ask.untold

    def asked(packet: Packet) -> Fits:
        try:
            return _compare(left, str(op), elements, packet)
        except (TypeError, ValueError, KeyError, AttributeError, IndexError):
            return None  # a form nobody has told us of

    return asked


def _elements(right: Any, sets: Sets) -> list[Any] | None:
    """The elements of a set, a named set, a list of flags, or the one there is."""
    if isinstance(right, str) and right.startswith("@"):
        named = sets.get(right[1:])
        return None if named is None else [_bare(one) for one in named]
    if isinstance(right, dict) and "set" in right:
        inner = right["set"]
        return [_bare(one) for one in (inner if isinstance(inner, list) else [inner])]
    if isinstance(right, list):
        return [_bare(one) for one in right]
    return [_bare(right)]


def _bare(element: Any) -> Any:
    """Of an element with a time or a comment, of a map's pair: what is looked for."""
    if isinstance(element, list) and len(element) == 2 and isinstance(element[1], dict):
        element = element[0]
    if isinstance(element, dict) and "elem" in element:
        return element["elem"].get("val")
    return element


def _compare(left: Any, op: str, elements: list[Any], packet: Packet) -> Fits:
    if isinstance(left, dict) and "concat" in left:
        fits = any_of(tuple(_each(left["concat"], element, packet) for element in elements))
        return opposite(fits) if op == "!=" else fits
    if isinstance(left, dict) and "&" in left:
        return _masked(left["&"], op, elements)
    subject = _look(left, packet)
    if subject is None:
        return None
    if isinstance(subject, _Values):
        if not subject.known:
            return False
        if op in ("<", ">", "<=", ">="):
            return _ordered(subject, op, elements)
        hits = [any(_is(value, one) for one in elements) for value in subject.known]
        fits = None if any(hits) and not all(hits) else all(hits)
    else:
        fits = subject(elements, packet)
    return opposite(fits) if op == "!=" else fits


def _each(lefts: Sequence[Any], element: Any, packet: Packet) -> Fits:
    parts = element["concat"]
    return all_of(
        tuple(_compare(left, "==", [part], packet) for left, part in zip(lefts, parts, strict=True))
    )


def _ordered(looked: _Values, op: str, elements: list[Any]) -> Fits:
    value, limit = looked.known[0], elements[0]
    if not (isinstance(value, int) and isinstance(limit, int)):
        return None
    below, above = value < limit, value > limit
    return {"<": below, ">": above, "<=": not above, ">=": not below}[op]


def _is(value: object, element: Any) -> bool:
    if isinstance(element, dict) and "range" in element:
        first, last = element["range"]
        return isinstance(value, int) and first <= value <= last
    if isinstance(value, str) and isinstance(element, int) and not isinstance(element, bool):
        return PROTOCOLS.get(element) == value
    return bool(value == element)


def _masked(parts: Sequence[Any], op: str, elements: list[Any]) -> Fits:
    """Flags of TCP; and marks, which a packet nobody marked has not."""
    place, mask = parts
    if place == {"payload": {"protocol": "tcp", "field": "flags"}}:
        present = ask.FLAGS & frozenset(_names(mask))
        wanted = frozenset(_names(elements))
        return (present == wanted) is (op != "!=") if op in ("==", "!=") else bool(present & wanted)
    if _key(place, "meta") == "mark" or _key(place, "ct") == "mark":
        return (elements == [0]) is (op != "!=")
    if place == {"payload": {"protocol": "ip", "field": "frag-off"}}:
        return (elements == [0]) is (op != "!=")
    return None


def _names(mask: Any) -> Iterator[str]:
    """The flags in a tree of `|`."""
    if isinstance(mask, str):
        yield mask
    for inner in (
        mask.values() if isinstance(mask, dict) else mask if isinstance(mask, list) else ()
    ):
        yield from _names(inner)


def _key(place: Any, kind: str) -> str:
    return str(place[kind].get("key")) if isinstance(place, dict) and kind in place else ""


def _look(left: Any, packet: Packet) -> Looked:
    """What stands at the place that is asked for."""
    ((kind, body),) = left.items()
    if kind == "payload":
        return _payload(str(body.get("protocol", "")), str(body.get("field", "")), packet)
    if kind == "meta":
        return _meta(str(body.get("key")), packet)
    if kind == "ct":
        return _ct(str(body.get("key")), str(body.get("dir", "")), packet)
    if kind == "fib":
        return _fib(body)
    if kind == "exthdr":
        return _Values((False,))
    return None


def _payload(protocol: str, field: str, packet: Packet) -> Looked:
    if protocol in NO_TCP or (protocol in ("ip", "ip6") and protocol != packet.family):
        return _Values(())
    if protocol in ("tcp", "th"):
        if field == "flags":
            return _flags
        values = {"dport": (packet.port,), "sport": (ask.SOURCE_PORT,)}
        return _Values(values[field]) if field in values else None
    places: dict[tuple[str, str], Looked] = {
        ("ip", "saddr"): _sender, ("ip6", "saddr"): _sender, ("ip", "daddr"): _receiver,
        ("ip6", "daddr"): _receiver, ("ip", "protocol"): _Values(("tcp",)),
        ("ip6", "nexthdr"): _Values(("tcp",)), ("ip", "version"): _Values((4,)),
        ("ip6", "version"): _Values((6,)), ("ether", "saddr"): lambda _elements, _packet: False,
        ("ether", "type"): _Values((packet.family.value,)),
    }  # fmt: skip
    return places.get((protocol, field))


def _meta(key: str, packet: Packet) -> Looked:
    if key in ("iif", "iifname"):
        return lambda elements, packet: ask.comes_by([str(one) for one in elements], packet)
    if key in NOT_COMING_IN:
        return _Values(())
    values: dict[str, object] = {
        "l4proto": "tcp", "protocol": packet.family.value, "mark": 0, "secpath": False,
        "nfproto": "ipv4" if packet.family is Family.V4 else "ipv6",
    }  # fmt: skip
    if key == "pkttype":
        return lambda elements, _packet: bool({"host", "unicast"} & set(elements))
    return _Values((values[key],)) if key in values else None


def _ct(key: str, direction: str, packet: Packet) -> Looked:
    if key == "state":
        return lambda elements, _packet: "new" in set(_names(elements))
    if key == "status":
        return lambda _elements, _packet: False
    if direction == "original" and key == "proto-dst":
        return _Values((packet.port,))
    if direction == "original" and key in ("daddr", "ip daddr", "ip6 daddr"):
        return _receiver
    values: dict[str, object] = {"mark": 0, "direction": "original", "protocol": "tcp"}
    return _Values((values[key],)) if key in values else None


def _fib(body: Mapping[str, Any]) -> Looked:
    """The server's own address is local; the way back to who asks is known."""
    flags = set(_names(body.get("flags")))
    if body.get("result") == "type":
        return _Values(("local" if "daddr" in flags else "unicast",))
    return lambda elements, _packet: elements[0] not in (False, 0)


def _flags(elements: Sequence[Any], _packet: Packet) -> Fits:
    return bool(ask.FLAGS & set(_names(list(elements))))


def _sender(elements: Sequence[Any], _packet: Packet) -> Fits:
    return ask.from_any_of(_networks(elements))


def _receiver(elements: Sequence[Any], packet: Packet) -> Fits:
    return ask.to_any_of(_networks(elements), packet)


def _networks(elements: Sequence[Any]) -> list[ask.Network]:
    networks: list[ask.Network] = []
    for element in elements:
        if isinstance(element, dict) and "prefix" in element:
            body = element["prefix"]
            networks.append(ip_network(f"{body['addr']}/{body['len']}", strict=False))
        elif isinstance(element, dict) and "range" in element:
            networks += ask.between(*element["range"])
        else:
            networks.append(ip_network(element))
    return networks
