"""One group beside the list: who sees it, who is in it, and what can be done."""

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.group import Group, GroupDetails
from setupwizard.admin.user import Kept, Store
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.groups.words import sentence
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, hbox, vbox
from setupwizard.ui.widgets.text import Text

NAMED = 12
"""Members by their names; the others are counted."""


class GroupPanel(Card):
    """Nothing is changed here."""

    edit_wanted = Signal()
    share_wanted = Signal()
    members_wanted = Signal()
    delete_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        self.shown: GroupDetails | None = None
        self._known = False
        self._store: Store | None = None
        self._name, self._about = Text("", "heading"), Text("", "body", "muted")
        self._elsewhere, self._refused = Callout("info"), Callout("fail")
        self._sees_title, self._sees = Text("", "small", "muted"), Text("", "body")
        self._in_title, self._in = Text("", "small", "muted"), Text("", "body")
        self._run_title, self._run = Text("", "small", "muted"), Text("", "body")
        self._share, self._members = Button("", "eye"), Button("", "users")
        self._edit, self._delete = Button("", "person"), Button("", "close")
        self._close = Button("quiet")
        facts = (
            vbox(self._sees_title, self._sees, gap="xxs"),
            vbox(self._in_title, self._in, gap="xxs"),
            vbox(self._run_title, self._run, gap="xxs"),
        )
        rows = ((self._members, self._share), (self._edit, self._delete))
        actions = vbox(*(SideBySide(*row, shares=(0, 0), gap="s") for row in rows), gap="s")
        super().__init__(
            vbox(self._name, self._about, gap="xxs"), self._elsewhere, *facts, actions,
            self._refused, hbox(None, self._close), None,
        )  # fmt: skip
        for callout in (self._elsewhere, self._refused):
            callout.hide()
        for button, wanted in (
            (self._edit, self.edit_wanted),
            (self._share, self.share_wanted),
            (self._members, self.members_wanted),
            (self._delete, self.delete_wanted),
            (self._close, self.closed),
        ):
            button.clicked.connect(wanted)
        language.changed.connect(self.retranslate)

    @property
    def group(self) -> Group | None:
        return self.shown.group if self.shown else None

    def show_group(self, group: Group, store: Store) -> None:
        """What the list knows, until the rest is known."""
        self._store, self._known = store, False
        self.show_problem(None)
        self.shown = GroupDetails(group)
        self.retranslate()

    def show_details(self, details: GroupDetails) -> None:
        self.shown, self._known = details, True
        self.setEnabled(True)
        self.retranslate()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    def settle_focus(self) -> None:
        self._share.setFocus()

    @Slot()
    def retranslate(self) -> None:
        details, store = self.shown, self._store
        if details is None or store is None:
            return
        group = details.group
        self._name.say(group.name)
        self._about.say(group.description)
        self._about.setVisible(bool(group.description))
        self._sees_title.say(self.tr("Who sees it"))
        self._sees.say(sentence(group.sharing) if group.sharing else "")
        self._in_title.say(self.tr("%Ln member(s)", "", group.members))
        self._in.say(self._members_words(details))
        administer = [one.name or one.user for one in details.members if one.administrator]
        self._run_title.say(self.tr("Its administrators"))
        self._run.say(", ".join(administer))
        for text in (self._run_title, self._run):
            text.setVisible(bool(administer))
        self._say_actions(store)

    def _members_words(self, details: GroupDetails) -> str:
        """Those of another server by their whole address."""
        names = [one.name or unescaped_user(one.user) for one in details.members[:NAMED]]
        more = details.group.members - len(names)
        if not self._known or not names:
            return ""
        listed = ", ".join(names)
        return self.tr("{names} and %Ln more", "", more).format(names=listed) if more else listed

    def _say_actions(self, store: Store) -> None:
        ours = store.kept is not Kept.DIRECTORY
        self._members.say(self.tr("Members…"))
        self._share.say(self.tr("Who sees it…"))
        self._edit.say(self.tr("Edit…"))
        self._delete.say(self.tr("Delete…"))
        self._close.say(self.tr("Close"))
        for button in (self._edit, self._delete, self._members):
            button.setEnabled(ours and self._known)
        self._share.setEnabled(self._known)
        self._elsewhere.setVisible(not ours)
        self._elsewhere.say(
            self.tr("This group is kept in the directory"),
            self.tr(
                "Its name and its members are changed there, by its administrator. Who sees it in "
                "their contacts is Openfire’s."
            ),
        )
