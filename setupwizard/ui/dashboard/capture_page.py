"""The area "Traffic capture": record a conversation, open a saved one, and follow it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Slot
from PySide6.QtWidgets import QStackedWidget

from setupwizard.capture.files import (
    Capture,
    Opened,
    open_capture,
    save_bytes,
    save_capture,
)
from setupwizard.capture.recording import (
    Heard,
    Recorded,
    RecordRequest,
    install_recorder,
    record_live,
)
from setupwizard.capture.report import Story as ReportStory
from setupwizard.capture.report import html_report
from setupwizard.engine.session import Session
from setupwizard.model.events import RunFinished
from setupwizard.model.problems import Code, Problem
from setupwizard.proof.base import Login
from setupwizard.ui.dashboard.capture.details import CaptureDetails
from setupwizard.ui.dashboard.capture.event_list import EventList
from setupwizard.ui.dashboard.capture.filters import CaptureFilters
from setupwizard.ui.dashboard.capture.life_lines import Head
from setupwizard.ui.dashboard.capture.paper import pdf_report
from setupwizard.ui.dashboard.capture.sequence import SequenceView
from setupwizard.ui.dashboard.capture.story import Row, Story
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.login_card import LoginCard
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.copying import CopyButton
from setupwizard.ui.widgets.empty_state import EmptyState
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.layout import MIDDLE, box, hbox, vbox
from setupwizard.ui.widgets.menu import Menu
from setupwizard.ui.widgets.plane import Hairline, Plane
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.text import Badge, Icon, Text
from setupwizard.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from setupwizard.capture.lesson import Lesson

Write = Callable[[Path], None]

TICK = 500
"""Milliseconds between two looks at how long it has been recorded."""


def hold(session: Session, *args: Any) -> "Lesson":
    """Loads what logs in to a chat (0.2 s) where somebody wants it, on the thread it is done on."""
    from setupwizard.capture.lesson import hold_lesson

    return hold_lesson(session, *args)


class CapturePage(AreaPage):
    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._story = Story()
        self._task: Task | None = None
        self._since, self._clock = QElapsedTimer(), QTimer(self)
        self._clock.setInterval(TICK)
        self._clock.timeout.connect(self._say_time)
        self._live = Badge("", "fail", "dot")
        self._open, self._save = Button("", "folder"), Button("", "download")
        self._record, self._install = Button("primary", "dot"), Button("", "download")
        self._test, self._sight = Button("", "chat"), Button("quiet", "eye")
        self._login, self._waits_for_login = LoginCard(context.login), False
        self._login.hide()
        self._problem = Callout("warn", "", hbox(self._install, None))
        self._filters = CaptureFilters()
        self._details = CaptureDetails(self._story)
        self._people, self._view = Head(), SequenceView(self._story, self._details)
        self._problem.hide()
        self._list, self._as_list = EventList(self._story, self), False
        self._form = Button("quiet", "logs")
        self._compose()
        self._connect()
        self._refresh()

    def _compose(self) -> None:
        self._note = Text("", "small", "muted")
        note = hbox(
            (Icon("info", "muted", "s"), MIDDLE), (self._note, 1), self._sight, self._form, gap="s"
        )
        card, self._empty = Plane(), EmptyState("capture", self._test)
        shown = box(vbox(self._people, Hairline(), (self._view, 1), gap="0"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._list)
        self._wireshark, self._copy = Text("", "small", "muted"), CopyButton()
        below = hbox((self._wireshark, 1), self._copy, margins=(16, 2, 8, 2))
        self._foot = box(vbox(Hairline(), below, gap="0"))
        inner = vbox((self._stack, 1), self._foot, gap="0", margins=(1, 1, 1, 1))
        card.setLayout(inner)
        self.fill(
            self._problem,
            self._login,
            box(note),
            self._filters,
            (card, 1),
            tools=(self._live, self._open, self._save, self._record),
        )

    def _connect(self) -> None:
        self._record.clicked.connect(self._toggle)
        self._install.clicked.connect(self._install_recorder)
        self._open.clicked.connect(self._ask_which)
        self._test.clicked.connect(self._begin_lesson)
        self._sight.clicked.connect(self._change_sight)
        self._form.clicked.connect(self._change_form)
        self._list.wanted.connect(self._show_in_diagram)
        self.context.login.changed.connect(self._logged_in)
        self._save.clicked.connect(self._ask_what_to_save)
        self._filters.changed.connect(self._refresh)
        self._view.opened.connect(self._show_details)
        self._details.changed.connect(self._view.details_changed)
        self._details.reveal_wanted.connect(self._ask_reveal)

    # ------------------------------------------------------------------ recording

    @property
    def recording(self) -> bool:
        return self._task is not None

    @Slot()
    def _toggle(self) -> None:
        if self._task is not None:
            self._task.cancel.set()
            self._record.setEnabled(False)
            return
        request = RecordRequest(self._filters.address)
        self._follow(record_live, request).succeeded.connect(self._recorded)

    def _follow(self, operation: Callable[..., object], *args: Any) -> Task:
        """Show what it tells from now on."""
        self._begin_story()
        self._task = task = self.context.server.record(operation, *args)
        task.emitted.connect(self._heard)
        task.failed.connect(self._failed)
        task.ended.connect(self._over)
        self._since.start()
        self._clock.start()
        self.retranslate()
        return task

    @Slot()
    def _begin_lesson(self) -> None:
        """Two users are made for it: that takes the administrator."""
        login = self.context.login
        self._waits_for_login = not login.known
        self._login.setVisible(self._waits_for_login)
        if self._waits_for_login:
            self._login.first.setFocus()
            return
        lines = (
            self.tr("Hello, Luis. Have you seen the exercise?"),
            self.tr("Yes, Ana, and it is nearly done."),
        )
        task = self._follow(hold, Login(login.user, login.password), lines)
        task.succeeded.connect(self._lesson_held)

    @Slot()
    def _logged_in(self) -> None:
        if self._waits_for_login and self.context.login.known and self._task is None:
            self._begin_lesson()

    @Slot(object)
    def _lesson_held(self, lesson: "Lesson") -> None:
        story = self._story
        story.packets, story.keys = lesson.packets, lesson.keys
        story.retell(with_keys=True)
        if lesson.left:
            self._problem.say(
                self.tr("Test users are still there: {users}").format(users=", ".join(lesson.left)),
                self.tr("Remove them in the list of users."),
            )
            self._problem.show()
        self._refresh()

    @Slot()
    def _change_sight(self) -> None:
        self._view.open(-1)
        self._story.retell(with_keys=not self._story.with_keys)
        self.retranslate()

    def _begin_story(self) -> None:
        self._view.open(-1)
        self._story.clear()
        self._problem.hide()
        self._login.hide()
        self._refresh()

    @Slot(object)
    def _heard(self, batch: tuple[Heard, ...]) -> None:
        for heard in batch:
            self._story.take(heard.events, heard.parties)
        self._refresh()

    @Slot(object)
    def _recorded(self, recorded: Recorded) -> None:
        self._story.packets = recorded.packets
        if recorded.problem is not None:
            self._tell(recorded.problem)
        elif recorded.lost:
            self._problem.say(
                self.tr("The server was too busy to record everything."),
                self.tr("%Ln packet(s) are missing.", "", recorded.lost),
            )
            self._problem.show()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        self._login.hide()
        if not self.context.link.refused(problem):
            self._tell(problem)

    def _tell(self, problem: Problem) -> None:
        self._problem.show_problem(problem)
        self._install.setVisible(problem.code is Code.TCPDUMP_MISSING)

    @Slot(object)
    def _over(self, _: Task) -> None:
        self._task = None
        self._clock.stop()
        self._record.setEnabled(True)
        self.retranslate()

    @Slot()
    def _install_recorder(self) -> None:
        self._install.setEnabled(False)
        task = self.context.server.run(install_recorder)
        task.emitted.connect(self._installing)
        task.ended.connect(lambda _: self._install.setEnabled(True))

    @Slot(object)
    def _installing(self, batch: tuple[object, ...]) -> None:
        for event in batch:
            if isinstance(event, RunFinished):
                if event.problem is not None:
                    self._tell(event.problem)
                else:
                    self._toggle()

    # ------------------------------------------------------------------ files

    @Slot()
    def _ask_which(self) -> None:
        dialog = FileDialog(self.window(), self.tr("Open a recording"), self.open_file)
        dialog.for_opening(self.tr("Recordings"), "*.pcapng *.pcap *.cap").open()

    def open_file(self, path: str) -> None:
        if self._task is not None:
            self._task.cancel.set()
        self._begin_story()
        task = self.context.server.locally(open_capture, Path(path))
        task.succeeded.connect(self._opened)
        task.failed.connect(self._tell)

    @Slot(object)
    def _opened(self, opened: Opened) -> None:
        self._story.take(opened.events, opened.capture.parties)
        self._story.packets, self._story.keys = opened.capture.packets, opened.capture.keys
        self._story.with_keys = bool(opened.capture.keys)
        if opened.problem is not None:
            self._tell(opened.problem)
        self._refresh()

    @Slot()
    def _ask_what_to_save(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, name, write in (
            (self.tr("For Wireshark…"), self.tr("conversation.pcapng"), self.write_capture),
            (self.tr("As a page for a class…"), self.tr("conversation.html"), self.write_report),
            (self.tr("As PDF for a class…"), self.tr("conversation.pdf"), self.write_pdf),
        ):
            action = menu.addAction(words)
            action.setEnabled(write != self.write_capture or bool(self._story.packets))
            action.triggered.connect(partial(self._ask_where, name, write))
        menu.popup(self._save.mapToGlobal(self._save.rect().bottomLeft()))

    def _ask_where(self, name: str, write: Write, _: bool = False) -> None:
        take = partial(self._written, write)
        FileDialog(self.window(), self.tr("Save the conversation"), take).for_saving(name).open()

    def _written(self, write: Write, path: str) -> None:
        task = self.context.server.locally(write, Path(path))
        said = self.tr("Saved as {name}").format(name=Path(path).name)
        task.succeeded.connect(lambda _: Toast(self.window(), said))
        task.failed.connect(self._tell)

    def write_capture(self, path: Path) -> None:
        """What travelled, as it is: passwords that were not encrypted too."""
        story = self._story
        capture = Capture(story.packets, dict(story.parties), story.keys)
        save_capture(path, capture, speech())

    def _reported(self) -> ReportStory:
        """What is chosen at the moment."""
        return ReportStory(self._story.chosen(self._filters.choice), dict(self._story.parties))

    def write_report(self, path: Path) -> None:
        html = html_report(self._reported(), speech(), reveal=self._story.reveal)
        save_bytes(path, html.encode())

    def write_pdf(self, path: Path) -> None:
        save_bytes(path, pdf_report(self._reported(), speech(), reveal=self._story.reveal))

    # ------------------------------------------------------------------ what is seen

    @Slot()
    def _refresh(self) -> None:
        self._filters.show_users(self._story.users)
        choice = self._filters.choice
        who, rows = self._story.rows(choice)
        self._people.show_columns(who)
        self._view.show_rows(len(who), rows, follow=self.recording)
        if self._as_list:
            self._list.rows.show_rows(rows, complete=True)
        self._stack.setCurrentIndex((2 if self._as_list else 1) if rows else 0)
        self._form.say(self.tr("As a diagram") if self._as_list else self.tr("As a list"))
        self._form.setVisible(bool(rows))
        self._foot.setVisible(bool(rows))
        shown = choice.display_filter(self._story.parties)
        self._wireshark.say(self.tr("The same in Wireshark: {filter}").format(filter=shown))
        self._copy.give(shown)
        self._save.setEnabled(bool(self._story.events))
        seen = self.tr("As others see it"), self.tr("As the two see it")
        self._sight.say(seen[0] if self._story.with_keys else seen[1])
        self._sight.setVisible(bool(self._story.keys))
        self._say_note()
        self._say_empty()

    @Slot()
    def _change_form(self) -> None:
        self._as_list = not self._as_list
        self._refresh()

    @Slot(object)
    def _show_in_diagram(self, row: Row) -> None:
        self._as_list = False
        self._refresh()
        if row in self._view.rows.rows:
            self._view.open(self._view.rows.rows.index(row))

    @Slot(object)
    def _show_details(self, row: Row | None) -> None:
        self._details.show_row(row)

    @Slot()
    def _ask_reveal(self) -> None:
        if self._story.reveal:
            self._reveal(False)
            return
        sheet = Sheet(
            self.window(),
            self.tr("Show what people wrote?"),
            (
                self.tr("Messages are private. Show them only if those who wrote them agree."),
                self.tr("Passwords stay hidden in any case."),
            ),
            self.tr("Leave it covered"),
            self.tr("Show it"),
        )
        sheet.confirmed.connect(partial(self._reveal, True))

    def _reveal(self, reveal: bool) -> None:
        self._story.reveal = reveal
        self._details.retranslate()

    def retranslate(self) -> None:
        self.say(self.tr("Traffic capture"))
        self._open.say(self.tr("Open…"))
        self._save.say(self.tr("Save"))
        self._record.say(self.tr("Stop") if self.recording else self.tr("Record"))
        self._record.set_icon("stop" if self.recording else "dot")
        self._install.say(self.tr("Install and record"))
        self._live.setVisible(self.recording)
        self._copy.say(self.tr("Copy"))
        self._test.say(self.tr("Test conversation"))
        self._say_time()
        self._refresh()

    @Slot()
    def _say_time(self) -> None:
        if self._task is not None:
            seconds = self._since.elapsed() // 1000
            time = f"{seconds // 60}:{seconds % 60:02d}"
            self._live.say(self.tr("Recording, {time}").format(time=time))

    def _say_note(self) -> None:
        if self._story.left_out:
            note = self.tr("There is more than I can show here; all of it is in the saved file.")
        elif self._story.keys and not self._story.with_keys:
            note = self.tr(
                "This is how everybody else on the network sees it: that two talk, when and how "
                "much, and nothing of what they say."
            )
        elif self._story.keys:
            note = self.tr(
                "Test users talk here, and their keys are known: that is why what they encrypted "
                "can be read. Everybody else’s traffic is encrypted and stays so."
            )
        elif self._story.encrypted:
            note = self.tr(
                "What is encrypted can be read by nobody but the two who talk: that is as it "
                "should be. What you see is when, how much, and how it begins."
            )
        else:
            note = self.tr(
                "Passwords are never shown here, and what people write is covered until you "
                "reveal it."
            )
        self._note.say(note)

    def _say_empty(self) -> None:
        is_new = not (self.recording or self._story.events)
        self._test.setVisible(is_new and not self.context.server.backend.practice)
        if self.recording:
            self._empty.say(
                self.tr("I am listening"),
                self.tr("As soon as a chat program does something, it appears here."),
            )
        elif self._story.events:
            self._empty.say(
                self.tr("Nothing of that kind"), self.tr("Choose something else above.")
            )
        else:
            self._empty.say(
                self.tr("What do chat programs say to each other?"),
                self.tr(
                    "Press Record and let somebody log in or write. After five minutes it stops "
                    "by itself, and nothing stays on the server. Or let two test users write to "
                    "each other."
                ),
            )
