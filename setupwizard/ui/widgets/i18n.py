"""The language of the window: Qt's translators, and the catalog of codes, steps and notes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from setupwizard.files import shipped
from setupwizard.languages import LANGUAGES

if TYPE_CHECKING:  # the words of codes are not needed for the first window
    from setupwizard.texts.catalog import Catalog


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:  # noqa: N802 - lupdate's name
    """Marks words that are translated later, with `QCoreApplication.translate(context, words)`.

    (PySide6 has one too, which its stubs say returns anything.)
    """
    return words


class Language(QObject):
    """The one language everything speaks; `use` switches all of it while the window is open."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._translators: list[QTranslator] = []
        self.code = "en"
        self._catalog: Catalog | None = None

    @property
    def catalog(self) -> "Catalog":
        """Read when it is first asked for."""
        if self._catalog is None:
            from setupwizard.texts.catalog import Catalog

            self._catalog = Catalog(self.code)
        return self._catalog

    @property
    def locale(self) -> QLocale:
        return QLocale(self.code)

    def use(self, app: QApplication, code: str) -> None:
        for old in self._translators:
            app.removeTranslator(old)
        self.code, self._catalog = code, None
        QLocale.setDefault(self.locale)
        self._translators = [QTranslator(app), QTranslator(app)]
        qt_files = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translators[0].load(f"qtbase_{code}", qt_files)
        self._translators[1].load(str(_compiled(code)))
        for translator in self._translators:
            app.installTranslator(translator)
        self.changed.emit()


def _compiled(code: str) -> str:
    """The .qm file of the language; empty in a checkout that has not compiled them yet."""
    try:
        return str(shipped("translations", f"openfire_{code}.qm"))
    except FileNotFoundError:
        return ""


language = Language()


def number(value: int) -> str:
    """As it is written in the language of the moment."""
    return language.locale.toString(value)


def speech() -> "Catalog":
    """The words of codes, steps and notes in the language of the moment."""
    return language.catalog


def system_language() -> str:
    """The first language of the system that we speak, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"
