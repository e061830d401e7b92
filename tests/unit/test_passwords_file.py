import os
import stat

import pytest

from setupwizard.directory.people_file import PeopleTable, read_people_file
from setupwizard.engine.passwords_file import open_passwords_file
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from tests.unit.accounts.fakes import person

LUIS = person("luis", "Luis, el 2.º", "", "abcd-efgh-jkmn")
EVA = person("eva", "Eva", "", "pqrs-tuvw-xyz2")


@pytest.fixture
def people_file(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("user,name\nluis,Luis\n")
    return path


@pytest.mark.parametrize("language", ["en", "es", "de"])
def test_what_was_written_is_read_again(tmp_path, people_file, language):
    path = tmp_path / "passwords.csv"
    open_passwords_file(path, people_file, language).keep([LUIS])
    (read,) = open_passwords_file(path, people_file, language).people
    assert (read.user, read.name, read.password) == (LUIS.user, LUIS.name, LUIS.password)


def test_spreadsheets_show_its_letters_and_its_columns(tmp_path, people_file):
    path = tmp_path / "passwords.csv"
    open_passwords_file(path, people_file, "es").keep([LUIS])
    text = path.read_bytes().decode("utf-8")
    assert text == "\ufeffusuario;nombre;contraseña\r\nluis;Luis, el 2.º;abcd-efgh-jkmn\r\n"


@pytest.mark.skipif(os.name != "posix", reason="POSIX file modes")
def test_nobody_else_can_read_it_even_if_they_could_before(tmp_path, people_file):
    path = tmp_path / "passwords.csv"
    open_passwords_file(path, people_file, "en").keep([LUIS])
    path.chmod(0o644)
    open_passwords_file(path, people_file, "en").keep([EVA])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_a_later_run_adds_to_it_and_takes_from_it(tmp_path, people_file):
    path = tmp_path / "passwords.csv"
    open_passwords_file(path, people_file, "en").keep([LUIS])
    open_passwords_file(path, people_file, "en").keep([EVA])
    own = person("eva", "Eva", "", "Evas-own-2026")
    table = PeopleTable((person("luis"), own, person("new")))
    filled = open_passwords_file(path, people_file, "en").filled(table).people
    assert [one.password for one in filled] == [LUIS.password, own.password, Secret("")]


def test_a_file_of_somebody_else_is_refused_and_left(tmp_path, people_file):
    path = tmp_path / "letters.txt"
    path.write_text("Dear Luis")
    with pytest.raises(SetupError) as raised:
        open_passwords_file(path, people_file, "en")
    assert raised.value.problem.code is Code.PASSWORDS_FILE_NOT_OURS
    assert path.read_text() == "Dear Luis"


def test_the_peoples_own_file_is_never_written_to(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("user,name,password\nluis,Luis,\n")
    with pytest.raises(SetupError) as raised:
        open_passwords_file(path, path, "en")
    assert raised.value.problem.code is Code.PASSWORDS_FILE_NOT_OURS


def test_a_folder_that_is_not_there_is_told_before_anything_is_reached(tmp_path, people_file):
    with pytest.raises(SetupError) as raised:
        open_passwords_file(tmp_path / "no" / "passwords.csv", people_file, "en")
    assert raised.value.problem.code is Code.PASSWORDS_FILE_UNWRITABLE


def test_what_cannot_be_written_after_all_leaves_what_was_there(tmp_path, people_file):
    path = tmp_path / "passwords.csv"
    file = open_passwords_file(path, people_file, "en")
    path.mkdir()
    with pytest.raises(SetupError) as raised:
        file.keep([LUIS])
    assert raised.value.problem.code is Code.PASSWORDS_FILE_UNWRITABLE
    assert sorted(one.name for one in tmp_path.iterdir()) == ["passwords.csv", "people.csv"]


def test_it_can_be_read_as_a_file_of_people(tmp_path, people_file):
    path = tmp_path / "passwords.csv"
    open_passwords_file(path, people_file, "es").keep([LUIS, EVA])
    assert [one.user for one in read_people_file(path).people] == ["luis", "eva"]
