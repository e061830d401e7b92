"""The plan of a server whose people come from a directory."""

from contextlib import contextmanager
from dataclasses import replace

import pytest

from setupwizard.engine.plan import complete_secrets, make_plan
from setupwizard.model.facts import Facts, OpenfireFound
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from tests.fake_transport import FakeTransport
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


def made(answers_, known, opened=lambda *_: None, facts=FACTS):
    completed = complete_secrets(answers_, known)
    return make_plan(answers_, facts, completed, open_directory=opened, proof_services=None)


def plan(answers_, known):
    return made(answers_, known).steps


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


def test_the_directory_is_asked_before_anything_is_changed():
    asked = []

    @contextmanager
    def opened(host, ldap, password):
        asked.append((ldap.base_dn, password.reveal()))
        raise SetupError(Code.LDAP_NOBODY)
        yield

    directory_does = made(given(), secrets(), opened).requires[-1]
    with pytest.raises(SetupError) as caught:
        directory_does(FakeTransport())
    assert caught.value.problem.code is Code.LDAP_NOBODY
    assert asked == [("dc=corp,dc=example", "lee")]


def test_a_finished_server_is_not_asked_about_its_directory_again_unless_it_was_never_proven():
    there = OpenfireFound("5.1.1", set_up=True, begun=False, ours=True)
    facts = replace(FACTS, openfire=there)
    proven = len(made(given(), secrets(), facts=facts).requires)
    unproven = replace(facts, openfire=replace(there, unproven=True))
    assert len(made(given(), secrets(), facts=unproven).requires) == proven + 1
    without = made(given(), secrets(ldap_admin_password=""), facts=unproven)
    assert len(without.requires) == proven


def test_a_directory_that_is_yet_to_be_made_is_asked_once_it_is_there(tmp_path):
    (tmp_path / "people.csv").write_text("user;name\nana;Ana\n", encoding="utf-8")
    ldap = {"create": True, "people_file": str(tmp_path / "people.csv"), "admins": ["ana"]}
    asked = []

    @contextmanager
    def opened(host, ldap, password):
        asked.append(ldap.base_dn)
        raise SetupError(Code.LDAP_NOBODY)
        yield

    whole = made(given(ldap=ldap), secrets(people_password="first one 1"), opened)
    assert len(whole.requires) == len(made(given(), secrets()).requires) - 1
    (configured,) = [step for step in whole.steps if step.id == "configuration"]
    with pytest.raises(SetupError):
        configured.before(work(FakeTransport()))
    assert len(asked) == 1
