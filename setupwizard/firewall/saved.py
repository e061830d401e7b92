"""iptables' rules in the file netfilter-persistent loads, and one more among them."""

from collections.abc import Sequence

from setupwizard.firewall.reading import Firewalls
from setupwizard.firewall.rules import Family


def accept_rule(port: int, comment: str) -> tuple[str, ...]:
    """The words of a rule that lets everybody in."""
    return ("-p", "tcp", "-m", "tcp", "--dport", str(port), "-m", "comment", "--comment", comment,
            "-j", "ACCEPT")  # fmt: skip


def with_ports(
    text: str, ports: Sequence[int], family: Family, firewalls: Firewalls, comment: str
) -> str:
    """`text` with a rule for each port, before the one that keeps it shut there.

    Every other line stays as it is. A port the file lets in already needs no rule.
    """
    lines = text.splitlines(keepends=True)
    places = []
    for port in ports:
        for refusal in firewalls.refusals_later(port):
            place = (refusal.family, refusal.table, refusal.chain)
            if refusal.certain and place == (family, "filter", "INPUT"):
                places.append((refusal.handle or _end_of_filter(lines), port))
    for number, port in sorted(places, reverse=True):
        lines.insert(number - 1, f"-A INPUT {' '.join(accept_rule(port, comment))}\n")
    return "".join(lines)


def _end_of_filter(lines: Sequence[str]) -> int:
    """The number of the line that ends the table `filter`, from 1."""
    inside = False
    for number, line in enumerate(lines, 1):
        if line.startswith("*"):
            inside = line.strip() == "*filter"
        elif inside and line.strip() == "COMMIT":
            return number
    return len(lines) + 1
