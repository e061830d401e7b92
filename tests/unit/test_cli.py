import contextlib
import importlib.util
import io
import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from setupwizard.cli.arguments import parse
from setupwizard.cli.interrupts import Interrupts
from setupwizard.cli.ldap import run_ldap
from setupwizard.cli.main import run as run_command
from setupwizard.cli.pipe import output_may_be_lost
from setupwizard.cli.practise import practise
from setupwizard.cli.prompts import Prompts
from setupwizard.cli.reporter import JsonReporter, TextReporter
from setupwizard.engine.answers_file import LDAP_EXAMPLE
from setupwizard.engine.operations.move import move_back, move_to_directory
from setupwizard.engine.runner import ObjectionsError
from setupwizard.model.answers import HostAnswers
from setupwizard.model.events import (
    Note,
    Outcome,
    ProofLine,
    RunFinished,
    StepFinished,
    StepSaid,
    StepStarted,
)
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.releases import warnings
from setupwizard.texts.catalog import Catalog, CommandLineCatalog
from setupwizard.transport.host_keys import HostKey
from tests.placeholders import whole_problem

EVENTS = (
    StepFinished("java", Outcome.CHANGED, 1.25),
    ProofLine(Note.of("package-will-be-installed", package="x"), 0.2),
    RunFinished(Outcome.FAILED, Problem(Code.SECRETS_READABLE, {"file": "s.toml"}, "raw words")),
)


ROOT = Path(__file__).parent.parent.parent


def start(*words, **how):
    """The program as a process of its own, without a screen and with standard error watched."""
    return subprocess.run(
        [sys.executable, "-m", "setupwizard", *words],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if "DISPLAY" not in name}
        | {"QT_QPA_PLATFORM": ""},
        check=False,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        **how,
    )


def run(argv):
    return run_command(parse(argv))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_example_is_printed_in_the_readers_language(language, capsys):
    assert run(["example", "--lang", language]) == 0
    printed = capsys.readouterr().out
    assert ("contraseñas" in printed) == (language == "es")
    assert f'language = "{language}"' in printed


def test_wrong_usage_is_told_in_the_readers_language(capsys):
    with pytest.raises(SystemExit) as left:
        run(["apply", "--lang", "es"])
    assert left.value.code == 2
    assert "Falta algo: RESPUESTAS" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["frob"], ["apply", "a.toml", "--lang", "xx"], ["ldap"], ["-x"]])
def test_no_english_of_a_library_is_in_what_a_spanish_reader_is_told(words, capsys):
    with pytest.raises(SystemExit) as left:
        parse(["--lang", "es", *words])
    assert left.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("Uso: openfire-setup")
    assert not re.search("usage|choose|invalid|required|argument", said)


def test_answers_that_cannot_be_used_are_all_named(tmp_path, capsys):
    path = tmp_path / "answers.toml"
    path.write_text(
        '[host]\naddress="a_b"\n[server]\ndomain="localhost"\nfqdn="a_b"\n[admin]\nemail="a@b"'
    )
    assert run(["preview", str(path)]) == 1
    said = capsys.readouterr().err
    assert "server.fqdn: A network name cannot contain an underscore" in said
    assert "server.domain: This name means something different" in said


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


@pytest.mark.parametrize("command", ["apply", "preview"])
def test_a_password_that_can_never_fit_is_told_before_anything_is_reached(
    command, tmp_path, capsys
):
    path, given = tmp_path / "answers.toml", tmp_path / "secrets.toml"
    path.write_text(
        '[host]\naddress="192.0.2.7"\n[server]\ndomain="x.es"\nfqdn="x.es"\n'
        '[admin]\nemail="a@x.es"\n[openfire]\nversion="4.6.2"\n'
    )
    given.write_text('database_password = "contraseña"\nadmin_password = "of-the-admin-7"\n')
    given.chmod(0o600)
    assert run([command, str(path), "--secrets", str(given)]) == 1
    assert "Openfire 4.6.2 cannot use a database password" in capsys.readouterr().err


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
    output = TextReporter(Catalog("en"))
    for event in EVENTS:
        output.event(event)
    said = capsys.readouterr()
    assert "(1.2 s)" in said.out or "(1.3 s)" in said.out
    assert (
        said.err.index("Make it readable") < said.err.index("Details") < said.err.index("raw words")
    )


