import json
import struct
from contextlib import nullcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.psql import MARK, Cluster, read_clusters, read_facts
from setupwizard.openfire.verifier import scram_verifier
from setupwizard.steps.base import HOLDS, State
from setupwizard.steps.database import DatabaseExists
from setupwizard.steps.postgresql import PostgresqlInstalled
from setupwizard.steps.role import RoleExists
from setupwizard.texts.catalog import Catalog
from setupwizard.transport.base import Endpoint, Result
from tests.unit.openfire.test_database_connection import TLS_WANTED, server
from tests.unit.steps.bench import Bench, Patience

DATASOURCE = DatasourceAnswers()
PASSWORD = Secret("correct horse")
GOOD = {"verifier": scram_verifier(PASSWORD), "login": True, "expired": False, "marked": True}
OWN = {"owner": "openfire", "superuser": False, "open": True, "encoding": "UTF8"}
DOMAIN = "corp.example.org"
MD5 = "md5" + "0" * 32
NOBODY = Result(("psql",), 2)


def openfire(*, set_up=False, pending=False, active=False, database="openfire", unproven=False):
    """What the role asks about Openfire: its openfire.xml, its marks, is it running."""
    url = f"<serverURL>jdbc:postgresql://localhost:5432/{database}</serverURL>"
    place = f"<database><defaultProvider>{url}</defaultProvider></database>"
    begun = f"<jive>{place}{'<setup>true</setup>' if set_up else ''}</jive>"
    return (
        Result(("cat",), 0, begun if set_up or pending or unproven else "<jive/>"),
        Result(("stat",), 0 if pending else 1),
        Result(("stat",), 0 if unproven else 1),
        Result(("systemctl",), 0, f"ActiveState={'active' if active else 'inactive'}\n"),
    )


def holding(*found, openfire=False, domain=""):
    """What is in the database."""
    told = {"domain": domain or None, "openfire": openfire, "found": found}
    return Result(("psql",), 0, json.dumps(told) + "\n")


def judged(database, contents=None, state=None):
    """What the step makes of this database, with these contents, beside this Openfire."""
    answers = [told(database=database), contents or holding(), *(state or NO)[:3]]
    return DatabaseExists(DATASOURCE, DOMAIN).judge(answers)


def refused(*how, **more):
    with pytest.raises(SetupError) as caught:
        judged(*how, **more)
    return caught.value.problem


NO, YES = openfire(), openfire(set_up=True)


def told(role=None, database=None, version=150004, encryption="scram-sha-256", connections=97):
    facts = {
        "version": version,
        "encryption": encryption,
        "config": "/etc/postgresql/15/main/postgresql.conf",
        "rules": "/etc/postgresql/15/main/pg_hba.conf",
        "connections": connections,
        "role": role,
        "database": database,
    }
    return Result(("psql",), 0, json.dumps(facts) + "\n")


@pytest.mark.parametrize(
    ("nobody", "codes"),
    [
        (NOBODY, ["role-after-start", "database-after-start"]),  # it is there, and stopped
        (Result(("runuser",), 1), ["role-will-be-made", "database-will-be-made"]),
    ],
)
def test_role_and_database_wait_for_postgresql(nobody, codes):
    role = RoleExists(DATASOURCE, PASSWORD, False).judge([nobody, *NO])
    database = DatabaseExists(DATASOURCE, DOMAIN).judge([nobody, nobody, *NO[:3]])
    assert (role.state, database.state) == (State.LATER, State.LATER)
    assert [note.code for verdict in (role, database) for note in verdict.changes] == codes


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


def test_a_chosen_password_is_set_until_openfire_is_set_up_and_never_by_this_step_afterwards():
    step = RoleExists(DATASOURCE, Secret("chosen anew"), False)
    assert step.judge([told(GOOD), *NO]).state is State.MISSING
    assert step.judge([told(GOOD), *YES]) is HOLDS


FOREIGN = GOOD | {"marked": False}


