"""The settings of a running Openfire of each release, as in practice, with what comes of them.

The stand-in has a console for its login only.
"""

from pathlib import Path

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.database import database_state
from setupwizard.admin.email import EmailSettings, set_email
from setupwizard.admin.email_test import TestEmail, send_test_email
from setupwizard.admin.open_doors import open_doors
from setupwizard.admin.query_statistics import slow_statements
from setupwizard.admin.user_changes import NewUser, create_user, set_user_password
from setupwizard.admin.users import user_store
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from tests.practice.server_dialogues import (
    EXPECTED_ADDRESSES_CHANGED,
    EXPECTED_ALONE,
    EXPECTED_CACHES_CHANGED,
    EXPECTED_DATABASES,
    EXPECTED_DOORS,
    EXPECTED_LANGUAGE_AND_TIME,
    EXPECTED_QUERIES_COUNTED,
    EXPECTED_SMS_CHANGED,
    EXPECTED_TEST_OF_EMAIL,
    EXPECTED_UPDATES_CHANGED,
    addresses_changed,
    alone,
    caches_changed,
    databases,
    doors,
    email_tests,
    expected_settings_of_email,
    language_and_time,
    queries_counted,
    settings_of_email,
    sms_changed,
    updates_changed,
)
from tests.standin.fixtures import REAL
from tests.system import lab as labs
from tests.system.fixtures import need
from tests.system.program import ADMIN_PASSWORD
from tests.system.running import set_up

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.skipif(not REAL, reason="the stand-in has no pages behind its login"),
    pytest.mark.xdist_group("server-areas"),  # they share a server
]

SINK, PLAIN, TLS, NOTHING = "/root/mails", 2525, 2465, 2526


@pytest.fixture(scope="module")
def host(tarball):  # one for each release
    need("full")
    host = labs.up("full", wait=True)
    yield host
    host.down()


@pytest.fixture(scope="module")
def session(host, tmp_path_factory, tarball, openfire_version):
    with set_up(host, tmp_path_factory.mktemp("areas"), tarball, openfire_version) as session:
        yield session


@pytest.fixture(scope="module")
def access(session):  # it remembers the release
    return Access(Login("admin", Secret(ADMIN_PASSWORD)))


@pytest.fixture(scope="module")
def mail_server(host):
    start_mail_server(host)
    return "127.0.0.1"


def start_mail_server(host):
    """One that speaks in clear, and one that encrypts from the first byte on."""
    host.run_root(["mkdir", "-p", SINK])
    host.write(f"{SINK}.py", Path(__file__).with_name("mail_sink.py").read_text())
    key = ["-newkey", "rsa:2048", "-nodes", "-subj", "/CN=sink.example", "-days", "9"]
    files = ["-keyout", f"{SINK}.key", "-out", f"{SINK}.crt"]
    host.run_root(["openssl", "req", "-x509", *key, *files])
    host.write(f"{SINK}.pem", host.read(f"{SINK}.key") + host.read(f"{SINK}.crt"))
    for port, more in ((PLAIN, []), (TLS, [f"{SINK}.pem"])):
        words = ["python3", f"{SINK}.py", SINK, str(port), *more]
        host.run_root(["systemd-run", f"--unit=mail-sink-{port}", *words])
    listening = ["ss", "-Hltn", f"( sport = :{PLAIN} or sport = :{TLS} )"]
    assert labs.wait_until(lambda: host.run_root(listening).stdout.count("\n") == 2)


def mails(host, port):
    return host.run_root(["sh", "-c", f"cat {SINK}/{port}-* 2>/dev/null"], check=False).stdout


def test_its_mail_server_is_changed_and_the_password_never_told(session, access, host):
    given = ("mail.example.org", 587, 465)
    assert settings_of_email(session, access, *given) == expected_settings_of_email(*given)
    kept = "SELECT count(*) FROM ofproperty WHERE name = 'mail.smtp.password'"
    assert host.sql(kept, "openfire") == "0"


def test_a_test_mail_arrives_and_tells_what_was_said(session, access, host, mail_server):
    told = email_tests(session, access, mail_server, PLAIN, TLS, NOTHING)
    assert told == EXPECTED_TEST_OF_EMAIL
    arrived = mails(host, PLAIN)
    assert arrived.count("Subject: Prueba") == 1
    assert "To: berta@empresa.example" in arrived
    journal = host.run_root(["journalctl", "--unit", "openfire"]).stdout
    assert "una-clave" not in journal


def test_a_test_mail_arrives_encrypted(session, access, host, mail_server):
    session.ask(set_email, access, EmailSettings(mail_server, TLS, tls=True))
    email = TestEmail("ana@empresa.example", "berta@empresa.example", "Cifrada", "Hola.")
    assert session.ask(send_test_email, access, email).sent
    assert "Subject: Cifrada" in mails(host, TLS)


def test_its_database_is_what_postgresql_and_openfire_say(session, access):
    assert databases(session, access) == EXPECTED_DATABASES


def test_what_it_asks_of_its_database_is_counted(session, access):
    assert queries_counted(session, access) == EXPECTED_QUERIES_COUNTED


def test_its_caches_are_emptied_and_given_room(session, access):
    assert caches_changed(session, access) == EXPECTED_CACHES_CHANGED


def test_its_name_and_ports_are_changed_and_every_listener_is_there(session, access):
    assert addresses_changed(session, access) == EXPECTED_ADDRESSES_CHANGED


@pytest.mark.parametrize(
    ("dialogue", "expected"),
    [
        (language_and_time, EXPECTED_LANGUAGE_AND_TIME),
        (updates_changed, EXPECTED_UPDATES_CHANGED),
        (sms_changed, EXPECTED_SMS_CHANGED),
        (alone, EXPECTED_ALONE),
        (doors, EXPECTED_DOORS),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_its_small_settings_are_changed(session, access, dialogue, expected):
    assert dialogue(session, access) == expected


def test_an_administrator_with_the_password_everybody_knows_is_told(session, access):
    """Asked of Openfire by another administrator, so that no lock counts it."""
    new = NewUser("carla", "Carla", "", Secret("Carlas-7-clave"), administrator=True)
    store = session.ask(user_store, access)
    session.ask(create_user, access, store, new)
    session.ask(set_user_password, access, store, "admin", Secret("admin"))
    other = Access(Login("carla", Secret("Carlas-7-clave")))
    told = [one.code.value for one in session.ask(open_doors, other)]
    session.ask(set_user_password, other, store, "admin", Secret(ADMIN_PASSWORD))
    assert told == ["admin-password-known"]
    assert session.ask(open_doors, other) == ()


def test_statements_are_told_where_postgresql_counts_them(session, host):
    """The cluster is told to, and started anew; Openfire goes on."""
    access = Access(Login("admin", Secret(ADMIN_PASSWORD)))  # what was open ends with it
    host.sql("ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'")
    host.run_root(["systemctl", "restart", "postgresql@15-main"])
    host.sql("CREATE EXTENSION IF NOT EXISTS pg_stat_statements", "openfire")
    session.ask(database_state, access)  # something is asked
    found = session.ask(slow_statements, access)
    assert any("pg_stat_user_tables" in one.text for one in found)
    assert not any("role" in one.text.lower().split() for one in found)
