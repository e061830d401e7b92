"""A real directory, reached through the server that Openfire runs on."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from setupwizard.directory.base import Groups, People, Person, Proposal
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.transport.base import Endpoint, Transport

_FROM_TUNNEL = {
    Code.REMOTE_REFUSED: Code.LDAP_NOT_REACHABLE,
    Code.REMOTE_HOST_UNKNOWN: Code.LDAP_HOST_UNKNOWN,
    Code.REMOTE_UNREACHABLE: Code.LDAP_UNREACHABLE,
}


@contextmanager
def open_directory(
    host: Transport, ldap: LdapAnswers, password: Secret
) -> Iterator["LdapDirectory"]:
    """The `OpenDirectory` of the real world; the errors are described there."""
    with _tunnel(host, ldap) as endpoint:
        yield LdapDirectory(endpoint)


@contextmanager
def _tunnel(host: Transport, ldap: LdapAnswers) -> Iterator[Endpoint]:
    """As `Transport.tunnel`, but what is in the way is said of the directory."""
    tunnel = host.tunnel(ldap.host, ldap.port)
    try:
        endpoint = tunnel.__enter__()
    except SetupError as error:
        problem = error.problem
        code = _FROM_TUNNEL.get(problem.code)
        if code is None:
            raise
        raise SetupError(code, problem.detail, host=ldap.host, port=ldap.port) from error
    try:
        yield endpoint
    finally:
        tunnel.__exit__(None, None, None)


class LdapDirectory:
    """`Directory`, asked with ldap3."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint

    def discover(self, ldap: LdapAnswers) -> Proposal:
        raise NotImplementedError

    def people(self, ldap: LdapAnswers) -> People:
        raise NotImplementedError

    def groups(self, ldap: LdapAnswers) -> Groups:
        raise NotImplementedError

    def find(self, ldap: LdapAnswers, text: str, most: int = 20) -> tuple[Person, ...]:
        raise NotImplementedError

    def namesakes(self, ldap: LdapAnswers, users: Sequence[str]) -> frozenset[str]:
        raise NotImplementedError

    def admits(self, ldap: LdapAnswers, user: str, password: Secret) -> bool:
        raise NotImplementedError
