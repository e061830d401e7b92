"""What a refusal of the database means, and which line its administrator has to write.

On the server itself PostgreSQL's administrator can tell more than PostgreSQL tells us.
"""

import re

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.fields import is_address
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.database_login import LoginRefusedError, problem
from setupwizard.openfire.psql import (
    BY_STATE,
    Cluster,
    ClusterFacts,
    as_postgres,
    clusters,
    facts_question,
    read_facts,
    unit_at,
)
from setupwizard.openfire.verifier import is_md5, verifies
from setupwizard.transport.base import Transport
from setupwizard.transport.listeners import LISTENERS, at_port, read_listeners

_BY_STATE = BY_STATE | {
    "3D000": Code.DATABASE_MISSING,
    "57P03": Code.DATABASE_STARTING,
    "57P01": Code.DATABASE_STARTING,
    "55000": Code.DATABASE_CLOSED,
}
_FROM_TUNNEL = {
    Code.REMOTE_REFUSED: Code.DATABASE_NOT_RUNNING,
    Code.REMOTE_HOST_UNKNOWN: Code.DATABASE_HOST_UNKNOWN,
    Code.REMOTE_UNREACHABLE: Code.DATABASE_UNREACHABLE,
}
_AS_IF_LOST = (
    Code.DATABASE_NOT_POSTGRESQL,
    Code.DATABASE_TLS_UNAVAILABLE,
    Code.DATABASE_FAILED,
)
"""What it looks like from inside the tunnel when the link to the host ends."""

EVERYWHERE = ("0.0.0.0", "*", "::")  # noqa: S104 - as `ss` prints it

_FIRST_RULE = (
    "SELECT coalesce(min(line_number) FILTER (WHERE type LIKE 'host%'), max(line_number) + 1, 1)"
    " FROM pg_hba_file_rules"
)


def unheard(host: Transport, datasource: DatasourceAnswers, error: SetupError) -> SetupError:
    """Why nothing that is a PostgreSQL answered. Raises HOST_LOST if the link to the host did."""
    code = _FROM_TUNNEL.get(error.problem.code, error.problem.code)
    if code in _AS_IF_LOST:
        host.run(("test", "-e", "/"))
    if datasource.on_server and code in (Code.DATABASE_NOT_RUNNING, Code.DATABASE_NOT_POSTGRESQL):
        elsewhere = _elsewhere(host, datasource)
        if elsewhere:
            return elsewhere
    if code is error.problem.code:
        return error
    return problem(code, datasource, error.problem.detail)


def _elsewhere(host: Transport, datasource: DatasourceAnswers) -> SetupError | None:
    """A cluster of this server that runs, but at another port or address."""
    all_clusters = clusters(host)
    here = next((one for one in all_clusters if one.port == datasource.port), None)
    if here:
        return _at_other_addresses(host, datasource, here) if here.online else None
    online = next((cluster for cluster in all_clusters if cluster.online), None)
    if online is None:
        return None
    return problem(Code.DATABASE_WRONG_PORT, datasource, found=online.port)


def _at_other_addresses(
    host: Transport, datasource: DatasourceAnswers, cluster: Cluster
) -> SetupError | None:
    listeners = at_port(read_listeners(host.run(LISTENERS).out), datasource.port)
    listens = sorted({listener.address for listener in listeners})
    if {datasource.host, *EVERYWHERE} & set(listens):
        return None  # it has come up meanwhile
    facts = read_facts(host.run(facts_question(datasource)))
    address = datasource.host if is_address(datasource.host) else "localhost"
    return problem(
        Code.DATABASE_LISTENS_ELSEWHERE,
        datasource,
        found=", ".join(listens) or "-",
        file=facts.config if facts else f"{cluster.folder}/postgresql.conf",
        line=f"listen_addresses = '{address}'",
        command=f"systemctl restart {cluster.unit}",
    )


def refusal(
    host: Transport,
    datasource: DatasourceAnswers,
    password: Secret,
    error: LoginRefusedError,
    zone: str,
) -> SetupError:
    """What PostgreSQL meant by it."""
    by_state = _by_state(datasource, error, zone)
    if by_state:
        return by_state
    if error.by_access_rules:
        facts = read_facts(host.run(facts_question(datasource))) if datasource.on_server else None
        return _not_allowed(host, datasource, facts, error)
    if error.state not in ("28P01", "28000"):
        return problem(Code.DATABASE_FAILED, datasource, f"{error.state} {error.message}")
    return _login_refused(host, datasource, password, error)


