import io
import json

import pytest

from setupwizard.cli.arguments import parse
from setupwizard.cli.main import run as run_command
from setupwizard.cli.practise import practise
from setupwizard.cli.prompts import Prompts
from setupwizard.cli.voice import JsonLines, Sentences
from setupwizard.model.answers import HostAnswers
from setupwizard.model.events import Note, Outcome, ProofLine, RunFinished, StepFinished
from setupwizard.model.problems import Code, Problem
from setupwizard.texts.catalog import Catalog

EVENTS = (
    StepFinished("java", Outcome.CHANGED, 1.25),
    ProofLine(Note.of("package-will-be-installed", package="x"), 0.2),
    RunFinished(Outcome.FAILED, Problem(Code.SECRETS_READABLE, {"file": "s.toml"}, "raw words")),
)


def run(argv):
    return run_command(parse(argv))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_example_is_printed_in_the_readers_language(language, capsys):
    assert run(["example", "--lang", language]) == 0
    assert ("contraseñas" in capsys.readouterr().out) == (language == "es")


def test_wrong_usage_is_told_in_the_readers_language(capsys):
    with pytest.raises(SystemExit) as left:
        run(["apply", "--lang", "es"])
    assert left.value.code == 2
    assert "Falta esto: ANSWERS" in capsys.readouterr().err


def test_answers_that_cannot_be_used_are_all_named(tmp_path, capsys):
    path = tmp_path / "answers.toml"
    path.write_text(
        '[host]\naddress="a_b"\n[server]\ndomain="localhost"\nfqdn="x.es"\n[admin]\nemail="a@b"'
    )
    assert run(["preview", str(path)]) == 1
    said = capsys.readouterr().err
    assert "host.address: A name on the network has no underscore" in said
    assert "server.domain: This name means something else" in said


LDAP = """
[host]
address="192.0.2.7"
[server]
domain="x.es"
fqdn="x.es"
[profile]
kind="ldap"
[ldap]
create=true
admins=["ana"]
people_file={file}
"""


@pytest.mark.parametrize("command", [["apply"], ["preview"], ["ldap", "check"], ["ldap", "switch"]])
def test_every_bad_line_of_the_peoples_file_is_told_before_anything_is_reached(
    tmp_path, capsys, command
):
    people = tmp_path / "people.csv"
    people.write_text("usuario;correo\nana;no\n;a@b\n")
    path = tmp_path / "answers.toml"
    path.write_text(LDAP.format(file=json.dumps(str(people))))
    assert run([*command, str(path), "--lang", "es"]) == 1
    said = capsys.readouterr().err
    assert "Línea 2: «no» no es una dirección" in said
    assert "Línea 3: falta el nombre de usuario" in said
    assert run([*command, str(path), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [one["line"] for one in told["lines"]] == [2, 3]


def test_an_answers_file_that_is_not_there_is_wrong_usage(tmp_path, capsys):
    assert run(["apply", str(tmp_path / "none.toml")]) == 2
    assert "none.toml" in capsys.readouterr().err


def test_a_missing_password_is_named_when_nobody_can_be_asked(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO())
    path = tmp_path / "answers.toml"
    path.write_text(
        '[host]\naddress="192.0.2.7"\n[server]\ndomain="x.es"\nfqdn="x.es"\n[admin]\nemail="a@b"'
    )
    assert run(["apply", str(path)]) == 1
    assert "ssh_password" in capsys.readouterr().err


def test_a_person_reads_sentences_and_details_come_last(capsys):
    voice = Sentences(Catalog("en"))
    for event in EVENTS:
        voice.event(event)
    said = capsys.readouterr()
    assert "(1.2 s)" in said.out or "(1.3 s)" in said.out
    assert (
        said.err.index("Make it readable") < said.err.index("Details") < said.err.index("raw words")
    )


def test_a_program_reads_one_object_a_line_and_the_last_carries_the_outcome():
    out = io.StringIO()
    voice = JsonLines(Catalog("es"), out)
    for event in EVENTS:
        voice.event(event)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [line["event"] for line in lines] == ["step-finished", "proof-line", "run-finished"]
    assert lines[-1]["outcome"] == "failed"
    assert lines[-1]["problem"]["code"] == "secrets-readable"
    assert "s.toml" in lines[-1]["problem"]["cause"]


def test_a_refused_answers_file_ends_with_the_outcome_too(tmp_path, capsys):
    path = tmp_path / "answers.toml"
    path.write_text("language = 3")
    assert run(["apply", "--json", str(path)]) == 1
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (last["event"], last["outcome"]) == ("run-finished", "failed")
    assert {"field", "code", "text"} <= set(last["fields"][0])


def test_without_a_screen_the_practice_runs_in_the_terminal_and_ends_with_the_proof(capsys):
    assert practise("es", pace=0) is Outcome.CHANGED
    said = capsys.readouterr().out
    assert "Esto es una práctica" in said
    assert said.index("Java") < said.index("Ana escribió a Luis") < said.index("Hecho.")


@pytest.mark.parametrize(
    ("interactive", "address", "said"),
    [
        (True, "chat.example", "Connecting to chat.example …\n"),
        (True, "local", ""),
        (False, "chat.example", ""),
    ],
)
def test_whoever_waits_for_a_server_is_told_so(capsys, interactive, address, said):
    host = HostAnswers(address=address, auth="agent")
    Prompts(Catalog("en"), interactive).connecting(host)
    heard = capsys.readouterr()
    assert (heard.out, heard.err) == ("", said)
