"""How a change of a property is put back later, by what stands in the list of actions.

The list is a file of this computer: a value that looks secret is not written into it.
"""

import json
import re
from collections.abc import Mapping

from setupwizard.admin.access import Access
from setupwizard.admin.properties import Property, one_property
from setupwizard.admin.property_changes import PropertyChange, delete_property, set_property
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError
from setupwizard.ui.server.action_log import Undo

SECRET = re.compile(r"passw|secret|token|key|pass$", re.IGNORECASE)


def way_back(change: PropertyChange) -> Undo | None:
    names = (change.name, *(one.name for one in change.before))
    if not change.undoable or any(SECRET.search(name) for name in names):
        return None
    values = {one.name: one.value or "" for one in change.before}
    left = json.dumps(_stored(change.after))
    return Undo("property", {"name": change.name, "values": json.dumps(values), "left": left})


def _stored(found: Property | None) -> str | None:
    return found.value if found is not None and found.stored else None


def put_back(session: Session, access: Access, params: Mapping[str, str]) -> None:
    """Everything as it was: what was there, with its value; what was not, not there.

    Raises PROPERTY_OVERTAKEN for one that is not as our change left it.
    """
    name, before = params["name"], json.loads(params["values"])
    left = params.get("left")
    if left is not None and _stored(one_property(session, access, name)) != json.loads(left):
        raise SetupError(Code.PROPERTY_OVERTAKEN, entry=name)
    if name not in before:
        delete_property(session, access, name)
    for one, value in before.items():
        set_property(session, access, one, value)
