"""The proof as a whole: which lines it tells, in which order, and what a failure is called."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from setupwizard.model.answers import read_answers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.paths import OPENFIRE_XML
from setupwizard.proof.base import (
    AccountsMade,
    AccountsRemoved,
    Encrypted,
    MessageReceived,
    PortAnswered,
    ProofServices,
    StrangerRefused,
    StreamSecurity,
)
from setupwizard.proof.prove import PATIENCE, ProofPart, prove
from tests.fake_transport import FakeTransport
from tests.unit.openfire.samples import answers
from tests.unit.proof.test_proof_certificate import made

SECRETS = Secrets(
    admin_password=Secret("canary-admin"), ldap_admin_password=Secret("canary-directory")
)
TALK = (
    Encrypted("TLSv1.3"),
    AccountsMade(),
    MessageReceived("Ana", "Luis", 12.4),
    MessageReceived("Luis", "Ana", 0.2),
    AccountsRemoved(),
)


class Environment:
    """The means of a proof, as they would be on a server where everything holds."""

    def __init__(self):
        self.open = {
            5222: PortAnswered("203.0.113.7", 0.05),
            5223: PortAnswered("203.0.113.7", 0.2),
        }
        self.let_in = [("admin", SECRETS.admin_password)]
        self.talk = TALK
        self.fails = {}
        self.asked, self.direct = [], None
        self.proof_services = ProofServices(self.reach, self.console, self.chat, self.database)

    def reach(self, address, ports, patience):
        self.fail("reach")
        self.asked.append((address, tuple(ports), patience))
        return {port: self.open[port] for port in ports if port in self.open}

    def console(self, host, answers, logins):
        self.fail("console")
        self.logins = [login.user for login in logins]
        return tuple((login.user, login.password) in self.let_in for login in logins)

    def database(self, host, answers):
        self.fail("database")

    def chat(self, host, request, said, cancel):
        self.direct = request.direct
        for event in self.talk:
            said(event)
        self.fail("chat")

    def fail(self, what):
        if what in self.fails:
            raise SetupError(self.fails[what])


@pytest.fixture
def environment():
    return Environment()


@pytest.fixture
def host():
    fake = FakeTransport()
    fake.on("ss", out="LISTEN 0 50 *:5222 *:*\nLISTEN 0 50 [::ffff:127.0.0.1]:9090 *:*\n")
    fake.on("sh -c")  # no firewall
    fake.on("find", out=f"{OPENFIRE_XML}\n")
    fake.on("cat", out="<jive><setup>true</setup></jive>")
    fake.on("grep", status=1)
    fake.on("systemctl show", out="Wed 2026-11-25 19:14:38 UTC\n")
    return fake


@pytest.fixture
def run(host, environment):
    """Prove with these changes to the answers; the lines, as (code of the note, problem's code)."""

    def one(cancel=None, **sections):
        raw = {
            "host": {"address": "203.0.113.7"},
            "server": {"domain": "corp.example", "fqdn": "chat.corp.example"},
            "admin": {"email": "a@corp.example"},
        }
        for name, section in sections.items():
            raw[name] = raw.get(name, {}) | section
        answers, problems = read_answers(raw)
        assert answers is not None, problems
        told = []
        cancel = cancel or threading.Event()
        held = prove(host, answers, SECRETS, environment.proof_services, told.append, cancel)
        assert held is not (cancel.is_set() or any(line.problem for line in told))
        assert all(line.seconds >= 0 for line in told)
        one.told = told
        return [(line.note.code, line.problem and line.problem.code) for line in told]

    return one


def failed(lines):
    return [problem for _, problem in lines if problem]


def test_a_good_server_is_told_in_lines_a_person_could_check(run):
    assert run() == [
        ("proof-database", None),
        ("proof-port-answers", None),
        ("proof-port-answers", None),
        ("proof-console-closed", None),
        ("proof-encrypted-only", None),
        ("proof-accounts-made", None),
        ("proof-heard", None),
        ("proof-heard", None),
        ("proof-accounts-removed", None),
        ("proof-default-refused", None),
        ("proof-console", None),
        ("proof-files", None),
    ]
    heard = [line.note.params for line in run.told if line.note.code == "proof-heard"]
    assert heard[0] == {"writer": "Ana", "reader": "Luis", "ms": "12"}
    assert heard[1]["ms"] == "1"  # never "after 0 ms"


def test_only_ports_openfire_serves_are_tried(run, environment):
    run(firewall={"open": [22, 443, 5222]})
    assert environment.asked[0] == ("fake.example.org", (5222,), PATIENCE)


def test_the_console_is_tried_like_the_other_ports_where_it_is_open_to_all(run, environment):
    environment.open[9091] = PortAnswered("203.0.113.7", 0.1)
    lines = run(server={"console_port": 0, "console_local_only": False})
    assert [asked[1] for asked in environment.asked] == [(5222, 5223, 9091)]
    assert "proof-console-closed" not in dict(lines)


def test_a_console_that_answers_other_computers_is_a_problem(run, environment):
    environment.open[9091] = PortAnswered("203.0.113.7", 0.1)
    assert failed(run()) == [Code.CONSOLE_OPEN_TO_ALL]


def test_a_closed_console_is_waited_for_as_its_neighbours_make_wise(run, environment):
    run()
    assert environment.asked[1][1:] == ((9090, 9091), 0.8)
    environment.open.clear()
    run()
    assert environment.asked[3][2] == PATIENCE


def test_on_the_server_itself_the_console_is_judged_by_where_it_listens(run, host):
    host.address = "localhost"
    assert failed(run()) == []
    host.on("ss", out="LISTEN 0 50 *:5222 *:*\nLISTEN 0 50 *:9090 *:*\n")
    assert failed(run()) == [Code.CONSOLE_OPEN_TO_ALL]


@pytest.mark.parametrize("address", ["fake.example.org", "localhost"])
def test_a_console_that_listens_nowhere_is_not_told_as_closed(run, environment, host, address):
    host.address = address
    host.on("ss", out="LISTEN 0 50 *:5222 *:*\n")
    environment.fails["console"] = Code.CONSOLE_UNREACHABLE
    lines = run()
    assert "proof-console-closed" not in dict(lines)
    assert failed(lines) == [Code.CONSOLE_UNREACHABLE]


def test_a_port_that_does_not_answer_is_named_with_what_is_in_the_way(run, environment):
    environment.open.clear()
    assert run()[1:3] == [
        ("proof-port-tried", Code.PORT_BLOCKED_BETWEEN),
        ("proof-port-tried", Code.PORT_NOT_LISTENING),
    ]


def test_chat_takes_the_open_way_and_else_the_tunnel(run, environment):
    run()
    assert environment.direct == "203.0.113.7"
    del environment.open[5222]
    run()
    assert environment.direct == ""


@pytest.mark.parametrize("code", [Code.XMPP_MESSAGE_LOST, Code.XMPP_OTHER_CERTIFICATE])
def test_a_chat_that_fails_is_a_line_and_the_rest_is_still_tried(run, environment, code):
    environment.talk, environment.fails["chat"] = TALK[:1], code
    lines = run()
    assert failed(lines) == [code]
    assert lines[-1] == ("proof-files", None)


def test_accounts_that_stay_are_named(run, environment):
    environment.talk = (*TALK[:-1], AccountsRemoved(("openfire-setup-ana",), "forbidden"))
    assert failed(run()) == [Code.XMPP_ACCOUNT_LEFT]
    problem = next(line.problem for line in run.told if line.problem)
    assert problem.params == {"accounts": "openfire-setup-ana"}


def test_the_default_password_must_be_refused(run, environment):
    environment.let_in.append(("admin", Secret("admin")))
    lines = run()
    assert failed(lines) == [Code.DEFAULT_PASSWORD_WORKS]
    assert ("proof-console", None) in lines


def test_a_refused_administrator_is_locked_out_when_the_password_is_right(run, environment):
    environment.let_in.clear()
    lines = run()
    assert failed(lines) == [Code.CONSOLE_LOCKED]
    # A locked console refuses everything: that shows nothing about the default password.
    assert "proof-default-refused" not in dict(lines)


def test_a_refused_administrator_has_another_password_when_chat_refuses_him_too(run, environment):
    environment.let_in.clear()
    environment.talk, environment.fails["chat"] = (), Code.XMPP_LOGIN_FAILED
    assert failed(run()) == [Code.XMPP_LOGIN_FAILED, Code.CONSOLE_LOGIN_FAILED]


DIRECTORY = {
    "profile": {"kind": "ldap"},
    "ldap": {"base_dn": "dc=corp,dc=example", "admins": ["ppalotes"]},
}


def in_directory(environment):
    environment.let_in = [("ppalotes", SECRETS.ldap_admin_password)]
    environment.talk = (
        Encrypted("TLSv1.3"),
        MessageReceived("ppalotes", "ppalotes", 3.2),
        StrangerRefused(),
    )


def test_with_a_directory_its_administrator_is_let_in_and_the_one_before_is_not(run, environment):
    in_directory(environment)
    lines = run(**DIRECTORY)
    assert failed(lines) == []
    assert environment.logins == ["admin", "admin", "ppalotes"]
    told = [code for code, _ in lines][4:]
    assert told == [
        "proof-encrypted-only",
        "proof-heard-alone",
        "proof-stranger-refused",
        "proof-default-refused",
        "proof-old-admin-refused",
        "proof-console",
        "proof-files",
        "proof-log",
    ]


def test_an_administrator_from_before_that_still_gets_in_is_a_problem(run, environment):
    in_directory(environment)
    environment.let_in.append(("admin", SECRETS.admin_password))
    assert failed(run(**DIRECTORY)) == [Code.OLD_ADMIN_WORKS]


def test_somebody_of_the_directory_who_is_called_admin_may_get_in(run, environment):
    in_directory(environment)
    sections = {**DIRECTORY, "ldap": DIRECTORY["ldap"] | {"admins": ["ppalotes", "admin"]}}
    assert failed(run(**sections)) == []
    assert environment.logins == ["admin", "ppalotes"]


def test_a_person_the_console_refuses_is_named(run, environment):
    in_directory(environment)
    environment.let_in.clear()
    environment.talk, environment.fails["chat"] = (), Code.XMPP_LOGIN_FAILED
    assert failed(run(**DIRECTORY)) == [Code.XMPP_LOGIN_FAILED, Code.CONSOLE_PERSON_REFUSED]


def test_optional_encryption_is_not_told_as_required(run):
    assert "proof-encrypted" in dict(run(server={"require_tls": False}))


def test_a_lost_link_ends_the_proof_with_one_line(run, environment):
    environment.fails["reach"] = Code.HOST_LOST
    assert run() == [("proof-database", None), ("proof-ports-tried", Code.HOST_LOST)]


def test_a_cancelled_proof_says_no_more_and_does_not_hold(run, environment):
    cancel = threading.Event()
    chat = environment.proof_services.chat

    def cancelled(host, request, said, cancel):
        cancel.set()
        chat(host, request, said, cancel)

    environment.proof_services = ProofServices(
        environment.reach, environment.console, cancelled, environment.database
    )
    lines = run(cancel)
    assert lines[-1] == ("proof-accounts-removed", None)
    assert failed(lines) == []


def test_an_openfire_whose_password_its_database_refuses_is_not_proven(run, environment):
    """It may go on chatting by connections it has had since before."""
    environment.fails["database"] = Code.DATABASE_PASSWORD_WRONG
    assert failed(run()) == [Code.DATABASE_PASSWORD_WRONG]


@pytest.mark.parametrize("code", [Code.DATABASE_NOT_RUNNING, Code.DATABASE_PASSWORD_WRONG])
def test_a_database_that_fails_is_told_first_and_nobodys_password_is_blamed(run, environment, code):
    environment.fails = {"database": code, "chat": Code.XMPP_LOGIN_FAILED}
    environment.talk, environment.let_in = (), []
    lines = run()
    assert lines[0] == ("proof-database-tried", code)
    assert failed(lines) == [code]
    assert (
        environment.direct is None
    )  # every attempt that is refused counts against the administrator
    assert lines[-1] == ("proof-files", None)


def test_a_lost_link_at_the_database_ends_the_proof(run, environment):
    environment.fails["database"] = Code.HOST_LOST
    assert run() == [("proof-database-tried", Code.HOST_LOST)]


def test_the_internal_database_has_no_connection_to_try(run):
    assert "proof-database" not in [code for code, _ in run(datasource={"kind": "embedded"})]


def test_a_cancel_before_it_begins_tries_nothing(run, environment):
    cancel = threading.Event()
    cancel.set()
    assert run(cancel) == []
    assert environment.asked == []


@pytest.mark.parametrize(
    ("names", "line"),
    [
        (("corp.example",), ("proof-certificate", None)),
        (("chat.other.example",), ("proof-certificate-tried", Code.CERTIFICATE_NAMES)),
    ],
)
def test_the_certificate_is_judged_by_its_names_and_dates(run, environment, names, line):
    der = made("corp.example", *names, begins=datetime.now(UTC) - timedelta(hours=1))
    environment.talk = (Encrypted("TLSv1.3", der), *TALK[1:])
    assert run()[4:6] == [("proof-encrypted-only", None), line]


def test_a_move_of_the_people_does_not_fail_for_the_certificate(host, environment):
    der = made("x", "other.example")
    environment.talk = (Encrypted("TLSv1.3", der), *TALK[1:])
    told = []
    parts = (ProofPart.PEOPLE,)
    assert prove(
        host, answers(), SECRETS, environment.proof_services, told.append, threading.Event(), parts
    )
    assert "proof-certificate-tried" not in [line.note.code for line in told]


def test_the_console_and_the_files_are_tried_while_people_chat(environment, run):
    """Their lines come in their turn."""
    meeting = threading.Barrier(2, timeout=10)
    chat, console = environment.chat, environment.console

    def meets(work):
        def met(*words):
            meeting.wait()
            return work(*words)

        return met

    environment.proof_services = replace(
        environment.proof_services, chat=meets(chat), console_login=meets(console)
    )
    codes = [code for code, _ in run()]
    assert codes.index("proof-heard") < codes.index("proof-console") < codes.index("proof-files")


def test_the_ports_are_tried_while_the_database_is(environment, run):
    meeting = threading.Barrier(2, timeout=10)
    reach, met = environment.reach, []

    def reaching(*words):
        if not met:
            met.append(meeting.wait())
        return reach(*words)

    environment.proof_services = replace(
        environment.proof_services, reach=reaching, database=lambda *_: meeting.wait()
    )
    assert [code for code, _ in run()][:2] == ["proof-database", "proof-port-answers"]


def test_how_the_chat_is_encrypted_is_looked_at_while_the_database_is_tried(environment, run):
    """It tries nobody, who has to wait for the database."""
    meeting = threading.Barrier(2, timeout=10)
    seen = StreamSecurity(b"", "TLSv1.3")

    def look(*_):
        meeting.wait()
        return seen

    def chat(host, request, said, cancel):
        assert request.looking.result() is seen
        environment.chat(host, request, said, cancel)

    environment.proof_services = replace(
        environment.proof_services, look=look, chat=chat, database=lambda *_: meeting.wait()
    )
    codes = [code for code, _ in run()]
    assert codes.index("proof-database") < codes.index("proof-encrypted-only")


def test_what_the_look_at_the_chat_ends_with_is_told_in_the_chats_turn(environment, run):
    def look(*_):
        raise SetupError(Code.XMPP_NO_TLS, domain="corp.example")

    def chat(host, request, said, cancel):
        request.looking.result()

    environment.proof_services = replace(environment.proof_services, look=look, chat=chat)
    lines = run()
    assert ("proof-chat-tried", Code.XMPP_NO_TLS) in lines
    assert lines[0] == ("proof-database", None)


def test_an_openfire_without_its_database_is_told_so_whatever_the_look_at_the_chat_says(
    environment, run
):
    def look(*_):
        raise SetupError(Code.XMPP_SILENT, domain="corp.example")

    environment.proof_services = replace(environment.proof_services, look=look)
    environment.fails["database"] = Code.DATABASE_PASSWORD_WRONG
    assert failed(run()) == [Code.DATABASE_PASSWORD_WRONG]