def test_a_role_of_somebody_else_is_taken_as_it_is_by_who_knows_its_password():
    assert RoleExists(DATASOURCE, PASSWORD, False).judge([told(FOREIGN), *NO]) is HOLDS
    assert RoleExists(DATASOURCE, PASSWORD, False).judge([told(FOREIGN), *YES]) is HOLDS


@pytest.mark.parametrize("generated", [True, False])
@pytest.mark.parametrize("state", [{}, {"pending": True}, {"set_up": True, "pending": True}])
def test_a_role_of_somebody_else_keeps_its_password(generated, state):
    step = RoleExists(DATASOURCE, Secret("another"), generated)
    with pytest.raises(SetupError) as caught:
        step.judge([told(FOREIGN), *openfire(**state)])
    assert caught.value.problem.code is Code.DATABASE_ROLE_NOT_OURS


@pytest.mark.parametrize("change", [{"login": False}, {"expired": True}])
def test_a_role_of_somebody_else_that_was_shut_out_stays_shut_out(change):
    with pytest.raises(SetupError) as caught:
        RoleExists(DATASOURCE, PASSWORD, False).judge([told(FOREIGN | change), *NO])
    assert caught.value.problem.code is Code.DATABASE_ROLE_NO_LOGIN


def applied(role, *state):
    """The host, and the statements it was given."""
    bench = Bench()
    answers = [told(role), *(state or NO)]
    bench.host.on("runuser")
    bench.host.ask = lambda _: answers
    RoleExists(DATASOURCE, PASSWORD, False).apply(bench.work)
    return bench.host, bench.host.stdin[-1].decode()


def test_a_role_is_made_with_its_mark_or_not_at_all():
    _, sql = applied(None)
    made = [line for line in sql.splitlines() if not line.startswith("SET")]
    begin, end = made.index("BEGIN;"), made.index("COMMIT;")
    assert 'CREATE ROLE "openfire";' in made[begin:end]
    assert f"""COMMENT ON ROLE "openfire" IS '{MARK}';""" in made[begin:end]


def test_the_role_of_a_finished_openfire_may_log_in_again_with_the_password_it_has():
    assert " PASSWORD '" in applied(GOOD | {"login": False})[1]
    assert " PASSWORD '" not in applied(GOOD | {"login": False}, *YES)[1]


def test_an_md5_verifier_counts_where_the_cluster_makes_such():
    import hashlib

    made = hashlib.md5(b"correct horseopenfire", usedforsecurity=False).hexdigest()
    step = RoleExists(DATASOURCE, PASSWORD, False)
    role = GOOD | {"verifier": f"md5{made}"}
    assert step.judge([told(role, encryption="md5"), *NO]) is HOLDS
    assert step.judge([told(role, encryption="scram-sha-256"), *NO]).state is State.MISSING


def test_no_password_leaves_this_computer():
    host, sql = applied(None)
    assert "correct horse" not in " ".join(host.ran) + sql
    assert "SCRAM-SHA-256$4096:" in sql


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("42501", Code.DATABASE_FAILED),
        ("53100", Code.DATABASE_DISK_FULL),
        ("53300", Code.DATABASE_TOO_MANY_CONNECTIONS),
    ],
)
def test_a_refusal_of_postgresql_is_a_problem(state, code):
    bench = Bench()
    bench.host.on("runuser", status=3, err=f"psql:<stdin>:2: ERROR:  {state}\n")
    with pytest.raises(SetupError) as caught:
        DatabaseExists(DATASOURCE, DOMAIN).apply(bench.work)
    assert caught.value.problem.code is code


POSTGRES = OWN | {"owner": "postgres", "superuser": True}


@pytest.mark.parametrize(
    ("database", "state"), [(OWN, State.HOLDS), (None, State.MISSING), (POSTGRES, State.MISSING)]
)
def test_the_database_must_belong_to_the_role(database, state):
    assert judged(database).state is state


