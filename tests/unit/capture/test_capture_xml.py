"""The XML of one side: stanzas while they come, and hostile or broken streams survived."""

import random
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.capture.nodes import SECRET, letters, render
from setupwizard.capture.xml_stream import (
    MOST_BYTES,
    MOST_TROUBLES,
    Closed,
    Opened,
    Stanza,
    Trouble,
    Unreadable,
    XmlStream,
)

HEAD = (
    "<?xml version='1.0'?><stream:stream xmlns='jabber:client' to='school.lan' "
    "xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>"
)
MESSAGE = "<message to='luis@school.lan' type='chat'><body>Hola &amp; adiós</body></message>"


def read(*pieces):
    stream = XmlStream()
    return [found for piece in pieces for found in stream.take(piece.encode())]


def names(found):
    return [one.node.name if isinstance(one, Stanza) else type(one).__name__ for one in found]


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_stanzas_come_as_soon_as_they_are_whole_in_pieces_of_any_size(size):
    text = (HEAD + "<presence/>" + MESSAGE + " \n" + MESSAGE + "</stream:stream>").encode()
    stream = XmlStream()
    found = [one for at in range(0, len(text), size) for one in stream.take(text[at : at + size])]
    assert names(found) == ["Opened", "presence", "message", "message", "Closed"]
    assert found[2].size == len(MESSAGE.encode())


def test_a_message_is_told_with_its_last_byte():
    stream = XmlStream()
    text = (HEAD + MESSAGE).encode()
    assert names(stream.take(text[:-1])) == ["Opened"]
    assert names(stream.take(text[-1:])) == ["message"]


def test_a_stream_begins_anew_after_a_login_with_or_without_declaration():
    bare = HEAD.removeprefix("<?xml version='1.0'?>")
    found = read(HEAD, "<presence/>", HEAD, "<presence/>", bare + "<presence/>")
    assert names(found) == ["Opened", "presence"] * 3


def test_a_recording_that_begins_in_the_middle_is_read_from_the_next_stanza_on():
    assert names(read("lo que sea</body></message>" + MESSAGE)) == ["message"]
    assert names(read("quoted <mess", "age to='x'><body>y</body></message>")) == ["message"]


def test_after_a_gap_it_goes_on_with_the_next_stanza():
    stream = XmlStream()
    stream.take((HEAD + "<message><bo").encode())
    stream.lost()
    assert names(stream.take(b"dy>x</body></message><presence/>")) == ["presence"]


def test_broken_xml_is_told_and_the_rest_is_read():
    found = read(HEAD, "<message <message to='x'>", MESSAGE)
    assert Unreadable(Trouble.BROKEN) in found
    assert names(found)[-1] == "message"


BOMB = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("<?xml version='1.0'?>" + BOMB + HEAD, Trouble.HOSTILE),
        (HEAD + "<message><?php bad ?></message>", Trouble.HOSTILE),
        (HEAD + "<message><body>&undefined;</body></message>", Trouble.BROKEN),
        (HEAD + "<message>" + "<z>" * 100, Trouble.TOO_LARGE),
        (HEAD + "<message>" + "<a/>" * 5000, Trouble.TOO_LARGE),
        (HEAD + "<message " + " ".join(f"a{n}='1'" for n in range(100)) + "/>", Trouble.TOO_LARGE),
        (HEAD + "<message><body>" + "x" * (MOST_BYTES + 10), Trouble.TOO_LARGE),
        (HEAD + "<message to='" + "x" * (MOST_BYTES + 10), Trouble.TOO_LARGE),
    ],
)
def test_hostile_xml_is_left_out_and_what_follows_is_read(text, trouble):
    found = read(text, MESSAGE, MESSAGE)
    assert Unreadable(trouble) in found
    assert names(found)[-1] == "message"


@given(st.binary(max_size=400), st.integers(1, 50))
def test_whatever_comes_is_no_exception(nonsense, size):
    stream = XmlStream()
    data = HEAD.encode() + nonsense + MESSAGE.encode() + nonsense
    for at in range(0, len(data), size):
        stream.take(data[at : at + size])


