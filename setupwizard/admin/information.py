"""What the first page of Openfire's console shows, and right where that page is wrong.

Its table of ports shows the console where it is by default, whatever is set: ports and processes
are read from the server itself. What only Openfire knows is read from the page, row by row: its
labels and some of its values are in the server's language.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from setupwizard.admin.access import Access
from setupwizard.admin.status import ServerStatus, server_status
from setupwizard.channels.forms import Page
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

PAGE, TABLE = "index.jsp", "info-table"
ROWS = (
    "uptime", "version", "home", "domain", "java", "application_server", "host_name", "system",
    "locale", "owner", "memory",
)  # fmt: skip
"""Of 4.6.2 and of 5.1.1, in this order; those of one cell are headings."""


@dataclass(frozen=True, slots=True)
class Information:
    """`status` holds version, folder, owner, memory and ports; `started` is in UTC.

    Texts as Openfire says them: `java` with its maker, `system` with its processor's kind, the
    name of the `time_zone` in the server's language. `domain`: the chat's; `host_name`: the
    server's own.
    """

    status: ServerStatus
    started: datetime
    domain: str
    host_name: str
    java: str
    application_server: str
    system: str
    locale: str
    time_zone: str


def server_information(
    session: Session, access: Access, status: ServerStatus | None = None
) -> Information:
    """Ask the server, unless its `status` is known, and the console; change nothing.

    Raises what `Access.console` raises.
    """
    status = status or server_status(session)
    with access.console(session) as console:
        page = console.page(PAGE)
    return information(status, page, datetime.now(UTC))


def information(status: ServerStatus, page: Page, now: datetime) -> Information:
    """Raises CONSOLE_UNREACHABLE for a page that is not as in any release we know."""
    cells = [row[1] for row in page.rows(TABLE) if len(row) == 2]
    if len(cells) < len(ROWS):
        raise SetupError(Code.CONSOLE_UNREACHABLE, detail=f"{len(cells)} rows on {PAGE}")
    said = dict(zip(ROWS, cells, strict=False))
    locale, _, zone = said["locale"].partition(" / ")
    seconds = status.process.seconds if status.process else 0
    return Information(
        status=status,
        started=now - timedelta(seconds=seconds),
        domain=_first_word(said["domain"]),  # warnings may follow
        host_name=_first_word(said["host_name"]),
        java=said["java"],
        application_server=said["application_server"],
        system=said["system"],
        locale=locale,
        time_zone=zone,
    )


def _first_word(text: str) -> str:
    return text.partition(" ")[0]
