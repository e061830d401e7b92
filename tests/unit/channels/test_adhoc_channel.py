"""The channel of Openfire's commands: logged in once, begun anew where Openfire ended it."""

import asyncio
from types import SimpleNamespace
from xml.etree.ElementTree import Element, SubElement

import pytest

from setupwizard.channels import adhoc
from setupwizard.channels.adhoc import open_commands
from setupwizard.channels.base import RESOURCE
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.proof.account import DATA, CommandError
from setupwizard.proof.base import StreamSecurity
from tests.fake_transport import FakeTransport


class Accounts:
    """Who logs in, one after the other; each answers by the next of `answers`, an exception is
    raised, and CommandError("connection closed") ends the connection.
    """

    def __init__(self, *answers):
        self.answers, self.logins, self.left, self.sent = list(answers), [], 0, []
        self.refusal = None

    def __call__(self, user, domain, password, certificate, endpoint, resource):
        self.logins.append((user, domain, resource))
        return Login(self, f"{user}@{domain}/{resource}", domain)


class Login:
    def __init__(self, accounts, address, domain):
        self._accounts, self.ended = accounts, False
        self.boundjid = Address(address, domain)

    async def __aenter__(self):
        if self._accounts.refusal:
            raise self._accounts.refusal
        return self

    async def run_command(self, name, fields):
        answer = self._accounts.answers.pop(0)
        self.ended = str(answer) == "connection closed"
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def send_to(self, addresses, text):
        self._accounts.sent.append((addresses, text))
        return await self.run_command("", {})

    async def say_in(self, room, nick, text):
        self._accounts.sent.append((room, nick, text))
        await self.run_command("", {})

    async def leave(self):
        self._accounts.left += 1


class Address(SimpleNamespace):
    def __init__(self, whole, domain):
        super().__init__(whole=whole, domain=domain)

    def __str__(self):
        return self.whole


def form(**fields):
    answer = Element("command")
    shown = SubElement(answer, f"{{{DATA}}}x")
    for name, values in fields.items():
        field = SubElement(shown, f"{{{DATA}}}field", var=name)
        for value in values:
            SubElement(field, f"{{{DATA}}}value").text = value
    return answer


CLOSED = CommandError("connection closed")


@pytest.fixture
def host():
    made = FakeTransport()
    made.on("true")
    return made


@pytest.fixture
def logged_in(monkeypatch, host):
    """A channel over these answers, and who logged in."""

    async def domain(endpoint, *, patience):
        await asyncio.sleep(0)
        return "x.example"

    async def look(endpoint, name, *, tls_required, patience):
        await asyncio.sleep(0)
        return StreamSecurity(b"certificate", "TLSv1.3")

    monkeypatch.setattr(adhoc, "served_domain", domain)
    monkeypatch.setattr(adhoc, "look", look)

    def made(*answers):
        accounts = Accounts(*answers)
        monkeypatch.setattr(adhoc, "Account", accounts)
        return open_commands(host, "127.0.0.1", "admin", Secret("p")), accounts

    return made


def told(channel, command="get-x"):
    with pytest.raises(SetupError) as failed:
        channel.ask(command)
    problem = failed.value.problem
    return problem.code, problem.params


def test_it_logs_in_once_under_a_name_of_its_own_and_leaves(logged_in):
    way, accounts = logged_in(form(a=["1", "2"], b=["3"]), form())
    with way as channel:
        answer = channel.ask("get-x", max_items="none")
        assert (answer.fields["a"], answer.one("b"), answer.one("c")) == (("1", "2"), "3", "")
        assert channel.ask("get-y").fields == {}
        assert channel.address.startswith(f"admin@x.example/{RESOURCE}")
    ((user, domain, resource),) = accounts.logins
    assert (user, domain, resource.startswith(RESOURCE)) == ("admin", "x.example", True)
    assert accounts.left == 1


def test_a_connection_that_openfire_ended_is_begun_anew_once_and_asked_again(logged_in):
    way, accounts = logged_in(CLOSED, form(a=["1"]), CLOSED, CLOSED)
    with way as channel:
        assert channel.ask("get-x").one("a") == "1"
        assert len(accounts.logins) == 2
        assert told(channel)[0] is Code.COMMANDS_CLOSED
        assert len(accounts.logins) == 3


