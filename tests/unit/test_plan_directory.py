"""The plan of a server whose people come from a directory."""

from contextlib import contextmanager

import pytest

from setupwizard.engine.plan import complete_secrets, make_plan
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.transport.fake import FakeTransport
from tests.unit.openfire.samples import answers
from tests.unit.steps.openfire_host import work

FACTS = Facts(
    system="debian",
    release="12",
    pretty="Debian",
    architecture="amd64",
    systemd=True,
    container="",
    memory=2000,
    disk_free_opt=9000,
    java=(),
    postgresql="",
    postgresql_ports=(),
    openfire=None,
    openfire_active=False,
    firewall=None,
    listeners=(),
    clock_skew=0,
    tools=frozenset(),
)
LDAP = {"base_dn": "dc=corp,dc=example", "bind_dn": "cn=reader,dc=corp", "admins": ["ana"]}
KNOWN = {"ldap_password": "lee", "ldap_admin_password": "ana-pass"}


def given(version="5.1.1", **sections):
    directory = {"profile": {"kind": "ldap"}, "ldap": LDAP, "datasource": {"kind": "embedded"}}
    return answers(version=version, **(directory | sections))


def secrets(**changes):
    known = Secrets()
    for name, text in (KNOWN | changes).items():
        known = known.with_secret(name, text)
    return known


def plan(answers_, known, opened=lambda *_: None):
    made = make_plan(
        answers_, FACTS, complete_secrets(answers_, known), open_directory=opened, meanwhile=None
    )
    return made.steps


def test_the_password_of_admin_is_not_needed_for_there_will_be_none():
    assert plan(given(), secrets())


@pytest.mark.parametrize("name", ["ldap_password", "ldap_admin_password"])
def test_what_the_directory_needs_is_asked_for_by_name(name):
    with pytest.raises(SetupError) as caught:
        plan(given(), secrets(**{name: ""}))
    assert caught.value.problem.code is Code.SECRET_NEEDED
    assert caught.value.problem.params["name"] == name


def test_a_directory_anybody_may_read_needs_no_password_for_that():
    assert plan(given(ldap=LDAP | {"bind_dn": ""}), secrets(ldap_password=""))


def test_only_the_old_release_is_told_to_encrypt_afterwards():
    assert [step.id for step in plan(given(), secrets())][-1] == "running"
    assert [step.id for step in plan(given("4.6.2"), secrets())][-1] == "ldap-secrets"


def test_the_directory_is_asked_before_openfire_is_let_loose():
    asked = []

    @contextmanager
    def opened(host, ldap, password):
        asked.append((ldap.base_dn, password.reveal()))
        raise SetupError(Code.LDAP_NOBODY)
        yield

    (configured,) = [s for s in plan(given(), secrets(), opened) if s.id == "configuration"]
    with pytest.raises(SetupError) as caught:
        configured.before(work(FakeTransport()))
    assert caught.value.problem.code is Code.LDAP_NOBODY
    assert asked == [("dc=corp,dc=example", "lee")]
