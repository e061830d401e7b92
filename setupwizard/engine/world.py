"""How servers are reached and proven: the real network here, a practice server elsewhere."""

import importlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from setupwizard.directory.base import Directory, OpenDirectory
from setupwizard.model.answers import HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.transport.base import Transport
from setupwizard.transport.host_keys import HostKey

if TYPE_CHECKING:
    from setupwizard.openfire.cache import Download, Progress
    from setupwizard.openfire.releases import Find, Release
    from setupwizard.proof.base import Means

AskKey = Callable[[HostKey], bool]


def _find(version: str) -> "Release":
    from setupwizard.openfire.releases import find_release

    return find_release(version)


def _download(release: "Release", folder: Path, *, progress: "Progress", cancel: Cancel) -> Path:
    from setupwizard.openfire.cache import download

    return download(release, folder, progress=progress, cancel=cancel)


@dataclass(frozen=True, slots=True)
class World:
    """`connect` raises `SetupError`; `means` and `releases` are fetched only when needed.

    `directory` logs in to a directory, as its server sees it. `find` names one release,
    `download` brings it to this computer.
    """

    connect: Callable[[HostAnswers, Secrets, AskKey, Cancel], Transport]
    means: "Callable[[], Means]"
    releases: "Callable[[], tuple[Release, ...]]"
    directory: OpenDirectory
    find: "Find" = _find
    download: "Download" = _download


def _load_steps() -> None:
    """What a session needs as soon as it is there."""
    importlib.import_module("setupwizard.engine.plan")
    importlib.import_module("setupwizard.probe.probe")


def real_world(known_hosts: Path) -> World:
    """The network. `known_hosts` is our own file of host keys."""

    def connect(host: HostAnswers, secrets: Secrets, ask_key: AskKey, cancel: Cancel) -> Transport:
        if host.local:
            from setupwizard.transport.local import connect_local

            return connect_local(secrets, cancel)
        from setupwizard.transport.door import knock
        from setupwizard.transport.host_keys import KnownHosts

        known = KnownHosts(known_hosts)
        door = knock(host, secrets, known, cancel)
        # What takes long to load is loaded while the server is at work for us.
        from setupwizard.transport import ssh

        return ssh.log_in(door, host, secrets, known, ask_key, cancel, _load_steps)

    def means() -> "Means":
        from setupwizard.proof.real import MEANS

        return MEANS

    def releases() -> "tuple[Release, ...]":
        from setupwizard.openfire.releases import list_releases

        return list_releases()

    def directory(
        host: Transport, ldap: LdapAnswers, password: Secret
    ) -> AbstractContextManager[Directory]:
        from setupwizard.directory.ldap import open_directory

        return open_directory(host, ldap, password)

    return World(connect, means, releases, directory)
