"""PostgreSQL, its role and its database, made on real servers."""

import subprocess
import threading
from contextlib import contextmanager

import pytest

from setupwizard.engine.database_requirements import database_requirements
from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.events import Outcome
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.database_connection import check_connection
from setupwizard.openfire.psql import MARK
from setupwizard.probe.probe import probe
from setupwizard.steps.database import DatabaseExists
from setupwizard.steps.postgresql import PostgresqlInstalled
from setupwizard.steps.role import RoleExists
from tests.system import lab as labs
from tests.system.stepping import linked, run
from tests.unit.openfire.samples import answers

PASSWORD = "Canario-Ñandú-0815"
DOMAIN = "corp.example.org"
MAIN = "/etc/postgresql/15/main"


def steps(password=PASSWORD, generated=False, **changes):
    datasource = DatasourceAnswers.model_validate(changes)
    role = RoleExists(datasource, Secret(password), generated)
    return PostgresqlInstalled(datasource), role, DatabaseExists(datasource, DOMAIN)


def look(link, password=PASSWORD, **changes):
    datasource = DatasourceAnswers.model_validate(changes)
    named = {"domain": DOMAIN, "openfire_major": 5}
    return check_connection(link, datasource, Secret(password), **named)


def speak_spanish_and_log_all(host):
    host.run_root(["localedef", "-i", "es_ES", "-f", "UTF-8", "es_ES.UTF-8"])
    settings = (
        "lc_messages = 'es_ES.UTF-8'\nlog_statement = 'all'\nlog_min_duration_statement = 0\n"
    )
    host.write(f"{MAIN}/conf.d/test.conf", settings)
    host.run_root(["systemctl", "restart", "postgresql@15-main"])


def test_role_and_database_are_made_once_and_no_log_knows_the_password(lab, tmp_path):
    host = lab("full", wait=True)
    speak_spanish_and_log_all(host)
    with linked(host, tmp_path) as link:
        assert run(link, *steps()).outcome is Outcome.CHANGED
        assert run(link, *steps()).outcome is Outcome.UNCHANGED
        assert look(link).version >= 150000
    logged = host.run_root(["sh", "-c", "cat /var/log/postgresql/*.log; journalctl"]).stdout
    assert "SENTENCIA" in logged or "sentencia" in logged  # it did log, and in Spanish
    assert PASSWORD not in logged
    assert "SCRAM-SHA-256$" not in logged


def test_another_password_is_set_until_openfire_is_set_up_and_then_never(lab, tmp_path):
    host = lab("full", wait=True)
    with linked(host, tmp_path) as link:
        run(link, *steps())
        assert run(link, *steps(password="another")).outcome is Outcome.CHANGED
        look(link, password="another")
        host.run_root(["mkdir", "-p", "/opt/openfire/conf"])
        host.write("/opt/openfire/conf/openfire.xml", "<jive><setup>true</setup></jive>")
        for generated in (True, False):
            later = steps(password="of a second run", generated=generated)
            assert run(link, *later).outcome is Outcome.UNCHANGED
        look(link, password="another")


FOREIGN = """
CREATE ROLE openfire LOGIN PASSWORD 'of the shop';
CREATE ROLE shut NOLOGIN VALID UNTIL '2020-01-01';
CREATE DATABASE openfire;
CREATE DATABASE customers OWNER openfire;
"""
TABLE = "CREATE TABLE public.customers (id int); ALTER TABLE customers OWNER TO openfire"
ALL_OF_IT = (
    "SELECT json_agg(row_to_json(r) ORDER BY rolname) FROM pg_authid r WHERE rolname !~ '^pg_';"
    "SELECT datname, datdba, datacl FROM pg_database ORDER BY 1;"
)
IN_IT = "SELECT relname, relowner, relacl FROM pg_class WHERE oid >= 16384 ORDER BY 1"


def current(host):
    """Every role with its password, every database with its owner, every table."""
    tables = [host.sql(IN_IT, database) for database in ("openfire", "customers")]
    return host.sql(ALL_OF_IT), tables


