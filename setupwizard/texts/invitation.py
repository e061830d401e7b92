"""The words of a sheet that is handed to somebody who is to chat.

Which programs take what, as their own pages and trackers say (looked at in November 2026):
- Conversations and Cheogram, its descendant, show fields for the server once "Extended connection
  settings" is on (ConnectionSettingsFragment), and ask about a certificate they do not know.
- Monal has the server under "Add account (advanced)" (monal-im/Monal#1246) and refuses what is not
  trusted (#406, #1655).
- Siskin and Beagle ask about a certificate (tigase/siskin-im#102); their makers would rather have
  SRV records than a field for the port (#23).
- Gajim and Thunderbird have the server in their advanced settings, and ask about a certificate.
- Dino has no field for the server (dino/dino#115, #1640) and trusts what the system trusts (#57).
"""

from dataclasses import dataclass

from setupwizard.texts.words import QT_TRANSLATE_NOOP

SYSTEMS = ("Android", "iPhone", "Windows", "Linux", "macOS")

TWO = 2
"""Programs named for each system: a choice, and not a list to study."""


@dataclass(frozen=True, slots=True)
class Program:
    """`where`: where it has to be told the server; empty where it cannot be.

    `asks`: it asks whether an unknown certificate is right, and takes yes for an answer.
    """

    name: str
    systems: tuple[str, ...]
    where: str = ""
    asks: bool = True

    def works(self, *, server: bool, certificate: bool) -> bool:
        """Whether it can connect where it has to be told the server, or the certificate is one it
        does not know.
        """
        return (bool(self.where) or not server) and (self.asks or not certificate)


_ANDROID = QT_TRANSLATE_NOOP(
    "Invitation",
    "In its settings, under “Connection”, turn on “Extended connection settings”; then type the "
    "server as the hostname.",
)
_MONAL = QT_TRANSLATE_NOOP(
    "Invitation", "Choose “Add account (advanced)” and type the server there."
)
_ADVANCED = QT_TRANSLATE_NOOP("Invitation", "Open “Advanced settings” and type the server there.")

PROGRAMS = (
    Program("Conversations", ("Android",), _ANDROID),
    Program("Cheogram", ("Android",), _ANDROID),
    Program("Siskin IM", ("iPhone",)),
    Program("Monal", ("iPhone", "macOS"), _MONAL, asks=False),
    Program("Beagle IM", ("macOS",)),
    Program("Gajim", ("Windows", "Linux"), _ADVANCED),
    Program("Dino", ("Linux",), asks=False),
    Program("Thunderbird", ("Windows", "Linux", "macOS"), _ADVANCED),
)
"""Best kept first."""


def programs_for(system: str, *, server: bool, certificate: bool) -> tuple[Program, ...]:
    """At most two that can connect."""
    able = [
        one
        for one in PROGRAMS
        if system in one.systems and one.works(server=server, certificate=certificate)
    ]
    return tuple(able[:TWO])


WORDS: dict[str, str] = {
    "chat": QT_TRANSLATE_NOOP("Invitation", "Chat of {domain}"),
    "for-everybody": QT_TRANSLATE_NOOP("Invitation", "How to connect"),
    "lead": QT_TRANSLATE_NOOP(
        "Invitation", "You have an account in our chat. In three steps you can write to the others."
    ),
    "lead-everybody": QT_TRANSLATE_NOOP(
        "Invitation", "For everybody with an account in our chat. In three steps you can write."
    ),
    "address": QT_TRANSLATE_NOOP("Invitation", "Address"),
    "example": QT_TRANSLATE_NOOP("Invitation", "Address, for example"),
    "password": QT_TRANSLATE_NOOP("Invitation", "Password"),
    "password-had": QT_TRANSLATE_NOOP("Invitation", "the one you already have"),
    "password-given": QT_TRANSLATE_NOOP("Invitation", "the one your administrator gave you"),
    "password-directory": QT_TRANSLATE_NOOP(
        "Invitation", "the one you use for everything else here"
    ),
    "server": QT_TRANSLATE_NOOP("Invitation", "Server"),
    "port": QT_TRANSLATE_NOOP("Invitation", "port {port}"),
    "scan": QT_TRANSLATE_NOOP(
        "Invitation",
        "With this code others can add you: they scan it with Conversations, Cheogram or Monal.",
    ),
    "one": QT_TRANSLATE_NOOP("Invitation", "1. Install a program"),
    "two": QT_TRANSLATE_NOOP("Invitation", "2. Log in"),
    "log-in": QT_TRANSLATE_NOOP(
        "Invitation",
        "Say that you already have an account (in Thunderbird: a chat account of the kind XMPP). "
        "Type the address and the password as they stand here.",
    ),
    "tell-server": QT_TRANSLATE_NOOP(
        "Invitation", "The program also has to be told the server: {server}, port {port}."
    ),
    "certificate": QT_TRANSLATE_NOOP(
        "Invitation",
        "The program will say that it does not know the certificate of the server. Accept it only "
        "if the SHA-256 fingerprint it shows is this one:",
    ),
    "not-yet": QT_TRANSLATE_NOOP("Invitation", "not possible yet; ask your administrator"),
    "three": QT_TRANSLATE_NOOP("Invitation", "3. Write"),
    "add": QT_TRANSLATE_NOOP(
        "Invitation", "Add the people you want to write to by their addresses."
    ),
    "keep": QT_TRANSLATE_NOOP(
        "Invitation",
        "Whoever has this sheet can write in your name. Keep it where others do not read it, or "
        "change the password in your program.",
    ),
    "date": QT_TRANSLATE_NOOP("Invitation", "{date}. There is no password on this sheet."),
}