def test_of_two_steps_under_way_each_sentence_names_its_own(capsys):
    output = TextReporter(Catalog("en"))
    preparing = Note.of("packages-preparing", package="postgresql")
    sending = Note.of("openfire-sending", version="5.1.1")
    for event in (
        StepStarted("postgresql", 0.0),
        StepSaid("postgresql", preparing),
        StepStarted("openfire", 0.0),
        StepSaid("openfire", sending, 0.1),
        StepSaid("postgresql", preparing, 0.2),
        StepSaid("openfire", sending, 0.2),
        StepFinished("openfire", Outcome.CHANGED, 30.0),
        StepSaid("postgresql", Note.of("postgresql-starting")),
    ):
        output.event(event)
    words = Catalog("en")
    said = [line.strip() for line in capsys.readouterr().out.splitlines()]
    title = words.step("openfire").title
    assert said == [
        words.note(preparing),
        f"{title}: {words.note(sending)}",
        f"+ {title} (30.0 s)",
        words.note(Note.of("postgresql-starting")),
    ]


def test_a_program_reads_one_object_a_line_and_the_last_carries_the_outcome():
    out = io.StringIO()
    output = JsonReporter(Catalog("es"), out)
    for event in EVENTS:
        output.event(event)
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


@pytest.mark.parametrize("words", [["example"], ["example", "--ldap"], ["--help"]])
def test_a_reader_that_leaves_early_ends_it_quietly(words):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as nobody:
        ended = start(*words, "--lang", "es", stdout=nobody)
    assert ended.stderr == ""
    assert ended.returncode == (141 if "example" in words else 0)


def test_when_the_reader_of_a_run_leaves_it_stops_as_by_ctrl_c(monkeypatch, tmp_path):
    """What is under way on the server is finished, and nothing is told to nobody."""
    reading, writing = os.pipe()
    os.close(reading)
    stopped = []

    def reach(_arguments, output, _words, cancel):
        output.warned(warnings("4.6.2"))
        output.warned(warnings("4.6.2"))
        stopped.append(cancel.is_set())
        return 130

    monkeypatch.setattr("setupwizard.cli.main._reach", reach)
    with os.fdopen(writing, "w") as nobody:
        monkeypatch.setattr("sys.stdout", nobody)
        assert run_command(parse(["apply", "answers.toml"])) == 141
    assert stopped == [True]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux alone has a file that is full")
@pytest.mark.parametrize("words", [["example"], ["--help"], ["apply", "none.toml", "--json"], []])
def test_what_cannot_be_written_is_told_in_a_sentence(words):
    with open("/dev/full", "w") as full:
        ended = start(*words, "--lang", "es", stdout=full)
    said = ended.stderr.splitlines()
    assert said[-1].startswith("No se puede escribir la salida")
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux alone has a file that is full")
def test_where_nothing_can_be_said_at_all_the_status_tells():
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "setupwizard", "example"]
        ended = subprocess.run(command, cwd=ROOT, check=False, stdout=full, stderr=full)
    assert ended.returncode == 1


ASKED = (
    '[host]\naddress="127.0.0.1"\nport={port}\n[server]\ndomain="x.es"\nfqdn="x.es"\n'
    '[admin]\nemail="a@x.es"\n'
)


def at_a_terminal(argv, answer):
    """What the program says at a terminal on which `answer` is given to what it first asks, and
    how it ends.
    """
    import pty

    child, terminal = pty.fork()
    if child == 0:
        os.chdir(ROOT)
        os.execv(sys.executable, [sys.executable, "-m", "setupwizard", *argv])
    said = b""
    with contextlib.suppress(OSError):  # EIO: the other side has closed
        while part := os.read(terminal, 4096):
            said += part
            if said.rstrip().endswith((b":", "…".encode())) and answer:
                os.write(terminal, answer)
                answer = b""
    os.close(terminal)
    _, status = os.waitpid(child, 0)
    return said.decode(), os.waitstatus_to_exitcode(status)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal to be had")
