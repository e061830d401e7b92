"""Page: the usual settings. What only the person can say is asked, the rest is told in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal

from setupwizard.model.answers import FieldProblem, ServerAnswers, read_section
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Row, RowList
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.layout import box, clear, vbox
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.wizards.setup.admin_question import AdminQuestion
from setupwizard.ui.wizards.setup.domain_question import DomainQuestion

ICONS = {
    "openfire": "chat",
    "language": "language",
    "server": "lock",
    "database": "database",
    "users": "users",
    "network": "network",
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a stage has answered: its name, its title in the list, and the answer in a sentence."""

    stage: str
    title: str
    summary: str


class UsualPage(FormPage):
    """Asks what other pages ask too: whoever owns them all hands the answers to and fro.

    `change_wanted` carries the stage that is to be seen.
    """

    stage = "usual"
    change_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.domain, self.admin = DomainQuestion(), AdminQuestion()
        self._asks_admin, self._finished = True, False
        self._secrets: dict[str, Edit] = {}
        self._secret_rows = vbox(gap="m")
        self._secrets_box = box(vbox(self._secret_rows, SPACE["m"], gap="0"))
        self._heading, self._rows = Text("", "heading"), RowList()
        self._settings: tuple[Setting, ...] = ()
        self.bind("domain", self.domain.field)
        for name, field in self.admin.fields.items():
            self.bind(name, field)
        self.domain.answered.connect(self.edited)
        self._admin_box = box(vbox(self.admin, SPACE["xl"], gap="0"))
        self.compose(
            self.domain,
            SPACE["m"],
            self._admin_box,
            self._secrets_box,
            self._heading,
            SPACE["s"],
            self._rows,
        )
        self._secrets_box.hide()
        self.check()

    def retranslate(self) -> None:
        self.title.say(self.tr("Usual settings"))
        self._say_lead()
        self.domain.field.say(
            self.tr("Domain: the name of the chat"),
            self.tr(
                "The part after the @ in your users’ addresses. It has to be a domain of your own "
                "and cannot be changed later."
            ),
        )
        self._heading.say(self.tr("This is how it will be"))
        self._say_settings()
        super().retranslate()

    def set_finished(self) -> None:
        """The chat is there: what is answered here only changes it."""
        self._finished = True
        self._say_lead()

    def _say_lead(self) -> None:
        said = self.tr(
            "I set it up in the usual way. Only this I have to ask you; the rest is below."
        )
        if self._finished:
            said = self.tr(
                "Your chat is set up. Choose below what should be different; nothing is changed "
                "before you have seen the review."
            )
        self.lead.say(said)

    # ------------------------------------------------------------------ what is asked

    def set_asks_admin(self, asks: bool) -> None:
        """With a directory, its own people administer the chat."""
        self._asks_admin = asks
        self._admin_box.setVisible(asks)

    def ask_secrets(self, labels: Mapping[str, str]) -> None:
        """Passwords that were typed another time and are kept nowhere, with what they are called.

        Those asked already stay while one of them is to be asked.
        """
        if set(labels) <= set(self._secrets) and labels:
            return
        for name in self._secrets:
            self.unbind(name)
        clear(self._secret_rows)
        self._secrets = {name: Edit(secret=True) for name in labels}
        for name, edit in self._secrets.items():
            field = self.bind(name, Field(edit))
            field.say(labels[name], self.tr("I need it again: I have not kept it."))
            self._secret_rows.addWidget(field)
        self._secrets_box.setVisible(bool(labels))

    def secrets(self) -> dict[str, str]:
        return {name: edit.text() for name, edit in self._secrets.items()}

    def section_problems(self) -> list[FieldProblem]:
        """It fills no section: each question is judged as on the page it comes from."""
        domain = self.domain.text
        found = read_section(ServerAnswers, {"domain": domain, "fqdn": domain})[1]
        problems = [problem for problem in found if problem.field == "domain"]
        return [*problems, *self.domain.problems()]

    def own_problems(self) -> list[FieldProblem]:
        admin = self.admin.problems() if self._asks_admin else []
        missing = [name for name, edit in self._secrets.items() if not edit.text()]
        return [*admin, *(FieldProblem(field=name, code="missing") for name in missing)]

    def reason(self) -> str:
        return self.domain.reason() or super().reason()

    # ------------------------------------------------------------------ what is told

    def show_settings(self, settings: Sequence[Setting]) -> None:
        if tuple(settings) != self._settings:
            self._settings = tuple(settings)
            self._say_settings()

    def _say_settings(self) -> None:
        self._rows.put([self._row(setting) for setting in self._settings])

    def _row(self, setting: Setting) -> Row:
        change = Button("quiet")
        change.say(self.tr("Change"))
        change.setAccessibleName(self.tr("Change: {setting}").format(setting=setting.title))
        change.clicked.connect(partial(self.change_wanted.emit, setting.stage))
        row = Row(Icon(ICONS.get(setting.stage, "settings"), "accent"), change)
        row.say(setting.title, setting.summary)
        return row

    def answer(self) -> str:
        return ""
