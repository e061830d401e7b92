"""Page: everything that will change, before anything does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from setupwizard.engine.runner import StepPreview
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Problem
from setupwizard.steps.base import State
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Row, RowList
from setupwizard.ui.widgets.i18n import number, speech
from setupwizard.ui.widgets.layout import TOP, Item, box, hbox, vbox
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.text import Badge, Icon, Text
from setupwizard.ui.widgets.tokens import SPACE

ICONS = {
    "java": "download",
    "postgresql": "database",
    "role": "key",
    "database": "database",
    "account": "person",
    "openfire": "chat",
    "configuration": "settings",
    "unit": "server",
    "running": "play",
    "firewall": "network",
    "slapd": "download",
    "directory": "users",
    "people": "users",
    "ldap-secrets": "key",
    "database-password": "key",
    "unproven-setup": "restart",
    "unfinished-change": "restart",
}


class _Heading(QWidget):
    """A group's name and how many there are."""

    def __init__(self, tone: str) -> None:
        super().__init__()
        self._title, self._count = Text("", "heading"), Badge("", tone)
        self._title.setWordWrap(False)
        self.setLayout(hbox(self._title, self._count, None, gap="s"))

    def say(self, title: str, count: int) -> None:
        self._title.say(title)
        self._count.say(number(count))


def _group(*items: Item) -> QWidget:
    """With the space below it, which goes when it is hidden."""
    return box(vbox(*items, SPACE["l"], gap="0"))


class ReviewPage(Page):
    """Pending for as long as it stands: what follows changes the server."""

    stage = "review"
    pending_icon = "play"
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._previewed: tuple[StepPreview, ...] | None = None
        self._host = ""
        self._changing, self._holding = _Heading("info"), _Heading("ok")
        self._changes, self._holds = RowList(), RowList()
        self._begun = self._finished = False
        self._save = Button("quiet", "download")
        self._save.clicked.connect(self.save_wanted)
        self._directory: LdapAnswers | None = None
        self._who = Callout("info", "key")
        self._changes_box = _group(self._changing, SPACE["s"], self._changes)
        self._holds_box = _group(self._holding, SPACE["s"], self._holds)
        self._who_box = _group(self._who)
        self._promise = Text("", "small", "muted")
        promise = hbox((Icon("info", "muted", "s"), TOP), (self._promise, 1), gap="s")
        self.compose(
            self._changes_box,
            self._holds_box,
            self._who_box,
            promise,
            SPACE["s"],
            hbox(self._save, None, margins=(-8, 0, 0, 0)),
        )
        self._arrange()

    def retranslate(self) -> None:
        self.title.say(self.tr("Review"))
        self._promise.say(
            self.tr(
                "If something fails, I stop and tell you why; you can continue from there at "
                "any time."
            )
        )
        self._save.say(self.tr("Save the answers…"), self.tr("The passwords are not in the file."))
        self._say_who()
        self._say_lead()
        self._fill()

    def _say_who(self) -> None:
        """With a directory there is no account of ours to administer with."""
        ldap = self._directory
        self._who_box.setVisible(ldap is not None)
        if ldap is None:
            return
        self._who.say(
            self.tr("Administrators of the chat: {users}").format(users=", ".join(ldap.admins)),
            self.tr(
                "They log in with their password from the directory. There is no account “admin”."
            ),
        )

    def _say_lead(self) -> None:
        if self.problem.problem is not None:
            self.lead.say(self.tr("I have only looked: I change nothing before this is solved."))
            return
        if self._previewed is None:
            self.lead.say(self.tr("I am checking what is already on the server. I change nothing."))
            return
        text = self.tr("Everything on {host} is already as you want it.")
        if self._will_change():
            text = self.tr("Nothing has been changed yet. This is all I will do on {host}:")
            if self._begun:
                text = self.tr(
                    "I had begun on {host}, and what is done stays: it is below, under “Already "
                    "correct”. This is all that is left to do:"
                )
        self.lead.say(text.format(host=self._host))

    def set_finished(self) -> None:
        """The chat is there: this only changes it."""
        self._finished = True

    def forget(self) -> None:
        """Something was answered anew: what was seen before does not count."""
        self._previewed = None
        self._say_lead()
        self._fill()
        self.changed.emit()

    def show_preview(
        self,
        previewed: tuple[StepPreview, ...],
        host: str,
        directory: LdapAnswers | None = None,
        *,
        begun: bool = False,
    ) -> None:
        """`directory`: where the people will come from, None for Openfire itself.

        `begun`: an earlier run has changed the server, and has not come to its end.
        """
        self._previewed, self._host, self._directory = previewed, host, directory
        self._begun = begun
        self._say_who()
        self._say_lead()
        self._fill()
        self.changed.emit()

    @property
    def is_known(self) -> bool:
        return self._previewed is not None

    def _will_change(self) -> list[StepPreview]:
        return [step for step in self._previewed or () if step.state is not State.HOLDS]

    def _fill(self) -> None:
        changes = self._will_change()
        holds = [step for step in self._previewed or () if step.state is State.HOLDS]
        self._changing.say(self.tr("Will change"), len(changes))
        self._holding.say(self.tr("Already correct"), len(holds))
        self._changes.put([self._row(step) for step in changes])
        self._holds.put([self._holding_row(step) for step in holds])
        self._arrange()

    def _arrange(self) -> None:
        any_change, is_known = bool(self._will_change()), self._previewed is not None
        any_hold = any(step.state is State.HOLDS for step in self._previewed or ())
        self._changes_box.setVisible(any_change)
        self._holds_box.setVisible(any_hold)
        self._save.setVisible(is_known)

    def _row(self, step: StepPreview) -> Row:
        row = Row(Icon(ICONS.get(step.step, "right"), "accent"), pad=11)
        notes = [speech().note(note) for note in step.changes]
        if not notes and step.state is State.LATER:
            notes = [self.tr("Depends on an earlier step.")]
        row.say(speech().step(step.step).title, "\n".join(notes))
        return row

    def _holding_row(self, step: StepPreview) -> Row:
        row = Row(Icon("check", "ok"), role="body")
        row.say(speech().step(step.step).title)
        return row

    @property
    def pending(self) -> bool:
        return True

    def pending_words(self) -> str:
        if self._previewed is not None and not self._will_change():
            return self.tr("Test it now")
        if self._finished:
            return self.tr("Make these changes")
        return self.tr("Install now")

    def show_problem(self, problem: Problem) -> None:
        super().show_problem(problem)
        self._say_lead()

    def clear_problem(self) -> None:
        super().clear_problem()
        self._say_lead()

    def busy_words(self) -> str:
        return self.tr("I am checking the server…")

    def problem_title(self) -> str:
        if self._finished:
            return self.tr("It cannot be changed like this")
        return self.tr("It cannot be installed like this")

    def reason(self) -> str:
        unknown = self._previewed is None
        not_yet = self.tr("I have not checked the server yet") if unknown else ""
        return super().reason() or not_yet

    def answer(self) -> str:
        return ""