@pytest.mark.parametrize("key", [b"\x03", b"\x04"])
def test_ctrl_c_at_a_question_ends_at_once(tmp_path, key):
    path = tmp_path / "answers.toml"
    path.write_text(ASKED.format(port=22))
    said, status = at_a_terminal(["apply", str(path), "--lang", "es"], key)
    assert status == 130
    assert said.splitlines()[-1] == "Cancelado. No se ha cambiado nada en el servidor."
    assert "Me detendré" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal to be had")
def test_ctrl_c_while_connecting_is_told_as_cancelled_and_not_as_a_fault_of_the_server(tmp_path):
    path, given = tmp_path / "answers.toml", tmp_path / "secrets.toml"
    given.write_text('ssh_password = "of-the-server-7"\n')
    given.chmod(0o600)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        path.write_text(ASKED.format(port=silent.getsockname()[1]))
        words = ["preview", str(path), "--secrets", str(given), "--lang", "es"]
        said, status = at_a_terminal(words, b"\x03")
    assert status == 130
    assert said.splitlines()[-1] == "Cancelado. No se ha cambiado nada en el servidor."


def test_the_first_ctrl_c_waits_only_while_the_server_is_at_work():
    told = []
    cancel = Interrupts(lambda: told.append("waits"))
    with pytest.raises(KeyboardInterrupt):
        cancel()
    assert not cancel.is_set()
    cancel.begun = True
    cancel()
    assert (cancel.is_set(), told) == (True, ["waits"])
    with pytest.raises(KeyboardInterrupt):
        cancel()


class Moved:
    """A session whose people are already where they are to go."""

    def __init__(self, code):
        self._problem = Problem(code)

    def ask(self, operation, _answers, _secrets, emit, *_):
        assert operation in (move_to_directory, move_back)
        emit(StepFinished("ldap-rehearsal", Outcome.FAILED, 0.1, self._problem))
        emit(RunFinished(Outcome.FAILED, self._problem))
        return Outcome.FAILED


@pytest.mark.parametrize(
    ("way", "code", "outcome"),
    [
        ("switch", Code.SWITCH_ALREADY, Outcome.UNCHANGED),
        ("back", Code.SWITCH_BACK_ALREADY, Outcome.UNCHANGED),
        ("switch", Code.SWITCH_NOT_SET_UP, Outcome.FAILED),
    ],
)
def test_moving_people_again_changes_nothing_and_is_no_failure(way, code, outcome, capsys):
    output = TextReporter(Catalog("en"))
    cancel = Interrupts(lambda: None)
    assert run_ldap(Moved(code), way, LDAP_EXAMPLE, Secrets(), None, output, cancel) is outcome
    said = capsys.readouterr()
    unchanged = outcome is Outcome.UNCHANGED
    assert ("Nothing had to be changed." in said.out) == unchanged
    assert (said.err == "") == unchanged


def test_what_was_cancelled_is_told_to_a_program_as_its_last_line(monkeypatch, capsys):
    def reach(_arguments, _voice, _words, cancel):
        cancel()

    monkeypatch.setattr("setupwizard.cli.main._reach", reach)
    assert run(["apply", "answers.toml", "--json"]) == 130
    (line,) = capsys.readouterr().out.splitlines()
    assert (json.loads(line)["event"], json.loads(line)["outcome"]) == ("run-finished", "cancelled")


@pytest.mark.parametrize("option", [["--practice"], ["--screenshots", "here"]])
def test_practice_never_becomes_a_real_server_by_a_command_behind_it(option, capsys):
    with pytest.raises(SystemExit) as left:
        parse([*option, "apply", "answers.toml", "--lang", "es"])
    assert left.value.code == 2
    assert "«apply» es para un servidor de verdad" in capsys.readouterr().err


