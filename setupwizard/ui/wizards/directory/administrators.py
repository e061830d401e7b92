"""Page: who of the directory looks after the chat, and the proof that the first one gets in."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.directory.base import Person
from setupwizard.model.answers import FieldProblem
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, RowList
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.layout import After
from setupwizard.ui.widgets.persons import PersonRow
from setupwizard.ui.widgets.text import Badge, Text
from setupwizard.ui.widgets.tokens import SPACE

PAUSE = 350
"""Milliseconds without a key until the directory is searched."""

SHOWN = 6
"""How many of those found are offered."""


class AdministratorsPage(FormPage):
    """Pending until the first one's password was proven, where there is a directory to ask.

    `search_wanted` carries what was typed.
    """

    stage = "administrators"
    section = "ldap"
    search_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._domain = ""
        self._names: dict[str, Person] = {}
        self._admins: list[str] = []
        self._offered: tuple[Person, ...] = ()
        self._searched = ""
        self._proven, self._asks_password = False, True
        self._chosen_title, self._nobody = Text("", "heading"), Text("", "body", "muted")
        self._chosen, self._found = RowList(), RowList()
        self._search = Edit()
        self._search_field = Field(self._search)
        self._password = Edit(secret=True)
        self._password_field = self.bind("ldap_admin_password", Field(self._password))
        self._fine = Callout("ok", "key")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self._search.textEdited.connect(self._pause.start)
        self.compose(
            self._chosen_title,
            SPACE["s"],
            self._nobody,
            self._chosen,
            After("l", self._password_field),
            After("s", self._fine),
            SPACE["l"],
            self._search_field,
            After("s", self._found),
        )
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("Administrators"))
        self.lead.say(self.tr("Who will manage the chat? Choose yourself first, then others."))
        self._chosen_title.say(self.tr("They will manage the chat"))
        self._nobody.say(self.tr("Nobody yet. Search for yourself below."))
        self._search_field.say(
            self.tr("Search for somebody"), self.tr("By name, by user name or by e-mail.")
        )
        self._fill()
        super().retranslate()

    def _say_password(self) -> None:
        first = self._name(self._admins[0]) if self._admins else ""
        self._password_field.say(
            self.tr("Password of {name}").format(name=first),
            self.tr("The one in the directory. I test it now, before anything is changed."),
        )
        self._fine.say(
            self.tr("The directory accepts {name}").format(name=first),
            self.tr("And it refused a wrong password, as it should."),
        )

    def raw(self) -> dict[str, Any]:
        return {"admins": list(self._admins)}

    def load(self, raw: Mapping[str, Any]) -> None:
        self._admins = [str(user) for user in raw.get("admins", ())]
        self._fill()
        self.edited()

    def secrets(self) -> dict[str, str]:
        return {"ldap_admin_password": self._password.text() if self._asks_password else ""}

    def load_secrets(self, secrets: Mapping[str, str]) -> None:
        self._password.fill(secrets.get("ldap_admin_password", ""))

    def own_problems(self) -> list[FieldProblem]:
        if self._admins and self._asks_password and not self._password.text():
            return [FieldProblem(field="ldap_admin_password", code="missing")]
        return []

    def edited(self) -> None:
        self.set_proven(False)
        super().edited()

    # ------------------------------------------------------------------ who there is

    def set_domain(self, domain: str) -> None:
        if domain != self._domain:
            self._domain = domain
            self._fill()

    def set_asks_password(self, asks: bool) -> None:
        """There is a directory that can prove it."""
        if asks != self._asks_password:
            self._asks_password = asks
            self._fill()
            self.check()

    @Slot()
    def _ask(self) -> None:
        self.search_wanted.emit(self._search.text().strip())

    @property
    def searched(self) -> str:
        return self._search.text().strip()

    def offer(self, people: Sequence[Person], searched: str = "") -> None:
        """These were found for what was searched; at first, some of all there are."""
        self._offered, self._searched = tuple(people), searched
        self._names |= {person.user: person for person in people}
        self._fill()

    @property
    def offers(self) -> bool:
        return bool(self._offered)

    def _fill(self) -> None:
        self._nobody.setVisible(not self._admins)
        self._chosen.setVisible(bool(self._admins))
        self._chosen.put([self._chosen_row(user) for user in self._admins])
        others = [person for person in self._offered if person.user not in self._admins]
        rows = [self._offered_row(person) for person in others[:SHOWN]]
        self._found.put(rows)
        self._found.setVisible(bool(rows))
        nobody = bool(self._searched) and not self._offered
        self._search_field.set_error(self.tr("I found nobody by that name.") if nobody else "")
        self._password_field.setVisible(bool(self._admins) and self._asks_password)
        self._fine.setVisible(self._proven)
        self._say_password()

    def _chosen_row(self, user: str) -> QWidget:
        drop = self._button("close", "quiet", partial(self._drop, user))
        drop.say("")
        name = self.tr("Remove {name}").format(name=self._name(user))
        drop.setAccessibleName(name)
        drop.setToolTip(name)
        tail: list[QWidget] = [drop]
        if user == self._admins[0]:
            you = Badge("", "info")
            you.say(self.tr("You"))
            tail.insert(0, you)
        return PersonRow(self._name(user), self._address(user), "", *tail)

    def _offered_row(self, person: Person) -> QWidget:
        add = self._button("plus", "", partial(self._add, person.user))
        add.say(self.tr("Add"))
        add.setAccessibleName(self.tr("Add {name}").format(name=self._name(person.user)))
        return PersonRow(self._name(person.user), self._address(person.user), "", add)

    def _button(self, icon: str, kind: str, act: Callable[[], None]) -> Button:
        button = Button(kind, icon)
        button.clicked.connect(act)
        return button

    def _name(self, user: str) -> str:
        person = self._names.get(user)
        return person.name if person and person.name else user

    def _address(self, user: str) -> str:
        return f"{user}@{self._domain}"

    def _add(self, user: str) -> None:
        self._admins.append(user)
        self._changed_admins()
        if len(self._admins) == 1 and self._asks_password:
            self._password.setFocus()

    def _drop(self, user: str) -> None:
        if user == self._admins[0]:
            self._password.clear()
        self._admins.remove(user)
        self._changed_admins()
        self._search.setFocus()

    def _changed_admins(self) -> None:
        self._fill()
        self.edited()

    # ------------------------------------------------------------------ the proof

    def set_proven(self, proven: bool) -> None:
        """The directory let the first one in with this password."""
        self._proven = proven
        self._fine.setVisible(proven)
        self.changed.emit()

    @property
    def pending(self) -> bool:
        return self._asks_password and not self._proven

    def pending_words(self) -> str:
        return self.tr("Test the password")

    def busy_words(self) -> str:
        return self.tr("I am testing the password…")

    def problem_title(self) -> str:
        return self.tr("I could not check that you can log in")

    def reason(self) -> str:
        if not self._admins:
            return self.tr("Choose at least one person")
        return super().reason()

    def answer(self) -> str:
        more = f" +{len(self._admins) - 1}" if len(self._admins) > 1 else ""
        return f"{self._admins[0]}{more}" if self._admins else ""

    def first(self) -> QWidget | None:
        return super().first() or (None if self._admins else self._search)
