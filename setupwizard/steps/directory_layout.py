"""The directory on the server: who may what, where people and groups go, and Openfire's account."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from setupwizard.directory.ldif import LdifEntry, modification
from setupwizard.directory.password_hash import is_of, password_hash
from setupwizard.directory.slapd import Shape, change, found_entries, numbered
from setupwizard.model.distinguished_names import same
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.paths import OPENFIRE_XML, PENDING
from setupwizard.openfire.service import SHOW, read_service
from setupwizard.steps.base import HOLDS, Verdict, Work, later, missing
from setupwizard.transport.base import Argv, Result


@dataclass(frozen=True, slots=True)
class DirectoryLaidOut:
    """The directory has our rules and places, and Openfire's account there has this password.

    A `generated` password is new in each run: as with the database's role, the account of an
    Openfire that is set up, or is just setting itself up, is taken as it is.
    """

    base: str
    password: Secret = field(repr=False)
    generated: bool
    id: str = "directory"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        return (
            self.shape.settings_question(),
            self.shape.skeleton_question(),
            ("grep", "-c", "<setup>true</setup>", OPENFIRE_XML),
            ("stat", "-c", "%n", PENDING),
            SHOW,
        )

    def judge(self, results: Sequence[Result]) -> Verdict:
        will_be_made = Note.of("directory-will-be-made", base=self.base)
        settings = found_entries(results[0])
        if not settings:
            return later(will_be_made)
        there = found_entries(results[1]) or ()
        changes = [] if self._absent(there) == [] else [will_be_made]
        if not self._has_settings(settings[0]):
            changes.append(Note.of("directory-rules-will-be-set"))
        if self._account(there) and not self._kept(results[2:]) and not self._logs_in(there):
            changes.append(Note.of("directory-password-will-be-set", account=self.shape.account))
        return missing(*changes) if changes else HOLDS

    def apply(self, work: Work) -> None:
        """Raises SLAPD_REFUSED, SLAPD_NOT_RUNNING."""
        answers = work.host.ask(self.asks())
        settings, there = found_entries(answers[0]), found_entries(answers[1]) or ()
        if not settings:
            raise SetupError(Code.SLAPD_NOT_RUNNING, detail=answers[0].err)
        absent, new = self._absent(there), password_hash(self.password)
        records = [self.shape.settings(settings[0].dn)]
        records += [record for dn, record in self.shape.skeleton(new) if dn in absent]
        if self._account(there) and not self._kept(answers[2:]):
            change_ = ("replace", "userPassword", (new,))
            records.append(modification(self.shape.account, change_))
        change(work.host, records)

    @property
    def shape(self) -> Shape:
        return Shape(self.base)

    def _has_settings(self, database: LdifEntry) -> bool:
        """Indexes somebody added besides ours are no harm."""
        return (
            database.all("olcAccess") == numbered(self.shape.access)
            and database.all("olcLimits") == numbered(self.shape.limits)
            and set(self.shape.indexes) <= set(database.all("olcDbIndex"))
        )

    def _absent(self, there: Sequence[LdifEntry]) -> list[str]:
        known = {same(entry.dn) for entry in there}
        return [dn for dn, _ in self.shape.skeleton("") if same(dn) not in known]

    def _account(self, there: Sequence[LdifEntry]) -> LdifEntry | None:
        wanted = same(self.shape.account)
        return next((entry for entry in there if same(entry.dn) == wanted), None)

    def _logs_in(self, there: Sequence[LdifEntry]) -> bool:
        account = self._account(there)
        return account is not None and is_of(account.first("userPassword"), self.password)

    def _kept(self, openfire: Sequence[Result]) -> bool:
        set_up, pending, service = openfire
        finished = set_up.ok and not pending.ok
        return self.generated and (finished or read_service(service.out).active)
