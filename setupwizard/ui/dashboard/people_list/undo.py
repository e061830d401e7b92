"""How a list that was brought is taken back: name and values of the list of actions."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from setupwizard.admin.access import Access
from setupwizard.admin.imported_people import Imported
from setupwizard.admin.people_import import take_back
from setupwizard.admin.users import user_store
from setupwizard.engine.session import Session
from setupwizard.ui.server.action_log import Undo


def list_back(done: Imported) -> Undo | None:
    """Without a password: those who were made are named."""
    if not done.anything:
        return None
    kept = {
        "made": done.made,
        "changed": done.changed,
        "joined": done.joined,
        "groups": done.groups,
        "begun": done.begun,
    }
    return Undo("people-list", {name: json.dumps(value) for name, value in kept.items()})


def _take_back(session: Session, access: Access, params: Mapping[str, str]) -> None:
    changed = json.loads(params["changed"]).items()
    done = Imported(
        made=json.loads(params["made"]),
        changed={user: (tuple(before), tuple(after)) for user, (before, after) in changed},
        joined=json.loads(params["joined"]),
        groups=json.loads(params["groups"]),
        begun={user: tuple(kept) for user, kept in json.loads(params.get("begun", "{}")).items()},
    )
    take_back(session, access, user_store(session, access), done)


LIST_UNDOING: Mapping[str, Callable[..., Any]] = {"people-list": _take_back}
