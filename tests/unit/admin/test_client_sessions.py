"""What the console's pages and the chat tell of sessions, in the shapes of both releases."""

from datetime import UTC, datetime

import pytest

from setupwizard.admin.client_session import ClientSession, Encrypted, Show
from setupwizard.admin.client_sessions import merged, presences
from setupwizard.admin.console_times import in_utc, read_time
from setupwizard.admin.server_session import FederationStep
from setupwizard.admin.server_sessions import failed_at
from setupwizard.admin.session_pages import details_on, sessions_on
from setupwizard.channels.base import CommandAnswer
from setupwizard.channels.forms import Page

JID = "ana%40x.example%2FGajim"
CLOSE = f"<a href='session-summary.jsp?jid={JID}&close=true&csrf=x'><img src='delete.gif'></a>"
NAME = f"<a href='session-details.jsp?jid={JID}'>ana</a>"


def picture(name, title=""):
    return f"<img src='images/{name}' title='{title}'>"


def row(*cells):
    cells = "".join(f"<td>{cell}</td>" for cell in ("1", *cells, CLOSE))
    return sessions_on(Page("session-summary.jsp", f"<table><tr>{cells}</tr></table>"))[0]


LOCK, BUSY = picture("lock.gif", "TLS: TLSv1.3 (TLS_X)"), picture("im_dnd.gif", "No Molestar")


def test_a_row_of_each_release():
    new = row(NAME, "Psi - 1.5", "Autenticado", LOCK, BUSY, "En clase", "1.203", "47", "10.0.0.7")
    assert new == ClientSession(
        "ana@x.example/Gajim", Show.BUSY, "En clase", program="Psi 1.5", address="10.0.0.7",
        encrypted=Encrypted.YES, tls="TLSv1.3", received=1203, sent=47,
    )  # fmt: skip
    old = row(NAME, "Gajim", "Autenticado", picture("blank.gif"), BUSY, "No Molestar", "0", "::1")
    assert old == ClientSession(
        "ana@x.example/Gajim", Show.BUSY, address="::1", encrypted=Encrypted.NO
    )


def test_columns_that_an_administrator_has_hidden_are_missed_and_not_mixed_up():
    assert row() == ClientSession("ana@x.example/Gajim")
    bare = row("Gajim", "Autenticado", picture("lock_both.gif"))
    assert (bare.encrypted, bare.program, bare.address) == (Encrypted.BOTH, "", "")
    counted = row(picture("user-clear-16x16.gif"), "Desconectado", "3", "4")
    assert (counted.show, counted.received, counted.sent) == (Show.HIDDEN, 3, 4)


DETAILS = (
    ("ID", "ana@x.example/Gajim"), ("Prioridad", "5"), ("Creada", "28 nov 2026 8:59:52"),
    ("Actividad", "28 nov 2026 9:04:57"), ("Paquetes", "Recibidos/Enviados: 1.203/47"),
    ("Tipo", "TCP"), ("IP", "10.0.0.7 / pc7"), ("Local port:", "5222"), ("TLS", "TLSv1.2"),
    ("Cifrado", "TLS_AES_256_GCM_SHA384"), ("SASL", "SCRAM-SHA-1"), ("Name:", "Psi"),
    ("Version:", "1.5"), ("Os:", "Debian"),
)  # fmt: skip