@pytest.mark.parametrize(
    ("database", "code"),
    [
        (OWN | {"encoding": "LATIN1"}, Code.DATABASE_ENCODING),
        (OWN | {"open": False}, Code.DATABASE_CLOSED),
        (OWN | {"owner": "nextcloud"}, Code.DATABASE_OTHER_OWNER),
    ],
)
def test_a_database_of_somebody_else_is_not_taken(database, code):
    assert refused(database).code is code


USED = {"openfire": True, "domain": DOMAIN}


@pytest.mark.parametrize("owner", [OWN, POSTGRES, OWN | {"owner": "nextcloud"}])
@pytest.mark.parametrize("state", [{}, {"pending": True, "database": "other"}])
@pytest.mark.parametrize(
    ("contents", "code"),
    [
        (holding("customers"), Code.DATABASE_NOT_EMPTY),
        (holding("ofproperty", openfire=True), Code.DATABASE_HALF_USED),
        (holding("ofproperty", openfire=True, domain="a.example"), Code.DATABASE_IN_USE),
        (holding("ofproperty", **USED), Code.DATABASE_IN_USE),
    ],
)
def test_a_database_with_data_that_is_not_this_servers_is_left_alone(owner, state, contents, code):
    assert refused(owner, contents, openfire(**state)).code is code


BEGUN = openfire(pending=True)


def test_the_data_of_the_openfire_of_this_server_is_its_own():
    whole = holding("ofproperty", **USED)
    assert judged(OWN, whole, YES) is HOLDS
    assert judged(OWN, whole, BEGUN) is HOLDS
    assert judged(OWN, holding("ofproperty", openfire=True), BEGUN) is HOLDS


def test_a_finished_server_keeps_the_owner_its_database_has():
    assert judged(OWN | {"owner": "nextcloud"}, holding("ofproperty", **USED), YES) is HOLDS


def test_a_database_with_data_never_gets_another_owner():
    problem = refused(POSTGRES, holding("ofproperty", **USED), BEGUN)
    assert problem.code is Code.DATABASE_OTHER_OWNER


OTHER = holding("ofproperty", openfire=True, domain="old.example")


def test_another_domain_than_the_one_in_the_database_is_told():
    problem = refused(OWN, OTHER, BEGUN)
    assert (problem.code, problem.params["found"]) == (Code.DATABASE_OTHER_DOMAIN, "old.example")


def test_a_finished_server_is_not_sent_to_another_database_which_would_be_refused_too():
    problem = refused(OWN, OTHER, YES)
    assert (problem.code, problem.params["setting"]) == (Code.SETTING_FIXED, "server.domain")
    assert (problem.params["here"], problem.params["wanted"]) == ("old.example", DOMAIN)


def test_where_the_settings_are_gone_their_copy_is_asked_for_before_another_database():
    words = Catalog("en").problem(refused(OWN, holding("ofproperty", **USED), openfire()))
    assert words.remedy.index("conf/openfire.xml") < words.remedy.index("another database")


def test_another_domain_of_a_setup_that_was_never_proven_may_still_go():
    unproven = openfire(set_up=True, unproven=True)
    assert judged(OWN, OTHER, unproven).state is State.LATER


def test_what_is_being_taken_away_is_no_obstacle_where_it_was():
    assert judged(OWN, OTHER, openfire(unproven=True)).state is State.LATER
    elsewhere = refused(OWN, OTHER, openfire(unproven=True, database="other"))
    assert elsewhere.code is Code.DATABASE_IN_USE


def test_a_domain_may_be_written_in_either_way():
    accents = holding("ofproperty", openfire=True, domain="ñandú.example")
    step = DatabaseExists(DATASOURCE, "xn--and-6ma2c.example")
    assert step.judge([told(database=OWN), accents, *YES[:3]]) is HOLDS


