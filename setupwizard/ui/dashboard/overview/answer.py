"""The one sentence on top of the overview: whether the chat works."""

from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject

from setupwizard.admin.reasons import BREAKING
from setupwizard.admin.status import Chat, ServerStatus
from setupwizard.model.problems import Code
from setupwizard.ui.server.server import LastRun, Origin, Server
from setupwizard.ui.widgets.i18n import language, speech


class Answer(NamedTuple):
    """`since`: since when, or why."""

    icon: str
    tone: str
    answer: str
    since: str


class AnswerWords(QObject):
    """Of one server. `administrator`: who tests it where its people come from a directory."""

    def __init__(self, server: Server) -> None:
        super().__init__()
        self._server = server
        self.administrator = ""

    def unknown(self, *, checking: bool) -> Answer:
        """It has not been looked at."""
        looking, not_seen = self.tr("I am checking…"), self.tr("I have not been able to look.")
        return Answer("wait", "muted", self._server.name, looking if checking else not_seen)

    def words(self, status: ServerStatus | None, *, running: bool) -> Answer:
        """`status`: as it was told last, None while nothing is known but that it is running."""
        origin, name = self._server.origin, self._server.name
        if origin is Origin.NONE:
            none = self.tr("There is no Openfire on this server")
            text = self.tr("I have only looked at {server}. If you like, I set one up there.")
            if self._server.looking_on:
                text = self.tr("I have only looked at {server}.")
            return Answer("server", "muted", none, text.format(server=name))
        if origin is Origin.UNFINISHED:
            begun = self.tr("The setup is not finished")
            text = self.tr("It was begun on {server}. I can go on with it.")
            if self._server.looking_on:
                text = self.tr("It was begun on {server}. The other window goes on with it.")
            return Answer("server", "warn", begun, text.format(server=name))
        if origin is Origin.ADOPTED:
            return self._adopted(status, running)
        return self._ours(status, running)

    def _adopted(self, status: ServerStatus | None, running: bool) -> Answer:
        whose = self.tr("On {server}, and set up by somebody else.").format(
            server=self._server.name
        )
        if not running:
            return Answer("stop", "muted", self.tr("Openfire is not running"), whose)
        broken = self._broken(status)
        if broken is not None:
            return broken
        return Answer("server", _tone(status), self.tr("Openfire is running"), whose)

    def _ours(self, status: ServerStatus | None, running: bool) -> Answer:
        name = self._server.name
        if not running:
            stopped = self.tr("The chat is stopped")
            until = self.tr("Nobody can write on {server} until it is started.")
            return Answer("stop", "fail", stopped, until.format(server=name))
        broken = self._broken(status)
        if broken is not None:
            return broken
        run = self._server.last_run
        if run.proof:
            return self._proven(run)
        runs = self.tr("Openfire is running")
        answers, _ = self._server.answers()
        text = (
            self.tr("It is on {server}.")  # without answers there is no test
            if answers is None
            else self.tr("The test will tell whether users can write on {server}.")
        )
        return Answer("server", _tone(status), runs, text.format(server=name))

    def _proven(self, run: LastRun) -> Answer:
        at = QLocale(language.code).toString(run.at, QLocale.FormatType.ShortFormat)
        told = {"server": self._server.name, "time": at, "user": self.administrator}
        if any(line.problem for line in run.proof):
            failed = self.tr("The test at {time} failed on {server}.")
            return Answer("warn", "warn", self.tr("Not everything works"), failed.format_map(told))
        since = self.tr("Two test users wrote to each other on {server} at {time}.")
        if self.administrator:
            since = self.tr("{user} from the directory logged in to {server} at {time}.")
        return Answer("check", "ok", self.tr("Yes, the chat works"), since.format_map(told))

    def _broken(self, status: ServerStatus | None) -> Answer | None:
        """Why nobody can chat although Openfire runs."""
        found = status.reasons if status is not None else ()
        reason = next((one for one in found if one.code in BREAKING), None)
        if reason is None or reason.code is Code.CHAT_STOPPED:
            return None
        cause = speech().problem(reason).cause
        if reason.code is Code.CHAT_STARTING:
            return Answer("wait", "info", self.tr("Openfire is starting"), cause)
        return Answer("fail", "fail", self.tr("The chat does not work"), cause)


def _tone(status: ServerStatus | None) -> str:
    if status is None:
        return "info"
    return "ok" if status.chat is Chat.WORKS else "warn"
