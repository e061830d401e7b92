"""What the practice server was never taught is an error, and never a pretence."""

import threading
from contextlib import closing

import pytest
from pg8000.exceptions import DatabaseError
from pg8000.native import Connection

from setupwizard.engine.runner import Plan, run_plan
from setupwizard.files import shipped
from setupwizard.model.events import Outcome
from setupwizard.model.problems import Code
from setupwizard.openfire.psql import as_postgres
from setupwizard.practice import practice_environment
from setupwizard.practice.database_login import DatabaseLine
from setupwizard.practice.programs.postgresql import made_before
from setupwizard.practice.state.postgresql import PostgresqlState
from setupwizard.practice.unknown import UnknownCommand
from setupwizard.transport.tunnel import forwarded
from tests.practice.learning import connect, set_up

PROBE = shipped("resources", "probe.sh").read_text(encoding="utf-8")
UNKNOWN = {
    "a program": ("rsync", "-a", "/opt", "/srv"),
    "an option": ("rm", "-f", "-v", "/opt/x"),
    "another form": ("stat", "-c", "%i", "/opt"),
    "another shell script": ("sh", "-c", "rm -rf /", "sh"),
    "no script": ("sh", "-s"),
    "another verb": ("systemctl", "mask", "openfire.service"),
    "another property": ("systemctl", "show", "openfire.service", "--property=Nice"),
    "another question": as_postgres(5432, "-c", "SELECT 2"),
    "another field": ("dpkg-query", "-W", "-f=${Version}", "openjdk-17-jre-headless"),
    "another test of find": ("find", "/opt", "-mtime", "+3"),
    "other columns": ("ps", "-o", "rss=", "-p", "1"),
}


class Untaught:
    """A step with a question of its own."""

    id, weight = "untaught", 1

    def asks(self):
        return (("rsync", "--version"),)


@pytest.mark.parametrize("what", UNKNOWN)
def test_what_nobody_taught_it_is_refused_loudly(what):
    host = set_up().host
    with pytest.raises(UnknownCommand):
        host.run(UNKNOWN[what])


def test_a_script_that_was_changed_is_another_script():
    with pytest.raises(UnknownCommand):
        connect(practice_environment(0)).host.run(("sh", "-c", PROBE + "reboot\n"))


def test_other_statements_than_those_of_the_steps_are_refused_loudly():
    with pytest.raises(UnknownCommand):
        set_up().host.run(as_postgres(5432), stdin=b'DROP DATABASE "openfire";')


def test_an_unknown_command_ends_a_run_as_a_fault_of_ours():
    host, step = connect(practice_environment(0)).host, Untaught()
    ran = run_plan(Plan((step,)), host, lambda event: None, threading.Event())
    assert (ran.outcome, ran.problem.code) == (Outcome.FAILED, Code.INTERNAL)
    assert "rsync" in ran.problem.detail


def test_a_question_to_the_database_that_nobody_taught_it_is_an_error_of_its_own():
    cluster = PostgresqlState()
    made_before(cluster, "openfire", "practica")
    login = {"password": "practica", "database": "openfire", "ssl_context": False}
    with (
        forwarded(lambda: DatabaseLine(cluster, threading.Lock())) as end,
        closing(Connection("openfire", end.host, port=end.port, **login)) as link,
        pytest.raises(DatabaseError) as caught,
    ):
        link.run("SELECT version()")
    assert caught.value.args[0]["C"] == "42601"
