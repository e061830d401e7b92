"""One person who has an account now: address, password to copy, language of the invitation."""

from PySide6.QtWidgets import QWidget

from setupwizard.directory.people_row import NewPerson
from setupwizard.languages import LANGUAGES
from setupwizard.ui.widgets.controls import Select
from setupwizard.ui.widgets.copying import CopyButton, Selectable
from setupwizard.ui.widgets.layout import MIDDLE, SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.persons import AVATAR, initials
from setupwizard.ui.widgets.text import Avatar, Text


class InvitedRow(QWidget):
    def __init__(self, person: NewPerson, domain: str, code: str) -> None:
        super().__init__()
        self.person, self.language = person, Select()
        self._address = f"{person.user}@{domain}"
        self._state = Text("", "small", "muted")
        self._password, self._copy = Selectable("", "mono"), CopyButton(secret=True)
        self._copy.give(person.password.reveal())
        self.language.offer(list(LANGUAGES.items()))
        self.language.choose(code)
        name = Text(person.name, "strong", prose=False)
        words = box(vbox(name, Selectable(self._address, "small"), self._state, gap="xxs"))
        password = box(hbox((self._password, 1), (self._copy, MIDDLE), gap="xs"))
        sides = SideBySide(words, password, self.language, shares=(5, 4, 3), gap="m")
        avatar = Avatar(initials(person.name), AVATAR)
        self.setLayout(hbox((avatar, MIDDLE), (sides, 1), gap="m", margins=(16, 8, 16, 8)))
        self._copy.setVisible(bool(person.password))

    def retranslate(self, state: str) -> None:
        person = self.person
        self._state.say(state)
        self._password.say(person.password.reveal() or self.tr("the one they already have"))
        copy = self.tr("Copy the password of {name}").format(name=person.name)
        self._copy.setAccessibleName(copy)
        self._copy.setToolTip(copy)
        self.language.setAccessibleName(self.tr("Language for {name}").format(name=person.name))
        self.setAccessibleName(f"{person.name}, {self._address}, {state}")
