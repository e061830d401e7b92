"""The server's firewalls, asked in one question, and what they do with a port."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_interface

from setupwizard.files import shipped
from setupwizard.firewall import iptables, nftables
from setupwizard.firewall.firewalld import Firewalld, read_firewalld
from setupwizard.firewall.rules import Family, Packet, Refusal, Table, refusals
from setupwizard.firewall.ufw import Ufw, read_ufw
from setupwizard.transport.base import Argv

TOOLS = {
    "iptables-nft": Family.V4, "ip6tables-nft": Family.V6,
    "iptables-legacy": Family.V4, "ip6tables-legacy": Family.V6,
}  # fmt: skip
SAVED = {Family.V4: "rules.v4", Family.V6: "rules.v6"}
"""The files of netfilter-persistent, in SAVED_IN."""

SAVED_IN = "/etc/iptables"

PERSISTENT = "netfilter-persistent"

_SHARED = re.compile(r"docker|br-|virbr|veth|lxc|lxd|cni|flannel|cali|tun|tap|wg|tailscale|zt")
"""Interfaces by which the server talks to its own guests and tunnels."""


def question() -> Argv:
    """What to ask a host; `read_firewalls` reads the answer."""
    return ("sh", "-c", shipped("resources", "firewall.sh").read_text(encoding="utf-8"))


def saved_file(family: Family) -> str:
    return f"{SAVED_IN}/{SAVED[family]}"


@dataclass(frozen=True, slots=True)
class Firewalls:
    """Everything on the server that filters packets.

    `tables` are the kernel's, `saved` those that netfilter-persistent loads at the next start.
    """

    tables: tuple[Table, ...]
    saved: tuple[Table, ...]
    loaders: frozenset[str]  # units that load rules at a start
    ufw: Ufw
    firewalld: Firewalld | None
    interfaces: frozenset[str]
    addresses: Mapping[Family, tuple[IPv4Address | IPv6Address, ...]]

    def refusals(self, port: int) -> tuple[Refusal, ...]:
        """The rules that keep people out of this port now, or may."""
        return self._refusals(self.tables, port)

    def refusals_later(self, port: int) -> tuple[Refusal, ...]:
        """Those of netfilter-persistent's files, which hold from the next start on."""
        return self._refusals(self.saved, port)

    def _refusals(self, tables: tuple[Table, ...], port: int) -> tuple[Refusal, ...]:
        return tuple(
            refusal
            for family in self._families
            for refusal in refusals(
                tables,
                Packet(port, family, self.interfaces, self.addresses.get(family, ())),
            )
        )

    @property
    def _families(self) -> tuple[Family, ...]:
        """Those the server has addresses of; where none are known, both."""
        used = tuple(family for family in Family if self.addresses.get(family))
        return used or tuple(Family)


def read_firewalls(out: str) -> Firewalls:
    """From the answer to `question`. What is missing in it counts as not there."""
    parts = _sections(out)

    def part(name: str) -> str:
        return parts.get(name, "")

    old = [
        table
        for tool, family in TOOLS.items()
        for table in iptables.read_tables(part(tool), tool, family)
    ]
    iptables_tables = frozenset(
        (TOOLS[table.tool].value, table.name) for table in old if table.tool.endswith("-nft")
    )
    loaders = frozenset(part("loaders").split())
    interfaces = _interfaces(part("addresses"), part("routes"))
    saved_tables = [
        table
        for family, name in SAVED.items()
        for table in iptables.read_tables(part(name), saved_file(family), family)
    ]
    return Firewalls(
        tables=(*old, *nftables.read_tables(part("nft"), part("nft-text"), iptables_tables)),
        saved=tuple(saved_tables) if PERSISTENT in loaders else (),
        loaders=loaders,
        ufw=read_ufw(part("ufw")),
        firewalld=read_firewalld(
            part("firewalld-zone"), part("firewalld-now"), part("firewalld-later")
        ),
        interfaces=interfaces,
        addresses=_addresses(part("addresses"), interfaces),
    )


def _sections(out: str) -> dict[str, str]:
    parts = re.split(r"^@@ (\S+)\n", out, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


_ADDRESS = re.compile(r"^\d+: (\S+)\s+inet6? (\S+) .*scope global", re.MULTILINE)


def _addresses(
    addresses: str, interfaces: frozenset[str]
) -> dict[Family, tuple[IPv4Address | IPv6Address, ...]]:
    ips = [ip_interface(one).ip for name, one in _ADDRESS.findall(addresses) if name in interfaces]
    return {
        Family.V4: tuple(one for one in ips if one.version == 4),
        Family.V6: tuple(one for one in ips if one.version == 6),
    }


def _interfaces(addresses: str, routes: str) -> frozenset[str]:
    """Those of the default routes; on a network without one, those with an address of their own."""
    if ways := re.findall(r"^default .*\bdev (\S+)", routes, re.MULTILINE):
        return frozenset(ways)
    return frozenset(name for name, _ in _ADDRESS.findall(addresses) if not _SHARED.match(name))