def test_nonsense_without_end_is_given_up_and_costs_no_memory():
    rng = random.Random(3)
    stream = XmlStream()
    tracemalloc.start()
    troubles = 0
    for _ in range(300):
        piece = b"<message <iq " + rng.randbytes(20_000)
        troubles += sum(isinstance(one, Unreadable) for one in stream.take(piece))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert troubles <= MOST_TROUBLES + 1
    assert peak < 4_000_000


def test_what_people_wrote_is_covered_unless_it_is_asked_for():
    stanza = read(HEAD, MESSAGE)[1]
    assert letters(stanza.node) == 12
    assert render(stanza.node) == [
        '<message to="luis@school.lan" type="chat">',
        "  <body>••••••••••••</body>",
        "</message>",
    ]
    assert "  <body>Hola &amp; adiós</body>" in render(stanza.node, reveal=True)


SASL = "xmlns='urn:ietf:params:xml:ns:xmpp-sasl'"
KEY = "S3cr3tS3cr3t"


@pytest.mark.parametrize(
    "text",
    [
        f"<auth {SASL} mechanism='PLAIN'>{KEY}</auth>",
        f"<response {SASL}>{KEY}</response>",
        f"<challenge {SASL}>{KEY}</challenge>",
        f"<success {SASL}>{KEY}</success>",
        f"<authenticate xmlns='urn:xmpp:sasl:2' mechanism='X'><initial-response>{KEY}"
        "</initial-response></authenticate>",
        f"<iq><query xmlns='jabber:iq:auth'><username>ana</username><password>{KEY}</password>"
        "</query></iq>",
        f"<iq><query xmlns='jabber:iq:auth'><digest>{KEY}</digest></query></iq>",
        f"<iq><query xmlns='jabber:iq:register'><password>{KEY}</password></query></iq>",
        f"<iq><command><x xmlns='jabber:x:data'><field var='password-verify'><value>{KEY}</value>"
        "</field></x></command></iq>",
        f"<iq><x xmlns='jabber:x:data'><field type='text-private' var='any'><value>{KEY}</value>"
        "</field></x></iq>",
        f"<presence><x xmlns='http://jabber.org/protocol/muc'><password>{KEY}</password></x>"
        "</presence>",
        f"<iq><token xmlns='urn:xmpp:fast:0' token='{KEY}' expiry='x'/></iq>",
        f"<handshake>{KEY}</handshake>",
        f"<db:result xmlns:db='jabber:server:dialback'>{KEY}</db:result>",
        f"<iq><slot><put><header name='Authorization'>{KEY}</header></put></slot></iq>",
    ],
)
@pytest.mark.parametrize("size", [1, 1000])
def test_what_opens_something_is_never_kept(text, size):
    stream = XmlStream()
    data = (HEAD + text).encode()
    found = [one for at in range(0, len(data), size) for one in stream.take(data[at : at + size])]
    assert names(found)[0] == "Opened"
    assert len(found) == 2
    assert KEY not in repr(found)
    shown = "\n".join(render(found[1].node, reveal=True))
    assert KEY not in shown
    assert SECRET in shown


@pytest.mark.parametrize(
    ("mechanism", "login", "user"),
    [
        ("PLAIN", "AGFuYQBwdw==", "ana"),  # \0ana\0pw
        ("SCRAM-SHA-1", "biwsbj1hPTJDYixyPXh5eg==", "a,b"),  # n,,n=a=2Cb,r=xyz
        ("PLAIN", "not base64", ""),
        ("PLAIN", "YW5hOnB3", ""),  # ana:pw
        ("X-OAUTH2", "AGFuYQBwdw==", ""),
    ],
)
def test_who_logs_in_is_read_from_the_login_and_nothing_else(mechanism, login, user):
    found = read(HEAD, f"<auth {SASL} mechanism='{mechanism}'>{login}</auth>")
    assert found[1].user == user


def test_the_end_of_a_stream_is_told_and_another_may_begin():
    assert [type(one) for one in read(HEAD + "</stream:stream>", HEAD)] == [Opened, Closed, Opened]
