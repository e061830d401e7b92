"""The area "Traffic capture": record a conversation, open a saved one, and follow it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from setupwizard.capture.files import Opened
from setupwizard.capture.recording import Heard, Recorded
from setupwizard.model.problems import Code, Problem
from setupwizard.proof.base import Login
from setupwizard.ui.dashboard.capture.details import CaptureDetails
from setupwizard.ui.dashboard.capture.event_list import EventList
from setupwizard.ui.dashboard.capture.files import CaptureFiles
from setupwizard.ui.dashboard.capture.filters import CaptureFilters
from setupwizard.ui.dashboard.capture.life_lines import Head
from setupwizard.ui.dashboard.capture.recorder import Recorder
from setupwizard.ui.dashboard.capture.sequence import SequenceView
from setupwizard.ui.dashboard.capture.story import Row, Story
from setupwizard.ui.dashboard.capture.words import CaptureWords
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.login_card import LoginCard
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.copying import CopyButton
from setupwizard.ui.widgets.empty_state import EmptyState
from setupwizard.ui.widgets.layout import MIDDLE, box, hbox, vbox
from setupwizard.ui.widgets.plane import Hairline, Plane
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.text import Badge, Icon, Text

if TYPE_CHECKING:
    from setupwizard.capture.lesson import Lesson


class CapturePage(AreaPage):
    """What was recorded is nowhere else until it is saved; a test conversation can be had again."""

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._story, self._words, self._file = Story(), CaptureWords(), ""
        self._unsaved = False
        self._recorder = Recorder(self, context.server)
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
        self.files = CaptureFiles(self, context.server, self._story, self._filters)
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
        recorder, files = self._recorder, self.files
        self._record.clicked.connect(self._toggle)
        self._install.clicked.connect(self._begin_install)
        self._open.clicked.connect(self._ask_which)
        self._test.clicked.connect(self._begin_lesson)
        self._sight.clicked.connect(self._change_sight)
        self._form.clicked.connect(self._change_form)
        self._list.wanted.connect(self._show_in_diagram)
        self.context.login.changed.connect(self._logged_in)
        self._save.clicked.connect(self._ask_what_to_save)
        self._filters.changed.connect(self._refresh)
        self._view.opened.connect(self._details.show_row)
        self._details.changed.connect(self._view.details_changed)
        self._details.reveal_wanted.connect(self._ask_reveal)
        recorder.began.connect(self._begin_story)
        recorder.listens.connect(self.retranslate)
        recorder.heard.connect(self._heard)
        recorder.recorded.connect(self._recorded)
        recorder.held.connect(self._lesson_held)
        recorder.failed.connect(self._failed)
        recorder.ended.connect(self._over)
        recorder.ticked.connect(self._say_time)
        recorder.installed.connect(self._begin_recording)
        recorder.install_failed.connect(self._tell)
        recorder.install_ended.connect(self._install_ended)
        files.opened.connect(self._opened)
        files.saved.connect(self._saved)
        files.failed.connect(self._tell)

    # ------------------------------------------------------------------ recording

    @property
    def recording(self) -> bool:
        return self._recorder.recording

    @Slot()
    def _toggle(self) -> None:
        if self.recording:
            self._recorder.stop()
            self._record.setEnabled(False)
        else:
            self.unless_lost(self._begin_recording)

    @Slot()
    def _begin_recording(self) -> None:
        self._recorder.record(self._filters.address)
        self._unsaved = True

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
        self._recorder.hold_lesson(Login(login.user, login.password), lines)

    @Slot()
    def _logged_in(self) -> None:
        if self._waits_for_login and self.context.login.known and not self.recording:
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
    def _begin_story(self) -> None:
        self._unsaved, self._file = False, ""
        self._view.open(-1)
        self._story.clear()
        self._problem.hide()
        self._login.hide()
        self.retranslate()

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

    @Slot(object)
    def _tell(self, problem: Problem) -> None:
        self._problem.show_problem(problem)
        self._install.setVisible(problem.code is Code.TCPDUMP_MISSING)

    @Slot()
    def _over(self) -> None:
        self._record.setEnabled(True)
        self.retranslate()

    @Slot()
    def _begin_install(self) -> None:
        self._install.setEnabled(False)
        self._recorder.install()

    @Slot()
    def _install_ended(self) -> None:
        self._install.setEnabled(True)

    # ------------------------------------------------------------------ files

    @Slot()
    def _ask_which(self) -> None:
        self.unless_lost(partial(self.files.ask_which, self.open_file))

    def open_file(self, path: str) -> None:
        self._recorder.stop()
        self._begin_story()
        self.files.open(path)

    @Slot(object)
    def _opened(self, opened: Opened) -> None:
        self._story.take(opened.events, opened.capture.parties)
        self._story.packets, self._story.keys = opened.capture.packets, opened.capture.keys
        self._story.with_keys, self._file = bool(opened.capture.keys), self.files.name
        if opened.problem is not None:
            self._tell(opened.problem)
        self._refresh()

    @Slot()
    def _ask_what_to_save(self) -> None:
        self.files.ask_what_to_save(self._save)

    @Slot()
    def _saved(self) -> None:
        """What comes after that is in no file."""
        self._unsaved = self.recording

    @property
    def would_lose(self) -> bool:
        return self._unsaved and bool(self._story.events or self._story.packets)

    def unless_lost(self, go: Callable[[], object]) -> None:
        if not self.would_lose:
            go()
            return
        sheet = Sheet(
            self.window(),
            self.tr("Leave this recording unsaved?"),
            (
                self.tr("It is in no file: what was recorded would be gone."),
                self.tr("“Save” keeps it, for Wireshark or as a page for a class."),
            ),
            self.tr("Keep it here"),
            self.tr("Do without it"),
        )
        sheet.confirmed.connect(self._give_up)
        sheet.confirmed.connect(go)

    @Slot()
    def _give_up(self) -> None:
        self._unsaved = False

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
        self._note.say(self._words.note(self._story))
        self._empty.say(
            *self._words.nothing(
                self._story,
                recording=self.recording,
                listening=self._recorder.listening,
                file=self._file,
            )
        )
        is_new = not (self.recording or self._story.events)
        self._test.setVisible(is_new and not self.context.server.backend.practice)

    @Slot()
    def _change_sight(self) -> None:
        self._view.open(-1)
        self._story.retell(with_keys=not self._story.with_keys)
        self.retranslate()

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
        if self._recorder.listening:
            seconds = self._recorder.seconds
            time = f"{seconds // 60}:{seconds % 60:02d}"
            self._live.say(self.tr("Recording, {time}").format(time=time))
        elif self.recording:
            self._live.say(self.tr("Starting to record…"))
