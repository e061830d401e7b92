"""The secrets of a run: they come from a prompt, a private file or standard input."""

import secrets as random
import string
from dataclasses import dataclass, fields, replace

from setupwizard.model.fields import xml_safe
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.saslprep import saslprep
from setupwizard.model.secret import Secret

NONE = Secret("")


def refused_by_database(text: str) -> bool:
    """PostgreSQL and the driver of Openfire both prepare a password, if it can be prepared."""
    return saslprep(text) is None


def refused_by_chat(text: str) -> bool:
    """Openfire takes a password as it is typed, chat programs prepare it: both must be the same
    (auth/ScramUtils.java; RFC 5802, 2.2).
    """
    return saslprep(text) != text


SIGNS = {"database_password": refused_by_database, "admin_password": refused_by_chat}


@dataclass(frozen=True, slots=True)
class Secrets:
    """Everything that must never be in argv, the environment, a log, an event or a file of ours."""

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
        """Itself, if every secret can be used for what it is for.

        Raises SECRET_INVALID for one that openfire.xml would not keep as typed, SECRET_SIGNS for
        one that programs would read in different ways, SECRET_LINES for one of several lines.
        """
        for name in ("database_password", "admin_password", "encryption_key", "ldap_password"):
            reason = xml_safe(self.get(name).reveal())
            if reason:
                raise SetupError(Code.SECRET_INVALID, name=name, reason=reason)
        for name, rule in SIGNS.items():
            if self.get(name) and rule(self.get(name).reveal()):
                raise SetupError(Code.SECRET_SIGNS, name=name)
        for name in ("ssh_password", "sudo_password"):
            if any(sign in self.get(name).reveal() for sign in "\r\n\0"):
                raise SetupError(Code.SECRET_LINES, name=name)
        return self

    def known(self) -> tuple[str, ...]:
        """The texts to redact from any log, longest first."""
        texts = {self.get(name).reveal() for name in self.names()} - {""}
        return tuple(sorted(texts, key=len, reverse=True))


def strong_password(length: int = 20) -> Secret:
    """A random password from letters and digits that are not mistaken for each other."""
    alphabet = "".join(c for c in string.ascii_letters + string.digits if c not in "0O1lI")
    return Secret("".join(random.choice(alphabet) for _ in range(length)))


def speakable_password() -> Secret:
    """A random one to be told over the telephone: five groups of two syllables, of letters that
    sound in one way in Spanish and in English. 40 syllables, 53 bits.
    """
    syllables = [consonant + vowel for consonant in "dflmnprt" for vowel in "aeiou"]
    return Secret("-".join(random.choice(syllables) + random.choice(syllables) for _ in range(5)))


def typeable_password() -> Secret:
    """A random one for a person to type on a phone: three groups of four, nothing to be shifted and
    nothing mistaken for another. 31 signs, 59 bits.
    """
    alphabet = [c for c in string.ascii_lowercase + string.digits if c not in "0o1li"]
    return Secret("-".join("".join(random.choice(alphabet) for _ in range(4)) for _ in range(3)))
