"""PostgreSQL on the server itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.cancel import wait_until
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.administrator import is_ready, kept_out, not_started, refuse_full_disk
from setupwizard.openfire.psql import (
    Cluster,
    as_postgres,
    clusters,
    facts_question,
    read_clusters,
    read_facts,
)
from setupwizard.openfire.unusable_clusters import (
    MASKED,
    SERVICE,
    refuse_broken_files,
    refuse_masked,
)
from setupwizard.steps.apt import install_packages, is_installed, package_question
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.transport.base import Argv, Result, Transport
from setupwizard.transport.listeners import LISTENERS, at_port, read_listeners

OLDEST = 100000
"""PostgreSQL 10 is the first that keeps SCRAM verifiers, and older than every system we serve."""

START_SECONDS = 60.0
"""After a power cut PostgreSQL first reads its journal again."""

LIST: Argv = ("pg_lsclusters", "-h")

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
            is_ready(self.datasource.port),
            LIST,
            LISTENERS,
            MASKED,
        )

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises DATABASE_TOO_OLD, DATABASE_POOL_TOO_LARGE, DATABASE_WRONG_PORT,
        DATABASE_PORT_HELD, DATABASE_FILE_BROKEN, DATABASE_PORT_UNREADABLE, DATABASE_MASKED.
        """
        answer, package, at_boot, by_hand, ready, listing, sockets, masks = results
        facts = read_facts(answer)
        refuse_masked(masks, (SERVICE,))
        if facts is None:
            if ready.ok:
                # It runs and keeps its administrator out: `administrator_gets_in` objects, and
                # knows why. Nothing would be started.
                return missing()
            self._refuse_unusable(listing, masks)
            self._refuse_others(read_clusters(listing.out), sockets)
            todo = "started" if is_installed(package) else "installed"
            return missing(Note.of(f"postgresql-will-be-{todo}", port=self.datasource.port))
        if facts.version < OLDEST:
            version = f"{facts.version // 10000}.{facts.version // 100 % 100}"
            raise SetupError(Code.DATABASE_TOO_OLD, version=version, needed="10")
        connections = self.datasource.max_connections
        if facts.connections < connections:
            line = f"ALTER SYSTEM SET max_connections = {connections + 75};"
            raise SetupError(
                Code.DATABASE_POOL_TOO_LARGE, limit=facts.connections, wanted=connections, line=line
            )
        home = facts.config.rpartition("/")[0]
        if at_boot.ok and f"{home}/start.conf:" not in by_hand.out:
            return HOLDS
        return missing(Note.of("postgresql-will-start-with-server"))

    def _refuse_unusable(self, listing: Result, masks: Result) -> None:
        """What keeps the cluster of this port from being started."""
        own = [one for one in read_clusters(listing.out) if one.port == self.datasource.port]
        if not own:
            refuse_broken_files(listing)
        refuse_masked(masks, ["postgresql@.service", *(cluster.unit for cluster in own)])

    def _refuse_others(self, existing: Sequence[Cluster], sockets: Result) -> None:
        """Nothing can be started at the port of another program, nor a cluster at another port."""
        port = self.datasource.port
        if existing and port not in [cluster.port for cluster in existing]:
            raise _wrong_port(existing, port)
        held = at_port(read_listeners(sockets.out), port)
        if held and not any(one.port == port and one.online for one in existing):
            raise SetupError(Code.DATABASE_PORT_HELD, port=port, process=held[0].holder)

    def apply(self, work: Work) -> None:
        """Raises what `install_packages` raises, DATABASE_WRONG_PORT, DATABASE_FILE_BROKEN,
        DATABASE_PORT_UNREADABLE, DATABASE_FILE_MISSING, DATABASE_DOES_NOT_START,
        DATABASE_NOT_RUNNING, DATABASE_DISK_FULL, and what keeps its own administrator out:
        DATABASE_ADMIN_NOT_ALLOWED, DATABASE_TOO_MANY_CONNECTIONS.
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
            started = host.run(("systemctl", "start", unit))
            if not started.ok:
                raise not_started(host, cluster, started.err)
        _wait_until_it_answers(work, cluster)


def _cluster_at(host: Transport, port: int) -> Cluster:
    """The cluster at this port; a first one is made if the server has none at all."""
    listing = host.run(LIST)
    existing = read_clusters(listing.out)
    if not existing:
        refuse_broken_files(listing)
        versions = host.run(("find", "/usr/lib/postgresql", "-mindepth", "1", "-maxdepth", "1")).out
        newest = max((int(number) for number in re.findall(r"/(\d+)$", versions, re.M)), default=0)
        folder = Cluster(str(newest), "main", port, online=False).folder
        if host.run(("test", "-e", folder)).ok:
            file = f"{folder}/postgresql.conf"
            raise SetupError(Code.DATABASE_FILE_MISSING, listing.err, file=file, folder=folder)
        make = ("pg_createcluster", "--port", str(port), "--encoding", "UTF8", str(newest), "main")
        _must(host, port, make)
        existing = clusters(host)
    for cluster in existing:
        if cluster.port == port:
            return cluster
    raise _wrong_port(existing, port)


def _wrong_port(found: Sequence[Cluster], port: int) -> SetupError:
    others = sorted(found, key=lambda cluster: not cluster.online)
    return SetupError(Code.DATABASE_WRONG_PORT, host="127.0.0.1", port=port, found=others[0].port)


def _wait_until_it_answers(work: Work, cluster: Cluster) -> None:
    port = cluster.port
    if not wait_until(lambda: work.host.run(is_ready(port)).ok, START_SECONDS, work.cancel):
        if work.cancel.is_set():
            raise _error(Code.DATABASE_NOT_RUNNING, port)
        raise not_started(work.host, cluster, "")
    asked = work.host.run(as_postgres(port, "-c", "SELECT 1"))
    if not asked.ok:
        raise kept_out(work.host, port, asked.err)


def _must(host: Transport, port: int, argv: Argv) -> None:
    done = host.run(argv)
    if not done.ok:
        refuse_full_disk(host, done.err)
        raise _error(Code.DATABASE_NOT_RUNNING, port, done.err)


def _error(code: Code, port: int, detail: str = "") -> SetupError:
    return SetupError(
        code, detail, host="127.0.0.1", port=port, user="postgres", database="postgres"
    )
