"""The first accounts on the practice server: as on a real one, without a byte of XMPP."""

import threading
from dataclasses import replace

import pytest

from setupwizard.accounts.base import AccountsPlace
from setupwizard.directory.people_file import PeopleTable
from setupwizard.engine.operations.add_people import add_people
from setupwizard.engine.operations.move import move_to_directory, rehearse
from setupwizard.engine.operations.service import ServiceAction, control_service
from setupwizard.engine.operations.verify import verify
from setupwizard.model.events import Note, Outcome
from setupwizard.model.problems import Code
from setupwizard.model.secret import Secret
from setupwizard.practice import practice_environment
from setupwizard.proof.base import Login
from tests.practice.learning import Told, answers, connect, secrets, set_up
from tests.practice.test_moving import KNOWN, Directory, with_directory
from tests.unit.accounts.fakes import person

PEOPLE = (
    person("perico", "Perico Palotes", "perico@x.example", "Perico-first-1", "Staff"),
    person("maria", "María Gurrero", "", "", "staff", "chess"),
)
EMBEDDED = {"datasource": {"kind": "embedded"}}


class Added(Told):
    """`passwords` are those that were made, by user."""

    def __init__(self, session, people=PEOPLE, answers_=None, **known):
        self.events, self.passwords = [], {}
        self.outcome = session.ask(
            add_people,
            answers_ or answers(),
            secrets(**known),
            PeopleTable(people),
            self._keep,
            self.events.append,
            threading.Event(),
        )

    def _keep(self, made):
        self.passwords |= {one.user: one.password for one in made}
        return Note.of("account-passwords-kept", file="x.csv", count=len(made))


@pytest.mark.parametrize("sections", [{}, EMBEDDED], ids=["postgresql", "embedded"])
def test_people_are_added_once_whichever_database_there_is(sections):
    wanted = answers(**sections)
    session = set_up(answers_=wanted)
    first = Added(session, answers_=wanted)
    assert first.outcome is Outcome.CHANGED, first.why
    assert first.changed() == ["new-accounts", "new-groups"]
    assert first.proven() == ["account-logged-in"]
    assert set(first.passwords) == {"maria"}
    second = Added(session, answers_=wanted)
    assert (second.outcome, second.passwords) == (Outcome.UNCHANGED, {})


def test_the_proof_of_the_server_is_not_troubled_by_its_people():
    session = set_up()
    Added(session)
    told = []
    outcome = session.ask(verify, answers(), secrets(), told.append, threading.Event())
    assert outcome is Outcome.UNCHANGED, Told(outcome, told).why


def test_somebody_elses_account_is_named_and_nobody_is_added():
    session = set_up()
    Added(session)
    other = replace(PEOPLE[1], name="Marie Curie")
    added = Added(session, [person("new", password="A-first-one-1"), other])
    assert added.problem.code is Code.ACCOUNTS_TAKEN
    assert Added(session, [person("new", password="A-first-one-1")]).outcome is Outcome.CHANGED


@pytest.mark.parametrize(
    ("known", "code"),
    [
        ({"admin_password": ""}, Code.SECRET_NEEDED),
        ({"admin_password": "otra clave"}, Code.ACCOUNTS_ADMIN_REFUSED),
    ],
)
def test_without_the_administrator_nobody_is_added(known, code):
    assert Added(set_up(), **known).problem.code is code


def test_a_server_that_is_not_set_up_or_stopped_is_told_as_that():
    assert Added(connect(practice_environment(0))).problem.code is Code.OPENFIRE_NOT_SET_UP
    session = set_up()
    session.ask(control_service, ServiceAction.STOP)
    assert Added(session).problem.code is Code.PORT_NOT_LISTENING


def test_another_domain_than_the_servers_is_told_as_fixed():
    added = Added(set_up(), answers_=answers(server={"domain": "other.example"}))
    assert added.problem.code is Code.SETTING_FIXED


def test_a_server_whose_people_come_from_a_directory_is_told_what_to_do_instead():
    session = set_up(practice_environment(0, directory=Directory().opened))
    Added(session)
    rehearsal = session.ask(rehearse, with_directory(), secrets(**KNOWN))
    assert rehearsal.without == ("admin", "maria", "perico")
    assert Added(session, answers_=with_directory()).problem.code is Code.ACCOUNTS_FROM_DIRECTORY
    known, told = secrets(**KNOWN), []
    moved = session.ask(move_to_directory, with_directory(), known, told.append, threading.Event())
    assert moved is Outcome.CHANGED, Told(moved, told).why
    assert Added(session).problem.code is Code.ACCOUNTS_FROM_DIRECTORY


def test_a_link_that_is_lost_in_the_middle_is_told_and_the_next_run_goes_on():
    world = practice_environment(0)
    session = set_up(world)
    with session.environment.accounts(
        session.host, AccountsPlace("empresa.example"), Login("admin", secrets().admin_password)
    ) as accounts:
        session.host.close()
        with pytest.raises(Exception, match="host-lost"):
            accounts.find(["perico"])
    assert Added(connect(world)).outcome is Outcome.CHANGED


def test_names_that_are_taken_stay_with_whom_they_are():
    session = set_up()
    Added(session)
    with session.environment.accounts(
        session.host, AccountsPlace("empresa.example"), Login("admin", secrets().admin_password)
    ) as accounts:
        assert set(accounts.find(["admin", "perico", "nobody"])) == {"admin", "perico"}
        assert accounts.members("Staff") == {"perico", "maria"}
        assert accounts.create([replace(PEOPLE[0], password=Secret("x"))]) != ("",)
