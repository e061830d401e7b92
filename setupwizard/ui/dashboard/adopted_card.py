"""An Openfire that somebody else set up: what is known of it, and why it is only shown."""

from PySide6.QtWidgets import QWidget

from setupwizard.model.facts import Facts, OpenfireFound
from setupwizard.openfire.releases import lets_strangers_in
from setupwizard.ui.server.summary import listening_ports
from setupwizard.ui.widgets.cards import Callout, RowList
from setupwizard.ui.widgets.layout import SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE


class AdoptedCard(QWidget):
    """Facts on the one hand, what is not done here on the other."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", "heading")
        self._danger, self._why = Callout("fail", "warn"), Callout("info")
        self._facts = RowList()
        content = vbox(self._danger, self._facts, self._why, gap="m")
        self.setLayout(vbox(self._title, SPACE["s"], content, gap="0"))

    def show_openfire(self, facts: Facts, openfire: OpenfireFound) -> None:
        self._title.say(self.tr("The Openfire that is there"))
        ports = ", ".join(str(port) for port in listening_ports(facts, openfire))
        pairs = (
            (self.tr("Version"), openfire.version or self.tr("Its files do not tell")),
            (self.tr("Folder"), openfire.home),
            (self.tr("Runs as"), openfire.user),
            (self.tr("Started by"), openfire.starter or self.tr("Somebody, by hand")),
            (self.tr("Starts with the server"), self._yes(openfire.enabled)),
            (self.tr("Listens on the ports"), ports or self.tr("None")),
        )
        self._facts.put([_pair(label, value) for label, value in pairs if value])
        self._say_danger(openfire)
        self._why.say(
            self.tr("Somebody else set it up, so I only show it"),
            self.tr(
                "I do not start, stop or test it, I do not renew it, and I do not move its users: "
                "I know neither its settings nor its passwords, and what I did not set up I do "
                "not change. Whoever set it up can do all of that."
            ),
        )

    def _say_danger(self, openfire: OpenfireFound) -> None:
        self._danger.setVisible(lets_strangers_in(openfire.version))
        self._danger.say(
            self.tr("Strangers can take over this Openfire"),
            self.tr(
                "Version {version} has a known hole in its administration console "
                "(CVE-2023-32315), and it is being used. Whoever set it up should close the "
                "console’s ports to others at once, and install a version without it: 4.6.8, "
                "4.7.5 or a later one."
            ).format(version=openfire.version),
        )

    def _yes(self, true: bool) -> str:
        return self.tr("Yes") if true else self.tr("No")


def _pair(label: str, value: str) -> QWidget:
    row = SideBySide(Text(label, "body", "muted"), Text(value, "strong"), shares=(4, 5))
    return box(hbox(row, margins=(16, 9, 16, 9)))
