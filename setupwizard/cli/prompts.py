"""Questions at a terminal, where there is one: host keys and the passwords that are missing."""

import getpass
import sys
from dataclasses import dataclass
from pathlib import Path

from setupwizard.directory.people_file import PeopleTable
from setupwizard.engine.secrets_file import load_secrets, parse_secrets
from setupwizard.model.answers import Answers, HostAnswers
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets, strong_password
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.cli import WORDS
from setupwizard.transport.host_keys import HostKey


@dataclass(frozen=True, slots=True)
class Prompts:
    """`interactive`: a person is at the terminal. `host_key`: the only unknown key to accept."""

    words: Catalog
    interactive: bool
    host_key: str = ""

    def connecting(self, host: HostAnswers) -> None:
        """Say that a connection is being made: looking up the name may take a while."""
        if self.interactive and not host.local:
            text = self.words.text("Cli", WORDS["connecting"], {"host": host.address})
            print(text, file=sys.stderr, flush=True)

    def ask_key(self, key: HostKey) -> bool:
        """Whether to accept the key: the expected one, or one that the person confirms.

        One that takes the place of another is only accepted when it is the expected one.
        """
        if self.host_key:
            return self.host_key == key.fingerprint
        if not self.interactive or key.before:
            return False
        params = {"host": key.address, "fingerprint": key.fingerprint}
        answer = input(self.words.text("Cli", WORDS["key-question"], params))
        yes = self.words.text("Cli", WORDS["key-yes"])
        return answer.strip().lower()[:1] in {yes, "y"}

    def secret(self, secrets: Secrets, name: str, user: str = "") -> Secrets:
        """The secrets with `name` filled in, asking for it if necessary. Raises SECRET_NEEDED."""
        if secrets.get(name):
            return secrets
        if not self.interactive:
            raise SetupError(Code.SECRET_NEEDED, name=name)
        question = self.words.text("Cli", WORDS[f"ask-{name}"], {"user": user})
        typed = getpass.getpass(question)
        if not typed:
            raise SetupError(Code.SECRET_NEEDED, name=name)
        return secrets.with_secret(name, typed).checked()

    def login(self, host: HostAnswers, secrets: Secrets) -> Secrets:
        """The secrets needed to log in to the server."""
        if host.auth == "password" and not host.local:
            return self.secret(secrets, "ssh_password", host.user)
        return secrets

    def administrator(self, answers: Answers, secrets: Secrets) -> Secrets:
        """The secrets the proof logs in with."""
        if answers.directory:
            first = answers.directory.admins[0]
            return self.secret(secrets, "ldap_admin_password", first)
        return self.secret(secrets, "admin_password")

    def directory(
        self,
        answers: Answers,
        secrets: Secrets,
        way: str,
        people: PeopleTable | None,
        *,
        corrects: bool,
    ) -> Secrets:
        """What `ldap check`, `switch` or `back` needs. `corrects`: the people come from a directory
        already, so `admin` has no part in a `switch`.

        Going back must be possible when the directory is gone, so there its password may be left
        out; and a check without `admin` is one of the directory alone.
        """
        ldap = answers.directory
        if ldap and way != "back":
            secrets = self._directory(ldap, secrets, people)
        if way == "back" or (way == "switch" and not corrects):
            secrets = self.secret(secrets, "admin_password")
        if ldap and way == "back" and self.interactive and not secrets.ldap_admin_password:
            question = self.words.text(
                "Cli", WORDS["ask-ldap_admin_password-back"], {"user": ldap.admins[0]}
            )
            secrets = secrets.with_secret("ldap_admin_password", getpass.getpass(question))
        return secrets

    def _directory(
        self, ldap: LdapAnswers, secrets: Secrets, people: PeopleTable | None
    ) -> Secrets:
        """A new directory, of `people`, needs a password only if somebody in the table has none."""
        if people:
            enough = people.all_have_passwords
            return secrets if enough else self.secret(secrets, "people_password")
        if ldap.bind_dn:
            secrets = self.secret(secrets, "ldap_password", ldap.bind_dn)
        return self.secret(secrets, "ldap_admin_password", ldap.admins[0])

    def setup(self, answers: Answers, secrets: Secrets, people: PeopleTable | None) -> Secrets:
        """The secrets of a fresh installation; suggests a strong password for the administrator."""
        database = answers.datasource
        if answers.directory:
            secrets = self._directory(answers.directory, secrets, people)
        if database.kind == "postgresql" and not database.create:
            secrets = self.secret(secrets, "database_password", database.user)
        if answers.directory:
            return secrets
        if secrets.admin_password or not self.interactive:
            return self.secret(secrets, "admin_password")
        suggestion = strong_password()
        # The one secret ever shown: it is new, it is the reader's, and only the reader sees it.
        offer = self.words.text(
            "Cli", WORDS["offer-admin_password"], {"password": suggestion.reveal()}
        )
        typed = getpass.getpass(f"{offer}\n{self.words.text('Cli', WORDS['ask-admin_password'])}")
        return secrets.with_secret("admin_password", typed or suggestion.reveal()).checked()


def given_secrets(source: str | None) -> Secrets:
    """From `--secrets FILE`, or `-` for standard input; nothing when it was not given."""
    if source is None:
        return Secrets()
    if source == "-":
        return parse_secrets(sys.stdin.buffer.read(), "-")
    return load_secrets(Path(source))
