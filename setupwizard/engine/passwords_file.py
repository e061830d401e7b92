"""The passwords made for people, in a file of the person's own that nobody else can read.

It is whole on the disk before the first account is made, so whatever is broken off afterwards, a
password is never lost; and the next run takes from it what this one had made.
"""

import csv
import io
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from setupwizard.directory.people_file import PeopleTable, read_people
from setupwizard.directory.people_row import NewPerson
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError

HEADERS = {
    "en": ("user", "name", "password"),
    "es": ("usuario", "nombre", "contraseña"),
}
SEPARATORS = {"en": ",", "es": ";"}
"""By which the spreadsheets of a language open it in columns."""


@dataclass(frozen=True, slots=True)
class PasswordsFile:
    """`people` are those it holds already."""

    path: Path
    language: str
    people: tuple[NewPerson, ...] = ()

    def filled(self, table: PeopleTable) -> PeopleTable:
        """The same people, with the passwords from here where they bring none of their own."""
        passwords = {person.user: person.password for person in self.people}
        people = tuple(
            person
            if person.password
            else replace(person, password=passwords[person.user])
            if person.user in passwords
            else person
            for person in table.people
        )
        return replace(table, people=people)

    def keep(self, people: Sequence[NewPerson]) -> Note:
        """Write these too. Raises PASSWORDS_FILE_UNWRITABLE."""
        new = {person.user for person in people}
        whole = [*(one for one in self.people if one.user not in new), *people]
        try:
            _write(self.path, _text(whole, self.language))
        except OSError as error:
            raise SetupError(Code.PASSWORDS_FILE_UNWRITABLE, str(error), file=self.path) from error
        return Note.of("account-passwords-kept", file=self.path, count=len(people))


def open_passwords_file(path: Path, people_file: Path, language: str) -> PasswordsFile:
    """The file as it is now; one that is yet to be made holds nobody. Writes nothing.

    Raises PASSWORDS_FILE_NOT_OURS for any other file, which would be lost, and
    PASSWORDS_FILE_UNWRITABLE.
    """
    try:
        if not path.exists():
            if not os.access(path.parent, os.W_OK):
                raise SetupError(Code.PASSWORDS_FILE_UNWRITABLE, file=path)
            return PasswordsFile(path, language)
        data = path.read_bytes()
        same = path.samefile(people_file)
    except OSError as error:
        raise SetupError(Code.PASSWORDS_FILE_UNWRITABLE, str(error), file=path) from error
    if same or not _is_ours(data):
        raise SetupError(Code.PASSWORDS_FILE_NOT_OURS, file=path)
    return PasswordsFile(path, language, read_people(data, path.name).people)


def _is_ours(data: bytes) -> bool:
    lines = data.decode("utf-8-sig", errors="replace").splitlines()
    ours = [SEPARATORS[language].join(header) for language, header in HEADERS.items()]
    return bool(lines) and lines[0] in ours


def _text(people: Sequence[NewPerson], language: str) -> str:
    buffer = io.StringIO(newline="")
    rows = csv.writer(buffer, delimiter=SEPARATORS.get(language, ","))
    rows.writerow(HEADERS.get(language, HEADERS["en"]))
    rows.writerows((one.user, one.name, one.password.reveal()) for one in people)
    return buffer.getvalue()


def _write(path: Path, text: str) -> None:
    """Whole or not at all, and from the first byte for nobody else (`mkstemp` gives 0600)."""
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text.encode("utf-8-sig"))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
