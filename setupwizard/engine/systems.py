"""Which hosts we set up, and the plain reason why not."""

from datetime import datetime, timedelta

from setupwizard.model.answers import OFF, Answers
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Code, SetupError

SYSTEMS = {"debian": ("11", "12", "13"), "ubuntu": ("20.04", "22.04", "24.04")}
ARCHITECTURES = ("amd64", "arm64")

MEMORY_NEEDED = 700
"""MiB. A fresh Openfire 5.1.1 with PostgreSQL holds 330-390 MB resident."""

CLOCKS_APART = 60
"""Seconds."""

DISK_NEEDED = 600
"""MiB on /opt: the archive (about 80), unpacked (about 160), logs and room to breathe."""


def require_supported(facts: Facts) -> None:
    """Raises the reason why this host cannot be set up; changes and asks nothing."""
    if facts.release not in SYSTEMS.get(facts.system, ()):
        raise SetupError(Code.SYSTEM_UNSUPPORTED, found=facts.pretty or facts.system or "?")
    if not facts.systemd:
        raise SetupError(Code.SYSTEM_WITHOUT_SYSTEMD)
    if facts.architecture not in ARCHITECTURES:
        raise SetupError(Code.ARCHITECTURE_UNSUPPORTED, found=facts.architecture)


def require_room(facts: Facts, answers: Answers) -> None:
    """Raises when memory, disk or a port is missing for a fresh installation."""
    if facts.openfire and facts.openfire.ours:
        return
    if facts.memory < MEMORY_NEEDED:
        raise SetupError(Code.MEMORY_TOO_SMALL, found=facts.memory, needed=MEMORY_NEEDED)
    if facts.disk_free_opt < DISK_NEEDED:
        missing = DISK_NEEDED - facts.disk_free_opt
        raise SetupError(
            Code.DISK_TOO_SMALL, place="/opt", found=facts.disk_free_opt, missing=missing
        )
    server = answers.server
    wanted = {5222, 5223, 5269, server.console_port, server.console_secure_port} - {OFF}
    for held in facts.listeners:
        if held.port in wanted:
            raise SetupError(Code.PORT_TAKEN, port=held.port, process=held.process or "?")


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
