"""The administrator's login for Openfire's console: given once, used by all pages that need it."""

from PySide6.QtCore import QObject, QTime, Signal, Slot

from setupwizard.model.problems import Code, Problem
from setupwizard.model.secret import Secret
from setupwizard.ui.server.server import Server

USUAL = "admin"
REFUSALS = frozenset((Code.CONSOLE_LOGIN_FAILED, Code.CONSOLE_SHUT))
MINUTE = 60


class AdminLogin(QObject):
    """Used as it is until the console refuses it; then nobody tries again but the person.

    `changed`: it is known now, or it was refused.
    """

    changed = Signal()

    def __init__(self, server: Server, parent: QObject) -> None:
        super().__init__(parent)
        self._server = server
        self._user = ""
        self.problem: Problem | None = None
        self.until = QTime()
        """When a console that is shut opens again, at the latest; not valid: it is not shut."""
        server.secrets_loaded.connect(self.changed)

    @property
    def _from_directory(self) -> tuple[str, ...]:
        answers, _ = self._server.answers()
        return answers.directory.admins if answers and answers.directory else ()

    @property
    def user(self) -> str:
        """Who logs in; as typed, else the one who was made or named in the set-up."""
        return self._user or next(iter(self._from_directory), USUAL)

    @property
    def secret_name(self) -> str:
        """Whose password it is, by its name in `Secrets`."""
        return "ldap_admin_password" if self._from_directory else "admin_password"

    @property
    def password(self) -> Secret:
        return self._server.secrets.get(self.secret_name)

    @property
    def known(self) -> bool:
        """There is one, and it was not refused."""
        return bool(self.password) and self.problem is None

    def arguments(self) -> tuple[str, Secret] | None:
        """User and password, for a question that wants both; None: it is not to be asked."""
        return (self.user, self.password) if self.known else None

    def use(self, user: str, password: str, *, remember: bool) -> None:
        """As the person gave it; whether it is right the next question tells."""
        server = self._server
        self._user, self.problem, self.until = user.strip(), None, QTime()
        server.secrets = server.secrets.with_secret(self.secret_name, password)
        if remember:
            server.draft.remember = True
            server.save()
        self.changed.emit()

    @Slot(object)
    def refused(self, problem: Problem) -> bool:
        """A question failed; true where that is because of this login."""
        if problem.code not in REFUSALS:
            return False
        self.problem = problem
        minutes = problem.params.get("minutes", "")
        if minutes.isdecimal():
            self.until = QTime.currentTime().addSecs(int(minutes) * MINUTE)
        self.changed.emit()
        return True
