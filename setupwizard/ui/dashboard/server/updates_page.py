"""Whether Openfire looks for newer releases of itself, and what it has found."""

from PySide6.QtCore import Slot

from setupwizard.admin.update_service import (
    UpdateService,
    UpdateState,
    set_update_service,
    update_state,
)
from setupwizard.model.events import Note
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.server.settings_page import SettingsPage
from setupwizard.ui.dashboard.server.typed import port_of
from setupwizard.ui.dashboard.server.undo import updates_back
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field, Tick
from setupwizard.ui.widgets.layout import SideBySide, hbox
from setupwizard.ui.widgets.tokens import SPACE


class UpdatesPage(SettingsPage):
    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._kept: UpdateState | None = None
        self._newest, self._newer, self._unsafe = Callout("ok"), Callout("info"), Callout("warn")
        self._looks, self._notifies = Tick(), Tick()
        self._proxy, self._port = Edit(), Edit()
        self._proxy_field, self._port_field = Field(self._proxy), Field(self._port)
        self._save = Button("primary", "check")
        card = Card(
            self._looks,
            self._notifies,
            SideBySide(self._proxy_field, self._port_field, shares=(3, 1)),
            hbox(self._save, None),
            pad=24,
        )
        for tick in (self._looks, self._notifies):
            tick.toggled.connect(self.refresh)
        for edit in (self._proxy, self._port):
            edit.textChanged.connect(self.refresh)
            edit.returnPressed.connect(self._press)
        self._save.clicked.connect(self._press)
        for callout in (self._newest, self._newer, self._unsafe):
            callout.hide()
        self.compose(
            self._newest, self._unsafe, SPACE["s"], self._newer, self.refused, SPACE["l"], card
        )
        self.watch(update_state, self._show, arguments=context.login.arguments)

    def _show(self, kept: UpdateState) -> None:
        """What somebody is changing stays."""
        untouched = self._kept is None or self._typed == self._kept.service
        self._kept = kept
        if untouched:
            service = kept.service
            self._looks.set_checked(service.looks)
            self._notifies.set_checked(service.notifies)
            self._proxy.fill(service.proxy)
            self._port.fill(str(service.proxy_port or ""))
        self._say_answer()
        self.refresh()

    @property
    def _typed(self) -> UpdateService:
        proxy = self._proxy.text().strip()
        return UpdateService(
            self._looks.is_checked(),
            self._notifies.is_checked(),
            proxy,
            port_of(self._port.text()) if proxy else 0,
        )

    @Slot()
    def refresh(self) -> None:
        typed = self._typed
        wrong = bool(typed.proxy) and not typed.proxy_port and bool(self._port.text())
        self._port_field.set_error(self.tr("A number from 1 to 65535.") if wrong else "")
        whole = not typed.proxy or typed.proxy_port > 0
        changed = self._kept is not None and typed != self._kept.service
        self._save.setEnabled(changed and whole and not self.busy)
        self._notifies.setEnabled(typed.looks)

    @Slot()
    def _press(self) -> None:
        if self._save.isEnabled():
            note = Note.of("done-updates-set")
            self.change(note, set_update_service, self._typed, undo=updates_back)

    def _say_answer(self) -> None:
        kept = self._kept
        if kept is None:
            return
        self._newest.setVisible(not kept.newest and not kept.unsafe)
        self._unsafe.setVisible(kept.unsafe)
        self._newer.setVisible(bool(kept.newest))
        self._newest.say(
            self.tr("Openfire {version} knows of no newer one").format(version=kept.version),
            self.tr("It looks every two days, if this server gets to the internet.")
            if kept.service.looks
            else self.tr("It does not look for one."),
        )
        self._unsafe.say(
            self.tr("Openfire {version} has known security holes").format(version=kept.version),
            self.tr("Have it updated to the newest version."),
        )
        self._newer.say(
            self.tr("There is a newer one: Openfire {version}").format(version=kept.newest),
            self.tr("Have a backup made first: there is no way back to the older one."),
        )

    def retranslate(self) -> None:
        self.say(
            self.tr("Updates"),
            self.tr("Whether Openfire looks for newer releases of itself and of its plugins."),
        )
        self._looks.say(self.tr("Look for newer releases"))
        self._notifies.say(
            self.tr("Tell the administrators"),
            self.tr("As a message in their chat program."),
        )
        self._proxy_field.say(
            self.tr("Proxy"),
            self.tr("Only where the server gets to the internet through one."),
            self.tr("optional"),
        )
        self._port_field.say(self.tr("Port"))
        self._save.say(self.tr("Save"))
        self._say_answer()
        self.refresh()
