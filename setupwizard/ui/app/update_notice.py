"""That there is a newer version, on the start page."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from setupwizard import __version__
from setupwizard.engine.updates import Update
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import box, hbox


class UpdateNotice(Callout):
    """Leads to the page that tells of it, in the browser."""

    def __init__(self, update: Update) -> None:
        self._update = update
        self._page = Button("link", "right", trailing=True)
        super().__init__("info", "download", box(hbox(self._page, None)))
        self._page.clicked.connect(self._open)
        language.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("There is a newer version of this program: {version}").format(
                version=self._update.version
            ),
            self.tr("You have {version}. Nothing is installed without you: {page}").format(
                version=__version__, page=self._update.page
            ),
        )
        self._page.say(self.tr("See what is new"))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._update.page))
