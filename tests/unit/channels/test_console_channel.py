"""The administration console, driven as a browser."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from setupwizard.channels.base import ConsolePlace
from setupwizard.channels.console import lock_questions, open_console, read_lock
from setupwizard.model.answers import OFF
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.transport.base import Result
from tests.fake_transport import FakeTransport
from tests.unit.channels.small_console import PASSWORD, SmallConsole

PLACE = ConsolePlace("127.0.0.1", 9090, 9091, "chat.example.org", "/opt/openfire/logs/openfire.log")


class Host(FakeTransport):
    """A host whose tunnels all lead to this console; `reached` are the ports they were made to."""

    def __init__(self, endpoint):
        super().__init__()
        self._endpoint, self.reached = endpoint, []
        self.on("sh -c grep")
        self.on("date", "2026.11.28 12:00:00\n")

    @contextmanager
    def tunnel(self, host, port):
        self.reached.append((host, port))
        yield self._endpoint


@contextmanager
def logged_in(console, password=PASSWORD, place=PLACE):
    with (
        console.serving() as endpoint,
        open_console(Host(endpoint), place, "ana", Secret(password)) as channel,
    ):
        yield channel


def refusal(console, **how):
    with pytest.raises(SetupError) as refused, logged_in(console, **how):
        pass
    return refused.value.problem


@pytest.mark.parametrize("whole", [False, True], ids=["5.1.1", "4.6.2"])
def test_a_change_is_one_request_with_a_token_of_our_own(whole):
    console = SmallConsole(whole=whole)
    console.answers["user-password.jsp"] = "user-password.jsp?success=true"
    with logged_in(console) as channel:
        answer = channel.post("user-password.jsp", {"username": "luis", "update": ""})
    assert answer.sent_on == "user-password.jsp?success=true"
    assert console.sent == [("POST", "user-password.jsp", {"username": "luis", "update": ""})]


def test_a_page_is_read_and_its_form_is_sent_as_it_was_found_but_for_what_is_wanted():
    console = SmallConsole()
    console.pages["audit.jsp"] = """<html><form action="audit.jsp" method="get">
        <input type="hidden" name="csrf" value="theirs"><input name="size" value="10">
        <input type="checkbox" name="active"><input type="checkbox" name="iq" checked></form>"""
    with logged_in(console) as channel:
        form = channel.page("audit.jsp", tab="1").form(holding="active")
        channel.submit(form.with_changes({"active": "on", "iq": None}))
    assert console.sent == [
        ("GET", "audit.jsp", {"tab": "1"}),
        ("POST", "audit.jsp", {"size": "10", "active": "on"}),
    ]


def test_a_session_that_has_ended_is_begun_anew_and_the_request_is_made_again():
    console = SmallConsole()
    console.answers["x.jsp"] = "x.jsp?done"
    with logged_in(console) as channel:
        console.forget()
        assert channel.post("x.jsp", {"a": "1"}).sent_on == "x.jsp?done"
    assert console.sent == [("POST", "x.jsp", {"a": "1"})]
    assert console.logins == ["ana", "ana"]


def test_a_wrong_password_is_tried_once():
    console = SmallConsole()
    assert refusal(console, password="guessed").code is Code.CONSOLE_LOGIN_FAILED
    assert console.logins == ["ana"]


def test_a_password_that_no_longer_fits_ends_a_session_that_has_to_be_begun_anew():
    console = SmallConsole()
    with logged_in(console) as channel:
        console.forget()
        console.locked = True
        with pytest.raises(SetupError) as refused:
            channel.page("x.jsp")
    assert refused.value.problem.code is Code.CONSOLE_LOGIN_FAILED
    assert len(console.logins) == 2


def test_a_page_the_release_lacks_is_no_answer():
    with logged_in(SmallConsole()) as channel, pytest.raises(SetupError) as failed:
        channel.page("dns-overrides.jsp")
    assert failed.value.problem.code is Code.CONSOLE_UNREACHABLE
    assert failed.value.problem.detail == "404 /dns-overrides.jsp"


def test_a_console_without_any_port_is_switched_off():
    off = ConsolePlace("127.0.0.1", OFF, OFF, "chat.example.org", "/x")
    assert refusal(SmallConsole(), place=off).code is Code.CONSOLE_OFF


def test_the_secret_is_in_no_repr_and_no_problem():
    console = SmallConsole()
    with logged_in(console) as channel:
        assert PASSWORD not in repr(vars(channel))
    assert "guessed" not in repr(refusal(console, password="guessed"))


# ---------------------------------------------------------------- a locked console

FAILED = (
    "org.jivesoftware.admin.LoginLimitManager - Failed admin console login attempt by {} from x"
)
LIMIT = "org.jivesoftware.admin.LoginLimitManager - Login attempt limit breached for {}"


def log(*lines, level="WARN  "):
    return "\n".join(f"2026.11.28 {time} {level}[x]: {text}" for time, text in lines)


def minutes(told, now="12:00:00", user="ana"):
    time = Result(("date",), 0, f"2026.11.28 {now}\n")
    return read_lock(Result(("sh",), 0, told), time, user)


LOCKED = (
    ("11:54:30", FAILED.format("ana")),
    ("11:56:00", FAILED.format("ana")),
    ("11:56:00", LIMIT.format("username ana")),
    ("11:59:59", FAILED.format("Ana")),
    ("11:59:59", LIMIT.format("username ana")),
)


def test_a_locked_console_says_how_long_it_takes_at_most():
    assert minutes(log(*LOCKED)) == 11
    assert minutes(log(*LOCKED, level="\x1b[33mWARN \x1b[m ")) == 11


@pytest.mark.parametrize(
    "limit", ["address 127.0.0.1", "username/address combination ana/127.0.0.1"]
)
def test_an_address_may_be_locked_as_well(limit):
    lines = (("11:59:59", FAILED.format("ana")), ("11:59:59", LIMIT.format(limit)))
    assert minutes(log(*lines)) == 15


def test_a_wrong_password_is_no_lock():
    assert minutes(log(("11:59:59", FAILED.format("ana")))) == 0
    assert minutes("") == 0


def test_a_lock_that_was_forgotten_is_over_and_a_new_one_counts_from_its_own_beginning():
    free = ("11:59:00", FAILED.format("ana")), ("11:59:59", FAILED.format("ana"))
    assert minutes(log(*LOCKED[:3], *free)) == 0
    assert minutes(log(*LOCKED[:3], *free, ("11:59:59", LIMIT.format("username ana")))) == 15


def test_somebody_else_who_is_locked_does_not_lock_us():
    lines = (("11:59:58", FAILED.format("luis")), ("11:59:58", LIMIT.format("username luis")))
    assert minutes(log(*lines, ("11:59:59", FAILED.format("ana")))) == 0


def test_a_log_that_says_nothing_new_tells_of_no_lock():
    assert minutes(log(*LOCKED), now="13:00:00") == 0
    assert minutes(log(*LOCKED), now="none") == 0


def test_a_locked_console_is_told_as_that_and_asked_about_in_one_round_trip():
    console = SmallConsole()
    console.locked = True
    with console.serving() as endpoint:
        host = Host(endpoint)
        host.on("sh -c grep", log(*LOCKED))
        with (
            pytest.raises(SetupError) as refused,
            open_console(host, PLACE, "ana", Secret(PASSWORD)),
        ):
            pass
    assert refused.value.problem.code is Code.CONSOLE_SHUT
    assert refused.value.problem.params == {"minutes": "11"}
    assert host.ran == [" ".join(one) for one in lock_questions(PLACE.log)]
    assert len(console.logins) == 1


def test_questions_side_by_side_begin_an_ended_session_anew_only_once():
    console = SmallConsole()
    console.pages["x.jsp"] = "<html>x</html>"
    with logged_in(console) as channel:
        console.forget()
        with ThreadPoolExecutor(4) as several:
            list(several.map(lambda _: channel.page("x.jsp"), range(8)))
    assert console.logins == ["ana", "ana"]