def test_where_there_is_no_terminal_at_all_nothing_breaks(monkeypatch):
    monkeypatch.setattr("sys.stdout", None)
    with output_may_be_lost(lambda _: None):
        print("into nothing")  # noqa: T201 - to see that it can be


def test_what_a_library_warns_of_or_a_thread_raises_reaches_no_terminal():
    noisy = """
import logging, threading, warnings
from setupwizard.engine.logs import keep_libraries_off_the_terminal
keep_libraries_off_the_terminal()
warnings.warn("a negative serial", DeprecationWarning)
logging.getLogger("asyncio").error("Task exception was never retrieved")
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
class Last:
    def __del__(self): raise ValueError("at the end")
last = Last()
del last
"""
    command = [sys.executable, "-W", "always", "-c", noisy]
    ended = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_preparing_the_program_leaves_standard_output_to_what_was_asked_for(
    monkeypatch, tmp_path, capfd
):
    """`run.py example > answers.toml` in a fresh clone."""
    script = ROOT / "build_scripts" / "environment.py"
    found = importlib.util.spec_from_file_location("environment", script)
    environment = importlib.util.module_from_spec(found)
    found.loader.exec_module(environment)
    fake = tmp_path / "python"
    fake.write_text("#!/bin/sh\necho pip talks\n")
    fake.chmod(0o755)
    monkeypatch.setattr(environment, "STAMP", tmp_path / "installed")
    monkeypatch.setattr(environment, "python", lambda: str(fake))
    environment.prepare(develop=False)
    said = capfd.readouterr()
    assert said.out == ""
    assert "Preparing" in said.err
    assert said.err.count("pip talks") == 3


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_warnings_of_an_old_openfire_are_told_on_the_command_line_too(language, capsys):
    words = Catalog(language)
    TextReporter(words).warned(warnings("4.6.2"))
    said = capsys.readouterr().out
    assert "CVE-2023-32315" in said
    assert "Log4Shell" in said
    out = io.StringIO()
    JsonReporter(words, out).warned(warnings("4.6.2"))
    told = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [one["note"]["code"] for one in told] == ["warning-console-bypass", "warning-log4shell"]


def test_a_verified_server_is_told_so_in_its_own_words(capsys):
    proven = RunFinished(Outcome.UNCHANGED)
    TextReporter(Catalog("en"), "proven").event(proven)
    TextReporter(Catalog("en")).event(proven)
    first, second = capsys.readouterr().out.splitlines()
    assert first == "Tested: the chat works."
    assert second == "Nothing had to be changed."


def test_every_objection_is_told_and_not_only_the_first(capsys):
    error = ObjectionsError(
        [Problem(Code.DISK_FULL, {"place": "/opt"}), Problem(Code.LOCAL_NOT_LINUX)]
    )
    TextReporter(Catalog("en")).failed(error)
    said = capsys.readouterr().err
    for problem in error.objections:
        assert Catalog("en").problem(problem).cause in said
    out = io.StringIO()
    JsonReporter(Catalog("en"), out).failed(error)
    told = json.loads(out.getvalue())
    assert [one["code"] for one in told["objections"]] == ["disk-full", "local-not-linux"]


def test_a_command_that_is_named_is_called_as_the_program_was(monkeypatch, capsys):
    monkeypatch.setenv("OPENFIRE_SETUP_CALLED", "python3 build_scripts/run.py")
    with pytest.raises(SystemExit):
        parse(["--help", "--lang", "es"])
    assert "Uso: python3 build_scripts/run.py [-h]" in capsys.readouterr().out
    for language in ("en", "es"):
        words = CommandLineCatalog(language, "openfire-setup.log", "python3 run.py")
        remedy = words.problem(Problem(Code.PROFILE_IS_OWN)).remedy
        assert "python3 run.py ldap switch" in remedy
        assert "openfire-setup" not in remedy
        assert "openfire-setup.log" in words.problem(Problem(Code.INTERNAL)).remedy