def test_what_somebody_else_made_stays_as_it_was_to_the_letter(lab, tmp_path):
    host = lab("full", wait=True)
    for statement in FOREIGN.strip().splitlines():
        host.sql(statement)
    for database in ("openfire", "customers"):
        host.sql(TABLE, database)
    before = current(host)
    with linked(host, tmp_path) as link:

        def told(**changes):
            return run(link, *steps(**changes)).problem.code

        assert told() is Code.DATABASE_ROLE_NOT_OURS
        assert told(generated=True) is Code.DATABASE_ROLE_NOT_OURS
        assert told(user="shut") is Code.DATABASE_ROLE_NO_LOGIN
        assert told(password="of the shop") is Code.DATABASE_NOT_EMPTY
        assert told(password="of the shop", database="customers") is Code.DATABASE_NOT_EMPTY
        assert told(user="mine") is Code.DATABASE_NOT_EMPTY
        assert current(host) == before
        # Who knows the password may use the role as it is, for a database of its own.
        taken = {"password": "of the shop", "database": "chat"}
        assert run(link, *steps(**taken)).outcome is Outcome.CHANGED
        assert run(link, *steps(**taken)).outcome is Outcome.UNCHANGED
        look(link, **taken)
    assert current(host)[0].splitlines()[0] == before[0].splitlines()[0]


def test_a_database_of_the_administrator_is_handed_to_the_role(lab, tmp_path):
    host = lab("full", wait=True)
    host.sql("CREATE DATABASE openfire")
    with linked(host, tmp_path) as link:
        assert run(link, *steps()).outcome is Outcome.CHANGED
        look(link)


def test_a_role_that_may_not_log_in_any_more_may_again(lab, tmp_path):
    host = lab("full", wait=True)
    host.sql("CREATE ROLE openfire NOLOGIN VALID UNTIL '2020-01-01'")
    host.sql(f"COMMENT ON ROLE openfire IS '{MARK}'")
    with linked(host, tmp_path) as link:
        assert run(link, *steps()).outcome is Outcome.CHANGED
        look(link)


def test_a_stopped_cluster_that_nobody_starts_is_started_for_good(lab, tmp_path):
    host = lab("full", wait=True)
    host.run_root(["systemctl", "stop", "postgresql@15-main"])
    host.run_root(["systemctl", "disable", "postgresql"])
    host.write(f"{MAIN}/start.conf", "# by hand\nmanual\n")
    with linked(host, tmp_path) as link:
        assert run(link, *steps()).outcome is Outcome.CHANGED
        assert run(link, *steps()).outcome is Outcome.UNCHANGED
    assert host.read(f"{MAIN}/start.conf") == "# by hand\nauto\n"


def test_of_several_clusters_the_one_at_the_port_is_used_whatever_its_encoding(lab, tmp_path):
    host = lab("full", wait=True)
    ascii_ = ["--locale", "C", "--encoding", "SQL_ASCII", "--port", "5433", "15", "old"]
    host.run_root(["pg_createcluster", *ascii_])
    with linked(host, tmp_path) as link:
        assert run(link, *steps(port=5433)).outcome is Outcome.CHANGED
        assert run(link, *steps(port=5433)).outcome is Outcome.UNCHANGED
        look(link, port=5433)
    assert host.sql("SELECT count(*) FROM pg_database WHERE datname = 'openfire'") == "0"


def test_a_port_where_no_cluster_is_names_the_right_one(lab, tmp_path):
    host = lab("full", wait=True)
    with linked(host, tmp_path) as link:
        problem = run(link, *steps(port=5999)).problem
    assert (problem.code, problem.params["found"]) == (Code.DATABASE_WRONG_PORT, "5432")


def requirement(link):
    """What is told before the first change, if anything."""
    chosen = answers(datasource={})
    facts = probe(link)
    given = Secrets(database_password=Secret(PASSWORD), admin_password=Secret("of-the-admin-7"))
    for required in database_requirements(chosen, facts, given):
        required(link)


def told_before(link):
    with pytest.raises(SetupError) as caught:
        requirement(link)
    return caught.value.problem


