"""How servers are reached and proven: the real network here, a practice server elsewhere.

Three libraries take a tenth of a second and more to load, and most of what the program does needs
none of them: paramiko, ldap3 and slixmpp are imported where a server or a directory is reached, and
where a proof or new accounts are near. So is what only the end of a proof needs (aiodns, certifi).
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from setupwizard.accounts.base import Accounts, AccountsPlace, OpenAccounts
from setupwizard.channels.base import (
    Commands,
    Console,
    ConsolePlace,
    OpenCommands,
    OpenConsole,
    OpenReader,
    Reader,
)
from setupwizard.directory.base import Directory, OpenDirectory
from setupwizard.dns.question import Query, Replies, Resolve
from setupwizard.model.answers import HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.cache import Download, download
from setupwizard.openfire.releases import Find, Release, find_release, list_releases
from setupwizard.proof.base import Login, PortAnswered, ProofServices, Reach, TryLogin
from setupwizard.proof.trust import AskTrust, Trust
from setupwizard.transport.base import Transport
from setupwizard.transport.host_keys import HostKey, KnownHosts
from setupwizard.transport.local import connect_local

AskKey = Callable[[HostKey], bool]


def _resolve(queries: Sequence[Query], patience: float, cancel: Cancel) -> Replies:
    from setupwizard.dns.resolver import resolve

    return resolve(queries, patience, cancel)


def _ask_trust(host: Transport, domain: str) -> Trust | None:
    from setupwizard.proof.ask_trust import ask_trust

    return ask_trust(host, domain)


def _open_accounts(
    host: Transport, place: AccountsPlace, admin: Login
) -> AbstractContextManager[Accounts]:
    from setupwizard.accounts.xmpp import open_accounts

    return open_accounts(host, place, admin)


def _open_console(
    host: Transport, place: ConsolePlace, user: str, password: Secret
) -> AbstractContextManager[Console]:
    from setupwizard.channels.console import open_console

    return open_console(host, place, user, password)


def _open_commands(
    host: Transport, address: str, user: str, password: Secret
) -> AbstractContextManager[Commands]:
    from setupwizard.channels.adhoc import open_commands

    return open_commands(host, address, user, password)


def _open_reader(host: Transport, port: int, database: str) -> AbstractContextManager[Reader]:
    from setupwizard.channels.sql import open_reader

    return open_reader(host, port, database)


def _reach(address: str, ports: Sequence[int], patience: float) -> Mapping[int, PortAnswered]:
    from setupwizard.proof.reach import reach

    return reach(address, ports, patience)


def _try_login(host: Transport, domain: str, login: Login) -> str:
    from setupwizard.proof.login import try_login

    return try_login(host, domain, login)


@dataclass(frozen=True, slots=True)
class Environment:
    """`connect` raises `SetupError`; `proof_services` and `releases` are fetched only when needed.

    `directory` logs in to a directory, as its server sees it. `find` names one release,
    `download` brings it to this computer. `resolve` asks the domain name system from here, `trust`
    says who vouches for a server's certificate. `accounts` are those an Openfire keeps itself.
    `console`, `commands` and `reader` are ways into a running Openfire and its database; `reach`
    tries ports from this computer, `try_login` somebody's password.
    """

    connect: Callable[[HostAnswers, Secrets, AskKey, Cancel], Transport]
    proof_services: Callable[[], ProofServices]
    releases: Callable[[], tuple[Release, ...]]
    directory: OpenDirectory
    find: Find = find_release
    download: Download = download
    resolve: Resolve = _resolve
    trust: AskTrust = _ask_trust
    accounts: OpenAccounts = _open_accounts
    console: OpenConsole = _open_console
    reader: OpenReader = _open_reader
    reach: Reach = _reach
    try_login: TryLogin = _try_login
    commands: OpenCommands = _open_commands


def real_environment(known_hosts: Path) -> Environment:
    """The network. `known_hosts` is our own file of host keys."""

    def connect(host: HostAnswers, secrets: Secrets, ask_key: AskKey, cancel: Cancel) -> Transport:
        if host.local:
            return connect_local(secrets, cancel)
        from setupwizard.transport import ssh

        return ssh.connect(host, secrets, KnownHosts(known_hosts), ask_key, cancel)

    return Environment(connect, _proof_services, list_releases, _open_directory)


def _proof_services() -> ProofServices:
    from setupwizard.proof.real import PROOF_SERVICES

    return PROOF_SERVICES


def _open_directory(
    host: Transport, ldap: LdapAnswers, password: Secret
) -> AbstractContextManager[Directory]:
    from setupwizard.directory.ldap import open_directory

    return open_directory(host, ldap, password)
