import threading

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.at_once import Task

PATIENCE = 10.0


def test_two_tasks_are_at_work_at_the_same_time():
    meeting = threading.Barrier(2, timeout=PATIENCE)
    first, second = Task(meeting.wait).begin(), Task(meeting.wait).begin()
    assert {first.result(), second.result()} == {0, 1}


def test_what_it_raised_is_raised_where_somebody_waits_for_it():
    def refuse():
        raise SetupError(Code.PORT_TAKEN)

    task = Task(refuse).begin()
    with pytest.raises(SetupError) as caught:
        task.result()
    assert caught.value.problem.code is Code.PORT_TAKEN


def test_it_is_begun_once_however_often_it_is_asked_for():
    calls = []
    task = Task(lambda: calls.append(None))
    task.begin().begin()
    assert (task.result(), task.result(), len(calls)) == (None, None, 1)


def test_the_result_of_what_nobody_began_is_still_had():
    task = Task(lambda: threading.current_thread() is threading.main_thread())
    assert task.result() is False
    assert task.seconds >= 0
