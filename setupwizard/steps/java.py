"""The Java that Openfire runs on: it is there, and it was run once before it counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.java import JavaChoice
from setupwizard.openfire.log import MEMORY
from setupwizard.steps.apt import install_packages, is_installed, package_question
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.transport.base import Argv, Result, Transport


@dataclass(frozen=True, slots=True)
class JavaInstalled:
    """The chosen Java is there, and its package is whole. `memory`: MiB of heap it must give."""

    choice: JavaChoice
    memory: int = 256
    id: str = "java"
    weight: int = 15

    def asks(self) -> Sequence[Argv]:
        java: Argv = ("test", "-x", f"{self.choice.home}/bin/java")
        package = self.choice.package
        return (java, package_question(package)) if package else (java,)

    def judge(self, results: Sequence[Result]) -> Verdict:
        if results[0].ok and all(map(is_installed, results[1:])):
            return HOLDS
        return missing(Note.of("package-will-be-installed", package=self.choice.package))

    def apply(self, work: Work) -> None:
        """Raises what `install_packages` and `run_once` raise."""
        install_packages(work, self.choice.package)
        run_once(work.host, self.choice.home, self.memory)


def run_once(host: Transport, home: str, memory: int) -> None:
    """Start this Java with as much heap, in MiB, as Openfire is to have; it ends by itself.

    Raises JAVA_BROKEN, OPENFIRE_MEMORY.
    """
    result = host.run((f"{home}/bin/java", f"-Xmx{memory}m", "-version"))
    if result.ok:
        return
    said = result.err + result.out
    if MEMORY.search(said):
        raise SetupError(Code.OPENFIRE_MEMORY, said, memory=memory)
    raise SetupError(Code.JAVA_BROKEN, said, home=home)
