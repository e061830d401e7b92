"""Openfire's own configuration: the unattended setup, or a finished setup brought up to date."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from setupwizard.model.answers import Answers
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets, strong_password
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import (
    Configuration,
    read_configuration,
    refuse_letters,
    unattended,
    waiting_key,
)
from setupwizard.openfire.ldap import SECRET_NAMES, ldap_properties, open_properties
from setupwizard.openfire.security import read_security, with_listed
from setupwizard.openfire.service import SHOW, Service, read_service
from setupwizard.openfire.settings import (
    changed,
    changes,
    notes,
    refuse_fixed,
    refuse_new_name,
    refuse_other_properties,
)
from setupwizard.openfire.stored import Stored, read_stored, stored_question
from setupwizard.steps.base import HOLDS, Verdict, Work, later, missing
from setupwizard.steps.remote import content, control
from setupwizard.transport.base import Argv, Result
from setupwizard.transport.remote_files import File, remove_file, write_file, write_files

KEY_LENGTH = 32
UNPROVEN = b"This setup has never been proven. The setup wizard removes this when it has been.\n"
MARK = b"Openfire's setup has begun and has not been seen to end. The setup wizard removes this.\n"


@dataclass(frozen=True, slots=True)
class ExistingConfiguration:
    """What is on the host. `pending`: our unattended setup was written and not seen to end.

    `directory`: the settings of the directory the people come from, None where there is none.
    `stored` is what its data says, None where it cannot be told; `unproven`: the setup never was.
    """

    xml: str
    security: str
    pending: bool
    service: Service
    directory: str | None
    stored: Stored | None
    unproven: bool

    @property
    def domain(self) -> str:
        """That of the data, empty where it cannot be told."""
        return self.stored.domain if self.stored else ""

    @property
    def configuration(self) -> Configuration:
        return read_configuration(self.xml)

    @property
    def finished(self) -> bool:
        return self.configuration.set_up and not self.pending


def _of_openfire(path: str, content: bytes) -> File:
    return File(path, content, owner=paths.OWNER, mode="0640")


def _nothing_first(work: Work) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Configured:
    """Openfire is set up as answered, or will be by itself as soon as it starts.

    A finished setup is never written anew: only what its file alone decides is changed in it.
    `before` is called once before an unattended setup is written, and stops it by raising.
    """

    answers: Answers
    secrets: Secrets = field(repr=False)
    before: Callable[[Work], None] = field(default=_nothing_first, repr=False)
    id: str = "configuration"
    weight: int = 2

    def asks(self) -> Sequence[Argv]:
        return (
            ("cat", paths.OPENFIRE_XML),
            ("cat", paths.SECURITY_XML),
            ("stat", "-c", "%n", paths.PENDING),
            SHOW,
            ("cat", paths.DIRECTORY),
            stored_question(self.answers.datasource),
            ("stat", "-c", "%n", paths.UNPROVEN),
        )

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises SETTING_FIXED, HOST_NAME_UNSURE, PROFILE_IS_OWN, PROFILE_IS_DIRECTORY,
        DIRECTORY_SETTING_FIXED, REGISTRATION_DIFFERS, TLS_DIFFERS, OPENFIRE_NOT_OURS,
        CONFIGURATION_UNREADABLE, READ_FAILED.

        And DATABASE_PASSWORD_LETTERS, for old releases only.
        """
        existing = self._found(results)
        if existing is None:
            return later(self._will_be_written)
        if existing.service.unit_file not in ("", paths.UNIT_FILE):
            raise SetupError(Code.OPENFIRE_NOT_OURS, detail=existing.service.unit_file)
        if existing.finished:
            try:
                self._refuse_fixed(existing)
            except SetupError:
                if existing.unproven:  # `UnprovenSetup` decides whether it may go
                    return later(self._will_be_written)
                raise
            wanted = changes(existing.configuration, self.answers)
            return missing(*notes(wanted)) if wanted else HOLDS
        refuse_letters(self.answers, self.secrets)
        if existing.pending and existing.service.active:
            return HOLDS  # it is setting itself up now; `Running` sees how that ends
        written = existing.xml.encode() == self._template(existing)
        if existing.pending and written and self._keeps_secrets(existing):
            return HOLDS
        return missing(self._will_be_written)

    def _refuse_fixed(self, existing: ExistingConfiguration) -> None:
        security, here = read_security(existing.security), existing.configuration
        # That of PostgreSQL is told apart by `DatabaseExists`, and elsewhere by the connection.
        domain = existing.domain if self.answers.datasource.kind == "embedded" else ""
        refuse_fixed(here, security, existing.directory, self.answers, domain)
        refuse_new_name(here, self.answers, existing.domain)
        refuse_other_properties(existing.stored, self.answers)

    def apply(self, work: Work) -> None:
        """Raises what `before` raises, SERVICE_FAILED, DISK_FULL."""
        existing = self._existing(work.heard(self.asks()))
        if not existing.finished:
            self.before(work)
        if existing.service.up:
            control(work, "stop")  # Openfire writes its file from memory, so only while it is down
            existing = self._existing(work.host.ask(self.asks()))
        if existing.finished:
            text = changed(existing.xml, changes(existing.configuration, self.answers))
            write_file(work.host, paths.OPENFIRE_XML, text, owner=paths.OWNER, mode="0640")
            return
        # The marks first: without them, a setup that breaks off would look like a finished one.
        marks = (_of_openfire(paths.UNPROVEN, UNPROVEN), _of_openfire(paths.PENDING, MARK))
        text = self._template(existing)
        xml = File(paths.OPENFIRE_XML, text, owner=paths.OWNER, mode="0600")
        if self.answers.directory is None and existing.directory is not None:
            write_files(work.host, *marks)
            remove_file(work.host, paths.DIRECTORY)
            write_files(work.host, xml)
            return
        write_files(work.host, *marks, *self._of_directory(existing), xml)

    def _of_directory(self, existing: ExistingConfiguration) -> list[File]:
        """What is written where the people come from one."""
        ldap = self.answers.directory
        if ldap is None:
            return []
        mark = open_properties(ldap_properties(ldap, self.answers.server.domain, self.secrets))
        files = [_of_openfire(paths.DIRECTORY, mark.encode())]
        if not self._keeps_secrets(existing):
            listed = with_listed(existing.security, SECRET_NAMES, listed=self._listed)
            files.append(_of_openfire(paths.SECURITY_XML, listed))
        return files

    @property
    def _listed(self) -> bool:
        """5.x encrypts what security.xml names as it takes it out of openfire.xml. 4.6.2 would not,
        and then lose what is named there and lies readable in its database.
        """
        return self.answers.openfire.major >= 5

    def _keeps_secrets(self, existing: ExistingConfiguration) -> bool:
        if self.answers.directory is None:
            return True
        names = set(SECRET_NAMES) & set(read_security(existing.security).listed)
        return names == (set(SECRET_NAMES) if self._listed else set())

    @property
    def _will_be_written(self) -> Note:
        return Note.of("setup-will-be-written", domain=self.answers.server.domain)

    def _template(self, existing: ExistingConfiguration) -> bytes:
        return unattended(self.answers, self.secrets, self._key(existing))

    def _key(self, existing: ExistingConfiguration) -> Secret:
        """A key that an earlier start may have used stays, or what it wrote could not be read."""
        used = read_security(existing.security).key
        given = self.secrets.encryption_key
        return used or given or waiting_key(existing.xml) or strong_password(KEY_LENGTH)

    def _existing(self, results: Sequence[Result]) -> ExistingConfiguration:
        existing = self._found(results)
        if existing is None:
            raise SetupError(Code.CONFIGURATION_UNREADABLE, file="openfire.xml")
        return existing

    def _found(self, results: Sequence[Result]) -> ExistingConfiguration | None:
        xml, security, pending = (content(answer) for answer in results[:3])
        if xml is None or security is None:
            return None
        return ExistingConfiguration(
            xml,
            security,
            pending is not None,
            read_service(results[3].out),
            directory=content(results[4]),
            stored=read_stored(self.answers.datasource, results[5]),
            unproven=content(results[6]) is not None,
        )
