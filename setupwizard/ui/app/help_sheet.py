"""What F1 shows: the guide that ships with the program, beginning with the page in front."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from setupwizard.model.problems import Problem
from setupwizard.texts import guide
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.problem import ProblemPanel
from setupwizard.ui.widgets.scrollbar import ScrollBar
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.theme import theme

SHARE = 0.62
"""Of the window's height that is for reading."""

KEYS = "keys"
"""The section with the keys."""

BACK = "back:"
"""The link to what was read before."""


SCROLLING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
"""Keys for reading on."""


class GuideText(QTextBrowser):
    """Pages of the guide, and sections of them, in the language of the window."""

    left = Signal()
    """Tab behind the last link."""

    def __init__(self) -> None:
        super().__init__()
        self._read: list[tuple[str, str]] = []
        self._language = guide.language_of_guide(language.code)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar())
        self.setFont(theme.font("body"))
        self.document().setDocumentMargin(0)
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.c("surface"))
        self.setPalette(palette)
        self.anchorClicked.connect(self._follow)

    def show_page(self, stage: str, title: str, problem: Problem | None) -> None:
        """What the guide says of a page of the window; of the problem on it first.

        All of the guide where it has nothing to say.
        """
        text = guide.page(guide.HELP, self._language)
        about, keys = guide.section(text, stage), guide.section(text, KEYS)
        keys = f"## {guide.heading(text, KEYS)}\n\n{keys}"
        if problem is not None:
            error = guide.error_page(problem, self._language)
            told = f"{error}\n## {title}\n\n{about}\n\n{keys}"
            self._show(f"{guide.ERRORS}/{problem.code}", told)
        elif about:
            self._show(guide.HELP, f"{about}\n\n{keys}")
        else:
            self.open("index")

    def open(self, name: str, section: str = "") -> None:
        text = guide.page(name, self._language)
        self._show(name, guide.section(text, section) or text)

    def _show(self, name: str, text: str) -> None:
        self._read.append((name, text))
        whole, back = self.tr("All of the guide"), self.tr("Back to what you read before")
        foot = [] if name == "index" else [f"[{whole}](/index.md)"]
        if len(self._read) > 1:
            foot.append(f"[{back}]({BACK})")
        self.setMarkdown("\n\n".join((guide.readable(text), " · ".join(foot))))
        self.setAccessibleName(self.toPlainText())

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.toString() == BACK:
            self._read.pop()
            self._show(*self._read.pop())
        elif link.scheme():
            QDesktopServices.openUrl(link)
        else:
            here = self._read[-1][0].rpartition("/")[0]
            path = link.path()
            inside = f"{here}/{path}" if here and not path.startswith(("/", "..")) else path
            name = inside.removeprefix("../").removeprefix("/").removesuffix(".md")
            self.open(name or self._read[-1][0], link.fragment())

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab goes from link to link, and behind the last one to the button."""
        before = self._link
        super().focusNextPrevChild(forward)
        on = self._link > before if forward else self._link < before
        if not (self.hasFocus() and on):
            self.left.emit()
        return True

    @property
    def _link(self) -> int:
        """Where the link is that has the focus; in front of all of them if none has."""
        cursor = self.textCursor()
        return cursor.selectionEnd() if cursor.hasSelection() else -1


class HelpSheet(Sheet):
    """About `page`, or the problem on it. Esc closes it; arrows scroll wherever the focus is."""

    def __init__(self, window: QWidget, page: QWidget, close: str) -> None:
        title = getattr(page, "title", None)
        self.text = GuideText()
        self.text.setFixedHeight(round(window.height() * SHARE))
        shown = title.plain if isinstance(title, Text) else window.windowTitle()
        super().__init__(window, shown, (), close, "", self.text)
        self.text.left.connect(self._focus_button)
        panel = getattr(page, "problem", None)
        problem = panel.problem if isinstance(panel, ProblemPanel) else None
        self.text.show_page(getattr(page, "stage", ""), shown, problem)

    @Slot()
    def _focus_button(self) -> None:
        self._safe.setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, _: bool) -> bool:  # noqa: N802 - Qt's name
        self.text.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in SCROLLING:
            self.text.keyPressEvent(event)
        else:
            super().keyPressEvent(event)
