"""What the options of iptables' matches ask (iptables-extensions(8))."""

from collections.abc import Callable, Sequence

from setupwizard.firewall import conditions as ask
from setupwizard.firewall.rules import Condition

MODULES = {
    "tcp", "udp", "udplite", "sctp", "dccp", "icmp", "icmp6", "esp", "ah", "multiport",
    "conntrack", "state", "comment", "limit", "hashlimit", "connlimit", "recent", "set",
    "addrtype", "iprange", "mac", "geoip", "pkttype", "mark", "owner", "policy", "rpfilter",
    "rt", "string", "helper", "hl", "ttl", "length", "dscp", "tos", "frag", "ipv6header", "mh",
    "eui64", "connmark",
}  # fmt: skip
"""Modules that ask nothing but what their options say."""

Ask = Callable[[Sequence[str]], Condition]


def asked_by(option: str, values: Sequence[str]) -> Condition:
    """One option as a condition; one nobody has told us of cannot be told."""
    return OPTIONS.get(option, _untold)(values)


def _untold(_values: Sequence[str]) -> Condition:
    return ask.untold


def _always(_values: Sequence[str]) -> Condition:
    return ask.always


def _never(_values: Sequence[str]) -> Condition:
    return ask.never


def _protocol(values: Sequence[str]) -> Condition:
    return ask.always if values[:1] and values[0] in ("tcp", "6", "all", "0") else ask.never


def _ports(values: Sequence[str]) -> Condition:
    ports = ask.read_ports("".join(values[:1]))
    return ask.untold if ports is None else ask.port_in(ports)


def _source_ports(values: Sequence[str]) -> Condition:
    ports = ask.read_ports("".join(values[:1]))
    return ask.untold if ports is None else ask.source_port_in(ports)


def _either_port(values: Sequence[str]) -> Condition:
    here, there = _ports(values), _source_ports(values)
    return lambda packet: here(packet) or there(packet)


def _source(values: Sequence[str]) -> Condition:
    try:
        networks = ask.networks(values[0])
    except (ValueError, IndexError):
        return ask.untold
    return lambda _packet: ask.from_any_of(networks)


def _destination(values: Sequence[str]) -> Condition:
    try:
        networks = ask.networks(values[0])
    except (ValueError, IndexError):
        return ask.untold
    return lambda packet: ask.to_any_of(networks, packet)


def _interface(values: Sequence[str]) -> Condition:
    return lambda packet: ask.comes_by(list(values[:1]), packet)


def _flags(values: Sequence[str]) -> Condition:
    if len(values) != 2:
        return ask.untold
    every = frozenset({"fin", "syn", "rst", "psh", "ack", "urg"})
    named = [frozenset(text.lower().split(",")) - {"none"} for text in values]
    mask, wanted = (every if "all" in names else names for names in named)
    return ask.always if ask.FLAGS & mask == wanted else ask.never


def _state(values: Sequence[str]) -> Condition:
    return ask.always if "NEW" in "".join(values[:1]).split(",") else ask.never


def _one_of(*wanted: str) -> Ask:
    def asked(values: Sequence[str]) -> Condition:
        names = "".join(values[:1]).upper().split(",")
        return ask.always if set(names) & set(wanted) else ask.never

    return asked


def _mark(values: Sequence[str]) -> Condition:
    """A packet nobody marked has the mark 0."""
    try:
        return ask.always if int("".join(values[:1]).partition("/")[0], 0) == 0 else ask.never
    except ValueError:
        return ask.untold


def _set(values: Sequence[str]) -> Condition:
    """Of a set only the sender is known not to be in it."""
    kinds = values[1].split(",") if len(values) == 2 else []
    return ask.never if kinds[:1] == ["src"] else ask.untold


def _module(values: Sequence[str]) -> Condition:
    return ask.always if values[:1] and values[0] in MODULES else ask.untold


OPTIONS: dict[str, Ask] = {
    "-p": _protocol, "--protocol": _protocol, "-s": _source, "--source": _source,
    "-d": _destination, "--destination": _destination, "-i": _interface,
    "--in-interface": _interface, "-o": _never, "-f": _never, "-m": _module, "--match": _module,
    "--dport": _ports, "--destination-port": _ports, "--dports": _ports,
    "--destination-ports": _ports, "--sport": _source_ports, "--source-port": _source_ports,
    "--sports": _source_ports, "--source-ports": _source_ports, "--ports": _either_port,
    "--tcp-flags": _flags, "--syn": _always, "--state": _state, "--ctstate": _state,
    "--ctstatus": _one_of("NONE"), "--ctdir": _one_of("ORIGINAL"), "--ctproto": _protocol,
    "--ctorigdstport": _ports, "--ctorigdst": _destination, "--ctorigsrc": _source,
    "--src-range": _source, "--dst-range": _destination, "--mac-source": _never,
    "--src-cc": _never, "--source-country": _never, "--match-set": _set,
    "--src-type": _one_of("UNICAST"), "--dst-type": _one_of("LOCAL"),
    "--pkt-type": _one_of("UNICAST"), "--mark": _mark, "--pol": _one_of("NONE"),
    "--icmp-type": _never, "--icmpv6-type": _never,
    "--rt-type": _never, "--string": _never, "--hex-string": _never, "--helper": _never,
    "--uid-owner": _never, "--gid-owner": _never, "--invert": _never, "--update": _never,
    "--rcheck": _never, "--remove": _never, "--hashlimit-above": _never,
    "--connlimit-above": _never,
}  # fmt: skip
"""`recent`, limits and counts: somebody new has not been seen before, and is not too often here."""

OPTIONS |= dict.fromkeys(
    (
        "--comment",
        "--limit",
        "--limit-burst",
        "--hashlimit-upto",
        "--hashlimit",
        "--hashlimit-burst",
        "--hashlimit-mode",
        "--hashlimit-name",
        "--hashlimit-srcmask",
        "--hashlimit-dstmask",
        "--hashlimit-htable-size",
        "--hashlimit-htable-max",
        "--hashlimit-htable-expire",
        "--hashlimit-htable-gcinterval",
        "--connlimit-upto",
        "--connlimit-mask",
        "--connlimit-saddr",
        "--connlimit-daddr",
        "--set",
        "--seconds",
        "--hitcount",
        "--name",
        "--mask",
        "--rsource",
        "--rdest",
        "--rttl",
        "--reap",
        "--limit-iface-in",
        "--dir",
        "--algo",
        "--from",
        "--to",
        "--loose",
        "--validmark",
        "--accept-local",
    ),
    _always,
)
