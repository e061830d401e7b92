"""The Java that Openfire runs on."""

from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.model.events import Note
from setupwizard.openfire.java import JavaChoice
from setupwizard.steps.apt import install_packages, is_installed, package_question
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.transport.base import Argv, Result


@dataclass(frozen=True, slots=True)
class JavaInstalled:
    """The chosen Java is there, and its package is whole."""

    choice: JavaChoice
    id: str = "java"
    weight: int = 15

    def asks(self) -> Sequence[Argv]:
        java: Argv = ("test", "-x", f"{self.choice.home}/bin/java")
        package = self.choice.package
        return (java, package_question(package)) if package else (java,)

    def judge(self, answers: Sequence[Result]) -> Verdict:
        if answers[0].ok and all(map(is_installed, answers[1:])):
            return HOLDS
        return missing(Note.of("package-will-be-installed", package=self.choice.package))

    def apply(self, work: Work) -> None:
        """Raises what `install_packages` raises."""
        install_packages(work, self.choice.package)
