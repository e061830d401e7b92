"""Opens the window in practice on a screen of its own, and goes through it as somebody who hears
it: with a screen reader, and with keys only.

Run within a session bus of its own, with a folder. Writes `heard.json` there: `pages`, by what each
is called here, lists of [role, name, states, description] of what it shows; `said`, what was
announced on the way.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from setupwizard.practice import LEARNER, example_directory, example_entries
from tests.ui.at_spi import DOWN, UP, ScreenReader, show_on

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
window = Window(practice_workspace(0.1), real_workspace(Path(sys.argv[1])), settings)
window.show()
QTimer.singleShot(500, window.activateWindow)  # nobody else does: there is no window manager
QTimer.singleShot(600000, app.quit)
app.exec()
"""

STAGES = "language", "chat server", "database", "users", "administrator", "network", "review"
OWN_USERS = "By default: in Openfire’s own database, Recommended"
IN_DIRECTORY = "In a directory server (LDAP)"
PASSWORD = "a long password"


class Person:
    """Reads every page before leaving it."""

    def __init__(self, reader: ScreenReader) -> None:
        self.reader = reader
        self.pages: dict[str, list[tuple[str, str, int, str]]] = {}

    def read(self, page: str) -> None:
        self.reader.listen()
        tree = self.reader.tree()
        self.pages[page] = [
            (thing.role, thing.name, thing.states, self.reader.description(thing))
            for thing in tree[1:]
        ]

    def press(self, name: str, page: str) -> None:
        """On the page that is called so."""
        self.reader.waits_for(name)
        self.read(page)
        self.reader.press(name)

    def write(self, name: str, text: str) -> None:
        self.reader.waits_for(name)
        self.reader.tab_to(name)
        self.reader.write(text)

    # ------------------------------------------------------------------ the whole way

    def set_up(self) -> None:
        self.press("Set up a new chat", "start")
        self.write("Server address", "no such name")
        self.reader.tab_to("User")  # the field is left, and judged
        self.read("wrong address")
        self.reader.tab_to("Server address")
        self.write("Server address", LEARNER.address)  # Tab has selected what stood there
        self.write("User", LEARNER.user)
        self.write("Password", LEARNER.password)
        self.press("Connect", "server")
        self.press("Yes, it matches", "fingerprint")
        self.press("Next: usual settings", "server reached")
        self.press("Openfire", "usual settings")
        before = "Openfire"
        for stage in STAGES:
            if before == "chat server":
                self.write("Domain: the name of the chat", "empresa.es")
            if before == "administrator":
                self.write("Administrator’s e-mail", "ana@empresa.es")
                self.write("New password", PASSWORD)
                self.write("Confirm the password", PASSWORD)
            if before == "users":
                self.ask_directory()
            self.press(f"Next: {stage}", before)
            before = stage
        self.press("Install now", before)
        self.reader.hears("Installing Openfire")
        self.read("installing")
        self.press("Create accounts for people…", "finished")

    def ask_directory(self) -> None:
        """What would be asked of one; then the users stay with Openfire after all."""
        self.reader.tab_to(OWN_USERS)
        self.reader.key(DOWN)
        self.press("Next: directory", "users")
        self.write("Address of the directory", example_directory.HOST)
        self.write("Account (DN)", example_entries.ACCOUNT)
        self.write("Password of this account", example_directory.PASSWORD)
        self.press("Check the directory", "directory")
        self.press("Yes, it matches", "certificate")
        self.press("Next: people", "directory found")
        self.press("Next: groups", "people")
        self.press("Next: administrators", "groups")
        self.press("Users", "administrators")
        self.reader.waits_for(IN_DIRECTORY)
        self.reader.tab_to(IN_DIRECTORY)
        self.reader.key(UP)

    def add_people(self) -> None:
        self.write("Name of person 1", "Ana")
        self.press("Create one account", "accounts")
        self.press("Open the overview", "invitations")
        self.press("Leave without them", "question")

    def look_around(self) -> None:
        """The areas are one choice: Tab comes to the one in front, the arrows to the others."""
        self.reader.waits_for("Test now")
        self.reader.tab_to("Overview")
        while self.reader.focus not in self.pages:
            self.read(self.reader.focus)
            self.reader.key(DOWN)
            self.reader.listen()


def main(folder: str) -> None:
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24"], pass_fds=(write,)
    )
    display = ":" + os.read(read, 16).decode().strip()
    show_on(display)
    reader = ScreenReader()
    surroundings = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    program = subprocess.Popen([sys.executable, "-c", PROGRAM, folder], env=surroundings)
    try:
        reader.find_program()
        person = Person(reader)
        person.set_up()
        person.add_people()
        person.look_around()
    finally:
        program.terminate()
        program.wait()
        screen.terminate()
        screen.wait()
    Path(folder, "heard.json").write_text(json.dumps({"pages": person.pages, "said": reader.said}))


if __name__ == "__main__":
    main(sys.argv[1])
