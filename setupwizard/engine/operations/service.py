"""Openfire as a service: how it stands, and starting and stopping it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from setupwizard.engine.session import Session
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.paths import UNIT
from setupwizard.openfire.service import SHOW, read_service


class ServiceAction(StrEnum):
    """As `systemctl` calls them."""

    START = "start"
    STOP = "stop"
    RESTART = "restart"


@dataclass(frozen=True, slots=True)
class Status:
    """How the service stands: running now, and started with the server."""

    active: bool
    enabled: bool


def status(session: Session) -> Status:
    service = read_service(session.host.run(SHOW).out)
    return Status(service.active, service.enabled)


def look_around(session: Session) -> tuple[Facts, Status]:
    """Everything there is to be seen of the server, as it is now, and of one moment."""
    facts, now = session.look_again(), status(session)
    return replace(facts, openfire_active=now.active), now


def control_service(session: Session, action: ServiceAction) -> Status:
    """Start, stop or restart Openfire. Raises SERVICE_FAILED, SERVER_BUSY."""
    lock = session.lock()
    lock.take(owe=False)
    try:
        result = session.host.run(["systemctl", action.value, UNIT])
    finally:
        lock.free(paid=False)
    if not result.ok:
        raise SetupError(Code.SERVICE_FAILED, detail=result.err, action=action.value)
    return status(session)