def _by_state(
    datasource: DatasourceAnswers, error: LoginRefusedError, zone: str
) -> SetupError | None:
    code = _BY_STATE.get(error.state)
    if code is Code.DATABASE_TOO_MANY_CONNECTIONS:
        return problem(code, datasource, error.message, line=_more_connections(datasource, error))
    if code:
        return problem(code, datasource, error.message)
    if error.state == "42501":
        line = _grant(datasource, error)
        return problem(Code.DATABASE_NO_RIGHTS, datasource, error.message, line=line)
    if error.state == "22023" and "TimeZone" in error.message:
        params = {"zone": zone, "command": "timedatectl set-timezone Europe/Madrid"}
        return problem(Code.DATABASE_TIME_ZONE, datasource, error.message, **params)
    parameter = re.search(r"unsupported startup parameter: (\w+)", error.message)
    if error.state == "08P01" and parameter:  # pgbouncer's words, which nobody translates
        line = f"ignore_startup_parameters = extra_float_digits, {parameter[1]}"
        params = {"parameter": parameter[1], "line": line}
        return problem(Code.DATABASE_POOLER_PARAMETER, datasource, error.message, **params)
    return None


def _more_connections(datasource: DatasourceAnswers, error: LoginRefusedError) -> str:
    if error.routine == "InitializeSessionUserId":
        return f'ALTER ROLE "{datasource.user}" CONNECTION LIMIT -1;'
    if error.routine == "CheckMyDatabase":
        return f'ALTER DATABASE "{datasource.database}" CONNECTION LIMIT -1;'
    return "ALTER SYSTEM SET max_connections = 200;"


def _grant(datasource: DatasourceAnswers, error: LoginRefusedError) -> str:
    """Kept out of the database when logging in, or of what is in it later."""
    if error.routine == "CheckMyDatabase":
        return f'GRANT CONNECT ON DATABASE "{datasource.database}" TO "{datasource.user}";'
    return f'GRANT ALL ON ALL TABLES IN SCHEMA public TO "{datasource.user}";'


def _login_refused(
    host: Transport, datasource: DatasourceAnswers, password: Secret, error: LoginRefusedError
) -> SetupError:
    by_password = error.state == "28P01"
    unsure = Code.DATABASE_LOGIN_REFUSED if by_password else Code.DATABASE_ROLE_NO_LOGIN
    if not datasource.on_server:
        return problem(unsure, datasource, error.message)
    facts = read_facts(host.run(facts_question(datasource)))
    if facts is None:
        code = unsure
    elif facts.role is None:
        code = Code.DATABASE_ROLE_MISSING
    elif not facts.role.login or facts.role.expired:
        code = Code.DATABASE_ROLE_NO_LOGIN
    elif not verifies(facts.role.verifier, datasource.user, password):
        code = Code.DATABASE_PASSWORD_WRONG
    elif is_md5(facts.role.verifier):
        params = {
            "line": "SET password_encryption = 'scram-sha-256';",
            "command": f'\\password "{datasource.user}"',
        }  # where pg_hba.conf asks for SCRAM
        return problem(Code.DATABASE_PASSWORD_OLD_KIND, datasource, error.message, **params)
    else:
        return _not_allowed(host, datasource, facts, error)
    return problem(code, datasource, error.message)


def _not_allowed(
    host: Transport,
    datasource: DatasourceAnswers,
    facts: ClusterFacts | None,
    error: LoginRefusedError,
) -> SetupError:
    """With the rule that is missing, ahead of all that could be heard before it."""
    match = re.search(r"[\"«„“]([0-9a-fA-F.:]+)[\"»“”]", error.message)
    sender = match[1] if match else "127.0.0.1" if datasource.on_server else host.address
    width = 128 if ":" in sender else 32
    line = f"host {datasource.database} {datasource.user} {sender}/{width} scram-sha-256"
    if facts is None:
        command = "SELECT pg_reload_conf();"
        params = {"line": line, "command": command}
        return problem(Code.DATABASE_NOT_ALLOWED, datasource, error.message, **params)
    first = host.run(as_postgres(datasource.port, "-c", _FIRST_RULE))
    return problem(
        Code.DATABASE_NOT_ALLOWED_HERE,
        datasource,
        error.message,
        line=line,
        file=facts.rules,
        place=first.out.strip() or "1",
        command=f"systemctl reload {unit_at(clusters(host), datasource.port)}",
    )
