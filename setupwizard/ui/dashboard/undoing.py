"""How what was done is taken back: the names that stand in the list of actions.

A name stays what it is: it stands in files of earlier days.
"""

from collections.abc import Callable, Mapping
from typing import Any

from setupwizard.admin.access import Access
from setupwizard.engine.operations.service import ServiceAction, Status, control_service
from setupwizard.engine.session import Session
from setupwizard.ui.dashboard.conferences.room_undo import ROOM_UNDOING
from setupwizard.ui.dashboard.conferences.service_undo import SERVICE_UNDOING
from setupwizard.ui.dashboard.groups.undo import GROUP_UNDOING
from setupwizard.ui.dashboard.people_list.undo import LIST_UNDOING
from setupwizard.ui.dashboard.property_undo import put_back
from setupwizard.ui.dashboard.server.undo import SERVER_UNDOING
from setupwizard.ui.dashboard.users.several import SEVERAL_UNDOING
from setupwizard.ui.dashboard.users.undo import USER_UNDOING


def _service(session: Session, _: Access, params: Mapping[str, str]) -> Status:
    return control_service(session, ServiceAction(params["action"]))


UNDOING: Mapping[str, Callable[..., Any]] = {
    "service": _service,
    "property": put_back,
    **GROUP_UNDOING,
    **LIST_UNDOING,
    **SERVER_UNDOING,
    **ROOM_UNDOING,
    **SERVICE_UNDOING,
    **USER_UNDOING,
    **SEVERAL_UNDOING,
}
"""Each takes the session, the ways into the server, and the params of its `Undo`."""
