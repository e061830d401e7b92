"""What is done to a group, and how it is taken back: names and values of the list of actions."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from setupwizard.admin.access import Access
from setupwizard.admin.group import Group, GroupDetails, Member, SharedWith, Sharing
from setupwizard.admin.group_changes import delete_group, edit_group, set_sharing
from setupwizard.admin.group_members import (
    add_members,
    remove_members,
    restore_group,
    set_group_administrators,
)
from setupwizard.admin.several_users import SeveralDone
from setupwizard.admin.users import user_store
from setupwizard.engine.session import Session
from setupwizard.ui.server.action_log import Undo

YES, NO = "yes", "no"


def made_back(name: str) -> Undo:
    return Undo("group-made", {"group": name})


def deleted_back(was: GroupDetails) -> Undo:
    return Undo("group-deleted", {"was": json.dumps(asdict(was), ensure_ascii=False)})


def edited_back(before: tuple[str, str], after: tuple[str, str]) -> Undo:
    return Undo("group-edited", {"before": json.dumps(before), "after": json.dumps(after)})


def shared_back(name: str, before: Sharing, after: Sharing) -> Undo:
    both = {"before": json.dumps(asdict(before)), "after": json.dumps(asdict(after))}
    return Undo("group-shared", {"group": name, **both})


def members_back(name: str, *, member: bool) -> Callable[[SeveralDone], Undo | None]:
    """Those it was done to; `member`: whether they were in it before."""

    def undo(done: SeveralDone) -> Undo | None:
        params = {"group": name, "users": json.dumps(done.done), "member": YES if member else NO}
        return Undo("group-members", params) if done.done else None

    return undo


def administrators_back(name: str, *, administered: bool) -> Callable[[SeveralDone], Undo | None]:
    def undo(done: SeveralDone) -> Undo | None:
        before = YES if administered else NO
        params = {"group": name, "users": json.dumps(done.done), "administered": before}
        return Undo("group-administrators", params) if done.done else None

    return undo


Params = Mapping[str, str]


def _made(session: Session, access: Access, params: Params) -> None:
    delete_group(session, access, user_store(session, access), params["group"])


def _deleted(session: Session, access: Access, params: Params) -> None:
    was = json.loads(params["was"])
    sharing = _sharing(was["group"].pop("sharing") or {})
    group = Group(**was["group"], sharing=sharing)
    members = tuple(Member(**one) for one in was["members"])
    restore_group(session, access, user_store(session, access), GroupDetails(group, members))


def _edited(session: Session, access: Access, params: Params) -> None:
    before, after = (tuple(json.loads(params[name])) for name in ("after", "before"))
    edit_group(session, access, user_store(session, access), before, after)


def _shared(session: Session, access: Access, params: Params) -> None:
    before, after = (_sharing(json.loads(params[name])) for name in ("after", "before"))
    set_sharing(session, access, user_store(session, access), params["group"], before, after)


def _members(session: Session, access: Access, params: Params) -> None:
    action = add_members if params["member"] == YES else remove_members
    store, users = user_store(session, access), json.loads(params["users"])
    action(session, access, store, params["group"], users)


def _administrators(session: Session, access: Access, params: Params) -> None:
    store, users = user_store(session, access), json.loads(params["users"])
    administer = params["administered"] == YES
    set_group_administrators(session, access, store, params["group"], users, administer=administer)


def _sharing(kept: Mapping[str, Any]) -> Sharing:
    if not kept:
        return Sharing()
    return Sharing(SharedWith(kept["shared"]), kept["shown_as"], tuple(kept["groups"]))


GROUP_UNDOING: Mapping[str, Callable[..., Any]] = {
    "group-made": _made,
    "group-deleted": _deleted,
    "group-edited": _edited,
    "group-shared": _shared,
    "group-members": _members,
    "group-administrators": _administrators,
}
