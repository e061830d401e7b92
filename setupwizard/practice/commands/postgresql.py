"""Debian's commands for PostgreSQL on the practice server."""

from setupwizard.practice.commands.command import ABSENT, Args, parse_options, require
from setupwizard.practice.commands.sql import query, run_statements
from setupwizard.practice.programs.postgresql import MAJOR
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState

NO_ANSWER = 2
"""What pg_isready and psql end with where nothing listens."""

NOT_LISTENING = (
    'psql: error: connection to server on socket "/var/run/postgresql/.s.PGSQL.{}" failed: '
    f"{ABSENT}\n\tIs the server running locally and accepting connections on that socket?\n"
)


def pg_lsclusters(state: ServerState, args: Args, _: bytes) -> CommandResult:
    require(list(args) == ["-h"], args)
    cluster = state.postgresql
    if cluster is None:
        return CommandResult(err=f"env: 'pg_lsclusters': {ABSENT}\n", status=127)
    online = "online" if cluster.online else "down"
    data = f"/var/lib/postgresql/{MAJOR}/main"
    log = f"/var/log/postgresql/postgresql-{MAJOR}-main.log"
    return CommandResult(f"{MAJOR} main {cluster.port} {online} postgres {data} {log}\n")


def pg_isready(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, operands = parse_options(args, "qp:")
    require("-q" in options and not operands, args)
    cluster = state.postgresql
    if cluster is None:
        return CommandResult(err=f"env: 'pg_isready': {ABSENT}\n", status=127)
    ready = cluster.online and cluster.port == int(options["-p"][0])
    return CommandResult(status=0 if ready else NO_ANSWER)


def runuser(state: ServerState, args: Args, stdin: bytes) -> CommandResult:
    """`psql` as its administrator: one question, or statements on its standard input."""
    require(list(args[:4]) == ["-u", "postgres", "--", "psql"], args)
    if "postgres" not in state.users:
        fields = "the user entry does not contain all the required fields"
        return CommandResult(err=f"runuser: user postgres does not exist or {fields}\n", status=1)
    options, operands = parse_options(args[4:], "XwqAtv:d:p:c:")
    require(not operands and len(options["-d"]) == 1, args)
    cluster, port, (name,) = state.postgresql, int(options["-p"][0]), options["-d"]
    if cluster is None or not cluster.online or cluster.port != port:
        return CommandResult(err=NOT_LISTENING.format(port), status=NO_ANSWER)
    if "-c" in options:
        return query(cluster, name, options["-c"][0])
    text = stdin.decode()
    if name == "postgres":
        return run_statements(cluster, text)
    require("DROP TABLE" in text, args)
    cluster.databases[name].properties = None
    return CommandResult()
