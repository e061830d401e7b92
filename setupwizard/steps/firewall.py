"""The server's own firewalls, where they keep people out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from setupwizard.firewall.opening import (
    COMMENT,
    OpenedBy,
    firewall_name,
    forgotten,
    opened_by,
    remedy_for,
)
from setupwizard.firewall.reading import Firewalls, question, read_firewalls, saved_file
from setupwizard.firewall.rules import Refusal
from setupwizard.firewall.saved import accept_rule, with_ports
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
    left to the proof, which tries it. `console`: ports of Openfire's console that other computers
    are to reach; they are opened only if `ports` has them.
    """

    ports: tuple[int, ...]
    console: tuple[int, ...] = ()
    id: str = "firewall"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        return (question(),)

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises FIREWALL_FORBIDS, and FIREWALL_BY_HAND and its like where I must not open it;
        FIREWALL_SHUTS_CONSOLE.
        """
        firewalls = read_firewalls(results[0].out)
        _object(self.ports, firewalls)
        _refuse_shut_console([port for port in self.console if port not in self.ports], firewalls)
        changes = [
            Note.of("port-will-be-opened", port=port, firewall=", ".join(names))
            for port in self.ports
            if (names := _keepers(port, firewalls))
        ]
        return missing(*changes) if changes else HOLDS

    def apply(self, work: Work) -> None:
        """Raises FIREWALL_FAILED, FIREWALL_FORBIDS where a port stays shut, FILE_WRITE_FAILED."""
        firewalls = self._look(work)
        ports_of = {
            opener: [p for p in self.ports if opener in _openers(p, firewalls)]
            for opener in OpenedBy
        }
        for port in ports_of[OpenedBy.UFW]:
            _do(work, "ufw", port, ("ufw", "allow", f"{port}/tcp", "comment", COMMENT))
        if firewalls.firewalld:
            zone = firewalls.firewalld.zone(firewalls.interfaces)
            for port in ports_of[OpenedBy.FIREWALLD]:
                for how in ("--permanent", ""):
                    words = ("firewall-cmd", how, f"--zone={zone}", f"--add-port={port}/tcp")
                    _do(work, "firewalld", port, tuple(filter(None, words)))
        if ports_of[OpenedBy.IPTABLES]:
            _save(work, ports_of[OpenedBy.IPTABLES], firewalls)
            _insert(work, ports_of[OpenedBy.IPTABLES], firewalls)
        firewalls = self._look(work)
        for port in self.ports:
            for refusal in _refusals(port, firewalls):
                raise _problem(Code.FIREWALL_FORBIDS, refusal, firewalls)

    def _look(self, work: Work) -> Firewalls:
        return read_firewalls(work.host.ask(self.asks())[0].out)


def _refusals(port: int, firewalls: Firewalls) -> list[Refusal]:
    """What keeps the port shut, now or, in rules of iptables, from the next start on."""
    now = [refusal for refusal in firewalls.refusals(port) if refusal.certain]
    later = [
        refusal
        for refusal in firewalls.refusals_later(port)
        if refusal.certain and firewall_name(refusal, firewalls) == "iptables"
    ]
    return now + later


def _openers(port: int, firewalls: Firewalls) -> set[OpenedBy]:
    openers = {opened_by(refusal, firewalls) for refusal in _refusals(port, firewalls)}
    forgot = forgotten(port, firewalls)
    return openers | {forgot} if forgot else openers


def _keepers(port: int, firewalls: Firewalls) -> list[str]:
    """The firewalls that have to be told about this port."""
    names = [firewall_name(refusal, firewalls) for refusal in _refusals(port, firewalls)]
    if forgot := forgotten(port, firewalls):
        names.append(forgot.name.lower())
    return list(dict.fromkeys(names))


def _object(ports: Sequence[int], firewalls: Firewalls) -> None:
    owners: dict[tuple[str, str, str, str], list[Refusal]] = {}
    for port in ports:
        for refusal in _refusals(port, firewalls):
            opener = opened_by(refusal, firewalls)
            if opener is OpenedBy.NOBODY:
                raise _problem(Code.FIREWALL_FORBIDS, refusal, firewalls)
            if opener is OpenedBy.OWNER:
                place = (refusal.tool, refusal.table, refusal.chain, refusal.rule)
                owners.setdefault(place, []).append(refusal)
    if owners:
        raise _by_hand(list(owners.values()), firewalls)


def _refuse_shut_console(ports: Sequence[int], firewalls: Firewalls) -> None:
    shut = {port: names for port in ports if (names := _shut_by(port, firewalls))}
    if shut:
        listed = ", ".join(map(str, shut))
        firewall = ", ".join(dict.fromkeys(name for names in shut.values() for name in names))
        raise SetupError(Code.FIREWALL_SHUTS_CONSOLE, ports=listed, firewall=firewall)


def _shut_by(port: int, firewalls: Firewalls) -> list[str]:
    """The firewalls that certainly keep people out of this port now."""
    refusals = [refusal for refusal in firewalls.refusals(port) if refusal.certain]
    return list(dict.fromkeys(firewall_name(refusal, firewalls) for refusal in refusals))


def _by_hand(groups: Sequence[Sequence[Refusal]], firewalls: Firewalls) -> SetupError:
    """`groups`: what one rule each refuses."""
    remedies = [
        remedy_for(group[0], sorted({refusal.port for refusal in group}), firewalls)
        for group in groups
    ]
    first, remedy = groups[0][0], remedies[0]
    code = Code.FIREWALL_BY_HAND if remedy.file else Code.FIREWALL_BY_HAND_ANYWHERE
    if first.tool.startswith("/"):
        code = Code.FIREWALL_BY_HAND_LATER
    return _problem(
        code,
        first,
        firewalls,
        ports=", ".join(str(port) for port in sorted({one.port for one in groups[0]})),
        command=" && ".join(one.command for one in remedies if one.command),
        line=remedy.line,
        file=remedy.file,
    )


def _problem(code: Code, refusal: Refusal, firewalls: Firewalls, **more: str) -> SetupError:
    return SetupError(
        code, port=refusal.port, firewall=firewall_name(refusal, firewalls), table=refusal.table,
        chain=refusal.chain, rule=refusal.rule, **more,
    )  # fmt: skip


def _do(work: Work, firewall: str, port: int, command: Argv, stdin: bytes = b"") -> None:
    done = work.host.run(command, stdin=stdin)
    if not done.ok:
        raise SetupError(
            Code.FIREWALL_FAILED, detail=done.err or done.out, port=port, firewall=firewall
        )


def _save(work: Work, ports: Sequence[int], firewalls: Firewalls) -> None:
    """The rules of the next start first: so the file is tried before anything is changed."""
    for family in {
        refusal.family: None for port in ports for refusal in firewalls.refusals_later(port)
    }:
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
    refusals = [
        refusal
        for port in ports
        for refusal in firewalls.refusals(port)
        if refusal.certain and opened_by(refusal, firewalls) is OpenedBy.IPTABLES
    ]
    for refusal in sorted(refusals, key=lambda refusal: -refusal.position):
        place = ("-I", "INPUT", str(refusal.position)) if refusal.position else ("-A", "INPUT")
        rule = accept_rule(refusal.port, COMMENT)
        _do(work, "iptables", refusal.port, (refusal.tool, "-w", *place, *rule))
