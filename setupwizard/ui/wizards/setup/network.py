"""Page: which ports the server lets in, in words."""

from collections.abc import Mapping, Sequence
from typing import Any

from setupwizard.model.facts import FirewallFound
from setupwizard.model.ports import (
    CLIENT_PORT,
    CLIENT_TLS_PORT,
    FILES_PORT,
    FIXED,
    OPENED,
    SERVER_PORT,
    WEB_PORT,
)
from setupwizard.model.problems import Action
from setupwizard.ui.widgets.cards import Callout, Card, Fold
from setupwizard.ui.widgets.field import Tick
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.tokens import SPACE

CHAT = (*FIXED, WEB_PORT, FILES_PORT)
"""What is worth opening; the plain-text and component ports stay for those who know them."""

ALWAYS = (CLIENT_PORT,)


class NetworkPage(FormPage):
    stage = "network"
    here = Action.GO_TO_NETWORK
    section = "firewall"

    def __init__(self) -> None:
        super().__init__()
        self._console: tuple[int, ...] = ()
        self._firewall: FirewallFound | None = None
        self._ticks = {port: Tick() for port in CHAT}
        self._console_tick = Tick()
        self._console_tick.set_checked(True)
        self._console_tick.set_enabled(False)
        self._state = Callout("info", "network")
        for port, tick in self._ticks.items():
            tick.toggled.connect(self.edited)
            if port in ALWAYS:
                tick.set_checked(True)
                tick.set_enabled(False)
        usual = [self._ticks[port] for port in OPENED]
        others = [tick for port, tick in self._ticks.items() if port not in OPENED]
        self._fold = Fold(Card(*others, gap="l"))
        card = Card(*usual, self._console_tick, gap="l")
        self.compose(card, SPACE["s"], self._fold, SPACE["l"], self._state)
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("Network"))
        self.lead.say(
            self.tr(
                "Programs reach the server through numbered doors, its ports. Which should be open?"
            )
        )
        self._fold.say(self.tr("For other purposes"))
        self._ticks[CLIENT_PORT].say(
            self.tr("5222: chat programs"), self.tr("Without this one nobody can chat.")
        )
        self._ticks[CLIENT_TLS_PORT].say(
            self.tr("5223: chat programs that encrypt from the start"),
            self.tr("Some networks let only this kind through."),
        )
        self._ticks[SERVER_PORT].say(
            self.tr("5269: other chat servers"),
            self.tr("Only if your users write to people in other organisations."),
        )
        self._ticks[WEB_PORT].say(
            self.tr("7443: chatting in the browser"), self.tr("For web clients, encrypted.")
        )
        self._ticks[FILES_PORT].say(
            self.tr("7777: sending files"),
            self.tr("For programs that send files through the server."),
        )
        self._say_console()
        self._say_state()
        super().retranslate()

    def _say_console(self) -> None:
        self._console_tick.setVisible(bool(self._console))
        ports = ", ".join(map(str, self._console))
        self._console_tick.say(
            self.tr("{ports}: the administration console").format(ports=ports),
            self.tr("Because you chose to open it to the network."),
        )

    def _say_state(self) -> None:
        firewall = self._firewall
        if firewall and firewall.by_hand:
            self._state.say(
                self.tr("The server has a firewall with rules made by hand ({name})").format(
                    name=firewall.name
                ),
                self.tr(
                    "I will not touch those rules. If one of these ports is still closed, I "
                    "tell you which line opens it before anything else is changed."
                ),
            )
        elif firewall:
            self._state.say(
                self.tr("The server has an active firewall ({name})").format(name=firewall.name),
                self.tr(
                    "I open these ports in it and leave everything else as it is. If your provider "
                    "has a firewall of its own in front of the server, open them there too."
                ),
            )
        else:
            self._state.say(
                self.tr("The server itself has no active firewall"),
                self.tr(
                    "So there is nothing to open there. Openfire listens on its other chat ports, "
                    "too, and they can be reached whatever is ticked here: the ticks only count "
                    "for a firewall. If your provider has one in front of the server, open only "
                    "the ticked ports in it."
                ),
            )

    def look(self, firewall: FirewallFound | None) -> None:
        """What keeps people out on the server."""
        self._firewall = firewall
        self._say_state()

    def set_console(self, ports: Sequence[int]) -> None:
        """The console's ports, which follow from what was said about it."""
        self._console = tuple(ports)
        self._say_console()
        self.edited()

    def raw(self) -> dict[str, Any]:
        ticked = [port for port, tick in self._ticks.items() if tick.is_checked()]
        return {"open": sorted({*ticked, *self._console})}

    def load(self, raw: Mapping[str, Any]) -> None:
        ports = tuple(raw.get("open", OPENED))
        for port, tick in self._ticks.items():
            tick.set_checked(port in ports or port in ALWAYS)
        if any(port in self._ticks and port not in OPENED for port in ports):
            self._fold.set_open(True)
        self.edited()

    def summary(self) -> str:
        said = self.tr("Open to the network: ports {ports}.")
        if self._firewall is None:
            said = self.tr(
                "Ports {ports}. This server has no firewall, so Openfire’s other chat ports can be "
                "reached, too."
            )
        return said.format(ports=self.answer())

    def answer(self) -> str:
        return ", ".join(map(str, self.raw()["open"]))
