"""firewalld's zones, from what firewall-cmd prints."""

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass

Zone = Mapping[str, tuple[str, ...]]
"""Its settings by their names: interfaces, ports …"""


@dataclass(frozen=True, slots=True)
class Firewalld:
    """What holds now, and what will after the next start, by the zones' names."""

    default_zone: str
    now: Mapping[str, Zone]
    later: Mapping[str, Zone]

    def zone(self, interfaces: Set[str]) -> str:
        """The zone in which people come, who come by these interfaces."""
        for name, zone in self.now.items():
            if interfaces & set(zone.get("interfaces", ())):
                return name
        return self.default_zone

    def forgets(self, port: int, zone: str) -> bool:
        """It lets the port in now, and will not after the next start."""
        wanted = f"{port}/tcp"
        now, later = (zones.get(zone, {}).get("ports", ()) for zones in (self.now, self.later))
        return wanted in now and wanted not in later


def read_zones(out: str) -> dict[str, Zone]:
    """Of `firewall-cmd --list-all-zones`: a name at the margin, its settings below."""
    zones: dict[str, Zone] = {}
    settings: dict[str, tuple[str, ...]] = {}
    for line in out.splitlines():
        if head := re.match(r"([^\s:]+)( \(.*\))?$", line):
            settings = {}
            zones[head[1]] = settings
        elif setting := re.match(r"  ([a-z-]+):(.*)$", line):
            settings[setting[1]] = tuple(setting[2].split())
    return zones


def read_firewalld(default_zone: str, now: str, later: str) -> Firewalld | None:
    """None where firewalld is not running, or not there."""
    name, zones = default_zone.strip(), read_zones(now)
    return Firewalld(name, zones, read_zones(later)) if name and zones else None
