"""The frame of the set-up: stages at the left, one page in the middle, Back and Next below."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from setupwizard.model.flow import Flow
from setupwizard.ui import tokens as tk
from setupwizard.ui.i18n import language
from setupwizard.ui.look_menu import LookMenu
from setupwizard.ui.theme import theme
from setupwizard.ui.tokens import SPACE
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.column import Footer
from setupwizard.ui.widgets.layout import SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.plane import Ground
from setupwizard.ui.widgets.stage import Stage
from setupwizard.ui.widgets.text import Badge, Icon, Text
from setupwizard.ui.widgets.waiting import BusyNote
from setupwizard.ui.wizard.pages.base import Page


class Shell(QWidget):
    """Shows where the flow is. Whoever owns the flow decides what a press means."""

    next_pressed = Signal()
    back_pressed = Signal()
    stop_pressed = Signal()
    home_pressed = Signal()
    stage_chosen = Signal(str)

    def __init__(self, pages: Mapping[str, Page], flow: Flow, *, practice: bool) -> None:
        super().__init__()
        self._pages, self._flow = pages, flow
        self._busy = False
        self._stack = QStackedWidget()
        for page in pages.values():
            self._stack.addWidget(page)
            page.changed.connect(self._page_changed)
        self._stages: dict[str, Stage] = {}
        self._group = QButtonGroup(self)
        self._home = Button("quiet", "left")
        self._heading = Text("", "caption", "muted")
        self._practice = Badge("", "warn", "practice")
        self._practice.setVisible(practice)
        self.look = LookMenu()
        self._back, self._next = Button("", "left"), Button("primary", "right", trailing=True)
        self._reason, self.busy_note = Text("", "small", "muted"), BusyNote()
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._back.clicked.connect(self._press_back)
        self._next.clicked.connect(self.next_pressed)
        self._home.clicked.connect(self.home_pressed)
        self.busy_note.over.connect(self.refresh)
        self._group.buttonClicked.connect(self._choose)
        self._sidebar = self._make_sidebar()
        self._middle = box(hbox((self._reason, 1), (self.busy_note, 1), gap="0"))
        bar = SideBySide(self._back, self._middle, self._next, shares=(0, 1, 0), gap="m")
        footer = Footer(vbox(bar, gap="0"))
        right = vbox((self._stack, 1), footer, gap="0")
        self.setLayout(hbox(self._sidebar, (right, 1), gap="0"))
        language.changed.connect(self.retranslate)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.retranslate()

    def _make_sidebar(self) -> Ground:
        frame = Ground("sidebar", edge="right")
        brand = Text("Openfire", "strong", wrap=False)
        top = hbox(Icon("chat", "accent", "l"), brand, None, gap="s", margins=(12, 0, 0, 0))
        for stage in self._flow.all_stages:
            row = self._stages[stage] = Stage()
            self._group.addButton(row)
        self._group.setExclusive(False)
        frame.setLayout(
            vbox(
                top,
                hbox(self._practice, None, margins=(12, 6, 0, 0)),
                SPACE["m"],
                hbox(self._heading, margins=(12, 0, 0, 4)),
                *self._stages.values(),
                None,
                hbox(self._home, None, margins=(4, 0, 0, 0)),
                self.look,
                gap="0",
                margins=(12, 22, 12, 12),
            )
        )
        return frame

    def restyle(self) -> None:
        self._sidebar.setFixedWidth(tk.sidebar_width(theme.scale))

    @property
    def page(self) -> Page:
        return self._pages[self._flow.current]

    def retranslate(self) -> None:
        self._heading.say(self.heading_words())
        self._practice.say(self.tr("Practice"))
        self._home.say(self.home_words())
        self.refresh()

    def heading_words(self) -> str:
        """What the stages lead to."""
        return self.tr("Progress of the installation")

    def home_words(self) -> str:
        """Where one gets by leaving."""
        return self.tr("Start page")

    def show_current(self) -> None:
        """Bring the flow's current page to the front and put the focus where it is needed."""
        page = self.page
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
            page.column.verticalScrollBar().setValue(0)
        self.refresh()
        page.entered()
        if page.first() is None and self._next.isEnabled():
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_busy(self, words: str) -> None:
        """The server is being asked: the page cannot be changed, Back becomes Cancel."""
        self._busy = True
        self.busy_note.begin(words)
        self.refresh()

    def end_busy(self) -> None:
        self._busy = False
        self.busy_note.end()
        self.refresh()

    @property
    def busy(self) -> bool:
        return self._busy

    @property
    def next_kind(self) -> str:
        """A plain Next stands back behind the filled button of a problem: one leads."""
        return self._next.kind

    @Slot()
    def _page_changed(self) -> None:
        if self.sender() is self.page:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say and allow what fits the moment."""
        if self._flow.current not in self._pages:
            return  # the overview is in front
        page, flow = self.page, self._flow
        reason = page.reason()
        self._next.setEnabled(not self._busy and not reason)
        pending = page.pending
        self._next.set_kind("" if page.problem.leads else "primary")
        self._next.set_icon(page.pending_icon if pending else "right")
        self._next.say(page.pending_words() if pending else self._next_words(page.stage))
        self._reason.say(reason)
        self._reason.setVisible(self.busy_note.isHidden() and bool(reason))
        if self._busy or flow.locked:
            words = self.tr("Stop…") if flow.locked else self.tr("Cancel")
            self._back.set_icon("stop" if flow.locked else "close")
            self._back.say(words)
        else:
            self._back.set_icon("left")
            self._back.say(self.tr("Back"))
        self._home.setEnabled(not flow.locked)
        titles = self.titles()
        for stage, row in self._stages.items():
            row.setVisible(stage in flow.stages)
        for number, stage in enumerate(flow.stages, 1):
            row = self._stages[stage]
            row.set_place(number, of=len(flow.stages))
            done, now = stage in flow.done, stage == flow.current
            words = self.tr("done") if done else self.tr("now") if now else self.tr("later")
            answer = (
                self._pages[stage].answer() if done and not now and stage in self._pages else ""
            )
            reachable = flow.may_go(stage) and not self._busy
            row.show_state(titles[stage], answer, words, done=done, now=now, reachable=reachable)

    def titles(self) -> dict[str, str]:
        """The stages as the list names them."""
        return {
            "host": self.tr("Your server"),
            "openfire": self.tr("Openfire"),
            "language": self.tr("Language"),
            "server": self.tr("Chat server"),
            "database": self.tr("Database"),
            "users": self.tr("Users"),
            "new_directory": self.tr("New directory"),
            "directory": self.tr("Directory"),
            "people": self.tr("People"),
            "groups": self.tr("Groups"),
            "administrators": self.tr("Administrators"),
            "admin": self.tr("Administrator"),
            "network": self.tr("Network"),
            "review": self.tr("Review"),
            "install": self.tr("Installation"),
            "finished": self.tr("Final test"),
            "overview": self.tr("Overview"),
            "rehearsal": self.tr("Rehearsal"),
            "switch": self.tr("The move"),
            "moved": self.tr("Final test"),
            "way_back": self.tr("What will happen"),
        }

    def _next_words(self, stage: str) -> str:
        index = self._flow.stages.index(stage)
        following = "".join(self._flow.stages[index + 1 : index + 2])
        return {
            "openfire": self.tr("Next: Openfire"),
            "language": self.tr("Next: language"),
            "server": self.tr("Next: chat server"),
            "database": self.tr("Next: database"),
            "users": self.tr("Next: users"),
            "new_directory": self.tr("Next: the new directory"),
            "directory": self.tr("Next: directory"),
            "people": self.tr("Next: people"),
            "groups": self.tr("Next: groups"),
            "administrators": self.tr("Next: administrators"),
            "rehearsal": self.tr("Next: rehearsal"),
            "admin": self.tr("Next: administrator"),
            "network": self.tr("Next: network"),
            "review": self.tr("Next: review"),
            "install": self.tr("Install now"),
            "finished": self.tr("Next: final test"),
            "moved": self.tr("Next: final test"),
            "overview": self.tr("Open the overview"),
        }.get(following, self.tr("Open the overview"))

    @Slot()
    def _press_back(self) -> None:
        if self._busy or self._flow.locked:
            self.stop_pressed.emit()
        else:
            self.back_pressed.emit()

    def _choose(self, row: Stage) -> None:
        for stage, other in self._stages.items():
            if other is row:
                self.stage_chosen.emit(stage)

    def press_next(self) -> None:
        """By the keyboard; the same as a click."""
        if self._next.isEnabled():
            self._next.click()

    def press_back(self) -> None:
        if self._back.isEnabled() and not self._busy and not self._flow.locked:
            self._back.click()
