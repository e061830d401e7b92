"""How the server is at this moment, in numbers, and how that went while the window is open."""

from collections import deque

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from setupwizard.admin.client_sessions import LiveNumbers
from setupwizard.admin.status import ServerStatus
from setupwizard.ui.widgets.figure_card import FigureCard, Plot, Share
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, vbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE

KEPT = 360
"""Values of each plot: half an hour, where one is told every five seconds."""

PLENTY, ENOUGH = 0.5, 0.85
"""Shares of what there is that are taken, up to which there is plenty, or enough."""

GIB = 1024


class Figures(QWidget):
    """Hidden until something is known."""

    def __init__(self) -> None:
        super().__init__()
        self._status: ServerStatus | None = None
        self._heap_over_time: deque[float] = deque(maxlen=KEPT)
        self._memory_over_time: deque[float] = deque(maxlen=KEPT)
        self._live: LiveNumbers | None = None
        self._online_over_time: deque[float] = deque(maxlen=KEPT)
        self._online_plot = Plot()
        self._title = Text("", "heading")
        self._heap_plot, self._memory_plot, self._disk_share = Plot(), Plot(), Share()
        self._online = FigureCard("users", self._online_plot)
        self._heap = FigureCard("chat", self._heap_plot)
        self._memory = FigureCard("server", self._memory_plot)
        self._disk = FigureCard("database", self._disk_share)
        first, second = SideBySide(self._online, self._heap), SideBySide(self._memory, self._disk)
        cards = SideBySide(first, second)
        self.setLayout(vbox(self._title, SPACE["s"], cards, SPACE["xl"], gap="0"))
        language.changed.connect(self.retranslate)
        self.hide()

    def show_status(self, status: ServerStatus) -> None:
        """One more value of each."""
        self._status = status
        heap = status.process.heap if status.process else None
        if heap is not None:
            self._heap_over_time.append(heap.used)
            self._heap_plot.show_values(self._heap_over_time, heap.limit)
        else:
            self._heap_over_time.clear()
            self._heap_plot.show_values((), 0)
        if status.memory:
            self._memory_over_time.append(status.memory - status.memory_available)
            self._memory_plot.show_values(self._memory_over_time, status.memory)
        self.retranslate()
        self.setVisible(bool(status.memory or status.disks))

    def show_live(self, live: LiveNumbers | None) -> None:
        """Who is connected; None where the chat does not say."""
        self._live = live
        if live is None:
            self._online_over_time.clear()
        else:
            self._online_over_time.append(live.users)
        most = max(self._online_over_time, default=0) * 1.25
        self._online_plot.show_values(self._online_over_time, max(most, 4))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.say(self.tr("Now"))
        status = self._status
        if status is None:
            return
        self._say_online()
        self._say_heap(status)
        used = status.memory - status.memory_available
        self._memory.say(
            self.tr("Memory of the server"),
            _size(used),
            self.tr("of {size} GB").format(size=_size(status.memory)),
            self._verdict(used / status.memory if status.memory else 1.0),
        )
        self._say_disk(status)

    def _say_online(self) -> None:
        label, live = self.tr("Connected now"), self._live
        if live is None:
            unknown = self.tr("Openfire tells it to its administrator.")
            self._online.say(label, "–", "", unknown)
            return
        number = QLocale(language.code).toString
        sessions = self.tr("Sessions: {count}").format(count=number(live.sessions))
        self._online.say(label, number(live.users), self.tr("people"), sessions)

    def _say_heap(self, status: ServerStatus) -> None:
        label = self.tr("Memory of Openfire")
        heap = status.process.heap if status.process else None
        if heap is None:
            stopped = self.tr("Openfire is stopped")
            unknown = self.tr("Java does not tell it here")
            self._heap.say(label, "–", "", unknown if status.process else stopped)
            return
        unit = self.tr("of {size} GB").format(size=_size(heap.limit))
        self._heap.say(label, _size(heap.used), unit, self._verdict(heap.old / heap.limit))

    def _say_disk(self, status: ServerStatus) -> None:
        """Of the fullest one."""
        fullest = min(status.disks, key=lambda one: one.free / max(1, one.size), default=None)
        if fullest is None:
            return
        taken = 1 - fullest.free / max(1, fullest.size)
        self._disk_share.show_share(taken, "warn" if taken > ENOUGH else "accent")
        place = self.tr("GB free in {place}").format(place=fullest.place)
        self._disk.say(self.tr("Disk"), _size(fullest.free), place, self._verdict(taken))

    def _verdict(self, taken: float) -> str:
        if taken < PLENTY:
            return self.tr("Plenty is left")
        return self.tr("Enough is left") if taken < ENOUGH else self.tr("Little is left")


def _size(mib: int) -> str:
    """Gigabytes; with one place behind the point where there are few."""
    places = 0 if mib >= 10 * GIB else 1
    return QLocale(language.code).toString(mib / GIB, "f", places)
