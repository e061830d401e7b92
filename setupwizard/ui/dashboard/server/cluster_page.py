"""Whether this Openfire is one of several that work as one, and what that would take."""

from setupwizard.admin.cluster import ClusterState, cluster_state
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.page import AreaPage
from setupwizard.ui.widgets.cards import Callout, Row, RowList
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import SPACE


class ClusterPage(AreaPage):
    """Shows; a cluster is made in the administration console."""

    needs_login = True

    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._state: ClusterState | None = None
        self._answer, self._title = Callout("info", "server"), Text("", "heading")
        self._rows = RowList()
        self.compose(self._answer, SPACE["xl"], self._title, SPACE["s"], self._rows)
        self.watch(cluster_state, self._show, arguments=context.login.arguments)

    def _show(self, state: ClusterState) -> None:
        self._state = state
        self._answer.say(*self._words(state))
        takes = (
            (
                state.shared_database,
                self.tr("A database that all of them reach"),
                self.tr("Yours is PostgreSQL; it may have to let the other servers in.")
                if state.shared_database
                else self.tr("Yours is the embedded one, which only this server can use."),
            ),
            (
                state.plugin,
                self.tr("The plugin Hazelcast, on each of them"),
                self.tr("It is there.") if state.plugin else self.tr("It is not there."),
            ),
            (
                False,
                self.tr("A second server, near this one"),
                self.tr(
                    "With the same version of Openfire, in a network of their own: what they say "
                    "to each other is not encrypted."
                ),
            ),
            (
                False,
                self.tr("Something before them that shares people out"),
                self.tr("Records of the domain (SRV) that name all of them, for example."),
            ),
        )
        self._rows.put([_row(*one) for one in takes])

    def _words(self, state: ClusterState) -> tuple[str, str]:
        if state.enabled:
            return self.tr("This server works in a cluster"), self.tr(
                "Several servers work as one. Which ones, the administration console tells."
            )
        if state.available:
            return self.tr("This server works alone, and could work in a cluster"), self.tr(
                "A cluster is switched on in the administration console."
            )
        return self.tr("This server works alone"), self.tr(
            "That is enough for some thousands of users. A cluster goes on when one server fails."
        )

    def retranslate(self) -> None:
        self.say(
            self.tr("Cluster"),
            self.tr("Several servers that work as one, so that the chat goes on when one fails."),
        )
        self._title.say(self.tr("What it takes"))
        if self._state is not None:
            self._show(self._state)


def _row(there: bool, words: str, detail: str) -> Row:
    row = Row(Icon("ok", "ok") if there else Icon("dot", "muted"))
    row.say(words, detail)
    return row
