"""Which hosts we set up, and the plain reason why not."""

from datetime import datetime, timedelta

from setupwizard.model.answers import Answers
from setupwizard.model.facts import Facts, Listener, OpenfireFound
from setupwizard.model.ports import FIXED
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.programs import program
from setupwizard.openfire import paths
from setupwizard.openfire.ports import port_taken

SYSTEMS = {"debian": ("11", "12", "13"), "ubuntu": ("20.04", "22.04", "24.04")}
ARCHITECTURES = ("amd64", "arm64")

MEMORY_NEEDED = 700
"""MiB. A fresh Openfire 5.1.1 with PostgreSQL holds 330-390 MB resident."""

CLOCKS_APART = 60
"""Seconds."""

DISK_NEEDED = 600
"""MiB on /opt: the archive (about 80), unpacked (about 160), logs and room to breathe."""


UNSUITABLE = frozenset(
    {
        Code.SYSTEM_UNSUPPORTED,
        Code.SYSTEM_WITHOUT_SYSTEMD,
        Code.ARCHITECTURE_UNSUPPORTED,
        Code.MEMORY_TOO_SMALL,
        Code.DISK_TOO_SMALL,
        Code.FIXED_PORT_TAKEN,
        Code.OTHER_CHAT_SERVER,
        Code.OTHER_OPENFIRE_RUNS,
        Code.OTHER_OPENFIRE_BY_HAND,
        Code.OTHER_OPENFIRE_STOPPED,
        Code.OTHER_OPENFIRE_UNUSED,
    }
)
"""What a server can be told by itself, before anything is answered."""


def require_supported(facts: Facts) -> None:
    """Raises the reason why this host cannot be set up; changes and asks nothing."""
    if facts.release not in SYSTEMS.get(facts.system, ()):
        raise SetupError(Code.SYSTEM_UNSUPPORTED, found=facts.pretty or facts.system or "?")
    if not facts.systemd:
        raise SetupError(Code.SYSTEM_WITHOUT_SYSTEMD)
    if facts.architecture not in ARCHITECTURES:
        raise SetupError(Code.ARCHITECTURE_UNSUPPORTED, found=facts.architecture)


def require_no_other(facts: Facts) -> None:
    """Raises when an Openfire that is not ours serves this host, or has the place ours would have.

    Beside a server of ours, others are none of our business.
    """
    if facts.openfire and facts.openfire.ours:
        return
    for other in facts.others:
        if other.in_the_way:
            raise SetupError(
                _code_of(other),
                openfire=f"Openfire {other.version}".strip(),
                home=other.home,
                user=other.user,
                starter=program("", other.starter) if other.starter else "",
            )


def _code_of(other: OpenfireFound) -> Code:
    if other.running:
        return Code.OTHER_OPENFIRE_RUNS if other.starter else Code.OTHER_OPENFIRE_BY_HAND
    return Code.OTHER_OPENFIRE_STOPPED if other.starter else Code.OTHER_OPENFIRE_UNUSED


def require_room(facts: Facts) -> None:
    """Raises when memory, disk or a port that cannot be chosen is missing for a new Openfire."""
    if facts.openfire and facts.openfire.ours:
        return
    if facts.memory < MEMORY_NEEDED:
        raise SetupError(Code.MEMORY_TOO_SMALL, found=facts.memory, needed=MEMORY_NEEDED)
    if facts.disk_free_opt < DISK_NEEDED:
        missing = DISK_NEEDED - facts.disk_free_opt
        raise SetupError(
            Code.DISK_TOO_SMALL, place="/opt", found=facts.disk_free_opt, missing=missing
        )
    _require_free(facts, FIXED)


def require_ports(facts: Facts, answers: Answers) -> None:
    """Raises when somebody else holds a port that this very Openfire is to listen on.

    That may be our own, started by hand: what is written while it runs, it would overwrite.
    """
    own = facts.openfire
    if own and own.running and not own.starter:
        raise SetupError(Code.OPENFIRE_BY_HAND, user=own.user)
    _require_free(facts, paths.required_ports(answers))


def _require_free(facts: Facts, ports: tuple[int, ...]) -> None:
    """A port that an Openfire of ours holds itself is free for it."""
    own = {listener.port for listener in facts.listeners if _is_own(listener, facts)}
    for listener in facts.listeners:
        if listener.port in ports and listener.port not in own:
            line = (
                f"{listener.address}:{listener.port} "
                f"{listener.process} {listener.pid} {listener.unit}"
            )
            raise port_taken(listener.port, listener.process, listener.unit, line)


def _is_own(held: Listener, facts: Facts) -> bool:
    unknown = not held.unit and held.process == "java" and facts.openfire_active
    return facts.openfire is not None and (held.unit == paths.UNIT or unknown)


def require_clock(facts: Facts, now: datetime) -> None:
    """Raises CLOCK_WRONG when the host's clock and ours, at `now`, are apart.

    Openfire makes its certificate by the one, and whoever chats judges it by the other.
    """
    apart = abs(facts.clock_skew)
    if apart < CLOCKS_APART:
        return
    there = now + timedelta(seconds=facts.clock_skew)
    raise SetupError(
        Code.CLOCK_WRONG,
        apart=_span(apart),
        there=there.strftime("%Y-%m-%d %H:%M:%S"),
        here=now.strftime("%Y-%m-%d %H:%M:%S"),
    )


def _span(seconds: int) -> str:
    """In a unit that reads well; the signs are those of every language."""
    for unit, length in (("d", 86400), ("h", 3600), ("min", 60)):
        if seconds >= 2 * length:
            return f"{seconds // length} {unit}"
    return f"{seconds} s"


def heap(facts: Facts, answers: Answers) -> int:
    """MiB of Java heap: what was asked for, else a quarter of the host's memory, 256 to 2048."""
    return answers.openfire.memory or max(256, min(2048, facts.memory // 4 // 64 * 64))
