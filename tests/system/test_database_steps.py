"""PostgreSQL, its role and its database, made on real servers."""

import threading

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.events import Outcome
from setupwizard.model.problems import Code
from setupwizard.model.secret import Secret
from setupwizard.openfire.database import check_connection
from setupwizard.steps.database import DatabaseExists
from setupwizard.steps.postgresql import PostgresqlInstalled
from setupwizard.steps.role import RoleExists
from tests.system.stepping import linked, run

PASSWORD = "Canario-Ñandú-0815"
MAIN = "/etc/postgresql/15/main"


def steps(password=PASSWORD, generated=False, **changes):
    datasource = DatasourceAnswers.model_validate(changes)
    role = RoleExists(datasource, Secret(password), generated)
    return PostgresqlInstalled(datasource), role, DatabaseExists(datasource)


def look(link, password=PASSWORD, **changes):
    datasource = DatasourceAnswers.model_validate(changes)
    named = {"domain": "corp.example.org", "openfire_major": 5}
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


def test_another_password_is_set_and_a_generated_one_left_once_openfire_is_set_up(lab, tmp_path):
    host = lab("full", wait=True)
    with linked(host, tmp_path) as link:
        run(link, *steps())
        assert run(link, *steps(password="another")).outcome is Outcome.CHANGED
        look(link, password="another")
        host.run_root(["mkdir", "-p", "/opt/openfire/conf"])
        host.write("/opt/openfire/conf/openfire.xml", "<jive><setup>true</setup></jive>")
        generated = steps(password="generated just now", generated=True)
        assert run(link, *generated).outcome is Outcome.UNCHANGED
        look(link, password="another")


def test_a_database_of_the_administrator_is_handed_to_the_role(lab, tmp_path):
    host = lab("full", wait=True)
    host.sql("CREATE DATABASE openfire")
    with linked(host, tmp_path) as link:
        assert run(link, *steps()).outcome is Outcome.CHANGED
        look(link)


def test_a_role_that_may_not_log_in_any_more_may_again(lab, tmp_path):
    host = lab("full", wait=True)
    host.sql("CREATE ROLE openfire NOLOGIN VALID UNTIL '2020-01-01'")
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


def test_a_cluster_that_keeps_out_its_administrator_is_told_at_once(lab, tmp_path):
    host = lab("full", wait=True)
    host.write(f"{MAIN}/pg_hba.conf", "local all all scram-sha-256\n")
    host.run_root(["systemctl", "restart", "postgresql@15-main"])
    with linked(host, tmp_path) as link:
        problem = run(link, *steps()).problem
    assert (problem.code, problem.params["user"]) == (Code.DATABASE_NOT_ALLOWED, "postgres")


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
