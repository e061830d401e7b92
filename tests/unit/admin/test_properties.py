"""What is refused before a property is changed, and what a page is not believed about."""

from dataclasses import replace

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.properties import properties_on, system_properties
from setupwizard.admin.property_changes import (
    ENCRYPTED_VALUE,
    NAME,
    VALUE,
    delete_property,
    set_property,
)
from setupwizard.admin.property_places import is_live, place_of
from setupwizard.channels.forms import Page
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError
from tests.unit.admin.test_access import LOGIN, host
from tests.unit.admin.test_status import FRESH, OURS
from tests.unit.admin.ways import Rows, SmallEnvironment

ROW = (
    "<tr><td><span>{0}</span></td><td><span>a</span></td><td></td><td></td><td></td><td></td>"
    "<td><img src='images/check-16x16.gif'></td><td><img onclick='doEdit(this, {1})'></td></tr>"
)
OPEN, SECRET = "false, false, false", "true, true, false"


class SmallConsole:
    """It shows these names, whatever is asked of it; `size` rows at most on a page."""

    def __init__(self, *names, size=25, flags=OPEN):
        self.names, self.size, self.flags, self.asked, self.sent = names, size, flags, [], []

    def page(self, name, **query):
        self.asked.append(query)
        size = int(query.get("listPagerPageSize", self.size))
        first = (int(query.get("listPagerCurrentPage", "1")) - 1) * size
        shown = self.names[first : first + size]
        rows = "".join(ROW.format(one, self.flags) for one in shown)
        hidden = f"<form><input name='listPagerPageSize' value='{size}'></form>"
        return Page(name, f"<table>{rows}</table>{hidden}")

    def post(self, page, fields):
        self.sent.append(fields)


def server(console, kept=1):
    made = host()
    made.on("sh -c # The one lock on this server")
    environment = SmallEnvironment(console, Rows((kept,)))
    return Session(environment, made, replace(FRESH, openfire=OURS)), Access(LOGIN)


def refusal(console, action, *args, kept=1, **how):
    session, access = server(console, kept)
    with pytest.raises(SetupError) as failed:
        session.ask(action, access, *args, **how)
    return failed.value.problem.code


@pytest.mark.parametrize(
    ("name", "value", "how", "code"),
    [
        ("", "x", {}, Code.PROPERTY_NAME_INVALID),
        ("two words", "x", {}, Code.PROPERTY_NAME_INVALID),
        ("x\u202ey", "x", {}, Code.PROPERTY_NAME_INVALID),
        ("x" * (NAME + 1), "x", {}, Code.PROPERTY_NAME_INVALID),
        ("x", "x" * (VALUE + 1), {}, Code.PROPERTY_TOO_LONG),
        ("x", "x" * (ENCRYPTED_VALUE + 1), {"encrypted": True}, Code.PROPERTY_TOO_LONG),
        ("xmpp.domain", "other.example", {}, Code.PROPERTY_FIXED),
    ],
)
def test_what_openfire_could_not_keep_is_refused_before_it_is_asked(name, value, how, code):
    console = SmallConsole()
    assert refusal(console, set_property, name, value, **how) is code
    assert console.sent == []


def test_a_change_that_the_page_does_not_show_is_no_change():
    assert refusal(SmallConsole(), set_property, "x", "b") is Code.CHANGE_NOT_SEEN
    assert refusal(SmallConsole("x"), set_property, "x", "b") is Code.CHANGE_NOT_SEEN
    assert refusal(SmallConsole("x"), delete_property, "x") is Code.CHANGE_NOT_SEEN


def test_a_change_that_the_database_has_not_kept_is_no_change():
    assert refusal(SmallConsole("x"), set_property, "x", "a", kept=0) is Code.CHANGE_NOT_SEEN
    session, access = server(SmallConsole("x"))
    assert session.ask(set_property, access, "x", "a").after.value == "a"


def test_one_that_stays_in_the_clear_is_encrypted_by_a_second_request():
    console = SmallConsole("x")
    assert refusal(console, set_property, "x", "a", encrypted=True) is Code.CHANGE_NOT_SEEN
    assert [one["action"] for one in console.sent] == ["save", "encrypt"]


def test_the_number_of_rows_an_administrator_sees_is_put_back():
    console = SmallConsole(*(f"p{number:03}" for number in range(60)))
    session, access = server(console)
    assert len(session.ask(system_properties, access)) == 60
    assert [one.get("listPagerPageSize") for one in console.asked] == [None, "10000", "25"]


def test_where_all_are_on_the_page_it_is_asked_once():
    console = SmallConsole("a", "b", "c")
    session, access = server(console)
    session.ask(system_properties, access)
    assert console.asked == [{}]


def test_what_is_secret_has_no_value_here():
    (found,) = properties_on(SmallConsole("passwordKey", flags=SECRET).page("x"))
    assert (found.value, found.secret, found.encrypted) == (None, True, True)


@pytest.mark.parametrize(
    ("name", "place", "live"),
    [
        ("register.inband", "registration", False),
        ("mail.smtp.host", "email", False),
        ("xmpp.client.idle", "client-connections", True),
        ("xmpp.auth.anonymous", "registration", True),
        ("plugin.monitoring.x", "", True),
    ],
)
def test_what_has_a_page_of_its_own_is_known_and_what_waits_for_a_restart(name, place, live):
    assert (place_of(name), is_live(name)) == (place, live)
