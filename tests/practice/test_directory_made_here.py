"""A directory that is set up on the practice server, by the same steps as on a real one."""

import threading
from pathlib import Path

import pytest

from setupwizard.directory.people_file import read_people
from setupwizard.directory.slapd import Shape, change, modification
from setupwizard.engine.directory_check import check_directory as check_open_directory
from setupwizard.engine.new_directory import new_directory_steps
from setupwizard.engine.new_people import read_new_people
from setupwizard.engine.operations.apply import ProofPolicy
from setupwizard.engine.operations.apply import apply as apply_answers
from setupwizard.engine.operations.apply import preview as preview_answers
from setupwizard.engine.operations.directory_queries import check_directory
from setupwizard.engine.operations.move import move_back, move_to_directory, rehearse
from setupwizard.engine.runner import Plan, preview, run_plan
from setupwizard.model.events import Outcome
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.practice import practice_environment
from setupwizard.practice.directories import directories
from setupwizard.practice.host import PracticeHost
from setupwizard.practice.programs.debian import fresh_server
from setupwizard.practice.programs.slapd import logs_in
from setupwizard.practice.programs.sockets import listening
from setupwizard.steps.base import State
from tests.practice.learning import answers, apply, connect, secrets, set_up

BASE = "dc=empresa,dc=example"
FILE = "usuario;nombre;grupos\nana;Ana Ñandú;Ventas\nluis;Luis;Ventas|Dirección\n"
SECRETS = Secrets(ldap_password=Secret("of the account"), people_password=Secret("first one 1"))


@pytest.fixture
def server():
    return fresh_server(0)


@pytest.fixture
def host(server):
    return PracticeHost(server, threading.Event())


def steps(file=FILE, secrets=SECRETS, base=BASE):
    table = read_people(file.encode(), "people.csv")
    return new_directory_steps(base, secrets, table, own_account=False)


def run(host, **changes):
    return run_plan(Plan(tuple(steps(**changes))), host, lambda event: None, threading.Event())


def test_a_directory_is_made_once_and_its_people_log_in(server, host):
    assert [step.state for step in preview(Plan(tuple(steps())), host)] == [
        State.MISSING,
        State.LATER,
        State.LATER,
    ]
    assert run(host).outcome is Outcome.CHANGED
    assert run(host).outcome is Outcome.UNCHANGED
    shape = Shape(BASE)
    assert logs_in(server.slapd, shape.account, Secret("of the account"))
    assert logs_in(server.slapd, f"uid=ana,{shape.people}", Secret("first one 1"))
    assert not logs_in(server.slapd, f"uid=ana,{shape.people}", Secret("wrong"))
    assert [socket.address for socket in listening(server) if socket.port == 389] == ["127.0.0.1"]


def test_it_can_be_asked_as_any_directory(server, host):
    open_directory = directories(server, host.pause)
    ldap = LdapAnswers(create=True, people_file="x.csv", admins=("ana",)).whole("empresa.example")
    run(host)
    secrets = Secrets(ldap_admin_password=Secret("first one 1"))
    with open_directory(host, ldap, Secret("of the account")) as directory:
        checked = check_open_directory(directory, ldap, secrets)
        assert (checked.people.count, checked.groups.count) == (2, 2)
        assert checked.people.sample[0].name == "Ana Ñandú"
    for password, stop, code in (
        ("wrong", False, Code.LDAP_BIND_REFUSED),
        ("of the account", True, Code.LDAP_NOT_REACHABLE),
    ):
        server.slapd.online = not stop
        with pytest.raises(SetupError) as caught, open_directory(host, ldap, Secret(password)):
            pass
        assert caught.value.problem.code is code


def test_people_are_added_later_and_nobody_is_changed(server, host):
    run(host)
    later = Secrets(ldap_password=Secret("of the account"), people_password=Secret("another 22"))
    longer = FILE + "zoe;Zoë;ventas\n"
    assert run(host, file=longer, secrets=later).outcome is Outcome.CHANGED
    assert run(host, file=longer, secrets=later).outcome is Outcome.UNCHANGED
    people = Shape(BASE).people
    assert logs_in(server.slapd, f"uid=ana,{people}", Secret("first one 1"))
    assert logs_in(server.slapd, f"uid=zoe,{people}", Secret("another 22"))


def test_a_stopped_directory_is_started(server, host):
    run(host)
    host.run(["systemctl", "stop", "slapd.service"])
    assert not server.slapd.online
    assert run(host).outcome is Outcome.CHANGED
    assert server.slapd.online


def test_a_directory_of_another_name_is_refused(host):
    run(host)
    assert run(host, base="dc=otra,dc=example").problem.code is Code.SLAPD_OTHER_DIRECTORY


def test_what_slapd_would_refuse_is_refused(host):
    run(host)
    with pytest.raises(SetupError) as caught:
        change(host, [modification(f"uid=nobody,{BASE}", ("add", "cn", ["x"]))])
    assert caught.value.problem.code is Code.SLAPD_REFUSED


@pytest.fixture
def chosen(tmp_path):
    """Answers of a learner who has no directory yet."""
    (tmp_path / "people.csv").write_text(FILE, encoding="utf-8")
    ldap = {"create": True, "people_file": str(tmp_path / "people.csv"), "admins": ("ana",)}
    return answers(profile={"kind": "ldap"}, ldap=ldap)


def test_a_whole_server_with_a_directory_of_its_own_can_be_practised(chosen):
    known = secrets(people_password="first one 1")
    session = connect(practice_environment(0), chosen)
    assert session.ask(check_directory, chosen.directory, known).people.count == 2
    told = apply(session, chosen, known)
    assert told.outcome is Outcome.CHANGED, told.why
    again = apply(session, chosen, known, prove=ProofPolicy.ALWAYS)
    assert again.outcome is Outcome.UNCHANGED, again.why


def test_moving_to_a_directory_that_is_made_for_it_can_be_practised(chosen):
    known = secrets(people_password="first one 1")
    session = set_up()
    session.look_again()
    assert session.ask(rehearse, chosen, known).people.count == 2
    events = []
    outcome = session.ask(move_to_directory, chosen, known, events.append, threading.Event())
    assert outcome is Outcome.CHANGED, events[-1]
    assert (
        session.ask(move_to_directory, chosen, known, events.append, threading.Event())
        is Outcome.FAILED
    )
    assert events[-1].problem.code is Code.SWITCH_ALREADY
    with_ana = known.with_secret("ldap_admin_password", "first one 1")
    outcome = session.ask(move_back, chosen, with_ana, events.append, threading.Event())
    assert outcome is Outcome.CHANGED, events[-1]


def test_whoever_has_read_the_file_of_the_people_needs_it_no_more(chosen):
    """If it is written anew meanwhile, what was checked and what is made are the same people."""
    people = read_new_people(chosen.directory)
    Path(chosen.directory.people_file).unlink()
    known = secrets(people_password="first one 1")
    session = connect(practice_environment(0), chosen)
    assert session.ask(check_directory, chosen.directory, known, people).people.count == 2
    assert session.ask(preview_answers, chosen, known, people)
    events, cancel = [], threading.Event()
    made = session.ask(
        apply_answers, chosen, known, events.append, cancel, ProofPolicy.IF_CHANGED, people
    )
    assert made is Outcome.CHANGED, events[-1]
