import logging

import pytest

from setupwizard.engine.event_redaction import redacted
from setupwizard.engine.logs import OLDER, KnownSecrets, logging_to
from setupwizard.engine.run_events import redacting_problems
from setupwizard.engine.runner import ObjectionsError
from setupwizard.engine.session import Session
from setupwizard.model.events import Note, Outcome, StepFinished, StepSaid
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets


def test_a_secret_is_struck_from_every_place_of_an_event():
    problem = Problem(Code.INTERNAL, {"step": "with canary"}, "a canary in the coal mine")
    event = redacted(StepFinished("java", Outcome.FAILED, 1.0, problem), ("canary",))
    assert "canary" not in repr(event)
    assert event.problem.code is Code.INTERNAL
    said = redacted(StepSaid("java", Note.of("x", a="canary")), ("canary",))
    assert said.note.params == {"a": "•••"}


def test_a_longer_secret_is_struck_before_one_inside_it():
    event = StepSaid("java", Note.of("x", a="pass-and-more"))
    assert redacted(event, ("pass-and-more", "pass")).note.params == {"a": "•••"}


def test_our_own_log_is_private_and_without_secrets(tmp_path):
    path = tmp_path / "log" / "setup.log"
    with logging_to(path, ("canary",)):
        log = logging.getLogger("setupwizard.tests")
        log.info("a %s", "canary")
        try:
            int("canary")
        except ValueError:
            log.info("it failed", exc_info=True)
    text = path.read_text(encoding="utf-8")
    assert "ValueError: invalid literal" in text
    assert "canary" not in text
    assert path.stat().st_mode & 0o077 == 0


def test_what_becomes_a_secret_later_is_struck_from_then_on(tmp_path):
    path, secrets = tmp_path / "window.log", KnownSecrets()
    with logging_to(path, secrets):
        secrets.add(["canary", "canary-and-more", ""])
        logging.getLogger("setupwizard.tests").info("canary-and-more, canary")
    assert path.read_text(encoding="utf-8").endswith(": •••, •••\n")


def test_every_file_of_a_log_that_is_turned_over_is_private(tmp_path, monkeypatch):
    monkeypatch.setattr("setupwizard.engine.logs.BYTES", 300)
    with logging_to(tmp_path / "window.log", ()):
        for _ in range(20):
            logging.getLogger("setupwizard.tests").info("x" * 80)
    files = list(tmp_path.iterdir())
    assert len(files) == OLDER + 1
    assert [path.stat().st_mode & 0o077 for path in files] == [0] * len(files)


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    with logging_to(tmp_path / "file" / "setup.log", ()):
        reached = True
    assert reached


CANARY = Secrets(database_password=Secret("canary"))


@redacting_problems
def ask(error, secrets):
    raise error


def test_a_question_that_fails_tells_no_secret_it_was_asked_with():
    failed = SetupError(Code.DATABASE_FAILED, "no canary, please", host="canary.example")
    with pytest.raises(SetupError) as told:
        ask(failed, secrets=CANARY)
    assert told.value.problem == Problem(
        Code.DATABASE_FAILED, {"host": "•••.example"}, "no •••, please"
    )
    assert "canary" not in str(told.value)


def test_of_several_objections_none_tells_a_secret():
    several = ObjectionsError([Problem(Code.DISK_FULL, {}, "canary"), Problem(Code.PORT_TAKEN)])
    with pytest.raises(ObjectionsError) as told:
        ask(several, CANARY)
    assert [one.detail for one in told.value.objections] == ["•••", ""]
    assert told.value.problem.detail == "•••"


def test_a_mistake_of_our_own_tells_no_secret_either():
    with pytest.raises(SetupError) as told:
        ask(ValueError("prohibited: canary"), CANARY)
    assert told.value.problem.code is Code.INTERNAL
    assert "ValueError: prohibited: •••" in told.value.problem.detail


def test_whatever_is_asked_of_a_session_tells_no_secret_it_was_asked_with():
    def operation(_session, secrets):
        raise SetupError(Code.DATABASE_FAILED, secrets.database_password.reveal())

    session = Session(None, None, None)
    with pytest.raises(SetupError) as told:
        session.ask(operation, CANARY)
    assert told.value.problem.detail == "•••"
