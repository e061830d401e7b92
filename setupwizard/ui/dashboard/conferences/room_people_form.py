"""Who belongs to a room: people and groups, as what, and who is kept out."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.room import NICKNAME, Affiliation, Belonging, RoomDetails
from setupwizard.admin.room_people import sent_address
from setupwizard.model.problems import Problem, SetupError
from setupwizard.ui.dashboard.conferences.words import AFFILIATIONS, tr
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit, Select
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import MIDDLE, TOP, SideBySide, box, clear, hbox, vbox
from setupwizard.ui.widgets.text import Icon, Text

ORDER = tuple(AFFILIATIONS)


class RoomPeopleForm(Card):
    """`wanted` carries who (an address or a group), what they shall be, whether that is a group,
    and a nickname. Nothing is changed here.
    """

    wanted = Signal(str, object, bool, str)
    closed = Signal()

    def __init__(self) -> None:
        self._details: RoomDetails | None = None
        self._groups: tuple[str, ...] = ()
        self._domain = ""
        self._title, self._lead = Text("", "heading"), Text("", "body", "muted")
        self._list = vbox(gap="s")
        self._who, self._nickname = Edit(), Edit()
        self._group, self._as = Select(), Select()
        self._who_field, self._group_field = Field(self._who), Field(self._group)
        self._as_field, self._nickname_field = Field(self._as), Field(self._nickname)
        self._refused, self._add_title = Callout("fail"), Text("", "strong")
        self._add, self._close = Button("primary", "plus"), Button("quiet")
        buttons = SideBySide(self._add, self._close, shares=(0, 0), gap="s")
        super().__init__(
            self._title, self._lead, self._list, self._add_title, self._group_field,
            self._who_field, self._as_field, self._nickname_field, self._refused, buttons, None,
        )  # fmt: skip
        self._refused.hide()
        self._add.clicked.connect(self._press)
        self._close.clicked.connect(self.closed)
        for edit in (self._who, self._nickname):
            edit.textChanged.connect(self._refresh)
            edit.returnPressed.connect(self._press)
        for select in (self._group, self._as):
            select.currentIndexChanged.connect(self._refresh)
        language.changed.connect(self.retranslate)

    def begin(self, details: RoomDetails, groups: tuple[str, ...], domain: str) -> None:
        """`domain`: of those who are named without one."""
        self._groups, self._domain = groups, domain
        self._who.clear()
        self._nickname.clear()
        self.show_details(details)
        self._as.choose(Affiliation.MEMBER.value)
        self._who.setFocus()

    def show_details(self, details: RoomDetails) -> None:
        """As they are now."""
        self._details = details
        self.show_problem(None)
        self.retranslate()

    def done(self) -> None:
        """What was typed has been taken."""
        self._who.clear()
        self._nickname.clear()
        self._group.choose("")

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    @property
    def _address(self) -> str:
        typed = self._who.text().strip()
        return typed if "@" in typed or not typed else f"{typed}@{self._domain}"

    @Slot()
    def _press(self) -> None:
        if not self._add.isEnabled():
            return
        self.show_problem(None)
        group, what = self._group.chosen(), Affiliation(self._as.chosen())
        nickname = self._nickname.text().strip() if what is Affiliation.MEMBER else ""
        self.wanted.emit(group or self._address, what, bool(group), "" if group else nickname)

    def _want_out(self, one: Belonging) -> None:
        self.wanted.emit(one.shown, Affiliation.NONE, one.is_group, "")

    # ------------------------------------------------------------------ words

    @Slot()
    def _refresh(self) -> None:
        group, error = self._group.chosen(), ""
        if self._address and not group:
            try:
                sent_address(self._address)
            except SetupError as refused:
                words = speech().problem(refused.problem)
                error = f"{words.cause} {words.remedy}"
        self._who_field.set_error(error)
        self._who_field.setVisible(not group)
        what = Affiliation(self._as.chosen() or Affiliation.MEMBER)
        self._as_field.say(self.tr("As"), tr(AFFILIATIONS[what][1]))
        self._nickname_field.setVisible(what is Affiliation.MEMBER and not group)
        long = len(self._nickname.text()) > NICKNAME
        said = self.tr("At most {number} characters.").format(number=NICKNAME)
        self._nickname_field.set_error(said if long else "")
        self._add.setEnabled(bool(group or self._address) and not error and not long)

    @Slot()
    def retranslate(self) -> None:
        details = self._details
        if details is None:
            return
        self._title.say(self.tr("Who belongs to {room}").format(room=details.room.name))
        self._lead.say(self.tr("What is changed here counts at once, also for who is inside."))
        clear(self._list)
        for one in sorted(details.belongings, key=_place):
            self._list.addWidget(self._row(one))
        self._add_title.say(self.tr("Add somebody"))
        nobody = ("", self.tr("No group: one person"))
        self._group.offer([nobody, *((one, one) for one in self._groups)])
        self._group_field.say(self.tr("Group"))
        self._group_field.setVisible(bool(self._groups))
        help_ = self.tr("A user name of this server, or a whole address: {example}")
        self._who_field.say(self.tr("Person"), help_.format(example=f"ana@{self._domain}"))
        self._as.offer([(value.value, tr(words)) for value, (words, _) in AFFILIATIONS.items()])
        self._nickname_field.say(
            self.tr("Registered nickname"),
            self.tr("Nobody else may use it in this room."),
            self.tr("optional"),
        )
        self._add.say(self.tr("Add"))
        self._close.say(self.tr("Back to the room"))
        self._refresh()

    def _row(self, one: Belonging) -> QWidget:
        out = Button("quiet", "close")
        out.say(self.tr("Take out"), one.shown)
        out.clicked.connect(partial(self._want_out, one))
        what = tr(AFFILIATIONS[one.affiliation][0])
        if one.nickname:
            said = self.tr("{what}, as “{nickname}”")
            what = said.format(what=what, nickname=one.nickname)
        words = vbox(Text(one.shown, "body"), Text(what, "small", "muted"), gap="xxs")
        lock = one.affiliation is Affiliation.OUTCAST
        icon = "lock" if lock else "users" if one.is_group else "person"
        mark = Icon(icon, "fail" if lock else "muted", "s")
        return box(hbox((mark, TOP), (words, 1), (out, MIDDLE), gap="s"))


def _place(one: Belonging) -> tuple[int, bool, str]:
    return ORDER.index(one.affiliation), not one.is_group, one.shown.casefold()
