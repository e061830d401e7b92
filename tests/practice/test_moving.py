"""People from a directory on the practice server: from the start, moved there, and back."""

import threading
from contextlib import contextmanager

import pytest

from setupwizard.directory.base import Groups, People, Person
from setupwizard.engine.operations.move import move_back, move_to_directory, rehearse
from setupwizard.engine.operations.verify import verify
from setupwizard.model.events import Outcome, RunFinished
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.practice import practice_environment
from tests.practice.learning import ADMIN, Told, answers, apply, connect, secrets, set_up

LDAP = {
    "base_dn": "dc=empresa,dc=example",
    "bind_dn": "cn=openfire,dc=empresa,dc=example",
    "admins": ("ppalotes",),
}
PASSWORD = "practica"
KNOWN = {"ldap_password": "lee", "ldap_admin_password": PASSWORD}


class Directory:
    """Two people. `open` is false while it does not answer."""

    def __init__(self):
        self.people_there, self.open = {"ppalotes": PASSWORD, "mgurrero": PASSWORD}, True

    @contextmanager
    def opened(self, host, ldap, password):
        if not self.open or (ldap.bind_dn and password != Secret("lee")):
            raise SetupError(Code.LDAP_NOT_REACHABLE, host=ldap.host, port=ldap.port)
        yield self

    def people(self, ldap):
        sample = tuple(Person(user, user.title(), "", f"uid={user}") for user in self.people_there)
        return People(len(sample), True, sample)

    def groups(self, ldap):
        return Groups(0, True, ())

    def namesakes(self, ldap, users):
        return frozenset(users) & frozenset(self.people_there)

    def require_person(self, ldap, user):
        if user not in self.people_there:
            raise SetupError(Code.LDAP_PERSON_MISSING, person=user)

    def admits(self, ldap, user, password):
        return self.people_there.get(user) == password.reveal()

    def takes_any_password(self, ldap, user):
        return False


@pytest.fixture
def directory():
    return Directory()


@pytest.fixture
def environment(directory):
    return practice_environment(0, directory=directory.opened)


def with_directory(**changes):
    given = {"profile": {"kind": "ldap"}, "ldap": LDAP | changes}
    return answers().model_validate(answers().model_dump() | given)


def move(session, operation=move_to_directory, at=lambda event: None, given=None, **known):
    events, cancel = [], threading.Event()

    def heard(event):
        events.append(event)
        at(event)

    chosen = given or with_directory()
    outcome = session.ask(operation, chosen, secrets(**(KNOWN | known)), heard, cancel)
    return Told(outcome, events)


def restored(told):
    assert isinstance(told.events[-1], RunFinished)
    return told.events[-1].restored


def own(session):
    """The server keeps its people itself, as it did."""
    events = []
    proven = session.ask(verify, answers(), secrets(), events.append, threading.Event())
    return proven is Outcome.UNCHANGED


def test_a_fresh_server_takes_its_people_from_the_directory_and_is_then_left_alone(environment):
    given = with_directory()
    session = connect(environment, given)
    told = apply(session, given, secrets(**KNOWN))
    assert told.outcome is Outcome.CHANGED, told.why
    assert {"proof-stranger-refused", "proof-heard-alone", "proof-old-admin-refused"} <= set(
        told.proven()
    )
    assert apply(session, given, secrets(**KNOWN)).outcome is Outcome.UNCHANGED
    assert apply(session).problem.code is Code.PROFILE_IS_DIRECTORY


def test_a_server_with_people_of_its_own_is_not_moved_by_applying_other_answers(environment):
    session = set_up(environment)
    told = apply(session, with_directory(), secrets(**KNOWN))
    assert told.problem.code is Code.PROFILE_IS_OWN


def test_answers_about_other_people_are_told_before_the_proof_tries_anything(environment):
    session = set_up(environment)
    ways = ((with_directory(), Code.PROFILE_IS_OWN), (answers(), Code.PROFILE_IS_DIRECTORY))
    for given, code in ways:
        told = move(session, verify, given=given)
        assert (told.problem.code, told.proven()) == (code, [])
        if code is Code.PROFILE_IS_OWN:
            assert move(session).outcome is Outcome.CHANGED


def test_the_rehearsal_says_who_stays_and_who_goes_and_changes_nothing(environment):
    session = set_up(environment)
    found = session.ask(rehearse, with_directory(), secrets(**KNOWN))
    assert (found.people.count, found.users, found.without) == (2, 1, ("admin",))
    assert (found.admins, found.old_admins, found.admin_goes) == (("ppalotes",), ("admin",), True)
    assert own(session)


def test_people_move_to_the_directory_and_back(environment):
    session = set_up(environment)
    there = move(session)
    assert there.outcome is Outcome.CHANGED, there.why
    assert "proof-old-admin-refused" in there.proven()
    assert apply(session, with_directory(), secrets(**KNOWN)).outcome is Outcome.UNCHANGED
    assert move(session).problem.code is Code.SWITCH_ALREADY

    back = move(session, move_back)
    assert back.outcome is Outcome.CHANGED, back.why
    assert "proof-directory-refused" in back.proven()
    assert own(session)
    assert move(session, move_back).problem.code is Code.SWITCH_BACK_ALREADY


