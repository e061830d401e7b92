"""What is put on a host: everybody gets the same files, written by our own code."""

from dataclasses import dataclass
from pathlib import Path

from bench import tarball
from setupwizard.engine.answers_file import dump_answers
from setupwizard.model.answers import (
    AdminAnswers,
    Answers,
    HostAnswers,
    OpenfireAnswers,
    ServerAnswers,
)
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.configuration import unattended
from setupwizard.openfire.unit import unit_text
from tests.system.lab import LabHost

HEAP = 512
"""MiB of Java heap, for all alike."""

JAVA_HOME = "/usr"

DATABASE_PASSWORD = "bench-Database-1"  # noqa: S105 - of a host that lives for a minute
ADMIN_PASSWORD = "bench-Admin-1"  # noqa: S105 - as above
ENCRYPTION_KEY = "bench-Encryption-Key-1"

ROLE_SQL = f"""\
CREATE ROLE openfire LOGIN PASSWORD '{DATABASE_PASSWORD}';
CREATE DATABASE openfire OWNER openfire TEMPLATE template0 ENCODING 'UTF8';
"""


@dataclass(frozen=True, slots=True)
class Payload:
    """A folder of its own for one host, readable by nobody else."""

    folder: Path
    archive: Path
    login: HostAnswers

    @property
    def answers(self) -> Path:
        return self.folder / "answers.toml"

    @property
    def secrets(self) -> Path:
        return self.folder / "secrets.toml"

    @property
    def known_hosts(self) -> Path:
        return self.folder / "known_hosts"


def make_payload(folder: Path, archive: Path, host: LabHost) -> Payload:
    """Write everything into the folder, which must be empty and private."""
    answers = Answers(
        host=host.answers(),
        openfire=OpenfireAnswers(
            version=tarball.version(archive), source="file", file=str(archive), memory=HEAP
        ),
        # No name server is asked about a name under .example: that is no part of the comparison.
        server=ServerAnswers(domain="bench.example", fqdn="chat.bench.example"),
        admin=AdminAnswers(email="admin@example.org"),
    )
    secrets = Secrets(
        database_password=Secret(DATABASE_PASSWORD), admin_password=Secret(ADMIN_PASSWORD)
    )
    payload = Payload(folder, archive, host.answers())
    _write(payload.answers, dump_answers(answers, "en"))
    _write(
        payload.secrets,
        f'database_password = "{DATABASE_PASSWORD}"\nadmin_password = "{ADMIN_PASSWORD}"\n',
    )
    _write(payload.known_hosts, "\n".join(host.host_keys()) + "\n")
    _write(folder / "role.sql", ROLE_SQL)
    _write(folder / "database_password", DATABASE_PASSWORD)
    _write(folder / "openfire.xml", unattended(answers, secrets, Secret(ENCRYPTION_KEY)).decode())
    _write(folder / "openfire.service", unit_text(answers, JAVA_HOME, HEAP))
    return payload


def _write(path: Path, text: str) -> None:
    path.touch(mode=0o600)
    path.write_text(text)
