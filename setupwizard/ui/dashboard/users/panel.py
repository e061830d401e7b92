"""One user beside the list: what stands out first, then facts, then what can be done."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.admin.user import Kept, Locked, Store, User
from setupwizard.admin.user_details import UserDetails
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.users.columns import moment, shown_name
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import MIDDLE, SideBySide, box, clear, hbox, vbox
from setupwizard.ui.widgets.menu import Menu
from setupwizard.ui.widgets.persons import initials
from setupwizard.ui.widgets.text import Avatar, Text
from setupwizard.ui.widgets.tokens import SPACE

HOUR, DAY, FOR_EVER = 3600, 86400, 0
MANY = 40
"""Groups that still fit into a menu."""


class UserPanel(Card):
    """Nothing is changed here. `lock_wanted` carries seconds, FOR_EVER for no end; `group_wanted` a
    name and whether they are to be in it.
    """

    edit_wanted = Signal()
    password_wanted = Signal()
    lock_wanted = Signal(int)
    unlock_wanted = Signal()
    administrator_wanted = Signal(bool)
    group_wanted = Signal(str, bool)
    delete_wanted = Signal()
    belongings_wanted = Signal()
    lock_between_wanted = Signal()
    diagnosis_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        self.reason = ""
        self.shown: UserDetails | None = None
        self._store: Store | None = None
        self._groups: tuple[str, ...] = ()
        self._avatar = Avatar("", 40)
        self._name, self._address = Text("", "heading"), Text("", "small", "muted")
        self._locked, self._refused = Callout("warn", "lock"), Callout("fail")
        self._elsewhere = Callout("info")
        self._facts = vbox(gap="s")
        self._edit, self._password = Button("", "person"), Button("", "key")
        self._lock, self._unlock = Button("", "lock"), Button("", "check")
        self._group, self._administrator = Button("", "users"), Button("", "settings")
        self._belongings, self._diagnosis = Button("", "person"), Button("", "help")
        self._delete, self._close = Button("", "close"), Button("quiet")
        self._lock_menu, self._group_menu = Menu(self._lock), Menu(self._group)
        self._lock.setMenu(self._lock_menu)
        self._group.setMenu(self._group_menu)
        words = box(vbox(self._name, self._address, gap="xxs"))
        head = hbox((self._avatar, MIDDLE), (words, 1), gap="m")
        rows = (
            (self._edit, self._password),
            (self._lock, self._unlock, self._group),
            (self._administrator,),
            (self._diagnosis,),
            (self._belongings, self._delete),
        )
        actions = vbox(
            *(SideBySide(*row, shares=(0,) * len(row), gap="s") for row in rows), gap="s"
        )
        below = hbox(None, self._close)
        super().__init__(
            head, self._locked, self._elsewhere, self._facts, SPACE["xs"], actions,
            self._refused, below, None,
        )  # fmt: skip
        for callout in (self._locked, self._elsewhere, self._refused):
            callout.hide()
        self._connect()
        language.changed.connect(self.retranslate)

    def _connect(self) -> None:
        self._edit.clicked.connect(self.edit_wanted)
        self._password.clicked.connect(self.password_wanted)
        self._unlock.clicked.connect(self.unlock_wanted)
        self._administrator.clicked.connect(self._want_administrator)
        self._belongings.clicked.connect(self.belongings_wanted)
        self._diagnosis.clicked.connect(self.diagnosis_wanted)
        self._delete.clicked.connect(self.delete_wanted)
        self._close.clicked.connect(self.closed)

    @property
    def user(self) -> User | None:
        return self.shown.user if self.shown else None

    def show_user(self, user: User, store: Store, groups: tuple[str, ...]) -> None:
        """What the list knows, until the rest is known."""
        self._store, self._groups = store, groups
        self.show_problem(None)
        self.show_details(UserDetails(user))

    def show_details(self, details: UserDetails, reason: str = "") -> None:
        """`reason`: why they are locked, where that is known."""
        self.shown, self.reason = details, reason
        self.setEnabled(True)
        self.retranslate()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    def set_busy(self, busy: bool) -> None:
        self.setEnabled(not busy)

    @Slot()
    def _want_administrator(self) -> None:
        if self.user is not None:
            self.administrator_wanted.emit(not self.user.administrator)

    # ------------------------------------------------------------------ words

    @Slot()
    def retranslate(self) -> None:
        details, store = self.shown, self._store
        if details is None or store is None:
            return
        user = details.user
        self._avatar.show_initials(initials(shown_name(user)))
        self._name.say(shown_name(user))
        self._address.say(unescaped_user(user.user))
        self._say_lock(user)
        self._fill_facts(details)
        self._say_actions(user, store)
        self._fill_menus(details)
        self._close.say(self.tr("Close"))

    def _say_lock(self, user: User) -> None:
        self._locked.setVisible(user.locked is not Locked.NO)
        begins, ends = moment(user.lock_begins), moment(user.lock_ends)
        if user.locked is Locked.NOW:
            title = self.tr("Locked until {time}").format(time=ends) if ends else self.tr("Locked")
            waits = self.tr("They cannot log in; what is sent to them waits.")
            because = self.tr("Reason: {reason}").format(reason=self.reason)
            self._locked.say(title, f"{because}\n{waits}" if self.reason else waits)
        elif begins and ends:
            said = self.tr("Will be locked from {begin} until {end}")
            self._locked.say(said.format(begin=begins, end=ends))
        else:
            said = self.tr("Will be locked from {begin} on")
            self._locked.say(said.format(begin=begins) if begins else self.tr("Will be locked"))

    def _fill_facts(self, details: UserDetails) -> None:
        user, locale = details.user, language.locale
        counted = [
            (self.tr("Messages that wait"), details.messages),
            (self.tr("Contacts"), details.contacts),
            (self.tr("Conferences of their own"), details.rooms),
        ]
        facts = [
            (self.tr("State"), self._presence(user)),
            (self.tr("E-mail"), user.email),
            (self.tr("Groups"), ", ".join(details.groups or ())),
            (self.tr("Rights"), self.tr("Administers Openfire") if user.administrator else ""),
            (self.tr("Account since"), moment(user.created)),
            *((name, locale.toString(number)) for name, number in counted if number),
        ]
        clear(self._facts)
        for name, value in facts:
            if value:
                row = vbox(Text(name, "small", "muted"), Text(value, "body"), gap="xxs")
                self._facts.addLayout(row)

    def _presence(self, user: User) -> str:
        if user.online:
            return self.tr("Connected now")
        if user.seen is not None:
            return self.tr("Last connected: {time}").format(time=moment(user.seen))
        known = self._store is not None and self._store.kept is Kept.DATABASE
        never = known and user.online is False
        return self.tr("Has never connected") if never else ""

    def _say_actions(self, user: User, store: Store) -> None:
        ours = store.kept is not Kept.DIRECTORY
        self._edit.say(self.tr("Edit…"))
        self._password.say(self.tr("New password…"))
        self._lock.say(self.tr("Lock…"))
        self._unlock.say(self.tr("Unlock"))
        self._group.say(self.tr("Groups…"))
        rights = self.tr("Take away the right to administer…")
        self._administrator.say(rights if user.administrator else self.tr("Make an administrator…"))
        self._diagnosis.say(self.tr("They cannot connect…"))
        self._belongings.say(self.tr("Contacts and more…"))
        self._delete.say(self.tr("Delete…"))
        self._lock.setVisible(user.locked is Locked.NO)
        self._unlock.setVisible(user.locked is not Locked.NO)
        self._group.setVisible(bool(self._groups) or not ours)
        for button in (self._edit, self._password, self._group, self._delete):
            button.setEnabled(ours)
        self._elsewhere.setVisible(not ours)
        self._elsewhere.say(
            self.tr("This account is kept in the directory"),
            self.tr(
                "Name, e-mail, password and groups are changed there, by its administrator. "
                "Locking and rights are Openfire’s."
            ),
        )

    def _fill_menus(self, details: UserDetails) -> None:
        self._lock_menu.clear()
        for seconds, words in (
            (FOR_EVER, self.tr("Until somebody unlocks it")),
            (HOUR, self.tr("For an hour")),
            (DAY, self.tr("For a day")),
            (7 * DAY, self.tr("For a week")),
        ):
            action = self._lock_menu.addAction(words)
            action.triggered.connect(partial(self._want_lock, seconds))
        between = self._lock_menu.addAction(self.tr("From and until, with a reason…"))
        between.triggered.connect(self.lock_between_wanted)
        self._group_menu.clear()
        members = details.groups or ()
        for group in sorted({*self._groups[:MANY], *members}, key=str.casefold):
            action = self._group_menu.addAction(group.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(group in members)
            action.triggered.connect(partial(self._want_group, group))

    def _want_lock(self, seconds: int, _: bool = False) -> None:
        self.lock_wanted.emit(seconds)

    def _want_group(self, group: str, member: bool) -> None:
        self.group_wanted.emit(group, member)

    def settle_focus(self) -> None:
        first: QWidget = self._edit if self._edit.isEnabled() else self._close
        first.setFocus()
