"""Why PostgreSQL keeps out its own administrator, or does not start: what its files say."""

import re

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.psql import BY_STATE, Cluster, clusters, unit_at
from setupwizard.transport.base import Argv, Transport

SETTINGS = DatasourceAnswers().model_copy(update={"user": "postgres", "database": "postgres"})
LOG_LINES = "60"
ROOM: Argv = ("df", "-B", "1", "--output=avail", "/var/lib/postgresql")
LETS_IN = ("peer", "trust")
"""Methods by which PostgreSQL's administrator gets in without a password."""

_FILE = re.compile(r"(/etc/postgresql/[^\s\"'»:]+\.conf)")


def is_ready(port: int) -> Argv:
    """Whether PostgreSQL lets people in at this port: it does not have to let us in for that."""
    return ("pg_isready", "-q", "-p", str(port))


def refuse_full_disk(host: Transport, detail: str) -> None:
    """Raises DATABASE_DISK_FULL where PostgreSQL has no room left, whatever it said then."""
    if host.run(ROOM).out.split()[-1:] == ["0"]:
        raise SetupError(Code.DATABASE_DISK_FULL, detail, host="127.0.0.1")


def kept_out(host: Transport, port: int, output: str) -> SetupError:
    """Why a PostgreSQL that runs gives no answer to its administrator, but psql's `output`.

    That is in words of any language, so it is asked again in the way programs log in.
    """
    refuse_full_disk(host, output)
    from setupwizard.openfire.database_login import LoginRefusedError, log_in  # seldom needed

    datasource = SETTINGS.model_copy(update={"port": port})
    state = ""
    try:
        with host.tunnel("127.0.0.1", port) as endpoint:
            connection, _ = log_in(endpoint, datasource, Secret(""))
            connection.close()
    except LoginRefusedError as refused:
        state, detail = refused.state, refused.message
    except SetupError as error:
        if error.problem.code is Code.HOST_LOST:
            raise
        detail = error.problem.detail
    else:
        detail = ""
    params = {"host": "127.0.0.1", "port": port, "user": "postgres", "database": "postgres"}
    if state in BY_STATE:
        line = "ALTER SYSTEM SET max_connections = 200;"
        return SetupError(BY_STATE[state], detail, line=line, **params)
    if state == "57P03":
        return SetupError(Code.DATABASE_STARTING, detail, **params)
    return _by_its_rules(host, port, f"{output}\n{detail}".strip())


def _by_its_rules(host: Transport, port: int, detail: str) -> SetupError:
    all_clusters = clusters(host)
    here = next((cluster for cluster in all_clusters if cluster.port == port), None)
    file = f"{here.folder}/pg_hba.conf" if here else "pg_hba.conf"
    if here:
        told = host.run(("pg_conftool", "-s", here.version, here.name, "show", "hba_file"))
        file = told.out.strip() or file
    place, method = administrators_rule(host.run(("cat", file)).out)
    if method in LETS_IN:
        return SetupError(Code.DATABASE_FAILED, detail)
    return SetupError(
        Code.DATABASE_ADMIN_NOT_ALLOWED,
        detail,
        file=file,
        place=place,
        method=method,
        line="local all postgres peer",
        command=f"systemctl reload {unit_at(all_clusters, port)}",
    )


def administrators_rule(rules: str) -> tuple[int, str]:
    """The number of the line of pg_hba.conf that is for `postgres` at the local socket, with its
    method; where there is none, the first line that is a rule, and `-`.
    """
    first = 0
    for number, line in enumerate(rules.splitlines(), 1):
        words = line.partition("#")[0].replace('"', "").split()
        if not words:
            continue
        first = first or number
        databases, users = (set(word.split(",")) for word in (*words, "", "", "")[1:3])
        if words[0] == "local" and databases & {"all", "postgres"} and users & {"all", "postgres"}:
            return number, (*words, "", "", "")[3] or "-"
    return first or 1, "-"


def not_started(host: Transport, cluster: Cluster, detail: str) -> SetupError:
    """Why a start came to nothing, as its log says: a line of its files, or no room."""
    log = host.run(("tail", "-n", LOG_LINES, cluster.log)).out
    report = f"{detail}\n{log}".strip()
    refuse_full_disk(host, report)
    for line in reversed(report.splitlines()):
        file = _FILE.search(line)
        number = file and re.search(r"\b(\d+)\b", line.split("] ")[-1].replace(file[1], ""))
        if file and number:
            text = host.run(("sed", "-n", f"{number[1]}p", file[1])).out.strip()
            return SetupError(
                Code.DATABASE_FILE_BROKEN,
                report,
                file=file[1],
                place=number[1],
                line=text,
                command=f"systemctl restart {cluster.unit}",
            )
    return SetupError(Code.DATABASE_DOES_NOT_START, report, unit=cluster.unit, file=cluster.log)