PACKAGE = Result(("dpkg-query",), 0, "installed ok")
NO_PACKAGE = Result(("dpkg-query",), 1)
ENABLED, DISABLED = Result(("systemctl",), 0, "enabled\n"), Result(("systemctl",), 1, "disabled\n")
AUTO = Result(("grep",), 1)
MANUAL = Result(("grep",), 0, "/etc/postgresql/15/main/start.conf:manual\n")
OTHER_MANUAL = Result(("grep",), 0, "/etc/postgresql/13/main/start.conf:manual\n")


LISTED = """\
13 main 5433 down   postgres /var/lib/postgresql/13/main /var/log/postgresql/postgresql-13-main.log
15 main 5432 online postgres /var/lib/postgresql/15/main /var/log/postgresql/postgresql-15-main.log
"""
READY, SILENT = Result(("pg_isready",), 0), Result(("pg_isready",), 2)


def heard(*answers, ready=SILENT, listed="", held="", broken="", masked=""):
    sockets = f'LISTEN 0 50 {held} *:* users:(("nginx",pid=7,fd=9))\n' if held else ""
    clusters = Result(("pg_lsclusters",), 1 if broken else 0, listed, broken)
    masks = Result(("systemctl",), 0 if masked else 1, masked)
    return (*answers, ready, clusters, Result(("ss",), 0, sockets), masks)


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
    verdict = PostgresqlInstalled(DATASOURCE).judge(heard(*answers))
    assert [note.code for note in verdict.changes] == changes


def test_a_postgresql_that_cannot_keep_our_verifier_is_too_old():
    answers = heard(told(version=90624), PACKAGE, ENABLED, AUTO)
    with pytest.raises(SetupError) as caught:
        PostgresqlInstalled(DATASOURCE).judge(answers)
    problem = caught.value.problem
    assert (problem.code, problem.params["version"]) == (Code.DATABASE_TOO_OLD, "9.6")


@pytest.mark.parametrize(
    ("port", "listed", "held", "code"),
    [
        (5999, LISTED, "", Code.DATABASE_WRONG_PORT),
        (5433, LISTED, "127.0.0.1:5433", Code.DATABASE_PORT_HELD),
        (5432, "", "127.0.0.1:5432", Code.DATABASE_PORT_HELD),
    ],
)
def test_a_port_where_none_can_be_started_is_told_before(port, listed, held, code):
    answers = heard(NOBODY, PACKAGE, ENABLED, AUTO, listed=listed, held=held)
    with pytest.raises(SetupError) as caught:
        PostgresqlInstalled(DatasourceAnswers(port=port)).judge(answers)
    assert caught.value.problem.code is code


def unusable(*answers, port=5432, **more):
    with pytest.raises(SetupError) as caught:
        PostgresqlInstalled(DatasourceAnswers(port=port)).judge(heard(*answers, **more))
    return caught.value.problem


STOPPED = (NOBODY, PACKAGE, ENABLED, AUTO)
BROKEN_LINE = "Error: invalid line 817 in /etc/postgresql/15/main/postgresql.conf: broken = = x\n"


def test_a_line_debians_tools_do_not_understand_is_told_before():
    problem = unusable(*STOPPED, broken=BROKEN_LINE)
    assert problem.code is Code.DATABASE_FILE_BROKEN
    assert problem.params == {
        "file": "/etc/postgresql/15/main/postgresql.conf",
        "place": "817",
        "line": "broken = = x",
        "command": "systemctl restart postgresql@15-main.service",
    }
    assert problem.detail == BROKEN_LINE


def test_a_broken_file_of_another_cluster_is_no_reason():
    answers = heard(*STOPPED, listed=LISTED, broken=BROKEN_LINE.replace("/15/", "/16/"))
    assert PostgresqlInstalled(DATASOURCE).judge(answers).state is State.MISSING


def test_a_port_that_is_none_is_told_with_its_file():
    problem = unusable(*STOPPED, listed="15 main abc down   postgres /var/lib/x /var/log/x.log\n")
    assert problem.code is Code.DATABASE_PORT_UNREADABLE
    assert problem.params == {
        "file": "/etc/postgresql/15/main/postgresql.conf",
        "found": "abc",
        "line": "port = 5432",
    }


