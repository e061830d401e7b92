"""Packet filter rules as data, and what they do with somebody who connects from anywhere.

Tables, base chains, priorities and verdicts: nft(8). An accept ends one base chain only, and the
next one on the way is asked as well; a refusal is final.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum, auto
from ipaddress import IPv4Address, IPv6Address

HOOKS = ("ingress", "prerouting", "input")
"""What a packet to the server itself passes, in this order."""

OTHER_PORT = 1
"""A TCP port (tcpmux) that rules about Openfire's ports do not mean."""


class Family(StrEnum):
    V4 = "ip"
    V6 = "ip6"


@dataclass(frozen=True, slots=True)
class Packet:
    """The first one of a TCP connection to `port`, from somebody no rule was written for.

    `interfaces`: those such packets come in by; `addresses`: the server's own ones of this family.
    Both are empty where they are not known.
    """

    port: int
    family: Family
    interfaces: frozenset[str] = frozenset()
    addresses: tuple[IPv4Address | IPv6Address, ...] = ()


Fits = bool | None
"""Whether a condition is met; None: it cannot be told."""

Condition = Callable[[Packet], Fits]


class Act(Enum):
    ACCEPT = auto()
    REFUSE = auto()
    RETURN = auto()
    JUMP = auto()
    GOTO = auto()
    PASS = auto()  # it counts, logs, marks: the next rule is asked
    UNSURE = auto()  # it ends the way, and nobody can tell from here how


@dataclass(frozen=True, slots=True)
class Rule:
    """`text` as the tool that made it prints it; `target` is the chain of a jump.

    `handle` finds it again: nft's own number, or the line in a file.
    """

    text: str
    act: Act
    conditions: tuple[Condition, ...] = ()
    target: str = ""
    handle: int = 0

    def fits(self, packet: Packet) -> Fits:
        return all_of(tuple(condition(packet) for condition in self.conditions))


@dataclass(frozen=True, slots=True)
class Chain:
    """A base chain has a `hook`, and a `policy` for what no rule decided."""

    name: str
    rules: tuple[Rule, ...]
    hook: str = ""
    priority: int = 0
    policy: Rule = Rule("", Act.ACCEPT)


@dataclass(frozen=True, slots=True)
class Table:
    """`tool`: the command that lists and changes it."""

    tool: str
    name: str
    families: frozenset[Family]
    chains: Mapping[str, Chain]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A rule that keeps `port` shut. `position` in its chain, from 1; 0 is the chain's policy.

    `certain` is false where the rules say so only perhaps; `about_port`: it means this port, and
    not whatever no other rule let in.
    """

    port: int
    tool: str
    family: Family
    table: str
    chain: str
    rule: str
    handle: int
    position: int
    certain: bool
    about_port: bool


def all_of(fits: tuple[Fits, ...]) -> Fits:
    if False in fits:
        return False
    return None if None in fits else True


def any_of(fits: tuple[Fits, ...]) -> Fits:
    if True in fits:
        return True
    return None if None in fits else False


def opposite(fits: Fits) -> Fits:
    return None if fits is None else not fits


@dataclass(frozen=True, slots=True)
class _End:
    act: Act
    chain: str
    rule: Rule
    position: int


@dataclass(frozen=True, slots=True)
class _Ends:
    """Where a chain may end, and whether it may as well leave all to whoever called it."""

    ends: tuple[_End, ...]
    falls: bool


class _Evaluation:
    """One packet on the way through a table. What cannot be told takes both ways."""

    def __init__(self, table: Table, packet: Packet) -> None:
        self._table = table
        self._packet = packet
        self._known: dict[str, _Ends] = {}

    def ends(self, chain: Chain) -> tuple[_End, ...]:
        """Of a base chain, its policy among them."""
        found = self._ends(chain)
        policy = _End(chain.policy.act, chain.name, chain.policy, 0)
        return (*found.ends, policy) if found.falls else found.ends

    def _ends(self, chain: Chain) -> _Ends:
        if chain.name not in self._known:
            self._known[chain.name] = _Ends((), falls=True)  # a loop, which the kernel refuses
            self._known[chain.name] = self._through(chain)
        return self._known[chain.name]

    def _through(self, chain: Chain) -> _Ends:
        ends: list[_End] = []
        may_fall = False
        for position, rule in enumerate(chain.rules, 1):
            fits = rule.fits(self._packet)
            if fits is False or rule.act is Act.PASS:
                continue
            inner = self._of(rule, chain.name, position)
            ends += inner.ends
            leaves = rule.act in (Act.RETURN, Act.GOTO)
            if fits and (leaves or not inner.falls):
                return _Ends(tuple(ends), may_fall or inner.falls)
            may_fall = may_fall or (leaves and inner.falls)
        return _Ends(tuple(ends), falls=True)

    def _of(self, rule: Rule, chain: str, position: int) -> _Ends:
        if rule.act is Act.RETURN:
            return _Ends((), falls=True)
        if rule.act not in (Act.JUMP, Act.GOTO):
            return _Ends((_End(rule.act, chain, rule, position),), falls=False)
        target = self._table.chains.get(rule.target)
        if target is None:
            return _Ends((_End(Act.UNSURE, chain, rule, position),), falls=True)
        return self._ends(target)


def refusals(tables: tuple[Table, ...], packet: Packet) -> tuple[Refusal, ...]:
    """Every rule that keeps this packet out, or may: one of each base chain, in their order."""
    bases = [
        (HOOKS.index(chain.hook), chain.priority, table, chain)
        for table in tables
        if packet.family in table.families
        for chain in table.chains.values()
        if chain.hook in HOOKS
    ]
    bases.sort(key=lambda base: base[:2])
    found = (_refusal(table, chain, packet) for _, _, table, chain in bases)
    return tuple(refusal for refusal in found if refusal)


def _refusal(table: Table, chain: Chain, packet: Packet) -> Refusal | None:
    ends = _Evaluation(table, packet).ends(chain)
    if all(end.act is Act.ACCEPT for end in ends):
        return None
    certain = all(end.act is Act.REFUSE for end in ends)
    end = ends[0]
    other = replace(packet, port=OTHER_PORT)
    return Refusal(
        port=packet.port,
        tool=table.tool,
        family=packet.family,
        table=table.name,
        chain=end.chain,
        rule=end.rule.text,
        handle=end.rule.handle,
        position=end.position,
        certain=certain,
        about_port=end.rule.fits(other) is not True,
    )
