"""What a screen reader of Linux does, as little of it as is needed: over the bus of AT-SPI it reads
the tree, hears what is announced, knows where the focus is, and presses keys.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.system.lab import wait_until

ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
CHECKED, EXPANDABLE, EXPANDED, SENSITIVE, SHOWING = 4, 9, 10, 24, 25
"""Bits of AtspiStateType."""

TAB, ENTER, UP, DOWN = 0xFF09, 0xFF0D, 0xFF52, 0xFF54
"""Keysyms of X."""

PRESSED_BY_KEYSYM = 3
"""Of AtspiKeySynthType: a key is pressed and let go."""

PATIENCE = 60.0
"""Seconds, on a machine that is busy with something else."""

ON_ONE_PAGE = 80
"""More places than Tab can come to on any page."""


class GoneError(Exception):
    """What was asked about is not there any more."""


@dataclass(frozen=True)
class Thing:
    """`depth` in the tree, where the window is 1."""

    depth: int
    role: str
    name: str
    states: int
    place: tuple[str, str]

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)


class ScreenReader:
    """`said`: what was announced, in order."""

    def __init__(self) -> None:
        self._bus = _a11y_bus()
        self._events: deque[Message] = deque()
        self._focus: tuple[str, str] | None = None
        self.said: list[str] = []
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        self._filter = self._bus.filter(rule, queue=self._events)
        for event in ("object:announcement", "object:state-changed:focused"):
            if not wait_until(lambda event=event: self._listens_to(event)):  # type: ignore[misc]
                raise SystemExit(f"nobody tells of {event}")

    def _listens_to(self, event: str) -> bool:
        """The registry has its name before it has what it is asked for."""
        where = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        try:
            self._ask(new_method_call(where, "RegisterEvent", "s", (event,)))
        except GoneError:
            return False
        return True

    # ------------------------------------------------------------------ reading

    def find_program(self) -> None:
        """The only one on this bus, once it is there."""
        desktop = REGISTRY, ROOT
        if not wait_until(lambda: self._call(desktop, "GetChildren")[0]):
            raise SystemExit("the window never came to the bus")
        self._program = str(self._call(desktop, "GetChildren")[0][0][0])

    def tree(self) -> list[Thing]:
        """What is shown, in order; without what has gone meanwhile."""
        return list(self._under((self._program, ROOT), 0))

    def _under(self, place: tuple[str, str], depth: int) -> Iterator[Thing]:
        try:
            (low, high), *_ = self._call(place, "GetState")
            (role,) = self._call(place, "GetRoleName")
            thing = Thing(depth, role, self._property(place, "Name"), low | high << 32, place)
            children = self._call(place, "GetChildren")[0]
        except GoneError:
            return
        if depth > 1 and not thing.has(SHOWING):
            return
        yield thing
        for child in children:
            yield from self._under(tuple(child), depth + 1)

    def find(self, name: str) -> Thing | None:
        """What is shown under this name and can be used."""
        found = (thing for thing in self.tree() if thing.name == name and thing.has(SENSITIVE))
        return next(found, None)

    def waits_for(self, name: str) -> Thing:
        found: list[Thing] = []
        if not wait_until(lambda: found.extend(filter(None, [self.find(name)])) or found, PATIENCE):
            shown = [(thing.role, thing.name) for thing in self.tree()]
            raise SystemExit(f"{name!r} never came: {shown}")
        return found[0]

    def description(self, thing: Thing) -> str:
        try:
            return self._property(thing.place, "Description")
        except GoneError:
            return ""

    @property
    def focus(self) -> str:
        """The name of what has the focus."""
        try:
            return self._property(self._focus, "Name") if self._focus is not None else ""
        except GoneError:
            return ""

    def listen(self, seconds: float = 0.2) -> None:
        """Until nothing has happened for so long."""
        self._understand()
        while self._hear(seconds):
            pass

    def _hear(self, seconds: float) -> bool:
        """What happens next, if anything does within so long."""
        try:
            self._bus.recv_messages(timeout=seconds)
        except TimeoutError:
            return False
        self._understand()
        return True

    def _understand(self) -> None:
        while self._events:
            event = self._events.popleft()
            member, (kind, gained, *more) = event.header.fields[HeaderFields.member], event.body
            if member == "Announcement":
                self.said.append(str(more[1][1]))
            elif member == "StateChanged" and kind == "focused" and gained:
                fields = event.header.fields
                self._focus = fields[HeaderFields.sender], fields[HeaderFields.path]

    def hears(self, beginning: str) -> None:
        """It is announced, or was already."""

        def heard() -> bool:
            self.listen()
            return any(words.startswith(beginning) for words in self.said)

        if not wait_until(heard, PATIENCE):
            raise SystemExit(f"{beginning!r} was never said: {self.said}")

    # ------------------------------------------------------------------ keys

    def key(self, keysym: int) -> None:
        keys = DBusAddress(
            "/org/a11y/atspi/registry/deviceeventcontroller",
            REGISTRY,
            "org.a11y.atspi.DeviceEventController",
        )
        what = keysym, "", PRESSED_BY_KEYSYM
        self._bus.send_and_get_reply(new_method_call(keys, "GenerateKeyboardEvent", "isu", what))

    def write(self, text: str) -> None:
        for letter in text:
            self.key(ord(letter))
        self.listen()

    def tab_to(self, name: str) -> None:
        met: list[str] = []
        self.listen()
        while (focus := self.focus) != name:
            met.append(focus)
            if len(met) > ON_ONE_PAGE:
                raise SystemExit(f"Tab never comes to {name!r}: {met}")
            before = self._focus
            self.key(TAB)
            while self._focus == before and self._hear(1.0):
                pass
            self.listen(0.02)

    def press(self, name: str) -> None:
        """As soon as it is there and may be pressed."""
        self.waits_for(name)
        self.tab_to(name)
        self.key(ENTER)
        self.listen()

    # ------------------------------------------------------------------ the bus

    def _call(self, place: tuple[str, str], member: str, *what: Any) -> tuple[Any, ...]:
        name, path = place
        return self._ask(new_method_call(DBusAddress(path, name, ACCESSIBLE), member, *what))

    def _property(self, place: tuple[str, str], which: str) -> str:
        name, path = place
        where = DBusAddress(path, name, PROPERTIES)
        return str(self._ask(new_method_call(where, "Get", "ss", (ACCESSIBLE, which)))[0][1])

    def _ask(self, message: Message) -> tuple[Any, ...]:
        reply = self._bus.send_and_get_reply(message)
        if reply.header.message_type is MessageType.error:
            raise GoneError(reply.body)
        body: tuple[Any, ...] = reply.body
        return body


def show_on(display: str) -> None:
    """Whoever is started by the session bus, such as the one that presses keys, uses this screen.
    Before the first of them is.
    """
    session = open_dbus_connection("SESSION")
    here = {"DISPLAY": display}
    update = new_method_call(message_bus, "UpdateActivationEnvironment", "a{ss}", (here,))
    session.send_and_get_reply(update)


def _a11y_bus() -> DBusConnection:
    session = open_dbus_connection("SESSION")
    where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    (place,) = session.send_and_get_reply(new_method_call(where, "GetAddress")).body
    return open_dbus_connection(place)
