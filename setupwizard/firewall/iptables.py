"""The rules of iptables, from what iptables-save prints (iptables-extensions(8))."""

import shlex
from collections.abc import Iterator, Sequence

from setupwizard.firewall import conditions as ask
from setupwizard.firewall.iptables_options import asked_by
from setupwizard.firewall.rules import (
    Act,
    Chain,
    Condition,
    Family,
    Rule,
    Table,
    opposite,
)

HOOKS = {"PREROUTING": "prerouting", "INPUT": "input"}
PRIORITIES = {"raw": -300, "mangle": -150, "nat": -100, "filter": 0, "security": 50}
"""Of the tables' chains (linux/netfilter_ipv4.h). That of nat on the input hook is 100, which
decides nothing here."""

ENDS = {
    "ACCEPT": Act.ACCEPT, "DROP": Act.REFUSE, "REJECT": Act.REFUSE, "TARPIT": Act.REFUSE,
    "STEAL": Act.REFUSE, "RETURN": Act.RETURN,
}  # fmt: skip
GOES_ON = {
    "LOG", "NFLOG", "ULOG", "MARK", "CONNMARK", "SET", "TCPMSS", "TOS", "DSCP", "TTL", "HL",
    "CT", "NOTRACK", "CHECKSUM", "TRACE", "AUDIT", "SECMARK", "CONNSECMARK", "CLASSIFY",
    "RATEEST", "LED", "IDLETIMER", "ECN", "TCPOPTSTRIP",
}  # fmt: skip


def read_tables(text: str, tool: str, family: Family) -> tuple[Table, ...]:
    """The tables in `text`. `tool` is the command that would change them (`iptables-nft` …).

    What cannot be understood becomes a condition that cannot be told; nothing is raised.
    """
    return tuple(
        Table(tool, name, frozenset({family}), _chains(name, lines))
        for name, lines in _tables(text)
    )


def _tables(saved: str) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    name, lines = "", list[tuple[int, str]]()
    for number, line in enumerate(saved.splitlines(), 1):
        text = line.strip()
        if text.startswith("*"):
            name, lines = text[1:], []
        elif text == "COMMIT" and name:
            yield name, lines
            name = ""
        elif text[:1] in (":", "-", "["):
            lines.append((number, text))


def _chains(table: str, lines: Sequence[tuple[int, str]]) -> dict[str, Chain]:
    rules: dict[str, list[Rule]] = {}
    policies: dict[str, str] = {}
    for _, line in lines:
        if line.startswith(":"):
            name, policy = [*line[1:].split(), "-"][:2]
            policies[name], rules[name] = policy, []
    for number, line in lines:
        words = _words(line)
        if words[:1] == ["-A"] and len(words) > 1:
            rules.setdefault(words[1], []).append(_rule(line, number, words[2:], rules))
    return {
        name: Chain(
            name,
            tuple(chain_rules),
            HOOKS.get(name, ""),
            PRIORITIES.get(table, 0),
            Rule(f"-P {name} {policies.get(name)}", ENDS.get(policies.get(name, ""), Act.ACCEPT)),
        )
        for name, chain_rules in rules.items()
    }


def _words(line: str) -> list[str]:
    try:
        words = shlex.split(line)
    except ValueError:
        words = line.split()
    return words[1:] if words[:1] and words[0].startswith("[") else words  # counters, with -c


def _rule(line: str, number: int, words: Sequence[str], chains: dict[str, list[Rule]]) -> Rule:
    conditions: list[Condition] = []
    act, target = Act.PASS, ""
    for inverted, option, values in _options(words):
        if option in ("-j", "--jump", "-g", "--goto"):
            target = values[0] if values else ""
            act = _act(target, chains, jump=option in ("-j", "--jump"))
            break  # what follows belongs to the target
        asked = asked_by(option, values)
        conditions.append(_inverted(asked) if inverted else asked)
    if act is Act.UNSURE and target not in TAKES_AWAY:
        conditions.append(ask.untold)
    return Rule(line, act, tuple(conditions), target, number)


TAKES_AWAY = frozenset({"DNAT", "REDIRECT", "TPROXY", "NETMAP", "NFQUEUE", "QUEUE", "SYNPROXY"})
"""Targets after which the packet is somebody else's."""


def _act(target: str, chains: dict[str, list[Rule]], *, jump: bool) -> Act:
    if target in chains:
        return Act.JUMP if jump else Act.GOTO
    if target in GOES_ON:
        return Act.PASS
    if target in ("SNAT", "MASQUERADE"):
        return Act.ACCEPT
    return ENDS.get(target, Act.UNSURE)


def _options(words: Sequence[str]) -> Iterator[tuple[bool, str, list[str]]]:
    """Each option with its values, and whether it is inverted."""
    inverted, option, values = False, "", list[str]()
    later = False
    for word in words:
        if word == "!":
            later = True
        elif word.startswith("-") and not word[1:2].isdigit():
            if option:
                yield inverted, option, values
            inverted, option, values, later = later, word, [], False
        else:
            values.append(word)
            inverted, later = inverted or later, False
    if option:
        yield inverted, option, values


def _inverted(asked: Condition) -> Condition:
    return lambda packet: opposite(asked(packet))
