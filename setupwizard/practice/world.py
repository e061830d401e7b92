"""The practice: a world with one server in it, for learning the whole path without fear."""

import shutil
import tempfile
import weakref
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path

from setupwizard.directory.base import OpenDirectory
from setupwizard.engine.world import AskKey, World
from setupwizard.model.answers import HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.cache import Progress
from setupwizard.openfire.releases import Release
from setupwizard.practice import postgresql, school_directory
from setupwizard.practice.directory import open_directory
from setupwizard.practice.host import ADDRESS, NUMBER, PracticeHost
from setupwizard.practice.means import means
from setupwizard.practice.mistakes import Mistake
from setupwizard.practice.packages import CATALOG
from setupwizard.practice.releases import DOWNLOAD, archive, find, releases
from setupwizard.practice.school import ACCOUNT
from setupwizard.practice.server import Server
from setupwizard.proof.base import Means
from setupwizard.transport.base import Transport
from setupwizard.transport.host_keys import HostKey

FINGERPRINT = "SHA256:pRaCt1cEpRaCt1cEpRaCt1cEpRaCt1cEpRaCt1cEpRa"
GREETING = 0.6
"""Seconds until a login is through."""

STEPS = 20


@dataclass(frozen=True, slots=True)
class Learner:
    """What a person types to get into the practice server. None of it is secret.

    `database` and its user are there only with DATABASE_DOWN; the password is the same.
    """

    address: str = ADDRESS
    port: int = 22
    user: str = "ana"
    password: str = "practica"  # noqa: S105 - shown to everybody who practises
    database: str = "chat"

    def note(self) -> Note:
        """How to get in, in a sentence."""
        return Note.of("practice-login", **self._named())

    def directory_note(self) -> Note:
        """How to get into the directory of the school, in a sentence."""
        return Note.of(
            "practice-directory",
            host=school_directory.HOST,
            account=ACCOUNT,
            password=school_directory.PASSWORD,
        )

    def mistake(self, mistake: Mistake) -> Note:
        """What goes wrong, in a sentence."""
        return Note.of(f"mistake-{mistake}", **self._named())

    def _named(self) -> dict[str, str]:
        return {name: str(value) for name, value in asdict(self).items()}


LEARNER = Learner()


def practice_world(
    pace: float = 1.0,
    mistakes: Iterable[Mistake] = (),
    directory: OpenDirectory = open_directory,
) -> World:
    """A fresh server; `pace` 1.0 sets it up in about half a minute, 0 at once.

    The server lasts as long as the world: a second connection finds what the first one left.
    """
    practice = _Practice(pace, mistakes, directory)
    return World(practice.connect, practice.means, releases, directory, find, practice.download)


class _Practice:
    def __init__(self, pace: float, mistakes: Iterable[Mistake], directory: OpenDirectory) -> None:
        self._server = Server(pace, mistakes, directory)
        if Mistake.DATABASE_DOWN in self._server.mistakes:
            self._server.packages |= CATALOG["postgresql"].versions
            cluster = postgresql.installed(self._server, online=False)
            postgresql.made_before(cluster, LEARNER.database, LEARNER.password)
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
        self._server.clock.wait(GREETING, cancel)
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
        self._host = PracticeHost(self._server, cancel)
        return self._host

    def _show_key(self, host: HostAnswers, ask_key: AskKey) -> None:
        """Asked until it is accepted, and never again."""
        key = HostKey(host.address, host.port, "ssh-ed25519", FINGERPRINT)
        if not self._key_accepted and not ask_key(key):
            raise SetupError(
                Code.HOST_KEY_UNKNOWN, host=host.address, port=host.port, fingerprint=FINGERPRINT
            )
        self._key_accepted = True

    def means(self) -> Means:
        return means(self._server, self._host.pause if self._host else lambda seconds: None)

    def download(
        self, release: Release, folder: Path, *, progress: Progress, cancel: Cancel
    ) -> Path:
        """As `openfire.cache.download`, but never into the `folder` where real ones are kept."""
        for step in range(STEPS):
            self._server.clock.wait(DOWNLOAD / STEPS, cancel)
            if cancel.is_set():
                raise SetupError(Code.DOWNLOAD_FAILED, file=release.name, arrived=0)
            progress(release.size * (step + 1) // STEPS, release.size)
        path = self._folder / release.name
        path.write_bytes(archive(release.version))
        return path

    @cached_property
    def _folder(self) -> Path:
        """Steps read an archive of this computer from a file; this one goes with the practice."""
        folder = tempfile.mkdtemp(prefix="openfire-practice-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        return Path(folder)
