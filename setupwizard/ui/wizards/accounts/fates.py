"""What becomes of everybody: one row for each person."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from setupwizard.directory.people_row import NewPerson
from setupwizard.ui.widgets.cards import RowList
from setupwizard.ui.widgets.layout import vbox
from setupwizard.ui.widgets.steps import StepRow
from setupwizard.ui.widgets.text import Text

SHOWN = 50
"""People with a row; of the others their number is told."""


class FateList(QWidget):
    """States: `later`, `done` (made), `there` (was there before)."""

    def __init__(self) -> None:
        super().__init__()
        self._people: Sequence[NewPerson] = ()
        self._states: dict[str, str] = {}
        self._domain = ""
        self._rows: dict[str, StepRow] = {}
        self._list, self._more = RowList(), Text("", "small", "muted")
        self.setLayout(vbox(self._list, self._more, gap="s"))

    def put(self, people: Sequence[NewPerson], domain: str) -> None:
        self._people, self._domain, self._states = people, domain, {}
        self._rows = {one.user: StepRow() for one in people[:SHOWN]}
        self._list.put(list(self._rows.values()))
        self.setVisible(bool(people))
        self.retranslate()

    def show_states(self, states: Mapping[str, str]) -> None:
        """By user; whoever is not in it comes later."""
        if states != self._states:
            self._states = dict(states)
            self.retranslate()

    def retranslate(self) -> None:
        words = {
            "later": self.tr("will be created"),
            "done": self.tr("created"),
            "there": self.tr("was already there, left as it is"),
        }
        for one in self._people[:SHOWN]:
            state = self._states.get(one.user, "later")
            mark = "later" if state == "later" else "done"
            address = f"{one.user}@{self._domain}"
            said = words[state]
            self._rows[one.user].show_state(mark, one.name, address, said, said)
        more = len(self._people) - SHOWN
        self._more.setVisible(more > 0)
        self._more.say(self.tr("And %Ln more.", "", max(more, 0)))
