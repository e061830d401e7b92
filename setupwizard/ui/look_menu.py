"""The language, and how the window looks: light or dark, size of the text."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from setupwizard.ui.i18n import NAMES, language
from setupwizard.ui.theme import theme
from setupwizard.ui.tokens import TEXT_SCALES
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.layout import SideBySide, vbox


class LookMenu(QWidget):
    """Two buttons with a menu each. What is chosen is told by signals; the window applies it."""

    language_chosen = Signal(str)
    dark_chosen = Signal(bool)
    scale_chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._language, self._look = Button("quiet", "language"), Button("quiet", "theme")
        self._languages, self._looks = QMenu(self), QMenu(self)
        self._language.setMenu(self._languages)
        self._look.setMenu(self._looks)
        self.setLayout(
            vbox(
                SideBySide(self._language, self._look, shares=(0, 0), gap="xs"),
                margins=(4, 0, 0, 0),
            )
        )
        language_group = QActionGroup(self)
        for code in NAMES:
            action = self._add(self._languages, language_group, NAMES[code], code)
            action.triggered.connect(self._language_picked)
        theme_group, scale_group = QActionGroup(self), QActionGroup(self)
        self._themes = [self._add(self._looks, theme_group, "", dark) for dark in (False, True)]
        self._looks.addSeparator()
        self._scales = [
            self._add(self._looks, scale_group, f"{round(scale * 100)} %", scale)
            for scale in TEXT_SCALES
        ]
        for action in self._themes:
            action.triggered.connect(self._dark_picked)
        for action in self._scales:
            action.triggered.connect(self._scale_picked)
        language.changed.connect(self.retranslate)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def _add(self, menu: QMenu, group: QActionGroup, text: str, value: object) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(value)
        group.addAction(action)
        return action

    def retranslate(self) -> None:
        self._language.say(NAMES[language.code], self.tr("Language of this program"))
        self._look.say(self.tr("Look"), self.tr("Light or dark, size of the text"))
        self._languages.setTitle(self.tr("Language of this program"))
        light, dark = self._themes
        light.setText(self.tr("Light"))
        dark.setText(self.tr("Dark"))
        for action, scale in zip(self._scales, TEXT_SCALES, strict=True):
            action.setText(self.tr("Text at {percent} %").format(percent=round(scale * 100)))
            action.setChecked(theme.scale == scale)
        for action in self._themes:
            action.setChecked(action.data() == theme.dark)
        for action in self._languages.actions():
            action.setChecked(action.data() == language.code)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, super().minimumSizeHint().height())

    def _picked(self) -> object:
        sender = self.sender()
        return sender.data() if isinstance(sender, QAction) else None

    def _language_picked(self) -> None:
        self.language_chosen.emit(str(self._picked()))

    def _dark_picked(self) -> None:
        self.dark_chosen.emit(bool(self._picked()))

    def _scale_picked(self) -> None:
        scale = self._picked()
        if isinstance(scale, float):
            self.scale_chosen.emit(scale)
