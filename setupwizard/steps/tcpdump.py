"""The program that records network traffic on the server."""

from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.model.events import Note
from setupwizard.steps.apt import install_packages, is_installed, package_question
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.transport.base import Argv, Result

PACKAGE = "tcpdump"


@dataclass(frozen=True, slots=True)
class TcpdumpInstalled:
    """It is there, and its package is whole."""

    id: str = "tcpdump"
    weight: int = 5

    def asks(self) -> Sequence[Argv]:
        return (package_question(PACKAGE),)

    def judge(self, results: Sequence[Result]) -> Verdict:
        if is_installed(results[0]):
            return HOLDS
        return missing(Note.of("package-will-be-installed", package=PACKAGE))

    def apply(self, work: Work) -> None:
        """Raises what `install_packages` raises."""
        install_packages(work, PACKAGE)