def test_what_keeps_out_the_administrator_or_everybody_is_told_before(lab, tmp_path):
    """One server, broken and mended again: each time as its own remedy says."""
    host = lab("full", wait=True)
    rules = host.read(f"{MAIN}/pg_hba.conf")
    reload = ["systemctl", "reload", "postgresql@15-main"]
    with linked(host, tmp_path) as link:
        requirement(link)  # all is well

        host.write(f"{MAIN}/pg_hba.conf", "# ours\nlocal all all md5\nhost all all samehost md5\n")
        host.run_root(reload)
        assert labs.wait_until(lambda: told_before(link) is not None)
        problem = told_before(link)
        assert problem.code is Code.DATABASE_ADMIN_NOT_ALLOWED
        told = problem.params
        assert (told["file"], told["place"], told["method"]) == (f"{MAIN}/pg_hba.conf", "2", "md5")
        assert run(link, *steps()).problem.code is Code.DATABASE_ADMIN_NOT_ALLOWED
        host.run_root(["sed", "-i", f"{told['place']}c {told['line']}", told["file"]])
        host.run_root(["sh", "-c", told["command"]])
        assert labs.wait_until(lambda: passes(link))

        host.write(f"{MAIN}/pg_hba.conf", "local all all peer\n")
        host.run_root(reload)
        assert labs.wait_until(lambda: not passes(link))
        problem = told_before(link)
        assert problem.code is Code.DATABASE_NOT_ALLOWED_HERE
        assert problem.params["line"] == "host openfire openfire 127.0.0.1/32 scram-sha-256"
        host.run_root(["sh", "-c", f"echo '{problem.params['line']}' >> {MAIN}/pg_hba.conf"])
        host.run_root(["sh", "-c", problem.params["command"]])
        assert labs.wait_until(lambda: passes(link))
        host.write(f"{MAIN}/pg_hba.conf", rules)

        host.write(f"{MAIN}/conf.d/test.conf", "listen_addresses = '127.0.1.1'\n")
        host.run_root(["systemctl", "restart", "postgresql@15-main"])
        problem = told_before(link)
        assert problem.code is Code.DATABASE_LISTENS_ELSEWHERE
        assert problem.params["found"] == "127.0.1.1"

        host.write(f"{MAIN}/conf.d/test.conf", FEW)
        host.run_root(["systemctl", "restart", "postgresql@15-main"])
        assert run(link, *steps()).problem.code is Code.DATABASE_POOL_TOO_LARGE
        with asleep(host):
            assert told_before(link).code is Code.DATABASE_TOO_MANY_CONNECTIONS
        host.run_root(["rm", f"{MAIN}/conf.d/test.conf"])

        host.run_root(["sed", "-i", "1i hst all all all", f"{MAIN}/pg_hba.conf"])
        host.run_root(["systemctl", "restart", "postgresql@15-main"], check=False)
        requirement(link)  # it is down, and may yet be started
        problem = run(link, *steps()).problem
        assert problem.code is Code.DATABASE_FILE_BROKEN
        told = problem.params
        assert (told["file"], told["place"]) == (f"{MAIN}/pg_hba.conf", "1")
        assert told["line"] == "hst all all all"
        host.run_root(["sed", "-i", "1d", told["file"]])
        host.run_root(["sh", "-c", told["command"]])
        assert run(link, *steps()).outcome is Outcome.CHANGED


FEW = "max_connections = 5\nsuperuser_reserved_connections = 1\n"


def passes(link):
    try:
        requirement(link)
    except SetupError:
        return False
    return True


@contextmanager
def asleep(host):
    """So many connections of the administrator that nobody else gets in."""
    words = ["runuser", "-u", "postgres", "--", "psql", "-XAtq", "-c", "SELECT pg_sleep(600)"]
    look = ["runuser", "-u", "postgres", "--", "psql", "-XAtqc", "SELECT 1"]
    sleeping = []

    def full():
        """One more for each look: one that met a full house has not stayed."""
        refused = host.run_root(look, check=False).returncode != 0
        if not refused:
            sleeping.append(subprocess.Popen([str(labs.LABHOST), "root", host.name, *words]))
        return refused

    try:
        assert labs.wait_until(full)
        yield
    finally:
        host.run_root(["systemctl", "restart", "postgresql@15-main"])
        for one in sleeping:
            one.wait()


POOLER = """
[databases]
* = host=127.0.0.1 port=5432
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = 6432
auth_type = plain
auth_file = /etc/pgbouncer/userlist.txt
ignore_startup_parameters = extra_float_digits
pool_mode = {mode}
"""


