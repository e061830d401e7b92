"""The server's name and ports in the practice console, and the restart of the console."""

from setupwizard.openfire.configuration import read_configuration
from setupwizard.openfire.paths import OPENFIRE_XML
from setupwizard.openfire.xml_properties import parse, put, render
from setupwizard.practice.channels.page_kinds import Fields, Show, Take
from setupwizard.practice.programs.openfire import PORT_PROPERTIES
from setupwizard.practice.state.server import ServerState

FIELDS = {"port": 5222, "sslPort": 5223, "serverPort": 5269, "serverSslPort": 5270,
          "componentPort": 5275}  # fmt: skip
"""Of the chat, by their usual numbers."""

CONSOLE = {"embeddedPort": "adminConsole.port", "embeddedSecurePort": "adminConsole.securePort"}


def shown(state: ServerState, _: Fields) -> str:
    """server-props.jsp."""
    configuration, kept = read_configuration(_xml(state)), state.openfire.properties
    values = {
        "serverName": configuration.fqdn,
        "embeddedPort": str(configuration.port),
        "embeddedSecurePort": str(configuration.secure_port),
        **{name: kept.get(PORT_PROPERTIES[port], str(port)) for name, port in FIELDS.items()},
    }
    inputs = "".join(f"<input name='{name}' value='{value}'>" for name, value in values.items())
    press = "<input type='submit' name='save' value='s'>"
    return f"<html><form action='server-props.jsp'>{inputs}{press}</form></html>"


def save(state: ServerState, fields: Fields) -> str:
    """Listeners move at once; the console when it is restarted."""
    root = parse(_xml(state), OPENFIRE_XML)
    put(root, "fqdn", fields["serverName"])
    for name, setting in CONSOLE.items():
        put(root, setting, fields[name])
    state.disk.write(OPENFIRE_XML, render(root))
    openfire = state.openfire
    for name, usual in FIELDS.items():
        setting, new = PORT_PROPERTIES[usual], int(fields[name])
        old = int(openfire.properties.get(setting, str(usual)))
        if new != old:
            openfire.properties[setting] = str(new)
            moved = (new if port == old else port for port in openfire.listening)
            openfire.listening = tuple(moved)
    return "/server-props.jsp?success=true"


def restart(state: ServerState, _: Fields) -> str:
    """server-restart.jsp: its two ports, which come first, are read anew."""
    configuration = read_configuration(_xml(state))
    new = tuple(port for port in (configuration.port, configuration.secure_port) if port)
    state.openfire.listening = (*new, *state.openfire.listening[len(new) :])
    return "<html></html>"


def _xml(state: ServerState) -> str:
    return state.disk.text(OPENFIRE_XML)


ADDRESS_PAGES: dict[str, Show] = {"server-props.jsp": shown}
ADDRESS_FORMS: dict[str, Take] = {"server-props.jsp": save, "server-restart.jsp": restart}
