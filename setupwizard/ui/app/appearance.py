"""How the window looks: language, light or dark, size of the text; applied and remembered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from setupwizard.ui.app.settings import Settings
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import TEXT_SCALES

if TYPE_CHECKING:
    from setupwizard.ui.widgets.appearance_menu import AppearanceMenu


def system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


class Appearance(QObject):
    """Does what the menus and the keyboard say, and keeps it for next time."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    def connect_menu(self, menu: "AppearanceMenu") -> None:
        menu.language_chosen.connect(self.use_language)
        menu.dark_chosen.connect(self.use_dark)
        menu.scale_chosen.connect(self.use_scale)

    def _app(self) -> QApplication:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError(app)
        return app

    @Slot(str)
    def use_language(self, code: str) -> None:
        self._settings.language = code
        language.use(self._app(), code)

    @Slot(object)
    def use_dark(self, dark: bool | None) -> None:
        """None: as the system has it, now and later."""
        self._settings.dark = dark
        theme.follows_system = dark is None
        dark = system_is_dark() if dark is None else dark
        theme.apply(self._app(), dark=dark, scale=theme.scale)

    @Slot(float)
    def use_scale(self, scale: float) -> None:
        self._settings.scale = scale
        theme.apply(self._app(), dark=theme.dark, scale=scale)

    @Slot(Qt.ColorScheme)
    def follow_system(self, scheme: Qt.ColorScheme) -> None:
        """The desktop has turned light or dark; who chose for themselves keep what they chose."""
        if self._settings.dark is None:
            dark = scheme == Qt.ColorScheme.Dark
            theme.apply(self._app(), dark=dark, scale=theme.scale)

    def press(self, event: QKeyEvent) -> bool:
        """Ctrl and +, − or 0 set the size of the text; false for every other key."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.larger()
        elif event.key() == Qt.Key.Key_Minus:
            self.smaller()
        elif event.key() == Qt.Key.Key_0:
            self.use_scale(1.0)
        else:
            return False
        return True

    def larger(self) -> None:
        self.use_scale(min([s for s in TEXT_SCALES if s > theme.scale], default=theme.scale))

    def smaller(self) -> None:
        self.use_scale(max([s for s in TEXT_SCALES if s < theme.scale], default=theme.scale))
