"""A change of a finished Openfire: prepared, done, kept or undone by one script on the server.

The script lies on the server before anything is changed, and systemd runs it as well, by a timer
and, as no such timer outlives one, with the next boot: so Openfire returns to what it was even if
this computer is never heard of again.
"""

from dataclasses import dataclass

from setupwizard.files import shipped
from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.application import NAME
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.openfire.provider_change import ProviderChange
from setupwizard.steps.base import Work
from setupwizard.steps.remote import must
from setupwizard.transport.base import Argv, Transport
from setupwizard.transport.remote_files import remove_file, write_file

FOLDER = "/var/lib/openfire-setup/change"
SCRIPT = f"{FOLDER}/guarded_change.sh"

EARLIER = "/var/lib/openfire-setup/people"
EARLIER_SCRIPT = f"{EARLIER}/move_people.sh"
"""The same of a version before: what that one began is taken back by its own script."""

_BEGUN, _BEGUN_EARLIER = (
    tuple[Argv, ...](("stat", "-c", "%n", f"{folder}/{state}") for state in ("armed", "returning"))
    for folder in (FOLDER, EARLIER)
)
STATES = (*_BEGUN, *_BEGUN_EARLIER)
"""Asks whether a change was begun here and has neither been kept nor undone."""

TIMER = f"{NAME}-return"
BOOT = "/etc/systemd/system/openfire-setup-return-at-boot.service"
"""The file itself: a link to /var would do nothing where that is another disk (systemctl(1))."""

BOOT_UNIT = """\
[Unit]
Description=Openfire returns to what it was before a change that was broken off
After=postgresql.service
ConditionPathExists={script}

[Service]
Type=oneshot
ExecStart={command}

[Install]
WantedBy=multi-user.target
"""
"""Not ordered before Openfire: the script waits for the start it asks for, which would wait for the
script."""

RETURN_SECONDS = 420
"""After which the server returns by itself: well over what a slow start and its proof take."""

NAMES = ("openfire.xml", "security.xml", paths.DIRECTORY_NAME)
"""The files of Openfire's conf that a move may change."""

FILES_CHANGED, RETURNED = 3, 4
_CAUSES = {
    FILES_CHANGED: Code.SWITCH_FILES_CHANGED,
    RETURNED: Code.SWITCH_OVERTAKEN,
    5: Code.SERVICE_FAILED,
    6: Code.DATABASE_FAILED,
}
"""Exit status of the script."""


def unfinished(host: Transport) -> bool:
    """A change was begun here and has neither been kept nor undone."""
    return any(answer.ok for answer in host.ask(STATES))


def require_nothing_unfinished(host: Transport) -> None:
    """Raises CHANGE_UNFINISHED: what would be proven now is about to be gone."""
    if unfinished(host):
        raise SetupError(Code.CHANGE_UNFINISHED)


