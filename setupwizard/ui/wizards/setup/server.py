"""Page: the name of the chat, the console and encryption: Openfire's "Server settings"."""

import re
from collections.abc import Mapping
from typing import Any

from setupwizard.model.answers import OFF, FieldProblem
from setupwizard.model.fields import is_address, public_name, xml_safe
from setupwizard.model.names import for_eyes
from setupwizard.model.ports import CONSOLE_PORT, CONSOLE_SECURE_PORT
from setupwizard.model.problems import Action, Code, Problem
from setupwizard.ui.widgets.at_fault import at_fault
from setupwizard.ui.widgets.cards import Callout, Card, Fold
from setupwizard.ui.widgets.choosing import Choice
from setupwizard.ui.widgets.controls import Edit
from setupwizard.ui.widgets.field import Field, Tick
from setupwizard.ui.widgets.form import FormPage
from setupwizard.ui.widgets.layout import SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.text import Avatar, Text
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.wizards.setup.domain_question import DomainQuestion

BREAKABLE = re.compile(r"([@.-]|[^@.\u200b-]{24})")
"""Where a long address may go on in the next line."""


class _Example(Text):
    ear_role = None  # large, and no heading


class Preview(Card):
    """How people will be called, while the name is being typed."""

    def __init__(self) -> None:
        self._words = Text("", "small", "muted")
        self._address = _Example("", "title", "accent")
        words = vbox(self._words, self._address, gap="xs")
        super().__init__(hbox(Avatar("A", 52), (words, 1), gap="l"), pad=22)

    def say(self, words: str, domain: str) -> None:
        self._words.say(words)
        address = f"ana@{domain}"
        self._address.say(BREAKABLE.sub("\\1\u200b", address))
        self._address.setAccessibleName(address)


