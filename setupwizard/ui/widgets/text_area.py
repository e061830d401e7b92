"""Several lines of text that somebody writes."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from setupwizard.ui.widgets.controls import paint_box
from setupwizard.ui.widgets.layout import vbox
from setupwizard.ui.widgets.theme import theme

PAD = 8


class TextArea(QWidget):
    """`changed` with each key. Tab goes on to what follows, as everywhere else."""

    changed = Signal()

    def __init__(self, lines: int = 4) -> None:
        super().__init__()
        self._lines, self._edit = lines, QPlainTextEdit()
        self._edit.setFrameShape(QFrame.Shape.NoFrame)
        self._edit.setTabChangesFocus(True)
        self._edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edit.textChanged.connect(self.changed)
        self._edit.installEventFilter(self)
        self.setFocusProxy(self._edit)
        self.setLayout(vbox(self._edit, gap="0", margins=(PAD, PAD, 4, PAD)))
        theme.changed.connect(self.restyle)
        self.restyle()

    def text(self) -> str:
        return self._edit.toPlainText()

    def fill(self, text: str) -> None:
        self._edit.setPlainText(text)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Of what is written into, as that is what has the focus."""
        self._edit.setAccessibleName(name)

    def restyle(self) -> None:
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))  # we paint what is under it
        self._edit.setPalette(palette)
        self._edit.setFont(theme.font("body"))
        high = QFontMetricsF(theme.font("body")).lineSpacing() * self._lines
        self.setFixedHeight(round(high) + 2 * PAD + 12)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        focused = self._edit.hasFocus()
        paint_box(painter, self, "surface", "accent" if focused else "control", 2 if focused else 1)
