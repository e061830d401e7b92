"""What should be done about a server, most urgent first, each with the button that leads there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from setupwizard.admin.reasons import BREAKING
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import RowList
from setupwizard.ui.widgets.column import column_of
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import TOP, SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import SPACE

RESTART = frozenset(
    (Code.CHAT_PORT_CLOSED, Code.CHAT_PORT_MISSING, Code.RESTART_WAITING, Code.HEAP_SHORT)
)
"""What a restart of Openfire cures."""

AREA = {
    Code.CHAT_PORT_TAKEN: "ports",
    Code.CHAT_LOCAL_ONLY: "ports",
    Code.CHAT_SHUT: "ports",
    Code.PORT_FIREWALL_UNSURE: "ports",
    Code.PORT_BLOCKED_BETWEEN: "ports",
    Code.CONSOLE_ON_NETWORK: "ports",
    Code.CONSOLE_WITHOUT_LOCK: "ports",
    Code.SETUP_ON_NETWORK: "ports",
    Code.CERTIFICATE_DATES: "certificates",
    Code.CERTIFICATE_ENDS_SOON: "certificates",
    Code.ADMIN_PASSWORD_KNOWN: "users",
}
"""Where more is known of it."""


class ToDo(QWidget):
    """Hidden while there is nothing. `area_wanted` carries the name of an area."""

    restart_wanted = Signal()
    registration_wanted = Signal()
    area_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._reasons: tuple[Problem, ...] = ()
        self._may_restart = False
        self._title, self._rows = Text("", "heading"), RowList()
        self.setLayout(vbox(self._title, SPACE["s"], self._rows, SPACE["xl"], gap="0"))
        language.changed.connect(self.retranslate)
        self.hide()

    def show_reasons(self, reasons: Sequence[Problem], *, may_restart: bool) -> None:
        """`may_restart`: it is ours, and nothing is under way."""
        known = self._reasons, self._may_restart
        self._reasons, self._may_restart = tuple(reasons), may_restart
        if known != (self._reasons, self._may_restart):
            column = column_of(self)
            if column is not None:
                column.hold_under_pointer()
            self.setVisible(bool(reasons))
            self.retranslate()

    def retranslate(self) -> None:
        self._title.say(self.tr("Worth doing"))
        self._rows.put([self._row(reason) for reason in self._reasons])

    def _row(self, reason: Problem) -> "_Reason":
        words = speech().problem(reason)
        tone = "fail" if reason.code in BREAKING else "warn"
        row = _Reason(Icon(tone, tone), self._button(reason))
        row.say(words.cause, words.remedy)
        return row

    def _button(self, reason: Problem) -> Button | None:
        if reason.code in RESTART and self._may_restart:
            restart = Button("", "restart")
            restart.say(self.tr("Restart…"), self.tr("Restarts Openfire"))
            restart.clicked.connect(self.restart_wanted)
            return restart
        if reason.code is Code.REGISTRATION_OPEN:
            close = Button("", "lock")
            close.say(self.tr("Close it"), self.tr("Nobody creates an account without asking"))
            close.clicked.connect(self.registration_wanted)
            return close
        area = AREA.get(reason.code)
        if area is None:
            return None
        lead = Button("", "right", trailing=True)
        words = {
            "ports": self.tr("See the ports"),
            "certificates": self.tr("See the certificates"),
            "users": self.tr("See the users"),
        }
        lead.say(words[area])
        lead.clicked.connect(lambda _=False, name=area: self.area_wanted.emit(name))
        return lead


class _Reason(QWidget):
    """What is so, and what to do; the button beside it, or below where that does not fit."""

    ear_role = QAccessible.Role.ListItem

    def __init__(self, mark: Icon, button: Button | None) -> None:
        super().__init__()
        self._cause, self._remedy = Text("", "strong", prose=False), Text("", "small", "muted")
        words = box(vbox(self._cause, self._remedy, gap="xxs"))
        sides = (words, button) if button is not None else (words,)
        row = SideBySide(*sides, shares=(1, 0)[: len(sides)], gap="l")
        self.setLayout(hbox((mark, TOP), (row, 1), gap="m", margins=(16, 11, 16, 11)))

    def say(self, cause: str, remedy: str) -> None:
        self._cause.say(cause)
        self._remedy.say(remedy)
        self.setAccessibleName(f"{cause} {remedy}")