def test_a_pooler_that_shares_connections_is_refused_and_one_that_keeps_them_is_not(lab, tmp_path):
    host = lab("full", "registry", wait=True)
    host.run_root(["apt-get", "install", "-y", "-q", "pgbouncer"])
    host.write("/etc/pgbouncer/userlist.txt", f'"openfire" "{PASSWORD}"\n')
    with linked(host, tmp_path) as link:
        run(link, *steps())
        through = {"port": 6432, "create": False}
        for mode in ("transaction", "statement"):
            host.write("/etc/pgbouncer/pgbouncer.ini", POOLER.format(mode=mode))
            host.run_root(["systemctl", "restart", "pgbouncer"])
            with pytest.raises(SetupError) as caught:
                look(link, **through)
            assert caught.value.problem.code is Code.DATABASE_POOLER_SHARES, mode
        host.write("/etc/pgbouncer/pgbouncer.ini", POOLER.format(mode="session"))
        host.run_root(["systemctl", "restart", "pgbouncer"])
        assert look(link, **through).version > 150000


def test_the_password_is_in_no_process_list(lab, tmp_path):
    host = lab("full", wait=True)
    seen, over = [], threading.Event()

    def watch():
        while not over.is_set():
            seen.extend(host.processes())

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        with linked(host, tmp_path) as link:
            for _ in range(20):  # it takes some luck to look just then
                run(link, *steps())
                if any("psql" in line for line in seen):
                    break
    finally:
        over.set()
        watcher.join()
    assert any("psql" in line for line in seen)
    assert not [line for line in seen if PASSWORD in line or "SCRAM-SHA-256$" in line]


def test_a_bare_server_gets_postgresql(lab, tmp_path):
    host = lab("bare")
    with linked(host, tmp_path) as link:
        assert run(link, *steps()).outcome is Outcome.CHANGED
        assert run(link, *steps()).outcome is Outcome.UNCHANGED
        look(link)


def test_a_full_disk_is_told_as_such_whether_postgresql_still_runs_or_not(lab, tmp_path):
    host = lab("full", wait=True, disk="400M")
    host.run_root(["dd", "if=/dev/zero", "of=/var/fill", "bs=64k"], check=False)
    host.run_root(["dd", "if=/dev/zero", "of=/var/fill-rest", "bs=1k"], check=False)
    with linked(host, tmp_path) as link:
        for _ in range(2):
            assert told_before(link).code is Code.DATABASE_DISK_FULL
            assert run(link, *steps()).problem.code is Code.DATABASE_DISK_FULL
            host.run_root(["systemctl", "stop", "postgresql@15-main"], check=False)
        host.run_root(["rm", "/var/fill", "/var/fill-rest"])
        assert run(link, *steps()).outcome is Outcome.CHANGED


UNIT = "postgresql@15-main.service"
UNUSABLE = {
    f"echo 'broken = = x' >> {MAIN}/postgresql.conf": Code.DATABASE_FILE_BROKEN,
    f"sed -i 's/^port .*/port = abc/' {MAIN}/postgresql.conf": Code.DATABASE_PORT_UNREADABLE,
    f"mv {MAIN}/postgresql.conf {MAIN}/gone": Code.DATABASE_FILE_MISSING,
    f"systemctl mask {UNIT}": Code.DATABASE_MASKED,
    "systemctl mask --runtime postgresql": Code.DATABASE_MASKED,
}


def test_a_postgresql_that_cannot_be_started_as_it_is_says_what_to_do(lab, tmp_path):
    host = lab("full", wait=True)
    told = {}
    with linked(host, tmp_path) as link:
        host.run_root(["sh", "-c", f"systemctl stop {UNIT}; cp {MAIN}/postgresql.conf /root"])
        for spoil in UNUSABLE:
            host.run_root(["sh", "-c", spoil])
            told[spoil] = problem = run(link, *steps()).problem
            if problem.code is Code.DATABASE_MASKED:
                host.run_root(["sh", "-c", problem.params["command"]])
            host.run_root(["cp", "-p", "/root/postgresql.conf", MAIN])
        assert {spoil: problem.code for spoil, problem in told.items()} == UNUSABLE
        assert run(link, *steps()).outcome is Outcome.CHANGED
