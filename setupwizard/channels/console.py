"""The administration console as a channel: logged in once, pages read and forms sent.

Its check against forged requests compares a cookie with a field of the same request, so we bring
both ourselves: one round trip for a change, and no page before it. Everything is sent as POST, also
where a form says GET: a password would stand in an address otherwise. (4.6.2 and 5.1.1)
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from http.cookiejar import DefaultCookiePolicy
from secrets import token_urlsafe
from threading import Lock
from typing import NoReturn

import requests

from setupwizard.channels.base import Answer, ConsolePlace, Sent
from setupwizard.channels.forms import Form, Page
from setupwizard.model.answers import OFF
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.console import CSRF, LOGIN, ConsoleConnection
from setupwizard.transport.base import Argv, Endpoint, Result, Transport

SESSION = "JSESSIONID"
LOCKED_FOR = timedelta(minutes=15)
"""What is counted of wrong passwords is forgotten every 15 minutes (LoginLimitManager.java)."""

TOKEN_LOGIN = "/loginToken.jsp"  # noqa: S105 - a page

JUST_NOW = timedelta(minutes=1)


class ConsoleChannel(ConsoleConnection):
    """A browser that is logged in. A session that has ended is begun anew, once for each request.

    Without a `user` the password is the token that openfire.xml offers once.

    Every method raises CONSOLE_UNREACHABLE, and what `enter` raises.
    """

    def __init__(
        self, endpoint: Endpoint, name: str, user: str, password: Secret, *, secure: bool
    ) -> None:
        super().__init__(endpoint, name, secure=secure)
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))  # ours are sent
        self._user, self._password = user, password
        self._id, self._token = "", token_urlsafe(12)
        self._entering, self._entered = Lock(), 0

    def enter(self) -> bool:
        """Log in, by one attempt: each refused one brings the lock of the console nearer."""
        page, fields = LOGIN, {"username": self._user, "password": self._password.reveal()}
        if not self._user:
            page, fields = TOKEN_LOGIN, {"token": self._password.reveal()}
        greeted_as = _session_of(self._exchange("GET", page, {}, ""))
        whole = {"url": "/index.jsp", "login": "true", **fields}
        answer = self._exchange("POST", page, whole, greeted_as)
        target = answer.headers.get("Location", "")
        if "setup/" in target or "loginToken" in target:
            raise SetupError(Code.CONSOLE_UNREACHABLE, detail=f"302 {target}")
        self._id = _session_of(answer) or greeted_as
        self._entered += 1
        return bool(answer.status_code == requests.codes.found)

    def page(self, name: str, **query: str) -> Page:
        """Raises CONSOLE_UNREACHABLE too for a page this release does not have."""
        return Page(name, self._asked("GET", f"/{name}", query).text)

    def submit(self, form: Form) -> Answer:
        return self._posted(form.page, form.fields)

    def post(self, page: str, fields: Sent) -> Answer:
        """What a form would send, without its page: for those whose fields are known."""
        pairs = (
            (name, value)
            for name, values in fields.items()
            for value in ((values,) if isinstance(values, str) else values)
        )
        return self._posted(page, tuple(pairs))

    def _posted(self, page: str, fields: Sequence[tuple[str, str]]) -> Answer:
        answer = self._asked("POST", f"/{page}", fields)
        return Answer(_path(answer.headers.get("Location", "")), Page(page, answer.text))

    def _asked(
        self, method: str, page: str, fields: Mapping[str, str] | Sequence[tuple[str, str]]
    ) -> requests.Response:
        entered = self._entered
        answer = self._exchange(method, page, fields, self._id)
        if _is_login(answer):  # nothing was done; whoever is logged out is told this way
            self._enter_again(entered)
            answer = self._exchange(method, page, fields, self._id)
        if answer.status_code not in (requests.codes.ok, requests.codes.found) or _is_login(answer):
            raise SetupError(Code.CONSOLE_UNREACHABLE, detail=f"{answer.status_code} {page}")
        return answer

    def _enter_again(self, entered: int) -> None:
        """Unless another thread has done so since: one attempt for all of them."""
        with self._entering:
            if self._entered == entered and not self.enter():
                raise SetupError(Code.CONSOLE_LOGIN_FAILED)

    def _exchange(
        self,
        method: str,
        page: str,
        fields: Mapping[str, str] | Sequence[tuple[str, str]],
        session: str,
    ) -> requests.Response:
        pairs = list(fields.items() if isinstance(fields, Mapping) else fields)
        posting = method == "POST"
        return self._ask(
            method,
            page,
            params=None if posting else pairs,
            data=[*pairs, (CSRF, self._token)] if posting else None,
            headers={"Cookie": f"{SESSION}={session}; {CSRF}={self._token}"},
        )


@contextmanager
def open_console(
    host: Transport, place: ConsolePlace, user: str, password: Secret
) -> Iterator[ConsoleChannel]:
    """Raises CONSOLE_LOGIN_FAILED, CONSOLE_SHUT with the minutes to wait, CONSOLE_OFF,
    CONSOLE_UNREACHABLE, and what `Transport.tunnel` raises.
    """
    secure = place.port == OFF
    port = place.secure_port if secure else place.port
    if port == OFF:
        raise SetupError(Code.CONSOLE_OFF)
    with ExitStack() as stack:
        endpoint = stack.enter_context(host.tunnel(place.address, port))
        console = ConsoleChannel(endpoint, place.name, user, password, secure=secure)
        stack.callback(console.close)
        if not console.enter():
            _refused(host, place, user)
        yield console


def _refused(host: Transport, place: ConsolePlace, user: str) -> NoReturn:
    """The page is the same for a wrong password and for a right one that comes too late.

    A token has no lock.
    """
    if not user:
        raise SetupError(Code.CONSOLE_LOGIN_FAILED)
    told, time = host.ask(lock_questions(place.log))
    minutes = read_lock(told, time, user)
    if minutes:
        raise SetupError(Code.CONSOLE_SHUT, minutes=minutes)
    raise SetupError(Code.CONSOLE_LOGIN_FAILED)


_TOLD = re.compile(
    r"^([\d.]{10} [\d:]{8}).*LoginLimitManager - "
    r"(?:Failed admin console login attempt by (\S+) from "
    r"|Login attempt limit breached for (?:username (\S+)|address (\S+)|.* combination (\S+)/))",
    re.MULTILINE,
)
_TIME = "%Y.%m.%d %H:%M:%S"
LONG_AGO = datetime.min.replace(tzinfo=UTC)
_LATEST = 200
"""Lines of the log. A locked console tells two to four of each attempt."""


def lock_questions(log: str) -> tuple[Argv, Argv]:
    """What the log says of refused logins, and the server's time."""
    script = f'grep -a LoginLimitManager "$0" | tail -n {_LATEST}'
    return ("sh", "-c", script, log), ("date", f"+{_TIME}")


