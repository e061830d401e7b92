"""Small settings of the practice server: language and time, updates, text messages, cluster."""

from collections.abc import Iterable
from html import escape

from setupwizard.openfire.configuration import read_configuration
from setupwizard.openfire.paths import OPENFIRE_XML
from setupwizard.openfire.stored import REGISTRATION
from setupwizard.openfire.xml_properties import parse, put, render
from setupwizard.practice.channels.page_kinds import Fields, Show, Take
from setupwizard.practice.state.server import ServerState

LANGUAGES = ("de", "en", "es", "fr", "pt_BR")
ZONE, LOOKS, NOTIFIES = "locale.timeZone", "update.service-enabled", "update.notify-admins"
PROXY = ("update.proxy.host", "update.proxy.port")
SMS = {"host": "localhost", "port": "2775", "systemId": "", "password": "", "systemType": ""}


def locale(state: ServerState, _: Fields) -> str:
    """server-locale.jsp."""
    language = read_configuration(state.disk.text(OPENFIRE_XML)).locale or "en"
    radios = _radios("localeCode", LANGUAGES, language)
    return _form("server-locale.jsp", f"{radios}{_select('timeZoneID', ('GMT', 'ECT'))}", "save")


def save_locale(state: ServerState, fields: Fields) -> str:
    root = parse(state.disk.text(OPENFIRE_XML), OPENFIRE_XML)
    put(root, "locale", fields["localeCode"])
    state.disk.write(OPENFIRE_XML, render(root))
    if fields.get("timeZoneID"):
        state.openfire.properties[ZONE] = fields["timeZoneID"]
    return "/server-locale.jsp?success=true"


def updates(state: ServerState, _: Fields) -> str:
    """manage-updates.jsp."""
    kept, flags = state.openfire.properties, ("true", "false")
    host, port = (kept.get(name, "") for name in PROXY)
    radios = (
        _radios("serviceEnabled", flags, kept.get(LOOKS, "true")),
        _radios("notificationsEnabled", flags, kept.get(NOTIFIES, "true")),
        _radios("proxyEnabled", flags, "true" if host else "false"),
        _texts({"proxyHost": host, "proxyPort": port}),
    )
    return _form("manage-updates.jsp", "".join(radios), "update")


def save_updates(state: ServerState, fields: Fields) -> str:
    kept = state.openfire.properties
    kept[LOOKS], kept[NOTIFIES] = fields["serviceEnabled"], fields["notificationsEnabled"]
    for name, field in zip(PROXY, ("proxyHost", "proxyPort"), strict=True):
        kept.pop(name, None)
        if fields["proxyEnabled"] == "true":
            kept[name] = fields[field]
    return "<html><div class='success'>!</div></html>"


def sms(state: ServerState, _: Fields) -> str:
    """system-sms.jsp."""
    kept = state.openfire.properties
    values = {name: kept.get(f"sms.smpp.{name}", usual) for name, usual in SMS.items()}
    return _form("system-sms.jsp", _texts(values), "save")


def save_sms(state: ServerState, fields: Fields) -> str:
    for name in SMS:
        state.openfire.properties[f"sms.smpp.{name}"] = fields[name]
    return "/system-sms.jsp?success=true"


def cluster(_: ServerState, __: Fields) -> str:
    """system-clustering.jsp: nothing is there that could make one."""
    box = "<input type='radio' name='clusteringEnabled' value='false' checked disabled>"
    return _form("system-clustering.jsp", box, "update")


def registration(state: ServerState, _: Fields) -> str:
    """reg-settings.jsp, as far as it says who may make an account."""
    everybody = state.openfire.properties.get(REGISTRATION, "true")
    radios = _radios("inbandEnabled", ("true", "false"), everybody)
    return _form("reg-settings.jsp", radios, "save")


def save_registration(state: ServerState, fields: Fields) -> str:
    state.openfire.properties[REGISTRATION] = fields["inbandEnabled"]
    return "<html><div class='success'>!</div></html>"


def _form(page: str, inputs: str, press: str) -> str:
    button = f"<input type='submit' name='{press}' value='s'>"
    return f"<html><form action='{page}' method='post'>{inputs}{button}</form></html>"


def _radios(name: str, values: Iterable[str], chosen: str) -> str:
    return "".join(
        f"<input type='radio' name='{name}' value='{value}' {'checked' * (value == chosen)}>"
        for value in values
    )


def _select(name: str, values: Iterable[str]) -> str:
    options = "".join(f"<option value='{value}'>{value}</option>" for value in values)
    return f"<select name='{name}'>{options}</select>"


def _texts(values: Fields) -> str:
    return "".join(
        f"<input name='{name}' value='{escape(value)}'>" for name, value in values.items()
    )


SETTINGS_PAGES: dict[str, Show] = {
    "server-locale.jsp": locale,
    "manage-updates.jsp": updates,
    "reg-settings.jsp": registration,
    "system-sms.jsp": sms,
    "system-clustering.jsp": cluster,
}
SETTINGS_FORMS: dict[str, Take] = {
    "server-locale.jsp": save_locale,
    "manage-updates.jsp": save_updates,
    "reg-settings.jsp": save_registration,
    "system-sms.jsp": save_sms,
}
