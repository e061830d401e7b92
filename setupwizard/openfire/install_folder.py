"""The place of Openfire's files as the host tells it: a folder, a link to one, a whole disk."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.transport.base import Argv, Result

QUESTIONS: tuple[Argv, ...] = (
    ("stat", "-c", "%F|%m", paths.HOME),
    ("stat", "-L", "-c", "%F", paths.HOME),
    ("readlink", "-f", paths.HOME),
)

FOLDER, LINK = "directory", "symbolic link"

HIDDEN = ("/home", "/root", "/run/user", "/tmp", "/var/tmp")  # noqa: S108 - only compared with
"""What the service does not see, by `ProtectHome` and `PrivateTmp` of its unit."""


@dataclass(frozen=True, slots=True)
class InstallFolder:
    """`staging`: where an archive arrives and is unpacked, on the same disk.

    `inside`: the folder stays, as a link leads to it or a disk begins there, and is filled.
    """

    inside: bool

    @property
    def staging(self) -> str:
        return paths.STAGING_INSIDE if self.inside else paths.STAGING

    @property
    def disk(self) -> str:
        """A folder that is there and lies on the disk."""
        return str(PurePosixPath(self.staging).parent)


def read_install_folder(results: tuple[Result, ...]) -> InstallFolder:
    """From the answers to QUESTIONS. Raises HOME_NOT_FOLDER, HOME_HIDDEN."""
    here, target_kind, real = results
    if not here.ok:
        return InstallFolder(inside=False)  # nothing there yet
    kind, _, mount = here.out.strip().partition("|")
    target = real.out.strip() or paths.HOME
    if target_kind.out.strip() != FOLDER:
        raise SetupError(Code.HOME_NOT_FOLDER, target_kind.err, place=paths.HOME, target=target)
    if any(target == hidden or target.startswith(f"{hidden}/") for hidden in HIDDEN):
        raise SetupError(Code.HOME_HIDDEN, place=paths.HOME, target=target)
    return InstallFolder(inside=kind == LINK or mount == paths.HOME)
