"""The practice setup in a terminal: the same engine, plan and proof, on the simulated server."""

import threading
from contextlib import closing

from setupwizard.cli.voice import Sentences
from setupwizard.engine.operations.apply import Prove, apply, preview
from setupwizard.engine.places import log_file
from setupwizard.engine.session import Session
from setupwizard.model.answers import AdminAnswers, Answers, HostAnswers, ServerAnswers
from setupwizard.model.events import Outcome
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets, strong_password
from setupwizard.practice import LEARNER, practice_world
from setupwizard.texts.catalog import CommandLineCatalog
from setupwizard.texts.cli import WORDS


def practise(language: str, pace: float = 1.0) -> Outcome:
    """Sets up the practice server from beginning to proof; nothing real is touched.

    `pace`: 1 is a believable speed, 0 is at once.
    """
    words = CommandLineCatalog(language, str(log_file()))
    voice = Sentences(words)
    print(words.text("Cli", WORDS["practice"]))
    answers = Answers(
        host=HostAnswers(address=LEARNER.address, port=LEARNER.port, user=LEARNER.user),
        server=ServerAnswers(domain="example.org", fqdn="chat.example.org"),
        admin=AdminAnswers(email="ana@example.org"),
    )
    secrets = Secrets(ssh_password=Secret(LEARNER.password), admin_password=strong_password())
    world, cancel = practice_world(pace), threading.Event()
    session = Session.connect(world, answers.host, secrets, lambda _key: True, cancel)
    with closing(session):
        voice.facts(session.facts, session.unsupported())
        print(words.text("Cli", WORDS["practice-plan"]))
        voice.previewed(session.ask(preview, answers, secrets))
        print(words.text("Cli", WORDS["practice-run"]))
        return session.ask(apply, answers, secrets, voice.event, cancel, Prove.ALWAYS)
