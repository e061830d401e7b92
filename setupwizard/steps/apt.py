"""Installing packages with apt, patiently: waiting for others, mending what was interrupted."""

import re
import time
from collections.abc import Callable, Mapping, Sequence

from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.steps.apt_output import AptProgress, full_place, gone_source, why_failed
from setupwizard.steps.base import Work
from setupwizard.steps.package_lock import PATIENCE, wait_for_lock
from setupwizard.transport.base import Argv, Result, Transport
from setupwizard.transport.detached import run_detached

QUIET = {
    "DEBIAN_FRONTEND": "noninteractive",
    "LC_ALL": "C",
    "NEEDRESTART_SUSPEND": "1",  # Ubuntu's needrestart would restart other services by itself
}
_KEEP = ("-o", "Dpkg::Options::=--force-confdef", "-o", "Dpkg::Options::=--force-confold")
_APT = ("apt-get", "-y", "-q", *_KEEP, "-o", "DPkg::Lock::Timeout=60")

_INSTALL = (*_APT, "--no-install-recommends", "install")

UPDATE: tuple[str, tuple[Argv, ...]] = ("packages-updating", ((*_APT, "update"),))
MEND: tuple[str, tuple[Argv, ...]] = (
    "packages-repairing",
    (
        ("dpkg", "--force-confdef", "--force-confold", "--configure", "-a"),
        (*_APT, "--no-install-recommends", "-f", "install"),
    ),
)
_CURES = {
    Code.PACKAGE_UNKNOWN: (UPDATE,),
    Code.PACKAGE_DOWNLOAD_FAILED: (UPDATE,),  # lists that name versions the mirror no longer has
    Code.PACKAGE_UNMET: (UPDATE, MEND),  # lists half there, or something half installed
    Code.PACKAGE_BROKEN: (MEND,),
}

HOLDS: Argv = ("apt-mark", "showhold")


def package_question(package: str) -> Argv:
    """Asks dpkg for the state of one package; `is_installed` reads the answer."""
    return ("dpkg-query", "-W", "-f=${db:Status-Status} ${db:Status-Eflag}", package)


def is_installed(answer: Result) -> bool:
    """Whole and configured: not half unpacked, not only its configuration left."""
    return answer.ok and answer.out.strip() == "installed ok"


def install_packages(
    work: Work,
    *packages: str,
    patience: float = PATIENCE,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Install, trying each cure once. The work goes on on the server when the link is lost.

    `patience` in seconds. Raises PACKAGE_LOCKED, PACKAGE_UNKNOWN, PACKAGE_DOWNLOAD_FAILED,
    PACKAGE_SOURCE_GONE, PACKAGE_UNMET, PACKAGE_HELD, PACKAGE_BROKEN, DISK_FULL, PACKAGE_FAILED.
    """
    install = (*_INSTALL, *packages)
    name = ", ".join(packages)
    began = clock()
    attempts: set[str] = set()
    cure_output = ""
    while True:
        wait_for_lock(work, patience - (clock() - began), clock)
        work.say(Note.of("packages-preparing", package=name), None)
        code, output = _run(work, f"install-{'-'.join(packages)}", install)
        if code is None:
            return
        if code is Code.PACKAGE_LOCKED and clock() - began < patience:
            continue  # somebody was quicker after we had looked
        cure = next((one for one in _CURES.get(code, ()) if one[0] not in attempts), None)
        if cure is None:
            params = {"package": name, "program": "apt", "minutes": int(patience // 60)}
            raise _failed(work.host, code, cure_output + output, params)
        note, commands = cure
        attempts.add(note)
        work.say(Note.of(note), None)
        for number, command in enumerate(commands):
            # The next attempt tells whether it helped.
            cure_output += _run(work, f"{note}-{number}", command)[1]
        if cure is MEND and (half := _half_there(work)):
            _run(work, "packages-reinstalling", (*_INSTALL, "--reinstall", *half))


def _failed(host: Transport, code: Code, output: str, params: Mapping[str, object]) -> SetupError:
    """The cause, looked at more closely where somebody else can do something about it."""
    if code is Code.DISK_FULL:
        return SetupError(Code.DISK_FULL, output, place=full_place(output))
    if code in (Code.PACKAGE_UNMET, Code.PACKAGE_HELD, Code.PACKAGE_BROKEN):
        kept = host.run(HOLDS).out.split()
        on_hold = [
            name for name in kept if re.search(rf"(?<![\w.+-]){re.escape(name)}(?![\w+-])", output)
        ]
        if on_hold:
            return SetupError(
                Code.PACKAGE_HELD, output, held=" ".join(on_hold), package=params["package"]
            )
    if code in (Code.PACKAGE_UNKNOWN, Code.PACKAGE_DOWNLOAD_FAILED, Code.PACKAGE_UNMET):
        source = gone_source(output)
        if source:
            return SetupError(
                Code.PACKAGE_SOURCE_GONE, output, source=source, package=params["package"]
            )
    return SetupError(Code.PACKAGE_UNMET if code is Code.PACKAGE_HELD else code, output, **params)


def _half_there(work: Work) -> tuple[str, ...]:
    """What an unpacking that was broken off left: only reinstalling mends it."""
    shown = work.host.run(("dpkg-query", "-W", "-f=${db:Status-Eflag} ${binary:Package}\\n"))
    told = (line.split() for line in shown.out.splitlines())
    return tuple(package for flag, package in told if flag == "reinstreq")


def _run(work: Work, name: str, argv: Sequence[str]) -> tuple[Code | None, str]:
    """The cause of its failure, None if it did not fail, and the last it printed.

    (`apt-get update` does not fail for a source that is gone, it only tells.)
    """
    lines: list[str] = []
    progress = AptProgress()

    def read(line: str) -> None:
        lines.append(line)
        work.output(line)
        if told := progress.read(line):
            work.say(*told)

    # A big package over a slow line comes without a word.
    result = run_detached(
        work.host, name, argv, cancel=work.cancel, output=read, env=QUIET, silence=PATIENCE
    )
    said = "".join(f"{line}\n" for line in lines[-30:])
    return None if result.ok else why_failed(lines), said
