import json
import re
from dataclasses import replace
from xml.etree.ElementTree import fromstring, tostring

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire import paths
from setupwizard.openfire.encryption import encrypt
from setupwizard.openfire.security import Security, veil
from setupwizard.openfire.verifier import scram_verifier, verifies
from setupwizard.steps.base import HOLDS, State
from setupwizard.steps.database_password import DatabasePassword
from setupwizard.transport.base import Result
from tests.fake_transport import FakeTransport
from tests.unit.openfire.samples import SECRETS, answers
from tests.unit.steps.openfire_host import SECURITY, work

HELD = SECRETS.database_password
OTHER = replace(SECRETS, database_password=Secret("another one"))
KEY = Secret("a-key")


def openfire_xml(user="openfire", password=HELD):
    root = fromstring(
        "<jive><connectionProvider><className>org.x.DefaultConnectionProvider</className>"
        "</connectionProvider><database><defaultProvider><username/><password/>"
        "<serverURL>jdbc:postgresql://127.0.0.1:5432/openfire</serverURL>"
        "</defaultProvider></database><setup>true</setup></jive>"
    )
    for name, value in (("username", Secret(user)), ("password", password)):
        encrypt(root.find(f"database/defaultProvider/{name}"), value, Security("AES", KEY))
    return tostring(root, "unicode")


@pytest.fixture
def host():
    """A finished server; `host.role` is the password PostgreSQL knows."""
    fake = FakeTransport()
    fake.role, fake.marked = HELD, True
    fake.on(f"cat {paths.OPENFIRE_XML}", openfire_xml())
    fake.on(f"cat {paths.SECURITY_XML}", SECURITY.format(algorithm="AES", key=veil(KEY)))
    fake.on("stat -c %n", status=1, err="stat: No such file or directory")

    def told(argv, stdin):
        if b"ALTER ROLE" in stdin:
            fake.altered = stdin.decode()
            return Result(argv, 0)
        role = {"verifier": scram_verifier(fake.role), "login": True, "expired": False}
        role |= {"marked": fake.marked}
        facts = {"version": 150004, "encryption": "scram-sha-256", "config": "/etc/x", "role": role}
        facts |= {"rules": "/etc/y", "connections": 97}
        return Result(argv, 0, json.dumps(facts | {"database": None}))

    fake.on_call("runuser -u postgres", told)
    return fake


def judged(host, secrets=SECRETS, *, generated=False, **sections):
    step = DatabasePassword(answers(**sections), secrets, generated)
    return step.judge(host.ask(step.asks()))


def codes(verdict):
    return [note.code for note in verdict.changes]


def test_the_password_openfire_has_is_left_alone(host):
    assert judged(host) == HOLDS
    assert judged(host, OTHER, generated=True) == HOLDS
    assert judged(host, replace(SECRETS, database_password=Secret(""))) == HOLDS


def test_another_password_is_a_change_on_both_sides(host):
    assert codes(judged(host, OTHER)) == ["database-password-will-change"]


@pytest.mark.parametrize("generated", [True, False])
def test_a_role_that_lost_openfires_password_gets_it_back(host, generated):
    host.role = Secret("somebody changed it")
    given = OTHER if generated else SECRETS
    assert codes(judged(host, given, generated=generated)) == ["database-password-will-be-restored"]
    DatabasePassword(answers(), given, generated).apply(work(host))
    assert verifies(re.search(r"PASSWORD '([^']+)'", host.altered)[1], "openfire", HELD)
    assert HELD.reveal() not in " ".join(host.ran)


def test_the_role_of_somebody_else_gets_no_password(host):
    host.marked = False
    assert judged(host) == HOLDS
    for role, given in ((HELD, OTHER), (Secret("somebody changed it"), SECRETS)):
        host.role = role
        with pytest.raises(SetupError) as caught:
            judged(host, given)
        assert caught.value.problem.code is Code.DATABASE_ROLE_NOT_OURS
    host.role = OTHER.database_password
    assert codes(judged(host, OTHER)) == ["database-password-will-change"]  # Openfire's side only
    host.on(f"cat {paths.DIRECTORY}", status=1)
    step = DatabasePassword(answers(), OTHER, generated=False)
    move = step._move(work(host), host.ask(step.asks()))
    assert (move.change, move.undo) == ("", "")


def test_what_is_not_known_yet_depends_on_postgresql(host):
    host.on("runuser -u postgres", status=2)
    assert judged(host).state is State.LATER


def test_a_setup_that_is_not_over_is_not_looked_at(host):
    host.on(f"stat -c %n {paths.PENDING}", "there")
    assert judged(host, OTHER) == HOLDS


def test_another_role_is_refused_not_given_a_password(host):
    host.on(f"cat {paths.OPENFIRE_XML}", openfire_xml(user="somebody"))
    with pytest.raises(SetupError) as caught:
        judged(host)
    assert caught.value.problem.code is Code.SETTING_FIXED


def test_a_password_the_old_release_cannot_use_is_refused_before_any_change(host):
    secrets = replace(SECRETS, database_password=Secret("contraseña"))
    with pytest.raises(SetupError) as caught:
        judged(host, secrets, openfire={"version": "4.6.2"})
    assert caught.value.problem.code is Code.DATABASE_PASSWORD_LETTERS


def test_at_a_database_elsewhere_only_openfires_side_is_ours(host):
    elsewhere = {"host": "db.example.org", "create": False}
    host.on(f"cat {paths.OPENFIRE_XML}", openfire_xml().replace("127.0.0.1", "db.example.org"))
    host.role = Secret("unknown here")
    assert judged(host, datasource=elsewhere) == HOLDS
    assert codes(judged(host, OTHER, datasource=elsewhere)) == ["database-password-will-change"]
