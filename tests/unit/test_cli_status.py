"""`openfire-setup status`: what a person reads, and what a program does."""

import io
import json
from dataclasses import replace

import pytest

from setupwizard.channels.forms import Page
from setupwizard.cli.arguments import parse
from setupwizard.cli.main import run
from setupwizard.cli.reporter import JsonReporter, TextReporter
from setupwizard.cli.status import status_body, status_lines, tell_status
from setupwizard.languages import LANGUAGES
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.texts.catalog import Catalog, CommandLineCatalog
from tests.unit.admin.test_access import session
from tests.unit.admin.test_status import ENDED, THEIRS, Ports, look
from tests.unit.admin.ways import SmallEnvironment
from tests.unit.channels.status_answers import XML, certificate, listening

ENGLISH, SPANISH = Catalog("en"), Catalog("es")


def test_a_person_reads_first_whether_the_chat_works_and_then_what_to_do():
    status = look(restart="java", certificate=certificate(300, "escuela.es"))
    lines = status_lines(status, ENGLISH)
    assert lines[:3] == [
        "The chat works, but something needs your attention:",
        "  - Openfire waits for a restart: Java has been updated while it was running.",
        "    Restart it when it suits: everybody is disconnected for about a minute.",
    ]
    assert "Running as user “openfire” for 0 d 1 h 6 min" in lines
    assert "Port 9090: administration console (Openfire; this server only)" in lines


def test_it_is_said_in_spanish_as_well():
    lines = status_lines(look(**ENDED), SPANISH)
    assert lines[0] == "El chat no funciona:"
    assert "Detenido" in lines
    assert "Base de datos: 127.0.0.1, puerto 5432, responde" in lines


def test_where_there_is_no_openfire_nothing_else_is_said():
    assert len(status_lines(look(openfire=None), ENGLISH)) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_sent_to_apply_where_somebody_elses_openfire_is_in_the_way(language):
    theirs = replace(THEIRS, set_up=False)
    xml = XML.replace("<setup>true", "<setup>false")
    status = look(
        openfire=None, others=(theirs,), configuration=xml, listeners=listening(9090, 9091)
    )
    told = "\n".join(status_lines(status, CommandLineCatalog(language, log="setup.log")))
    assert "9090, 9091" in told
    assert "openfire-setup apply" not in told


@pytest.mark.parametrize(
    ("changed", "chat", "outcome"),
    [({}, "works", "unchanged"), (ENDED, "does-not-work", "failed")],
)
def test_a_program_reads_everything_and_then_how_it_ended(changed, chat, outcome):
    status, out = look(**changed), io.StringIO()
    failed = None if chat == "works" else status.reasons[0]
    body = status_body(status, ENGLISH)
    JsonReporter(ENGLISH, out).told("status", status_lines(status, ENGLISH), body, failed)
    told, ended = map(json.loads, out.getvalue().splitlines())
    assert (told["event"], told["chat"], told["version"]) == ("status", chat, "5.1.1")
    assert told["database"] == {
        "host": "127.0.0.1", "port": 5432, "answers": True, "silent": False,
    }  # fmt: skip
    assert (ended["event"], ended["outcome"]) == ("run-finished", outcome)
    if failed:
        assert ended["problem"]["code"] == told["reasons"][0]["code"] == "chat-stopped"
        assert told["reasons"][0]["cause"] == "Openfire is not running: nobody can chat."


def test_for_a_person_bad_news_is_what_was_asked_for_and_no_complaint(capsys):
    TextReporter(ENGLISH).told("status", ["one", "two"], {}, Problem("chat-stopped"))
    assert capsys.readouterr() == ("one\ntwo\n", "")


def test_the_server_may_be_named_by_an_answers_file(tmp_path, capsys):
    path = tmp_path / "answers.toml"
    path.write_text('[host]\naddress="192.0.2.7"\n')
    assert run(parse(["status", str(path), "--lang", "en"])) == 1
    assert "  server: This answer is missing" in capsys.readouterr().err


def test_an_answers_file_that_is_not_there_is_told_as_that(tmp_path, capsys):
    assert run(parse(["status", str(tmp_path / "no.toml"), "--lang", "en"])) == 2
    assert "no.toml" in capsys.readouterr().err


INDEX = Page(
    "index.jsp",
    "<table class='info-table'>"
    + "".join(f"<tr><td>x</td><td>{one}</td></tr>" for one in (
        "1 min", "Openfire 5.1.1", "/opt", "escuela.es", "17.0 Maker", "jetty/12", "chat.example",
        "Linux / amd64", "es / hora central", "openfire", "1 of 2",
    ))
    + "</table>",
)  # fmt: skip


class OnePage:
    def page(self, name):
        return INDEX


def told_with(password, environment):
    server, out = session(environment), io.StringIO()
    environment.reach = Ports(5222)
    works = tell_status(server, JsonReporter(ENGLISH, out), ENGLISH, secrets(password))
    return works, json.loads(out.getvalue().splitlines()[0])


def secrets(password):
    return Secrets(admin_password=Secret(password))


def test_with_the_administrators_password_what_only_openfire_knows_is_told_as_well():
    environment = SmallEnvironment(OnePage())
    works, told = told_with("of-the-admin-7", environment)
    assert works
    assert told["information"]["java"] == "17.0 Maker"
    assert told["information"]["domain"] == "escuela.es"
    assert environment.logins == [("admin", "of-the-admin-7")]
    assert "of-the-admin-7" not in json.dumps(told)


def test_a_password_that_is_refused_is_told_and_no_reason_to_fail():
    environment = SmallEnvironment(OnePage())
    environment.refusal = SetupError(Code.CONSOLE_LOGIN_FAILED)
    works, told = told_with("guessed", environment)
    assert works
    assert told["information"]["code"] == "console-login-failed"


def test_without_a_password_nobody_logs_in():
    environment = SmallEnvironment(OnePage())
    assert "information" not in told_with("", environment)[1]
    assert environment.logins == []
