"""Pages of the practice console, as far as `admin` reads them: their shape, in words of our own."""

from html import escape

from setupwizard.languages import LANGUAGES
from setupwizard.openfire.configuration import read_configuration
from setupwizard.openfire.ldap import ADMINS
from setupwizard.openfire.paths import OPENFIRE_XML
from setupwizard.practice.channels.address_page import ADDRESS_FORMS, ADDRESS_PAGES
from setupwizard.practice.channels.cache_page import CACHE_FORMS, CACHE_PAGES
from setupwizard.practice.channels.database_pages import DATABASE_FORMS, DATABASE_PAGES
from setupwizard.practice.channels.first_page import first_page
from setupwizard.practice.channels.group_forms import GROUP_FORMS
from setupwizard.practice.channels.group_pages import GROUP_PAGES
from setupwizard.practice.channels.mail_pages import MAIL_FORMS, MAIL_PAGES
from setupwizard.practice.channels.page_kinds import Fields, Show, Take
from setupwizard.practice.channels.people_forms import PEOPLE_FORMS
from setupwizard.practice.channels.people_pages import PEOPLE_PAGES
from setupwizard.practice.channels.room_forms import ROOM_FORMS
from setupwizard.practice.channels.room_pages import ROOM_PAGES
from setupwizard.practice.channels.service_forms import SERVICE_FORMS
from setupwizard.practice.channels.service_pages import SERVICE_PAGES
from setupwizard.practice.channels.session_pages import SESSION_FORMS, SESSION_PAGES
from setupwizard.practice.channels.settings_pages import SETTINGS_FORMS, SETTINGS_PAGES
from setupwizard.practice.programs.openfire import version
from setupwizard.practice.programs.openfire_properties import (
    KNOWN,
    KnownProperty,
    deleted_along,
    system_properties,
)
from setupwizard.practice.state.server import ServerState
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.practice import PROPERTIES

KEPT_NAME, KEPT_VALUE = 100, 4000
"""What its database takes; more is said to be done, and is not there afterwards."""


def major(state: ServerState) -> int:
    return int(version(state).partition(".")[0] or 5)


def properties(state: ServerState, query: Fields) -> str:
    """server-properties.jsp: by name, a page of them."""
    kept = system_properties(state.openfire.properties)
    wanted = query.get("searchName", "").lower()
    names = [name for name in sorted({*kept, *KNOWN}) if wanted in name.lower()]
    size = int(query.get("listPagerPageSize", "25"))
    first = (int(query.get("listPagerCurrentPage", "1")) - 1) * size
    rows = "".join(_property(state, name) for name in names[first : first + size])
    form = f"<form><input type='hidden' name='listPagerPageSize' value='{size}'></form>"
    return f"<html><table>{rows}</table>{form}</html>"


def _property(state: ServerState, name: str) -> str:
    openfire, known = state.openfire, KNOWN.get(name, KnownProperty(dynamic=False))
    stored, encrypted = name in openfire.properties, name in openfire.encrypted
    value = openfire.properties.get(name, known.value)
    if name == ADMINS:  # a set to Openfire: in no order
        value = ",".join(sorted(value.split(",")))
    hidden = known.hidden or name == "ldap.adminPassword"
    nothing = not stored and not known.value
    shown = f"<span>{escape(value)}</span>"
    if hidden or encrypted or nothing:
        shown = f"<span class='hidden'>{'none' if nothing else 'hidden'}</span>"
    default = escape(known.default) or "<span class='hidden'>none</span>"
    dynamic = "check-16x16.gif" if known.dynamic else "delete-16x16.gif"
    picture = f"<img src='images/{dynamic}'>" if name in KNOWN else ""
    flags = ", ".join(str(flag).lower() for flag in (hidden, encrypted, nothing))
    description = escape(_description(state, name))
    set_by = f"<td><img src='images/{'check' if stored else 'dash'}-16x16.gif'></td>"
    return (
        f"<tr><td><span>{escape(name)}</span></td><td>{shown}</td><td>{default}</td>"
        f"<td>{'Openfire' if name in KNOWN else ''}</td><td>{description}</td>"
        f"<td>{picture}</td>{set_by if major(state) >= 5 else ''}"
        f"<td><img onclick='doEdit(this, {flags})'></td><td></td><td></td></tr>"
    )


def _description(state: ServerState, name: str) -> str:
    """In the language of the console."""
    locale = read_configuration(state.disk.text(OPENFIRE_XML)).locale or "en"
    code = locale[:2] if locale[:2] in LANGUAGES else "en"  # of others ours has no words
    return Catalog(code).text("PracticeProperty", PROPERTIES.get(name, ""))


def change_property(state: ServerState, fields: Fields) -> str:
    """4.6.2 keeps in the clear what it is given, whatever was asked for."""
    openfire, name = state.openfire, fields["key"]
    if fields["action"] == "delete":
        for gone in deleted_along(openfire.properties, name, major(state)):
            del openfire.properties[gone]
            openfire.encrypted.discard(gone)
    elif fields["action"] == "encrypt":
        openfire.encrypted.add(name)
    elif len(name) <= KEPT_NAME and len(fields["value"]) <= KEPT_VALUE:
        openfire.properties[name] = fields["value"]
        openfire.encrypted.discard(name)
        if fields.get("encrypt") == "true" and major(state) >= 5:
            openfire.encrypted.add(name)
    return "/server-properties.jsp"


PAGES: dict[str, Show] = {
    "index.jsp": first_page,
    "server-properties.jsp": properties,
    **ADDRESS_PAGES,
    **CACHE_PAGES,
    **DATABASE_PAGES,
    **GROUP_PAGES,
    **MAIL_PAGES,
    **SETTINGS_PAGES,
    **PEOPLE_PAGES,
    **ROOM_PAGES,
    **SERVICE_PAGES,
    **SESSION_PAGES,
}
FORMS: dict[str, Take] = {
    "server-properties.jsp": change_property,
    **ADDRESS_FORMS,
    **CACHE_FORMS,
    **DATABASE_FORMS,
    **GROUP_FORMS,
    **MAIL_FORMS,
    **SETTINGS_FORMS,
    **PEOPLE_FORMS,
    **ROOM_FORMS,
    **SESSION_FORMS,
    **SERVICE_FORMS,
}