class ServerPage(FormPage):
    stage = section = "server"
    here = Action.GO_TO_SERVER

    def __init__(self) -> None:
        super().__init__()
        self._host_name = self._number = ""
        self._domain, self._fqdn = DomainQuestion(), Edit()
        self._port, self._secure_port = Edit(), Edit()
        self._key = Edit(secret=True)
        self._preview, self._lasting = Preview(), Callout("warn", "lock")
        self._console = Choice(("local", "open"), recommended="local")
        self._console_title = Text("", "heading")
        self._why_local = Callout("info", "lock")
        self._why_local.hide()
        self._encryption = Choice(("AES", "Blowfish"), recommended="AES", across=True)
        self._encryption_title = Text("", "strong")
        self._tls, self._registration = Tick(), Tick()
        self.bind("domain", self._domain.field)
        self._fqdn_field = self.bind("fqdn", Field(self._fqdn))
        self._port_field, self._secure_field = Field(self._port), Field(self._secure_port)
        self._key_field = Field(self._key)
        options = vbox(
            SideBySide(self._port_field, self._secure_field),
            self._encryption_title,
            self._encryption,
            self._key_field,
            self._tls,
            self._registration,
            gap="m",
        )
        self._fold = Fold(box(options))
        self.bind("console_port", self._port_field, self._fold)
        self.bind("console_secure_port", self._secure_field, self._fold)
        self.bind("encryption_key", self._key_field, self._fold)
        self._domain.answered.connect(self.edited)
        self._console.chosen.connect(self.edited)
        self._encryption.chosen.connect(self.edited)
        self._tls.toggled.connect(self.edited)
        self._registration.toggled.connect(self.edited)
        self.compose(
            self._domain,
            SPACE["m"],
            self._preview,
            SPACE["m"],
            self._lasting,
            SPACE["xl"],
            self._fqdn_field,
            SPACE["l"],
            self._console_title,
            SPACE["s"],
            self._console,
            self._why_local,
            SPACE["l"],
            self._fold,
        )
        self.load({})

    def retranslate(self) -> None:
        self.title.say(self.tr("Chat server"))
        self.lead.say(
            self.tr(
                "The chat’s name is the part after the @ in your users’ addresses. It has to be a "
                "domain of your own, as a rule that of your website or e-mail."
            )
        )
        self._domain.field.say(self.tr("Domain: the name of the chat"))
        self._lasting.say(
            self.tr("Take your time: it cannot be changed later"),
            self.tr(
                "Openfire stores every user, room and contact under this name. Changing it later "
                "means starting from scratch."
            ),
        )
        self._say_fqdn()
        self._console_title.say(self.tr("Administration console"))
        self._console.setAccessibleName(self._console_title.plain)
        self._console.say(
            "local",
            self.tr("Only through this program"),
            self.tr("Nobody can reach it from the network. I open it through the SSH connection."),
            self.tr("Recommended"),
        )
        self._console.say(
            "open",
            self.tr("Open to the network"),
            self.tr("With a browser, on port 9090, as in most guides. Anybody can try passwords."),
        )
        self._why_local.say(
            self.tr("With this version the console stays closed"),
            self.tr("Openfire 4 has a flaw that would let anybody in, so I do not open it."),
        )
        self._fold.say(self.tr("Advanced settings"))
        off = self.tr("0 switches it off.")
        self._port_field.say(self.tr("Console port"), off)
        self._secure_field.say(self.tr("Secure console port"), off)
        self._encryption_title.say(self.tr("Encrypt properties with"))
        self._encryption.setAccessibleName(self._encryption_title.plain)
        self._encryption.say("AES", "AES", badge=self.tr("Recommended"))
        self._encryption.say("Blowfish", "Blowfish")
        self._key_field.say(
            self.tr("Property encryption key"),
            self.tr("Leave it empty and I create one that nobody has to remember."),
        )
        self._tls.say(
            self.tr("Only encrypted connections"),
            self.tr("Programs that cannot encrypt are turned away."),
        )
        self._registration.say(
            self.tr("Anybody may create an account"),
            self.tr("It is safer switched off: then only you create accounts."),
        )
        self._say_preview()
        super().retranslate()

    def _say_fqdn(self) -> None:
        help_ = self.tr("Only programs see it. It can be changed later.")
        if self._number:
            help_ = self.tr(
                "You gave the server’s number, {address}. Chat programs call it by this name, so "
                "the name has to lead there: after the installation I tell you what to enter for "
                "that. It can be changed later."
            ).format(address=self._number)
        self._fqdn_field.say(self.tr("Server host name (FQDN)"), help_)

    def raw(self) -> dict[str, Any]:
        return {
            "domain": self._domain.text,
            "fqdn": self._fqdn.text() or self._suggested_fqdn(),
            "console_port": self._port.text(),
            "console_secure_port": self._secure_port.text(),
            "console_local_only": self._console.value == "local",
            "encryption": self._encryption.value,
            "registration": self._registration.is_checked(),
            "require_tls": self._tls.is_checked(),
        }

    def load(self, raw: Mapping[str, Any]) -> None:
        self._domain.fill(str(raw.get("domain", "")))
        self._fqdn.fill(str(raw.get("fqdn", "")))
        self._port.fill(str(raw.get("console_port", CONSOLE_PORT)))
        self._secure_port.fill(str(raw.get("console_secure_port", CONSOLE_SECURE_PORT)))
        self._console.take("local" if raw.get("console_local_only", True) else "open")
        self._encryption.take(str(raw.get("encryption", "AES")))
        self._registration.set_checked(bool(raw.get("registration", False)))
        self._tls.set_checked(bool(raw.get("require_tls", True)))
        self.edited()

    def secrets(self) -> dict[str, str]:
        return {"encryption_key": self._key.text()}

    def load_secrets(self, secrets: Mapping[str, str]) -> None:
        self._key.fill(secrets.get("encryption_key", ""))

    def own_problems(self) -> list[FieldProblem]:
        code = xml_safe(self._key.text())
        key = [FieldProblem(field="encryption_key", code=code)] if code else []
        return [*self._domain.problems(), *key]

    def reason(self) -> str:
        return super().reason() or self._domain.reason()

    def confirm_domain(self) -> None:
        """It was asked about before."""
        self._domain.fill(self._domain.text, confirmed=True)

    def suggest(self, address: str) -> None:
        """What the server is called by: the name it was reached by until another one is typed."""
        address = address.strip()
        self._number = address if is_address(address) else ""
        self._host_name = address if _names_a_host(address) else ""
        self._say_fqdn()
        self._show_suggestion()

    def keep_console_local(self, must: bool) -> None:
        """Old releases must not show their console to anybody."""
        self._console.setVisible(not must)
        self._why_local.setVisible(must)
        if must:
            self._console.take("local")

    def _suggested_fqdn(self) -> str:
        return self._host_name or self._domain.text

    def _show_suggestion(self) -> None:
        self._fqdn.setPlaceholderText(self._suggested_fqdn())

    def edited(self) -> None:
        self._say_preview()
        self._show_suggestion()
        super().edited()

    def _say_preview(self) -> None:
        domain = _as_kept(self._domain.text.strip()) or self.tr("example.org")
        self._preview.say(self.tr("This is what your users’ addresses will look like"), domain)

    def fault_of(self, problem: Problem) -> str:
        """Of the console's two ports, the one that somebody else holds."""
        taken = problem.params.get("port") if problem.code is Code.PORT_TAKEN else None
        return "console_secure_port" if taken == self._secure_port.text() else at_fault(problem)

    @property
    def console_ports(self) -> tuple[int, ...]:
        """The ports to be opened for the console, none while it stays closed."""
        if self._console.value == "local":
            return ()
        typed = (self._port.text(), self._secure_port.text())
        return tuple(int(port) for port in typed if port.isdecimal() and int(port) != OFF)

    @property
    def question(self) -> DomainQuestion:
        """Asked among the usual settings too."""
        return self._domain

    def summary(self) -> str:
        if self._console.value == "local":
            return self.tr("The administration console is closed to the network.")
        return self.tr("The administration console is open to the network.")

    def answer(self) -> str:
        return self._domain.text


def _as_kept(domain: str) -> str:
    """As it will stand in addresses: in small letters, and without a dot at the end."""
    try:
        return for_eyes(public_name(domain))
    except ValueError:
        return domain


def _names_a_host(address: str) -> bool:
    try:
        return bool(public_name(address))
    except ValueError:
        return False
