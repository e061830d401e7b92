"""The practice: an environment with one server in it, for learning the whole path without fear."""

import shutil
import tempfile
import weakref
from collections.abc import Iterable
from contextlib import AbstractContextManager
from functools import cached_property, partial
from pathlib import Path

from setupwizard.accounts.base import Accounts, AccountsPlace
from setupwizard.channels.base import Commands, Console, ConsolePlace, Reader
from setupwizard.directory.base import OpenDirectory
from setupwizard.engine.environment import AskKey, Environment
from setupwizard.model.answers import HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.cache import Progress
from setupwizard.openfire.releases import Release
from setupwizard.practice import names
from setupwizard.practice.channels.accounts import own_accounts
from setupwizard.practice.channels.adhoc import practice_commands
from setupwizard.practice.commands.packages import CATALOG
from setupwizard.practice.directories import directories
from setupwizard.practice.host import PracticeHost
from setupwizard.practice.learner import FINGERPRINT, LEARNER
from setupwizard.practice.mistakes import Mistake
from setupwizard.practice.other_openfire import set_up_by_hand
from setupwizard.practice.programs import postgresql
from setupwizard.practice.programs.debian import ADDRESS, NUMBER, fresh_server
from setupwizard.practice.programs.openfire_logins import administers, admits
from setupwizard.practice.releases import DOWNLOAD, archive, find, releases
from setupwizard.practice.services import services
from setupwizard.proof.base import Login, ProofServices
from setupwizard.transport.base import Transport
from setupwizard.transport.host_keys import HostKey

GREETING = 0.6
"""Seconds until a login is through."""

PIECES = 20
"""In which a download arrives."""


def practice_environment(
    pace: float = 1.0,
    mistakes: Iterable[Mistake] = (),
    directory: OpenDirectory | None = None,
) -> Environment:
    """A fresh server; `pace` 1.0 sets it up in about half a minute, 0 at once.

    The server lasts as long as this: a second connection finds what the first one left.
    `directory`: another way to a directory than that of the practice.
    """
    practice = _Environment(pace, mistakes, directory)
    return Environment(
        practice.connect,
        practice.services,
        releases,
        practice.directory,
        find,
        practice.download,
        names.resolve,
        names.trust,
        practice.accounts,
        practice.console,
        practice.reader,
        practice.services().reach,
        practice.try_login,
        practice.commands,
    )


class _Environment:
    """The one server, and the latest connection to it."""

    def __init__(
        self, pace: float, mistakes: Iterable[Mistake], directory: OpenDirectory | None
    ) -> None:
        self._state = fresh_server(pace, mistakes)
        if Mistake.DATABASE_DOWN in self._state.mistakes:
            self._state.packages |= CATALOG["postgresql"].versions
            cluster = postgresql.install(self._state, online=False)
            postgresql.made_before(cluster, LEARNER.database, LEARNER.password)
        if Mistake.OTHER_OPENFIRE in self._state.mistakes:
            set_up_by_hand(self._state, LEARNER.password)
        self.directory = directory or directories(self._state, self._pause)
        self._host: PracticeHost | None = None
        self._key_accepted = False

    def connect(
        self, host: HostAnswers, secrets: Secrets, ask_key: AskKey, cancel: Cancel
    ) -> Transport:
        """As `transport.ssh.connect`: the same questions in the same order, and the same codes."""

        def problem(code: Code) -> SetupError:
            return SetupError(
                code, host=host.address, port=host.port, user=host.user, file=host.identity
            )

        if host.auth == "password" and not secrets.ssh_password:
            raise SetupError(Code.SECRET_NEEDED, name="ssh_password")
        if host.address not in (ADDRESS, NUMBER):
            raise problem(Code.HOST_UNKNOWN)
        self._state.clock.wait(GREETING, cancel)
        if cancel.is_set():
            raise problem(Code.HOST_UNREACHABLE)
        if host.port != LEARNER.port:
            raise problem(Code.HOST_REFUSED)
        self._show_key(host, ask_key)
        if host.auth != "password":
            raise problem(Code.SSH_KEY_REFUSED if host.auth == "key" else Code.SSH_AGENT_REFUSED)
        if (host.user, secrets.ssh_password.reveal()) != (LEARNER.user, LEARNER.password):
            raise problem(Code.SSH_PASSWORD_REFUSED)
        if secrets.sudo_password.reveal() not in ("", LEARNER.password):
            raise problem(Code.SUDO_PASSWORD_WRONG)
        self._host = PracticeHost(self._state, cancel)
        return self._host

    def _show_key(self, host: HostAnswers, ask_key: AskKey) -> None:
        """Asked until it is accepted, and never again."""
        key = HostKey(host.address, host.port, "ssh-ed25519", FINGERPRINT)
        if not self._key_accepted and not ask_key(key):
            raise SetupError(
                Code.HOST_KEY_UNKNOWN, host=host.address, port=host.port, fingerprint=FINGERPRINT
            )
        self._key_accepted = True

    def services(self) -> ProofServices:
        return services(self._state, self._pause, self.directory)

    def try_login(self, host: Transport, domain: str, login: Login) -> str:
        self._pause(GREETING)
        if not self._admitted(host, login):
            account = f"{login.user}@{domain}"
            raise SetupError(Code.XMPP_LOGIN_FAILED, "not-authorized", account=account)
        return "TLSv1.3"

    def _admitted(self, host: Transport, login: Login) -> bool:
        return admits(self._state, login, partial(self.directory, host))

    def accounts(
        self, host: Transport, place: AccountsPlace, admin: Login
    ) -> AbstractContextManager[Accounts]:
        return own_accounts(self._state, self._pause, self._admitted)(host, place, admin)

    def console(
        self, host: Transport, place: ConsolePlace, user: str, password: Secret
    ) -> AbstractContextManager[Console]:
        from setupwizard.practice.channels.console import practice_console  # loads lxml

        def admitted(host: Transport, login: Login) -> bool:
            return administers(self._state, login, partial(self.directory, host))

        return practice_console(self._state, self._pause, admitted)(host, place, user, password)

    def commands(
        self, host: Transport, address: str, user: str, password: Secret
    ) -> AbstractContextManager[Commands]:
        def admitted(host: Transport, login: Login) -> bool:
            return admits(self._state, login, partial(self.directory, host))

        def administrator(host: Transport, login: Login) -> bool:
            return administers(self._state, login, partial(self.directory, host))

        opened = practice_commands(self._state, self._pause, admitted, administrator)
        return opened(host, address, user, password)

    def reader(self, host: Transport, port: int, database: str) -> AbstractContextManager[Reader]:
        from setupwizard.practice.channels.reader import practice_reader  # loads pg8000

        return practice_reader(self._state, self._pause)(host, port, database)

    def _pause(self, seconds: float) -> None:
        if self._host:
            self._host.pause(seconds)

    def download(
        self, release: Release, folder: Path, *, progress: Progress, cancel: Cancel
    ) -> Path:
        """As `openfire.cache.download`, but never into the `folder` where real ones are kept."""
        for piece in range(PIECES):
            self._state.clock.wait(DOWNLOAD / PIECES, cancel)
            if cancel.is_set():
                raise SetupError(Code.DOWNLOAD_FAILED, file=release.name, arrived=0)
            progress(release.size * (piece + 1) // PIECES, release.size)
        path = self._folder / release.name
        path.write_bytes(archive(release.version))
        return path

    @cached_property
    def _folder(self) -> Path:
        """Steps read an archive of this computer from a file; this one goes with the practice."""
        folder = tempfile.mkdtemp(prefix="openfire-practice-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        return Path(folder)
