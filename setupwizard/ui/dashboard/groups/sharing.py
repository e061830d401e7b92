"""Who sees a group in their contacts: chosen, named, and said as a sentence before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.group import SHOWN_AS, GroupDetails, SharedWith, Sharing
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.groups.words import sentence
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.choosing import Choice
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field, Tick
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, box, clear, vbox
from setupwizard.ui.widgets.text import Text

PER_SECOND = 20_000
"""Contact lists that Openfire brings up to date: of 100,000 accounts 2 to 4 seconds were seen for
each change (a busy machine); told as from MANY on.
"""

MANY = 5_000

OFFERED = 200
"""Groups that can be ticked; the chosen ones are among them."""


class SharingForm(Card):
    """`saved` carries the `Sharing`. Nothing is changed here."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        self._details: GroupDetails | None = None
        self._accounts: int | None = None
        self._title, self._lead = Text("", "heading"), Text("", "strong")
        self._who = Choice([one.value for one in SharedWith])
        self._name = Edit()
        self._name_field = Field(self._name)
        self._ticks: dict[str, Tick] = {}
        self._list = vbox(gap="s")
        self._groups_title = Text("", "small", "muted")
        self._groups = box(vbox(self._groups_title, self._list, gap="s"))
        self._slow, self._refused = Callout("warn", "wait"), Callout("fail")
        self._save, self._cancel = Button("primary", "check"), Button("quiet")
        buttons = SideBySide(self._save, self._cancel, shares=(0, 0), gap="s")
        super().__init__(
            self._title, self._who, self._groups, self._name_field, self._lead,
            self._slow, self._refused, buttons, None,
        )  # fmt: skip
        for callout in (self._slow, self._refused):
            callout.hide()
        self._who.chosen.connect(self._refresh)
        self._name.textChanged.connect(self._refresh)
        self._name.returnPressed.connect(self._press)
        self._save.clicked.connect(self._press)
        self._cancel.clicked.connect(self.closed)
        language.changed.connect(self.retranslate)

    def begin(self, details: GroupDetails, groups: Sequence[str], accounts: int | None) -> None:
        """`groups`: the names of all; what has a comma in its name cannot be chosen."""
        self._details, self._accounts = details, accounts
        sharing = details.sharing
        clear(self._list)
        names = [one for one in groups if one != details.group.name and "," not in one]
        names.sort(key=lambda name: name not in sharing.groups)
        self._ticks = {name: Tick() for name in names[:OFFERED]}
        for name, tick in self._ticks.items():
            tick.set_checked(name in sharing.groups)
            tick.toggled.connect(self._refresh)
            self._list.addWidget(tick)
        self._who.cards[SharedWith.GROUPS].setVisible(bool(names))
        self._who.take(sharing.shared)
        self._name.fill(sharing.shown_as or details.group.name)
        self.show_problem(None)
        self.retranslate()
        self._who.cards[sharing.shared].setFocus()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    @property
    def _sharing(self) -> Sharing:
        shared = SharedWith(self._who.value)
        if shared is SharedWith.NOBODY:
            return Sharing()
        chosen = tuple(name for name, tick in self._ticks.items() if tick.is_checked())
        groups = chosen if shared is SharedWith.GROUPS else ()
        return Sharing(shared, self._name.text().strip(), groups)

    @Slot()
    def _press(self) -> None:
        if self._save.isEnabled():
            self.show_problem(None)
            self.saved.emit(self._sharing)

    @Slot()
    def _refresh(self) -> None:
        details, sharing = self._details, self._sharing
        if details is None:
            return
        shown = sharing.shared is not SharedWith.NOBODY
        whole = not shown or bool(sharing.shown_as)
        whole = whole and (sharing.shared is not SharedWith.GROUPS or bool(sharing.groups))
        long = len(sharing.shown_as) > SHOWN_AS
        self._groups.setVisible(sharing.shared is SharedWith.GROUPS)
        self._name_field.setVisible(shown)
        too_long = self.tr("At most {number} characters.").format(number=SHOWN_AS)
        self._name_field.set_error(too_long if long else "")
        self._lead.say(sentence(sharing))
        self._lead.setVisible(whole and not long)
        self._save.setEnabled(whole and not long and sharing != details.sharing)
        self._say_slow(sharing, details)

    def _say_slow(self, sharing: Sharing, details: GroupDetails) -> None:
        accounts = self._accounts or 0
        everybody = SharedWith.EVERYBODY in (sharing.shared, details.sharing.shared)
        self._slow.setVisible(everybody and accounts >= MANY and sharing != details.sharing)
        seconds = max(1, round(2 * accounts / PER_SECOND))
        self._slow.say(
            self.tr("Openfire has to change %Ln contact list(s)", "", accounts),
            self.tr(
                "It may take %Ln second(s) or more, and the chat answers slowly meanwhile. Do it "
                "when few people are connected.",
                "",
                seconds,
            ),
        )

    @Slot()
    def retranslate(self) -> None:
        details, who = self._details, self._who
        if details is None:
            return
        self._title.say(self.tr("Who sees “{group}”?").format(group=details.group.name))
        who.setAccessibleName(self._title.plain)
        who.say(
            SharedWith.NOBODY, self.tr("Nobody"), self.tr("Everybody adds their contacts alone.")
        )
        who.say(SharedWith.MEMBERS, self.tr("Its members"), self.tr("They see each other."))
        who.say(
            SharedWith.GROUPS,
            self.tr("Chosen groups"),
            self.tr("A class sees its teachers, say. Its members see each other too."),
        )
        who.say(
            SharedWith.EVERYBODY,
            self.tr("Everybody"),
            self.tr("Whoever has an account has these people in their contacts."),
        )
        self._groups_title.say(self.tr("Groups whose members see it"))
        for name, tick in self._ticks.items():
            tick.say(name)
        self._name_field.say(
            self.tr("Name in their contacts"), self.tr("As a heading above these people.")
        )
        self._save.say(self.tr("Do it so"))
        self._cancel.say(self.tr("Cancel"))
        self._refresh()
