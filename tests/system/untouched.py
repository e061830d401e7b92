"""What a test host is, as lines to compare: nothing that was there before may be another after.

before = fingerprint(host)
…
assert differences(before, fingerprint(host)) == []
"""

import hashlib
import os
import re
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.system.lab import STATE, LabHost

Fingerprint = dict[str, str]
"""What a thing is, by its name: `file /etc/hosts`, `table openfire.public.ofuser`, `unit …`."""

RESTLESS = (
    "/dev/", "/proc/", "/run/", "/sys/", "/tmp/", "/var/backups/", "/var/cache/", "/var/lib/apt/",
    "/var/lib/ldap/", "/var/lib/postgresql/", "/var/lib/sudo/", "/var/lib/systemd/", "/var/log/",
    "/var/tmp/",
)  # fmt: skip
"""Where a server writes by itself; databases and directories are asked what is in them."""

LIVING = re.compile(r"/openfire/(logs|embedded-db|monitoring)/|/\.cache/")
"""What a running Openfire writes into its own folder."""

PASSING = re.compile(
    r"^(systemd-|user@|user-runtime-dir@|getty@|session-|apt-|dpkg-|man-db|logrotate|e2scrub|fstrim)"
)
"""Units that come, go and do their work without anybody."""

BYSTANDERS = re.compile(
    r"^(postgres: |\(sd-pam\)|sshd|sudo |runuser |ss |ps |sh$|/sbin/agetty|(/usr)?/lib/systemd/)"
)

ASK = r"""
section() { printf '\n@@ %s\n' "$1"; }
section units
systemctl list-unit-files --no-legend --plain --type=service,socket,timer,target | cut -d' ' -f1
systemctl show '*.service' '*.socket' -p Id,MainPID,ActiveState,UnitFileState,FragmentPath
section listeners
ss -Hltnup
section processes
ps -e -ww -o pid=,user:32=,args=
section firewall
command -v iptables-save >/dev/null && { iptables-save; ip6tables-save; }
command -v nft >/dev/null && nft -s list ruleset
section directory
command -v slapcat >/dev/null && { slapcat -n0; slapcat -n1; } 2>/dev/null
section postgresql
[ -S /var/run/postgresql/.s.PGSQL.5432 ] && runuser -u postgres -- pg_dumpall
exit 0
"""


def fingerprint(host: LabHost, ignore: Sequence[str] = ()) -> Fingerprint:
    """Files (mode, owner, content), roles and databases, units, listeners, processes, firewall.

    Files below the folders `ignore` do not count.
    """
    told = _sections(host.run_root(["sh"], stdin=ASK).stdout)
    found = dict(_files(host, (*RESTLESS, *(f"{folder.rstrip('/')}/" for folder in ignore))))
    found |= dict(_units(told["units"]))
    found |= {f"listener {_squeezed(line)}": "" for line in told["listeners"]}
    found |= dict(_processes(told["processes"]))
    found["firewall"] = _digest("\n".join(_rules(told["firewall"])).encode())
    found["directory"] = _digest("\n".join(told["directory"]).encode())
    return found | dict(_databases(told["postgresql"]))


def differences(before: Fingerprint, after: Fingerprint) -> list[str]:
    """One line for each thing that came, went or changed."""
    return [
        f"{name}: {before.get(name, 'was not there')} -> {after.get(name, 'is gone')}"
        for name in sorted(before.keys() | after.keys())
        if before.get(name) != after.get(name)
    ]


def _sections(text: str) -> dict[str, list[str]]:
    parts = text.split("\n@@ ")[1:]
    return {name: rest.splitlines() for name, _, rest in (part.partition("\n") for part in parts)}


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=12).hexdigest()


def _squeezed(line: str) -> str:
    return " ".join(line.split())


# ---- files


