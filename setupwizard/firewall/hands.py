"""Which firewall a rule belongs to, and who may open a port in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from setupwizard.firewall.reading import PERSISTENT, Firewalls, saved_file
from setupwizard.firewall.rules import Stop

COMMENT = "Openfire"

NFT_FILE = "/etc/nftables.conf"
"""What Debian's nftables.service loads."""


class Hand(Enum):
    """How a port is opened where a rule keeps it shut."""

    UFW = auto()
    FIREWALLD = auto()
    IPTABLES = auto()  # a rule before it, now and in netfilter-persistent's file
    OWNER = auto()  # somebody wrote these rules by hand: we say which line to add
    NOBODY = auto()  # the rule means this port: whoever put it there wanted it shut


@dataclass(frozen=True, slots=True)
class Line:
    """What to add by hand: the command that does it now, and the line for a file."""

    command: str
    line: str
    file: str  # empty: nobody knows where these rules come from


def firewall_name(stop: Stop, firewalls: Firewalls) -> str:
    """The program whose rule it is, as people know it."""
    if stop.tool == "nft":
        return "firewalld" if stop.table.endswith(" firewalld") else "nftables"
    if firewalls.ufw.active and (stop.position == 0 or _UFW_CHAIN.match(stop.chain)):
        return "ufw"
    if firewalls.firewalld and _ZONE_CHAIN.match(stop.chain):
        return "firewalld"
    return "iptables"


_UFW_CHAIN = re.compile(r"ufw6?-")
_UFW_LAST = re.compile(r"INPUT$|ufw6?-(after-|reject-|skip-to-policy-|track-)")
"""The chains that are asked after ufw's own rules (ufw-framework(8))."""

_ZONE_CHAIN = re.compile(r"(filter_)?IN(PUT)?(_|$)")
_ZONE_LAST = re.compile(
    r"(filter_)?(INPUT(_ZONES|_POLICIES)?|IN_(?!.*_(pre|log|deny|allow|post)$).*)$"
)
"""The chains whose refusals come after the ports a zone lets in (firewall/core/nftables.py)."""


def hand_for(stop: Stop, firewalls: Firewalls) -> Hand:
    name = firewall_name(stop, firewalls)
    if name == "ufw":
        return Hand.UFW if _UFW_LAST.match(stop.chain) else Hand.NOBODY
    if name == "firewalld":
        opens = firewalls.firewalld and _ZONE_LAST.match(stop.chain)
        return Hand.FIREWALLD if opens else Hand.NOBODY
    if stop.about_port:
        return Hand.NOBODY
    persists = PERSISTENT in firewalls.loaders and _is_saved(stop, firewalls)
    return Hand.IPTABLES if name == "iptables" and persists else Hand.OWNER


def _is_saved(stop: Stop, firewalls: Firewalls) -> bool:
    """It stands in the chain INPUT itself, and in the file of the next start stands one like it."""
    if (stop.table, stop.chain) != ("filter", "INPUT"):
        return False
    there = firewalls.stops_later(stop.port)
    if any((one.family, one.chain, one.certain) == (stop.family, "INPUT", True) for one in there):
        return True
    return any(
        stop.rule in (chain.policy.text, *(rule.text for rule in chain.rules))
        for table in firewalls.saved
        if stop.family in table.families and table.name == "filter"
        for chain in table.chains.values()
        if chain.name == "INPUT"
    )


def forgotten(port: int, firewalls: Firewalls) -> Hand | None:
    """Who lets the port in now and will not after the next start, as far as files tell."""
    if firewalls.ufw.active and not firewalls.ufw.open(port):
        return Hand.UFW
    daemon = firewalls.firewalld
    if daemon and daemon.forgets(port, daemon.zone(firewalls.interfaces)):
        return Hand.FIREWALLD
    return None


def in_charge(firewalls: Firewalls, ports: Iterable[int]) -> tuple[str, bool]:
    """The firewalls that decide about these ports, and whether I can open ports in all of them.

    Their names with commas; empty when nothing is kept out.
    """
    found = [stop for port in ports for stop in firewalls.stops(port) if stop.certain]
    names = [firewall_name(stop, firewalls) for stop in found]
    names += ["ufw"] if firewalls.ufw.active else []
    names += ["firewalld"] if firewalls.firewalld else []
    by_owner = any(hand_for(stop, firewalls) is Hand.OWNER for stop in found)
    return ", ".join(dict.fromkeys(names)), not by_owner


def line_for(stop: Stop, ports: Iterable[int], firewalls: Firewalls) -> Line:
    """What its owner adds so that these ports are open."""
    numbers = ",".join(map(str, ports))
    if stop.tool == "nft":
        among = f"{{ {numbers.replace(',', ', ')} }}" if "," in numbers else numbers
        line = f"tcp dport {among} accept"
        place = f"insert rule {stop.table} {stop.chain} handle {stop.handle}"
        if stop.position == 0:
            place = f"add rule {stop.table} {stop.chain}"
        file = NFT_FILE if "nftables" in firewalls.loaders else ""
        return Line(f"sudo nft '{place} {line}'", line, file)
    meant = f"-m multiport --dports {numbers}" if "," in numbers else f"--dport {numbers}"
    rule = f"-p tcp {meant} -j ACCEPT"
    place = f"-I {stop.chain} {stop.position}" if stop.position else f"-A {stop.chain}"
    table = "" if stop.table == "filter" else f"-t {stop.table} "
    line = f"-A {stop.chain} {rule}"
    file = saved_file(stop.family) if PERSISTENT in firewalls.loaders else ""
    # For the next start alone there is nothing to do now.
    command = "" if stop.tool == file else f"sudo {stop.tool} {table}{place} {rule}"
    return Line(command, line, file)
