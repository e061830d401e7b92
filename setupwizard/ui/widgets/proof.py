"""What was tried on the server, and how it went: the proof, line by line."""

from collections.abc import Sequence

from setupwizard.model.events import ProofLine
from setupwizard.ui.widgets.cards import RowList
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.steps import StepRow


class ProofList(RowList):
    """One row for each thing tried; hidden while there is none."""

    def show_lines(self, lines: Sequence[ProofLine]) -> None:
        self.put([self._row(line) for line in lines])
        self.setVisible(bool(lines))

    def _row(self, line: ProofLine) -> StepRow:
        row = StepRow()
        state = "failed" if line.problem else "done"
        ear = self.tr("failed") if line.problem else self.tr("tested, and it works")
        row.show_state(state, speech().note(line.note), "", milliseconds(line.seconds), ear)
        return row


def milliseconds(seconds: float) -> str:
    """`12 ms`, `3 s`; nothing for what took no time worth telling."""
    if seconds < 0.001:
        return ""
    return f"{round(seconds * 1000)} ms" if seconds < 1 else f"{seconds:.0f} s"
