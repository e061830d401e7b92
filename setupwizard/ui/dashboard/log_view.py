"""The lines of a log as they come: newest at the bottom, kept there unless somebody scrolled up."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QColor, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from setupwizard.admin.log_entries import MORE, Level, LogEntry, LogPart, shows
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.scrollbar import ScrollBar
from setupwizard.ui.widgets.theme import theme

KEPT = 5000
"""Entries that are remembered; what is older is on the server."""

AT_ONCE = 500
"""Lines that are put in at a time: about 20 ms."""

CALM = 1000
"""Milliseconds without more than can be put in until all that is kept is shown."""

CLOCK = slice(5, 19)
"""Of a time: without the year and what is less than a second."""

INDENT = "      "
LEVEL_WIDTH = 8
TONES = {Level.ERROR: "fail", Level.WARNING: "warn"}


class LogView(QPlainTextEdit):
    """`least`, `words` and `whole` say what is shown; with `whole`, what belongs to each entry too.

    Whatever comes while it is paused is kept, and shown afterwards.
    """

    def __init__(self) -> None:
        super().__init__()
        self.least, self.words, self.whole = Level.INFO, "", False
        self._entries: deque[LogEntry] = deque(maxlen=KEPT)
        self._paused = False
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setUndoRedoEnabled(False)
        self.setMaximumBlockCount(KEPT)
        self.setVerticalScrollBar(ScrollBar())
        self._colours = _Colours(self.document())
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self.show_again)
        theme.changed.connect(self.restyle)
        language.changed.connect(self.show_again)
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        self.setFont(theme.font("mono"))
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.c("surface"))
        palette.setColor(QPalette.ColorRole.Text, theme.c("text"))
        self.setPalette(palette)
        self._colours.rehighlight()

    def forget(self) -> None:
        """Another log."""
        self._entries.clear()
        self.clear()

    @property
    def entries(self) -> Sequence[LogEntry]:
        """All that are remembered, shown or not."""
        return tuple(self._entries)

    def take(self, parts: Sequence[LogPart]) -> None:
        """What is new. A piece of a trace that comes late joins its entry."""
        new: list[LogEntry] = []
        for part in parts:
            self._continue(part.continued)
            self._entries.extend(part.entries)
            new += part.entries
        if self._paused:
            return
        if len(new) > AT_ONCE:  # nobody reads as fast: the rest is put in when it is calm
            self._calm.start()
        lines = [line for entry in new[-AT_ONCE:] for line in self._lines(entry)]
        if lines:
            self._append(lines[-AT_ONCE:])

    def _continue(self, more: Sequence[str]) -> None:
        """What belongs to the last entry there is."""
        if more and self._entries:
            last = self._entries[-1]
            self._entries[-1] = replace(last, more=(last.more + tuple(more))[:MORE])
            self._calm.start()

    def set_paused(self, paused: bool) -> None:
        self._paused = paused
        if not paused:
            self.show_again()

    @Slot()
    def show_again(self) -> None:
        """By what is to be shown now; whoever has scrolled up stays there."""
        bar = self.verticalScrollBar()
        before, at_end = bar.value(), bar.value() == bar.maximum()
        self.clear()
        lines = [line for entry in self._entries for line in self._lines(entry)]
        if lines:
            self._append(lines[-KEPT:])
        bar.setValue(bar.maximum() if at_end else min(before, bar.maximum()))

    def _append(self, lines: Sequence[str]) -> None:
        self.appendPlainText("\n".join(lines))  # stays at the end if it was there

    def _shows(self, entry: LogEntry) -> bool:
        return shows(entry, self.least, self.words)

    def _lines(self, entry: LogEntry) -> list[str]:
        if not self._shows(entry):
            return []
        level = self._level(entry.level).ljust(LEVEL_WIDTH)
        who = entry.source.rpartition(".")[2]
        said = f"{who}: {entry.text}" if who else entry.text
        more = f"  (+{len(entry.more)})" if entry.more and not self.whole else ""
        line = f"{_MARKS[entry.level]} {entry.time[CLOCK]}  {level} {said}{more}"
        return [line, *(INDENT + one for one in entry.more)] if self.whole else [line]

    def _level(self, level: Level) -> str:
        return {
            Level.ERROR: self.tr("Error"),
            Level.WARNING: self.tr("Warning"),
            Level.INFO: self.tr("Info"),
            Level.DEBUG: self.tr("Debug"),
            Level.TRACE: self.tr("Trace"),
        }[level]


_MARKS = {level: "!" if level in TONES else " " for level in Level}
_MARKS[Level.ERROR] = "×"


class _Colours(QSyntaxHighlighter):
    """Errors and warnings by their mark, which is there for whoever does not see colours."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        tone = {"×": "fail", "!": "warn"}.get(text[:1], "")
        if text.startswith(INDENT):
            tone = "muted"
        if tone:
            how = QTextCharFormat()
            how.setForeground(QColor(theme.c(tone)))
            self.setFormat(0, len(text), how)
