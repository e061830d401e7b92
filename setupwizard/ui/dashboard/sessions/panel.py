"""One session beside the list: what stands out first, then facts, then what can be done."""

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.client_session import ClientSession, Encrypted, SessionDetails
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.sessions.columns import (
    encrypted_words,
    program_words,
    show_words,
    shown_name,
    tls_words,
    traffic_words,
)
from setupwizard.ui.dashboard.users.columns import moment
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import MIDDLE, SideBySide, box, clear, hbox, vbox
from setupwizard.ui.widgets.persons import initials
from setupwizard.ui.widgets.text import Avatar, Text
from setupwizard.ui.widgets.text_area import TextArea
from setupwizard.ui.widgets.tokens import SPACE


class SessionPanel(Card):
    """Nothing is done here. `message_wanted` carries what was written."""

    message_wanted = Signal(str)
    end_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        self.shown: SessionDetails | None = None
        self._avatar = Avatar("", 40)
        self._name, self._address = Text("", "heading"), Text("", "small", "muted")
        self._open, self._refused = Callout("warn"), Callout("fail")
        self._facts = vbox(gap="s")
        self._text = TextArea(3)
        self._text_field = Field(self._text)
        self._send, self._end = Button("", "chat"), Button("", "close")
        self._close = Button("quiet")
        words = box(vbox(self._name, self._address, gap="xxs"))
        head = hbox((self._avatar, MIDDLE), (words, 1), gap="m")
        super().__init__(
            head, self._open, self._facts, SPACE["xs"], self._text_field,
            SideBySide(self._send, self._end, shares=(0, 0), gap="s"),
            self._refused, hbox(None, self._close), None,
        )  # fmt: skip
        self._refused.hide()
        self._send.clicked.connect(lambda: self.message_wanted.emit(self._text.text()))
        self._end.clicked.connect(self.end_wanted)
        self._close.clicked.connect(self.closed)
        self._text.changed.connect(self._refresh)
        language.changed.connect(self.retranslate)

    @property
    def jid(self) -> str:
        return self.shown.session.jid if self.shown else ""

    def show_session(self, session: ClientSession) -> None:
        """What the list knows; another one begins without a message."""
        if self.shown is None or session.jid != self.jid:
            self._text.fill("")
            self.show_problem(None)
        self.show_details(SessionDetails(session))

    def show_details(self, details: SessionDetails) -> None:
        self.shown = details
        self.retranslate()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    def set_busy(self, busy: bool) -> None:
        self.setEnabled(not busy)

    def forget_message(self) -> None:
        self._text.fill("")

    @Slot()
    def _refresh(self) -> None:
        self._send.setEnabled(bool(self._text.text().strip()))

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        if self.shown is None:
            return
        one = self.shown.session
        self._avatar.show_initials(initials(shown_name(one)))
        self._name.say(shown_name(one))
        self._address.say(
            unescaped_user(one.user) + "@" + one.jid.partition("@")[2].partition("/")[0]
        )
        self._open.setVisible(one.encrypted is Encrypted.NO)
        self._open.say(
            self.tr("This connection is not encrypted: others in the network can read it.")
        )
        self._fill_facts(self.shown)
        self._text_field.say(
            self.tr("Message"), self.tr("It arrives at once, from the server, and is kept nowhere.")
        )
        self._send.say(self.tr("Send it"))
        self._end.say(self.tr("Disconnect…"))
        self._close.say(self.tr("Close"))
        self._refresh()

    def _fill_facts(self, details: SessionDetails) -> None:
        one = details.session
        encrypted = " · ".join(filter(None, (encrypted_words(one), tls_words(one))))
        program = " · ".join(filter(None, (program_words(one), details.system)))
        facts = (
            (self.tr("State"), show_words(one)),
            (self.tr("Program"), program),
            (self.tr("Resource"), one.resource if one.program else ""),
            (self.tr("Address"), " · ".join(filter(None, (one.address, details.way)))),
            (self.tr("Connected since"), moment(details.began) or details.began_words),
            (self.tr("Last active"), moment(details.active)),
            (self.tr("Encryption"), encrypted),
            (self.tr("Cipher"), details.cipher),
            (self.tr("Logged in by"), details.login),
            (
                self.tr("Received from it / sent to it"),
                traffic_words(one) if one.received is not None else "",
            ),
        )
        clear(self._facts)
        for name, value in facts:
            if value:
                row = hbox((Text(name, "small", "muted"), 2), (Text(value, "body"), 3), gap="s")
                self._facts.addLayout(row)

    def settle_focus(self) -> None:
        self._text.setFocus()
