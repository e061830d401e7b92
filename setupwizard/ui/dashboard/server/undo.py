"""How settings of the server are put back later, by what stands in the list of actions.

The list is a file of this computer: nothing secret is written into it, so a setting whose password
was replaced has no way back.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import Any

from setupwizard.admin.access import Access
from setupwizard.admin.addresses import (
    AddressChange,
    Addresses,
    server_addresses,
    set_addresses,
)
from setupwizard.admin.caches import CacheChange, caches, resize_cache
from setupwizard.admin.email import EmailChange, EmailSettings, email_settings, set_email
from setupwizard.admin.language_time import (
    LanguageTimeChange,
    language_time,
    set_language_time,
)
from setupwizard.admin.open_doors import RegistrationChange, set_registration
from setupwizard.admin.update_service import (
    UpdateChange,
    UpdateService,
    set_update_service,
    update_state,
)
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError
from setupwizard.ui.server.action_log import Undo


def email_back(change: EmailChange) -> Undo | None:
    if change.password:
        return None
    return Undo("email", {"before": _kept(change.before), "left": _kept(change.after)})


def put_email_back(session: Session, access: Access, params: Mapping[str, str]) -> None:
    """Raises PROPERTY_OVERTAKEN where it is not as our change left it."""
    now = replace(email_settings(session, access), sender="")
    if _kept(now) != params["left"]:
        raise SetupError(Code.PROPERTY_OVERTAKEN, entry="mail.smtp.host")
    set_email(session, access, EmailSettings(**json.loads(params["before"])))


def addresses_back(change: AddressChange) -> Undo:
    return Undo(
        "addresses",
        {"before": json.dumps(asdict(change.before)), "left": json.dumps(asdict(change.after))},
    )


def put_addresses_back(session: Session, access: Access, params: Mapping[str, str]) -> None:
    """Raises PROPERTY_OVERTAKEN as above."""
    if asdict(server_addresses(session, access)) != json.loads(params["left"]):
        raise SetupError(Code.PROPERTY_OVERTAKEN, entry="fqdn")
    set_addresses(session, access, Addresses(**json.loads(params["before"])))


def cache_back(change: CacheChange) -> Undo:
    sizes = {"before": str(change.before.limit), "left": str(change.after.limit)}
    return Undo("cache", {"name": change.before.name, **sizes})


def put_cache_back(session: Session, access: Access, params: Mapping[str, str]) -> None:
    """Raises PROPERTY_OVERTAKEN as above."""
    now = {one.name: one.limit for one in caches(session, access)}
    if str(now.get(params["name"])) != params["left"]:
        raise SetupError(Code.PROPERTY_OVERTAKEN, entry=params["name"])
    resize_cache(session, access, params["name"], int(params["before"]))


def language_time_back(change: LanguageTimeChange) -> Undo:
    one, two = change.before, change.after
    return Undo(
        "language-time",
        {"before": json.dumps([one.language, one.zone]), "left": f"{two.language} {two.zone}"},
    )


def put_language_time_back(session: Session, access: Access, params: Mapping[str, str]) -> None:
    """A zone nobody had set stays. Raises PROPERTY_OVERTAKEN as above."""
    now = language_time(session, access)
    if f"{now.language} {now.zone}" != params["left"]:
        raise SetupError(Code.PROPERTY_OVERTAKEN, entry="locale")
    set_language_time(session, access, *json.loads(params["before"]))


def updates_back(change: UpdateChange) -> Undo:
    params = {"before": json.dumps(asdict(change.before)), "left": json.dumps(asdict(change.after))}
    return Undo("updates", params)


def put_updates_back(session: Session, access: Access, params: Mapping[str, str]) -> None:
    """Raises PROPERTY_OVERTAKEN as above."""
    now = update_state(session, access).service
    if json.dumps(asdict(now)) != params["left"]:
        raise SetupError(Code.PROPERTY_OVERTAKEN, entry="update.service-enabled")
    set_update_service(session, access, UpdateService(**json.loads(params["before"])))


def registration_back(change: RegistrationChange) -> Undo:
    return Undo("registration", {"before": str(change.before), "left": str(change.after)})


def put_registration_back(session: Session, access: Access, params: Mapping[str, str]) -> None:
    set_registration(session, access, everybody=params["before"] == str(True))


def _kept(settings: EmailSettings) -> str:
    return json.dumps(asdict(settings))


SERVER_UNDOING: Mapping[str, Callable[..., Any]] = {
    "addresses": put_addresses_back,
    "cache": put_cache_back,
    "email": put_email_back,
    "language-time": put_language_time_back,
    "registration": put_registration_back,
    "updates": put_updates_back,
}
