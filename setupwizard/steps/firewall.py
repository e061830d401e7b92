"""The server's own firewalls, where they keep people out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from setupwizard.firewall.hands import (
    COMMENT,
    Hand,
    firewall_name,
    forgotten,
    hand_for,
    line_for,
)
from setupwizard.firewall.reading import Firewalls, question, read_firewalls, saved_file
from setupwizard.firewall.rules import Stop
from setupwizard.firewall.saved import opening, with_ports
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.steps.remote import content, must
from setupwizard.transport.base import Argv, Result
from setupwizard.transport.remote_files import write_file


@dataclass(frozen=True, slots=True)
class PortsOpen:
    """Every firewall that is on lets these TCP ports in, now and after the next start.

    Nothing is ever taken away or switched on. A port of which nobody can tell from the rules is
    left to the proof, which tries it.
    """

    ports: tuple[int, ...]
    id: str = "firewall"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        return (question(),)

    def judge(self, answers: Sequence[Result]) -> Verdict:
        """Raises FIREWALL_FORBIDS, and FIREWALL_BY_HAND and its like where I must not open it."""
        firewalls = read_firewalls(answers[0].out)
        _object(self.ports, firewalls)
        changes = [
            Note.of("port-will-be-opened", port=port, firewall=", ".join(names))
            for port in self.ports
            if (names := _keepers(port, firewalls))
        ]
        return missing(*changes) if changes else HOLDS

    def apply(self, work: Work) -> None:
        """Raises FIREWALL_FAILED, FIREWALL_FORBIDS where a port stays shut, FILE_WRITE_FAILED."""
        firewalls = self._look(work)
        by_hand = {hand: [p for p in self.ports if hand in _hands(p, firewalls)] for hand in Hand}
        for port in by_hand[Hand.UFW]:
            _do(work, "ufw", port, ("ufw", "allow", f"{port}/tcp", "comment", COMMENT))
        if firewalls.firewalld:
            zone = firewalls.firewalld.zone(firewalls.interfaces)
            for port in by_hand[Hand.FIREWALLD]:
                for how in ("--permanent", ""):
                    words = ("firewall-cmd", how, f"--zone={zone}", f"--add-port={port}/tcp")
                    _do(work, "firewalld", port, tuple(filter(None, words)))
        if by_hand[Hand.IPTABLES]:
            _save(work, by_hand[Hand.IPTABLES], firewalls)
            _insert(work, by_hand[Hand.IPTABLES], firewalls)
        firewalls = self._look(work)
        for port in self.ports:
            for stop in _stops(port, firewalls):
                raise _refusal(Code.FIREWALL_FORBIDS, stop, firewalls)

    def _look(self, work: Work) -> Firewalls:
        return read_firewalls(work.host.ask(self.asks())[0].out)


def _stops(port: int, firewalls: Firewalls) -> list[Stop]:
    """What keeps the port shut, now or, in rules of iptables, from the next start on."""
    now = [stop for stop in firewalls.stops(port) if stop.certain]
    later = [
        stop
        for stop in firewalls.stops_later(port)
        if stop.certain and firewall_name(stop, firewalls) == "iptables"
    ]
    return now + later


def _hands(port: int, firewalls: Firewalls) -> set[Hand]:
    hands = {hand_for(stop, firewalls) for stop in _stops(port, firewalls)}
    forgot = forgotten(port, firewalls)
    return hands | {forgot} if forgot else hands


def _keepers(port: int, firewalls: Firewalls) -> list[str]:
    """The firewalls that have to be told about this port."""
    names = [firewall_name(stop, firewalls) for stop in _stops(port, firewalls)]
    if forgot := forgotten(port, firewalls):
        names.append(forgot.name.lower())
    return list(dict.fromkeys(names))


def _object(ports: Sequence[int], firewalls: Firewalls) -> None:
    owners: dict[tuple[str, str, str, str], list[Stop]] = {}
    for port in ports:
        for stop in _stops(port, firewalls):
            hand = hand_for(stop, firewalls)
            if hand is Hand.NOBODY:
                raise _refusal(Code.FIREWALL_FORBIDS, stop, firewalls)
            if hand is Hand.OWNER:
                place = (stop.tool, stop.table, stop.chain, stop.rule)
                owners.setdefault(place, []).append(stop)
    if owners:
        raise _by_hand(list(owners.values()), firewalls)


def _by_hand(groups: Sequence[Sequence[Stop]], firewalls: Firewalls) -> SetupError:
    """`groups`: the stops of one rule each."""
    lines = [
        line_for(group[0], sorted({stop.port for stop in group}), firewalls) for group in groups
    ]
    first, line = groups[0][0], lines[0]
    code = Code.FIREWALL_BY_HAND if line.file else Code.FIREWALL_BY_HAND_ANYWHERE
    if first.tool.startswith("/"):
        code = Code.FIREWALL_BY_HAND_LATER
    return _refusal(
        code, first, firewalls,
        ports=", ".join(str(port) for port in sorted({stop.port for stop in groups[0]})),
        command=" && ".join(one.command for one in lines), line=line.line, file=line.file,
    )  # fmt: skip


def _refusal(code: Code, stop: Stop, firewalls: Firewalls, **more: str) -> SetupError:
    return SetupError(
        code, port=stop.port, firewall=firewall_name(stop, firewalls), table=stop.table,
        chain=stop.chain, rule=stop.rule, **more,
    )  # fmt: skip


def _do(work: Work, firewall: str, port: int, command: Argv, stdin: bytes = b"") -> None:
    done = work.host.run(command, stdin=stdin)
    if not done.ok:
        raise SetupError(
            Code.FIREWALL_FAILED, detail=done.err or done.out, port=port, firewall=firewall
        )


def _save(work: Work, ports: Sequence[int], firewalls: Firewalls) -> None:
    """The rules of the next start first: so the file is tried before anything is changed."""
    for family in {stop.family: None for port in ports for stop in firewalls.stops_later(port)}:
        path = saved_file(family)
        old = content(work.host.run(("cat", path))) or ""
        new = with_ports(old, ports, family, firewalls, COMMENT)
        if new == old:
            continue
        restore = "iptables-restore" if family == "ip" else "ip6tables-restore"
        _do(work, "iptables", ports[0], (restore, "--test"), new.encode())
        owner, mode = must(work, ("stat", "-c", "%U:%G %a", path)).out.split()
        write_file(work.host, path, new.encode(), owner=owner, mode=mode)


def _insert(work: Work, ports: Iterable[int], firewalls: Firewalls) -> None:
    """From the last position to the first, so that those still to come stay true."""
    found = [
        stop
        for port in ports
        for stop in firewalls.stops(port)
        if stop.certain and hand_for(stop, firewalls) is Hand.IPTABLES
    ]
    for stop in sorted(found, key=lambda stop: -stop.position):
        place = ("-I", "INPUT", str(stop.position)) if stop.position else ("-A", "INPUT")
        rule = opening(stop.port, COMMENT)
        _do(work, "iptables", stop.port, (stop.tool, "-w", *place, *rule))
