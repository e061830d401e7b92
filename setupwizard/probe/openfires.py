"""Every Openfire of a host, out of the probe's section `openfire`: which is ours, which are not."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from setupwizard.model.facts import OpenfireFound
from setupwizard.openfire.paths import HOME, OWNER, UNIT

PACKAGED = "/usr/share/openfire"


@dataclass(frozen=True, slots=True)
class _Starter:
    """A unit or a script that starts the Openfire in `home`."""

    name: str
    home: str
    ours: bool
    enabled: bool
    user: str = ""


@dataclass(frozen=True, slots=True)
class _Process:
    pid: int
    user: str
    home: str


@dataclass(slots=True)
class _Folder:
    """What lies in the folder of one Openfire."""

    home: str
    told: list[str] = field(default_factory=list)

    def word(self, name: str) -> str:
        """What stands behind the first line that begins so."""
        lines = (line for line in self.told if line.startswith(name))
        return next(lines, name).removeprefix(name)

    @property
    def version(self) -> str:
        jar = re.fullmatch(r"xmppserver-(.+)\.jar", self.word("jar "))
        old = re.fullmatch(r"([0-9.]+) \[", self.word("Openfire "))  # before 4.3: from its log
        return jar[1] if jar else old[1] if old else ""

    def port(self, name: str) -> int:
        number = self.word(f"<{name}>")
        return int(number) if number.isdecimal() else 0


def openfires(
    lines: Sequence[str], units: Mapping[int, str]
) -> tuple[OpenfireFound | None, tuple[OpenfireFound, ...]]:
    """Ours (or the one of ours that is yet to be), and all others; `units` of processes by pid."""
    place = next((line[6:] for line in lines if line.startswith("place ")), HOME)
    folders = _folders(lines)
    running = [process for line in lines if (process := _process(line))]
    processes = {process.home: process for process in reversed(running)}
    starters = [one for line in lines if (one := _starter(line, place, folders))]
    own: OpenfireFound | None = None
    others = []
    for home in {**folders, **processes}:
        folder = folders.get(home, _Folder(home))
        claims = [one for one in starters if one.home == home]
        openfire = _found(folder, claims, processes.get(home), units)
        if home != place:
            others.append(openfire)
        elif (
            openfire.ours
            or openfire.begun
            or openfire.unproven
            or _just_unpacked(folder, claims, openfire)
        ):
            own = replace(openfire, home=HOME)
        elif openfire.version or openfire.running or claims:
            others.append(replace(openfire, home=HOME))
    return own, tuple(sorted(others, key=lambda one: (not one.running, not one.in_the_way)))


def _just_unpacked(folder: _Folder, claims: Sequence[_Starter], found: OpenfireFound) -> bool:
    """As our own set-up leaves it for a moment: nothing set up, and nobody who would start it."""
    unused = not (found.set_up or found.running or claims)
    return unused and found.version != "" and folder.word("owner ") == OWNER


def _folders(lines: Sequence[str]) -> dict[str, _Folder]:
    folders: dict[str, _Folder] = {}
    current: _Folder | None = None
    for line in lines:
        if line.startswith("home "):
            current = folders.setdefault(line[5:], _Folder(line[5:]))
        elif current is not None:
            current.told.append(line)
    return folders


def _found(
    folder: _Folder,
    claims: Sequence[_Starter],
    process: _Process | None,
    units: Mapping[int, str],
) -> OpenfireFound:
    unit = units.get(process.pid, "") if process else ""
    ours = any(claim.ours for claim in claims)
    claim = _claim(claims, unit)
    owner = folder.word("owner ").partition(":")[0]
    begun = "pending" in folder.told
    by_hand = ours and process is not None and unit == ""
    return OpenfireFound(
        version=folder.version,
        set_up="setup" in folder.told and not begun,
        begun=begun,
        ours=ours,
        unproven="unproven" in folder.told,
        home=folder.home,
        user=process.user if process else claim.user if claim else owner,
        running=process is not None,
        starter="" if by_hand else claim.name if claim else unit,
        enabled=claim is not None and claim.enabled,
        console_port=folder.port("port"),
        console_secure_port=folder.port("securePort"),
    )


def _claim(claims: Sequence[_Starter], unit: str) -> _Starter | None:
    """What it was started by; else what would start it, with the host if there is such."""
    for claim in claims:
        if unit and claim.name.rpartition("/")[2].removesuffix(".service") == unit[:-8]:
            return claim
    if unit:
        return None
    return min(claims, key=lambda claim: (not claim.ours, not claim.enabled), default=None)


def _process(line: str) -> _Process | None:
    found = re.fullmatch(r"process (\d+) (\S+) (/.*)", line)
    return _Process(int(found[1]), found[2], found[3]) if found else None


def _starter(line: str, place: str, folders: Mapping[str, _Folder]) -> _Starter | None:
    if match := re.fullmatch(r"unit (\S+) (ours|other) (\S+) (\S+) ?(.*)", line):
        file, whose, state, user, home = match.groups()
        name = file.rpartition("/")[2]
        ours = whose == "ours" and name == UNIT
        starts = state.startswith("enabled") or state in ("static", "alias", "indirect")
        return _Starter(name, place if ours else home, ours, starts, user)
    if match := re.fullmatch(r"script (\S+) (enabled|disabled) ?(.*)", line):
        usual = PACKAGED if PACKAGED in folders else place
        return _Starter(match[1], match[3] or usual, False, match[2] == "enabled")
    return None
