"""The server's own firewall, when it has one that is on."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.transport.base import Argv, Result, Transport

SETTINGS = ("/etc/ufw/ufw.conf", "/etc/default/ufw")
RULES = ("/etc/ufw/user.rules", "/etc/ufw/user6.rules")

_ANYWHERE = ("0.0.0.0/0", "::/0")
_SETTING = re.compile(r'^[^:]+:(ENABLED|IPV6|DEFAULT_INPUT_POLICY)="?([A-Za-z]*)"?\s*$')
_TUPLE = re.compile(r"^([^:]+):### tuple ### (.*)$")


@dataclass(frozen=True, slots=True)
class Rule:
    """One incoming rule of ufw. `ports`: pairs of first and last, none = every port."""

    action: str
    protocol: str
    ports: tuple[tuple[int, int], ...]
    anywhere: bool

    def meets(self, port: int) -> bool:
        """It decides about a TCP connection from anywhere to this port."""
        hit = not self.ports or any(first <= port <= last for first, last in self.ports)
        return hit and self.anywhere and self.protocol in ("tcp", "any")


@dataclass(frozen=True, slots=True)
class Firewall:
    """ufw as its own files say: what it loads at every start."""

    active: bool
    lets_in: bool  # what no rule decides about
    rules: tuple[Rule, ...]
    rules6: tuple[Rule, ...] | None  # None: ufw leaves IPv6 alone

    def open(self, port: int) -> bool:
        """Everybody gets through to this TCP port, by each kind of address."""
        families = [self.rules] if self.rules6 is None else [self.rules, self.rules6]
        return all(self._decides(rules, port) for rules in families)

    def _decides(self, rules: Iterable[Rule], port: int) -> bool:
        """ufw takes the first rule that fits."""
        for rule in rules:
            if rule.meets(port):
                return rule.action in ("allow", "limit")
        return self.lets_in


def read_firewall(out: str) -> Firewall:
    """From lines `FILE:LINE` of ufw's files: settings, and the tuples it keeps its rules by.

    A tuple (ufw/parser.py, ufw/backend_iptables.py): action protocol dport to sport from
    [dapp sapp] direction [comment=hex]. What cannot be read is no rule of ours.
    """
    settings: dict[str, str] = {}
    found: dict[str, list[Rule]] = {name: [] for name in RULES}
    for line in out.splitlines():
        if setting := _SETTING.match(line):
            settings[setting[1]] = setting[2].lower()
        elif (line_ := _TUPLE.match(line)) and line_[1] in found:
            rule = _rule(line_[2].split())
            if rule:
                found[line_[1]].append(rule)
    return Firewall(
        active=settings.get("ENABLED") == "yes",
        lets_in=settings.get("DEFAULT_INPUT_POLICY") == "accept",
        rules=tuple(found[RULES[0]]),
        rules6=tuple(found[RULES[1]]) if settings.get("IPV6") == "yes" else None,
    )


def _rule(words: Sequence[str]) -> Rule | None:
    words = [word for word in words if not word.startswith("comment=")]
    if len(words) < 7 or words[-1] != "in":  # routed, outgoing, or of one interface only
        return None
    action, protocol, to_port, to_address, from_port, from_address = words[:6]
    ports = _ports(to_port)
    if ports is None or from_port != "any":
        return None
    anywhere = to_address in _ANYWHERE and from_address in _ANYWHERE
    return Rule(action.split("_")[0], protocol, ports, anywhere)


def _ports(text: str) -> tuple[tuple[int, int], ...] | None:
    if text == "any":
        return ()
    found = [re.fullmatch(r"(\d{1,5})(?::(\d{1,5}))?", part, re.ASCII) for part in text.split(",")]
    if not all(found):
        return None
    return tuple((int(one[1]), int(one[2] or one[1])) for one in found if one)


@dataclass(frozen=True, slots=True)
class PortsOpen:
    """ufw, if it is on, lets these TCP ports in. Nothing is ever taken away or switched on."""

    ports: tuple[int, ...]
    id: str = "firewall"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        wanted = "^(ENABLED=|IPV6=|DEFAULT_INPUT_POLICY=|### tuple ###)"
        return (("grep", "-H", "-s", "-E", wanted, *SETTINGS, *RULES),)

    def judge(self, answers: Sequence[Result]) -> Verdict:
        firewall = read_firewall(answers[0].out)
        if not firewall.active:
            return HOLDS
        closed = [port for port in self.ports if not firewall.open(port)]
        return (
            missing(*(Note.of("port-will-be-opened", port=port) for port in closed))
            if closed
            else HOLDS
        )

    def apply(self, work: Work) -> None:
        """Raises FIREWALL_FAILED, also when an earlier rule of somebody's still forbids a port."""
        for port in self._closed(work.host):
            done = work.host.run(("ufw", "allow", f"{port}/tcp", "comment", "Openfire"))
            if not done.ok:
                raise SetupError(Code.FIREWALL_FAILED, detail=done.err or done.out, port=port)
        for port in self._closed(work.host):
            raise SetupError(Code.FIREWALL_FAILED, port=port)

    def _closed(self, host: Transport) -> tuple[int, ...]:
        firewall = read_firewall(host.ask(self.asks())[0].out)
        return tuple(port for port in self.ports if not firewall.open(port))