def test_its_own_page_tells_the_rest():
    rows = "".join(f"<tr><td class='c1'>{a}</td><td>{b}</td></tr>" for a, b in DETAILS)
    page = Page("session-details.jsp", f"<table>{rows}</table>")
    found = details_on(page, ClientSession("ana@x.example/Gajim"), "28 nov 2026 9:05:52")
    session = found.session
    assert (session.program, session.tls, session.received, session.sent) == (
        "Psi 1.5", "TLSv1.2", 1203, 47,
    )  # fmt: skip
    assert (found.active - found.began).total_seconds() == 305
    assert abs((datetime.now(UTC) - found.began).total_seconds() - 360) < 30
    assert (found.priority, found.way, found.login, found.system) == (
        5, "TCP", "SCRAM-SHA-1", "Debian",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("28 nov 2026 8:59:52", 8),
        ("28 de noviembre de 2026, 8:59:52", 8),
        ("Nov 28, 2026, 8:59:52 AM", 8),
        ("Nov 28, 2026, 8:59:52\u202fPM", 20),
        ("Updated: Nov 28, 2026 12:59:52 AM", 0),
    ],
)
def test_times_are_read_as_english_and_spanish_servers_write_them(text, hour):
    assert read_time(text) == datetime(2026, 11, 28, hour, 59, 52, tzinfo=UTC)


def test_a_time_in_another_language_is_not_guessed():
    assert read_time("28 lis 2026 8:59:52") is None
    assert in_utc("28 lis 2026 8:59:52", "28 lis 2026 9:59:52", datetime.now(UTC)) is None


class Chat:
    """Openfire's commands: one answer."""

    def __init__(self, *presences):
        self._presences = presences

    def ask(self, command, **fields):
        return CommandAnswer({"activeuserpresences": self._presences})


def test_the_chat_tells_who_shows_themselves_and_how(monkeypatch):
    chat = Chat(
        '<presence from="ana@x/a" xmlns="jabber:client"><show>xa</show>'
        "<status> Vuelvo &lt;ya&gt; </status><x xmlns='vcard-temp:x:update'/></presence>",
        '<presence from="eva@x/b"/>',
        '<presence from="zoe@x/c" type="unavailable"/>',
        '<!DOCTYPE x [<!ENTITY a "b">]><presence from="bad@x/d"/>',
        "no presence",
    )
    access = WithChat(chat)
    found = presences(None, access)
    assert [(one.jid, one.show, one.status) for one in found] == [
        ("ana@x/a", Show.LONG_AWAY, "Vuelvo <ya>"),
        ("eva@x/b", Show.AVAILABLE, ""),
    ]


class WithChat:
    def __init__(self, chat):
        self._chat = chat

    def commands(self, session):
        return self

    def __enter__(self):
        return self._chat

    def __exit__(self, *_):
        pass


def test_both_are_put_together_and_the_chat_has_the_last_word():
    listed = (
        ClientSession("ana@x/a", Show.AVAILABLE, address="10.0.0.7"),
        ClientSession("eva@x/b", Show.HIDDEN, address="10.0.0.8"),
        ClientSession("zoe@x/c", Show.AVAILABLE),
    )
    present = (ClientSession("ana@x/a", Show.BUSY, "En clase"), ClientSession("new@x/n"))
    found = merged(listed, present)
    assert [(one.jid, one.show, one.address) for one in found] == [
        ("ana@x/a", Show.BUSY, "10.0.0.7"),
        ("eva@x/b", Show.HIDDEN, "10.0.0.8"),
        ("new@x/n", Show.AVAILABLE, ""),
    ]
    assert merged(listed, None) == listed


@pytest.mark.parametrize(
    ("stanzas", "log", "step"),
    [
        ('<iq type="result" id="1"/>', (), None),
        ("", ("Unable to create a socket connection to XMPP domain",), FederationStep.REACHED),
        ("", ("stream error: <host-unknown/>", "timed out after PT10S"), FederationStep.SERVED),
        ("", ("PKIX path building failed",), FederationStep.TRUSTED),
        ("", ("WARN: TLS negotiation failed",), FederationStep.ENCRYPTED),
        ("", ("Unable to authenticate: Fail to create new session.",), FederationStep.TRUSTED),
        ('<iq type="error"/>', ("Erroneous response",), FederationStep.ANSWERED),
    ],
)
def test_at_which_step_a_test_of_another_server_failed(stanzas, log, step):
    assert failed_at(stanzas, log) is step
