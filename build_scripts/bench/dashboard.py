"""A server with 100,000 users looked at: by us, and by Openfire's own console pages.

Needs a real Openfire: the stand-in of the tests has no pages behind its login.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from time import perf_counter

from bench import contestants
from bench.contestants import RunFailedError
from bench.payload import ADMIN_PASSWORD, Payload
from setupwizard.admin.access import Access
from setupwizard.admin.status import server_status
from setupwizard.admin.user import Place, Store, UserPage, Wanted
from setupwizard.admin.users import user_store, users
from setupwizard.engine.environment import real_environment
from setupwizard.engine.session import Session
from setupwizard.model.problems import SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.proof.base import Login
from tests.system.lab import LabHost

PEOPLE = 100_000
SCHOOL = f"""INSERT INTO ofuser (username, name, email, creationdate, modificationdate)
 SELECT 'user' || lpad(n::text, 6, '0'), 'Ana Pérez ' || n, 'user' || n || '@bench.example',
 lpad(n::text, 15, '0'), lpad(n::text, 15, '0') FROM generate_series(1, {PEOPLE}) n;
 ANALYZE ofuser"""  # noqa: S608 - a number of our own
SOUGHT = "pérez 4242"
"""In the names of eleven people, which no index helps to find."""

FLOOR = (
    "EXPLAIN (ANALYZE, TIMING OFF) SELECT username, name, email FROM ofuser WHERE "
    "lower(username || ' ' || coalesce(name, '') || ' ' || coalesce(email, '')) "
    "LIKE '%4242%' ORDER BY username LIMIT 101"
)
"""PostgreSQL alone, on the server itself."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A window's link to a server, with its ways in open as they are once a page was shown."""

    host: LabHost
    session: Session
    access: Access
    store: Store


@contextmanager
def prepared(host: LabHost, payload: Payload) -> Iterator[Looked]:
    contestants.ours(payload)
    host.sql(SCHOOL, "openfire")
    environment = real_environment(payload.known_hosts)
    session = Session.connect(
        environment, payload.login, Secrets(), lambda _: False, threading.Event()
    )
    with closing(session):
        access = Access(Login("admin", Secret(ADMIN_PASSWORD)))
        yield Looked(host, session, access, session.ask(user_store, access))


def overview(target: Looked) -> float:
    """Seconds of all that the overview shows."""
    return _seconds(lambda: target.session.ask(server_status))


def first_page(target: Looked) -> float:
    return _seconds(lambda: _page(target, Wanted()))


def middle_page(target: Looked) -> float:
    """From the middle of the list on, as somebody scrolls there."""
    return _seconds(lambda: _page(target, Wanted(), Place(user=f"user{PEOPLE // 2:06}")))


def search(target: Looked) -> float:
    return _seconds(lambda: _page(target, Wanted(words=SOUGHT)))


def console_first(target: Looked) -> float:
    """Seconds of the console's first page, over the same link."""
    return _console(target, "index.jsp")


def console_users(target: Looked) -> float:
    return _console(target, "user-summary.jsp")


def floor(target: Looked) -> float:
    """Seconds PostgreSQL says that the search takes it."""
    told = target.host.sql(FLOOR, "openfire")
    line = next(one for one in told.splitlines() if "Execution Time" in one)
    return float(line.split()[2]) / 1000


def _page(target: Looked, wanted: Wanted, begin: Place | None = None) -> UserPage:
    found = target.session.ask(users, target.access, target.store, wanted, begin)
    if not found.users:
        raise RunFailedError("nobody was found")
    return found


def _console(target: Looked, page: str) -> float:
    with target.access.console(target.session) as console:
        return _seconds(lambda: console.page(page))


def _seconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    try:
        work()
    except SetupError as error:
        raise RunFailedError(f"{error}\n{error.problem.detail}") from error
    return perf_counter() - began
