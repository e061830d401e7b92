"""The frame of a wizard: stages at the left, one page in the middle, Back and Next below."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from setupwizard.model.flow import Flow
from setupwizard.ui.widgets import tokens as tk
from setupwizard.ui.widgets.appearance_menu import AppearanceMenu
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.navigation import Navigation
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.plane import Ground
from setupwizard.ui.widgets.stage_list import StageList
from setupwizard.ui.widgets.stage_row import StageRow
from setupwizard.ui.widgets.text import Badge, Icon, Text
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.wizards.stage import Pages, Stages, translated

CONTEXT = "ShellWords"
"""Of the words below, in the translations."""


@dataclass(frozen=True, slots=True)
class ShellWords:
    """What the stages lead to, where one gets by leaving, and what Next says at the very end.

    All marked with QT_TRANSLATE_NOOP("ShellWords", …).
    """

    heading: str
    home: str
    end: str


class Shell(QWidget):
    """Shows where the flow is. Whoever owns the flow decides what a press means."""

    next_pressed = Signal()
    back_pressed = Signal()
    stop_pressed = Signal()
    home_pressed = Signal()
    stage_chosen = Signal(str)

    def __init__(
        self, stages: Stages[Any], pages: Pages, flow: Flow, words: ShellWords, *, practice: bool
    ) -> None:
        super().__init__()
        self._stages, self._pages, self._flow, self._words = stages, pages, flow, words
        self.way_out = _no_way_out
        self._stack = QStackedWidget()
        for page in pages.values():
            self._stack.addWidget(page)
            page.changed.connect(self._page_changed)
        self._rows: dict[str, StageRow] = {}
        self._group = QButtonGroup(self)
        self._home = Button("quiet", "left")
        self._heading = Text("", "caption", "muted")
        self._practice = Badge("", "warn", "practice")
        self.look = AppearanceMenu()
        self._navigation = navigation = Navigation()
        navigation.next_pressed.connect(self.next_pressed)
        navigation.back_pressed.connect(self.back_pressed)
        navigation.stop_pressed.connect(self.stop_pressed)
        navigation.settled.connect(self.refresh)
        self._home.clicked.connect(self.home_pressed)
        self._group.buttonClicked.connect(self._choose)
        self._sidebar = self._make_sidebar()
        right = vbox((self._stack, 1), navigation, gap="0")
        self.setLayout(hbox(self._sidebar, (right, 1), gap="0"))
        self._practice.setVisible(practice)
        language.changed.connect(self.retranslate)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.retranslate()

    def _make_sidebar(self) -> Ground:
        frame = Ground("sidebar", edge="right")
        brand = Text("Openfire", "strong", wrap=False)
        name = box(hbox(Icon("chat", "accent", "l"), brand, gap="s"))
        top = SideBySide(name, self._practice, shares=(0, 0), gap="m")
        for stage in self._flow.all_stages:
            row = self._rows[stage] = StageRow()
            self._group.addButton(row)
        self._group.setExclusive(False)
        self._list = StageList(tuple(self._rows.values()))
        frame.setLayout(
            vbox(
                hbox(top, margins=(12, 0, 0, 0)),
                SPACE["m"],
                hbox(self._heading, margins=(12, 0, 0, 4)),
                (self._list, 1),
                hbox(self._home, None, margins=(4, 0, 0, 0)),
                self.look,
                gap="0",
                margins=(12, 22, 0, 12),
            )
        )
        return frame

    def restyle(self) -> None:
        self._sidebar.setFixedWidth(tk.sidebar_width(theme.scale, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self.restyle()
        super().resizeEvent(event)

    @property
    def page(self) -> Page:
        return self._pages[self._flow.current]

    def retranslate(self) -> None:
        self._heading.say(_words(self._words.heading))
        self._practice.say(self.tr("Practice"))
        self._home.say(_words(self._words.home))
        self.refresh()

    def show_current(self) -> None:
        """Bring the flow's current page to the front and put the focus where it is needed."""
        page = self.page
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
            page.column.verticalScrollBar().setValue(0)
        self.refresh()
        self.settle_focus()
        if self.isVisible():  # else whoever brings it to the front calls again
            page.announce()

    def hold(self) -> None:
        """Something else comes in front: nothing leads anywhere from here any more."""
        self._sidebar.setEnabled(False)
        self._navigation.setEnabled(False)

    def settle_focus(self) -> None:
        """To where it is needed on the page that is in front."""
        self._navigation.give_focus(self.page)

    def begin_busy(self, words: str) -> None:
        """The server is being asked: the page cannot be changed, Back becomes Cancel."""
        self._navigation.begin_busy(words)
        self.refresh()

    def pause_busy(self) -> None:
        """The server waits for the person."""
        self._navigation.pause_busy()
        self.refresh()

    def end_busy(self) -> None:
        self._navigation.end_busy()
        self.refresh()

    @property
    def is_current(self) -> bool:
        """The page of the flow is in front."""
        return self._stack.currentWidget() is self.page

    @property
    def busy(self) -> bool:
        return self._navigation.busy

    @property
    def calm(self) -> bool:
        """Nothing is asked, and nothing says that it is."""
        return not self.busy and self._navigation.busy_note.isHidden()

    @Slot()
    def _page_changed(self) -> None:
        if self.sender() is self.page and self.isVisible():  # `show_current` says it before
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say and allow what fits the moment."""
        flow = self._flow
        self._navigation.show_page(self.page, self._next_words(), locked=flow.locked)
        self._home.setEnabled(not flow.locked)
        for name, row in self._rows.items():
            row.setVisible(name in flow.stages)
        for number, name in enumerate(flow.stages, 1):
            self._rows[name].set_place(number, of=len(flow.stages))
            self._show_row(name)
        self._list.show_current()

    def _show_row(self, name: str) -> None:
        flow = self._flow
        is_done, is_now = name in flow.done, name == flow.current
        self._rows[name].show_state(
            translated(self._stages[name].title),
            self._pages[name].answer() if is_done and not is_now else "",
            self.tr("now") if is_now else self.tr("done") if is_done else self.tr("later"),
            done=is_done,
            now=is_now,
            reachable=flow.may_go(name) and not self.busy,
        )

    def _next_words(self) -> str:
        way_out = self.way_out()
        if way_out:
            return way_out
        following = self._flow.following
        if following == self._flow.current:
            return _words(self._words.end)
        return translated(self._stages[following].next)

    def _choose(self, row: StageRow) -> None:
        for stage, other in self._rows.items():
            if other is row:
                self.stage_chosen.emit(stage)

    def press_next(self) -> None:
        """By the keyboard; the same as a click."""
        self._navigation.press_next()

    def press_back(self) -> None:
        self._navigation.press_back()


def _no_way_out() -> str:
    return ""


def _words(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)
