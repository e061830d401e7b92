"""The people of a new directory, from a CSV file as spreadsheets write it.

The first line names the columns, in any language of the program and in any order; only
`user` is needed, or the names where user names are made from them.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from setupwizard.directory.people_row import (
    LONGEST,
    NewPerson,
    WrittenUser,
    names_of,
    person_of,
    plain_user,
)
from setupwizard.model.csv_cell import as_it_was
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.texts.people_file import column_of

MOST = 5000
"""People in one file."""

ProposeUser = Callable[[str, Collection[str]], str]
"""A user name for somebody of this full name, none of these others; empty where there is none."""

LARGEST = 8 << 20
"""Bytes: far more than so many people need."""

SEPARATORS = ",;\t|"

_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
"""How Excel's and OpenDocument's own files begin, and a PDF."""


@dataclass(frozen=True, slots=True)
class PeopleRow:
    """`proposed`: the user name was made from the name. `named`: there is a name in the line."""

    line: int
    person: NewPerson
    proposed: bool = False
    named: bool = True


@dataclass(frozen=True, slots=True)
class PeopleRows:
    """What can be taken of a file, and a sentence for every line that cannot. `columns`: those of
    ours that it has; `ignored`: those that mean nothing to us. `called`: by line, the name or
    user name that stands there, also where it cannot be taken.
    """

    rows: tuple[PeopleRow, ...]
    refused: tuple[Note, ...]
    columns: frozenset[str]
    ignored: tuple[str, ...] = ()
    called: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """The people of the file in its order. `ignored`: columns that mean nothing to us."""

    people: tuple[NewPerson, ...]
    ignored: tuple[str, ...] = ()

    @property
    def all_have_passwords(self) -> bool:
        return all(person.password for person in self.people)

    @property
    def groups(self) -> Mapping[str, tuple[NewPerson, ...]]:
        """The members of each group. A directory does not tell groups apart by case."""
        spellings: dict[str, str] = {}
        members: dict[str, list[NewPerson]] = {}
        for person in self.people:
            for group in person.groups:
                members.setdefault(spellings.setdefault(group.casefold(), group), []).append(person)
        return {group: tuple(found) for group, found in members.items()}


class PeopleRefusedError(SetupError):
    """PEOPLE_FILE_INVALID; `lines` has a sentence for every line that cannot be taken."""

    def __init__(self, file: str, lines: tuple[Note, ...]) -> None:
        told = "\n".join(f"{note.params['line']}: {note.code}" for note in lines)
        super().__init__(Code.PEOPLE_FILE_INVALID, detail=told, file=file, count=len(lines))
        self.lines = lines


def read_people_file(path: Path, propose: ProposeUser | None = None) -> PeopleTable:
    """Raises PEOPLE_FILE_MISSING, and what `read_people` raises."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise SetupError(Code.PEOPLE_FILE_MISSING, detail=str(error), file=path) from error
    return read_people(data, path.name, propose)


def read_people(data: bytes, file: str, propose: ProposeUser | None = None) -> PeopleTable:
    """As `read_rows`, where every line can be taken: raises PeopleRefusedError otherwise."""
    read = read_rows(data, file, propose)
    if read.refused:
        raise PeopleRefusedError(file, read.refused)
    return PeopleTable(tuple(row.person for row in read.rows), read.ignored)


def read_rows(
    data: bytes, file: str, propose: ProposeUser | None = None, most: int = MOST,
    written: WrittenUser = plain_user,
) -> PeopleRows:  # fmt: skip
    """The people in the file's bytes; `file` is its name, for the sentences. Whoever has no user
    name there gets what `propose` says, where there is that; `written`: how the others' are kept.

    Raises PEOPLE_FILE_NOT_CSV, PEOPLE_FILE_EMPTY, PEOPLE_FILE_COLUMNS (PEOPLE_FILE_NO_NAMES
    with `propose`) or PEOPLE_FILE_TOO_MANY.
    """
    if len(data) > LARGEST:
        raise SetupError(Code.PEOPLE_FILE_TOO_MANY, file=file, most=most)
    text = _text(data, file)
    lines = _rows(text, _separator(text))
    _, header = next(lines, (0, []))
    if not header:
        raise SetupError(Code.PEOPLE_FILE_EMPTY, file=file)
    columns, others = _columns(header)
    if "user" not in columns and not (propose and columns.keys() & {"name", "full"}):
        found = ", ".join(filter(None, (name.strip() for name in header)))[:120]
        code = Code.PEOPLE_FILE_NO_NAMES if propose else Code.PEOPLE_FILE_COLUMNS
        raise SetupError(code, file=file, found=found)
    below = list(islice(lines, most + 1))
    if len(below) > most:
        raise SetupError(Code.PEOPLE_FILE_TOO_MANY, file=file, most=most)
    cells = [(line, _cells(row, len(header), columns)) for line, row in below]
    proposed = frozenset[int]()
    if propose:
        proposed = _fill_users(cells, propose)
    rows, refused = _people(cells, proposed, written)
    if not rows and not refused:
        raise SetupError(Code.PEOPLE_FILE_EMPTY, file=file)
    called = {line: _called(row) for line, row in cells if isinstance(row, dict)}
    return PeopleRows(rows, refused, frozenset(columns), others, called)


