"""One conference service beside the list: how everything in it is, each with its button."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.room import Service
from setupwizard.admin.room_service import Entrusted, Part, Retired, ServiceDetails
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.conferences.service_words import PARTS, part_in_words, service_tr
from setupwizard.ui.dashboard.conferences.words import number
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import MIDDLE, TOP, box, clear, hbox, vbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE

NAMED = 6
"""Of those in a list, by their names."""


class ServicePanel(Card):
    """`part_wanted` carries a `Part`, `release_wanted` a `Retired`. Nothing is changed here."""

    part_wanted = Signal(object)
    release_wanted = Signal(object)
    delete_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        self.service: Service | None = None
        self.shown: ServiceDetails | None = None
        self._domain = ""
        self._title, self._address = Text("", "heading"), Text("", "small", "muted")
        self._counted, self._fixed = Text("", "body"), Text("", "small", "muted")
        self._parts, self._retired = vbox(gap="m"), vbox(gap="s")
        self._retired_title, self._refused = Text("", "strong"), Callout("fail")
        self._retired_note = Text("", "small", "muted")
        self._delete, self._close = Button("", "close"), Button("quiet")
        head = hbox((vbox(self._title, self._address, gap="xxs"), 1), (self._close, TOP), gap="s")
        super().__init__(
            head, self._counted, self._fixed, self._parts, self._retired_title,
            self._retired_note, self._retired, SPACE["xs"], self._delete, self._refused, None,
        )  # fmt: skip
        self._refused.hide()
        self._delete.clicked.connect(self.delete_wanted)
        self._close.clicked.connect(self.closed)
        language.changed.connect(self.retranslate)

    def show_service(self, service: Service, domain: str) -> None:
        """What the list knows, until the rest is known. What is the same stays as it is."""
        if self.service is None or self.service.name != service.name:
            self.service = self.shown = None
            self.show_problem(None)
        if (service, domain) != (self.service, self._domain):
            self.service, self._domain = service, domain
            self.retranslate()

    def show_details(self, details: ServiceDetails) -> None:
        if details != self.shown:
            self.service, self.shown = details.service, details
            self.retranslate()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        service, details = self.service, self.shown
        if service is None:
            return
        self._title.say(service.name)
        self._address.say(f"{service.name}.{self._domain}")
        said = self.tr("Rooms: {rooms}. Inside now: {people}.")
        self._counted.say(said.format(rooms=number(service.rooms), people=number(service.people)))
        self._fixed.say(
            self.tr("The address of each of its rooms ends in its name, so that stays as it is.")
        )
        clear(self._parts)
        for part in PARTS if details else ():
            self._parts.addWidget(self._part(part))
        self._fill_retired(details)
        self._delete.say(self.tr("Delete…"))
        self._delete.setEnabled(details is not None)
        self._close.say(self.tr("Close"))

    def _part(self, part: Part) -> QWidget:
        change = Button("quiet", "settings")
        title = service_tr(PARTS[part][0])
        change.say(self.tr("Change…"), title)
        change.clicked.connect(partial(self._want, part))
        words = vbox(Text(title, "strong"), Text(self._told(part), "small", "muted"), gap="xxs")
        return box(hbox((words, 1), (change, MIDDLE), gap="s"))

    def _want(self, part: Part) -> None:
        self.part_wanted.emit(part)

    def _told(self, part: Part) -> str:
        details = self.shown
        if details is None:
            return ""
        said = [part_in_words(part, details.values[part])]
        if part is Part.ADMINISTRATORS:
            said.insert(0, _names(details.administrators) or self.tr("Nobody is named"))
        if part is Part.CREATION and details.creators:
            said.append(_names(details.creators))
        return ". ".join(one for one in said if one) or service_tr(PARTS[part][1])

    def _fill_retired(self, details: ServiceDetails | None) -> None:
        clear(self._retired)
        self._retired_title.say(self.tr("Retired rooms"))
        self._retired_title.setVisible(details is not None)
        self._retired_note.setVisible(details is not None and not details.retired)
        if details is None:
            return
        if details.retired is None:
            self._retired_note.say(
                self.tr("Only Openfire 5 can keep the address of a deleted room from being used.")
            )
        else:
            self._retired_note.say(self.tr("None: every address may be used."))
        for one in details.retired or ():
            self._retired.addWidget(self._retired_row(one))

    def _retired_row(self, one: Retired) -> QWidget:
        release = Button("quiet", "restart")
        release.say(self.tr("Allow again"), one.room)
        release.clicked.connect(lambda: self.release_wanted.emit(one))
        below = " · ".join(part for part in (one.reason, one.instead) if part)
        words = vbox(Text(one.room, "body"), Text(below, "small", "muted"), gap="xxs")
        return box(hbox((words, 1), (release, MIDDLE), gap="s"))


def _names(entrusted: tuple[Entrusted, ...]) -> str:
    named = ", ".join(one.shown for one in entrusted[:NAMED])
    return f"{named} …" if len(entrusted) > NAMED else named
