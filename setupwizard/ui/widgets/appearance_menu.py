"""The language, and how the window looks: light or dark, size of the text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from setupwizard.languages import LANGUAGES
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, vbox
from setupwizard.ui.widgets.menu import Menu
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import TEXT_SCALES

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

Choices = list[tuple[str, object]]
"""Words and value."""


class AppearanceMenu(QWidget):
    """Two buttons with a menu each. What is chosen is told by signals; the window applies it.

    `dark_chosen` carries True, False, or None: as the system has it.
    """

    language_chosen = Signal(str)
    dark_chosen = Signal(object)
    scale_chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._language, self._look = Button("quiet", "language"), Button("quiet", "theme")
        self._languages, self._looks = Menu(self), Menu(self)
        self._language.setMenu(self._languages)
        self._look.setMenu(self._looks)
        self.setLayout(
            vbox(
                SideBySide(self._language, self._look, shares=(0, 0), gap="xs"),
                margins=(4, 0, 0, 0),
            )
        )
        self._languages.aboutToShow.connect(self._show_languages)
        self._looks.aboutToShow.connect(self._show_looks)
        self._languages.triggered.connect(self._language_picked)
        self._looks.triggered.connect(self._look_picked)
        language.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self._language.say(LANGUAGES[language.code], self.tr("Language of this program"))
        self._look.say(self.tr("Display"), self.tr("Light or dark, text size"))
        self._languages.setTitle(self.tr("Language of this program"))

    def _show_languages(self) -> None:
        self._languages.clear()
        names: Choices = [(name, code) for code, name in LANGUAGES.items()]
        self._offer(self._languages, names, language.code)

    def _show_looks(self) -> None:
        self._looks.clear()
        planes: Choices = [
            (self.tr("As the system"), None),
            (self.tr("Light"), False),
            (self.tr("Dark"), True),
        ]
        self._offer(self._looks, planes, None if theme.follows_system else theme.dark)
        self._looks.addSeparator()
        sized = self.tr("Text at {percent} %")
        sizes: Choices = [(sized.format(percent=round(s * 100)), s) for s in TEXT_SCALES]
        self._offer(self._looks, sizes, theme.scale)

    def _offer(self, menu: QMenu, choices: Choices, current: object) -> None:
        """One of these, as they are at the moment the menu opens."""
        group: QActionGroup | None = None
        for words, value in choices:
            action = menu.addAction(words)
            group = group or QActionGroup(action)  # goes with its first action
            group.addAction(action)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData(value)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, super().minimumSizeHint().height())

    def _language_picked(self, action: "QAction") -> None:
        self.language_chosen.emit(str(action.data()))

    def _look_picked(self, action: "QAction") -> None:
        value = action.data()
        if isinstance(value, float):
            self.scale_chosen.emit(value)
        else:
            self.dark_chosen.emit(value)
