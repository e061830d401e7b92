"""What is tried on an open connection, where no PostgreSQL of a test host can be made to differ."""

import struct

import pytest
from pg8000.exceptions import DatabaseError, InterfaceError

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.database_login import LoginRefusedError
from setupwizard.openfire.database_use import BACKEND, refuse_shared_backend, try_a_table

DATASOURCE = DatasourceAnswers()


class Connection:
    """Told at login that its backend is `told`; `backends` serve it one after the other."""

    def __init__(self, told, *backends):
        self._backend_key_data = struct.pack("!ii", told, 4711)
        self.backends = list(backends)
        self.ran = []

    def run(self, sql):
        self.ran.append(sql)
        answer = self.backends.pop(0) if sql == BACKEND else None
        if isinstance(answer, Exception):
            raise answer
        return [[answer]]

    def close(self): ...


def verdict(connection, other=None):
    def open_other():
        assert other is not None, "there is no need for a second connection"
        return other

    try:
        refuse_shared_backend(connection, connection.backends.pop(0), open_other, DATASOURCE)
    except SetupError as error:
        return error.problem.code
    return None


def test_postgresql_itself_needs_no_second_connection():
    assert verdict(Connection(12, 12)) is None


def test_a_pooler_that_keeps_connections_apart_will_do():
    assert verdict(Connection(99, 12, 12), Connection(98, 13)) is None


@pytest.mark.parametrize(
    ("mine", "others"),
    [
        ([12], [12]),  # the other one got the backend that was ours
        ([12, 14], [13]),  # ours was given away, and we got another
        ([12, InterfaceError("timed out")], [13]),
        ([12], [DatabaseError({"C": "08P01"})]),  # no transactions at all
    ],
)
def test_a_pooler_that_hands_a_backend_to_somebody_else_will_not(mine, others):
    code = verdict(Connection(99, *mine), Connection(98, *others))
    assert code is Code.DATABASE_POOLER_SHARES


class Refusing:
    def __init__(self, state):
        self.state, self.ran = state, []

    def run(self, sql):
        self.ran.append(sql)
        if "CREATE TABLE" in sql:
            raise DatabaseError({"C": self.state, "M": "a trigger says no"})


@pytest.mark.parametrize("state", ["42501", "53100"])
def test_a_table_that_cannot_be_made_is_told_by_its_state_and_taken_back(state):
    connection = Refusing(state)
    with pytest.raises(LoginRefusedError) as caught:
        try_a_table(connection, DATASOURCE)
    assert caught.value.state == state
    assert connection.ran[-1] == "ROLLBACK"


def test_a_rule_of_the_database_is_shown_in_its_own_words():
    with pytest.raises(SetupError) as caught:
        try_a_table(Refusing("P0001"), DATASOURCE)
    assert caught.value.problem.code is Code.DATABASE_TABLE_REFUSED
    assert caught.value.problem.detail == "P0001 a trigger says no"
