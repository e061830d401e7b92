"""The people's file, as people and their spreadsheets write it."""

import csv
import io
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.accounts.typed import proposed_user
from setupwizard.directory.people_file import (
    MOST,
    PeopleRefusedError,
    read_people,
    read_people_file,
)
from setupwizard.directory.people_row import NewPerson, groups_of, refused_password
from setupwizard.model.problems import Code, SetupError
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.people_file import example_csv


def people(text, encoding="utf-8"):
    return read_people(text.encode(encoding), "people.csv").people


def refused(text):
    """The problem's code, or the sentences' codes and lines of a file with bad lines."""
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(SetupError) as caught:
        read_people(data, "people.csv")
    if isinstance(caught.value, PeopleRefusedError):
        return [
            (note.code.removeprefix("people-line-"), note.params) for note in caught.value.lines
        ]
    return caught.value.problem.code


def lines(text):
    return [(code, int(params["line"])) for code, params in refused(text)]


ANA = "Ana María", "Pérez Ñandú", "ana@example.org"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "header",
    [
        ("User", "Name", "Surname", "E-mail", "Password", "Groups"),
        ("usuario", "nombre", "apellidos", "correo electrónico", "CONTRASEÑA", "grupos"),
        ("login", "First name", "Last name", "mail", "password", "group"),
    ],
)
def test_every_spreadsheets_way_is_read(encoding, separator, end, header):
    rows = [header, ("ana", *ANA, "correct horse", "Ventas|Dirección")]
    text = end.join(separator.join(row) for row in rows) + end
    (ana,) = people(text, encoding)
    assert (f"{ana.given}|{ana.surname}|{ana.email}") == "|".join(ANA)
    assert (ana.user, ana.name, ana.groups) == (
        "ana",
        "Ana María Pérez Ñandú",
        ("Ventas", "Dirección"),
    )
    assert ana.password.reveal() == "correct horse"


def test_only_the_user_name_is_needed():
    assert people("user\nana\n") == people("user\n\n  ana  \n\n")
    (ana,) = people("user\nana")
    assert (ana.name, ana.surname, ana.email, ana.groups) == ("ana", "ana", "", ())
    assert not ana.password


@pytest.mark.parametrize(
    ("header", "row", "names"),
    [
        ("name", "Ana Pérez", ("Ana Pérez", "Ana", "Pérez")),
        ("nombre completo", "Ana", ("Ana", "", "Ana")),
        ("name,surname", "Ana,", ("Ana", "Ana", "Ana")),
        ("name,surname", ",Pérez", ("Pérez", "", "Pérez")),
        ("name,surname,full name", "Ana,Pérez,Dr. Ana", ("Dr. Ana", "Ana", "Pérez")),
    ],
)
def test_names_are_made_of_what_there_is(header, row, names):
    (ana,) = people(f"user,{header}\nana,{row}\n")
    assert (ana.name, ana.given, ana.surname) == names


def test_quotes_hold_separators_and_excels_own_first_line_is_passed_over():
    (ana,) = people('sep=;\nuser;name;groups\nana;"Pérez; Ana";"a;b"\n')
    assert (ana.name, ana.groups) == ("Pérez; Ana", ("a", "b"))


def test_capitals_are_no_part_of_a_user_name_and_columns_of_others_are_told():
    table = read_people(b"User,Phone,user\nAna.B,123,x\n", "people.csv")
    assert [person.user for person in table.people] == ["ana.b"]
    assert table.ignored == ("Phone", "user")


def test_groups_are_one_whatever_their_case():
    table = read_people(b"user,groups\na,Ventas|ventas\nb,VENTAS\n", "people.csv")
    assert {group: [one.user for one in found] for group, found in table.groups.items()} == {
        "Ventas": ["a", "b"]
    }


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", Code.PEOPLE_FILE_EMPTY),
        (b"\n \r\n", Code.PEOPLE_FILE_EMPTY),
        (b"user,name\n", Code.PEOPLE_FILE_EMPTY),
        (b"ana,Ana\nluis,Luis\n", Code.PEOPLE_FILE_COLUMNS),
        (b"PK\x03\x04 is a zip, as Excel's files are", Code.PEOPLE_FILE_NOT_CSV),
        (b"user\nana\0\n", Code.PEOPLE_FILE_NOT_CSV),
        (b"user\nana\x81\x8d\n", Code.PEOPLE_FILE_NOT_CSV),
        (b"\xff\xfeu", Code.PEOPLE_FILE_NOT_CSV),
        (b"user\n" + b"a\n" * (MOST + 1), Code.PEOPLE_FILE_TOO_MANY),
        (b"user\n" + b"a" * (9 << 20), Code.PEOPLE_FILE_TOO_MANY),
    ],
)
def test_what_is_no_list_of_people_is_told_as_such(data, code):
    assert refused(data) is code


