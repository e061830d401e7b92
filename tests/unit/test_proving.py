"""What the proof says of a directory that keeps Openfire from letting anybody in."""

import threading
from contextlib import contextmanager

import pytest

from setupwizard.engine import proving
from setupwizard.model.events import Note, ProofLine
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.proof.prove import ProofPart
from tests.fake_transport import FakeTransport
from tests.unit.openfire.samples import answers

LDAP = {"base_dn": "dc=corp,dc=example", "bind_dn": "cn=reader,dc=corp", "admins": ["ana"]}
SECRETS = Secrets(ldap_admin_password=Secret("right"), ldap_password=Secret("lee"))


class Directory:
    def __init__(self):
        self.fails, self.there, self.tried = None, {"ana"}, []

    @contextmanager
    def opened(self, ldap):
        if self.fails:
            raise SetupError(self.fails, host=ldap.host)
        yield self

    def admits(self, ldap, user, password):
        self.tried.append(user)
        return password == Secret("right")

    def namesakes(self, ldap, users):
        return frozenset(users) & self.there


@pytest.fixture
def directory():
    return Directory()


@pytest.fixture
def proven(monkeypatch):
    """The parts that were tried after the directory, and whether `admin` was left in peace."""
    calls = []

    def prove(host, answers, secrets, proof_services, emit, cancel, only, *, spare_admin):
        calls.append((tuple(only), spare_admin))
        return True

    monkeypatch.setattr(proving, "prove", prove)
    return calls


def prove(directory, secrets=SECRETS, **changes):
    given = answers(profile={"kind": "ldap"}, ldap=LDAP, datasource={"kind": "embedded"})
    lines = []
    held = proving.prove_with_directory(
        FakeTransport(), given, secrets, None, directory.opened, lines.append,
        threading.Event(), **changes,
    )  # fmt: skip
    return held, [(line.note.code, line.problem and line.problem.code) for line in lines]


def test_a_directory_that_answers_is_told_and_everything_is_tried(directory, proven):
    assert prove(directory) == (True, [("proof-directory", None)])
    assert proven == [(tuple(ProofPart), False)]


def test_somebody_called_admin_is_not_tried_with_passwords_of_another(directory, proven):
    directory.there = {"ana", "admin"}
    assert prove(directory)[0]
    assert proven == [(tuple(ProofPart), True)]


@pytest.mark.parametrize(
    ("account", "told"),
    [("ana@x.test", Code.XMPP_PERSON_REFUSED), ("x.test", Code.XMPP_LOGIN_FAILED)],
)
def test_who_was_let_in_by_the_directory_is_not_asked_about_the_password(
    directory, monkeypatch, account, told
):
    def refusing(host, answers, secrets, proof_services, emit, cancel, only, *, spare_admin):
        problem = Problem(Code.XMPP_LOGIN_FAILED, {"account": account})
        emit(ProofLine(Note.of("proof-chat-tried"), 0.0, problem))
        return False

    monkeypatch.setattr(proving, "prove", refusing)
    assert prove(directory) == (False, [("proof-directory", None), ("proof-chat-tried", told)])


@pytest.mark.parametrize("code", [Code.LDAP_NOT_REACHABLE, Code.LDAP_ACCOUNT_LOCKED])
def test_what_is_wrong_with_the_directory_is_told_and_nobody_is_tried_in_the_chat(
    directory, proven, code
):
    directory.fails = code
    assert prove(directory) == (False, [("proof-directory-tried", code)])
    assert proven == [((ProofPart.NETWORK, ProofPart.SECRETS), True)]


def test_a_wrong_password_is_tried_once_and_told_as_what_it_is(directory, proven):
    wrong = SECRETS.with_secret("ldap_admin_password", "wrong")
    told = prove(directory, wrong)
    assert told == (False, [("proof-directory-tried", Code.LDAP_ADMIN_PASSWORD_WRONG)])
    assert directory.tried == ["ana"]
    assert all(ProofPart.PEOPLE not in parts for parts, _ in proven)


def test_a_directory_that_cannot_be_read_without_its_password_is_no_reason_to_give_up(
    directory, proven
):
    directory.fails = Code.LDAP_PASSWORD_MISSING
    assert prove(directory) == (True, [])
    directory.fails = Code.LDAP_BIND_REFUSED
    assert prove(directory, own_account=True) == (True, [])
    assert not prove(directory)[0]


def test_a_lost_link_ends_the_proof(directory, proven):
    directory.fails = Code.HOST_LOST
    assert prove(directory) == (False, [("proof-directory-tried", Code.HOST_LOST)])
    assert proven == []