@pytest.mark.parametrize(
    ("masked", "command"),
    [
        ("postgresql@15-main.service masked enabled\n", "unmask postgresql@15-main.service"),
        ("postgresql.service  masked enabled\n", "unmask postgresql.service"),
        ("postgresql@.service masked enabled\n", "unmask postgresql@.service"),
        ("postgresql.service masked-runtime enabled\n", "unmask --runtime postgresql.service"),
    ],
)
def test_a_masked_postgresql_is_told_before_with_the_command_that_unmasks_it(masked, command):
    problem = unusable(*STOPPED, listed=LISTED, masked=masked)
    assert problem.code is Code.DATABASE_MASKED
    assert problem.params["command"] == f"systemctl {command}"


def test_a_masked_cluster_at_another_port_is_no_reason():
    answers = heard(*STOPPED, listed=LISTED, masked="postgresql@13-main.service masked enabled\n")
    assert PostgresqlInstalled(DATASOURCE).judge(answers).state is State.MISSING


def test_a_postgresql_that_runs_and_does_not_answer_us_is_not_said_to_be_started():
    answers = heard(NOBODY, PACKAGE, ENABLED, AUTO, ready=READY, listed=LISTED)
    verdict = PostgresqlInstalled(DATASOURCE).judge(answers)
    assert (verdict.state, verdict.changes) == (State.MISSING, ())


def test_a_pool_larger_than_the_server_allows_is_told_with_the_line_that_helps():
    answers = heard(told(connections=20), PACKAGE, ENABLED, AUTO)
    with pytest.raises(SetupError) as caught:
        PostgresqlInstalled(DATASOURCE).judge(answers)
    told_ = caught.value.problem.params
    assert caught.value.problem.code is Code.DATABASE_POOL_TOO_LARGE
    assert (told_["limit"], told_["line"]) == ("20", "ALTER SYSTEM SET max_connections = 100;")


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
    bench.host.on("test -e /etc/postgresql/15/main", status=1)
    bench.host.on("pg_createcluster")
    apply(bench)
    assert "pg_createcluster --port 5432 --encoding UTF8 15 main" in bench.host.ran


def test_no_cluster_is_made_over_what_is_left_of_one(bench):
    bench.host.on("pg_lsclusters")
    bench.host.on("find /usr/lib/postgresql", "/usr/lib/postgresql/15\n")
    bench.host.on("test -e /etc/postgresql/15/main")
    with pytest.raises(SetupError) as caught:
        apply(bench)
    problem = caught.value.problem
    assert problem.code is Code.DATABASE_FILE_MISSING
    assert problem.params["file"] == "/etc/postgresql/15/main/postgresql.conf"


def not_coming_up(bench, log="", room="1024"):
    bench.host.on("tail", log)
    bench.host.on("df", f"     Avail\n{room}\n")
    bench.host.on("pg_isready", status=2)
    with pytest.raises(SetupError) as caught:
        apply(bench)
    return caught.value.problem


def test_a_cluster_that_does_not_come_up_is_a_problem_after_a_while(bench):
    problem = not_coming_up(bench)
    assert problem.code is Code.DATABASE_DOES_NOT_START
    assert problem.params["file"] == "/var/log/postgresql/postgresql-15-main.log"
    assert bench.cancel.now == 60


BROKEN = {
    'LOG:  invalid connection type "hst"\n'
    'CONTEXT:  line 97 of configuration file "/etc/postgresql/15/main/pg_hba.conf"': "97",
    "2026-11-27 18:00:01 UTC [812] CONTEXTO:  línea 97 del archivo de configuración"
    " «/etc/postgresql/15/main/pg_hba.conf»": "97",
    'LOG:  syntax error in file "/etc/postgresql/15/main/postgresql.conf" line 12, near end of'
    " line": "12",
}


