"""The way up to an SSH server, before SSH is spoken: quick to load, while paramiko is not.

A server needs a moment for whoever has knocked; what else there is to load is loaded meanwhile.
"""

import contextlib
from dataclasses import dataclass

from setupwizard.model.answers import HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.transport.host_keys import KnownHosts
from setupwizard.transport.identity import Identity, load_identity
from setupwizard.transport.reach import reach
from setupwizard.transport.watched_socket import WatchedSocket


@dataclass(frozen=True, slots=True)
class ServerConnection:
    """A server that took the connection.

    `key` is for the login, if there is one; `known` the kinds of key the server is known by.
    """

    link: WatchedSocket
    key: Identity | None
    known: tuple[str, ...]


def connect_to_server(
    host: HostAnswers, secrets: Secrets, known_hosts: KnownHosts, cancel: Cancel
) -> ServerConnection:
    """Raises what `load_identity`, `kinds` and `reach` raise, and SECRET_NEEDED."""
    key = load_identity(host.identity, secrets.key_passphrase) if host.auth == "key" else None
    if host.auth == "password" and host.identity:
        with contextlib.suppress(SetupError):  # of use only if the server wants both
            key = load_identity(host.identity, secrets.key_passphrase)
    if host.auth == "password" and not secrets.ssh_password:
        raise SetupError(Code.SECRET_NEEDED, name="ssh_password")
    known = known_hosts.kinds(host.address, host.port)
    return ServerConnection(reach(host.address, host.port, cancel), key, known)