def test_as_many_as_are_allowed_are_read():
    assert len(people("user\n" + "".join(f"p{n}\n" for n in range(MOST)))) == MOST


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",Ana,,", "user-missing"),
        ("ana pérez,,,", "user"),
        ("añá,,,", "user"),
        ("ana@example.org,,,", "user"),
        (".ana,,,", "user"),
        ("\u212aana,,,", "user"),  # KELVIN SIGN, whose small letter is a plain k
        ("a" * 65 + ",,,", "user"),
        ("ana,,ana,", "email"),
        ("ana,,ñandú@example.org,", "email"),
        ("ana,,a b@example.org,", "email"),
        ("ana,,,short", "password-short"),
        ("ana,,," + "x" * 129, "password-long"),
        ("ana,,,long\u0007enough", "password-letters"),
        ("ana,Ana\u0007,,", "letters"),
        ("ana," + "x" * 101 + ",,", "long"),
        ("ana,,,,,x", "columns"),
        ('ana,"Ana,,', "quotes"),
        ('ana,"Ana"x,,', "quotes"),
    ],
)
def test_a_line_that_cannot_be_taken_is_told_by_its_number(row, code):
    assert lines(f"user,name,email,password\nluis,,,\n\n{row}\n") == [(code, 4)]


def test_every_bad_line_is_told_at_once_and_a_user_twice_with_both_lines():
    text = 'user,email\nana,"no\nmail"\nluis,\nLuis,\n,x@y\n'
    found = refused(text)
    assert [code for code, _ in found] == ["email", "user-twice", "user-missing"]
    assert [params["line"] for _, params in found] == ["2", "5", "6"]
    assert found[1][1]["first"] == "4"


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(SetupError) as caught:
        read_people_file(tmp_path / "none.csv")
    assert caught.value.problem.code is Code.PEOPLE_FILE_MISSING


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_example_is_read_as_it_is(tmp_path, language):
    (tmp_path / "example.csv").write_bytes(example_csv(language))
    table = read_people_file(tmp_path / "example.csv")
    assert [one.user for one in table.people] == ["ppalotes", "mgurrero"]
    assert table.people[1].name == "María Gurrero"
    assert table.people[0].groups
    assert not table.ignored


def test_no_password_shows():
    assert "correct horse" not in repr(people("user,password\nana,correct horse\n"))
    assert "short" not in repr(refused("user,password\nana,short\n")[0][1])


TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co")), max_size=20)
NAME = TEXT.map(lambda text: " ".join(text.split()))
USER = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,20}", fullmatch=True)
GROUP = TEXT.map(lambda text: " ".join(text.replace("|", "").replace(";", "").split()))
PASSWORD = TEXT.map(str.strip).filter(lambda text: not text or not refused_password(text))
ROW = st.tuples(USER, NAME, NAME, PASSWORD, st.lists(GROUP, max_size=3).map("|".join))


@given(st.lists(ROW, min_size=1, max_size=5, unique_by=lambda row: row[0]), st.sampled_from(",;\t"))
def test_whatever_a_spreadsheet_writes_is_read_back(rows, separator):
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=separator)
    writer.writerows([("user", "name", "surname", "password", "groups"), *rows])
    found = people(file.getvalue(), "utf-8-sig")
    assert [one.user for one in found] == [row[0] for row in rows]
    for one, (user, name, surname, password, groups) in zip(found, rows, strict=True):
        assert one.name == (f"{name} {surname}".strip() or user)
        assert one.password.reveal() == password
        assert one.groups == groups_of(groups)


@given(st.binary() | st.text(string.printable).map(lambda text: f"user,name\n{text}".encode()))
def test_whatever_is_in_a_file_is_people_or_a_sentence(data):
    lines, code = told(data)
    last = data.count(b"\n") + data.count(b"\r") + 1
    assert all(1 <= int(note.params["line"]) <= last for note in lines)
    assert all(note.params["line"] in Catalog("es").note(note) for note in lines)
    assert bool(lines) == (code is Code.PEOPLE_FILE_INVALID)


def told(data):
    """The sentences about lines and the code of the problem, or nothing when it was read."""
    try:
        table = read_people(data, "people.csv")
    except SetupError as error:
        return getattr(error, "lines", ()), error.problem.code
    assert all(isinstance(one, NewPerson) and one.user for one in table.people)
    return (), None


# ---------------------------------------------------------------- user names from names


def with_users(text):
    return [one.user for one in read_people(text.encode(), "people.csv", proposed_user).people]


@pytest.mark.parametrize(
    ("text", "users"),
    [
        ("nombre\nAna Pérez García\nLuis\n", ["ana.perez", "luis"]),
        ("nombre;apellidos\nAna;Pérez García\nAna;Pérez Ruiz\n", ["ana.perez", "ana.perez2"]),
        ("usuario;nombre\n;Ana Pérez\nana.perez;Otra\n", ["ana.perez2", "ana.perez"]),
        ("nombre\nAdmin\n", ["admin2"]),
    ],
)
def test_user_names_are_made_from_names_where_somebody_wants_that(text, users):
    assert with_users(text) == users
    assert with_users(text) == users  # a second time, too


def test_a_name_without_a_letter_to_use_is_told_with_its_line():
    with pytest.raises(PeopleRefusedError) as caught:
        with_users("nombre\nAna\n李\n")
    (note,) = caught.value.lines
    assert (note.code, note.params) == ("people-line-user-missing", {"line": "3"})


def test_a_table_without_users_and_names_has_no_people():
    with pytest.raises(SetupError) as caught:
        with_users("email\nana@example.org\n")
    assert caught.value.problem.code is Code.PEOPLE_FILE_NO_NAMES


def test_a_directory_takes_no_user_names_that_nobody_wrote():
    assert refused("name\nAna\n") is Code.PEOPLE_FILE_COLUMNS
    assert lines("user,name\n,Ana\n") == [("user-missing", 2)]