@pytest.mark.parametrize("log", BROKEN)
def test_a_line_that_postgresql_does_not_understand_is_shown(bench, log):
    bench.host.on("sed -n", "hst all all\n")
    problem = not_coming_up(bench, f"something else\n{log}\nFATAL:  could not load it\n")
    assert problem.code is Code.DATABASE_FILE_BROKEN
    assert (problem.params["place"], problem.params["line"]) == (BROKEN[log], "hst all all")


def test_a_disk_without_room_is_named_as_the_reason(bench):
    assert not_coming_up(bench, room="0").code is Code.DATABASE_DISK_FULL


def test_waiting_for_a_cluster_can_be_cancelled(bench):
    bench.cancel = Patience(until=3)
    bench.host.on("pg_isready", status=1)
    with pytest.raises(SetupError):
        apply(bench)
    assert bench.cancel.now == 3


def fatal(state, routine=""):
    fields = {"S": "FATAL", "V": "FATAL", "C": state, "M": "no", "R": routine}
    body = b"".join(f"{letter}{value}\0".encode() for letter, value in fields.items()) + b"\0"
    return b"E" + struct.pack("!i", len(body) + 4) + body


ASKS_PASSWORD = b"R" + struct.pack("!ii", 8, 3)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (ASKS_PASSWORD, Code.DATABASE_ADMIN_NOT_ALLOWED),
        (fatal("28000", "ClientAuthentication"), Code.DATABASE_ADMIN_NOT_ALLOWED),
        (fatal("53300"), Code.DATABASE_TOO_MANY_CONNECTIONS),
        (fatal("53100"), Code.DATABASE_DISK_FULL),
        (fatal("57P03"), Code.DATABASE_STARTING),
    ],
)
def test_a_cluster_that_refuses_its_own_administrator_tells_why(bench, said, code):
    def talk(link):
        link.sendall(b"N" if link.recv(1024)[4:8] == TLS_WANTED else said)

    bench.host.on("runuser", status=2)
    bench.host.on("df", "     Avail\n1024\n")
    bench.host.on("pg_conftool", "/etc/postgresql/15/main/pg_hba.conf\n")
    bench.host.on("cat", "# first\nhost all all all md5\nlocal all postgres scram-sha-256\n")
    with server(talk) as port:
        bench.host.tunnel = lambda *_: nullcontext(Endpoint("127.0.0.1", port))
        with pytest.raises(SetupError) as caught:
            apply(bench)
    problem = caught.value.problem
    assert problem.code is code
    if code is Code.DATABASE_ADMIN_NOT_ALLOWED:
        assert (problem.params["place"], problem.params["method"]) == ("3", "scram-sha-256")


def asked_again(bench, rules, room="1024"):
    """What is told of a PostgreSQL that asks its administrator for a password over TCP."""

    def talk(link):
        link.sendall(b"N" if link.recv(1024)[4:8] == TLS_WANTED else ASKS_PASSWORD)

    bench.host.on("runuser", status=2, err="psql: error: its own words")
    bench.host.on("df", f"     Avail\n{room}\n")
    bench.host.on("pg_conftool", "/etc/postgresql/15/main/pg_hba.conf\n")
    bench.host.on("cat", rules)
    with server(talk) as port:
        bench.host.tunnel = lambda *_: nullcontext(Endpoint("127.0.0.1", port))
        with pytest.raises(SetupError) as caught:
            apply(bench)
    return caught.value.problem


def test_an_administrator_whose_rule_lets_him_in_is_not_told_to_write_it(bench):
    problem = asked_again(bench, "local all postgres peer\n")
    assert problem.code is Code.DATABASE_FAILED
    assert "its own words" in problem.detail


def test_a_full_disk_is_the_reason_before_any_rule(bench):
    assert asked_again(bench, "local all all md5\n", "0").code is Code.DATABASE_DISK_FULL


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
