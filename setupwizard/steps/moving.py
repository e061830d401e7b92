"""What a move of the people does on the server: prepared, done, kept or undone by one script there.

The script lies on the server before anything is changed, and a timer of systemd runs it as well: so
Openfire returns to what it was even if this computer is never heard of again.
"""

from dataclasses import dataclass

from setupwizard.files import shipped
from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.openfire.moving import Move
from setupwizard.steps.base import Work
from setupwizard.steps.remote import must
from setupwizard.transport.base import Argv
from setupwizard.transport.remote_files import write_file

FOLDER = "/var/lib/openfire-setup/people"
SCRIPT = f"{FOLDER}/move_people.sh"
TIMER = "openfire-setup-return"

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


@dataclass(frozen=True, slots=True)
class Mover:
    """The script on one server."""

    datasource: DatasourceAnswers

    def prepare(self, work: Work, move: Move) -> None:
        """Bring the script, the new files and copies of the old ones; nothing of Openfire changes.

        All of it can be read by root alone. Raises DISK_FULL, FILE_WRITE_FAILED, SERVICE_FAILED.
        """
        new, before = f"{FOLDER}/new", f"{FOLDER}/before"
        present = [name for name in NAMES if self._present(work, name)]
        must(
            work,
            ("rm", "-rf", "--", FOLDER),
            ("mkdir", "-p", "-m", "0700", "--", FOLDER.rpartition("/")[0]),
            ("mkdir", "-m", "0700", "--", FOLDER, new, before),
            ("cp", "-p", "--", *(f"{paths.CONF}/{name}" for name in present), before),
        )
        files = {
            SCRIPT: shipped("resources", "move_people.sh").read_bytes(),
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
        done = work.host.run(
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
        if not done.ok:
            raise SetupError(Code.SERVICE_FAILED, done.err, service="systemd-run", action="start")

    def disarm(self, work: Work) -> None:
        work.host.run(("systemctl", "stop", f"{TIMER}.timer"))  # it need not be there

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
        self._run(work, "return")

    def clear(self, work: Work) -> None:
        """Nothing of it stays on the server."""
        self.disarm(work)
        must(work, ("rm", "-rf", "--", FOLDER))
        work.host.run(("rmdir", "--ignore-fail-on-non-empty", "--", FOLDER.rpartition("/")[0]))

    def unfinished(self, work: Work) -> bool:
        """A move was begun here and has neither been kept nor undone."""
        states = tuple(
            ("stat", "-c", "%n", f"{FOLDER}/{state}") for state in ("armed", "returning")
        )
        return any(answer.ok for answer in work.host.ask(states))

    def _present(self, work: Work, name: str) -> bool:
        return work.host.run(("stat", "-c", "%n", f"{paths.CONF}/{name}")).ok

    def _run(self, work: Work, mode: str) -> None:
        done = work.host.run(self._command(mode))
        if done.ok:
            return
        code = _CAUSES.get(done.status, Code.FILE_WRITE_FAILED)
        raise SetupError(code, done.err, service="Openfire", action=mode, path=paths.CONF)

    def _command(self, mode: str) -> Argv:
        port, database = str(self.datasource.port), self.datasource.database
        return ("sh", SCRIPT, mode, paths.CONF, paths.OWNER, paths.UNIT, port, database)
