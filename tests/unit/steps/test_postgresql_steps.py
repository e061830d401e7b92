import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.psql import Cluster, read_clusters, read_facts
from setupwizard.openfire.verifier import scram_verifier
from setupwizard.steps.base import HOLDS, State
from setupwizard.steps.database import DatabaseExists
from setupwizard.steps.postgresql import PostgresqlInstalled
from setupwizard.steps.role import RoleExists
from setupwizard.transport.base import Result
from tests.unit.steps.bench import Bench, Patience

DATASOURCE = DatasourceAnswers()
PASSWORD = Secret("correct horse")
GOOD = {"verifier": scram_verifier(PASSWORD), "login": True, "expired": False}
OWN = {"owner": "openfire", "superuser": False, "encoding": "UTF8"}
MD5 = "md5" + "0" * 32
NOBODY = Result(("psql",), 2)


def openfire(*, set_up=False, pending=False, active=False):
    """What the role asks about Openfire: is it set up, is that pending, is it running."""
    return (
        Result(("grep",), 0 if set_up else 1),
        Result(("stat",), 0 if pending else 1),
        Result(("systemctl",), 0, f"ActiveState={'active' if active else 'inactive'}\n"),
    )


NO, YES = openfire(), openfire(set_up=True)


def told(role=None, database=None, version=150004, encryption="scram-sha-256"):
    facts = {
        "version": version,
        "encryption": encryption,
        "config": "/etc/postgresql/15/main/postgresql.conf",
        "role": role,
        "database": database,
    }
    return Result(("psql",), 0, json.dumps(facts) + "\n")


def test_role_and_database_wait_for_postgresql():
    assert RoleExists(DATASOURCE, PASSWORD, False).judge([NOBODY, *NO]).state is State.LATER
    assert DatabaseExists(DATASOURCE).judge([NOBODY]).state is State.LATER


@pytest.mark.parametrize(
    ("role", "state"),
    [
        (GOOD, State.HOLDS),
        (None, State.MISSING),
        (GOOD | {"login": False}, State.MISSING),
        (GOOD | {"expired": True}, State.MISSING),
        (GOOD | {"verifier": ""}, State.MISSING),
        (GOOD | {"verifier": scram_verifier(Secret("other"))}, State.MISSING),
    ],
)
def test_the_role_must_let_openfire_in_with_this_password(role, state):
    assert RoleExists(DATASOURCE, PASSWORD, False).judge([told(role), *NO]).state is state


def test_a_generated_password_is_set_until_openfire_is_set_up_and_then_left():
    step = RoleExists(DATASOURCE, Secret("generated just now"), True)
    assert step.judge([told(GOOD), *NO]).state is State.MISSING
    assert step.judge([told(GOOD), *YES]) is HOLDS


def test_a_generated_password_is_set_anew_when_the_first_start_failed_but_never_under_it():
    step = RoleExists(DATASOURCE, Secret("generated just now"), True)
    failed = openfire(set_up=True, pending=True)
    assert step.judge([told(GOOD), *failed]).state is State.MISSING
    starting = openfire(set_up=True, pending=True, active=True)
    assert step.judge([told(GOOD), *starting]) is HOLDS


def test_a_chosen_password_is_set_also_later():
    step = RoleExists(DATASOURCE, Secret("chosen anew"), False)
    assert step.judge([told(GOOD), *YES]).state is State.MISSING


def test_an_md5_verifier_counts_where_the_cluster_makes_such():
    import hashlib

    made = hashlib.md5(b"correct horseopenfire", usedforsecurity=False).hexdigest()
    step = RoleExists(DATASOURCE, PASSWORD, False)
    role = GOOD | {"verifier": f"md5{made}"}
    assert step.judge([told(role, encryption="md5"), *NO]) is HOLDS
    assert step.judge([told(role, encryption="scram-sha-256"), *NO]).state is State.MISSING


def test_no_password_leaves_this_computer():
    bench = Bench()
    bench.host.on("runuser")
    RoleExists(DATASOURCE, PASSWORD, False).apply(bench.work)
    assert "correct horse" not in " ".join(bench.host.ran)
    assert b"correct horse" not in b"".join(bench.host.stdin)
    assert b"SCRAM-SHA-256$4096:" in bench.host.stdin[-1]


def test_a_refusal_of_postgresql_is_a_problem():
    bench = Bench()
    bench.host.on("runuser", status=3, err="ERROR:  42501")
    with pytest.raises(SetupError) as caught:
        DatabaseExists(DATASOURCE).apply(bench.work)
    assert caught.value.problem.code is Code.DATABASE_FAILED


@pytest.mark.parametrize(
    ("database", "state"),
    [
        (OWN, State.HOLDS),
        (None, State.MISSING),
        (OWN | {"owner": "postgres", "superuser": True}, State.MISSING),
    ],
)
def test_the_database_must_belong_to_the_role(database, state):
    assert DatabaseExists(DATASOURCE).judge([told(database=database)]).state is state


@pytest.mark.parametrize(
    ("database", "code"),
    [
        (OWN | {"encoding": "LATIN1"}, Code.DATABASE_ENCODING),
        (OWN | {"owner": "nextcloud"}, Code.DATABASE_OTHER_OWNER),
    ],
)
def test_a_database_of_somebody_else_is_not_taken(database, code):
    with pytest.raises(SetupError) as caught:
        DatabaseExists(DATASOURCE).judge([told(database=database)])
    assert caught.value.problem.code is code


