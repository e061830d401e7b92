"""A message to several people at once, or to a room: who has it now, who later, what came of it."""

from functools import partial

from PySide6.QtCore import QTimer, Slot

from setupwizard.admin.announcement import Announcement, Audience, Audiences, Recipients, Sent
from setupwizard.admin.announcing import announce, audiences, recipients
from setupwizard.model.events import Note
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.dashboard.sessions.audience_fields import AudienceFields
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, hbox
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE

PAUSE = 400
"""Milliseconds after the last change until it is asked who is meant."""

NAMED = 8
"""Of those who are meant, by their user names."""

SHOWN = 300
"""Letters of a message that are shown before it is sent."""


class MessagesPage(AreaPage):
    needs_login = True

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._audiences: Audiences | None = None
        self._meant: Recipients | None = None
        self._sent: Sent | None = None
        self._task: Task | None = None
        self._fields = AudienceFields()
        self._now, self._later = Text("", "body"), Text("", "body", "muted")
        self._heading = Text("", "heading")
        self._trouble, self._done = Callout("fail"), Callout("ok")
        self._send = Button("primary", "chat")
        self._preview = Card(self._heading, self._now, self._later, gap="s")
        for callout in (self._trouble, self._done):
            callout.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask_who)
        self._fields.changed.connect(self._others_meant)
        self._fields.written.connect(self._write)
        self._send.clicked.connect(self._ask_to_send)
        gap = SPACE["m"]
        self.compose(
            self._fields, gap, self._preview, gap, self._trouble, self._done, gap,
            hbox(SideBySide(self._send, shares=(0,)), None),
        )  # fmt: skip
        self.watch(audiences, self._show, arguments=context.login.arguments)

    def _show(self, found: Audiences) -> None:
        self._audiences = found
        self._fields.show_audiences(found)
        self._ask_who()

    # ------------------------------------------------------------------ who is meant

    @Slot()
    def _others_meant(self) -> None:
        self._meant = None
        self._trouble.hide()
        self._timer.start()
        self._say_who()

    @Slot()
    def _write(self) -> None:
        self._done.hide()
        self._refresh()

    @Slot()
    def _ask_who(self) -> None:
        arguments = self.context.login.arguments()
        if arguments is None or self._audiences is None or not self._fields.is_whole:
            return
        meant = self._fields.announcement
        self._task = task = self.context.server.ask(recipients, *arguments, meant)
        task.succeeded.connect(self._show_who)
        task.failed.connect(self._failed)

    @Slot(object)
    def _show_who(self, meant: Recipients) -> None:
        if self.sender() is self._task:
            self._meant = meant
            self._say_who()

    def _say_who(self) -> None:
        meant, audience = self._meant, self._fields.announcement.audience
        self._preview.setVisible(meant is not None)
        self._heading.say(self.tr("Who gets it"))
        self._later.hide()
        if meant is not None and audience is Audience.ROOM:
            self._now.say(
                self.tr("Whoever is in the room now; who comes later sees it in its history.")
            )
        elif meant is not None:
            now = self.tr("At once, being connected: %Ln person(s).", "", len(meant.now))
            self._now.say(f"{now} {_names(meant.now)}".strip())
            self._later.setVisible(bool(meant.later))
            self._later.say(f"{self._later_words(meant)} {_names(meant.later)}".strip())
        self._refresh()

    def _later_words(self, meant: Recipients) -> str:
        if self._audiences is not None and self._audiences.keeps is False:
            return self.tr(
                "Not at all, as Openfire is set to keep nothing for who is not connected: "
                "%Ln person(s).",
                "",
                len(meant.later),
            )
        return self.tr("When they connect: %Ln person(s).", "", len(meant.later))

    @Slot()
    def _refresh(self) -> None:
        meant, one = self._meant, self._fields.announcement
        anybody = meant is not None and (meant.number > 0 or one.audience is Audience.ROOM)
        self._send.setEnabled(bool(one.text) and anybody)

    # ------------------------------------------------------------------ sending it

    @Slot()
    def _ask_to_send(self) -> None:
        one, meant = self._fields.announcement, self._meant
        if meant is None:
            return
        if one.audience is Audience.ROOM:
            title = self.tr("Send it to the room {room}?").format(room=self._fields.room_title)
            act = self.tr("Send it to the room")
        else:
            title = self.tr("Send it to %Ln person(s)?", "", meant.number)
            act = self.tr("Send it to %Ln person(s)", "", meant.number)
        whose = (
            self.tr("It comes from the server itself: nobody can answer it.")
            if one.audience is Audience.CONNECTED
            else self.tr("It comes from {user}, who is you: they can answer.").format(
                user=self.context.login.user
            )
        )
        begins = one.text if len(one.text) <= SHOWN else f"{one.text[:SHOWN]}…"
        quoted = self.tr("“{text}”").format(text=begins)
        said = [quoted, whose, self.tr("What is sent cannot be taken back.")]
        sheet = Sheet(self.window(), title, said, self.tr("Do not send it"), act)
        sheet.confirmed.connect(partial(self._announce, one))

    def _announce(self, one: Announcement) -> None:
        arguments = self.context.login.arguments()
        if arguments is None:
            return
        note = Note.of("done-announced-room", room=one.name)
        if one.audience is not Audience.ROOM:
            note = Note.of("done-announced", number=self._meant.number if self._meant else 0)
        self.content_enabled(enabled=False)
        self._trouble.hide()
        task = self.context.do(note, announce, *arguments, one)
        task.succeeded.connect(self._show_sent)
        task.failed.connect(self._failed)

    def content_enabled(self, *, enabled: bool) -> None:
        self._fields.setEnabled(enabled)
        self._send.setEnabled(enabled)

    @Slot(object)
    def _show_sent(self, sent: Sent) -> None:
        self.content_enabled(enabled=True)
        self._fields.forget()
        self._sent = sent
        self._done.show()
        self._say_sent(sent)
        self._ask_who()

    def _say_sent(self, sent: Sent) -> None:
        told, number = list[str](), language.locale.toString
        found = sent.recipients
        if found.now:
            told.append(self.tr("They have it now: {count}.").format(count=number(len(found.now))))
        if sent.waiting is not None and found.later:
            told.append(self.tr("It waits for: {count}.").format(count=number(sent.waiting)))
            lost = len(found.later) - sent.waiting
            if lost:
                told.append(self.tr("Not kept for: {count}.").format(count=number(lost)))
        elif found.later:
            count = number(len(found.later))
            told.append(self.tr("Sent for when they connect: {count}.").format(count=count))
        if sent.returned:
            names = _names(tuple(sent.returned))
            told.append(self.tr("It came back from: {names}").format(names=names))
        self._done.say(self.tr("It is sent"), " ".join(told))

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self.content_enabled(enabled=True)
        if not self.context.link.refused(problem):
            self.context.login.refused(problem)
            self._trouble.show_problem(problem)
        self._refresh()

    def settle_focus(self) -> None:
        if self.card is not None and not self.card.isHidden():
            self.card.settle_focus()
        else:
            self._fields.settle_focus()

    def retranslate(self) -> None:
        self.say(
            self.tr("Message to several people"),
            self.tr("A few lines to everybody, a group, some people or a room. It goes at once."),
        )
        self._send.say(self.tr("Send it…"))
        self._say_who()
        if self._sent is not None:
            self._say_sent(self._sent)


def _names(users: tuple[str, ...]) -> str:
    shown = ", ".join(unescaped_user(user) for user in users[:NAMED])
    return f"{shown}…" if len(users) > NAMED else shown
