"""The page that says which server and how to log in, and the server it is about."""

from PySide6.QtCore import QObject, Signal, Slot

from setupwizard.model.answers import HostAnswers
from setupwizard.model.facts import Facts
from setupwizard.model.secrets import Secrets
from setupwizard.transport.host_keys import HostKey
from setupwizard.ui.server.host_page import HostPage
from setupwizard.ui.server.request import Request
from setupwizard.ui.server.server import Server


class Login(QObject):
    """`reached` carries the facts of the server of these very answers."""

    reached = Signal(object)

    def __init__(
        self, server: Server, page: HostPage, request: Request, *, to_set_up: bool
    ) -> None:
        """`to_set_up`: a server that cannot be set up is refused."""
        super().__init__(request)
        self._server, self._page, self._request = server, page, request
        self._to_set_up = to_set_up
        self._asked_about: object = None
        page.set_hint(server.backend.hint)
        page.load(server.draft.section("host"))
        page.set_remember(server.draft.remember)
        page.named_file.look_on(server.locally)
        page.forgotten.connect(server.forget_passwords)
        page.fingerprint.answered.connect(self._answer)
        server.key_asked.connect(self._ask)
        server.keyring_known.connect(page.set_keyring)
        server.secrets_loaded.connect(self._fill)
        request.over.connect(page.fingerprint.withdraw)

    @Slot()
    def _fill(self) -> None:
        secrets = self._server.secrets
        self._page.load_secrets({name: secrets.get(name).reveal() for name in Secrets.names()})
        self._page.set_remember(True)

    @Slot(object)
    def _ask(self, key: HostKey) -> None:
        self._request.pause()
        self._page.ask(key)

    @Slot(bool)
    def _answer(self, yes: bool) -> None:
        self._server.answer_key(yes)
        self._request.go_on()

    def save(self) -> None:
        """What is typed, into the draft and the secrets."""
        server, page = self._server, self._page
        server.draft.put("host", page.raw())
        server.draft.remember = page.remember
        for name, text in page.secrets().items():
            server.secrets = server.secrets.with_secret(name, text)

    @Slot()
    def reach(self) -> None:
        host = self._page.answers
        if isinstance(host, HostAnswers):
            self.save()
            self._asked_about = host, self._page.secrets()
            task = self._server.reach(host, to_set_up=self._to_set_up)
            self._request.begin(self.reach, task, self._arrived)

    @Slot(object)
    def _arrived(self, facts: Facts) -> None:
        if self._asked_about == (self._page.answers, self._page.secrets()):
            self._page.set_found(facts)
            self.reached.emit(facts)
        # Edited meanwhile: it still has to be asked.
