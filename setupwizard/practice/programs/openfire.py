"""Openfire on the practice server: what it does with its ports.

After what 4.6.2 and 5.1.1 were seen to do: without its database Openfire stays as a process that
opens no port.
"""

import re
import time

from setupwizard.model.ports import FILES_PORT, FIXED, WEB_PORT
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import Configuration, read_configuration
from setupwizard.openfire.stored import DOMAIN
from setupwizard.practice.programs import openfire_setup
from setupwizard.practice.programs.process import end
from setupwizard.practice.state.server import ServerState, Socket

READ, UP = 1.5, 6.0
"""Seconds after its start at which it has read its setup, and at which it listens or gives up."""

PORTS = (*FIXED, 5270, 5275, 5276, 7070, WEB_PORT, FILES_PORT)
PORTS_4 = (*PORTS, 5229, 5262, 5263)
PORT_PROPERTIES = {
    5222: "xmpp.socket.plain.port",
    5223: "xmpp.socket.ssl.port",
    5269: "xmpp.server.socket.port",
    5270: "xmpp.server.socket.ssl.port",
    5275: "xmpp.component.socket.port",
}
"""What sets another number for one of them."""

JAR = re.compile(r"xmppserver-(\d+\.\d+\.\d+)\.jar")


def start(state: ServerState) -> None:
    """The condition of our unit: a setup that was broken off is not started as if finished."""
    openfire = state.openfire
    pending = state.disk.exists(paths.PENDING)
    openfire.starting = openfire.unread = not pending or openfire_setup.awaited(state)
    if not openfire.starting:
        end(state.units[paths.UNIT])


def stop(state: ServerState) -> None:
    state.openfire.starting = state.openfire.unread = False
    state.openfire.listening = ()


def advance(state: ServerState) -> None:
    """Get on with the start as far as it is due."""
    openfire = state.openfire
    if not openfire.starting:
        return
    seconds = state.clock.passed(state.units[paths.UNIT].began)
    if openfire.unread and seconds >= READ:
        openfire.unread = False
        openfire_setup.read(state)
    if seconds >= UP:
        come_up(state)


def come_up(state: ServerState) -> None:
    """The rest of the start, at once."""
    openfire = state.openfire
    if openfire.unread:
        openfire_setup.read(state)
    openfire.starting = openfire.unread = False
    if openfire.connected:
        _open(state)
    else:
        _give_up(state)


def sockets(state: ServerState) -> list[Socket]:
    if not state.openfire.listening:
        return []
    pid, configuration = state.units[paths.UNIT].pid, _configuration(state)
    console = (configuration.port, configuration.secure_port)
    local = "[::ffff:127.0.0.1]" if configuration.local_only else "*"
    return [
        Socket(local if port in console else "*", port, "java", pid)
        for port in state.openfire.listening
    ]


def domain(state: ServerState) -> str:
    return state.openfire.properties.get(DOMAIN, "")


def version(state: ServerState) -> str:
    names = state.disk.names(paths.LIB) if state.disk.exists(paths.LIB) else []
    return next((jar[1] for name in names if (jar := JAR.fullmatch(name))), "")


def _configuration(state: ServerState) -> Configuration:
    return read_configuration(state.disk.text(paths.OPENFIRE_XML))


def _open(state: ServerState) -> None:
    configuration, release = _configuration(state), version(state)
    console = tuple(port for port in (configuration.port, configuration.secure_port) if port)
    usual: tuple[int, ...] = PORTS_4 if release.startswith("4.") else PORTS
    kept = state.openfire.properties
    ports = [int(kept.get(PORT_PROPERTIES.get(port, ""), str(port))) for port in usual]
    # Without a setup there is only the console, and that without encryption.
    state.openfire.listening = (*console, *ports) if configuration.set_up else console[:1]
    _log(state, f"Openfire {release} [practice]", "Successfully loaded plugin 'admin'.")


def _give_up(state: ServerState) -> None:
    _log(
        state,
        "Database setup or configuration error: Please verify your database settings.",
        "java.lang.IllegalArgumentException: java.sql.SQLException: no connection",
    )


def _log(state: ServerState, *entries: str) -> None:
    """Into the journal and into its own log."""
    state.journal.setdefault(state.units[paths.UNIT].invocation, []).extend(entries)
    major = int(version(state).partition(".")[0] or 5)
    file = paths.log_file(major)
    begun = time.strftime(
        "%Y.%m.%d %H:%M:%S.000 INFO  [main]: org.jivesoftware.openfire.Practice - "
    )
    text = state.disk.text(file) + "".join(f"{begun}{entry}\n" for entry in entries)
    if state.disk.exists(paths.LOGS):
        openfire_setup.write(state, file, text.encode())
