"""The button that opens the console, and what to type there."""

from PySide6.QtCore import Slot

from setupwizard.model.answers import Answers
from setupwizard.ui.server.server import Server
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.copying import ValueRow
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import SideBySide, hbox
from setupwizard.ui.widgets.text import Text


class ConsoleCard(Card):
    """Hidden until it is about a server of ours."""

    def __init__(self) -> None:
        self._server: Server | None = None
        self._title, self._text = Text("", "strong"), Text("", "body", "muted")
        self._user, self._address = ValueRow(margin=0), ValueRow(margin=0)
        self._open, self._close = Button("", "settings"), Button("", "close")
        buttons = SideBySide(self._open, self._close, shares=(0, 0), gap="s")
        super().__init__(
            self._title, self._text, self._address, self._user, hbox(buttons, None), gap="s"
        )
        self._open.clicked.connect(self._press_open)
        self._close.clicked.connect(self._press_close)
        language.changed.connect(self.retranslate)
        self.hide()

    def show_server(self, server: Server) -> None:
        if self._server is None:
            self._server = server
            server.console.changed.connect(self.retranslate)
        self.setVisible(server.answers()[0] is not None)
        self.retranslate()

    @Slot()
    def _press_open(self) -> None:
        if self._server is not None:
            self._server.console.open()

    @Slot()
    def _press_close(self) -> None:
        if self._server is not None:
            self._server.console.close()

    @Slot()
    def retranslate(self) -> None:
        if self._server is None:
            return
        console, answers = self._server.console, self._server.answers()[0]
        is_open, practice = bool(console.address), self._server.backend.practice
        self._title.say(self.tr("Administration console"))
        self._open.say(self.tr("Open in the browser"))
        self._open.setEnabled(not console.opening and not practice)
        self._close.say(self.tr("Close the console"))
        self._close.setVisible(is_open)
        self._address.say(self.tr("Address, in the browser of this computer"), console.address)
        if answers is not None:
            self._user.say(self._user_words(answers), _administrator(answers))
        for row in (self._address, self._user):
            row.setVisible(is_open)
        self._text.say(self._words())

    def _user_words(self, answers: Answers) -> str:
        if answers.directory is not None:
            return self.tr("User name; the password is theirs in the directory")
        return self.tr("User name; the password is the administrator’s")

    def _words(self) -> str:
        server = self._server
        if server is None:
            return ""
        console = server.console
        if server.backend.practice:
            return self.tr("On the practice server there is no console to open.")
        if console.opening:
            return self.tr("I am opening the way to the console…")
        if console.address:
            return self.tr(
                "It is open for as long as this window is connected to the server. Nobody on "
                "another computer can reach it through this address."
            )
        if console.problem is not None:
            ended = self.tr("The console is not open: {why}")
            return ended.format(why=speech().problem(console.problem).cause)
        return self.tr(
            "Openfire’s own pages, for everything this program does not ask. They come through "
            "the encrypted connection to the server."
        )


def _administrator(answers: Answers) -> str:
    return answers.directory.admins[0] if answers.directory else "admin"
