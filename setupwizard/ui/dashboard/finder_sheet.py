"""The search over everything, over the window: type, choose with the arrows, Enter."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QWidget
from shiboken6 import isValid

from setupwizard.ui.dashboard.finding import Finder, Found
from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.area_row import AreaRow
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.cover import Cover
from setupwizard.ui.widgets.layout import clear, hbox, vbox
from setupwizard.ui.widgets.table.search_edit import SearchEdit
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.theme import theme

TOP = 72
"""Pixels from the upper edge of the window."""


class FinderSheet(Cover):
    """Goes with Esc, with a click beside it, and when something was chosen."""

    ear_role = QAccessible.Role.Dialog

    def __init__(self, window: QWidget, finder: Finder) -> None:
        super().__init__(window)
        self._finder, self._found, self._at = finder, list[Found](), 0
        self._edit, self._none = SearchEdit(), Text("", "body", "muted")
        self._group = QButtonGroup(self)
        self._rows, self._layout = list[AreaRow](), vbox(gap="0")
        self._card = Card(self._edit, self._none, self._layout, gap="s", pad=16)
        self._card.setFixedWidth(theme.grown(560, 0.5))
        self.setLayout(vbox(hbox(None, self._card, None), None, margins=(0, TOP, 0, 0)))
        self._before = window.focusWidget()
        self._edit.say(self.tr("Find an area or a setting"))
        self._none.say(self.tr("Nothing is called like this"))
        self.setAccessibleName(self._edit.accessibleName())
        self._edit.textChanged.connect(self._search)
        self._edit.returnPressed.connect(self._open)
        self._edit.left_downwards.connect(lambda: self._move(1))
        self._group.buttonClicked.connect(self._clicked)
        self._search("")
        self.show()
        self.raise_()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _search(self, words: str) -> None:
        self._found, self._at = self._finder.find(words), 0
        clear(self._layout)
        self._rows = []
        for found in self._found:
            row = AreaRow(found.icon)
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._group.addButton(row)
            self._layout.addWidget(row)
            self._rows.append(row)
            row.say(found.title, found.where, found.where)
        self._none.setVisible(not self._found)
        self._move(0)

    def _move(self, by: int) -> None:
        """To the next one or back, round the ends."""
        if not self._found:
            return
        self._at = (self._at + by) % len(self._found)
        row = self._rows[self._at]
        row.setChecked(True)
        announcer.say(self, row.text())

    @Slot()
    def _open(self) -> None:
        if self._found:
            chosen = self._found[self._at]
            self.withdraw()
            chosen.open()

    def _clicked(self, row: AreaRow) -> None:
        self._at = self._rows.index(row)
        self._open()

    @Slot()
    def withdraw(self) -> None:
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()

    # ------------------------------------------------------------------ keys, mouse, paint

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.withdraw()
        elif event.key() == Qt.Key.Key_Up:
            self._move(-1)
        # no key goes to what lies behind

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """There is one field; Tab goes from one that was found to the next."""
        self._move(1 if forward else -1)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if not self._card.geometry().contains(event.position().toPoint()):
            self.withdraw()