def test_where_openfire_lets_nobody_in_again_it_is_told_as_closed(logged_in):
    way, accounts = logged_in(CLOSED)
    with way as channel:
        accounts.refusal = None
        assert told_while_refused(channel, accounts) is Code.COMMANDS_CLOSED


def told_while_refused(channel, accounts):
    accounts.refusal = SetupError(Code.XMPP_LOGIN_FAILED, "ConnectionError", account="admin")
    return told(channel)[0]


def test_a_lost_link_is_told_as_that(logged_in, host):
    way, _ = logged_in(CLOSED)
    with way as channel:
        host.lost = True
        assert told(channel)[0] is Code.HOST_LOST


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("forbidden", Code.ACCOUNTS_NOT_ALLOWED),
        ("item-not-found", Code.COMMAND_REFUSED),
        ("remote-server-timeout", Code.XMPP_SILENT),
    ],
)
def test_a_refusal_is_told_by_what_it_means_and_not_asked_again(logged_in, said, code):
    way, accounts = logged_in(CommandError(said))
    with way as channel:
        assert told(channel)[0] is code
    assert len(accounts.logins) == 1


@pytest.mark.parametrize(
    ("detail", "code"),
    [
        ("not-authorized", Code.ACCOUNTS_ADMIN_REFUSED),
        ("account-disabled", Code.ACCOUNTS_ADMIN_LOCKED),
        ("no way to log in offered", Code.XMPP_LOGIN_FAILED),
    ],
)
def test_a_refused_login_is_one_attempt(logged_in, detail, code):
    way, accounts = logged_in()
    accounts.refusal = SetupError(Code.XMPP_LOGIN_FAILED, detail, account="admin")
    with pytest.raises(SetupError) as failed, way:
        pass
    assert failed.value.problem.code is code
    assert len(accounts.logins) == 1


# ---------------------------------------------------------------- messages


def test_a_message_goes_to_each_once_and_what_came_back_is_told_by_user_name(logged_in):
    way, accounts = logged_in({"eva@x.example": "service-unavailable"})
    with way as channel:
        assert channel.send(("ana", "eva"), "Hola") == {"eva": "service-unavailable"}
    assert accounts.sent == [(("ana@x.example", "eva@x.example"), "Hola")]


def test_a_message_is_never_sent_twice_by_itself(logged_in):
    way, accounts = logged_in(CLOSED, {})
    with way as channel:
        with pytest.raises(SetupError) as failed:
            channel.send(("ana",), "Hola")
        assert failed.value.problem.code is Code.COMMANDS_CLOSED
    assert len(accounts.sent) == 1


def test_in_a_room_another_nickname_is_taken_where_somebody_has_it(logged_in):
    way, accounts = logged_in(CommandError("conflict"), None)
    with way as channel:
        channel.say("aula@conference.x.example", "Hola")
    assert [nick for _, nick, _ in accounts.sent] == ["admin", "admin (openfire-setup)"]


@pytest.mark.parametrize("refusal", [CommandError("forbidden"), TimeoutError()])
def test_a_room_that_does_not_take_it_is_told(logged_in, refusal):
    way, accounts = logged_in(refusal)
    with way as channel, pytest.raises(SetupError) as failed:
        channel.say("aula@conference.x.example", "Hola")
    assert failed.value.problem.code is Code.ROOM_REFUSED
    assert len(accounts.sent) == 1


def test_the_rows_of_a_table_are_read(logged_in):
    answer = form()
    for name in ("Claustro", "1.º A"):
        row = SubElement(answer.find(f"{{{DATA}}}x"), f"{{{DATA}}}item")
        field = SubElement(row, f"{{{DATA}}}field", var="name")
        SubElement(field, f"{{{DATA}}}value").text = name
    way, _ = logged_in(answer)
    with way as channel:
        assert channel.ask("get-groups").rows == ({"name": "Claustro"}, {"name": "1.º A"})
