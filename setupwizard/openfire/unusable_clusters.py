"""PostgreSQL clusters that cannot be started as they are, told before anybody tries."""

import re
from collections.abc import Iterable

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.psql import Cluster
from setupwizard.transport.base import Argv, Result

SERVICE = "postgresql.service"

USUAL_PORT = "port = 5432"

MASKED: Argv = (
    "systemctl", "list-unit-files", "--no-legend", "--state=masked,masked-runtime", "postgresql*",
)  # fmt: skip

_BROKEN_LINE = re.compile(r"invalid line (\d+) in (/etc/postgresql/([^/\s]+)/([^/\s]+)/\S+): (.*)")
"""As `read_conf_file` of postgresql-common's PgCommon.pm ends every one of Debian's tools; it
speaks English only."""

_LISTED = re.compile(r"^(\d+(?:\.\d+)?) +(\S+) +(\S+) +\S+ ", re.ASCII | re.MULTILINE)


def refuse_broken_files(result: Result) -> None:
    """From what LIST answered. Raises DATABASE_FILE_BROKEN, DATABASE_PORT_UNREADABLE."""
    broken = _BROKEN_LINE.search(result.err)
    if broken:
        place, file, version, name, line = broken.groups()
        raise SetupError(
            Code.DATABASE_FILE_BROKEN,
            result.err,
            file=file,
            place=place,
            line=line.strip(),
            command=f"systemctl restart {Cluster(version, name, 0, online=False).unit}",
        )
    for version, name, port in _LISTED.findall(result.out):
        if not port.isdecimal():
            file = f"{Cluster(version, name, 0, online=False).folder}/postgresql.conf"
            raise SetupError(
                Code.DATABASE_PORT_UNREADABLE, result.out, file=file, found=port, line=USUAL_PORT
            )


def refuse_masked(masked: Result, units: Iterable[str]) -> None:
    """From what MASKED answered. Raises DATABASE_MASKED for the first of these units that is."""
    states = dict(line.split()[:2] for line in masked.out.splitlines() if len(line.split()) > 1)
    for unit in units:
        if unit in states:
            runtime = "--runtime " if states[unit] == "masked-runtime" else ""
            command = f"systemctl unmask {runtime}{unit}"
            raise SetupError(Code.DATABASE_MASKED, unit=unit, command=command)
