"""Whatever was changed is owed a proof, whoever comes next."""

import threading

from setupwizard.engine.operations.apply import ProofPolicy, preview
from setupwizard.engine.operations.apply import apply as apply_answers
from setupwizard.engine.operations.verify import verify
from setupwizard.model.events import Outcome, ProofLine
from setupwizard.model.problems import Code
from setupwizard.practice import practice_environment
from tests.practice.learning import answers, apply, connect, secrets


def cut_in_the_proof(environment):
    """Everything is installed; the proof ends right after its accounts were made."""
    cancel, session = threading.Event(), connect(environment)

    def heard(event):
        if isinstance(event, ProofLine) and event.note.code == "proof-accounts-made":
            cancel.set()

    outcome = session.ask(
        apply_answers, answers(), secrets(), heard, cancel, ProofPolicy.IF_CHANGED
    )
    assert outcome is Outcome.CANCELLED


def test_after_a_proof_that_was_cut_the_next_run_proves_and_the_one_after_need_not():
    environment = practice_environment(0)
    cut_in_the_proof(environment)
    told = apply(connect(environment))
    assert (told.outcome, told.changed()) == (Outcome.UNCHANGED, [])
    assert "proof-accounts-removed" in told.proven()
    assert apply(connect(environment)).proven() == []


def test_a_proof_alone_pays_what_is_owed():
    environment = practice_environment(0)
    cut_in_the_proof(environment)
    session = connect(environment)
    assert session.facts.proof_owed
    session.ask(verify, answers(), secrets(), lambda event: None, threading.Event())
    assert not session.look_again().proof_owed


def test_without_the_password_the_proof_needs_nothing_is_changed():
    environment = practice_environment(0)
    apply(connect(environment))
    other = answers(server={"console_port": 9190})
    told = apply(connect(environment), other, secrets(admin_password=""))
    assert (told.problem.code, told.changed()) == (Code.SECRET_NEEDED, [])
    assert not connect(environment).facts.proof_owed


def test_to_see_what_would_be_done_nobody_has_to_choose_a_password():
    session = connect(practice_environment(0))
    assert session.ask(preview, answers(), secrets(admin_password=""))
