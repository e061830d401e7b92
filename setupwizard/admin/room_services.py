"""The conference services of a running server: one with all that is set, and changing it."""

from collections.abc import Callable
from urllib.parse import quote_plus

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.room import REASON, Service
from setupwizard.admin.room_pages import SERVICE, domain_of, post, services_listed
from setupwizard.admin.room_people import sent_address, unescaped
from setupwizard.admin.room_service import (
    DEPENDS,
    DESCRIPTION,
    NUMBERS,
    ON,
    SUBDOMAIN,
    Entrusted,
    Option,
    Part,
    ServiceDetails,
    ServiceList,
    Values,
)
from setupwizard.admin.room_service_pages import (
    ADMINISTRATORS,
    CREATION,
    DELETE,
    PLACES,
    RETIRED,
    entrusted,
    fields_of,
    part_of,
    retired_rooms,
)
from setupwizard.admin.rooms import group_names_of
from setupwizard.engine.session import Session
from setupwizard.model.names import prepared_name
from setupwizard.model.problems import Code, SetupError

TAKEN = ("pubsub", "proxy", "search", "mediaproxy", "relay", "multicast", "httpfileupload", "www")
"""Openfire answers under these itself, or its usual plugins do."""

_MESSAGES = """SELECT count(*) FROM ofmucconversationlog l
 JOIN ofmucroom r ON r.roomid = l.roomid JOIN ofmucservice s ON s.serviceid = r.serviceid
 WHERE s.subdomain = {service}"""


def services(session: Session, access: Access) -> ServiceList:
    """Raises what `Access.console` raises, and `Access.reader` where it can be read."""
    with access.console(session) as console:
        found, domain = services_listed(console), domain_of(console)
    return ServiceList(found, domain, group_names_of(session, access))


def service_details(session: Session, access: Access, service: Service) -> ServiceDetails:
    """As it is now. Raises SERVICE_GONE, and what `Access.console` and `Access.reader` raise."""
    name, newer = service.name, access.status(session).major >= 5
    with access.console(session) as console:
        there = next((one for one in services_listed(console) if one.name == name), None)
        if there is None:
            raise SetupError(Code.SERVICE_GONE, service=name)
        values = {part: part_of(console, name, part) for part in Part}
        creators = entrusted(console, CREATION, name)
        administrators = entrusted(console, ADMINISTRATORS, name)
        retired = retired_rooms(console, name) if newer else None
    try:
        with access.reader(session) as reader:
            ((messages,),) = reader.rows(_MESSAGES, service=name)
    except SetupError as error:
        if error.problem.code is not Code.DATABASE_OUT_OF_SIGHT:
            raise
        return ServiceDetails(there, values, creators, administrators, retired)
    kept = int(str(messages))
    return ServiceDetails(there, values, creators, administrators, retired, kept)


def service_kept_as(typed: str) -> str:
    """How Openfire writes this name of a service: one label of a domain, in small letters.

    Raises SERVICE_NAME_INVALID.
    """
    try:
        name = prepared_name(typed.strip())
    except ValueError:
        raise SetupError(Code.SERVICE_NAME_INVALID) from None
    if "." in name or len(name) > SUBDOMAIN:
        raise SetupError(Code.SERVICE_NAME_INVALID)
    if name in TAKEN:
        raise SetupError(Code.SERVICE_TAKEN, service=name)
    return name


def create_service(session: Session, access: Access, typed: str, description: str) -> str:
    """Its name. Raises SERVICE_NAME_INVALID, SERVICE_TAKEN, ROOM_TOO_LONG, CHANGE_REFUSED,
    CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console` raises.
    """
    name, description = service_kept_as(typed), description.strip()
    if len(description) > DESCRIPTION:
        raise SetupError(Code.ROOM_TOO_LONG, limit=DESCRIPTION)
    fields = {"mucname": name, "mucdesc": description, "create": ON, "save": ON}
    usual = {Option.PRELOAD: "on", Option.PRELOAD_DAYS: "30"}  # left out, nothing is loaded
    with changing(session), access.console(session) as console:
        if any(one.name == name for one in services_listed(console)):
            raise SetupError(Code.SERVICE_TAKEN, service=name)
        post(console, SERVICE, fields | usual)
        must_be_seen(name, seen=any(one.name == name for one in services_listed(console)))
    return name


