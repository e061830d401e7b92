"""The name of the server itself and the ports of its Openfire: changed on the console's page.

The page keeps any number it is given, also one that somebody else listens on, and says “success”.
So values are checked here, and afterwards the ports are looked at: a listener of 5.1.1 may not come
back (“Address already in use”, in a third of the restarts at one and the same port); by another
port and back it does.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.channels.base import Console
from setupwizard.engine.session import Session
from setupwizard.files import shipped
from setupwizard.model.names import prepared_name
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.programs import program
from setupwizard.transport.listeners import LISTENERS, read_listeners

if TYPE_CHECKING:
    from setupwizard.channels.forms import Form

PAGE, NAME, TLS = "server-props.jsp", "serverName", "sslEnabled"
RESTART_CONSOLE = "server-restart.jsp"
PORTS = {
    "client": "port",
    "client_tls": "sslPort",
    "server": "serverPort",
    "server_tls": "serverSslPort",
    "component": "componentPort",
    "console": "embeddedPort",
    "console_tls": "embeddedSecurePort",
}
"""What each is for, and its field on the page."""

CONSOLE = ("console", "console_tls")
NUMBERS, FREE = range(1, 65536), range(49152, 65536)
PATIENCE, TRIES = 8, 3
"""Seconds a listener may take, and how often one that does not come is brought back."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """`name`: what the server itself is called, not the chat. Ports by what they are for."""

    name: str
    ports: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class AddressChange:
    """`brought_back`: ports whose listener was gone after it."""

    before: Addresses
    after: Addresses
    brought_back: tuple[int, ...] = ()


def server_addresses(session: Session, access: Access) -> Addresses:
    """Raises what `Access.console` raises."""
    with access.console(session) as console:
        return addresses_of(_form(console))


def set_addresses(session: Session, access: Access, wanted: Addresses) -> AddressChange:
    """Whoever is connected by a port that changes is disconnected; a changed port of the console
    counts at once, too.

    Raises SERVER_NAME_INVALID, PORT_INVALID, PORTS_EQUAL, PORT_HELD, CHANGE_REFUSED,
    CHANGE_NOT_SEEN, PORT_NOT_BACK, SERVER_BUSY, and what `Access.console` raises.
    """
    _refuse(wanted)
    with access.console(session) as console, changing(session):
        form = _form(console)
        before = addresses_of(form)
        new = _changed(before, wanted)
        listening = _require_free(session, new)
        _submit(console, form, wanted)
        form = _form(console)
        must_be_seen("fqdn", seen=addresses_of(form) == wanted)
        missing = _missing(session, before, wanted, listening)
        for port in missing:
            _bring_back(session, console, wanted, port)
        moved = any(name in new for name in CONSOLE)
        if moved:
            console.post(RESTART_CONSOLE, {})
    if moved:
        access.console_moved()
        _await(session, [wanted.ports[name] for name in CONSOLE])
        server_addresses(session, access)
    return AddressChange(before, wanted, tuple(missing))


def addresses_of(form: "Form") -> Addresses:
    fields = dict(form.fields)
    ports = {purpose: fields.get(field, "") for purpose, field in PORTS.items()}
    return Addresses(
        fields.get(NAME, ""), {one: int(text) for one, text in ports.items() if text.isdecimal()}
    )


def _form(console: Console) -> "Form":
    return console.page(PAGE).form(holding=NAME)


def _submit(console: Console, form: "Form", wanted: Addresses) -> None:
    fields: dict[str, str | None] = {
        PORTS[purpose]: str(port) for purpose, port in wanted.ports.items()
    }
    answer = console.submit(form.with_changes({NAME: wanted.name, "save": "save", **fields}))
    if not answer.sent_on:
        raise SetupError(Code.CHANGE_REFUSED, answer.page.refusal)


def _refuse(wanted: Addresses) -> None:
    try:
        fits = bool(wanted.name) and prepared_name(wanted.name) == wanted.name
    except ValueError:
        fits = False
    if not fits:
        raise SetupError(Code.SERVER_NAME_INVALID, host=wanted.name)
    for port in wanted.ports.values():
        if port not in NUMBERS:
            raise SetupError(Code.PORT_INVALID, port=port)
    numbers = list(wanted.ports.values())
    twice = next((port for port in numbers if numbers.count(port) > 1), None)
    if twice is not None:
        raise SetupError(Code.PORTS_EQUAL, port=twice)


def _changed(before: Addresses, wanted: Addresses) -> dict[str, int]:
    return {
        purpose: port for purpose, port in wanted.ports.items() if before.ports.get(purpose) != port
    }


def _require_free(session: Session, new: Mapping[str, int]) -> frozenset[int]:
    """Nobody listens on what is new; returns what is listened on."""
    (told,) = session.host.ask((LISTENERS,))
    holders = {one.port: one for one in read_listeners(told.out)}
    for port in new.values():
        if port in holders:
            holder = holders[port]
            held = program(holder.process, holder.unit)
            raise SetupError(Code.PORT_HELD, port=port, process=held)
    return frozenset(holders)


def _missing(
    session: Session, before: Addresses, wanted: Addresses, listening: Collection[int]
) -> list[int]:
    """Of the chat's ports those that were listened on before, under whatever number."""
    due = [
        port
        for purpose, port in wanted.ports.items()
        if purpose not in CONSOLE and before.ports.get(purpose) in listening
    ]
    there = _await(session, due)
    return [port for port in due if port not in there]


def _bring_back(session: Session, console: Console, wanted: Addresses, port: int) -> None:
    """By another port and back: the first is free for sure, and then so is the other."""
    purpose = next(one for one, number in wanted.ports.items() if number == port)
    for attempt in range(TRIES):
        taken = {*_await(session, ()), *wanted.ports.values()}
        spare = [number for number in FREE if number not in taken][attempt]
        there = replace(wanted, ports={**wanted.ports, purpose: spare})
        for way in (there, wanted):
            _submit(console, _form(console), way)
            found = _await(session, [way.ports[purpose]])
        if port in found:
            return
    raise SetupError(Code.PORT_NOT_BACK, port=port)


def _await(session: Session, ports: Collection[int]) -> frozenset[int]:
    """What is listened on once these are, or after PATIENCE."""
    script = shipped("resources", "await_ports.sh").read_text(encoding="utf-8")
    argv = ("sh", "-c", script, "sh", str(PATIENCE), *map(str, ports))
    return frozenset(one.port for one in read_listeners(session.host.run(argv).out))