PACKAGE = Result(("dpkg-query",), 0, "installed ok")
NO_PACKAGE = Result(("dpkg-query",), 1)
ENABLED, DISABLED = Result(("systemctl",), 0, "enabled\n"), Result(("systemctl",), 1, "disabled\n")
AUTO = Result(("grep",), 1)
MANUAL = Result(("grep",), 0, "/etc/postgresql/15/main/start.conf:manual\n")
OTHER_MANUAL = Result(("grep",), 0, "/etc/postgresql/13/main/start.conf:manual\n")


@pytest.mark.parametrize(
    ("answers", "changes"),
    [
        ((told(), PACKAGE, ENABLED, AUTO), []),
        ((told(), NO_PACKAGE, ENABLED, AUTO), []),  # a packaged cluster without the metapackage
        ((told(), PACKAGE, ENABLED, OTHER_MANUAL), []),
        ((told(), PACKAGE, ENABLED, MANUAL), ["postgresql-will-start-with-server"]),
        ((told(), PACKAGE, DISABLED, AUTO), ["postgresql-will-start-with-server"]),
        ((NOBODY, PACKAGE, ENABLED, AUTO), ["postgresql-will-be-started"]),
        ((NOBODY, NO_PACKAGE, DISABLED, AUTO), ["postgresql-will-be-installed"]),
    ],
)
def test_postgresql_must_answer_and_start_with_the_server(answers, changes):
    verdict = PostgresqlInstalled(DATASOURCE).judge(answers)
    assert [note.code for note in verdict.changes] == changes


def test_a_postgresql_that_cannot_keep_our_verifier_is_too_old():
    with pytest.raises(SetupError) as caught:
        PostgresqlInstalled(DATASOURCE).judge([told(version=90624), PACKAGE, ENABLED, AUTO])
    problem = caught.value.problem
    assert (problem.code, problem.params["version"]) == (Code.DATABASE_TOO_OLD, "9.6")


LISTED = """\
13 main 5433 down   postgres /var/lib/postgresql/13/main /var/log/postgresql/postgresql-13-main.log
15 main 5432 online postgres /var/lib/postgresql/15/main /var/log/postgresql/postgresql-15-main.log
"""


@pytest.fixture
def bench():
    bench = Bench()
    for prefix in ("sed", "systemctl", "pg_isready", "runuser"):
        bench.host.on(prefix)
    bench.host.on("dpkg-query", "installed ok")
    bench.host.on("pg_lsclusters", LISTED)
    return bench


def apply(bench, port=5432):
    PostgresqlInstalled(DatasourceAnswers(port=port)).apply(bench.work)


def test_the_cluster_of_the_port_is_started_and_no_other(bench):
    apply(bench, port=5433)
    started = [line for line in bench.host.ran if line.startswith("systemctl start")]
    assert started == [
        "systemctl start postgresql.service",
        "systemctl start postgresql@13-main.service",
    ]
    assert any("/etc/postgresql/13/main/start.conf" in line for line in bench.host.ran)


def test_a_port_without_a_cluster_names_the_port_of_one_that_runs(bench):
    with pytest.raises(SetupError) as caught:
        apply(bench, port=5999)
    problem = caught.value.problem
    assert (problem.code, problem.params["found"]) == (Code.DATABASE_WRONG_PORT, "5432")


def test_the_first_cluster_is_made_where_there_is_none(bench):
    lists = ["", LISTED]
    bench.host.on_call("pg_lsclusters", lambda argv, _: Result(argv, 0, lists.pop(0)))
    bench.host.on("find /usr/lib/postgresql", "/usr/lib/postgresql/9.6\n/usr/lib/postgresql/15\n")
    bench.host.on("pg_createcluster")
    apply(bench)
    assert "pg_createcluster --port 5432 --encoding UTF8 15 main" in bench.host.ran


def test_a_cluster_that_does_not_come_up_is_a_problem_after_a_while(bench):
    bench.host.on("pg_isready", status=2)
    with pytest.raises(SetupError) as caught:
        apply(bench)
    assert caught.value.problem.code is Code.DATABASE_NOT_RUNNING
    assert bench.cancel.now == 60


def test_waiting_for_a_cluster_can_be_cancelled(bench):
    bench.cancel = Patience(until=3)
    bench.host.on("pg_isready", status=1)
    with pytest.raises(SetupError):
        apply(bench)
    assert bench.cancel.now == 3


def test_a_cluster_that_refuses_its_own_administrator_is_its_own_problem(bench):
    bench.host.on("runuser", status=2)
    with pytest.raises(SetupError) as caught:
        apply(bench)
    problem = caught.value.problem
    assert (problem.code, problem.params["user"]) == (Code.DATABASE_NOT_ALLOWED, "postgres")


def test_clusters_are_read_as_listed():
    assert read_clusters(LISTED) == (
        Cluster("13", "main", 5433, online=False),
        Cluster("15", "main", 5432, online=True),
    )
    assert read_clusters("14 main 5432 online,recovery postgres /a b /c d\n")[0].online


@given(st.text())
def test_foreign_text_is_no_cluster_without_a_port(text):
    for cluster in read_clusters(text):
        assert 0 <= cluster.port <= 99999


@given(st.one_of(st.text(), st.recursive(st.none() | st.integers(), st.lists).map(json.dumps)))
def test_an_answer_that_makes_no_sense_is_a_problem(text):
    with pytest.raises(SetupError) as caught:
        read_facts(Result(("psql",), 0, text))
    assert caught.value.problem.code is Code.DATABASE_FAILED


def test_what_a_password_can_be_guessed_from_does_not_show():
    assert GOOD["verifier"] not in repr(read_facts(told(GOOD)))
    assert MD5 not in repr(read_facts(told(GOOD | {"verifier": MD5})))