def read_lock(told: Result, time: Result, user: str) -> int:
    """Minutes until the console has forgotten what it counted, at most; 0 if it is not locked.

    Each refused login is told in the log, also the one just now; while the console is locked, the
    limit is named behind it. One without that was the first after all had been forgotten.
    """
    began: datetime | None = None
    latest, within = LONG_AGO, True
    for when, failed, *limits in _TOLD.findall(told.out):
        if failed and failed.lower() != user.lower():
            continue
        if failed:
            began = began if within else None
            within = False
        elif limits[1] or user.lower() in (limits[0].lower(), limits[2].lower()):
            within = True
            began = began or _time(when)
        latest = _time(when)
    now = _time(time.out.strip())
    if not within or began is None or abs(now - latest) > JUST_NOW:
        return 0
    return max(1, -((now - began - LOCKED_FOR) // timedelta(minutes=1)))


def _time(text: str) -> datetime:
    """Both the log and date(1) go by the server's zone; what is no time is long ago."""
    try:
        return datetime.strptime(f"{text} +0000", f"{_TIME} %z")
    except ValueError:
        return LONG_AGO


def _session_of(answer: requests.Response) -> str:
    return answer.cookies.get(SESSION) or ""


def _is_login(answer: requests.Response) -> bool:
    return answer.status_code == requests.codes.found and _path(
        answer.headers.get("Location", "")
    ).startswith("login.jsp")


def _path(location: str) -> str:
    """5.1.1 sends relative addresses, 4.6.2 whole ones: the page and what follows it."""
    return location.rpartition("/")[2]
