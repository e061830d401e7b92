"""Where the ways into a server are, by its status."""

import ipaddress

from setupwizard.admin.reasons import log_of
from setupwizard.admin.status import ServerStatus
from setupwizard.channels.base import ConsolePlace
from setupwizard.model.answers import OFF
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import Code, SetupError

LOOPBACK = "127.0.0.1"


def console_place(status: ServerStatus) -> ConsolePlace:
    """By the ports it listens on. Raises OPENFIRE_NOT_SET_UP, CHAT_STOPPED; and where it listens on
    none of those that openfire.xml has, CONSOLE_STARTING or, if that lasts, CONSOLE_UNREACHABLE.
    """
    if status.openfire is None:
        raise SetupError(Code.OPENFIRE_NOT_SET_UP)
    log = log_of(status.openfire, status.version)
    if status.process is None:
        raise SetupError(Code.CHAT_STOPPED, file=log)
    ports = {port.purpose: port for port in status.ports if port.own and port.console}
    plain, secure = ports.get("console"), ports.get("console-tls")
    listens = plain or secure
    if listens is None and status.console_ports:
        raise not_ready(status, ", ".join(map(str, status.console_ports)))
    return ConsolePlace(
        address=_reached_at(listens.address) if listens else LOOPBACK,
        port=plain.number if plain else OFF,
        secure_port=secure.number if secure else OFF,
        name=status.host_name or LOOPBACK,
        log=log,
    )


def not_ready(status: ServerStatus, detail: str) -> SetupError:
    """The console does not answer: it is still starting, or something is wrong with it."""
    if status.process is not None and status.is_starting:
        return SetupError(Code.CONSOLE_STARTING, detail, seconds=status.process.seconds)
    return SetupError(Code.CONSOLE_UNREACHABLE, detail)


def chat_address(status: ServerStatus) -> str:
    """Where the chat listens, as the server itself reaches it. Raises OPENFIRE_NOT_SET_UP,
    CHAT_STOPPED, CHAT_STARTING, PORT_NOT_LISTENING.
    """
    if status.openfire is None:
        raise SetupError(Code.OPENFIRE_NOT_SET_UP)
    if status.process is None:
        raise SetupError(Code.CHAT_STOPPED, file=log_of(status.openfire, status.version))
    for port in status.ports:
        if port.own and port.number == CLIENT_PORT:
            return _reached_at(port.address)
    if status.is_starting:
        raise SetupError(Code.CHAT_STARTING, seconds=status.process.seconds)
    raise SetupError(Code.PORT_NOT_LISTENING, port=CLIENT_PORT)


def database_place(status: ServerStatus) -> tuple[int, str]:
    """Port and name of a PostgreSQL on the server. Raises DATABASE_OUT_OF_SIGHT for any other."""
    place = status.database
    if status.database_kind != "postgresql" or place is None or not place.on_server:
        raise SetupError(Code.DATABASE_OUT_OF_SIGHT)
    return place.port, status.database_name


def _reached_at(address: str) -> str:
    """Where one who listens at `address` is reached from the server itself."""
    if address == "*" or ipaddress.ip_address(address).is_unspecified:
        return LOOPBACK
    return address
