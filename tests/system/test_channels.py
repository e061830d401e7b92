"""The channels to a running Openfire of each release: its console, and its database.

The stand-in has a console for its login only, and few of the tables.
"""

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.counts import server_counts
from setupwizard.admin.information import server_information
from setupwizard.admin.places import console_place
from setupwizard.admin.status import server_status
from setupwizard.channels.console import open_console
from setupwizard.channels.sql import MARK, PsqlReader, open_reader
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from tests.standin.fixtures import REAL
from tests.system import lab as labs
from tests.system.fixtures import need
from tests.system.program import ADMIN_PASSWORD
from tests.system.running import set_up

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.skipif(not REAL, reason="the stand-in has neither forms nor all of the tables"),
    pytest.mark.xdist_group("channels"),  # they share a server, and one locks its console
]
PASSWORD = Secret(ADMIN_PASSWORD)
NEW_USER = {
    "username": "luis",
    "name": "Luis",
    "email": "",
    "password": "De-luis-4",
    "passwordConfirm": "De-luis-4",
    "create": "x",
}


@pytest.fixture(scope="module")
def host(tarball):  # one for each release
    need("full")
    host = labs.up("full", wait=True)
    yield host
    host.down()


@pytest.fixture(scope="module")
def session(host, tmp_path_factory, tarball, openfire_version):
    with set_up(host, tmp_path_factory.mktemp("channels"), tarball, openfire_version) as session:
        yield session


def refused(session, place):
    with (
        pytest.raises(SetupError) as failed,
        open_console(session.host, place, "admin", Secret("guessed")),
    ):
        pass
    return failed.value.problem.code, failed.value.problem.params.get("minutes", "")


def test_the_console_is_read_written_and_says_when_it_is_locked(session, host):
    found = session.ask(server_information, Access(Login("admin", PASSWORD)))
    assert (found.domain, found.host_name) == ("empresa.example", "chat.empresa.example")
    assert found.application_server.startswith("jetty/")
    assert (found.locale, found.system.partition(" ")[0]) == ("es", "Linux")

    place = console_place(session.ask(server_status))
    with open_console(session.host, place, "admin", PASSWORD) as console:
        form = console.page("reg-settings.jsp").form(holding="canChangePassword")
        assert dict(form.fields)["canChangePassword"] == "true"
        answer = console.submit(form.with_changes({"canChangePassword": "false", "save": "x"}))
        assert answer.page.done or answer.sent_on
        stored = "select propvalue from ofproperty where name = 'register.password'"
        assert host.sql(stored, "openfire") == "false"
        again = console.page("reg-settings.jsp").form(holding="canChangePassword")
        assert dict(again.fields)["canChangePassword"] == "false"

        assert console.post("user-create.jsp", NEW_USER).sent_on.startswith("user-properties.jsp")
        assert host.sql("select name from ofuser where username = 'luis'", "openfire") == "Luis"

    told = [refused(session, place) for _ in range(13)]
    assert told[0] == (Code.CONSOLE_LOGIN_FAILED, "")
    assert {told[-1][0], told[-2][0]} == {Code.CONSOLE_SHUT}
    assert 13 <= int(told[-1][1]) <= 15


SECRET = (
    "SELECT storedkey FROM ofuser",
    "SELECT propvalue FROM ofproperty",
    "SELECT roompassword FROM ofmucroom",
    "SELECT stanza FROM ofoffline",
    "SELECT rolpassword FROM pg_authid",
    "SELECT pg_read_file('/etc/passwd')",
    "BEGIN READ WRITE; DELETE FROM ofproperty",
    "INSERT INTO ofgroup VALUES ('x', 'y')",
)


def roles(host):
    return host.sql(f"SELECT count(*) FROM pg_roles WHERE rolname LIKE '{MARK}%'")


def rights(host):
    found = "SELECT count(*) FROM pg_attribute WHERE attacl::text LIKE '%reader%'"
    return host.sql(found, "openfire")


def test_the_database_is_read_by_a_role_that_sees_nothing_secret_and_leaves_nothing(session, host):
    status = session.ask(server_status)
    counts = session.ask(server_counts, Access())
    assert counts.users == int(host.sql("SELECT count(*) FROM ofuser", "openfire"))
    with open_reader(session.host, status.database.port, status.database_name) as reader:
        assert reader.rows("SELECT username FROM ofuser WHERE username = {u}", u="admin") == [
            ["admin"]
        ]
        assert roles(host) == "1"
        for statement in SECRET:
            with pytest.raises(SetupError) as failed:
                reader.rows(statement)
            assert failed.value.problem.detail.partition(" ")[0] in ("42501", "25006", "25P02")
            reader.rows("ROLLBACK")
    assert (roles(host), rights(host)) == ("0", "0")


def test_what_a_cut_link_left_is_dropped_by_the_next_reader_and_one_in_use_stays(session, host):
    status = session.ask(server_status)
    place = status.database.port, status.database_name
    left = f"{MARK}left"
    soon = "now() + interval '1 minute'"
    host.sql(
        f"CREATE ROLE {left}; GRANT SELECT (username) ON ofuser TO {left}; DO $$ BEGIN EXECUTE "
        f"format('ALTER ROLE {left} VALID UNTIL %L', {soon}); END $$",
        "openfire",
    )
    with open_reader(session.host, *place) as reader:
        assert roles(host) == "1"
        host.sql(
            "DO $$ DECLARE r name; BEGIN SELECT rolname INTO r FROM pg_roles WHERE rolname LIKE "
            f"'{MARK}%'; EXECUTE format('ALTER ROLE %I VALID UNTIL %L', r, {soon}); END $$"
        )
        with open_reader(session.host, *place):
            assert roles(host) == "2"
        assert reader.rows("SELECT 1") == [[1]]
    assert (roles(host), rights(host)) == ("0", "0")


ONLY_OPENFIRE = "local all postgres peer\nhost openfire openfire 127.0.0.1/32 scram-sha-256\n"


def test_a_database_that_lets_only_openfire_in_is_read_by_its_administrator(session, host):
    status = session.ask(server_status)
    rules = host.sql("SHOW hba_file")
    before = host.read(rules)
    host.write(rules, ONLY_OPENFIRE)
    host.sql("SELECT pg_reload_conf()")
    try:
        with open_reader(session.host, status.database.port, status.database_name) as reader:
            assert isinstance(reader, PsqlReader)
            assert reader.rows("SELECT username FROM ofuser WHERE username = {u}", u="admin") == [
                ["admin"]
            ]
            for statement in SECRET[:6]:
                with pytest.raises(SetupError) as failed:
                    reader.rows(statement)
                assert "42501" in failed.value.problem.detail
    finally:
        host.write(rules, before)
        host.sql("SELECT pg_reload_conf()")
    assert (roles(host), rights(host)) == ("0", "0")
