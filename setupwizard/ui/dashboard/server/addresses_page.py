"""The name of the server itself and Openfire's ports: what a change means is said before it."""

from functools import partial

from PySide6.QtCore import Slot

from setupwizard.admin.addresses import (
    CONSOLE,
    AddressChange,
    Addresses,
    server_addresses,
    set_addresses,
)
from setupwizard.model.events import Note
from setupwizard.model.fields import host_name
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.server.settings_page import SettingsPage
from setupwizard.ui.dashboard.server.typed import fault, port_of
from setupwizard.ui.dashboard.server.undo import addresses_back
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.layout import SideBySide, hbox
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.toast import Toast
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.widgets.waiting import BusyNote

PAIRS = (("client", "client_tls"), ("server", "server_tls"), CONSOLE, ("component",))
CLIENTS, SERVERS = PAIRS[0], PAIRS[1]


class AddressesPage(SettingsPage):
    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._kept: Addresses | None = None
        self._name = Edit()
        self._name_field = Field(self._name)
        self._ports = {purpose: Edit() for pair in PAIRS for purpose in pair}
        self._fields = {purpose: Field(edit) for purpose, edit in self._ports.items()}
        self._save, self._back = Button("primary", "check"), Button("quiet")
        self._note = BusyNote()
        rows = []
        for pair in PAIRS:
            rows.append(SideBySide(*(self._fields[one] for one in pair), shares=(1,) * len(pair)))
        card = Card(self._name_field, *rows, self._note, hbox(self._save, self._back, None), pad=24)
        for edit in (self._name, *self._ports.values()):
            edit.textChanged.connect(self.refresh)
            edit.returnPressed.connect(self._ask)
        self._save.clicked.connect(self._ask)
        self._back.clicked.connect(self._take_back)
        self.compose(self.refused, SPACE["s"], card)
        self.watch(server_addresses, self._show, arguments=context.login.arguments)

    def _show(self, kept: Addresses) -> None:
        """What somebody is typing stays."""
        untouched = self._kept is None or self._typed == self._kept
        self._kept = kept
        if untouched:
            self._take_back()
        self.refresh()

    @Slot()
    def _take_back(self) -> None:
        if self._kept is not None:
            self._name.fill(self._kept.name)
            for purpose, edit in self._ports.items():
                edit.fill(str(self._kept.ports.get(purpose, "")))

    @property
    def _typed(self) -> Addresses:
        ports = {purpose: port_of(edit.text()) for purpose, edit in self._ports.items()}
        return Addresses(self._name.text().strip(), ports)

    @Slot()
    def refresh(self) -> None:
        typed = self._typed
        self._name_field.set_error(fault(host_name, typed.name))
        for purpose, edit in self._ports.items():
            wrong = bool(edit.text()) and not typed.ports[purpose]
            said = self.tr("A number from 1 to 65535.") if wrong else ""
            self._fields[purpose].set_error(said)
        whole = bool(typed.name) and not self._name_field.error and all(typed.ports.values())
        changed = self._kept is not None and typed != self._kept
        self._save.setEnabled(changed and whole and not self.busy)
        self._back.setVisible(changed)
        self._back.setEnabled(not self.busy)

    # ------------------------------------------------------------------ what a change means

    @Slot()
    def _ask(self) -> None:
        kept, typed = self._kept, self._typed
        if kept is None or not self._save.isEnabled():
            return
        sheet = Sheet(
            self.window(),
            self.tr("Change this of the server?"),
            self._consequences(kept, typed),
            self.tr("Leave it as it is"),
            self.tr("Change it"),
        )
        sheet.confirmed.connect(partial(self._start, typed))

    def _consequences(self, kept: Addresses, typed: Addresses) -> list[str]:
        new = {one for one, port in typed.ports.items() if kept.ports.get(one) != port}
        meant = (
            (
                typed.name != kept.name,
                self.tr(
                    "The certificate should be for the new name, and the domain’s records (SRV) "
                    "lead to it; I change neither."
                ),
            ),
            (
                bool(new & set(CLIENTS)),
                self.tr(
                    "Whoever is connected by that port is disconnected. Chat programs look for "
                    "5222 unless somebody enters another port there."
                ),
            ),
            (
                bool(new & set(SERVERS)),
                self.tr("Other chat servers look for 5269: they may not find this one."),
            ),
            (
                bool(new & set(CONSOLE)),
                self.tr(
                    "The administration console restarts: bookmarks of its address, and whoever "
                    "is logged in there, have to begin anew."
                ),
            ),
            (
                bool(new),
                self.tr("A firewall does not let the new port in by itself: see “Ports”."),
            ),
        )
        said = [words for is_so, words in meant if is_so]
        return [*said, self.tr("It can be undone in “What was done”.")]

    def _start(self, wanted: Addresses) -> None:
        self._note.begin(self.tr("I am changing it, and looking whether every port is there…"))
        note = Note.of("done-addresses-set")
        self.change(note, set_addresses, wanted, undo=addresses_back, then=self._changed_to)

    def _changed_to(self, change: AddressChange) -> None:
        self._kept = change.after
        said = speech().note(Note.of("done-addresses-set"))
        if change.brought_back:
            ports = ", ".join(map(str, change.brought_back))
            said = self.tr("Done. Port {ports} was gone after it: I brought it back.").format(
                ports=ports
            )
        Toast(self.window(), said)
        self.refresh()

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        if not busy:
            self._note.end()

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self.say(
            self.tr("Name and ports"),
            self.tr("What the server itself is called, and where Openfire can be reached."),
        )
        self._name_field.say(
            self.tr("Name of the server"),
            self.tr("Not the domain of the chat, which stays as it is."),
        )
        words = {
            "client": self.tr("Chat programs"),
            "client_tls": self.tr("Chat programs, encrypted from the beginning"),
            "server": self.tr("Other chat servers"),
            "server_tls": self.tr("Other chat servers, encrypted from the beginning"),
            "console": self.tr("Administration console"),
            "console_tls": self.tr("Administration console, encrypted"),
            "component": self.tr("External components"),
        }
        for purpose, field in self._fields.items():
            field.say(words[purpose])
        self._save.say(self.tr("Change it…"))
        self._back.say(self.tr("Take back"))
        self.refresh()
