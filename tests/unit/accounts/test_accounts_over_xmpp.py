"""What the administrator's commands bring, in the words of both releases (seen on 2026-11-27)."""

import asyncio
from types import SimpleNamespace
from xml.etree.ElementTree import Element, SubElement, fromstring

import pytest

from setupwizard.accounts.base import StoredAccount
from setupwizard.accounts.xmpp import IN_FLIGHT, XmppAccounts
from setupwizard.model.problems import Code, SetupError
from setupwizard.proof.account import DATA, CommandError
from setupwizard.proof.base import StreamSecurity
from setupwizard.transport.base import Endpoint
from tests.fake_transport import FakeTransport
from tests.unit.accounts.fakes import person


def form(**fields):
    answer = Element("command")
    shown = SubElement(answer, f"{{{DATA}}}x")
    for name, values in fields.items():
        field = SubElement(shown, f"{{{DATA}}}field", var=name)
        for value in values:
            SubElement(field, f"{{{DATA}}}value").text = value or None
    return answer


class Administrator:
    """Answers by `answer(command, fields)`, which may raise CommandError."""

    boundjid = SimpleNamespace(user="admin", domain="x.example")
    ended = False

    def __init__(self, answer):
        self.answer, self.asked = answer, []
        self.under_way = self.most = 0

    async def run_command(self, name, fields):
        self.asked.append((name, fields))
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        await asyncio.sleep(0)
        self.under_way -= 1
        return self.answer(name, fields)

    async def command(self, name, **fields):
        try:
            await self.run_command(name, {key: (value,) for key, value in fields.items()})
        except CommandError as error:
            return str(error)
        return ""


@pytest.fixture
def host():
    fake = FakeTransport()
    fake.on("true")
    return fake


@pytest.fixture
def accounts(host):
    with asyncio.Runner() as runner:

        def over(answer):
            administrator = Administrator(answer)
            made = XmppAccounts(
                host,
                runner,
                administrator,
                StreamSecurity(b"", "TLSv1.3"),
                Endpoint("127.0.0.1", 1),
            )
            return made, administrator

        yield over


STORED = {"ana": ("Ana", ""), "eva": ("", "eva@x.example"), "luis": ("Luis", "luis@x.example")}


def properties_of_5(name, fields):
    users = [one.split("@")[0] for one in fields["accountjids"]]
    there = [user for user in users if user in STORED]
    return form(
        accountjids=[f"{user}@x.example" for user in there],
        email=[STORED[user][1] for user in there],
        name=[STORED[user][0] for user in there],
    )


def properties_of_4(name, fields):
    """An address that nobody has is left out, a name is not."""
    answer = properties_of_5(name, fields)
    emails = answer.find(f".//{{{DATA}}}field[@var='email']")
    for value in list(emails):
        if value.text is None:
            emails.remove(value)
    return answer


@pytest.mark.parametrize("answer", [properties_of_5, properties_of_4])
def test_everybody_keeps_their_own_address_in_both_releases(accounts, answer):
    asked, _ = accounts(answer)
    found = asked.find(["ana", "nobody", "eva", "luis"])
    assert found == {user: StoredAccount(*known) for user, known in STORED.items()}


def test_many_are_asked_about_in_few_questions(accounts):
    asked, administrator = accounts(properties_of_5)
    asked.find([f"user{number}" for number in range(1000)])
    assert len(administrator.asked) == 5


def test_no_more_commands_are_under_way_than_openfire_bears(accounts):
    asked, administrator = accounts(lambda name, fields: form())
    asked.admits([person(f"user{number}", password="x") for number in range(300)])
    assert len(administrator.asked) == 300
    assert administrator.most == IN_FLIGHT < 100


def test_a_whole_name_goes_where_openfire_does_not_join_it_without_a_space(accounts):
    made, administrator = accounts(lambda name, fields: form())
    assert made.create([person("perico", "Perico Palotes", "p@x", "secret-1")]) == ("",)
    ((command, fields),) = administrator.asked
    assert command == "add-user"
    assert fields["given_name"] == ("Perico Palotes",)
    assert "surname" not in fields
    assert fields["password"] == fields["password-verify"] == ("secret-1",)


def test_each_complaint_is_told_with_whom_it_is_about(accounts):
    def answer(name, fields):
        if "eva" in fields["accountjid"][0]:
            raise CommandError("User already exists.")
        return form()

    made, _ = accounts(answer)
    people = [person("ana", password="x"), person("eva", password="x")]
    assert made.create(people) == ("", "User already exists.")
    assert made.admits(people) == (True, False)


GROUPS = """<command><x xmlns="jabber:x:data"><reported><field var="name"/></reported>
<item><field var="count"><value>2</value></field>
<field var="name"><value>staff</value></field></item>
<item><field var="name"><value>año 1</value></field></item></x></command>"""

MEMBERS = """<command><x xmlns="jabber:x:data"><reported><field var="jid"/></reported>
<item><field var="jid"><value>ana@x.example</value></field>
<field var="admin"><value>0</value></field></item></x></command>"""


def test_groups_and_their_members_are_read_from_tables(accounts):
    asked, _ = accounts(
        lambda name, fields: fromstring(GROUPS if name == "get-groups" else MEMBERS)
    )
    assert asked.groups() == ("staff", "año 1")
    assert asked.members("staff") == {"ana"}


def test_new_members_go_in_a_few_hundred_at_a_time_and_none_becomes_an_administrator(accounts):
    made, administrator = accounts(lambda name, fields: form())
    assert made.add_members("staff", [f"user{number}" for number in range(500)]) == ""
    assert [len(fields["users"]) for _, fields in administrator.asked] == [200, 200, 100]
    assert {fields["admin"] for _, fields in administrator.asked} == {("false",)}


@pytest.mark.parametrize(
    ("condition", "code"),
    [("forbidden", Code.ACCOUNTS_NOT_ALLOWED), ("item-not-found", Code.ACCOUNTS_NOT_TOLD)],
)
def test_a_question_that_is_refused_is_told_by_its_cause(accounts, condition, code):
    def answer(name, fields):
        raise CommandError(condition)

    asked, _ = accounts(answer)
    with pytest.raises(SetupError) as raised:
        asked.find(["ana"])
    assert raised.value.problem.code is code


@pytest.mark.parametrize("change", [True, False])
@pytest.mark.parametrize("lost", [True, False])
def test_a_connection_that_ends_is_the_links_fault_or_openfires(accounts, host, lost, change):
    def answer(name, fields):
        administrator.ended = True
        raise CommandError("connection closed")

    asked, administrator = accounts(answer)
    host.lost = lost
    with pytest.raises(SetupError) as raised:
        asked.create([person("ana", password="x")]) if change else asked.find(["ana"])
    assert raised.value.problem.code is (Code.HOST_LOST if lost else Code.ACCOUNTS_CLOSED)


@pytest.mark.parametrize("lost", [True, False])
def test_an_openfire_that_does_not_answer_is_told_unless_the_link_is_lost(accounts, host, lost):
    def answer(name, fields):
        raise CommandError("remote-server-timeout")

    asked, _ = accounts(answer)
    host.lost = lost
    with pytest.raises(SetupError) as raised:
        asked.create([person("ana", password="x")])
    assert raised.value.problem.code is (Code.HOST_LOST if lost else Code.XMPP_SILENT)
