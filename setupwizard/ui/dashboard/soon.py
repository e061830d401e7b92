"""An area that is yet to come: what it will be, and how the same is done today."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from setupwizard.ui.dashboard.area import Area, translated
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.server.console_card import ConsoleCard
from setupwizard.ui.server.server import Origin
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.tokens import SPACE

CONTEXT = "SoonPage"
"""Of what will be, in the translations."""


class SoonPage(AreaPage):
    """`will_be` is marked with QT_TRANSLATE_NOOP("SoonPage", …)."""

    def __init__(self, title: str, will_be: str, context: DashboardContext) -> None:
        super().__init__(context)
        self._title, self._will_be = title, will_be
        self._today, self._console = Callout("info"), ConsoleCard()
        self.compose(self._today, SPACE["l"], self._console)
        if context.server.origin is Origin.OURS:
            self._console.show_server(context.server)

    def retranslate(self) -> None:
        self.say(translated(self._title), QCoreApplication.translate(CONTEXT, self._will_be))
        self._today.say(
            self.tr("This area is being made"),
            self.tr(
                "Until it is here, Openfire’s own administration console does it. It comes through "
                "the encrypted connection to the server; no port of it has to be open."
            ),
        )


def soon(name: str, title: str, icon: str, will_be: str, *, begins_group: bool = False) -> Area:
    """An area whose page says what it will be."""
    page: Callable[[DashboardContext], AreaPage] = partial(SoonPage, title, will_be)
    return Area(name, title, icon, page, begins_group=begins_group)
