"""Page: where Openfire keeps everything: its "Datasource" pages."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale

from setupwizard.model.answers import FieldProblem
from setupwizard.model.fields import xml_safe
from setupwizard.model.problems import Action
from setupwizard.model.secrets import refused_by_database
from setupwizard.ui.widgets.cards import Callout, Fold
from setupwizard.ui.widgets.choosing import Choice
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, box, vbox
from setupwizard.ui.widgets.tokens import SPACE


class DatabasePage(FormPage):
    """`create` (ours), `existing` (somebody else's, tried from the server) or `embedded`."""

    stage = section = "database"
    here = Action.GO_TO_DATABASE
    section = "datasource"

    def __init__(self) -> None:
        super().__init__()
        self._works = self._installed = self._finished = False
        self._way = Choice(("create", "existing", "embedded"), recommended="create")
        self._host, self._port = Edit(), Edit()
        self._database, self._user = Edit(), Edit()
        self._password = Edit(secret=True)
        self._least, self._most, self._days = Edit(), Edit(), Edit()
        self._tls = Choice(("prefer", "require", "off"), across=True)
        self._fine = Callout("ok")
        self._host_field = self.bind("host", Field(self._host))
        self._port_field = self.bind("port", Field(self._port))
        self._database_field = self.bind("database", Field(self._database))
        self._user_field = self.bind("user", Field(self._user))
        self._password_field = self.bind("database_password", Field(self._password))
        self._least_field, self._most_field = Field(self._least), Field(self._most)
        self._days_field = Field(self._days)
        place = SideBySide(self._host_field, self._port_field, shares=(5, 1))
        self._place_box = box(vbox(place, SPACE["m"], gap="0"))
        pool = SideBySide(self._least_field, self._most_field, self._days_field)
        names = SideBySide(self._database_field, self._user_field)
        self._account = box(vbox(names, self._password_field, gap="m"))
        self._asked, self._unasked = vbox(gap="0"), vbox(gap="0")
        self._fold = Fold(box(vbox(self._unasked, pool, self._tls, gap="m")))
        for name, field in (
            ("min_connections", self._least_field),
            ("max_connections", self._most_field),
            ("connection_days", self._days_field),
        ):
            self.bind(name, field, self._fold)
        self._login = box(vbox(self._asked, self._fold, gap="m"))
        self._way.chosen.connect(self._arrange)
        self._tls.chosen.connect(self.edited)
        self.compose(self._way, SPACE["xl"], self._place_box, self._login, SPACE["m"], self._fine)
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("Database"))
        self.lead.say(self.tr("Users, contacts and rooms are kept here."))
        self._say_create()
        self._way.say(
            "existing",
            self.tr("Standard connection to an existing one"),
            self.tr(
                "A PostgreSQL server that somebody else administers. You need its address, a "
                "database, a user and the password."
            ),
        )
        self._way.say(
            "embedded",
            self.tr("Embedded database"),
            self.tr(
                "Openfire keeps everything in a file of its own. Good for trying it out, but "
                "too slow for many users, and hard to change later."
            ),
        )
        self._host_field.say(self.tr("Address"), self.tr("As seen from the server."))
        self._port_field.say(self.tr("Port"))
        self._database_field.say(self.tr("Database name"))
        self._user_field.say(self.tr("User name"))
        self._fold.say(self.tr("Advanced settings"))
        self._least_field.say(self.tr("Minimum connections"), self.tr("Usually 5."))
        self._most_field.say(self.tr("Maximum connections"), self.tr("Usually 25."))
        self._days_field.say(self.tr("Connection lifetime"), self.tr("In days; usually 1."))
        self._tls.setAccessibleName(self.tr("Encryption of the connection"))
        self._tls.say("prefer", self.tr("Encrypted if possible"))
        self._tls.say("require", self.tr("Encrypted only"))
        self._tls.say("off", self.tr("Not encrypted"))
        self._say_password()
        self._fine.say(
            self.tr("Openfire can use the database"),
            self.tr("I tested it from the server, with this user and password."),
        )
        super().retranslate()

    def _say_create(self) -> None:
        help_ = self.tr(
            "PostgreSQL on the same server: I install it and create a database for "
            "Openfire. It copes with any number of users and can be backed up while it "
            "runs."
        )
        if self._installed:
            help_ = self.tr(
                "In the PostgreSQL that is on the server already I make a database for Openfire. "
                "It copes with any number of users and can be backed up while it runs."
            )
        self._way.say("create", self.tr("Create one for me"), help_, self.tr("Recommended"))

    def look(self, postgresql: str, *, finished: bool) -> None:
        """The version that is on the server, empty for none; `finished`: the chat is there, too."""
        self._installed, self._finished = postgresql != "", finished
        self._say_create()

    def _say_password(self) -> None:
        help_ = ""
        if self._way.value == "create":
            help_ = self.tr("Leave it empty and I create a strong one that nobody has to remember.")
        self._password_field.say(self.tr("Password"), help_)

    def raw(self) -> dict[str, Any]:
        way = self._way.value
        raw: dict[str, Any] = {
            "kind": "embedded" if way == "embedded" else "postgresql",
            "create": way == "create",
            "database": self._database.text(),
            "user": self._user.text(),
            "tls": self._tls.value,
            "min_connections": self._least.text(),
            "max_connections": self._most.text(),
            "connection_days": self._days.text().replace(",", "."),
        }
        if way == "existing":
            raw |= {"host": self._host.text(), "port": self._port.text()}
        return raw

    def load(self, raw: Mapping[str, Any]) -> None:
        self._database.fill(str(raw.get("database", "openfire")))
        self._user.fill(str(raw.get("user", "openfire")))
        self._host.fill(str(raw.get("host", "127.0.0.1")))
        self._port.fill(str(raw.get("port", 5432)))
        self._least.fill(str(raw.get("min_connections", 5)))
        self._most.fill(str(raw.get("max_connections", 25)))
        self._days.fill(_written(raw.get("connection_days", 1.0)))
        self._tls.take(str(raw.get("tls", "prefer")))
        if raw.get("kind") == "embedded":
            self._way.take("embedded")
        else:
            self._way.take("create" if raw.get("create", True) else "existing")
        self._arrange()

    def secrets(self) -> dict[str, str]:
        embedded = self._way.value == "embedded"
        return {"database_password": "" if embedded else self._password.text()}

    def load_secrets(self, secrets: Mapping[str, str]) -> None:
        self._password.fill(secrets.get("database_password", ""))

    def own_problems(self) -> list[FieldProblem]:
        password, way = self._password.text(), self._way.value
        if way == "existing" and not password:
            return [FieldProblem(field="database_password", code="missing")]
        if way == "embedded" or not password:
            return []
        code = xml_safe(password) or ("password-signs" if refused_by_database(password) else "")
        return [FieldProblem(field="database_password", code=code)] if code else []

    def _arrange(self) -> None:
        way = self._way.value
        self._place_box.setVisible(way == "existing")
        self._place_account(asked=way == "existing")
        self._login.setVisible(way != "embedded")
        self._say_password()
        self.edited()

    def _place_account(self, *, asked: bool) -> None:
        """Of one that is made here nobody needs to choose a name: among the advanced settings."""
        (self._asked if asked else self._unasked).addWidget(self._account)
        for name in ("database", "user", "database_password"):
            self._bound[name].fold = None if asked else self._fold

    def edited(self) -> None:
        self.set_works(False)
        super().edited()

    def set_works(self, works: bool) -> None:
        """What was typed has been tried, and the database let us in."""
        self._works = works
        self._fine.setVisible(works)
        self.changed.emit()

    @property
    def pending(self) -> bool:
        return self._way.value == "existing" and not self._works

    def pending_words(self) -> str:
        return self.tr("Test the database")

    def busy_words(self) -> str:
        return self.tr("I am testing the database…")

    def problem_title(self) -> str:
        return self.tr("I could not connect to the database")

    def summary(self) -> str:
        if self._way.value == "embedded":
            return self.tr("Openfire’s embedded database, in a file of its own.")
        if self._way.value == "create":
            return self._created()
        return self.tr("The PostgreSQL database of {host}.").format(host=self._host.text())

    def _created(self) -> str:
        if self._finished:
            return self.tr("PostgreSQL on this server, with a database for Openfire.")
        if self._installed:
            return self.tr("PostgreSQL, which is on this server already: I create the database.")
        return self.tr("PostgreSQL on this server: I install it and create the database.")

    def answer(self) -> str:
        if self._way.value == "embedded":
            return self.tr("Embedded")
        return "PostgreSQL"


def _written(number: object) -> str:
    """A number as the language writes it; what is none stays to be corrected."""
    try:
        return QLocale(language.code).toString(float(str(number)), "g", 6)
    except ValueError:
        return str(number)
