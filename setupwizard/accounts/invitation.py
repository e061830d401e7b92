"""What one person needs to know to chat: the data of a sheet that is handed to them."""

from dataclasses import dataclass
from urllib.parse import quote

from setupwizard.model.answers import Answers
from setupwizard.model.names import for_eyes
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import NONE

EXAMPLE = "ana"
"""Whoever the sheet for everybody is about."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a chat program gets to the server.

    `server`: what has to be typed because the address alone does not lead there; empty where it
    does. `fingerprint`: SHA-256 of a certificate that programs do not trust by themselves.
    """

    server: str = ""
    fingerprint: str = ""


LED_THERE = Way()
"""By the address alone."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """`password` is empty for whoever has one already, `name` on a sheet for everybody."""

    domain: str
    user: str = EXAMPLE
    name: str = ""
    password: Secret = NONE
    way: Way = LED_THERE
    from_directory: bool = False

    @property
    def address(self) -> str:
        """As people write it."""
        return f"{self.user}@{for_eyes(self.domain)}"

    @property
    def uri(self) -> str:
        """What a QR code holds: adds the person as a contact (RFC 5122). Never a password."""
        return f"xmpp:{quote(self.user)}@{self.domain}"


def for_everybody(answers: Answers, way: Way) -> Invitation:
    """The sheet without a password, which names nobody."""
    directory = answers.directory
    has_password = directory is not None and not directory.create
    return Invitation(answers.server.domain, way=way, from_directory=has_password)
