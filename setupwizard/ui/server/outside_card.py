"""What is not yet so although the chat works: whether others find it, reach it and trust it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.dns.judgement import Standing
from setupwizard.engine.operations.outside import see_outside
from setupwizard.engine.outside import Outside
from setupwizard.model.answers import Answers
from setupwizard.model.events import Note
from setupwizard.proof.trust import Signer
from setupwizard.ui.server.record_list import RecordList, by_zone
from setupwizard.ui.server.server import Server
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import RowList
from setupwizard.ui.widgets.column import column_of
from setupwizard.ui.widgets.copying import CopyButton
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import LEFT, TOP, box, hbox, vbox
from setupwizard.ui.widgets.text import BREAK, Icon, Text
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.widgets.waiting import BusyNote, Spinner

ICONS = {
    Standing.FOUND: "ok",
    Standing.NEAR: "info",
    Standing.UNSURE: "info",
    Standing.NOT_FOUND: "warn",
    Standing.NOT_ASKED: "info",
}
"""Icon and tone in one."""


class OutsideCard(QWidget):
    """Hidden until `ask`; asks as a task of the server, and again at a press. `found` carries the
    `Outside`.
    """

    found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked: tuple[Server, Answers] | None = None
        self._task: Task | None = None
        self._outside: Outside | None = None
        self._title, self._failed = Text("", "heading"), Text("", "body", "muted")
        self._topics, self._busy, self._again = RowList(), BusyNote(), Button("", "restart")
        self._topics.hide()
        self._failed.hide()
        self._first_words, self._first = Text("", "body", "muted"), RowList()
        margins = (16, 12, 16, 12)
        asking = hbox((Spinner("m"), TOP), (self._first_words, 1), gap="m", margins=margins)
        self._first.put([box(asking)])
        self._foot = box(hbox(self._again, self._busy, None, gap="m"))
        self.setLayout(
            vbox(
                SPACE["xl"],
                self._title,
                SPACE["s"],
                self._first,
                self._topics,
                self._failed,
                SPACE["s"],
                self._foot,
                gap="0",
            )
        )
        self._again.clicked.connect(self._ask)
        self._busy.over.connect(self._refresh)
        language.changed.connect(self.retranslate)
        self.hide()
        self.retranslate()

    @property
    def asking(self) -> bool:
        return self._task is not None

    def ask(self, server: Server, answers: Answers) -> None:
        """About the chat that these answers made. What was known of another one goes."""
        if self._asked != (server, answers):
            self._outside = None
        self._asked = server, answers
        self._ask()
        self.show()

    @Slot()
    def _ask(self) -> None:
        if self._asked is None or self.asking:
            return
        server, answers = self._asked
        if server.closed:
            return
        task = self._task = server.ask_stoppably(see_outside, answers)
        task.succeeded.connect(self._arrived)
        task.failed.connect(self._arrived)
        task.ended.connect(self._over)
        self.destroyed.connect(task.cancel.set)  # others have questions, too
        self._failed.hide()
        self._busy.begin(self.tr("I am asking the domain name system (DNS)…"))
        self._refresh()

    @Slot(object)
    def _arrived(self, found: object) -> None:
        """A link that was lost leaves what is known as it is."""
        column = column_of(self)
        if column is not None:
            column.hold_under_pointer()
        self._outside = found if isinstance(found, Outside) else self._outside
        self._failed.setVisible(not isinstance(found, Outside))
        self.retranslate()
        if isinstance(found, Outside):
            self.found.emit(found)

    @Slot(object)
    def _over(self, _: Task) -> None:
        self._task = None
        self._busy.end()
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """The first time there is nothing yet that could be asked again."""
        self._again.setEnabled(not self.asking)
        first = self.asking and self._outside is None
        self._first.setVisible(first)
        self._foot.setVisible(not first)

    @Slot()
    def retranslate(self) -> None:
        self._title.say(self.tr("Before your users connect"))
        self._first_words.say(
            self.tr(
                "I am asking the domain name system (DNS) whether chat programs find the server, "
                "and the server whether phones trust its certificate."
            )
        )
        self._again.say(self.tr("Ask again"))
        self._failed.say(self.tr("I could not ask: the server was not there."))
        self._topics.setVisible(self._outside is not None)
        self._topics.put(self._rows(self._outside) if self._outside else [])

    def _rows(self, outside: Outside) -> list[QWidget]:
        return [
            row
            for row in (self._domain(outside), self._reach(outside), self._trust(outside))
            if row is not None
        ]

    def _domain(self, outside: Outside) -> QWidget:
        found = outside.domain
        title = {
            Standing.FOUND: self.tr("Chat programs find the server"),
            Standing.NEAR: self.tr("Chat programs find the server within this network only"),
            Standing.UNSURE: self.tr("Whether chat programs find the server is uncertain"),
            Standing.NOT_FOUND: self.tr("Chat programs do not find the server yet"),
            Standing.NOT_ASKED: self.tr("Whether chat programs find the server is not known"),
        }[found.standing]
        lists = [RecordList("take-away", zone) for zone in by_zone(found.obsolete)]
        lists += [RecordList("enter", zone) for zone in by_zone(found.records)]
        return _topic(ICONS[found.standing], title, found.notes, *lists)

    def _reach(self, outside: Outside) -> QWidget | None:
        if not outside.of_reach:
            return None
        title = self.tr("Whether people outside your network reach it is not known")
        return _topic("info", title, outside.of_reach)

    def _trust(self, outside: Outside) -> QWidget | None:
        trust = outside.trust
        if trust is None:
            return None
        if trust.signer is Signer.TRUSTED:
            return _topic("ok", self.tr("Phones trust the server’s certificate"), ())
        copy = CopyButton()
        copy.set_kind("link")
        copy.say(self.tr("Copy the fingerprint"))
        copy.give(trust.fingerprint)
        title = self.tr("Phones do not trust the server’s certificate")
        return _topic("warn", title, outside.of_trust, copy)


def _topic(icon: str, title: str, notes: Sequence[Note], *below: QWidget) -> QWidget:
    texts = [Text(_wrappable(note), "body", "muted") for note in notes]
    parts = [(one, LEFT) if isinstance(one, Button) else one for one in below]
    words = vbox(Text(title, "strong"), *texts, *parts, gap="s")
    row = QWidget()
    row.setLayout(hbox((Icon(icon, icon, "m"), TOP), (words, 1), gap="m", margins=(16, 12, 16, 12)))
    return row


def _wrappable(note: Note) -> str:
    """The sentence; a fingerprint in it may go on in the next line."""
    fingerprint = note.params.get("fingerprint", "")
    text = speech().note(note)
    return text.replace(fingerprint, fingerprint.replace(":", f":{BREAK}")) if fingerprint else text
