"""ufw as its own files say: what it loads at every start."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from setupwizard.firewall.conditions import Ports, read_ports

RULES = ("/etc/ufw/user.rules", "/etc/ufw/user6.rules")

_ANYWHERE = ("0.0.0.0/0", "::/0")
_SETTING = re.compile(r'^[^:]+:(ENABLED|IPV6|DEFAULT_INPUT_POLICY)="?([A-Za-z]*)"?\s*$')
_TUPLE = re.compile(r"^([^:]+):### tuple ### (.*)$")


@dataclass(frozen=True, slots=True)
class UfwRule:
    """One incoming rule of ufw. `ports`: pairs of first and last, none = every port."""

    action: str
    protocol: str
    ports: Ports
    anywhere: bool

    def meets(self, port: int) -> bool:
        """It decides about a TCP connection from anywhere to this port."""
        hit = not self.ports or any(first <= port <= last for first, last in self.ports)
        return hit and self.anywhere and self.protocol in ("tcp", "any")


@dataclass(frozen=True, slots=True)
class Ufw:
    """ufw as its own files say: what it loads at every start."""

    active: bool
    lets_in: bool  # what no rule decides about
    rules: tuple[UfwRule, ...]
    rules6: tuple[UfwRule, ...] | None  # None: ufw leaves IPv6 alone

    def open(self, port: int) -> bool:
        """Everybody gets through to this TCP port, by each kind of address."""
        families = [self.rules] if self.rules6 is None else [self.rules, self.rules6]
        return all(self._decides(rules, port) for rules in families)

    def _decides(self, rules: Iterable[UfwRule], port: int) -> bool:
        """ufw takes the first rule that fits."""
        for rule in rules:
            if rule.meets(port):
                return rule.action in ("allow", "limit")
        return self.lets_in


def read_ufw(out: str) -> Ufw:
    """From lines `FILE:LINE` of ufw's files: settings, and the tuples it keeps its rules by.

    A tuple (ufw/parser.py, ufw/backend_iptables.py): action protocol dport to sport from
    [dapp sapp] direction [comment=hex]. What cannot be read is no rule of ours.
    """
    settings: dict[str, str] = {}
    rules: dict[str, list[UfwRule]] = {name: [] for name in RULES}
    for line in out.splitlines():
        if setting := _SETTING.match(line):
            settings[setting[1]] = setting[2].lower()
        elif (line_ := _TUPLE.match(line)) and line_[1] in rules:
            rule = _rule(line_[2].split())
            if rule:
                rules[line_[1]].append(rule)
    return Ufw(
        active=settings.get("ENABLED") == "yes",
        lets_in=settings.get("DEFAULT_INPUT_POLICY") == "accept",
        rules=tuple(rules[RULES[0]]),
        rules6=tuple(rules[RULES[1]]) if settings.get("IPV6") == "yes" else None,
    )


def _rule(words: Sequence[str]) -> UfwRule | None:
    words = [word for word in words if not word.startswith("comment=")]
    if len(words) < 7 or words[-1] != "in":  # routed, outgoing, or of one interface only
        return None
    action, protocol, to_port, to_address, from_port, from_address = words[:6]
    ports = () if to_port == "any" else read_ports(to_port)
    if ports is None or from_port != "any":
        return None
    anywhere = to_address in _ANYWHERE and from_address in _ANYWHERE
    return UfwRule(action.split("_")[0], protocol, ports, anywhere)
