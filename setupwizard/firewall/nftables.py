"""The rules of nftables, from what `nft -j list ruleset` prints (libnftables-json(5))."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from setupwizard.firewall import conditions as ask
from setupwizard.firewall import iptables
from setupwizard.firewall.matches import Sets, match
from setupwizard.firewall.rules import Act, Chain, Condition, Family, Rule, Table

TOOL = "nft"
FAMILIES = {
    "ip": frozenset({Family.V4}), "ip6": frozenset({Family.V6}), "inet": frozenset(Family),
    "netdev": frozenset(Family),
}  # fmt: skip
ENDS = {
    "accept": Act.ACCEPT, "drop": Act.REFUSE, "reject": Act.REFUSE, "return": Act.RETURN,
    "queue": Act.UNSURE, "dnat": Act.UNSURE, "redirect": Act.UNSURE, "tproxy": Act.UNSURE,
    "fwd": Act.UNSURE, "synproxy": Act.UNSURE, "snat": Act.ACCEPT, "masquerade": Act.ACCEPT,
}  # fmt: skip
GOES_ON = {
    "counter", "log", "comment", "mangle", "notrack", "meta", "flow", "dup", "secmark", "last",
    "continue", "ct helper", "ct timeout", "ct expectation",
}  # fmt: skip

Statement = Mapping[str, Any]


def read_tables(
    ruleset: str, texts: str, iptables_tables: frozenset[tuple[str, str]]
) -> tuple[Table, ...]:
    """The tables in the JSON `ruleset`; `texts` is the same list as people read it, with handles.

    `iptables_tables`: family and name of tables that are iptables' own, and read as such. What
    cannot be understood becomes a condition that cannot be told; nothing is raised.
    """
    try:
        items = json.loads(ruleset)["nftables"]
    except (ValueError, KeyError, TypeError):
        return ()
    objects = [item for item in items if isinstance(item, dict)]
    words = read_texts(texts)
    tables = []
    for item in objects:
        table = item.get("table")
        if not isinstance(table, dict):
            continue
        family, name = str(table.get("family")), str(table.get("name"))
        if family in FAMILIES and (family, name) not in iptables_tables:
            chains = _Reader(family, name, objects, words).chains()
            tables.append(Table(TOOL, f"{family} {name}", FAMILIES[family], chains))
    return tuple(tables)


_COUNTED = re.compile(r"(?<=counter) packets \d+ bytes \d+")


def read_texts(texts: str) -> dict[tuple[str, int], str]:
    """What stands before `# handle N`, by table and handle, without the counters' numbers."""
    by_handle: dict[tuple[str, int], str] = {}
    table = ""
    for line in texts.splitlines():
        if begins := re.match(r"table (\S+ \S+) \{", line):
            table = begins[1]
        elif handled := re.match(r"\s+(.*?) # handle (\d+)$", line):
            by_handle[table, int(handled[2])] = _COUNTED.sub("", handled[1])
    return by_handle


class _Reader:
    """Of one table."""

    def __init__(
        self,
        family: str,
        name: str,
        items: Sequence[Statement],
        texts: Mapping[tuple[str, int], str],
    ) -> None:
        self._table = f"{family} {name}"
        self._texts = texts
        self._items = [
            (kind, body)
            for item in items
            for kind, body in item.items()
            if isinstance(body, dict) and (body.get("family"), body.get("table")) == (family, name)
        ]
        self._sets: Sets = {
            str(body.get("name")): body.get("elem", [])
            for kind, body in self._items
            if kind in ("set", "map")
        }

    def chains(self) -> dict[str, Chain]:
        rules: dict[str, list[Rule]] = {}
        for kind, body in self._items:
            if kind == "rule":
                rules.setdefault(str(body.get("chain")), []).extend(self._rules(body))
        return {
            str(body.get("name")): _chain(body, tuple(rules.get(str(body.get("name")), ())))
            for kind, body in self._items
            if kind == "chain"
        }

    def _rules(self, body: Statement) -> list[Rule]:
        """One, or as many as its verdict map has verdicts."""
        handle = int(body.get("handle", 0))
        text = self._texts.get((self._table, handle), "")
        try:
            verdicts = self._read(body.get("expr", ()))
        except (AttributeError, KeyError, TypeError, ValueError):  # a form nobody has told us of
            verdicts = [("", Act.UNSURE, (ask.untold,), "")]
        return [
            Rule(text or kind, act, asked, target, handle) for kind, act, asked, target in verdicts
        ]

    def _read(self, statements: Sequence[Any]) -> list[tuple[str, Act, tuple[Condition, ...], str]]:
        conditions: list[Condition] = []
        for statement in statements:
            kind, content = _only(statement)
            if kind == "vmap":
                choices = self._choices(content)
                return [(kind, act, (*conditions, asked), to) for asked, act, to in choices]
            if kind in ("jump", "goto") or kind in ENDS:
                act, target = _verdict(statement)
                return [(kind, act, tuple(conditions), target)]
            if kind == "xt" and content.get("type") == "target":
                act = _target(str(content.get("name")))
                if act is not Act.PASS:
                    return [(kind, act, tuple(conditions), "")]
                continue
            conditions.append(self._condition(kind, content))
        return [("", Act.PASS, tuple(conditions), "")]

    def _condition(self, kind: str, content: Any) -> Condition:
        if kind == "match":
            return match(content.get("left"), content.get("op"), content.get("right"), self._sets)
        if kind in ("limit", "ct count", "quota"):
            return ask.never if content.get("inv") else ask.always
        if kind == "set":
            inner = [self._condition(*_only(one)) for one in content.get("stmt", ())]
            return inner[0] if inner else ask.always
        return ask.always if kind in GOES_ON else ask.untold

    def _choices(self, content: Statement) -> list[tuple[Condition, Act, str]]:
        key, data = content.get("key"), content.get("data")
        if isinstance(data, str):
            data = self._sets.get(data.removeprefix("@"))
        elif isinstance(data, dict):
            data = data.get("set")
        pairs = [pair for pair in data or () if isinstance(pair, list) and len(pair) == 2]
        choices = []
        for element, verdict in pairs:
            others = [one for one, _ in pairs if one != "*"]
            asked = match(key, "!=", {"set": others}, self._sets)
            if element != "*":
                asked = match(key, "==", {"set": [element]}, self._sets)
            choices.append((asked, *_verdict(verdict)))
        return choices


def _chain(body: Statement, rules: tuple[Rule, ...]) -> Chain:
    policy = "drop" if body.get("policy") == "drop" else "accept"
    priority = body.get("prio", 0)
    return Chain(
        str(body.get("name")),
        rules,
        str(body.get("hook", "")),
        priority if isinstance(priority, int) else 0,
        Rule(f"policy {policy}", ENDS[policy]),
    )


def _target(name: str) -> Act:
    """Of a target of iptables, in a rule that nft shows in part only."""
    return Act.PASS if name in iptables.GOES_ON else iptables.ENDS.get(name, Act.UNSURE)


def _only(statement: Any) -> tuple[str, Any]:
    if isinstance(statement, dict) and statement:
        kind, said = next(iter(statement.items()))
        return str(kind), said if said is not None else {}
    return str(statement), {}


def _verdict(statement: Any) -> tuple[Act, str]:
    kind, said = _only(statement)
    if kind in ("jump", "goto"):
        return (Act.JUMP if kind == "jump" else Act.GOTO), str(said.get("target"))
    return (Act.PASS if kind == "continue" else ENDS.get(kind, Act.UNSURE)), ""
