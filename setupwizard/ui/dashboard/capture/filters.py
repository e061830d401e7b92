"""What of a conversation is to be seen."""

import ipaddress

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.capture.choice import Choice
from setupwizard.capture.events import Kind
from setupwizard.ui.widgets.controls import Edit, Select
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import hbox
from setupwizard.ui.widgets.table.search_edit import SearchEdit

MAIN, ALL = "main", "all"


class CaptureFilters(QWidget):
    """`changed`: something else is to be seen now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._search, self._who, self._what = SearchEdit(), Select(), Select()
        self._address = Edit(width=150)
        self._users: list[str] = []
        self._who.setMinimumContentsLength(9)
        self._what.setMinimumContentsLength(15)
        self.setLayout(hbox((self._search, 1), self._address, self._who, self._what, gap="s"))
        self._search.textChanged.connect(self.changed)
        self._address.textChanged.connect(self._look_at_address)
        self._who.currentIndexChanged.connect(self.changed)
        self._what.currentIndexChanged.connect(self.changed)
        language.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def address(self) -> str:
        """An IP address, or nothing while it is none yet."""
        text = self._address.text().strip()
        try:
            return str(ipaddress.ip_address(text))
        except ValueError:
            return ""

    @property
    def port(self) -> int:
        """Where a port was typed there instead."""
        text = self._address.text().strip()
        return int(text) if text.isdecimal() and 0 < len(text) <= 5 and int(text) < 65536 else 0

    @property
    def choice(self) -> Choice:
        what = self._what.chosen() or MAIN
        kinds = frozenset() if what in (MAIN, ALL) else frozenset({Kind(what)})
        return Choice(
            address=self.address,
            user=self._who.chosen(),
            port=self.port,
            kinds=kinds,
            main=what == MAIN,
            text=self._search.text().strip(),
        )

    def show_users(self, users: list[str]) -> None:
        if users != self._users:
            self._users = users
            self._offer()

    @Slot()
    def _look_at_address(self) -> None:
        is_understood = self.address or self.port or not self._address.text().strip()
        self._address.set_failed(not is_understood)
        self.changed.emit()

    def retranslate(self) -> None:
        self._search.say(self.tr("Search the conversation"))
        self._address.setPlaceholderText(self.tr("Address or port"))
        self._address.setAccessibleName(self.tr("Only this IP address, or this port"))
        self._who.setAccessibleName(self.tr("Whose"))
        self._what.setAccessibleName(self.tr("What"))
        self._offer()

    def _offer(self) -> None:
        self._who.offer([("", self.tr("Everybody")), *((one, one) for one in self._users)])
        self._what.offer(
            [
                (MAIN, self.tr("Only what matters")),
                (ALL, self.tr("Everything")),
                (Kind.MESSAGE.value, self.tr("Messages")),
                (Kind.LOGIN.value, self.tr("Logging in")),
                (Kind.PRESENCE.value, self.tr("Presence and contacts")),
                (Kind.QUESTION.value, self.tr("Questions of programs")),
                (Kind.ENCRYPTION.value, self.tr("Encryption")),
                (Kind.CONNECTION.value, self.tr("Connections")),
                (Kind.PROBLEM.value, self.tr("Problems")),
            ]
        )
