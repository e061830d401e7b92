"""A row of the proof tells each thing once, to the eye and to the ear."""

from setupwizard.model.events import Note, ProofLine
from setupwizard.ui.widgets.proof import ProofList
from tests.ui.seeing import said


def rows(qtbot, *lines):
    shown = ProofList()
    qtbot.addWidget(shown)
    shown.show_lines(lines)
    shown.show()
    return said(shown)


def test_a_row_has_one_time_only(qtbot):
    heard = Note.of("proof-heard", writer="Ana", reader="Luis", ms="21")
    texts = rows(qtbot, ProofLine(heard, 0.902))
    assert "Ana wrote to Luis: received after 21 ms." in texts
    assert not any("902" in text for text in texts)


def test_what_tells_no_time_has_that_of_its_trial(qtbot):
    assert "902 ms" in rows(qtbot, ProofLine(Note.of("proof-accounts-removed"), 0.902))


def test_a_row_is_read_out_as_one_sentence(qtbot):
    texts = rows(qtbot, ProofLine(Note.of("proof-accounts-removed"), 0.1))
    assert "No temporary account is left over: tested, and it works." in texts
    assert not any(".:" in text for text in texts)