def _files(host: LabHost, left_out: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Every file that is not as the root it was booted from has it: all that could have changed.

    The layer over the root holds them, and a mark for what was deleted; /opt may be a disk of its
    own. A file that was only opened for writing lies in the layer too, and is as it was.
    """
    layer = STATE / "hosts" / host.name / "layer" / "upper"
    lower = _roots_below(host)
    for top, place in ((layer, "/"), (host.path("/opt"), "/opt")):
        if place != "/" and not os.path.ismount(top):
            continue
        for path in _walk(top, place, left_out):
            name = os.path.join(place, path.relative_to(top))
            told = _told(path)
            if told != next((_told(root / name[1:]) for root in lower if _there(root, name)), ""):
                yield f"file {name}", told


def _roots_below(host: LabHost) -> list[Path]:
    mounted = host.path("/")
    for line in Path("/proc/mounts").read_text().splitlines():
        _, where, kind, options, *_ = line.split()
        if kind == "overlay" and Path(where) == mounted:
            found = re.search(r"lowerdir=([^,]+)", options)
            return [Path(one) for one in found[1].split(":")] if found else []
    return []


def _there(root: Path, name: str) -> bool:
    return os.path.lexists(root / name[1:])


def _walk(top: Path, place: str, left_out: tuple[str, ...]) -> Iterator[Path]:
    for folder, folders, files in os.walk(top):
        inside = os.path.join(place, os.path.relpath(folder, top)).replace("/./", "/")
        inside = inside.removesuffix("/.").rstrip("/")
        folders[:] = [one for one in folders if _counts(f"{inside}/{one}/", left_out)]
        for name in (*folders, *files):
            if _counts(f"{inside}/{name}", left_out):
                yield Path(folder, name)


def _counts(name: str, left_out: tuple[str, ...]) -> bool:
    return not name.startswith(left_out) and not LIVING.search(name)


def _told(path: Path) -> str:
    """Mode, owner and content; folders without the times of theirs."""
    try:
        seen = path.lstat()
    except FileNotFoundError:
        return ""
    about = f"{stat.filemode(seen.st_mode)} {seen.st_uid}:{seen.st_gid}"
    if stat.S_ISLNK(seen.st_mode):
        return f"{about} -> {os.readlink(path)}"
    if stat.S_ISREG(seen.st_mode):
        return f"{about} {seen.st_size} {_digest(path.read_bytes())}"
    return about


# ---- what runs


def _units(lines: list[str]) -> Iterator[tuple[str, str]]:
    blocks, current = [], {}
    for line in (*lines, ""):
        name, is_property, value = line.partition("=")
        if is_property:
            current[name] = value
        elif line and not PASSING.match(line):
            yield f"unit file {line}", ""
        elif not line and current:
            blocks.append(current)
            current = {}
    for block in blocks:
        if not PASSING.match(block.get("Id", "")):
            told = (block.get(name, "") for name in ("ActiveState", "UnitFileState", "MainPID"))
            yield f"unit {block.get('Id')}", " ".join(told)


def _processes(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        pid, user, args = line.split(maxsplit=2)
        if not BYSTANDERS.match(args):
            yield f"process {pid}", f"{user} {args}"


def _rules(lines: list[str]) -> list[str]:
    """Without comments and counters."""
    return [re.sub(r"\[\d+:\d+\]", "", line) for line in lines if not line.startswith("#")]


# ---- databases


def _databases(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Of `pg_dumpall`: what comes before the first database are the roles, passwords and all."""
    database, rest = "", []
    rows: list[str] | None = None
    table = ""
    for line in (*lines, "\\connect "):
        if rows is not None:
            if line == "\\.":
                yield f"table {database}.{table}", f"{len(rows)} rows {_digest(_sorted(rows))}"
                rows = None
            else:
                rows.append(line)
        elif line.startswith("COPY "):
            table, rows = line.split()[1], []
        elif line.startswith("\\connect "):
            yield f"database {database}" if database else "roles", _digest("\n".join(rest).encode())
            database, rest = line.split(maxsplit=1)[-1].strip(), []
        elif not line.startswith(("--", "\\restrict", "\\unrestrict")):
            rest.append(line)


def _sorted(rows: list[str]) -> bytes:
    return "\n".join(sorted(rows)).encode()
