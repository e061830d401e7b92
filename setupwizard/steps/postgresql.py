"""PostgreSQL on the server itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.psql import (
    Cluster,
    as_postgres,
    clusters,
    facts_question,
    read_facts,
)
from setupwizard.steps.apt import install_packages, is_installed, package_question
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.transport.base import Argv, Result, Transport

SERVICE = "postgresql.service"

OLDEST = 100000
"""PostgreSQL 10 is the first that keeps SCRAM verifiers, and older than every system we serve."""

START_SECONDS = 60.0
"""After a power cut PostgreSQL first reads its journal again."""

_STARTS: Argv = ("grep", "-r", "-x", "-E", "--include=start.conf")


@dataclass(frozen=True, slots=True)
class PostgresqlInstalled:
    """A cluster answers at the port of the answers, and starts with the server."""

    datasource: DatasourceAnswers
    id: str = "postgresql"
    weight: int = 20

    def asks(self) -> Sequence[Argv]:
        return (
            facts_question(self.datasource),
            package_question("postgresql"),
            ("systemctl", "is-enabled", SERVICE),
            (*_STARTS, r"(manual|disabled)\s*", "/etc/postgresql"),
        )

    def judge(self, answers: Sequence[Result]) -> Verdict:
        """Raises DATABASE_TOO_OLD."""
        answer, package, enabled, by_hand = answers
        facts = read_facts(answer)
        if facts is None:
            todo = "started" if is_installed(package) else "installed"
            return missing(Note.of(f"postgresql-will-be-{todo}", port=self.datasource.port))
        if facts.version < OLDEST:
            version = f"{facts.version // 10000}.{facts.version // 100 % 100}"
            raise SetupError(Code.DATABASE_TOO_OLD, version=version, needed="10")
        home = facts.config.rpartition("/")[0]
        if enabled.ok and f"{home}/start.conf:" not in by_hand.out:
            return HOLDS
        return missing(Note.of("postgresql-will-start-with-server"))

    def apply(self, work: Work) -> None:
        """Raises what `install_packages` raises, and DATABASE_WRONG_PORT, DATABASE_NOT_RUNNING,
        DATABASE_NOT_ALLOWED (its own administrator is not let in).
        """
        host, port = work.host, self.datasource.port
        if not is_installed(host.run(package_question("postgresql"))):
            install_packages(work, "postgresql")
        cluster = _cluster_at(host, port)
        start = f"/etc/postgresql/{cluster.version}/{cluster.name}/start.conf"
        _must(host, port, ("sed", "-i", "-E", r"s/^(manual|disabled)\s*$/auto/", start))
        _must(host, port, ("systemctl", "daemon-reload"))
        _must(host, port, ("systemctl", "enable", SERVICE))
        work.say(Note.of("postgresql-starting"), None)
        for unit in (SERVICE, cluster.unit):
            _must(host, port, ("systemctl", "start", unit))
        _wait_until_it_answers(work, port)


def _cluster_at(host: Transport, port: int) -> Cluster:
    """The cluster at this port; a first one is made if the server has none at all."""
    found = clusters(host)
    if not found:
        versions = host.run(("find", "/usr/lib/postgresql", "-mindepth", "1", "-maxdepth", "1")).out
        newest = max((int(number) for number in re.findall(r"/(\d+)$", versions, re.M)), default=0)
        make = ("pg_createcluster", "--port", str(port), "--encoding", "UTF8", str(newest), "main")
        _must(host, port, make)
        found = clusters(host)
    for cluster in found:
        if cluster.port == port:
            return cluster
    others = sorted(found, key=lambda cluster: not cluster.online)
    raise SetupError(Code.DATABASE_WRONG_PORT, host="127.0.0.1", port=port, found=others[0].port)


def _wait_until_it_answers(work: Work, port: int) -> None:
    waited = 0.0
    while not work.host.run(("pg_isready", "-q", "-p", str(port))).ok:
        if waited >= START_SECONDS or work.cancel.wait(1.0):
            raise _error(Code.DATABASE_NOT_RUNNING, port)
        waited += 1.0
    asked = work.host.run(as_postgres(port, "-c", "SELECT 1"))
    if not asked.ok:
        raise _error(Code.DATABASE_NOT_ALLOWED, port, asked.err)


def _must(host: Transport, port: int, argv: Argv) -> None:
    done = host.run(argv)
    if not done.ok:
        raise _error(Code.DATABASE_NOT_RUNNING, port, done.err)


def _error(code: Code, port: int, detail: str = "") -> SetupError:
    return SetupError(
        code, detail, host="127.0.0.1", port=port, user="postgres", database="postgres"
    )
