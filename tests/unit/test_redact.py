import logging

from setupwizard.engine.logs import logging_to
from setupwizard.engine.redact import struck
from setupwizard.model.events import Note, Outcome, StepFinished, StepSaid
from setupwizard.model.problems import Code, Problem


def test_a_secret_is_struck_from_every_place_of_an_event():
    problem = Problem(Code.INTERNAL, {"step": "with canary"}, "a canary in the coal mine")
    event = struck(StepFinished("java", Outcome.FAILED, 1.0, problem), ("canary",))
    assert "canary" not in repr(event)
    assert event.problem.code is Code.INTERNAL
    said = struck(StepSaid("java", Note.of("x", a="canary")), ("canary",))
    assert said.note.params == {"a": "•••"}


def test_a_longer_secret_is_struck_before_one_inside_it():
    event = StepSaid("java", Note.of("x", a="pass-and-more"))
    assert struck(event, ("pass-and-more", "pass")).note.params == {"a": "•••"}


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


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    with logging_to(tmp_path / "file" / "setup.log", ()):
        reached = True
    assert reached