def _text(data: bytes, file: str) -> str:
    """UTF-8 or UTF-16 as Excel marks it, else Windows' western European letters."""
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            text = data.decode("utf-16")
        elif wide := _without_mark(data):
            text = data.decode(wide)
        else:
            text = _decoded(data)
    except UnicodeDecodeError as error:
        raise SetupError(Code.PEOPLE_FILE_NOT_CSV, file=file) from error
    if data.startswith(_SPREADSHEETS) or "\0" in text:
        raise SetupError(Code.PEOPLE_FILE_NOT_CSV, file=file)
    return text


def _without_mark(data: bytes) -> str:
    """Which UTF-16 it is that nothing says so of; empty where it is none."""
    odd, even = data[1:400:2], data[:400:2]
    if len(odd) > 1 and odd.count(0) > len(odd) / 2:
        return "utf-16-le"
    return "utf-16-be" if len(even) > 1 and even.count(0) > len(even) / 2 else ""


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def _separator(text: str) -> str:
    """The one that cuts most known columns out of the first line; Excel begins with `sep=;`."""
    line = next((line for line in text.splitlines() if line.strip()), "")

    def known(separator: str) -> int:
        return sum(_plain(name) in column_of() for name in line.split(separator))

    told = re.fullmatch(r"sep=([,;\t|])", line.strip(" "))
    return told[1] if told else max(SEPARATORS, key=known)


def _rows(text: str, separator: str) -> Iterator[tuple[int, list[str] | None]]:
    """Every line that is not empty, with its number; None for one whose quotes do not close."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield number, None
            return
        if any(cell.strip() for cell in row) and row != ["sep=", ""]:
            yield number, row
        number = reader.line_num + 1


def _columns(header: list[str]) -> tuple[dict[str, int], tuple[str, ...]]:
    """Where each of our columns is, and the columns that are none of ours."""
    columns: dict[str, int] = {}
    others = []
    for index, heading in enumerate(header):
        name = column_of().get(_plain(heading), "")
        if name and name not in columns:
            columns[name] = index
        elif heading.strip():
            others.append(heading.strip())
    return columns, tuple(others)


def _cells(row: list[str] | None, width: int, columns: Mapping[str, int]) -> dict[str, str] | str:
    """By our names of the columns; or why it cannot be told which cell is which."""
    if row is None:
        return "people-line-quotes"
    if any(cell.strip() for cell in row[width:]):
        return "people-line-columns"
    return {name: as_it_was(row[at].strip()) for name, at in columns.items() if at < len(row)}


def _fill_users(
    lines: Sequence[tuple[int, dict[str, str] | str]], propose: ProposeUser
) -> frozenset[int]:
    """The same table brings the same user names again: an account that is there is found. The
    lines that got one.
    """
    people = [(line, cells) for line, cells in lines if isinstance(cells, dict)]
    taken, proposed = {cells.get("user", "").lower() for _, cells in people}, set()
    for line, cells in people:
        if not cells.get("user"):
            cells["user"] = propose(names_of(cells)[0], taken)
            taken.add(cells["user"])
            proposed.add(line)
    return frozenset(proposed)


def _people(
    lines: Sequence[tuple[int, dict[str, str] | str]],
    proposed: frozenset[int],
    written: WrittenUser,
) -> tuple[tuple[PeopleRow, ...], tuple[Note, ...]]:
    """Of two lines with the same user name the first one can be taken."""
    people: dict[str, PeopleRow] = {}
    notes: list[Note] = []
    for line, cells in lines:
        if isinstance(cells, str):
            notes.append(Note.of(cells, line=line))
            continue
        person, problems = person_of(cells, line, written)
        notes += problems
        if person and person.user in people:
            told = {"line": line, "first": people[person.user].line, "user": person.user}
            notes.append(Note.of("people-line-user-twice", **told))
        elif person:
            people[person.user] = PeopleRow(
                line, person, line in proposed, bool(names_of(cells)[0])
            )
    return tuple(people.values()), tuple(notes)


def _called(cells: Mapping[str, str]) -> str:
    return (names_of(cells)[0] or cells.get("user", ""))[:LONGEST]


def _plain(called: str) -> str:
    """A column's name without accents, case, blanks and signs."""
    letters = unicodedata.normalize("NFKD", called.strip().casefold())
    return "".join(letter for letter in letters if letter.isascii() and letter.isalnum())
