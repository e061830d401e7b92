"""The frame of the dashboard: areas at the left, and one page at the right."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from setupwizard.admin.status import Chat, server_status
from setupwizard.ui.dashboard.area import Areas
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.counting import Counting
from setupwizard.ui.dashboard.link_note import LinkNote
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.dashboard.sidebar import Sidebar
from setupwizard.ui.dashboard.veil import Veil
from setupwizard.ui.widgets import tokens as tk
from setupwizard.ui.widgets.appearance_menu import AppearanceMenu
from setupwizard.ui.widgets.column import SIDE
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import box, hbox, vbox
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import SPACE

TICK, EVERY = 1000, 10.0
"""Milliseconds between two looks at whether it is time, and seconds between two questions."""

FIRST = "overview"
NOT_TAKEN = 9
"""Ctrl with 1 to 9 are the areas; with 0 it is the usual size of the text, everywhere."""


class Frame(QWidget):
    """Pages are made when they are first shown, and stay."""

    search_wanted = Signal()

    def __init__(self, context: DashboardContext, areas: Areas) -> None:
        super().__init__()
        self._context, self._areas = context, areas
        self._pages: dict[str, AreaPage] = {}
        self.sidebar = Sidebar(context.server, areas)
        self._stack, self._note = QStackedWidget(), LinkNote(context.link)
        self._veil = Veil(self._stack, self._note)
        above = box(hbox(self._note, margins=(SIDE, SPACE["l"], SIDE, 0)))
        above.hide()
        self._above = above
        right = vbox(above, (self._stack, 1), gap="0")
        self.setLayout(hbox(self.sidebar, (right, 1), gap="0"))
        self.sidebar.chosen.connect(self.go_to)
        self.sidebar.search_wanted.connect(self.search_wanted)
        self._note.try_wanted.connect(self._ask_again)
        context.area_wanted.connect(self.go_to)
        context.user_wanted.connect(self._look_at)
        context.link.changed.connect(self._link_changed)
        self._status = context.inquiry(server_status, context.once_found)
        self._status.answered.connect(self._say_state)
        context.server.actions.done.connect(self._status.ask_anew)
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._counting = Counting(context, self.sidebar)
        language.changed.connect(self._say_state)
        theme.changed.connect(self.restyle)
        self.restyle()
        self._say_state()

    @property
    def look(self) -> AppearanceMenu:
        return self.sidebar.look

    @property
    def page(self) -> AreaPage:
        """The one in front."""
        page = self._stack.currentWidget()
        if not isinstance(page, AreaPage):
            raise TypeError(page)
        return page

    def page_of(self, name: str) -> AreaPage:
        """The page of an area, made now if it is wanted for the first time."""
        if name not in self._pages:
            make = self._areas[name].page
            if make is None:
                raise KeyError(name)
            self._pages[name] = page = make(self._context)
            page.stage = f"area-{name}"
            self._stack.addWidget(page)
        return self._pages[name]

    @property
    def unsaved(self) -> AreaPage | None:
        """The page whose content would be lost with it."""
        return next((page for page in self._pages.values() if page.would_lose), None)

    @Slot(str)
    def go_to(self, name: str) -> None:
        page = self.page_of(self._areas.shown_by(name))
        is_new = self._stack.currentWidget() is not page
        self._stack.setCurrentWidget(page)
        self.sidebar.show_area(self._areas.shown_by(name))
        if is_new:
            page.announce()

    @Slot(str, str)
    def _look_at(self, area: str, user: str) -> None:
        self.go_to(area)
        self.page.look_at(user)

    def settle_focus(self) -> None:
        self.page.settle_focus()

    def restyle(self) -> None:
        self.sidebar.setFixedWidth(tk.sidebar_width(theme.scale, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self.restyle()
        super().resizeEvent(event)

    # ------------------------------------------------------------------ how the server is

    @Slot()
    def _link_changed(self) -> None:
        lost = self._context.link.is_lost
        self._above.setVisible(lost)
        self._veil.set_drawn(lost)
        self._say_state()

    @Slot()
    def _look(self) -> None:
        """The state is in sight whatever the page, and asked of while it is."""
        is_seen = self.isVisible() and self.window().isActiveWindow()
        link = self._context.link
        if is_seen and not (link.is_lost or link.barred) and self._status.age >= EVERY:
            self._status.ask()

    @Slot()
    def _ask_again(self) -> None:
        self.page.ask_again()

    @Slot()
    def _say_state(self) -> None:
        link, status = self._context.link, self._status.answer
        if link.is_lost:
            self.sidebar.switch.show_state(self.tr("It does not answer"), "fail")
        elif status is None:
            self.sidebar.switch.show_state(self.tr("Connected"), "muted")
        else:
            words, tone = {
                Chat.WORKS: (self.tr("It works"), "ok"),
                Chat.DEGRADED: (self.tr("Needs attention"), "warn"),
                Chat.DOES_NOT: (self.tr("It does not work"), "fail"),
            }[status.chat]
            failed = any(line.problem for line in self._context.server.last_run.proof)
            if failed and status.chat is Chat.WORKS:
                words, tone = self.tr("Needs attention"), "warn"
            self.sidebar.switch.show_state(words, tone)

    # ------------------------------------------------------------------ keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        number = event.key() - Qt.Key.Key_1
        top = self._areas.top[:NOT_TAKEN]
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_K:
            self.search_wanted.emit()
        elif 0 <= number < len(top):
            self.go_to(top[number].name)
            self.sidebar.give_focus()
        else:
            super().keyPressEvent(event)
