"""The ports of the chat: what each is for, who holds it, and who can reach it."""

from setupwizard.admin.ports import Port
from setupwizard.admin.status import ServerStatus, server_status
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, speech
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.table import Table

EVERY = 10.0
"""Seconds between two looks."""

EVERYWHERE = ("*", "0.0.0.0", "[::]", "::")  # noqa: S104 - as ss(8) prints them


class PortsPage(AreaPage):
    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._change, self._again = Button("", "settings"), Button("", "restart")
        self._table = Table(self._columns(), lambda port: port.number)
        self._table.file_name = "ports.csv"
        self._again.clicked.connect(self.ask_again)
        self._change.clicked.connect(context.go_to("addresses"))
        self.fill((self._table, 1), tools=(self._change, self._again))
        self.watch(server_status, self._show, every=EVERY)

    def _columns(self) -> tuple[TableColumn[Port], ...]:
        return (
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Port"),
                lambda port: str(port.number),
                order=lambda port: port.number,
                least=90,
                role="strong",
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "What it is for"),
                lambda port: speech().named("purpose", port.purpose),
                share=4,
                least=190,
                leaves=1,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Held by"),
                lambda port: port.holder,
                mark=lambda port: None if port.own else ("warn", "warn"),
                least=120,
                leaves=3,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Who reaches it"),
                self._reach,
                detail=self._address,
                mark=_reach_mark,
                share=2,
                least=200,
                leaves=2,
            ),
        )

    def _address(self, port: Port) -> str:
        return self.tr("Every address") if port.address in EVERYWHERE else port.address

    def _reach(self, port: Port) -> str:
        if port.local_only:
            return self.tr("Only the server itself")
        if port.shut_by:
            return self.tr("Shut by the firewall ({firewall})").format(firewall=port.shut_by)
        return self.tr("Open to the network")

    def _show(self, status: ServerStatus) -> None:
        self._table.show_rows(status.ports)

    def retranslate(self) -> None:
        self.say(
            self.tr("Ports"),
            self.tr(
                "What Openfire listens on, and what listens where Openfire should. What stands "
                "between the server and the internet may shut more."
            ),
        )
        self._change.say(self.tr("Change ports…"))
        self._again.say(self.tr("Look again"))
        self._table.search.say(self.tr("Search for a port, a purpose or a program"))
        self._table.say_empty(
            self.tr("No port is open"), self.tr("Openfire listens on none while it is stopped.")
        )


def _reach_mark(port: Port) -> tuple[str, str]:
    if port.local_only or port.shut_by:
        return "lock", "muted"
    return ("warn", "warn") if port.console else ("network", "text")
