"""Page: which server, and how to log in."""

import os
import sys
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from setupwizard.engine.systems import UNSUITABLE
from setupwizard.model.answers import FieldProblem
from setupwizard.model.events import Note
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Action, Code, Problem
from setupwizard.model.ssh_target import ssh_target
from setupwizard.transport.host_keys import HostKey
from setupwizard.ui.server.drafts import HERE
from setupwizard.ui.server.fingerprint import FingerprintPanel
from setupwizard.ui.server.named_file import NamedFile, typed_path
from setupwizard.ui.server.summary import found_words
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.choosing import Choice
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field, Tick
from setupwizard.ui.widgets.file_dialog import FileDialog, ssh_folder
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.later import later
from setupwizard.ui.widgets.layout import SideBySide, box, vbox
from setupwizard.ui.widgets.tokens import SPACE

UNREADABLE = frozenset(
    {
        Code.DISK_FULL,
        Code.DISK_READ_ONLY,
        Code.DISK_TOO_MANY_FILES,
        Code.FILE_WRITE_FAILED,
        Code.UPLOAD_FAILED,
        Code.READ_FAILED,
    }
)
"""What only a server can meet with that let somebody in."""

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
"""We are the administrator here already."""


def look_at_key(file: str) -> None:
    """Raises what is wrong with it, but not that it wants a passphrase."""
    from setupwizard.transport.identity import look_at_identity  # takes its time to import

    look_at_identity(file)


