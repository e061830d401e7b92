"""Every mistake of the practice has its own cause, and after its correction the set-up goes on."""

import threading
import time

import pytest

from setupwizard.engine.operations.apply import ProofPolicy
from setupwizard.engine.operations.apply import apply as apply_answers
from setupwizard.engine.operations.database_check import check_database
from setupwizard.engine.operations.service import ServiceAction, control_service
from setupwizard.model.answers import HostAnswers
from setupwizard.model.events import Outcome, StepFinished
from setupwizard.model.problems import Code, SetupError
from setupwizard.practice import LEARNER, Mistake, practice_environment
from setupwizard.practice.host import PracticeHost
from setupwizard.practice.programs.debian import fresh_server
from setupwizard.texts.catalog import Catalog
from tests.practice.learning import answers, apply, connect, secrets, set_up

MADE_HERE = {"create": False}
EXISTING = MADE_HERE | {"database": LEARNER.database, "user": LEARNER.database}


def code_of(action, *given, **named):
    with pytest.raises(SetupError) as caught:
        action(*given, **named)
    return caught.value.problem.code


LOGINS = {
    "another password": ({}, {"ssh_password": "123456"}, Code.SSH_PASSWORD_REFUSED),
    "no password": ({}, {"ssh_password": ""}, Code.SECRET_NEEDED),
    "another user": ({"user": "root"}, {}, Code.SSH_PASSWORD_REFUSED),
    "another password for sudo": ({}, {"sudo_password": "otra"}, Code.SUDO_PASSWORD_WRONG),
    "another address": ({"address": "chat.empresa.es"}, {}, Code.HOST_UNKNOWN),
    "another port": ({"port": 2222}, {}, Code.HOST_REFUSED),
    "a key": ({"auth": "key", "identity": "/id"}, {}, Code.SSH_KEY_REFUSED),
    "the agent": ({"auth": "agent"}, {}, Code.SSH_AGENT_REFUSED),
}


@pytest.mark.parametrize("login", LOGINS)
def test_a_login_that_is_not_the_learners_is_refused_and_the_right_one_works_afterwards(login):
    host, typed, code = LOGINS[login]
    environment = practice_environment(0)
    assert code_of(connect, environment, answers(host=host), secrets(**typed)) is code
    assert connect(environment).unsupported() is None


def test_the_servers_key_is_shown_until_it_is_accepted_and_never_again():
    environment, shown = practice_environment(0), []
    assert (
        code_of(connect, environment, ask=lambda key: bool(shown.append(key)))
        is Code.HOST_KEY_UNKNOWN
    )
    connect(environment, ask=lambda key: not shown.append(key))
    connect(environment, ask=lambda key: bool(shown.append(key)))
    assert [key.address for key in shown] == [LEARNER.address] * 2
    assert shown[0].fingerprint.startswith("SHA256:")


def test_a_database_that_is_down_is_named_and_is_up_at_the_next_try():
    session = connect(practice_environment(0, [Mistake.DATABASE_DOWN]))
    existing = answers(datasource=EXISTING)
    given = secrets(database_password=LEARNER.password)
    check = (session.ask, check_database, existing.datasource, given, "empresa.example")
    assert code_of(*check) is Code.DATABASE_NOT_RUNNING
    session.ask(check_database, *check[2:])
    assert apply(session, existing, given).outcome is Outcome.CHANGED


def test_a_database_that_does_not_start_stops_the_run_and_trying_again_goes_on():
    session = connect(practice_environment(0, [Mistake.DATABASE_DOWN]))
    told = apply(session)
    assert (told.outcome, told.problem.code) == (Outcome.FAILED, Code.DATABASE_DOES_NOT_START)
    again = apply(session)
    assert again.outcome is Outcome.CHANGED, again.why
    assert "java" not in again.changed()


DATABASE_ANSWERS = {
    "another password": ({}, "123456", Code.DATABASE_PASSWORD_WRONG),
    "another user": ({"user": "ana"}, LEARNER.password, Code.DATABASE_ROLE_MISSING),
    "another database": ({"database": "ventas"}, LEARNER.password, Code.DATABASE_MISSING),
    "another port": ({"port": 5433}, LEARNER.password, Code.DATABASE_WRONG_PORT),
    "another server": ({"host": "db.example"}, LEARNER.password, Code.DATABASE_HOST_UNKNOWN),
    "an address elsewhere": ({"host": "192.0.2.7"}, LEARNER.password, Code.DATABASE_UNREACHABLE),
    "TLS": ({"tls": "require"}, LEARNER.password, Code.DATABASE_TLS_UNAVAILABLE),
    "sshd": ({"host": LEARNER.address, "port": 22}, LEARNER.password, Code.DATABASE_NOT_POSTGRESQL),
}


