"""The ways into a server: opened when needed, kept, closed with the session."""

from dataclasses import replace

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.counts import server_counts
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from tests.fake_transport import FakeTransport
from tests.unit.admin.test_status import FRESH, OURS, YOUNG
from tests.unit.admin.ways import Rows, SmallEnvironment
from tests.unit.channels.status_answers import XML, told

LOGIN = Login("admin", Secret("of-the-admin-7"))
COUNTS = (3, 1, 2, 40, 0)


def host(**changed):
    made = FakeTransport()
    made.on("sh -c # How one Openfire is doing", told(**changed))
    made.on("sh -c # The packet filters")
    return made


def session(environment, **changed):
    return Session(environment, host(**changed), replace(FRESH, openfire=OURS))


def ask(access, server):
    with access.console(server) as console:
        return console


def refusal(access, server):
    with pytest.raises(SetupError) as failed:
        ask(access, server)
    return failed.value.problem.code


def test_a_way_is_opened_once_and_closed_with_the_session():
    environment = SmallEnvironment(console="the console", reader=Rows(COUNTS))
    access, server = Access(LOGIN), session(environment)
    assert [ask(access, server), ask(access, server)] == ["the console"] * 2
    assert server.ask(server_counts, access).properties == 40
    assert server.ask(server_counts, access).users == 3
    assert environment.opened == ["console", "reader"]
    assert environment.logins == [("admin", "of-the-admin-7")]
    server.close()
    assert environment.closed == ["reader", "console"]


def test_another_session_after_a_lost_link_gets_ways_of_its_own():
    environment = SmallEnvironment(reader=Rows(COUNTS))
    access, first, second = Access(), session(environment), session(environment)
    first.ask(server_counts, access)
    first.close()
    second.ask(server_counts, access)
    assert (environment.opened, environment.closed) == (["reader"] * 2, ["reader"])


def test_a_way_that_broke_is_opened_anew_by_the_next_question():
    rows = Rows(COUNTS)
    environment = SmallEnvironment(reader=rows)
    access, server = Access(), session(environment)
    rows.broken = True
    with pytest.raises(SetupError):
        server.ask(server_counts, access)
    rows.broken = False
    assert server.ask(server_counts, access).users == 3
    assert (environment.opened, environment.closed) == (["reader"] * 2, ["reader"])


@pytest.mark.parametrize("code", [Code.CONSOLE_LOGIN_FAILED, Code.CONSOLE_SHUT])
def test_a_refused_login_is_never_tried_again_until_somebody_gives_another(code):
    environment = SmallEnvironment(console="the console")
    environment.refusal = SetupError(code, minutes=11)
    access, server = Access(LOGIN), session(environment)
    assert [refusal(access, server), refusal(access, server)] == [code] * 2
    assert len(environment.logins) == 1
    environment.refusal = None
    access.log_in_as(Login("ana", Secret("other")))
    assert ask(access, server) == "the console"
    assert environment.logins[1:] == [("ana", "other")]


def test_a_console_that_does_not_answer_is_looked_for_again():
    environment = SmallEnvironment(console="the console")
    environment.refusal = SetupError(Code.CONSOLE_UNREACHABLE)
    access, server = Access(LOGIN), session(environment)
    assert refusal(access, server) is Code.CONSOLE_UNREACHABLE
    environment.refusal = None
    assert ask(access, server) == "the console"


def test_pages_that_are_not_there_yet_are_those_of_a_console_that_is_starting():
    environment = SmallEnvironment(console="the console")
    environment.refusal = SetupError(Code.CONSOLE_UNREACHABLE)
    access, server = Access(LOGIN), session(environment, process=YOUNG)
    assert refusal(access, server) is Code.CONSOLE_STARTING
    environment.refusal = None
    assert ask(access, server) == "the console"


@pytest.mark.parametrize("code", [Code.CONSOLE_OFF, Code.CONSOLE_STARTING, Code.CHAT_STARTING])
def test_after_what_may_pass_the_server_is_looked_at_anew(code):
    environment = SmallEnvironment(console="the console")
    environment.refusal = SetupError(code)
    access, server = Access(LOGIN), session(environment)
    before = access.status(server)
    refusal(access, server)
    assert access.status(server) is not before


@pytest.mark.parametrize("login", [None, Login("admin", Secret(""))])
def test_without_a_login_what_needs_none_works(login):
    environment = SmallEnvironment(console="the console", reader=Rows(COUNTS))
    access, server = Access(login), session(environment)
    assert refusal(access, server) is Code.CONSOLE_LOGIN_NEEDED
    assert environment.logins == []
    assert server.ask(server_counts, access).groups == 1


def test_where_the_ways_are_is_asked_once_for_all_of_them():
    environment = SmallEnvironment(console="the console", reader=Rows(COUNTS))
    access, server = Access(LOGIN), session(environment)
    ask(access, server)
    server.ask(server_counts, access)
    assert len([line for line in server.host.ran if "doing" in line]) == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"configuration": XML.replace("127.0.0.1", "10.0.0.9"), "database": "10.0.0.9 5432 0"},
        {"database": "db 5432 -"},
        {"configuration": "<jive><connectionProvider><className>E</className>"
         "</connectionProvider><setup>true</setup></jive>", "database": ""},
    ],
    ids=["elsewhere", "container", "embedded"],
)  # fmt: skip
def test_a_database_that_only_openfire_can_read_is_told_as_that(changed):
    environment = SmallEnvironment(reader=Rows(COUNTS))
    with pytest.raises(SetupError) as failed:
        session(environment, **changed).ask(server_counts, Access())
    assert failed.value.problem.code is Code.DATABASE_OUT_OF_SIGHT
    assert environment.opened == []


def test_a_session_ends_even_if_what_it_opened_cannot_be_closed():
    server = session(SmallEnvironment())

    def lost():
        raise SetupError(Code.HOST_LOST)

    server.at_end(lost)
    server.close()


def test_the_password_is_in_no_repr():
    assert "of-the-admin-7" not in repr(vars(Access(LOGIN)))


# ---------------------------------------------------------------- the chat as a way in


@pytest.mark.parametrize("code", [Code.ACCOUNTS_ADMIN_REFUSED, Code.ACCOUNTS_NOT_ALLOWED])
def test_what_the_chat_refuses_is_not_tried_again_and_leaves_the_console_alone(code):
    environment = SmallEnvironment(console="the console", commands="the chat")
    environment.chat_refusal = SetupError(code, user="admin")
    access, server = Access(LOGIN), session(environment)
    for _ in range(2):
        with pytest.raises(SetupError) as failed, access.commands(server):
            pass
        assert failed.value.problem.code is code
    assert environment.opened == []
    assert len(environment.logins) == 1
    assert ask(access, server) == "the console"


def test_a_console_that_is_shut_does_not_shut_the_chat():
    environment = SmallEnvironment(commands="the chat")
    environment.refusal = SetupError(Code.CONSOLE_SHUT, minutes=11)
    access, server = Access(LOGIN), session(environment)
    assert refusal(access, server) is Code.CONSOLE_SHUT
    with access.commands(server) as commands:
        assert commands == "the chat"


def test_a_chat_that_was_stopped_is_looked_for_again():
    environment = SmallEnvironment(commands="the chat")
    access = Access(LOGIN)
    server = session(environment, process="")
    with pytest.raises(SetupError) as failed, access.commands(server):
        pass
    assert failed.value.problem.code is Code.CHAT_STOPPED
    with access.commands(session(environment)) as commands:
        assert commands == "the chat"
