"""The areas at the left, under the server they are of."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup

from setupwizard.ui.dashboard.area import Areas, translated
from setupwizard.ui.dashboard.server_switch import ServerSwitch
from setupwizard.ui.server.server import Server
from setupwizard.ui.widgets.appearance_menu import AppearanceMenu
from setupwizard.ui.widgets.area_row import AreaRow
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import hbox, vbox
from setupwizard.ui.widgets.plane import Ground
from setupwizard.ui.widgets.stage_list import StageList
from setupwizard.ui.widgets.text import Badge
from setupwizard.ui.widgets.tokens import SPACE


class Sidebar(Ground):
    """`chosen` carries the name of an area. One inside another stands there while that is open."""

    chosen = Signal(str)
    search_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, server: Server, areas: Areas) -> None:
        super().__init__("sidebar", edge="right")
        self._areas, self._now = areas, ""
        self._counts: dict[str, tuple[str, str, str]] = {}
        self.switch, self.look = ServerSwitch(server), AppearanceMenu()
        self._search, self._home = Button("quiet", "search"), Button("quiet", "left")
        self._practice = Badge("", "warn", "practice")
        self._rows: dict[str, AreaRow] = {}
        self._group = QButtonGroup(self)
        for area in areas.values():
            inner = bool(area.parent)
            row = AreaRow(area.icon, inner=inner, begins_group=area.begins_group)
            self._rows[area.name] = row
            self._group.addButton(row)
        self._list = StageList(tuple(self._rows.values()))
        badge = hbox(self._practice, None, margins=(12, 4, 0, 0))
        self.setLayout(
            vbox(
                hbox(self.switch, margins=(0, 0, 12, 0)),
                badge,
                hbox(self._search, None, margins=(4, 4, 0, 0)),
                SPACE["s"],
                (self._list, 1),
                hbox(self._home, None, margins=(4, 0, 0, 0)),
                self.look,
                gap="0",
                margins=(12, 16, 0, 12),
            )
        )
        self._practice.setVisible(server.backend.practice)
        self._group.buttonClicked.connect(self._choose)
        self._search.clicked.connect(self.search_wanted)
        self._home.clicked.connect(self.start_wanted)
        language.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        self._practice.say(self.tr("Practice"))
        self._search.say(self.tr("Find something"), "Ctrl+K")
        self._search.setToolTip("Ctrl+K")
        self._home.say(self.tr("Start page"))
        for name, row in self._rows.items():
            row.say(translated(self._areas[name].title), *self._counts.get(name, ()))

    def show_area(self, name: str) -> None:
        """This one is in front."""
        self._now = name
        outer = self._areas[name].parent or name
        for area in self._areas.values():
            self._rows[area.name].setVisible(not area.parent or area.parent == outer)
        self._rows[name].setChecked(True)
        self._list.show_current()

    def show_count(self, name: str, count: str, words: str, tone: str = "muted") -> None:
        """Beside an area; `words` say what is counted."""
        self._counts[name] = count, words, tone
        self._rows[name].say(translated(self._areas[name].title), count, words, tone)

    def _choose(self, row: AreaRow) -> None:
        for name, other in self._rows.items():
            if other is row:
                self.chosen.emit(self._areas.shown_by(name))

    def give_focus(self) -> None:
        """To the area that is in front."""
        self._rows[self._now].setFocus()
