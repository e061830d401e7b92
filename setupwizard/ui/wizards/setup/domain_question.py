"""The chat's domain, asked with a second look: it is for good once Openfire is installed."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.dns.own_domain import IMPOSSIBLE, domain_notes, only_within
from setupwizard.model.answers import FieldProblem
from setupwizard.model.events import Note
from setupwizard.model.fields import public_name
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field, Tick
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import vbox
from setupwizard.ui.widgets.tokens import SPACE

REST = 600
"""Milliseconds without a key until what was typed is looked at: half a name is no answer."""

EXAMPLES = "domain-nobodys"


class DomainQuestion(QWidget):
    """One field, and below it a question where the domain is doubtful.

    A page binds `field`, adds `problems()` to its own and `reason()` to its reasons, and connects
    `answered` to `edited`.
    """

    answered = Signal()
    """The question was answered, or the answer taken back."""

    def __init__(self) -> None:
        super().__init__()
        self._edit, self._sure = Edit(), Tick()
        self.field = Field(self._edit)
        self._doubt = Callout("warn", "", SPACE["xs"], self._sure)
        self._doubt.hide()
        self._notes: tuple[Note, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.field.left)
        self.setLayout(vbox(self.field, self._doubt, gap="s"))
        self._edit.textChanged.connect(self._changed)
        self.field.left.connect(self._show_doubt)
        self._sure.toggled.connect(self.answered)
        language.changed.connect(self._say)
        self._say()

    @property
    def text(self) -> str:
        return self._edit.text()

    def fill(self, domain: str, *, confirmed: bool = False) -> None:
        """A domain that was answered before; `confirmed` if it was asked about already."""
        self._edit.fill(domain)
        self._sure.set_checked(confirmed)
        self._show_doubt()

    def take(self, other: "DomainQuestion") -> None:
        """What is typed and answered there."""
        self.fill(other.text, confirmed=other._sure.is_checked())

    def problems(self) -> list[FieldProblem]:
        """A domain that nobody would find, and that is never the person's own."""
        return [
            FieldProblem(field="domain", code=note.code, params=note.params)
            for note in self._notes
            if note.code in IMPOSSIBLE
        ][:1]

    def reason(self) -> str:
        """Why it cannot be left as it is, where that has still to be answered."""
        return self.tr("Say first whether the domain is right") if self._is_open else ""

    @property
    def _is_doubtful(self) -> bool:
        return bool(self._notes) and not self.problems()

    @property
    def _is_open(self) -> bool:
        return self._is_doubtful and not self._sure.is_checked()

    @Slot()
    def _changed(self) -> None:
        """What was confirmed was another domain."""
        self._notes = _notes(self._edit.text())
        self._sure.set_checked(False)
        if self._notes:
            self._rest.start()
        else:
            self._show_doubt()

    @Slot()
    def _show_doubt(self) -> None:
        self._rest.stop()
        self._say()
        self._doubt.setVisible(self._is_doubtful)

    @Slot()
    def _say(self) -> None:
        title = self.tr("Is this really the domain you want?")
        self._doubt.say(title, " ".join(speech().note(note) for note in self._notes))
        self._sure.say(self._confirmation())

    def _confirmation(self) -> str:
        if any(note.code == EXAMPLES for note in self._notes):
            return self.tr("Yes, I am only trying things out")
        domain = next((note.params["domain"] for note in self._notes), "")
        if only_within(domain):
            return self.tr("Yes, the chat is only for our own network")
        return self.tr("Yes, it is spelt as it should be, and it is ours")


def _notes(text: str) -> tuple[Note, ...]:
    """None for what is no domain name at all: that has its own words."""
    try:
        return domain_notes(public_name(text.strip()))
    except ValueError:
        return ()
