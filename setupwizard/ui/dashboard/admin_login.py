"""The administrator's login for Openfire's console: given once, used by all pages that need it."""

from PySide6.QtCore import QObject, QTime, Signal, Slot

from setupwizard.admin.access import Access
from setupwizard.model.problems import Code, Problem
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from setupwizard.ui.server.server import Server

USUAL = "admin"
REFUSALS = frozenset((Code.CONSOLE_LOGIN_FAILED, Code.CONSOLE_SHUT, Code.CONSOLE_LOGIN_NEEDED))
MINUTE = 60


class AdminLogin(QObject):
    """Used as it is until the console refuses it; then nobody tries again but the person.

    `changed`: it is known now, or it was refused.
    """

    changed = Signal()

    def __init__(self, server: Server, parent: QObject) -> None:
        super().__init__(parent)
        self._server = server
        self.access = Access()
        """For questions and actions: what is open of the server's console and database."""
        self._user = ""
        self._used: tuple[str, str] | None = None
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

    def arguments(self) -> tuple[Access] | None:
        """What a question wants that needs an administrator; None: it is not to be asked."""
        if not self.known:
            return None
        login = self.user, self.password.reveal()
        if login != self._used:
            self._used = login
            self.access.log_in_as(Login(self.user, self.password))
        return (self.access,)

    def for_chat(self) -> tuple[Access] | None:
        """The same for what the chat answers as well: its lock is not the console's."""
        if self.problem is not None and self.problem.code is Code.CONSOLE_SHUT:
            return (self.access,)
        return self.arguments()

    def without(self) -> tuple[Access]:
        """The same for one that is answered without a login, too."""
        return self.arguments() or (self.access,)

    @property
    def may_remember(self) -> bool:
        """There is a keyring, and it is not used for this server yet."""
        return self._server.has_keyring and not self._server.draft.remember

    def use(self, user: str, password: str, *, remember: bool) -> None:
        """As the person gave it; whether it is right the next question tells."""
        server = self._server
        self._user, self.problem, self.until = user.strip(), None, QTime()
        self._used = None
        server.secrets = server.secrets.with_secret(self.secret_name, password)
        if remember or server.draft.remember:
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
