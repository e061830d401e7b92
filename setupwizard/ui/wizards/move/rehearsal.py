"""Page: what moving the people would bring, found out before anything is changed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from setupwizard.engine.rehearsal import Rehearsal
from setupwizard.ui.widgets.cards import Callout, Row, RowList
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import number, speech
from setupwizard.ui.widgets.layout import TOP, hbox
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import SPACE

NAMED = 12
"""So many are called by name; the rest are counted."""


class RehearsalPage(Page):
    """Pending for as long as it stands: first it is rehearsed, then the people are moved."""

    stage = "rehearsal"

    def __init__(self) -> None:
        super().__init__()
        self._rehearsal: Rehearsal | None = None
        self._corrects = False
        self._password = Edit(secret=True)
        self._password_field = Field(self._password)
        self._password.textChanged.connect(self.forget)
        self._found = RowList()
        self._namesakes = Callout("warn", "users")
        self._promise = Text("", "small", "muted")
        promise = hbox((Icon("info", "muted", "s"), TOP), (self._promise, 1), gap="s")
        self.compose(
            self._password_field,
            SPACE["l"],
            self._found,
            SPACE["l"],
            self._namesakes,
            SPACE["l"],
            promise,
        )
        self.forget()

    def retranslate(self) -> None:
        self.title.say(self.tr("Rehearsal"))
        self._password_field.say(
            self.tr("Password of the administrator “admin”"),
            self.tr("The current one. With it I can check, if necessary, that going back worked."),
        )
        move = self.tr(
            "While the users are moved, the chat stops for about half a minute. If anything "
            "fails, I put everything back as it was and check that it works."
        )
        correction = self.tr(
            "When the settings change, the chat stops for about half a minute. If anything "
            "fails, I put everything back as it was."
        )
        self._promise.say(correction if self._corrects else move)
        self._fill()

    @property
    def password(self) -> str:
        return self._password.text()

    def put_password(self, password: str) -> None:
        self._password.fill(password)

    def set_corrects(self, corrects: bool) -> None:
        """The people come from a directory already: `admin` has no part in it."""
        self._corrects = corrects
        self._password_field.setVisible(not corrects)
        self.retranslate()

    def forget(self) -> None:
        """It has to be rehearsed again."""
        self.clear_problem()
        self._rehearsal = None
        self._fill()
        self.changed.emit()

    def show_rehearsal(self, rehearsal: Rehearsal) -> None:
        self._rehearsal = rehearsal
        self._fill()
        self.changed.emit()

    @property
    def is_known(self) -> bool:
        return self._rehearsal is not None

    def _fill(self) -> None:
        rehearsal = self._rehearsal
        self._found.setVisible(rehearsal is not None)
        self._namesakes.setVisible(bool(rehearsal and rehearsal.namesakes))
        if rehearsal is None:
            self.lead.say(self.tr("I try everything out with the directory. This changes nothing."))
            return
        move = self.tr("Nothing has been changed yet. This is what the move will do:")
        correction = self.tr("Nothing has been changed yet. This is what will be corrected:")
        self.lead.say(correction if self._corrects else move)
        self._found.put(list(self._rows(rehearsal)))
        self._namesakes.say(
            self.tr("Are these the same people?"),
            self.tr(
                "Some Openfire users have the same name as somebody in the directory: "
                "{users}. The person with that name in the directory gets their contacts."
            ).format(users=self._names(rehearsal.namesakes)),
        )

    def _rows(self, rehearsal: Rehearsal) -> Sequence[QWidget]:
        rows = [self._corrections(rehearsal)] if self._corrects else []
        rows += [
            self._row(
                "users",
                self.tr("{people} people and {groups} groups come from the directory").format(
                    people=number(rehearsal.people.count), groups=number(rehearsal.groups.count)
                ),
                self.tr("They log in with their password from the directory."),
            ),
            self._row(
                "key",
                self.tr("The administrators will be: {users}").format(
                    users=self._names(rehearsal.admins)
                ),
                self.tr("The first one’s password has been tested."),
            ),
        ]
        if self._corrects:
            return rows
        if rehearsal.admin_is_another:
            rows.append(
                self._row(
                    "person",
                    self.tr("“admin” will be the person of that name in the directory"),
                    self.tr("The current password will no longer work."),
                )
            )
        elif rehearsal.admin_goes:
            rows.append(
                self._row(
                    "person",
                    self.tr("“admin” will no longer be able to log in"),
                    self.tr("Unless you go back to Openfire’s own users."),
                )
            )
        without = tuple(user for user in rehearsal.without if user != "admin")
        if without:
            rows.append(
                self._row(
                    "lock",
                    self.tr(
                        "%Ln Openfire user(s) will no longer be able to log in", "", len(without)
                    ),
                    self.tr("{users}. None of their data is deleted.").format(
                        users=self._names(without)
                    ),
                )
            )
        return rows

    def _corrections(self, rehearsal: Rehearsal) -> Row:
        if not rehearsal.corrected:
            return self._row(
                "key",
                self.tr("The password of the account that reads the directory is set again"),
                self.tr("Nobody can log in now, although no other setting differs."),
            )
        return self._row(
            "check",
            self.tr("These directory settings are corrected"),
            self._names([speech().named("setting", name) for name in rehearsal.corrected]),
        )

    def _row(self, icon: str, title: str, detail: str) -> Row:
        row = Row(Icon(icon, "accent"), pad=11)
        row.say(title, detail)
        return row

    def _names(self, users: Sequence[str]) -> str:
        names = ", ".join(users[:NAMED])
        more = len(users) - NAMED
        if more <= 0:
            return names
        return self.tr("{users} and %Ln more", "", more).format(users=names)

    @property
    def pending(self) -> bool:
        return True

    def pending_words(self) -> str:
        now = self.tr("Correct it now") if self._corrects else self.tr("Move the users now")
        return now if self.is_known else self.tr("Rehearse")

    @property
    def pending_icon(self) -> str:  # type: ignore[override]
        return "play" if self.is_known else "right"

    def busy_words(self) -> str:
        return self.tr("I am rehearsing…")

    def problem_title(self) -> str:
        return self.tr("The rehearsal failed")

    def reason(self) -> str:
        if not (self.password or self._corrects):
            return self.tr("The password of “admin” is missing")
        return super().reason()

    def first(self) -> QWidget | None:
        return self._password if not (self.password or self._corrects) else None
