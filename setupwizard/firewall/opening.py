"""Which firewall a rule belongs to, and who may open a port in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from setupwizard.firewall.reading import PERSISTENT, Firewalls, saved_file
from setupwizard.firewall.rules import Refusal

COMMENT = "Openfire"

NFT_FILE = "/etc/nftables.conf"
"""What Debian's nftables.service loads."""


class OpenedBy(Enum):
    """How a port is opened where a rule keeps it shut."""

    UFW = auto()
    FIREWALLD = auto()
    IPTABLES = auto()  # a rule before it, now and in netfilter-persistent's file
    OWNER = auto()  # somebody wrote these rules by hand: we say which line to add
    NOBODY = auto()  # the rule means this port: whoever put it there wanted it shut


@dataclass(frozen=True, slots=True)
class Remedy:
    """What to add by hand: the command that does it now, and the line for a file."""

    command: str
    line: str
    file: str  # empty: nobody knows where these rules come from


def firewall_name(refusal: Refusal, firewalls: Firewalls) -> str:
    """The program whose rule it is, as people know it."""
    if refusal.tool == "nft":
        return "firewalld" if refusal.table.endswith(" firewalld") else "nftables"
    if firewalls.ufw.active and (refusal.position == 0 or _UFW_CHAIN.match(refusal.chain)):
        return "ufw"
    if firewalls.firewalld and _ZONE_CHAIN.match(refusal.chain):
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


def opened_by(refusal: Refusal, firewalls: Firewalls) -> OpenedBy:
    name = firewall_name(refusal, firewalls)
    if name == "ufw":
        return OpenedBy.UFW if _UFW_LAST.match(refusal.chain) else OpenedBy.NOBODY
    if name == "firewalld":
        opens = firewalls.firewalld and _ZONE_LAST.match(refusal.chain)
        return OpenedBy.FIREWALLD if opens else OpenedBy.NOBODY
    if refusal.about_port:
        return OpenedBy.NOBODY
    persists = PERSISTENT in firewalls.loaders and _is_saved(refusal, firewalls)
    return OpenedBy.IPTABLES if name == "iptables" and persists else OpenedBy.OWNER


def _is_saved(refusal: Refusal, firewalls: Firewalls) -> bool:
    """It stands in the chain INPUT itself, and in the file of the next start stands one like it."""
    if (refusal.table, refusal.chain) != ("filter", "INPUT"):
        return False
    there = firewalls.refusals_later(refusal.port)
    if any(
        (one.family, one.chain, one.certain) == (refusal.family, "INPUT", True) for one in there
    ):
        return True
    return any(
        refusal.rule in (chain.policy.text, *(rule.text for rule in chain.rules))
        for table in firewalls.saved
        if refusal.family in table.families and table.name == "filter"
        for chain in table.chains.values()
        if chain.name == "INPUT"
    )


def forgotten(port: int, firewalls: Firewalls) -> OpenedBy | None:
    """Who lets the port in now and will not after the next start, as far as files tell."""
    if firewalls.ufw.active and not firewalls.ufw.open(port):
        return OpenedBy.UFW
    daemon = firewalls.firewalld
    if daemon and daemon.forgets(port, daemon.zone(firewalls.interfaces)):
        return OpenedBy.FIREWALLD
    return None


def in_charge(firewalls: Firewalls, ports: Iterable[int]) -> tuple[str, bool]:
    """The firewalls that decide about these ports, and whether I can open ports in all of them.

    Their names with commas; empty when nothing is kept out.
    """
    refusals = [
        refusal for port in ports for refusal in firewalls.refusals(port) if refusal.certain
    ]
    names = [firewall_name(refusal, firewalls) for refusal in refusals]
    names += ["ufw"] if firewalls.ufw.active else []
    names += ["firewalld"] if firewalls.firewalld else []
    by_owner = any(opened_by(refusal, firewalls) is OpenedBy.OWNER for refusal in refusals)
    return ", ".join(dict.fromkeys(names)), not by_owner


def remedy_for(refusal: Refusal, ports: Iterable[int], firewalls: Firewalls) -> Remedy:
    """What its owner adds so that these ports are open."""
    numbers = ",".join(map(str, ports))
    if refusal.tool == "nft":
        among = f"{{ {numbers.replace(',', ', ')} }}" if "," in numbers else numbers
        line = f"tcp dport {among} accept"
        place = f"insert rule {refusal.table} {refusal.chain} handle {refusal.handle}"
        if refusal.position == 0:
            place = f"add rule {refusal.table} {refusal.chain}"
        file = NFT_FILE if "nftables" in firewalls.loaders else ""
        return Remedy(f"sudo nft '{place} {line}'", line, file)
    meant = f"-m multiport --dports {numbers}" if "," in numbers else f"--dport {numbers}"
    rule = f"-p tcp {meant} -j ACCEPT"
    place = f"-I {refusal.chain} {refusal.position}" if refusal.position else f"-A {refusal.chain}"
    table = "" if refusal.table == "filter" else f"-t {refusal.table} "
    line = f"-A {refusal.chain} {rule}"
    file = saved_file(refusal.family) if PERSISTENT in firewalls.loaders else ""
    # For the next start alone there is nothing to do now.
    command = "" if refusal.tool == file else f"sudo {refusal.tool} {table}{place} {rule}"
    return Remedy(command, line, file)
