"""Which other servers and components a server is connected with; and why it is not.

From the console's pages, in any language: by links and pictures. Why an attempt failed, and a test,
5.x only tells.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from setupwizard.admin.access import Access
from setupwizard.admin.changing import must_be_seen
from setupwizard.admin.client_session import Encrypted
from setupwizard.admin.server_session import (
    ComponentSession,
    Direction,
    FailedAttempt,
    FederationStep,
    FederationTest,
    OtherSessions,
    ServerSession,
)
from setupwizard.admin.session_pages import LOCKS
from setupwizard.admin.user_pages import post
from setupwizard.channels.base import Console
from setupwizard.engine.session import Session
from setupwizard.model.names import prepared_name
from setupwizard.model.problems import Code, SetupError

if TYPE_CHECKING:
    from setupwizard.channels.forms import Cell, Page

SERVERS, COMPONENTS = "server-session-summary.jsp", "component-session-summary.jsp"
FAILURE, TEST = "server-session-failure-details.jsp", "server-connectiontest.jsp"
FAILURE_LOG, STANZAS, LOGS = (
    "failure-diagnostic-log",
    "server2server-testing-stanzas",
    ("server2server-testing-logs"),
)
TESTS_SINCE = 5
"""The major release that tells why, and tests."""

DIRECTIONS = {
    "incoming_32x16.gif": Direction.IN,
    "outgoing_32x16.gif": Direction.OUT,
    "both_32x16.gif": Direction.BOTH,
    "warning-16x16.gif": Direction.FAILED,
}
WORKS = re.compile(r"<iq[^>]*type=['\"]result['\"]")
SIGNS = (
    (FederationStep.REACHED, r"Unable to create a socket|Unable to connect to any"),
    (FederationStep.SERVED, r"host-unknown|host-gone|timed out after"),
    (
        FederationStep.TRUSTED,
        r"certificate|PKIX|CertPath|not-authorized|dialback.*(?:fail|invalid)",
    ),
    (FederationStep.ENCRYPTED, r"(?i)(?:start)?tls.*(?:fail|not|unable|requir)|SSLHandshake"),
    (FederationStep.TRUSTED, r"Unable to authenticate"),
)
"""What Openfire 5.1.1 writes, and at which step it was; the first that is found counts."""


def other_sessions(session: Session, access: Access) -> OtherSessions:
    """Raises what `Access.console` raises. Of each kind as many as this administrator is shown."""
    with access.console(session) as console:
        servers = console.page(SERVERS)
        components = console.page(COMPONENTS)
    status = access.status(session)
    may_test = status.major >= TESTS_SINCE
    return OtherSessions(_servers(servers), _components(components), may_test, status.version)


def end_server_session(session: Session, access: Access, domain: str) -> None:
    """Both ways. Raises CHANGE_NOT_SEEN, and what `Access.console` raises."""
    with access.console(session) as console:
        post(console, SERVERS, {"hostname": domain, "close": "true"})
        left = [one for one in _servers(console.page(SERVERS)) if one.domain == domain]
    must_be_seen(domain, seen=all(one.direction is Direction.FAILED for one in left))


def end_component_session(session: Session, access: Access, domain: str) -> None:
    """Its program may connect again at once. Raises as above."""
    with access.console(session) as console:
        post(console, COMPONENTS, {"jid": domain, "close": "true"})


def failed_attempt(session: Session, access: Access, domain: str) -> FailedAttempt:
    """Raises FEDERATION_NOT_TOLD for a release that does not tell, and what `Access.console`
    raises.
    """
    _require_tests(session, access)
    with access.console(session) as console:
        page = console.page(FAILURE, hostname=domain)
    values = [value for _, value in page.pairs()]
    when, reason = values[2:4] if len(values) >= 4 else ("", "")
    return FailedAttempt(domain, when, reason, _lines(page, FAILURE_LOG))


def try_federation(session: Session, access: Access, domain: str) -> FederationTest:
    """Let Openfire connect to another server; takes seconds, up to a minute.

    Raises FEDERATION_DOMAIN_INVALID, also for a domain of its own; FEDERATION_NOT_TOLD, and what
    `Access.console` raises.
    """
    _require_tests(session, access)
    try:
        name = prepared_name(domain.strip())
    except ValueError:
        raise SetupError(Code.FEDERATION_DOMAIN_INVALID, domain=domain.strip()) from None
    fields = {"server2server-testing-domain": name, "s2s-test": "test"}
    with access.console(session) as console:
        page = _tested(console, fields)
    log, stanzas = _lines(page, LOGS), " ".join(_lines(page, STANZAS))
    if not log and not stanzas:
        raise SetupError(Code.FEDERATION_DOMAIN_INVALID, domain=name)
    return FederationTest(name, failed_at(stanzas, log), log)


def failed_at(stanzas: str, log: Sequence[str]) -> FederationStep | None:
    """By what was exchanged, and what Openfire writes of it."""
    if WORKS.search(stanzas):
        return None
    text = "\n".join(log)
    found = (step for step, sign in SIGNS if re.search(sign, text))
    return next(found, FederationStep.ANSWERED)


def _tested(console: Console, fields: dict[str, str]) -> "Page":
    return console.post(TEST, fields).page


def _require_tests(session: Session, access: Access) -> None:
    status = access.status(session)
    if status.major < TESTS_SINCE:
        raise SetupError(Code.FEDERATION_NOT_TOLD, version=status.version)


def _lines(page: "Page", area: str) -> tuple[str, ...]:
    return tuple(line.rstrip() for line in page.area(area).splitlines() if line.strip())


def _servers(page: "Page") -> tuple[ServerSession, ...]:
    rows = dict.fromkeys((*page.linked(SERVERS), *page.linked(FAILURE)))
    return tuple(
        ServerSession(
            domain=domain,
            direction=direction,
            encrypted=_lock(row),
            began=row[-3].text if direction is not Direction.FAILED else "",
            active=row[-2].text if direction is not Direction.FAILED else "",
        )
        for row in rows
        if (domain := _linked_to(row, "hostname")) and (direction := _direction(row))
    )


def _components(page: "Page") -> tuple[ComponentSession, ...]:
    return tuple(
        ComponentSession(
            domain=domain,
            name=row[3].text,
            kind=" ".join(filter(None, (row[4].text, row[5].text))),
            encrypted=_lock(row),
            began=row[-3].text,
        )
        for row in page.linked(COMPONENTS)
        if len(row) > 8 and (domain := _linked_to(row, "jid"))
    )


def _linked_to(row: "Sequence[Cell]", field: str) -> str:
    links = (link for cell in row for link in cell.links)
    named = (parse_qs(urlsplit(link).query).get(field, [""])[0] for link in links)
    return next(filter(None, named), "")


def _direction(row: "Sequence[Cell]") -> Direction | None:
    images = [image for cell in row for image in cell.images]
    return next((DIRECTIONS[image] for image in images if image in DIRECTIONS), None)


def _lock(row: "Sequence[Cell]") -> Encrypted:
    images = [image for cell in row for image in cell.images]
    return next((LOCKS[image] for image in images if image in LOCKS), Encrypted.UNKNOWN)
