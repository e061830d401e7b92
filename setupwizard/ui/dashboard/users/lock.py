"""A lock from some time on, until another, with the reason for it."""

from datetime import UTC, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, Signal, Slot

from setupwizard.admin.user import User
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.users.columns import shown_name
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout, Card
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide
from setupwizard.ui.widgets.text import Text

SHORT = QLocale.FormatType.ShortFormat
REASON = 200
"""Characters."""


class LockForm(Card):
    """`wanted` carries when it begins and when it ends (`datetime` in UTC, or None: at once, for
    ever) and the reason. Nothing is changed here.
    """

    wanted = Signal(object, object, str)
    closed = Signal()

    def __init__(self) -> None:
        self._user = User("")
        self._title = Text("", "heading")
        self._begins, self._ends, self._reason = Edit(), Edit(), Edit()
        self._begins_field, self._ends_field = Field(self._begins), Field(self._ends)
        self._reason_field, self._refused = Field(self._reason), Callout("fail")
        self._save, self._cancel = Button("primary", "lock"), Button("quiet")
        buttons = SideBySide(self._save, self._cancel, shares=(0, 0), gap="s")
        super().__init__(
            self._title, self._reason_field, self._begins_field, self._ends_field, self._refused,
            buttons, None,
        )  # fmt: skip
        self._refused.hide()
        self._save.clicked.connect(self._press)
        self._cancel.clicked.connect(self.closed)
        for edit in (self._begins, self._ends, self._reason):
            edit.textChanged.connect(self._refresh)
            edit.returnPressed.connect(self._press)
        language.changed.connect(self.retranslate)

    def begin(self, user: User) -> None:
        self._user = user
        for edit in (self._begins, self._ends, self._reason):
            edit.clear()
        self.show_problem(None)
        self.retranslate()
        self._reason.setFocus()

    def show_problem(self, problem: Problem | None) -> None:
        self._refused.show_problem(problem)

    @Slot()
    def _press(self) -> None:
        if self._save.isEnabled():
            self.show_problem(None)
            begins, ends = _moment(self._begins.text(), QTime(0, 0)), self._end()
            reason = " ".join(self._reason.text().split())[:REASON]
            self.wanted.emit(begins, ends, reason)

    def _end(self) -> datetime | None:
        """Of a day without a time its end."""
        return _moment(self._ends.text(), QTime(23, 59))

    @Slot()
    def _refresh(self) -> None:
        begins, ends = self._begins.text().strip(), self._ends.text().strip()
        first, last = _moment(begins, QTime(0, 0)), self._end()
        form = self.tr("Write it as {example}.").format(example=_example())
        self._begins_field.set_error(form if begins and first is None else "")
        wrong = form if ends and last is None else ""
        after = max(first or datetime.now(UTC), datetime.now(UTC))
        if last is not None and last <= after:
            wrong = self.tr("It has to end after it begins.")
        self._ends_field.set_error(wrong)
        whole = not wrong and not (begins and first is None)
        self._save.setEnabled(whole)

    @Slot()
    def retranslate(self) -> None:
        self._title.say(self.tr("Lock {name}").format(name=shown_name(self._user)))
        optional, example = self.tr("optional"), _example()
        self._reason_field.say(
            self.tr("Reason"),
            self.tr("Kept in “What was done” on this computer; the person does not see it."),
            optional,
        )
        self._begins_field.say(
            self.tr("From"), self.tr("Empty: at once. Such as {example}.").format(example=example),
            optional,
        )  # fmt: skip
        self._ends_field.say(
            self.tr("Until"), self.tr("Empty: until somebody unlocks it."), optional
        )
        self._save.say(self.tr("Lock"))
        self._cancel.say(self.tr("Cancel"))
        self._refresh()


def _example() -> str:
    """Tomorrow at eight, in the language of the moment."""
    moment = QDateTime(QDate.currentDate().addDays(1), QTime(8, 0))
    return QLocale(language.code).toString(moment, SHORT)


def _moment(typed: str, at: QTime) -> datetime | None:
    """By the clock of this computer, as the language writes it; of a day alone `at` this time.
    None for what is neither.
    """
    locale, text = QLocale(language.code), typed.strip()
    moment = locale.toDateTime(text, SHORT)
    if not moment.isValid():
        day = locale.toDate(text, SHORT)
        moment = QDateTime(day, at) if day.isValid() else QDateTime()
    if not moment.isValid():
        return None
    if moment.date().year() < 1970:  # two figures of a year mean this century
        moment = moment.addYears(100)
    return datetime.fromtimestamp(moment.toSecsSinceEpoch(), UTC)
