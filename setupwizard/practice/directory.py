"""The practice has no directory yet: nothing answers, wherever it is looked for."""

from setupwizard.directory.base import Directory
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.transport.base import Transport


class _Nowhere:
    """Like a port nobody listens on: the error comes on entering."""

    def __init__(self, ldap: LdapAnswers) -> None:
        self._ldap = ldap

    def __enter__(self) -> Directory:
        raise SetupError(Code.LDAP_NOT_REACHABLE, host=self._ldap.host, port=self._ldap.port)

    def __exit__(self, *_: object) -> None: ...


def open_directory(host: Transport, ldap: LdapAnswers, password: Secret) -> _Nowhere:
    """As `directory.ldap.open_directory`."""
    return _Nowhere(ldap)
