"""Where the people of a server come from, and the way to something else."""

from PySide6.QtCore import Signal

from setupwizard.model.answers import Answers
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.layout import SideBySide, box, vbox
from setupwizard.ui.widgets.text import Text


class PeopleCard(Card):
    """To a directory, or to other settings of it; and back."""

    move_wanted = Signal()
    back_wanted = Signal()
    add_wanted = Signal()

    def __init__(self) -> None:
        self._answers: Answers | None = None
        self._where, self._more = Text("", "strong"), Text("", "body", "muted")
        self._move, self._back = Button("", "users"), Button("", "restart")
        self._add = Button("", "plus")
        words = box(vbox(self._where, self._more, gap="xs"))
        self._buttons = SideBySide(self._add, self._move, self._back, shares=(0, 0, 0), gap="s")
        super().__init__(words, self._buttons)
        self._add.clicked.connect(self.add_wanted)
        self._move.clicked.connect(self.move_wanted)
        self._back.clicked.connect(self.back_wanted)

    @property
    def known(self) -> bool:
        """Where the people come from."""
        return self._answers is not None

    @property
    def administrator(self) -> str:
        """The first one, where the people come from a directory."""
        directory = self._answers.directory if self._answers else None
        return directory.admins[0] if directory else ""

    def show_answers(self, answers: Answers | None) -> None:
        self._answers = answers
        self.retranslate()

    def set_free(self, free: bool, *, to_change: bool) -> None:
        """Not `to_change`: whoever looks on is offered nothing."""
        self._buttons.setVisible(to_change)
        for button in (self._add, self._move, self._back):
            button.setEnabled(free)

    def retranslate(self) -> None:
        directory = self._answers.directory if self._answers else None
        move, correct = (
            self.tr("Move the users to a directory…"),
            self.tr("Correct the directory…"),
        )
        self._move.say(move if directory is None else correct)
        self._back.say(self.tr("Go back to Openfire’s own users…"))
        self._back.setVisible(directory is not None)
        self._add.say(self.tr("Add people…"))
        self._add.setVisible(directory is None)
        if directory is None:
            self._where.say(self.tr("Openfire itself keeps the users"))
            self._more.say(
                self.tr(
                    "If your school or company has a directory (LDAP), it can be used here too."
                )
            )
        else:
            elsewhere = self.tr("The users come from the directory at {host}")
            here = self.tr("The users come from the directory on the same server")
            where = here if directory.on_server else elsewhere
            self._where.say(where.format(host=directory.host))
            several = self.tr(
                "Administrators of the chat: {users}. New people are added in the directory: "
                "whoever is there can chat."
            )
            one = self.tr(
                "Administrator of the chat: {users}. New people are added in the directory: "
                "whoever is there can chat."
            )
            said = several if len(directory.admins) > 1 else one
            self._more.say(said.format(users=", ".join(directory.admins)))
