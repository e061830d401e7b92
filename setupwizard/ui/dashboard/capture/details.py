"""What stands under the chosen row: who and what, its packet, and the stanza as XML."""

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from setupwizard.capture.choice import frame_filter
from setupwizard.capture.events import Event
from setupwizard.capture.nodes import letters, render
from setupwizard.ui.dashboard.capture.story import Row, Story
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.copying import CopyButton
from setupwizard.ui.widgets.i18n import language, number
from setupwizard.ui.widgets.layout import SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import SPACE

MOST_LINES = 12
"""Of XML that are seen without scrolling."""

WIDE = 64
"""Letters of a line that fit, as a rule."""

MARGIN = 10
"""Pixels around it."""


class CaptureDetails(QWidget):
    """`reveal_wanted`: the person wants to read what people wrote, or to cover it again."""

    reveal_wanted = Signal()
    changed = Signal()

    def __init__(self, story: Story) -> None:
        super().__init__()
        self._story = story
        self._row: Row | None = None
        self._facts = Facts()
        self._head, self._size = Text("XML", "strong", wrap=False), Text("", "small", "muted")
        self._copy, self._xml = CopyButton(), Xml()
        self._reveal = Button("", "eye")
        self._reveal.clicked.connect(self.reveal_wanted)
        left = box(vbox(self._facts, SPACE["xs"], hbox(self._reveal, None), None, gap="xs"))
        bar = hbox(self._head, (self._size, 1), self._copy, gap="s")
        self._right = box(vbox(bar, self._xml, None, gap="xs"))
        pair = SideBySide(left, self._right, shares=(2, 3), gap="xl")
        card = Card(pair, pad=14)
        self.setLayout(vbox(card, gap="0", margins=(8, 2, 8, 6)))
        language.changed.connect(self.retranslate)

    def show_row(self, row: Row | None) -> None:
        self._row = row
        self.retranslate()

    def retranslate(self) -> None:
        if self._row is None:
            return
        event = self._row.event
        stanza = event.stanza
        self._facts.show_facts(self._lines(event))
        lines = render(stanza, reveal=self._story.reveal) if stanza else []
        self._right.setVisible(bool(lines))
        self._xml.show_lines(lines)
        self._copy.say(self.tr("Copy"))
        self._copy.give("\n".join(lines))
        self._size.say(
            self.tr("{size} bytes, as it travelled").format(size=number(event.size))
            if event.size
            else ""
        )
        self._reveal.say(self.tr("Cover again") if self._story.reveal else self.tr("Reveal…"))
        self._reveal.setVisible(stanza is not None and letters(stanza) > 0)
        self.changed.emit()

    def _lines(self, event: Event) -> list[tuple[str, str]]:
        tcp = event.tcp
        lines = [
            (self.tr("What"), self._story.told(event)),
            (self.tr("From"), event.params.get("who", "")),
            (self.tr("To"), event.params.get("whom", "")),
        ]
        if event.stanza is not None and (count := letters(event.stanza)):
            covered = self.tr("covered, {count} letters").format(count=number(count))
            lines.append((self.tr("Text"), self.tr("shown") if self._story.reveal else covered))
        lines += [
            (self.tr("Packet"), f"{tcp.source} → {tcp.target}"),
            ("TCP", f"{tcp.flags}, {number(tcp.size)} bytes"),
            (self.tr("Sequence"), f"seq {tcp.seq}, ack {tcp.ack}"),
            ("Wireshark", frame_filter(event)),
        ]
        return lines


class Facts(QWidget):
    """Pairs of a word and what it is, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._pairs = [(Text("", "small", "muted"), Text("", "body")) for _ in range(8)]
        rows = [hbox((name, 2), (value, 5), gap="s") for name, value in self._pairs]
        self.setLayout(vbox(*rows, gap="xs"))

    def show_facts(self, lines: list[tuple[str, str]]) -> None:
        for at, (name, value) in enumerate(self._pairs):
            is_there = at < len(lines)
            for text, words in zip((name, value), lines[at] if is_there else ("", ""), strict=True):
                text.say(words)
                text.setVisible(is_there)


class Xml(QPlainTextEdit):
    """Can be read and copied; what is covered is marked."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setTabChangesFocus(True)
        self.setAccessibleName("XML")
        self.document().setDocumentMargin(MARGIN)
        self._colours = _Colours(self.document())
        self._lines = 1
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_lines(self, lines: list[str]) -> None:
        self.setPlainText("\n".join(lines))
        self._lines = max(1, len(lines) + sum(len(line) // WIDE for line in lines))
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        self.setFont(theme.font("mono"))
        palette = theme.palette()
        palette.setColor(palette.ColorRole.Base, theme.c("inset"))
        self.setPalette(palette)
        shown = min(self._lines, MOST_LINES)
        high = QFontMetricsF(theme.font("mono")).lineSpacing() * shown
        self.setFixedHeight(round(high + 2 * MARGIN + 4))
        policy = Qt.ScrollBarPolicy
        more = self._lines > MOST_LINES
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if more else policy.ScrollBarAlwaysOff
        )
        self._colours.rehighlight()


class _Colours(QSyntaxHighlighter):
    PARTS = (
        (r"</?[\w:.-]+|/?>", "accent_text"),
        (r"[\w:.-]+(?==)", "muted"),
        (r"\"[^\"]*\"", "ok"),
        (r"•+", "warn"),
    )

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._patterns = [(QRegularExpression(one), role) for one, role in self.PARTS]

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        for pattern, role in self._patterns:
            style = QTextCharFormat()
            style.setForeground(theme.c(role))
            found = pattern.globalMatch(text)
            while found.hasNext():
                match = found.next()
                self.setFormat(match.capturedStart(), match.capturedLength(), style)
