"""The administration console of the practice server (`channels.base.Console`)."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from setupwizard.channels.base import Answer, Console, ConsolePlace, OpenConsole, Sent
from setupwizard.channels.forms import Form, Page
from setupwizard.model.answers import OFF
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.practice.channels.console_pages import FORMS, PAGES
from setupwizard.practice.channels.page_kinds import SERVER_ERROR, SEVERAL
from setupwizard.practice.programs.due import catch_up
from setupwizard.practice.programs.openfire_logins import spend_token
from setupwizard.practice.state.server import ServerState
from setupwizard.proof.base import Login
from setupwizard.transport.base import Transport

LOGIN, ANSWER = 0.4, 0.08
"""Seconds for a login, and for a page."""

Administers = Callable[[Transport, Login], bool]


def practice_console(
    state: ServerState, pause: Callable[[float], None], administers: Administers
) -> OpenConsole:
    """`pause` lets seconds of practice go by; `administers`: whom the console lets in."""

    @contextmanager
    def opened(
        host: Transport, place: ConsolePlace, user: str, password: Secret
    ) -> Iterator[Console]:
        if (place.port, place.secure_port) == (OFF, OFF):
            raise SetupError(Code.CONSOLE_OFF)
        pause(LOGIN)
        console = PracticeConsole(host, state, pause, place.port or place.secure_port, user)
        console.require_listening()
        with state.lock:
            by_token = not user and spend_token(state, password.reveal())
        if not by_token and not administers(host, Login(user, password)):
            raise SetupError(Code.CONSOLE_LOGIN_FAILED)
        console.note("Successful admin console login attempt")
        yield console

    return opened


@dataclass(frozen=True, slots=True)
class PracticeConsole:
    """See `channels.base.Console`. It answers only for pages it was taught."""

    host: Transport
    state: ServerState
    pause: Callable[[float], None]
    port: int
    user: str

    def page(self, name: str, **query: str) -> Page:
        self._arrive()
        if name not in PAGES:
            raise SetupError(Code.CONSOLE_UNREACHABLE, detail=f"404 /{name}")
        with self.state.lock:
            return Page(name, _shown(name, PAGES[name](self.state, query)))

    def submit(self, form: Form) -> Answer:
        fields: dict[str, list[str]] = {}
        for name, value in form.fields:
            fields.setdefault(name, []).append(value)
        return self.post(form.page, fields)

    def post(self, page: str, fields: Sent) -> Answer:
        self._arrive()
        if page not in FORMS:
            raise SetupError(Code.CONSOLE_UNREACHABLE, detail=f"404 /{page}")
        with self.state.lock:
            taken = {
                name: given if isinstance(given, str) else SEVERAL.join(given)
                for name, given in fields.items()
            }
            told = _shown(page, FORMS[page](self.state, taken))
            self.note(" ".join(filter(None, (page, taken.get("action"), taken.get("key")))))
        is_page = told.startswith("<")
        return Answer("" if is_page else told.lstrip("/"), Page(page, told if is_page else ""))

    def note(self, summary: str) -> None:
        """Into the security audit."""
        now = int(time.time() * 1000)
        with self.state.lock:
            self.state.openfire.audit.append((self.user or "one-time token", now, summary))

    def require_listening(self) -> None:
        with self.state.lock:
            catch_up(self.state)
            if self.port not in self.state.openfire.listening:
                raise SetupError(Code.CONSOLE_UNREACHABLE, detail="ConnectionError")

    def _arrive(self) -> None:
        """Raises HOST_LOST, CONSOLE_UNREACHABLE."""
        self.pause(ANSWER)
        self.host.run(("stat", "-c", "%n", "/"))
        self.require_listening()


def _shown(page: str, told: str) -> str:
    if told == SERVER_ERROR:
        raise SetupError(Code.CONSOLE_UNREACHABLE, detail=f"500 /{page}")
    return told