@dataclass(frozen=True, slots=True)
class GuardedScript:
    """The script on one server."""

    datasource: DatasourceAnswers

    def prepare(self, work: Work, move: ProviderChange) -> None:
        """Bring the script, the new files and copies of the old ones; nothing of Openfire changes.

        All of it can be read by root alone. Raises DISK_FULL, FILE_WRITE_FAILED, SERVICE_FAILED.
        """
        new, before = f"{FOLDER}/new", f"{FOLDER}/before"
        present = [name for name in NAMES if self._present(work, name)]
        must(
            work,
            ("rm", "-rf", "--", FOLDER, EARLIER),
            ("mkdir", "-p", "-m", "0700", "--", FOLDER.rpartition("/")[0]),
            ("mkdir", "-m", "0700", "--", FOLDER, new, before),
            ("cp", "-p", "--", *(f"{paths.CONF}/{name}" for name in present), before),
        )
        files = {
            SCRIPT: shipped("resources", "guarded_change.sh").read_bytes(),
            f"{FOLDER}/return.sql": move.undo.encode(),
            f"{FOLDER}/keep.sql": move.keep.encode(),
        }
        secret = {
            f"{FOLDER}/change.sql": move.change.encode(),
            **{f"{new}/{name}": content for name, content in move.files.items()},
            f"{FOLDER}/prepared": b"",
        }
        for path, content in files.items():
            write_file(work.host, path, content, mode="0600")
        self._arm(work)  # first: the timer takes away as well what we would leave lying
        for path, content in secret.items():
            write_file(work.host, path, content, mode="0600")

    def _arm(self, work: Work) -> None:
        """From now on the server returns by itself unless `keep` comes first. SERVICE_FAILED."""
        self.disarm(work)
        result = work.host.run(
            (
                *("systemd-run", "--quiet", "--collect", "--no-ask-password", f"--unit={TIMER}"),
                f"--on-active={RETURN_SECONDS}",
                *(
                    "--description=Openfire returns to what it was",
                    "--timer-property=AccuracySec=1",
                ),
                *self._command("return"),
            )
        )
        if not result.ok:
            raise SetupError(Code.SERVICE_FAILED, result.err, service="systemd-run", action="start")
        self._arm_boot(work)

    def _arm_boot(self, work: Work) -> None:
        command = " ".join(("/bin/sh", *self._command("return")[1:]))
        text = BOOT_UNIT.format(script=SCRIPT, command=command)
        write_file(work.host, BOOT, text.encode(), mode="0644")
        done = work.host.run(("systemctl", "enable", BOOT.rpartition("/")[2]))
        if not done.ok:
            raise SetupError(Code.SERVICE_FAILED, done.err, service="systemd", action="enable")

    def disarm(self, work: Work) -> None:
        """Neither need be there. Raises FILE_WRITE_FAILED."""
        work.host.run(("systemctl", "stop", f"{TIMER}.timer"))
        work.host.run(("systemctl", "disable", BOOT.rpartition("/")[2]))
        remove_file(work.host, BOOT)

    def change(self, work: Work) -> None:
        """Stop, change, start. Raises SWITCH_FILES_CHANGED, SERVICE_FAILED, DATABASE_FAILED,
        FILE_WRITE_FAILED.
        """
        self._run(work, "change")

    def keep(self, work: Work) -> None:
        """Raises SWITCH_OVERTAKEN if the server has returned by itself meanwhile."""
        self._run(work, "keep")

    def undo(self, work: Work) -> None:
        """Put back what was before, or wait for the return that is going on. Raises as `change`.

        Nothing happens where nothing was changed.
        """
        earlier = any(state.ok for state in work.host.ask(_BEGUN_EARLIER))
        self._run(work, "return", EARLIER_SCRIPT if earlier else SCRIPT)

    def clear(self, work: Work) -> None:
        """Nothing of it stays on the server."""
        self.disarm(work)
        must(work, ("rm", "-rf", "--", FOLDER, EARLIER))
        work.host.run(("rmdir", "--ignore-fail-on-non-empty", "--", FOLDER.rpartition("/")[0]))

    def unfinished(self, work: Work) -> bool:
        """A move was begun here and has neither been kept nor undone."""
        return unfinished(work.host)

    def _present(self, work: Work, name: str) -> bool:
        return work.host.run(("stat", "-c", "%n", f"{paths.CONF}/{name}")).ok

    def _run(self, work: Work, mode: str, script: str = SCRIPT) -> None:
        result = work.host.run(self._command(mode, script))
        if result.ok:
            return
        code = _CAUSES.get(result.status, Code.FILE_WRITE_FAILED)
        raise SetupError(code, result.err, service="Openfire", action=mode, path=paths.CONF)

    def _command(self, mode: str, script: str = SCRIPT) -> Argv:
        port, database = str(self.datasource.port), self.datasource.database
        return ("sh", script, mode, paths.CONF, paths.OWNER, paths.UNIT, port, database, BOOT)