@pytest.mark.parametrize("step", ["ldap-switch", "ldap-start", "ldap-proof"])
def test_a_directory_that_stops_in_the_middle_brings_everything_back(environment, directory, step):
    session = set_up(environment)

    def stop(event):
        if getattr(event, "step", "") == step:
            directory.open = False

    told = move(session, at=stop)
    assert (told.outcome, restored(told)) == (Outcome.FAILED, True), told.why
    assert told.problem.code is Code.LDAP_NOT_REACHABLE
    assert own(session)
    directory.open = True
    assert move(session).outcome is Outcome.CHANGED


CORRECTED = {"user_filter": "(objectClass=person)", "host": "localhost"}


def from_directory(environment):
    """A server that always had a directory; nobody knows a password of `admin`."""
    session = connect(environment, with_directory())
    assert apply(session, with_directory(), secrets(**KNOWN)).outcome is Outcome.CHANGED
    return session


def test_the_settings_of_a_directory_are_corrected_on_a_running_server(environment):
    session, right = from_directory(environment), with_directory(**CORRECTED)
    assert session.from_directory
    told = apply(session, right, secrets(**KNOWN))
    assert told.problem.code is Code.DIRECTORY_SETTING_FIXED
    found = session.ask(rehearse, right, secrets(**KNOWN, admin_password=""))
    assert (found.corrected, found.users) == (("ldap.host", "ldap.searchFilter"), 0)
    told = move(session, given=right, admin_password="")
    assert told.outcome is Outcome.CHANGED, told.why
    assert apply(session, right, secrets(**KNOWN)).outcome is Outcome.UNCHANGED
    assert move(session, given=right, admin_password="").problem.code is Code.SWITCH_ALREADY
    back = move(session, move_back, given=right, admin_password=ADMIN)
    assert back.outcome is Outcome.CHANGED, back.why
    assert own(session)


@pytest.mark.parametrize("step", ["ldap-switch", "ldap-proof"])
def test_a_correction_that_fails_leaves_the_settings_from_before(environment, directory, step):
    session, wrong = from_directory(environment), with_directory(**CORRECTED)

    def stop(event):
        directory.open = getattr(event, "step", "") != step and directory.open
        if getattr(event, "step", "") == "ldap-returned":
            directory.open = True

    told = move(session, given=wrong, at=stop, admin_password="")
    assert (told.outcome, restored(told)) == (Outcome.FAILED, True), told.why
    directory.open = True
    assert apply(session, with_directory(), secrets(**KNOWN)).outcome is Outcome.UNCHANGED


def test_a_directory_that_lets_nobody_in_is_corrected_although_no_setting_differs(
    environment, directory
):
    """As when the password of the account that reads it was changed there."""
    session, lets_in = from_directory(environment), directory.admits
    calls = []

    def refuse_the_console(ldap, user, password):
        calls.append(user)
        return len(calls) != 2 and lets_in(ldap, user, password)

    directory.admits = refuse_the_console
    told = move(session, admin_password="")
    assert told.outcome is Outcome.CHANGED, told.why


def test_a_server_that_always_had_a_directory_gets_an_administrator_with_a_chosen_password(
    environment,
):
    session = connect(environment, with_directory())
    assert apply(session, with_directory(), secrets(**KNOWN)).outcome is Outcome.CHANGED
    told = move(session, move_back, admin_password=ADMIN)
    assert told.outcome is Outcome.CHANGED, told.why
    assert own(session)


def test_the_way_back_is_open_when_the_directory_is_gone(environment, directory):
    session = set_up(environment)
    assert move(session).outcome is Outcome.CHANGED
    directory.open = False
    told = move(session, move_back, ldap_admin_password="")
    assert told.outcome is Outcome.CHANGED, told.why
    assert own(session)


@pytest.mark.parametrize(
    ("known", "code"),
    [
        ({"admin_password": "otra clave"}, Code.CONSOLE_LOGIN_FAILED),
        ({"ldap_admin_password": "otra"}, Code.LDAP_ADMIN_PASSWORD_WRONG),
        ({"ldap_password": "otra"}, Code.LDAP_NOT_REACHABLE),
        ({"admin_password": ""}, Code.SECRET_NEEDED),
    ],
)
def test_a_rehearsal_that_fails_stops_before_anything_is_changed(environment, known, code):
    session = set_up(environment)
    told = move(session, **known)
    assert (told.problem.code, restored(told)) == (code, False)
    assert "ldap-switch" not in told.changed()
    assert own(session)


def test_the_way_back_wants_the_password_admin_had(environment):
    session = set_up(environment)
    assert move(session).outcome is Outcome.CHANGED
    told = move(session, move_back, admin_password="otra clave")
    assert told.problem.code is Code.OWN_ADMIN_PASSWORD_WRONG