@pytest.mark.parametrize("answer", DATABASE_ANSWERS)
def test_a_wrong_answer_about_the_database_has_its_own_cause(answer):
    changes, password, code = DATABASE_ANSWERS[answer]
    session = connect(practice_environment(0, [Mistake.DATABASE_DOWN]))
    right = answers(datasource=EXISTING).datasource
    domain, known = "empresa.example", secrets(database_password=LEARNER.password)
    assert code_of(session.ask, check_database, right, known, domain) is Code.DATABASE_NOT_RUNNING
    wrong = answers(datasource=EXISTING | changes).datasource
    typed = secrets(database_password=password)
    assert code_of(session.ask, check_database, wrong, typed, domain) is code
    session.ask(check_database, right, known, domain)


def test_the_data_of_another_domain_is_left_alone():
    session = set_up()
    datasource, given = answers().datasource, secrets(database_password="x")
    code = code_of(session.ask, check_database, datasource, given, "otra.example")
    assert code is Code.DATABASE_PASSWORD_WRONG  # its password is Openfire's own


def test_a_taken_port_is_named_with_its_holder_and_another_one_will_do():
    session = connect(practice_environment(0, [Mistake.PORT_TAKEN]))
    told = apply(session)
    assert told.problem.code is Code.PORT_TAKEN
    assert told.problem.params == {"port": "9090", "process": "Cockpit"}
    chosen = answers(server={"console_port": 9190})
    assert apply(session, chosen).outcome is Outcome.CHANGED
    assert apply(session, chosen).outcome is Outcome.UNCHANGED


def test_a_lost_link_ends_the_run_and_a_new_connection_goes_on_where_it_was():
    environment = practice_environment(0, [Mistake.LINK_LOST])
    session = connect(environment)
    here = answers(openfire={"source": "computer"})  # so that only packages are long work there
    told = apply(session, here)
    assert (told.outcome, told.problem.code) == (Outcome.FAILED, Code.HOST_LOST)
    assert apply(session, here).problem.code is Code.HOST_LOST
    again = apply(connect(environment), here)
    assert again.outcome is Outcome.CHANGED, again.why
    assert "java" not in again.changed(), "what had begun went on without us"


def test_the_mistakes_come_one_after_the_other():
    environment = practice_environment(
        0, set(Mistake) - {Mistake.OTHER_OPENFIRE}
    )  # which never ends
    chosen, met = answers(), []
    for _ in range(4):
        told = apply(connect(environment), chosen)
        if told.problem is None:
            break
        met.append(told.problem.code)
        if told.problem.code is Code.PORT_TAKEN:
            chosen = answers(server={"console_port": 9190})
    assert met == [Code.PORT_TAKEN, Code.HOST_LOST, Code.DATABASE_DOES_NOT_START]


def test_an_openfire_without_its_database_says_so_and_starts_once_it_is_there():
    session = set_up()
    session.ask(control_service, ServiceAction.STOP)
    session.host.run(("systemctl", "stop", "postgresql@15-main.service"))
    told = apply(session, answers(datasource=MADE_HERE))
    assert told.problem.code is Code.OPENFIRE_DATABASE_FAILED
    session.host.run(("systemctl", "start", "postgresql@15-main.service"))
    assert apply(session, answers(datasource=MADE_HERE)).outcome is Outcome.CHANGED


def test_the_console_password_that_was_chosen_is_the_only_one():
    told = apply(set_up(), secrets_=secrets(admin_password="otra clave"), prove=ProofPolicy.ALWAYS)
    assert told.problem.code is Code.XMPP_LOGIN_FAILED


def test_a_cancelled_login_ends_at_once_at_any_pace():
    cancel = threading.Event()
    cancel.set()
    assert code_of(connect, practice_environment(1000), cancel=cancel) is Code.HOST_UNREACHABLE


def test_a_cancelled_run_stops_between_steps():
    cancel = threading.Event()
    session, events = connect(practice_environment(0)), []

    def emit(event):
        events.append(event)
        if isinstance(event, StepFinished):
            cancel.set()

    assert session.ask(apply_answers, answers(), secrets(), emit, cancel) is Outcome.CANCELLED
    assert len([event for event in events if isinstance(event, StepFinished)]) == 1


def test_a_closed_connection_ends_whatever_it_waits_for():
    environment = practice_environment(0.001)
    session = connect(environment)
    session.close()
    assert apply(session).problem.code is Code.HOST_LOST


def test_this_computer_itself_is_not_the_practice_server():
    environment = practice_environment(0)
    local = HostAnswers(address="local")
    code = code_of(environment.connect, local, secrets(), lambda key: True, threading.Event())
    assert code is Code.HOST_UNKNOWN


def test_a_cancel_also_ends_the_waiting_for_a_command_at_any_pace():
    cancel = threading.Event()
    cancel.set()
    host, began = PracticeHost(fresh_server(1000), cancel), time.monotonic()
    assert host.run(("getent", "passwd", "root")).ok
    assert time.monotonic() - began < 40


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_learner_is_told_how_to_get_in_and_what_will_go_wrong(language):
    words = Catalog(language)
    told = [words.note(note) for note in (LEARNER.note(), *map(LEARNER.mistake, Mistake))]
    assert LEARNER.password in told[0]
    assert len(set(told)) == 1 + len(Mistake)
    assert not [text for text in told if "{" in text or "…" in text]
