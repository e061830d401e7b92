"""The directory's login, kept encrypted by an Openfire that does not do it by itself (4.6.2)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from setupwizard.model.answers import OFF, Answers
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire import paths
from setupwizard.openfire.ldap import SECRET_NAMES
from setupwizard.openfire.psql import as_postgres
from setupwizard.steps.base import HOLDS, Verdict, Work, later, missing
from setupwizard.transport.base import Argv, Result, Transport
from setupwizard.transport.remote_files import write_file

MARK = f"{paths.CONF}/people-secrets-encrypted"
"""Ours, where the database cannot be asked: the console has taken our wish."""


@dataclass(frozen=True, slots=True)
class LdapSecretsEncrypted:
    """No password of the directory lies readable in Openfire's database."""

    answers: Answers
    secrets: Secrets = field(repr=False)
    id: str = "ldap-secrets"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        datasource = self.answers.datasource
        if datasource.kind == "embedded" or not datasource.on_server:
            return (("stat", "-c", "%n", MARK),)
        names = ", ".join(f"'{name}'" for name in SECRET_NAMES)
        sql = f"SELECT count(*) FROM ofproperty WHERE name IN ({names}) AND encrypted IS DISTINCT FROM 1"  # noqa: E501, S608 - constants
        return (as_postgres(datasource.port, "-c", sql, database=datasource.database),)

    def judge(self, results: Sequence[Result]) -> Verdict:
        (answer,) = results
        change = Note.of("ldap-secrets-will-be-encrypted")
        if answer.argv[0] == "stat":
            return HOLDS if answer.ok else missing(change)
        if not answer.ok:
            return later(change)
        return HOLDS if answer.out.strip() == "0" else missing(change)

    def apply(self, work: Work) -> None:
        """Raises CONSOLE_PERSON_REFUSED, CONSOLE_UNREACHABLE."""
        encrypt_secrets(work.host, self.answers, self.secrets)
        if self.asks()[0][0] == "stat":
            write_file(work.host, MARK, b"", owner=paths.OWNER, mode="0640")


def encrypt_secrets(host: Transport, answers: Answers, secrets: Secrets) -> None:
    """Ask the console to keep them encrypted, as the directory's first administrator.

    Raises CONSOLE_PERSON_REFUSED, CONSOLE_UNREACHABLE.
    """
    server, ldap = answers.server, answers.directory
    if ldap is None or not ldap.bind_dn:
        return
    # requests takes 0.1 s to load, and hardly a run comes here.
    from setupwizard.openfire.console import Console

    secure = server.console_port == OFF
    port = server.console_secure_port if secure else server.console_port
    with (
        host.tunnel("127.0.0.1", port) as endpoint,
        Console(endpoint, server.fqdn, secure=secure) as console,
    ):
        if not console.login(ldap.admins[0], secrets.ldap_admin_password):
            raise SetupError(Code.CONSOLE_PERSON_REFUSED, user=ldap.admins[0])
        for name in SECRET_NAMES:
            console.encrypt(name)
