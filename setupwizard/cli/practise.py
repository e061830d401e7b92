"""The practice setup in a terminal: the same engine, plan and proof, on the simulated server."""

import sys
import threading
from contextlib import closing
from functools import partial

from setupwizard.cli.outside import TellsOutside
from setupwizard.cli.pipe import BROKEN, output_may_be_lost, status_of
from setupwizard.cli.reporter import TextReporter
from setupwizard.engine.local_paths import log_file
from setupwizard.engine.operations.apply import ProofPolicy, apply, preview
from setupwizard.engine.operations.outside import see_outside
from setupwizard.engine.session import Session
from setupwizard.model.answers import AdminAnswers, Answers, HostAnswers, ServerAnswers
from setupwizard.model.events import Outcome
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets, strong_password
from setupwizard.practice import LEARNER, practice_environment
from setupwizard.texts.catalog import Catalog, CommandLineCatalog
from setupwizard.texts.cli import WORDS


def practise(language: str, pace: float = 1.0) -> Outcome:
    """Sets up the practice server from beginning to proof; nothing real is touched.

    `pace`: 1 is a believable speed, 0 is at once.
    """
    words = CommandLineCatalog(language, str(log_file()))
    reporter = TextReporter(words)
    print(words.text("Cli", WORDS["practice"]))
    answers = Answers(
        host=HostAnswers(address=LEARNER.address, port=LEARNER.port, user=LEARNER.user),
        server=ServerAnswers(domain="example.org", fqdn="chat.example.org"),
        admin=AdminAnswers(email="ana@example.org"),
    )
    secrets = Secrets(ssh_password=Secret(LEARNER.password), admin_password=strong_password())
    environment, cancel = practice_environment(pace), threading.Event()
    session = Session.connect(environment, answers.host, secrets, lambda _key: True, cancel)
    with closing(session):
        reporter.facts(session.facts, session.unsupported())
        print(words.text("Cli", WORDS["practice-plan"]))
        reporter.previewed(session.ask(preview, answers, secrets))
        print(words.text("Cli", WORDS["practice-run"]))
        telling = TellsOutside(reporter, partial(session.ask, see_outside, answers, cancel))
        return session.ask(apply, answers, secrets, telling.event, cancel, ProofPolicy.ALWAYS)


def without_window(language: str) -> int:
    """There is no display: say so, and practise here. The exit status."""
    words = Catalog(language)
    errors: list[OSError] = []
    with output_may_be_lost(errors.append):
        print(words.text("Cli", WORDS["no-display"]), file=sys.stderr)
        status = 1 if practise(language) is Outcome.FAILED else 0
    unsaid = status_of(errors, words)
    return status if unsaid in (0, BROKEN) else unsaid
