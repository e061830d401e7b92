"""The secrets of a run: they come from a prompt, a private file or standard input."""

import secrets as random
import string
from dataclasses import dataclass, fields, replace

from setupwizard.model.fields import xml_safe
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret

NONE = Secret("")


@dataclass(frozen=True, slots=True)
class Secrets:
    """All that must never be in argv, the environment, a log, an event or a file of ours."""

    ssh_password: Secret = NONE
    sudo_password: Secret = NONE
    key_passphrase: Secret = NONE
    database_password: Secret = NONE
    admin_password: Secret = NONE
    encryption_key: Secret = NONE
    ldap_password: Secret = NONE  # of the account Openfire reads the directory with
    ldap_admin_password: Secret = NONE  # of the first administrator from the directory
    people_password: Secret = NONE  # for the people of a new directory that bring none

    @classmethod
    def names(cls) -> tuple[str, ...]:
        return tuple(field.name for field in fields(cls))

    def get(self, name: str) -> Secret:
        value: Secret = getattr(self, name)
        return value

    def with_secret(self, name: str, text: str) -> "Secrets":
        return replace(self, **{name: Secret(text)})

    def checked(self) -> "Secrets":
        """Itself, or SECRET_INVALID for one that openfire.xml would not keep as typed."""
        for name in ("database_password", "admin_password", "encryption_key", "ldap_password"):
            reason = xml_safe(self.get(name).reveal())
            if reason:
                raise SetupError(Code.SECRET_INVALID, name=name, reason=reason)
        return self

    def known(self) -> tuple[str, ...]:
        """The texts to be struck out of any log, longest first."""
        texts = {self.get(name).reveal() for name in self.names()} - {""}
        return tuple(sorted(texts, key=len, reverse=True))


def strong_password(length: int = 20) -> Secret:
    """A random password from letters and digits that are not mistaken for each other."""
    alphabet = "".join(c for c in string.ascii_letters + string.digits if c not in "0O1lI")
    return Secret("".join(random.choice(alphabet) for _ in range(length)))
