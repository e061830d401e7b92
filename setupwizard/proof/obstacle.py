"""What keeps a port from answering: nobody listens, the server's own firewall, or the way to it."""

import ipaddress
import re

from setupwizard.model.problems import Code, Problem
from setupwizard.transport.base import Argv, Result, Transport

LISTENING: Argv = ("ss", "-ltnH")
UFW: Argv = ("ufw", "status", "verbose")
IPTABLES: Argv = ("iptables", "-S", "INPUT")
NFTABLES: Argv = ("nft", "list", "ruleset")

UFW_RULE = re.compile(
    r"^(?P<ports>[\d,:]+|Anywhere)(?:/(?P<protocol>tcp|udp))?(?: \([^)]*\))?"
    r"\s+(?P<action>ALLOW|LIMIT|DENY|REJECT)(?: IN)?\s+Anywhere(?! \(v6\))"
)
"""A rule for everybody. ufw writes each twice; the second, marked (v6), says nothing new."""


def obstacle(host: Transport, port: int, address: str) -> Problem:
    """Why `port` did not answer at `address`, asked on the server; it costs one round trip.

    Raises HOST_LOST. What cannot be read there (no nftables, say) counts as not in the way.
    """
    listening, ufw, iptables, nftables = host.ask((LISTENING, UFW, IPTABLES, NFTABLES))
    params = {"port": str(port), "address": address}
    if not any(not ipaddress.ip_address(at).is_loopback for at in listeners(listening.out, port)):
        return Problem(Code.PORT_NOT_LISTENING, params, listening.out)
    firewall = blocked_by(port, ufw, iptables, nftables)
    if firewall:
        return Problem(Code.PORT_FIREWALLED, {**params, "firewall": firewall})
    return Problem(Code.PORT_BLOCKED_BETWEEN, params)


def listeners(listening: str, port: int) -> tuple[str, ...]:
    """The IP addresses on which `port` listens, from `ss -ltnH`; `0.0.0.0` stands for all."""
    found = []
    for line in listening.splitlines():
        fields = line.split()
        if len(fields) < 5:
            continue
        address, _, number = fields[3].rpartition(":")
        if number == str(port):
            plain = address.strip("[]").partition("%")[0].removeprefix("::ffff:")
            found.append("0.0.0.0" if plain in ("*", "") else plain)  # noqa: S104 - read, not bound
    return tuple(found)


def blocked_by(port: int, ufw: Result, iptables: Result, nftables: Result) -> str:
    """The name of the firewall that plainly refuses `port` on the server, or nothing."""
    if ufw.ok and ufw.out.startswith("Status: active"):
        # ufw writes the rules the other two would show: it alone can be read as meant.
        return "" if _ufw_admits(ufw.out, port) else "ufw"
    if iptables.ok and not _iptables_admits(iptables.out, port):
        return "iptables"
    if nftables.ok and not _nftables_admits(nftables.out, port):
        return "nftables"
    return ""


def _ufw_admits(status: str, port: int) -> bool:
    """The first rule for everybody that covers the port decides, then the default."""
    for line in status.splitlines():
        rule = UFW_RULE.match(line)
        if not rule or rule["protocol"] == "udp":
            continue
        if rule["ports"] == "Anywhere" or _covers(rule["ports"], port):
            return rule["action"] in ("ALLOW", "LIMIT")
    return "allow (incoming)" in status


def _covers(ports: str, port: int) -> bool:
    """Whether `5222`, `5222:5223`, `5222-5223` or a list of them with commas has the port."""
    for part in re.split(r"[,\s]+", ports.strip("{} ")):
        first, _, last = re.sub("-", ":", part).partition(":")
        if first.isdigit() and int(first) <= port <= int(last if last.isdigit() else first):
            return True
    return False


def _iptables_admits(rules: str, port: int) -> bool:
    """False only where the chain ends in a refusal and no rule for this port lets it in before."""
    for line in rules.splitlines():
        named = re.search(r"--dports? (\S+)", line)
        if named and _covers(named[1], port):
            return line.endswith("-j ACCEPT")
        if line in ("-A INPUT -j DROP", "-A INPUT -j ACCEPT") or line.startswith(
            "-A INPUT -j REJECT"
        ):
            return line.endswith("ACCEPT")
    return "-P INPUT DROP" not in rules


def _nftables_admits(ruleset: str, port: int) -> bool:
    """False only where incoming packets are dropped by default and no rule names this port."""
    if not re.search(r"hook input[^;]*;\s*policy drop;", ruleset):
        return True
    named = re.findall(r"tcp dport (\{[^}]*\}|[\d-]+)[^\n]*accept", ruleset)
    return any(_covers(ports, port) for ports in named)
