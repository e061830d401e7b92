"""Whether Openfire looks for newer releases of itself, and what it has found.

What it has found it keeps in a file of its own (UpdateManager.java), which tells also while it
does not run.
"""

from dataclasses import dataclass

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.channels.base import Console
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.releases import warnings
from setupwizard.openfire.xml_properties import parse

PAGE, FILE = "manage-updates.jsp", "server-update.xml"
PORTS = range(1, 65536)


@dataclass(frozen=True, slots=True)
class UpdateService:
    """`looks`: every two days; `notifies` its administrators. `proxy`: its way out."""

    looks: bool
    notifies: bool
    proxy: str = ""
    proxy_port: int = 0


@dataclass(frozen=True, slots=True)
class UpdateState:
    """`newest`: what Openfire has found, empty where it has found nothing newer, or never looked.
    `unsafe`: the `version` it is has holes that are known.
    """

    service: UpdateService
    version: str
    newest: str
    unsafe: bool


@dataclass(frozen=True, slots=True)
class UpdateChange:
    before: UpdateService
    after: UpdateService


def update_state(session: Session, access: Access) -> UpdateState:
    """Raises what `Access.console` raises."""
    status = access.status(session)
    home = status.openfire.home if status.openfire else ""
    with access.console(session) as console:
        service = _shown(console)
    (told,) = session.host.ask((("cat", f"{home}/conf/{FILE}"),))
    return UpdateState(
        service=service,
        version=status.version,
        newest=found_release(told.out) if told.ok else "",
        unsafe=bool(status.version and warnings(status.version)),
    )


def set_update_service(session: Session, access: Access, wanted: UpdateService) -> UpdateChange:
    """Raises PORT_INVALID, CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console` raises."""
    if wanted.proxy and wanted.proxy_port not in PORTS:
        raise SetupError(Code.PORT_INVALID, port=wanted.proxy_port)
    with access.console(session) as console, changing(session):
        form = console.page(PAGE).form(holding="serviceEnabled")
        before = _shown(console)
        fields: dict[str, str | None] = {
            "serviceEnabled": _flag(wanted.looks),
            "notificationsEnabled": _flag(wanted.notifies),
            "proxyEnabled": _flag(bool(wanted.proxy)),
            "proxyHost": wanted.proxy,
            "proxyPort": str(wanted.proxy_port) if wanted.proxy else "",
            "update": "update",
        }
        console.submit(form.with_changes(fields))
        after = _shown(console)
    must_be_seen("update.service-enabled", seen=after == wanted)
    return UpdateChange(before, after)


def found_release(text: str) -> str:
    """The newest that stands in its file; empty for one that cannot be read."""
    try:
        root = parse(text, FILE)
    except SetupError:
        return ""
    return next((one.get("latest", "") for one in root.iter("openfire")), "")


def _shown(console: Console) -> UpdateService:
    fields = dict(console.page(PAGE).form(holding="serviceEnabled").fields)
    through = fields.get("proxyEnabled") == "true"
    port = fields.get("proxyPort", "")
    return UpdateService(
        looks=fields.get("serviceEnabled") == "true",
        notifies=fields.get("notificationsEnabled") == "true",
        proxy=fields.get("proxyHost", "") if through else "",
        proxy_port=int(port) if through and port.isdecimal() else 0,
    )


def _flag(value: bool) -> str:
    return str(value).lower()
