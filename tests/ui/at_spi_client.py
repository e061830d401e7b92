"""Opens the window in practice on a screen of its own and reads it as a screen reader does.

Run within a session bus of its own, with a folder. Writes `heard.json` there: `tree`, a list of
[depth, role, name, states] of what the first page of a set-up shows; `said`, what was announced.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MatchRule, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.system.lab import wait_until

PROGRAM = """
from PySide6.QtCore import QTimer
from setupwizard.ui.app.app import application, dress
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import practice_workspace, real_workspace
from pathlib import Path
import sys
app = application()
settings = Settings(Path(sys.argv[1]) / "window.ini")
dress(app, settings, "en")
window = Window(practice_workspace(), real_workspace(Path(sys.argv[1])), settings)
window.show()
QTimer.singleShot(3000, window.begin_setup)
QTimer.singleShot(60000, app.quit)
app.exec()
"""

ACCESSIBLE = "org.a11y.atspi.Accessible"
CHECKED, EXPANDABLE, EXPANDED, SHOWING = 4, 9, 10, 25
"""Bits of AtspiStateType."""


class GoneError(Exception):
    """What was asked about is not there any more."""


def call(bus: DBusConnection, name: str, path: str, member: str, *what: Any) -> tuple[Any, ...]:
    address = DBusAddress(path, bus_name=name, interface=ACCESSIBLE)
    reply = bus.send_and_get_reply(new_method_call(address, member, *what))
    if reply.header.message_type is MessageType.error:
        raise GoneError(reply.body)
    body: tuple[Any, ...] = reply.body
    return body


def named(bus: DBusConnection, name: str, path: str) -> str:
    address = DBusAddress(path, bus_name=name, interface="org.freedesktop.DBus.Properties")
    got = bus.send_and_get_reply(new_method_call(address, "Get", "ss", (ACCESSIBLE, "Name"))).body
    return str(got[0][1])


def walk(bus: DBusConnection, name: str, path: str, depth: int = 0) -> list[list[Any]]:
    """What there is under `path`; without what has gone meanwhile."""
    try:
        return _walk(bus, name, path, depth)
    except GoneError:
        return []


def _walk(bus: DBusConnection, name: str, path: str, depth: int) -> list[list[Any]]:
    (low, _), *_ = call(bus, name, path, "GetState")
    states = low if isinstance(low, int) else low[0]
    (role,) = call(bus, name, path, "GetRoleName")
    found: list[list[Any]] = [[depth, role, named(bus, name, path), states]]
    if depth > 1 and not states & 1 << SHOWING:
        return []
    for child_name, child in call(bus, name, path, "GetChildren")[0]:
        found += walk(bus, child_name, child, depth + 1)
    return found


def a11y_bus() -> DBusConnection:
    session = open_dbus_connection("SESSION")
    address = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    (place,) = session.send_and_get_reply(new_method_call(address, "GetAddress")).body
    return open_dbus_connection(place)


def the_program(bus: DBusConnection) -> str:
    """Its name on the bus, once it is there."""
    root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
    if not wait_until(lambda: call(bus, *root, "GetChildren")[0]):
        raise SystemExit("the window never came to the bus")
    return str(call(bus, *root, "GetChildren")[0][0][0])


def main(folder: str) -> None:
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24"], pass_fds=(write,)
    )
    display = os.read(read, 16).decode().strip()
    bus = a11y_bus()
    rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
    bus.send_and_get_reply(message_bus.AddMatch(rule))
    registry = DBusAddress(
        "/org/a11y/atspi/registry",
        bus_name="org.a11y.atspi.Registry",
        interface="org.a11y.atspi.Registry",
    )
    listen = new_method_call(registry, "RegisterEvent", "s", ("object:announcement",))
    bus.send_and_get_reply(listen)
    surroundings = {
        **os.environ,
        "DISPLAY": f":{display}",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    program = subprocess.Popen([sys.executable, "-c", PROGRAM, folder], env=surroundings)
    said: list[str] = []
    try:
        name = the_program(bus)
        with bus.filter(rule) as heard:
            message = bus.recv_until_filtered(heard, timeout=30)
            said.append(str(message.body[3][1]))
        tree = walk(bus, name, "/org/a11y/atspi/accessible/root")
    finally:
        program.terminate()
        program.wait()
        screen.terminate()
        screen.wait()
    Path(folder, "heard.json").write_text(json.dumps({"tree": tree, "said": said}))


if __name__ == "__main__":
    main(sys.argv[1])
