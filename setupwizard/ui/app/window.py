"""The one window: the start page, or what is open of a server."""

from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QElapsedTimer, Qt, Slot
from PySide6.QtGui import QAccessible, QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from setupwizard.ui.app.appearance import Appearance
from setupwizard.ui.app.placement import first_size, least_size
from setupwizard.ui.app.questions import Questions
from setupwizard.ui.app.seams import open_elsewhere_since, open_server, stock_pages
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.start_page import StartPage
from setupwizard.ui.app.updates import Updates
from setupwizard.ui.app.workspaces import Workspace
from setupwizard.ui.server.drafts import name_of
from setupwizard.ui.widgets.focus import is_at_rest
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.later import later
from setupwizard.ui.widgets.layout import vbox
from setupwizard.ui.widgets.theme import last_input

if TYPE_CHECKING:  # what a server needs takes its time to import: not before the first window
    from setupwizard.engine.updates import Update
    from setupwizard.model.draft import Draft
    from setupwizard.ui.app.open_server import OpenServer


@runtime_checkable
class Front(Protocol):
    """What stands in front: the start page, or what is open of a server."""

    def settle_focus(self) -> None:
        """Give the focus to what needs the person."""


class Window(QWidget):
    """`other` is the practice place, entered and left from the start page."""

    ear_role = QAccessible.Role.Window

    def __init__(self, place: Workspace, other: Workspace | None, settings: Settings) -> None:
        super().__init__()
        self._place, self._other, self._settings = place, other, settings
        self.look = Appearance(settings, self)
        self.open: OpenServer | None = None
        self.updates = Updates(settings, self)
        self.updates.found.connect(self._tell_update)
        self._update: Update | None = None
        self._questions = Questions(self)
        self._closing = False
        self._switched = QElapsedTimer()
        self._stack = QStackedWidget()
        self.setLayout(vbox(self._stack, gap="0"))
        self.start = self._make_start()
        language.changed.connect(self.retranslate)
        self._take_size()
        self.retranslate()
        self._show_start()

    def _take_size(self) -> None:
        """As last time, within the screen."""
        room = self.screen().availableSize()
        self.setMinimumSize(least_size(room))
        self.resize(first_size(room, self._settings.size))
        if self._settings.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _keep_size(self) -> None:
        self._settings.maximized = self.isMaximized()
        if not (self.isMaximized() or self.isFullScreen()):
            self._settings.size = self.size()

    def retranslate(self) -> None:
        title = self.tr("Openfire setup")
        self.setWindowTitle(self.tr("Openfire setup (practice)") if self._place.practice else title)

    # ------------------------------------------------------------------ the start page

    def _make_start(self) -> StartPage:
        place = self._place
        start = StartPage(
            place.mistakes(), practice=place.practice, can_switch=self._other is not None
        )
        start.setup_chosen.connect(self.begin_setup)
        start.care_chosen.connect(self.begin_care)
        start.practice_chosen.connect(self.switch_place)
        start.draft_chosen.connect(self.open_draft)
        start.draft_forgotten.connect(self._ask_forget)
        start.about_chosen.connect(self.show_about)
        if self._update is not None:
            start.show_update(self._update)
        self.look.connect_menu(start.top.look)
        self._stack.addWidget(start)
        return start

    def _show_start(self) -> None:
        self.start.show_known(self._place.drafts.all())
        self._stack.setCurrentWidget(self.start)
        self.start.settle_focus()
        stock_pages()

    @Slot(object)
    def _tell_update(self, update: "Update") -> None:
        self._update = update
        self.start.show_update(update)

    @Slot()
    def show_about(self) -> None:
        from setupwizard.ui.app.about import AboutPage

        about = AboutPage(
            self._settings,
            practice=self._place.practice,
            asks_for_updates=self.updates.possible,
        )
        about.left.connect(partial(self._leave_about, about))
        self.look.connect_menu(about.top.look)
        self._stack.addWidget(about)
        self._stack.setCurrentWidget(about)
        about.settle_focus()

    def _leave_about(self, about: QWidget) -> None:
        self._show_start()
        self._drop(about)

    @Slot()
    def switch_place(self) -> None:
        """To the practice server, or back from it: the second click of a double one is no way
        back, though the card that leads there stands under the pointer.
        """
        again = self._switched.isValid() and (
            self._switched.elapsed() < QApplication.doubleClickInterval()
        )
        if self._other is None or again:
            return
        self._switched.start()
        self._place, self._other = self._other, self._place
        old, self.start = self.start, self._make_start()
        self._drop(old)
        self.retranslate()
        self._show_start()

    @Slot()
    def begin_setup(self) -> None:
        self._open(None).set_up()

    @Slot()
    def begin_care(self) -> None:
        self._open(None).connect_first()

    @Slot(object)
    def open_draft(self, draft: "Draft") -> None:
        since = open_elsewhere_since(self._place, draft)
        if since is not None:
            sheet = self._questions.open_elsewhere(name_of(draft), since)
            sheet.confirmed.connect(partial(self._look_on, draft))
            return
        server = self._open(draft)
        if draft.finished:
            server.connect_first()
        else:
            server.set_up()

    def _look_on(self, draft: "Draft") -> None:
        self._open(draft, looking_on=True).connect_first()

    @Slot()
    def _begin_another(self) -> None:
        self.close_server()
        self.begin_care()

    @Slot(object)
    def _open_instead(self, draft: "Draft") -> None:
        self.close_server()
        self.open_draft(draft)

    @Slot(object)
    def _ask_forget(self, draft: "Draft") -> None:
        sheet = self._questions.forget(name_of(draft))
        sheet.confirmed.connect(partial(self._forget, draft))

    def _forget(self, draft: "Draft") -> None:
        self._place.drafts.forget(draft)
        if draft.remember:
            self._place.vault.forget(draft.id)
        self._show_start()

    # ------------------------------------------------------------------ a server

    def _open(self, draft: "Draft | None", *, looking_on: bool = False) -> "OpenServer":
        """A server that is known, or one that is yet to be named."""
        self.open = server = open_server(
            self._stack,
            self,
            self._place,
            self.start.mistakes,
            draft,
            self._questions,
            looking_on=looking_on,
        )
        server.left.connect(self.close_server)
        server.another_wanted.connect(self._begin_another)
        server.server_chosen.connect(self._open_instead)
        server.shown.connect(self._shown)
        server.run_ended.connect(self._run_ended)
        return server

    @Slot(object)
    def _shown(self, widget: QWidget) -> None:
        self.look.connect_menu(widget.look)  # type: ignore[attr-defined]

    @Slot()
    def close_server(self) -> None:
        """Back to the start page."""
        if self.open is not None:
            self.open.close()
            self.open = None
        self._show_start()

    def _drop(self, widget: QWidget) -> None:
        self._stack.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    @Slot(bool)
    def _run_ended(self, _: bool) -> None:
        if self._closing:
            self.close()

    @property
    def running(self) -> bool:
        """A server is being changed."""
        return self.open is not None and self.open.running

    # ------------------------------------------------------------------ the focus

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab; and Qt, when what had the focus is hidden or disabled.

        Qt would hand it on to a neighbour, such as Back: it rests on the page until that knows
        what needs it.
        """
        had = self.focusWidget()
        if had is None or (had.isVisible() and had.isEnabled()):
            return super().focusNextPrevChild(forward)
        self._front_page.setFocus(Qt.FocusReason.OtherFocusReason)
        later(self, self._settle_focus)  # once all has changed that changes now
        return True

    @property
    def modal(self) -> QWidget | None:
        """The question that is to be answered before anything else."""
        return self._questions.sheet

    @property
    def _front_page(self) -> QWidget:
        front = self._stack.currentWidget() or self
        page: QWidget = getattr(front, "page", front)
        return page

    def _settle_focus(self) -> None:
        front = self._stack.currentWidget()
        if is_at_rest(self._front_page) and isinstance(front, Front):
            front.settle_focus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        last_input.watch(self.windowHandle())

    @Slot()
    def come_forward(self) -> None:
        """Somebody has started the program again: this is what they look for."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)  # where none may push itself to the front

    # ------------------------------------------------------------------ keys, closing

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._questions.open:
            super().keyPressEvent(event)  # nothing goes on behind a question
        elif enter and self.open is not None:
            self.open.press_next()
        elif event.key() == Qt.Key.Key_Left and alt and self.open is not None:
            self.open.press_back()
        elif event.key() == Qt.Key.Key_F1:
            self._show_help()
        elif not self.look.press(event):
            super().keyPressEvent(event)

    def _show_help(self) -> None:
        """What the guide says of the page in front, or of the problem on it."""
        self._questions.help(self._front_page)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if self.running:
            event.ignore()
            if not self._closing:
                self._ask_close()
            return
        unsaved = self.open.unsaved if self.open is not None else None
        if unsaved is not None:
            event.ignore()
            if not self._questions.open:
                unsaved.unless_lost(self.close)
            return
        if self.open is not None:
            self.open.close()
            self.open = None
        self._keep_size()
        event.accept()

    def _ask_close(self) -> None:
        if self.open is not None:
            sheet = self.open.ask_close()
            sheet.confirmed.connect(self._close_after_stop)
            self.open.run_ended.connect(sheet.withdraw)

    @Slot()
    def _close_after_stop(self) -> None:
        self._closing = True
        if self.open is not None:
            self.open.stop_now()
