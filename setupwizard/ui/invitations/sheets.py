"""The sheets of one server: what they have to say is asked once, and then they are made."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextDocument

from setupwizard.accounts.invitation import Invitation, Way, for_everybody
from setupwizard.directory.people_row import NewPerson
from setupwizard.engine.operations.invitations import find_way, way_of
from setupwizard.engine.outside import Outside
from setupwizard.model.problems import Problem
from setupwizard.ui.invitations.document import sheet
from setupwizard.ui.server.server import Server
from setupwizard.ui.widgets.i18n import language

Then = Callable[[], None]


class Sheets(QObject):
    """How people reach the server takes seconds to find out: `look` early, or `learn` it from
    whoever asked. `known` carries the `Way`.
    """

    known = Signal(object)

    def __init__(self, server: Server, parent: QObject) -> None:
        super().__init__(parent)
        self._server = server
        self._way: Way | None = None
        self._asking = False
        self._waiting: list[Then] = []

    @Slot()
    def look(self) -> None:
        answers = self._server.answers()[0]
        if self._way is not None or self._asking:
            return
        if answers is None:  # of a server that somebody else set up
            self._go_on()
            return
        self._asking = True
        task = self._server.ask_stoppably(find_way, answers)
        task.succeeded.connect(self._found)
        task.failed.connect(self._not_found)

    @Slot(object)
    def learn(self, outside: Outside) -> None:
        """Of this computer itself the number is not known yet."""
        host = self._server.draft.section("host")
        if host.get("address") != "local":
            self._found(way_of(outside, str(host.get("address", ""))))

    @Slot(object)
    def _found(self, way: Way) -> None:
        self._way = way
        self.known.emit(way)
        self._go_on()

    @Slot(object)
    def _not_found(self, _: Problem) -> None:
        """The link is lost: what leads this computer there is right, and asked again later."""
        self._go_on()

    def _go_on(self) -> None:
        self._asking = False
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def once_known(self, then: Then) -> None:
        if self._way is not None:
            then()
            return
        self._waiting.append(then)
        self.look()

    @property
    def way(self) -> Way:
        """As far as it is known."""
        return self._way or Way(str(self._server.draft.section("host").get("address", "")))

    def invitation(self, person: NewPerson, domain: str = "") -> Invitation:
        """`domain`: where nobody has answered what it is."""
        answers = self._server.answers()[0]
        domain = answers.server.domain if answers is not None else domain
        return Invitation(domain, person.user, person.name, person.password, self.way)

    def for_everybody(self) -> list[QTextDocument]:
        answers = self._server.answers()[0]
        return [sheet(for_everybody(answers, self.way), language.code)] if answers else []