def test_the_command_line_says_what_to_do_there_and_where_its_log_is():
    problem = SetupError(Code.SECRET_NEEDED, name="ldap_admin_password").problem
    for language, words in (("en", "the administrator from the directory"), ("es", "directorio")):
        window, terminal = Catalog(language), CommandLineCatalog(language, "/var/x.log")
        assert "ldap_admin_password" not in " ".join(window.problem(problem)[:2])
        assert words in window.problem(problem).cause
        assert "ldap_admin_password" in terminal.problem(problem).remedy
        assert "/var/x.log" in terminal.problem(Problem(Code.INTERNAL)).remedy
        assert "/var/x.log" not in window.problem(Problem(Code.INTERNAL)).remedy


ONLY_A_WINDOW_HAS = re.compile("[Ss]ave the report|overview|“Correct the directory|Install now”")


@pytest.mark.parametrize("code", Code)
def test_no_remedy_in_the_terminal_names_what_only_the_window_has(code):
    remedy = CommandLineCatalog("en", "/var/x.log").problem(whole_problem(code)).remedy
    assert not ONLY_A_WINDOW_HAS.search(remedy)


@pytest.mark.parametrize(
    ("interactive", "address", "said"),
    [
        (True, "chat.example", "Connecting to chat.example…\n"),
        (True, "local", ""),
        (False, "chat.example", ""),
    ],
)
def test_whoever_waits_for_a_server_is_told_so(capsys, interactive, address, said):
    host = HostAnswers(address=address, auth="agent")
    Prompts(Catalog("en"), interactive).connecting(host)
    heard = capsys.readouterr()
    assert (heard.out, heard.err) == ("", said)


@pytest.mark.parametrize(
    ("expected", "before", "accepted"),
    [
        ("SHA256:new", (), True),
        ("SHA256:new", ("SHA256:old",), True),
        ("SHA256:other", ("SHA256:old",), False),
        ("", ("SHA256:old",), False),
    ],
)
def test_a_changed_key_is_accepted_only_when_it_is_the_one_that_was_named(
    monkeypatch, expected, before, accepted
):
    monkeypatch.setattr("builtins.input", lambda _: "y")
    key = HostKey("a.example", 22, "ssh-ed25519", "SHA256:new", before)
    prompts = Prompts(Catalog("en"), interactive=True, host_key=expected)
    assert prompts.ask_key(key) is accepted


@pytest.mark.parametrize("command", [[], ["apply"], ["probe"], ["people", "add"], ["ldap"]])
def test_help_names_what_is_to_be_typed_in_the_readers_language(command, capsys):
    with pytest.raises(SystemExit):
        parse([*command, "--help", "--lang", "es"])
    said = capsys.readouterr().out
    assert not re.findall(r"\b(FILE|DIR|COMMAND|ANSWERS|USER|HOST|PEOPLE|PORT)\b", said)


def test_what_a_command_takes_is_not_called_a_command(capsys):
    with pytest.raises(SystemExit):
        parse(["apply", "--help", "--lang", "es"])
    said = capsys.readouterr().out
    assert "Argumentos:\n  RESPUESTAS" in said
    assert "Órdenes" not in said


def test_what_reaches_a_server_is_loaded_without_what_is_done_there():
    """Each is felt before every command: they are loaded while the server is reached."""
    heavy = ("requests", "pg8000", "ldap3", "slixmpp", "aiodns", "setupwizard.engine.plan")
    code = f"import sys, setupwizard.cli.start; print(*set({heavy}) & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"


def test_what_is_done_on_a_finished_server_is_loaded_without_what_logs_in_to_it():
    """Each takes a tenth of a second, which everybody waits for whose server is as it should be."""
    heavy = ("requests", "pg8000", "ldap3", "slixmpp", "aiodns")
    code = f"import sys, setupwizard.cli.commands; print(*set({heavy}) & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"