class HostPage(FormPage):
    """Pending until the server of these very answers has been reached."""

    stage = section = "host"
    here = Action.GO_TO_HOST
    forgotten = Signal()

    def __init__(
        self,
        *,
        linux: bool = sys.platform == "linux",
        root: bool = ROOT,
        set_up: bool = False,
    ) -> None:
        """Of this computer: only if it runs `linux` it may be the server itself.

        `set_up`: there is a chat on the server, or may be one.
        """
        super().__init__()
        self._set_up = set_up
        self._linux, self._root = linux, root
        self._facts: Facts | None = None
        self._unsuitable = self._unreadable = self._both = False
        self._address, self._port = Edit(), Edit()
        self._user, self._password = Edit(), Edit(secret=True)
        self._identity, self._passphrase = Edit(), Edit(secret=True)
        self._sudo = Edit(secret=True)
        self._choose = Button("", "key")
        self._where = Choice(("ssh", HERE), across=True)
        self._auth = Choice(("password", "key", "agent"), across=True)
        self._remember = Tick()
        self.fingerprint = FingerprintPanel()
        self._hint: Note | None = None
        self._hint_box = Callout("warn", "practice")
        self._hint_line = box(vbox(self._hint_box, SPACE["m"], gap="0"))
        self._hint_line.hide()
        self._found = Callout("ok", "server")
        self._found.hide()
        self._address_field = self.bind("address", Field(self._address))
        self._port_field = self.bind("port", Field(self._port))
        self._user_field = self.bind("user", Field(self._user))
        self._password_field = self.bind("ssh_password", Field(self._password))
        self._identity_field = self.bind("identity", Field(self._identity, self._choose))
        self._passphrase_field = self.bind("key_passphrase", Field(self._passphrase))
        self._sudo_field = self.bind("sudo_password", Field(self._sudo))
        self.named_file = NamedFile(self, self._named, look_at_key)
        self._address.editingFinished.connect(self._take_apart)
        self._address.textEdited.connect(self._forget_remark)
        self._where.chosen.connect(self._arrange)
        self._auth.chosen.connect(self._arrange)
        self._user.textChanged.connect(self._arrange)
        self._choose.clicked.connect(self._choose_file)
        self._remember.toggled.connect(self._remember_changed)
        self.fingerprint.answered.connect(self.changed)
        self._where_box = box(vbox(self._where, SPACE["l"], gap="0"))
        address = SideBySide(self._address_field, self._port_field, shares=(5, 1))
        self._ssh_box = box(vbox(address, SPACE["l"], self._auth, SPACE["l"], gap="0"))
        self.compose(
            self._hint_line,
            self._where_box,
            self._ssh_box,
            vbox(
                SideBySide(self._user_field, self._password_field),
                self._identity_field,
                SideBySide(self._passphrase_field, self._sudo_field),
                gap="m",
            ),
            SPACE["m"],
            self._remember,
            SPACE["l"],
            self.fingerprint,
            self._found,
        )
        self.column.verticalScrollBar().rangeChanged.connect(self._bring_question)
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("Your server"))
        self.lead.say(
            self.tr(
                "Which computer does the chat run on? Use the details with which it was set up."
            )
            if self._set_up
            else self.tr(
                "Which computer will the chat run on? Your provider or IT department gave "
                "you these details."
            )
        )
        self._where.setAccessibleName(self.tr("Where the chat will run"))
        self._where.say("ssh", self.tr("Another computer"), self.tr("I connect to it over SSH."))
        self._where.say(HERE, self.tr("This computer"), self.tr("Right here, without SSH."))
        self._address_field.say(
            self.tr("Server address"),
            self.tr("A name or an IP address, for example chat.example.org."),
        )
        self._port_field.say(self.tr("SSH port"), self.tr("Usually 22."))
        self._auth.setAccessibleName(self.tr("How to log in to it"))
        self._auth.say("password", self.tr("Password"))
        self._auth.say("key", self.tr("Key file"))
        self._auth.say("agent", self.tr("Key agent"))
        self._user_field.say(self.tr("User"), self.tr("Often “root”."))
        self._password_field.say(self.tr("Password"))
        self._identity_field.say(
            self.tr("Key file"), self.tr("The private key, for example id_ed25519.")
        )
        self._choose.say(self.tr("Choose file…"))
        self._passphrase_field.say(
            self.tr("Passphrase of the key"), self.tr("Leave it empty if the key has none.")
        )
        self._say_sudo()
        self._say_remember()
        self._say_hint()
        self._say_found()
        super().retranslate()

    def _say_sudo(self) -> None:
        help_ = self.tr("Only if it is not the one you log in with and the server asks for it.")
        if self._is_here():
            help_ = self.tr("The password you log in to this computer with, if sudo asks for one.")
        self._sudo_field.say(self.tr("Password for sudo"), help_)

    def _say_remember(self) -> None:
        help_ = self.tr(
            "Otherwise they are not stored anywhere, and I ask for them again next time."
        )
        if not self._keyring:
            help_ = self.tr(
                "This computer has no keyring I can use, so I will ask for them again next time."
            )
        self._remember.say(self.tr("Remember the passwords in this computer’s keyring"), help_)
        self._remember.set_enabled(self._keyring)

    def set_hint(self, hint: Note | None) -> None:
        """How to get in, where that is no secret."""
        self._hint = hint
        self._say_hint()
        self._arrange()

    def _say_hint(self) -> None:
        self._hint_line.setVisible(self._hint is not None)
        if self._hint is not None:
            self._hint_box.say(self.tr("This is practice"), speech().note(self._hint))

    _keyring = True

    def set_keyring(self, available: bool) -> None:
        """Whether there is a keyring to offer."""
        self._keyring = available
        if not available:
            self._remember.set_checked(False)
        self._say_remember()

    @property
    def remember(self) -> bool:
        return self._remember.is_checked()

    def set_remember(self, remember: bool) -> None:
        self._remember.set_checked(remember and self._keyring)

    def _remember_changed(self, remember: bool) -> None:
        if not remember:
            self.forgotten.emit()

    def raw(self) -> dict[str, Any]:
        named = ssh_target(self._address.text())
        return {
            "address": HERE if self._is_here() else named.host,
            "port": named.port or self._port.text().strip(),
            "user": named.user or self._user.text().strip(),
            "auth": "key" if named.identity else self._auth.value,
            "identity": named.identity or typed_path(self._identity.text()),
        }

    @Slot()
    def _take_apart(self) -> None:
        """What was pasted as an address may name the user, the port and the key file as well."""
        raw, typed = self.raw(), self._address.text()
        if typed != typed.strip():
            self._address.setText(typed.strip())
        if not self._is_here() and raw["address"] != typed.strip():
            self.load(raw)
            self._address_field.remark("taken-apart")

    @Slot()
    def _forget_remark(self) -> None:
        self._address_field.remark("")

    def load(self, raw: Mapping[str, Any]) -> None:
        address = str(raw.get("address", ""))
        here = address == HERE and self._may_be_here()
        self._where.take(HERE if here else "ssh")
        self._address.fill("" if here else address)
        self._port.fill(str(raw.get("port", 22)))
        self._user.fill(str(raw.get("user", "root")))
        self._identity.fill(str(raw.get("identity", "")))
        self._auth.take(str(raw.get("auth", "password")))
        self._arrange()

    def secrets(self) -> dict[str, str]:
        auth = "" if self._is_here() else self._auth.value
        password = self._password.text() if self._asks_password(auth) else ""
        return {
            "ssh_password": password,
            "key_passphrase": self._passphrase.text() if auth == "key" else "",
            "sudo_password": self._sudo.text() or password if self._needs_sudo() else "",
        }

    def load_secrets(self, secrets: Mapping[str, str]) -> None:
        self._password.fill(secrets.get("ssh_password", ""))
        self._passphrase.fill(secrets.get("key_passphrase", ""))
        sudo = secrets.get("sudo_password", "")
        self._sudo.fill("" if sudo == self._password.text() else sudo)

    def own_problems(self) -> list[FieldProblem]:
        over_ssh = not self._is_here()
        if over_ssh and self._auth.value == "password" and not self._password.text():
            return [FieldProblem(field="ssh_password", code="missing")]
        return []

    def _may_be_here(self) -> bool:
        """Not in practice: its server is a make-believe one."""
        return self._linux and self._hint is None

    def _is_here(self) -> bool:
        return self._may_be_here() and self._where.value == HERE

    def _asks_password(self, auth: str) -> bool:
        """Beside a key only where the server has asked for both."""
        return auth == "password" or (auth == "key" and self._both)

    def _needs_sudo(self) -> bool:
        if self._is_here():
            return not self._root
        return self._user.text() != "root"

    def _arrange(self) -> None:
        here = self._is_here()
        auth = "" if here else self._auth.value
        self._where_box.setVisible(self._may_be_here())
        self._ssh_box.setVisible(not here)
        self._user_field.setVisible(not here)
        self._remember.setVisible(not here or self._needs_sudo())
        self._say_sudo()
        self._password_field.setVisible(self._asks_password(auth))
        self._identity_field.setVisible(auth == "key")
        self._passphrase_field.setVisible(auth == "key")
        self._sudo_field.setVisible(self._needs_sudo())
        self.edited()

    def edited(self) -> None:
        self.named_file.edited()
        self.set_found(None)
        super().edited()

    def _choose_file(self) -> None:
        title = self.tr("Choose the private key")
        FileDialog(self, title, self._take_file, ssh_folder()).for_opening().open()

    def _take_file(self, path: str) -> None:
        self._identity.fill(path)
        self.named_file.look_again()

    def _named(self) -> tuple[str] | None:
        """The key file, where one is asked for."""
        path = typed_path(self._identity.text())
        over_ssh_with_key = not self._is_here() and self._auth.value == "key"
        return (path,) if path and over_ssh_with_key else None

    def ask(self, key: HostKey) -> None:
        self.fingerprint.ask(key)
        self.changed.emit()
        self._bring_question()

    @Slot()
    def _bring_question(self) -> None:
        """Into view, once it has its place; a page that grows gives places in several turns."""
        if self.fingerprint.asking:
            later(self, self._scroll_to_question)

    @Slot()
    def _scroll_to_question(self) -> None:
        """Of one that is higher than the view, its beginning."""
        column, panel = self.column, self.fingerprint
        if panel.height() < column.height():
            column.ensureWidgetVisible(panel, 0, SPACE["xl"])
        else:
            top = panel.mapTo(column.inner, QPoint()).y()
            column.verticalScrollBar().setValue(top)

    def set_found(self, facts: Facts | None) -> None:
        """What the server is; None when it has not been looked at yet."""
        self._facts = facts
        self._say_found()
        self._found.setVisible(facts is not None)
        self.changed.emit()

    def _say_found(self) -> None:
        if self._facts is not None:
            self._found.say(*found_words(self._facts))

    @property
    def pending(self) -> bool:
        return self._facts is None

    def pending_words(self) -> str:
        return self.tr("Check this computer") if self._is_here() else self.tr("Connect")

    def busy_words(self) -> str:
        if self._is_here():
            return self.tr("I am checking this computer…")
        return self.tr("I am connecting to the server…")

    def show_problem(self, problem: Problem) -> None:
        self._unsuitable = problem.code in UNSUITABLE
        self._unreadable = problem.code in UNREADABLE
        if problem.code in (Code.SSH_PASSWORD_TOO, Code.SSH_KEY_TOO):
            self._both = True
            self._arrange()
        super().show_problem(problem)

    def cure(self, action: Action) -> bool:
        if action is not Action.USE_KEY_FILE:
            return False
        self._auth.take("key")
        self._arrange()
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def problem_title(self) -> str:
        if self._unsuitable:
            return self.tr("This server cannot be used for the chat")
        if self._unreadable:
            return self.tr("I could not check the server")
        if self._is_here():
            return self.tr("I could not become the administrator of this computer")
        return self.tr("I could not log in to the server")

    def reason(self) -> str:
        if self.fingerprint.asking:
            return self.tr("The fingerprint has yet to be confirmed")
        if self.named_file.refused:
            return self.tr("Please choose another key file")
        looking = self.tr("I am looking at the key file…") if self.named_file.unseen else ""
        return super().reason() or looking

    def answer(self) -> str:
        return self.tr("This computer") if self._is_here() else self._address.text()

    def first(self) -> QWidget | None:
        return super().first() if self.pending else None
