"""What is on a host, asked in one round trip."""

import re
import time

from setupwizard.files import shipped
from setupwizard.firewall.opening import in_charge
from setupwizard.firewall.reading import question, read_firewalls
from setupwizard.model.facts import Facts, FirewallFound, Java
from setupwizard.model.ports import XMPP_PORTS
from setupwizard.model.printable import printable
from setupwizard.model.problems import Code, SetupError
from setupwizard.probe.openfires import openfires
from setupwizard.probe.units import sockets_by_port, units_by_pid
from setupwizard.transport.base import Transport
from setupwizard.transport.listeners import read_listeners


def probe(host: Transport) -> Facts:
    """Ask once and parse. Raises READ_FAILED when the answer is not the script's."""
    script = shipped("resources", "probe.sh").read_text(encoding="utf-8")
    asked, filters = host.ask((("sh", "-c", script), question()))
    if not asked.ok:
        raise SetupError(Code.READ_FAILED, detail=asked.err, what="probe")
    return parse(asked.out, int(time.time()), filters.out)


def parse(text: str, now: int, filters: str = "") -> Facts:
    """The probe's answer as facts; `now` is this computer's clock in seconds since 1970, `filters`
    the answer about firewalls.

    Raises READ_FAILED when the text is not a whole answer.
    """
    sections = _sections(printable(text))
    if "end" not in sections:
        raise SetupError(Code.READ_FAILED, detail=text[-2000:], what="probe")

    def lines(name: str) -> list[str]:
        return sections.get(name, [])

    system = dict(line.split("=", 1) for line in lines("system") if "=" in line)
    memory = _memory(lines("memory"), lines("cgroup"))
    clock = _number(lines("clock"))
    units, sockets = units_by_pid(lines("holders")), sockets_by_port(lines("holders"))
    openfire, others = openfires(lines("openfire"), units)
    return Facts(
        system=_unquoted(system.get("ID", "")),
        release=_unquoted(system.get("VERSION_ID", "")),
        pretty=_unquoted(system.get("PRETTY_NAME", "")),
        architecture=(lines("architecture") or [""])[0],
        systemd=lines("init") == ["systemd"],
        container="".join(lines("container")),
        memory=memory,
        disk_free_opt=_disk_free(lines("disk")),
        java=tuple(java for line in lines("java") if (java := _java(line))),
        postgresql=_postgresql(lines("packages")),
        postgresql_ports=tuple(int(line) for line in lines("postgresql") if line.isdecimal()),
        openfire=openfire,
        openfire_active="active" in lines("openfire"),
        firewall=_firewall(filters),
        listeners=read_listeners("\n".join(lines("listeners")), units, sockets),
        clock_skew=clock - now if clock else 0,
        proof_owed="proof-owed" in lines("marks"),
        change_unfinished="change-unfinished" in lines("marks"),
        others=others,
    )


def _sections(text: str) -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in text.splitlines():
        if line.startswith("@@ "):
            current = sections.setdefault(line[3:].strip(), [])
        elif line.strip():
            current.append(line.strip())
    return sections


def _unquoted(value: str) -> str:
    return value.strip().strip("\"'")


def _number(lines: list[str]) -> int:
    return int(lines[0]) if lines and lines[0].isdecimal() else 0


def _memory(meminfo: list[str], cgroup: list[str]) -> int:
    """MiB this host may use: the machine's, or its container's limit if that is lower."""
    found = re.search(r"MemTotal:\s+(\d+) kB", "\n".join(meminfo))
    total = int(found[1]) // 1024 if found else 0
    limits = [int(line) // 1024**2 for line in cgroup if line.isdecimal()]
    return min([total, *(limit for limit in limits if limit)])


def _disk_free(lines: list[str]) -> int:
    columns = lines[-1].split() if lines else []
    return int(columns[3]) if len(columns) >= 4 and columns[3].isdecimal() else 0


def _java(line: str) -> Java | None:
    found = re.fullmatch(r'(\S+) (\d+) JAVA_VERSION="?(?:1\.)?(\d+)[^"]*"?', line)
    return Java(found[1], int(found[3]), int(found[2])) if found else None


def _postgresql(lines: list[str]) -> str:
    """Version of the newest installed server package (`postgresql-15`, not `-client-15`)."""
    versions = []
    for line in lines:
        found = re.fullmatch(r"postgresql-(\d+) (\S+) ii.?", line)
        if found:
            versions.append((int(found[1]), found[2]))
    return max(versions)[1] if versions else ""


def _firewall(filters: str) -> FirewallFound | None:
    name, opens = in_charge(read_firewalls(filters), XMPP_PORTS)
    return FirewallFound(name, by_hand=not opens) if name else None