def edit_service(
    session: Session, access: Access, service: str, part: Part, before: Values, after: Values
) -> None:
    """From what the person saw to what it shall be. Raises SERVICE_CHANGED where it is something
    else by now, SERVICE_GONE, SERVICE_NUMBER, ROOM_TOO_LONG, and as above.
    """
    _fitting(after)
    with changing(session), access.console(session) as console:
        if _that_count(part_of(console, service, part)) != _that_count(before):
            raise SetupError(Code.SERVICE_CHANGED, service=service)
        for fields in fields_of(service, part, after):
            post(console, PLACES[part].page, fields)
        now = _that_count(part_of(console, service, part))
    must_be_seen(service, seen=now == _that_count(after))


def delete_service(session: Session, access: Access, service: str, reason: str = "") -> None:
    """With all its rooms; everybody inside is told why. Raises SERVICE_GONE, and as above."""
    if len(reason) > REASON:
        raise SetupError(Code.ROOM_TOO_LONG, limit=REASON)
    with changing(session), access.console(session) as console:
        if all(one.name != service for one in services_listed(console)):
            raise SetupError(Code.SERVICE_GONE, service=service)
        post(console, DELETE, {"mucname": service, "reason": reason, "delete": ON})
        must_be_seen(service, seen=all(one.name != service for one in services_listed(console)))


def set_creator(
    session: Session, access: Access, service: str, who: str, *, is_group: bool, yes: bool
) -> None:
    """Who may create rooms where not everybody may. Raises ROOM_PERSON_INVALID, and as above."""
    _entrust(session, access, CREATION, service, who, is_group=is_group, yes=yes)


def set_service_administrator(
    session: Session, access: Access, service: str, who: str, *, is_group: bool, yes: bool
) -> None:
    """Who owns every room of it. Raises as above."""
    _entrust(session, access, ADMINISTRATORS, service, who, is_group=is_group, yes=yes)


def release_room(session: Session, access: Access, service: str, room: str) -> None:
    """The address of a retired room may be used again. Raises NEEDS_OPENFIRE_5, and as above."""
    if access.status(session).major < 5:
        raise SetupError(Code.NEEDS_OPENFIRE_5)
    with changing(session), access.console(session) as console:
        post(console, RETIRED, {"service": service, "name": room, "delete": ON})
        must_be_seen(room, seen=all(one.room != room for one in retired_rooms(console, service)))


def _entrust(
    session: Session, access: Access, page: str, service: str, who: str, *, is_group: bool,
    yes: bool,
) -> None:  # fmt: skip
    """What else the page would set along with it is sent as it is."""
    key = who if is_group else sent_address(who)
    with changing(session), access.console(session) as console:
        kept = part_of(console, service, Part.CREATION) if page == CREATION else {}
        there = _found(entrusted(console, page, service), key, is_group=is_group)
        if yes and there is None:
            named = {"groupNames": quote_plus(who)} if is_group else {"userJID": unescaped(key)}
            along: dict[str, str] = {Option.REGISTERED: kept.get(Option.REGISTERED) or "false"}
            post(console, page, {"mucname": service, "add": ON, **named, **along})
        elif not yes and there is not None:
            post(console, page, {"mucname": service, "userJID": there.key, "delete": ON})
        now = _found(entrusted(console, page, service), key, is_group=is_group)
    must_be_seen(who, seen=(now is not None) == yes)


def _found(there: tuple[Entrusted, ...], key: str, *, is_group: bool) -> Entrusted | None:
    shown: Callable[[Entrusted], str] = (lambda one: one.shown) if is_group else lambda one: one.key
    return next((one for one in there if one.is_group == is_group and shown(one) == key), None)


def _that_count(values: Values) -> Values:
    """Without what does not count while another is not so; an empty limit is none."""
    return {
        option: "" if option is Option.MOST and value == "0" else value
        for option, value in values.items()
        if option not in DEPENDS or values.get(DEPENDS[option][0], "") == DEPENDS[option][1]
    }


def _fitting(values: Values) -> None:
    """Raises SERVICE_NUMBER, SERVICE_GRACE, ROOM_TOO_LONG."""
    if len(values.get(Option.DESCRIPTION, "")) > DESCRIPTION:
        raise SetupError(Code.ROOM_TOO_LONG, limit=DESCRIPTION)
    for option, value in _that_count(values).items():
        if option in NUMBERS and not (option is Option.MOST and not value):
            least, most = NUMBERS[option]
            if not value.isdecimal() or not least <= int(value) <= most:
                raise SetupError(Code.SERVICE_NUMBER, least=least, most=most)
    if Option.GRACE in values and int(values[Option.GRACE]) > int(values[Option.INTERVAL]):
        raise SetupError(Code.SERVICE_GRACE)
