"""What is done to a conference service, and how it is taken back: names and values of the list of
actions.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from setupwizard.admin.access import Access
from setupwizard.admin.room import Service
from setupwizard.admin.room_service import Option, Part, ServiceDetails, Values
from setupwizard.admin.room_services import (
    create_service,
    delete_service,
    edit_service,
    service_details,
    set_creator,
    set_service_administrator,
)
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError
from setupwizard.ui.server.action_log import Undo

YES, NO = "yes", ""
Params = Mapping[str, str]


def creation_back(service: str) -> Undo:
    return Undo("service-delete", {"service": service})


def part_back(service: str, part: Part, before: Values, after: Values) -> Undo:
    told = {"before": json.dumps(before), "after": json.dumps(after)}
    return Undo("service-part", {"service": service, "part": part.value, **told})


def entrusting_back(service: str, part: Part, who: str, *, is_group: bool, yes: bool) -> Undo:
    named = {"group": YES if is_group else NO, "yes": NO if yes else YES}
    return Undo("service-named", {"service": service, "part": part.value, "who": who, **named})


def deletion_back(details: ServiceDetails) -> Undo | None:
    """Of one without rooms, which would not come back, and in which nobody was named."""
    if details.service.rooms or details.creators or details.administrators or details.retired:
        return None
    values = {part.value: dict(values) for part, values in details.values.items()}
    params = {"service": details.service.name, "description": details.service.description}
    return Undo("service-make", {**params, "values": json.dumps(values)})


def _values(told: Mapping[str, str]) -> Values:
    return {Option(name): value for name, value in told.items()}


def _delete(session: Session, access: Access, params: Params) -> None:
    """Raises SERVICE_IN_USE where there are rooms by now."""
    name = params["service"]
    details = service_details(session, access, Service(name, "", 0, 0))
    if details.service.rooms:
        raise SetupError(Code.SERVICE_IN_USE, service=name)
    delete_service(session, access, name)


def _set_back(session: Session, access: Access, params: Params) -> None:
    before, after = (_values(json.loads(params[name])) for name in ("before", "after"))
    edit_service(session, access, params["service"], Part(params["part"]), after, before)


def _name(session: Session, access: Access, params: Params) -> None:
    action = set_creator if Part(params["part"]) is Part.CREATION else set_service_administrator
    is_group, yes = params["group"] == YES, params["yes"] == YES
    action(session, access, params["service"], params["who"], is_group=is_group, yes=yes)


def _make(session: Session, access: Access, params: Params) -> None:
    name = create_service(session, access, params["service"], params["description"])
    now = service_details(session, access, Service(name, "", 0, 0)).values
    for part, told in json.loads(params["values"]).items():
        wanted = _values(told)
        if now[Part(part)] != wanted:
            edit_service(session, access, name, Part(part), now[Part(part)], wanted)


SERVICE_UNDOING: Mapping[str, Callable[..., Any]] = {
    "service-delete": _delete,
    "service-part": _set_back,
    "service-named": _name,
    "service-make": _make,
}
