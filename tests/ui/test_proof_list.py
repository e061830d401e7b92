"""The proof as the window shows it."""

from dataclasses import replace

import pytest

from setupwizard.model.events import Note, ProofLine
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.widgets.proof import ProofList
from setupwizard.ui.widgets.steps import StepRow

LINES = [
    ProofLine(Note.of("proof-port-answers", port=5222), 0.0),
    ProofLine(Note.of("proof-port-answers", port=5223), 0.0),
    ProofLine(Note.of("proof-database"), 0.0),
    ProofLine(Note.of("proof-encrypted-only", version="TLS 1.3"), 0.0),
    ProofLine(Note.of("proof-heard", writer="Ana", reader="Luis", ms=12), 0.0),
    ProofLine(Note.of("proof-heard", writer="Luis", reader="Ana", ms=9), 0.0),
    ProofLine(Note.of("proof-accounts-removed"), 0.0),
    ProofLine(Note.of("proof-files"), 0.0),
]
BROKEN = replace(LINES[0], problem=Problem(Code.PORT_NOT_LISTENING, {"port": "5222"}))


@pytest.fixture
def proof(qtbot):
    shown = ProofList()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def sees(qtbot, proof, lines, count):
    proof.show_lines(lines)
    qtbot.waitUntil(lambda: sum(row.isVisible() for row in proof.findChildren(StepRow)) == count)


def test_of_many_things_that_went_well_those_about_the_chat_are_seen_first(qtbot, proof):
    sees(qtbot, proof, LINES, 4)


def test_a_failure_hides_nothing(qtbot, proof):
    sees(qtbot, proof, [BROKEN, *LINES[1:]], len(LINES))


def test_few_things_are_all_seen(qtbot, proof):
    sees(qtbot, proof, LINES[:3], 3)
