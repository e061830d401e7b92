"""Why somebody cannot connect to a practice server; `system/test_diagnosis.py` asks real ones."""

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.diagnosis import Stage, Verdict
from setupwizard.admin.user_changes import NewUser, create_user
from setupwizard.admin.users import user_store
from setupwizard.engine.operations.service import ServiceAction, control_service
from setupwizard.model.problems import Code
from setupwizard.model.secret import Secret
from setupwizard.practice import practice_environment
from setupwizard.proof.base import Login
from tests.practice.diagnosis_dialogues import (
    EXPECTED,
    EXPECTED_ADDRESSES,
    address_dialogue,
    asked,
    diagnosis_dialogue,
    fault,
)
from tests.practice.learning import ADMIN, answers, apply, connect


@pytest.fixture
def session():
    session = connect(practice_environment(0))
    apply(session, answers())
    session.look_again()
    yield session
    session.close()


@pytest.fixture
def access():
    return Access(Login("admin", Secret(ADMIN)))


def test_what_is_the_persons_own_is_found(session, access):
    assert diagnosis_dialogue(session, access) == EXPECTED


def test_who_is_kept_out_by_their_address_is_told(session, access):
    assert address_dialogue(session, access) == EXPECTED_ADDRESSES


def test_everything_is_told_in_the_order_a_chat_program_meets_it(session, access):
    found = asked(session, access, "admin")
    assert [one.stage for one in found.checks] == list(Stage)
    assert found.user.user == "admin"


def test_an_address_may_have_a_programs_name_behind_it_and_a_user_name_an_at(session, access):
    store = session.ask(user_store, access)
    strange = NewUser("b@d", "Señor O'Higgins", "", Secret("Otra-clave-8"))
    session.ask(create_user, access, store, strange)
    assert fault(session, access, "admin@empresa.example/telefono") is None
    assert fault(session, access, "b@d") is None
    assert asked(session, access, "b@d").user.name == "Señor O'Higgins"
    assert fault(session, access, "admin@otra.example/x") is Code.CONNECT_OTHER_DOMAIN


def test_what_is_no_ip_address_is_told_also_where_all_are_let_in(session, access):
    assert fault(session, access, "admin", address="abc") is Code.CONNECT_NO_IP_ADDRESS


def test_behind_a_stopped_openfire_nothing_else_is_asked(session, access):
    session.ask(control_service, ServiceAction.STOP)
    found = asked(session, access, "admin")
    assert found.first_fault.problem.code is Code.CHAT_STOPPED
    assert {one.verdict for one in found.checks[1:]} == {Verdict.UNSURE}
