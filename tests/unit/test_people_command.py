import json
from types import SimpleNamespace

import pytest

from setupwizard.cli.arguments import parse
from setupwizard.cli.main import run as run_command
from setupwizard.cli.new_people import read_new_accounts
from setupwizard.cli.prompts import Prompts
from setupwizard.engine.operations.add_people import add_people
from setupwizard.model.answers import Answers
from setupwizard.model.problems import Code, SetupError
from setupwizard.texts.catalog import Catalog
from tests.unit.accounts.fakes import person

ANSWERS = '[host]\naddress="192.0.2.7"\n[server]\ndomain="x.es"\nfqdn="x.es"\n'
OWN = f'{ANSWERS}[admin]\nemail="a@x.es"\n'
DIRECTORY = (
    f'{ANSWERS}[profile]\nkind="ldap"\n[ldap]\nhost="ldap.x.es"\nbase_dn="dc=x"\nadmins=["ana"]\n'
)


@pytest.fixture
def told(tmp_path, capsys):
    """What is told about these answers and people; nothing may be reached."""

    def run(answers, people, *words):
        (tmp_path / "answers.toml").write_text(answers)
        (tmp_path / "people.csv").write_text(people)
        files = [str(tmp_path / "answers.toml"), str(tmp_path / "people.csv")]
        assert run_command(parse(["people", "add", *files, "--lang", "es", "--json", *words])) == 1
        return json.loads(capsys.readouterr().out.splitlines()[-1])

    return run


def test_a_server_with_a_directory_is_told_what_to_do_instead(told):
    problem = told(DIRECTORY, "user\nana\n")["problem"]
    assert problem["code"] == "accounts-from-directory"
    assert "people_file" in problem["remedy"]


def test_every_bad_line_is_told(told):
    assert [one["line"] for one in told(OWN, "usuario;correo\nana;no\n;a@b\n")["lines"]] == [2, 3]


def test_everything_no_server_would_take_is_told_at_once(told):
    long = f"ana,{'x' * 60},{'y' * 60}"
    ended = told(OWN, f"user,name,surname\nadmin,Ana,\n{long}\n")
    codes = [one["code"] for one in ended["objections"]]
    assert codes == ["accounts-reserved", "accounts-name-long"]


def test_a_passwords_file_that_is_somebody_elses_is_refused(told, tmp_path):
    path = tmp_path / "letters.txt"
    path.write_text("Dear Ana")
    ended = told(OWN, "user\nana\n", "--passwords-file", str(path))
    assert ended["problem"]["code"] == "passwords-file-not-ours"
    assert "--passwords-file" in ended["problem"]["remedy"]


@pytest.fixture
def read(tmp_path):
    def reading(people, *, named=None, interactive=False):
        path = tmp_path / "people.csv"
        path.write_text(people)
        arguments = SimpleNamespace(people=str(path), passwords_file=named)
        prompts = Prompts(Catalog("en"), interactive)
        return read_new_accounts(arguments, Answers.model_construct(language="en"), prompts)

    return reading


def refuse_to_ask(question):
    raise AssertionError(question)


@pytest.mark.parametrize("typed", ["", "elsewhere.csv"])
def test_at_a_terminal_it_is_asked_where_the_passwords_go(read, monkeypatch, tmp_path, typed):
    monkeypatch.chdir(tmp_path)
    asked = []
    monkeypatch.setattr("builtins.input", lambda question: asked.append(question) or typed)
    new = read("user\nana\neva\n", interactive=True)
    assert new.passwords.path.name == (typed or "people-passwords.csv")
    assert "people: 2" in asked[0]
    assert not new.passwords.path.exists()


@pytest.mark.parametrize(
    "how",
    [{"named": "p.csv", "interactive": True}, {"interactive": False}],
    ids=["named", "nobody"],
)
def test_nobody_is_asked_who_has_told_or_is_not_there(read, monkeypatch, tmp_path, how):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("builtins.input", refuse_to_ask)
    assert (read("user\nana\n", **how).passwords is None) is ("named" not in how)


def test_nobody_is_asked_where_everybody_brings_a_password(read, monkeypatch):
    monkeypatch.setattr("builtins.input", refuse_to_ask)
    assert read("user,password\nana,Ordinary-1\n", interactive=True).passwords is None


class Session:
    """Hands on what it is given to keep."""

    def ask(self, operation, answers, secrets, people, keep, emit, cancel):
        assert operation is add_people
        return keep([person("ana", password="made-made-made")])


def add(new):
    return new.add(Session(), None, None, lambda event: None, None)


def test_without_a_file_for_them_no_password_is_made(read):
    with pytest.raises(SetupError) as raised:
        add(read("user\nana\n"))
    assert raised.value.problem.code is Code.PASSWORDS_FILE_NEEDED


def test_the_passwords_are_in_the_file_and_the_next_run_knows_them(read, tmp_path):
    path = tmp_path / "passwords.csv"
    note = add(read("user\nana\n", named=str(path)))
    assert (note.code, note.params) == (
        "account-passwords-kept",
        {"file": str(path), "count": "1"},
    )
    (ana,) = read("user\nana\n", named=str(path)).table.people
    assert ana.password.reveal() == "made-made-made"
