"""What was tried on the server, and how it went: the proof, line by line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from setupwizard.model.events import ProofLine
from setupwizard.ui.widgets.cards import Fold, RowList
from setupwizard.ui.widgets.i18n import number, speech
from setupwizard.ui.widgets.layout import vbox
from setupwizard.ui.widgets.steps import StepRow

FEW = 6
"""Lines that are shown without folding any."""

HEART = frozenset(
    {
        "proof-encrypted",
        "proof-encrypted-only",
        "proof-accounts-made",
        "proof-heard",
        "proof-heard-alone",
        "proof-accounts-removed",
    }
)
"""Codes of what a person means by "it works"; the rest is there for whoever wants to know."""


class ProofList(QWidget):
    """One row for each thing tried; hidden while there is none.

    Of many that all went well, those about the chat itself are shown and the others folded. What
    went wrong hides nothing.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown, self._others = RowList(), RowList()
        self._fold = Fold(self._others)
        self.setLayout(vbox(self._shown, self._fold, gap="s"))
        self.hide()

    def show_lines(self, lines: Sequence[ProofLine]) -> None:
        shown = list(lines)
        if len(lines) > FEW and not any(line.problem for line in lines):
            shown = [line for line in lines if line.note.code in HEART] or shown
        others = [line for line in lines if line not in shown]
        self._shown.put([self._row(line) for line in shown])
        self._others.put([self._row(line) for line in others])
        self._fold.say(self.tr("What else I tested: {count}").format(count=number(len(others))))
        self._fold.setVisible(bool(others))
        self.setVisible(bool(lines))

    def _row(self, line: ProofLine) -> StepRow:
        row = StepRow()
        state = "failed" if line.problem else "done"
        ear = self.tr("failed") if line.problem else self.tr("tested, and it works")
        row.show_state(state, speech().note(line.note), "", duration(line), ear)
        return row


def duration(line: ProofLine) -> str:
    """How long it took, unless the line says of itself how long what counts took."""
    return "" if "ms" in line.note.params else milliseconds(line.seconds)


def milliseconds(seconds: float) -> str:
    """`12 ms`, `3 s`; nothing for what took no time worth telling."""
    if seconds < 0.001:
        return ""
    return f"{round(seconds * 1000)} ms" if seconds < 1 else f"{seconds:.0f} s"
