"""OpenLDAP's server (slapd) on the server itself, for programs on the same server only."""

from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.directory import slapd
from setupwizard.model.application import WRITTEN
from setupwizard.model.cancel import wait_until
from setupwizard.model.distinguished_names import same
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.steps.apt import install_packages, is_installed, package_question
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.steps.package_lock import TICK, wait_for_lock
from setupwizard.steps.remote import content
from setupwizard.transport.base import Argv, Result
from setupwizard.transport.listeners import LISTENERS, at_port, read_listeners
from setupwizard.transport.remote_files import write_file

PACKAGES = ("slapd", "ldap-utils")
START_SECONDS = 30.0
ATTEMPTS = 30
"""How often debconf is asked again while another program has its database, TICK apart."""

_START = ("enable", "restart")
_DEBCONF_LOCKED = "is locked by another process"


@dataclass(frozen=True, slots=True)
class SlapdInstalled:
    """slapd with the directory `base` answers, here only, and starts with the server.

    What it serves was made by us, or it is not touched: our `/etc/default/slapd` is written before
    the package comes, so slapd is not open to the network for a moment, and tells it later.
    """

    base: str
    id: str = "slapd"
    weight: int = 10

    def asks(self) -> Sequence[Argv]:
        return (
            *(package_question(package) for package in PACKAGES),
            slapd.SUFFIXES,
            ("cat", slapd.DEFAULTS),
            LISTENERS,
            slapd.WHO,
            ("systemctl", "is-enabled", slapd.UNIT),
        )

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises SLAPD_OTHER_DIRECTORY, SLAPD_PORT_TAKEN, READ_FAILED."""
        packages, (found, defaults, sockets, who, at_boot) = results[:2], results[2:]
        all_installed = all(is_installed(package) for package in packages)
        text = content(defaults) or ""
        self._refuse_others(found, is_installed(packages[0]), text.startswith(WRITTEN))
        _refuse_taken(sockets)
        if not all_installed:
            return missing(Note.of("slapd-will-be-installed", base=self.base))
        changes = []
        if text != slapd.DEFAULTS_TEXT or _open_to_network(sockets):
            changes.append(Note.of("slapd-will-be-local"))
        elif not who.ok:
            changes.append(Note.of("slapd-will-be-started"))
        if not at_boot.ok:
            changes.append(Note.of("slapd-will-start-with-server"))
        return missing(*changes) if changes else HOLDS

    def apply(self, work: Work) -> None:
        """Raises what `install_packages` raises, and SLAPD_NOT_RUNNING, FILE_WRITE_FAILED."""
        packages = [work.host.run(package_question(package)) for package in PACKAGES]
        text = slapd.DEFAULTS_TEXT.encode()
        write_file(work.host, slapd.DEFAULTS, text, keep_original=True)
        if not all(is_installed(package) for package in packages):
            self._preseed(work)
            install_packages(work, *PACKAGES)
        work.say(Note.of("slapd-starting"), None)
        started = work.host.do([("systemctl", action, slapd.UNIT) for action in _START])[-1]
        if not started.ok:
            raise SetupError(Code.SLAPD_NOT_RUNNING, detail=started.err)
        if not wait_until(lambda: work.host.run(slapd.WHO).ok, START_SECONDS, work.cancel):
            raise SetupError(Code.SLAPD_NOT_RUNNING, detail=work.host.run(slapd.WHO).err)

    def _refuse_others(self, found: Result, installed: bool, ours: bool) -> None:
        known = slapd.suffixes(found)
        others = [suffix for suffix in known if same(suffix) != same(self.base)]
        if others or ((known or installed) and not ours):
            suffix = ", ".join(others or known) or "?"
            raise SetupError(Code.SLAPD_OTHER_DIRECTORY, suffix=suffix)

    def _preseed(self, work: Work) -> None:
        """Answer the package's questions. There is no password among them: Debian invents one for
        its administrator, tells it to nobody and keeps only its hash; ours is the host's root.
        """
        domain = slapd.Shape(self.base).domain
        selections = (
            f"slapd slapd/no_configuration boolean false\n"
            f"slapd slapd/domain string {domain}\n"
            f"slapd shared/organization string {domain}\n"
        )
        wait_for_lock(work)
        for _ in range(ATTEMPTS):
            result = work.host.run(("debconf-set-selections",), stdin=selections.encode())
            if result.ok:
                return
            if _DEBCONF_LOCKED not in result.err or work.cancel.wait(TICK):
                break
        raise SetupError(Code.PACKAGE_FAILED, detail=result.err, package="slapd")


def _refuse_taken(sockets: Result) -> None:
    for listener in at_port(read_listeners(sockets.out), slapd.PORT):
        if listener.process != "slapd":
            raise SetupError(Code.SLAPD_PORT_TAKEN, process=listener.holder)


def _open_to_network(sockets: Result) -> bool:
    """Whether slapd listens on any address but the server's own."""
    ours = [one for one in read_listeners(sockets.out) if one.process == "slapd"]
    return not all(one.local_only for one in ours)
