"""A capture told as sentences: who does what, in both languages, and no secret in any of it."""

import base64
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.capture.choice import Choice, frame_filter
from setupwizard.capture.conversation import MOST_CONNECTIONS, Conversation
from setupwizard.capture.events import Kind, Weight
from setupwizard.capture.narration import sentence
from setupwizard.capture.nodes import render
from setupwizard.capture.packets import Packet
from setupwizard.capture.segments import ACK, FIN, PSH, RST, SYN
from setupwizard.model.problems import Code
from setupwizard.texts.capture import CONDITIONS, WORDS
from setupwizard.texts.catalog import Catalog
from tests.unit.capture.wire import ANA, LUIS, SASL, SERVER, STREAM, TLS, Wire

ENGLISH, SPANISH = Catalog("en"), Catalog("es")


def follow(packets):
    conversation = Conversation()
    events = [event for packet in packets for event in conversation.take(packet)]
    return conversation, events


def told(packets, words=ENGLISH, *, main=True):
    conversation, events = follow(packets)
    return [
        sentence(event, words, conversation.parties[event.connection])
        for event in events
        if event.weight is Weight.MAIN or not main
    ]


def two_who_write():
    """ppalotes and mgurrero of the practical guide write one message each."""
    wire = Wire()
    wire.log_in(LUIS, "ppalotes", "uno")
    wire.log_in(ANA, "mgurrero", "dos")
    for writer, reader, name, other in (
        (LUIS, ANA, "ppalotes", "mgurrero"),
        (ANA, LUIS, "mgurrero", "ppalotes"),
    ):
        body = f"<body>Hola, {other}</body></message>"
        wire.send(writer, SERVER, f"<message to='{other}@school.lan' type='chat'>{body}")
        wire.acknowledge(SERVER, writer)
        head = f"<message from='{name}@school.lan/here' to='{other}@school.lan' type='chat'>"
        wire.send(SERVER, reader, head + body)
        wire.acknowledge(reader, SERVER)
    return wire


def test_two_people_can_follow_what_they_did():
    assert told(two_who_write().packets)[-6:] == [
        "ppalotes writes to mgurrero.",
        "mgurrero receives what ppalotes wrote.",
        "Delivered: mgurrero confirmed the packet after 4.0 ms (ACK).",
        "mgurrero writes to ppalotes.",
        "ppalotes receives what mgurrero wrote.",
        "Delivered: ppalotes confirmed the packet after 4.0 ms (ACK).",
    ]
    assert told(two_who_write().packets, SPANISH)[-3:] == [
        "mgurrero escribe a ppalotes.",
        "ppalotes recibe lo que escribió mgurrero.",
        "Entregado: ppalotes confirmó el paquete a los 4,0 ms (ACK).",
    ]


def test_the_login_is_told_from_the_first_packet_on():
    wire = Wire()
    wire.log_in(ANA, "ana", "geheim")
    assert told(wire.packets) == [
        "ana opens a connection to school.lan, port 5222.",
        "ana greets the server of “school.lan”.",
        "ana asks to log in with PLAIN.",
        "school.lan accepts the login of ana.",
        "school.lan gives ana the session ana@school.lan/here.",
    ]


def test_under_each_sentence_are_the_facts_of_its_packet():
    wire = two_who_write()
    _, events = follow(wire.packets)
    handed = next(one for one in events if one.code == "message-handed")
    facts = handed.tcp
    assert (str(facts.source), str(facts.target)) == ("10.1.2.1:5222", "10.1.2.155:56274")
    assert facts.flags == "PSH, ACK"
    assert facts.size == len(
        "<message from='ppalotes@school.lan/here' to='mgurrero@school.lan' type='chat'>"
        "<body>Hola, mgurrero</body></message>"
    )
    assert handed.size == facts.size
    delivered = next(one for one in events if one.about == handed.number)
    assert delivered.code == "delivered"
    assert delivered.tcp.flags == "ACK"
    assert delivered.tcp.ack == facts.seq + facts.size
    assert frame_filter(handed) == f"frame.number == {facts.number}"


def refused(condition):
    wire = Wire()
    wire.shake_hands(ANA)
    wire.greet(ANA)
    login = base64.b64encode(b"n,,n=ana,r=abc").decode()
    wire.send(ANA, SERVER, f"<auth xmlns='{SASL}' mechanism='SCRAM-SHA-256'>{login}</auth>")
    wire.send(SERVER, ANA, f"<challenge xmlns='{SASL}'>c2FsdA==</challenge>")
    wire.send(ANA, SERVER, f"<response xmlns='{SASL}'>cHJvb2Y=</response>")
    wire.send(SERVER, ANA, f"<failure xmlns='{SASL}'><{condition}/></failure>")
    return wire


def test_a_wrong_password_is_told_as_that():
    assert told(refused("not-authorized").packets)[-2:] == [
        "ana asks to log in with SCRAM-SHA-256.",
        "school.lan refuses the login of ana: wrong user name or password.",
    ]
    assert told(refused("made-up").packets)[-1].endswith("ana: made-up.")


def test_the_words_of_a_stream_error_are_told():
    wire = Wire()
    wire.log_in(ANA, "ana", "x")
    wire.send(
        SERVER,
        ANA,
        "<stream:error><conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>",
    )
    assert told(wire.packets)[-1] == (
        "school.lan ends the conversation: somebody has logged in with the same session."
    )


def test_a_connection_that_nobody_takes_is_told():
    wire = Wire()
    wire.send(ANA, SERVER, flags=SYN)
    wire.send(SERVER, ANA, flags=RST | ACK)
    assert (
        told(wire.packets)[-1] == "10.1.2.1 refuses the connection: nothing listens on port 5222."
    )
    silent = Wire()
    silent.send(ANA, SERVER, flags=SYN)
    silent.add(silent.packets[0].data)
    assert told(silent.packets)[-1] == "10.1.2.155 tries again: 10.1.2.1 did not respond."


def test_repeated_packets_change_nothing_but_their_count():
    wire = two_who_write()
    twice = [packet for packet in wire.packets for _ in (1, 2)]
    assert told(twice)[-6:][0] == told(wire.packets)[-6:][0]
    assert [one for one in told(twice) if "writes" in one] == [
        one for one in told(wire.packets) if "writes" in one
    ]


def test_a_chat_on_another_port_is_found_by_its_words_and_other_traffic_is_not_followed():
    wire = Wire()
    other = (SERVER[0], 15222)
    wire.shake_hands(ANA, other)
    wire.greet(ANA, other)
    web = (SERVER[0], 80)
    wire.shake_hands(LUIS, web)
    wire.send(LUIS, web, "GET / HTTP/1.1\r\n\r\n")
    assert told(wire.packets) == [
        "10.1.2.155 opens a connection to school.lan, port 15222.",
        "10.1.2.155 greets the server of “school.lan”.",
    ]


def test_numbers_that_begin_anew_in_the_middle_are_followed():
    wire = Wire(first=2**32 - 300)
    wire.log_in(ANA, "ana", "geheim")
    assert told(wire.packets)[-1].startswith("school.lan gives ana the session")


def test_a_recording_that_joins_later_says_so_and_learns_who_it_is():
    wire = two_who_write()
    begun = [packet for packet in wire.packets if b"Hola" in packet.data]
    assert told(begun) == [
        "The connection of 10.1.2.129 began before the recording did.",
        "10.1.2.129 writes to mgurrero.",
        "The connection of 10.1.2.155 began before the recording did.",
        "10.1.2.155 receives what ppalotes wrote.",
        "Delivered: 10.1.2.155 confirmed the packet after 8.0 ms (ACK).",
        "10.1.2.155 writes to ppalotes.",
        "10.1.2.129 receives what mgurrero wrote.",
    ]


def test_what_is_missing_is_told_and_the_rest_is_read():
    wire = two_who_write()
    without = [p for p in wire.packets if b"<message to='ppalotes" not in p.data]
    wire.send(ANA, SERVER, "<presence><show>dnd</show></presence>")
    without.append(wire.packets[-1])
    assert told(without)[-1] == "mgurrero tells the server: do not disturb."
    assert "Some of what mgurrero sent is missing in the recording." in told(without, main=False)


@pytest.mark.parametrize(
    ("source", "text", "sentence_"),
    [
        (ANA, "<presence/>", "ana tells the server: ready to chat."),
        (ANA, "<presence type='unavailable'/>", "ana tells the server: not connected."),
        (SERVER, "<presence from='luis@x/y'/>", "ana learns about luis: ready to chat."),
        (ANA, "<presence type='subscribe' to='luis@x'/>", "ana asks luis to be a contact."),
        (SERVER, "<presence type='subscribed' from='luis@x'/>", "luis accepts ana as a contact."),
        (
            ANA,
            "<presence to='aula@conference.x/Ana'><x xmlns='http://jabber.org/protocol/muc'/>"
            "</presence>",
            "ana asks to join the room Ana.",
        ),
        (
            ANA,
            "<message type='groupchat' to='aula@conference.x'><body>x</body></message>",
            "ana writes in the room aula.",
        ),
        (
            SERVER,
            "<message type='groupchat' from='aula@conference.x/Luis'><body>x</body></message>",
            "ana receives what Luis wrote in a room.",
        ),
        (
            SERVER,
            "<message type='error' from='luis@x'><error><service-unavailable/></error></message>",
            "A message of ana to luis was not delivered: nobody there to receive it.",
        ),
        (
            SERVER,
            "<message from='luis@x/y'><received xmlns='urn:xmpp:receipts' id='1'/></message>",
            "The program of luis confirms to ana that the message has arrived.",
        ),
        (
            SERVER,
            "<message from='school.lan' type='headline'><body>x</body></message>",
            "ana receives an announcement from school.lan.",
        ),
        (
            ANA,
            "<iq type='get'><query xmlns='jabber:iq:roster'/></iq>",
            "ana asks for the list of contacts.",
        ),
        (
            SERVER,
            "<iq type='result'><query xmlns='jabber:iq:roster'><item jid='a@b'/></query></iq>",
            "school.lan sends the list of contacts: 1",
        ),
        (
            ANA,
            "<iq type='set'><query xmlns='jabber:iq:register'><password>x</password></query></iq>",
            "ana asks for an account; the password is hidden here.",
        ),
        (
            ANA,
            "<iq type='get'><ping xmlns='urn:xmpp:ping'/></iq>",
            "ana asks school.lan: are you there?",
        ),
        (
            ANA,
            "<iq type='get'><x xmlns='urn:made:up'/></iq>",
            "ana asks school.lan: urn:made:up",
        ),
        (
            SERVER,
            "<iq type='error'><error><item-not-found/></error></iq>",
            "school.lan declines: there is no such thing.",
        ),
    ],
)
def test_what_people_and_programs_do_has_a_sentence(source, text, sentence_):
    wire = Wire()
    wire.log_in(ANA, "ana", "x")
    wire.send(source, SERVER if source is ANA else ANA, text)
    assert told(wire.packets, main=False)[-1] == sentence_


def test_every_code_has_words_that_are_filled():
    for code, words in WORDS.items():
        assert words.endswith((".", "}")), code
    assert {one.partition("-")[0] for one in CONDITIONS} == {"login", "stream", "stanza"}


# ---------------------------------------------------------------- encryption


def hello(name=b"school.lan"):
    def extension(kind, body):
        return kind.to_bytes(2, "big") + len(body).to_bytes(2, "big") + body

    server = b"\0" + len(name).to_bytes(2, "big") + name
    said = extension(0, (len(server)).to_bytes(2, "big") + server)
    said += extension(43, b"\x04\x03\x04\x03\x03")
    said += extension(16, b"\x00\x0d\x0cxmpp-client\x00"[:-1])
    body = b"\x03\x03" + bytes(32) + b"\0" + b"\0\x02\x13\x01" + b"\x01\0"
    return handshake(1, body + len(said).to_bytes(2, "big") + said)


def server_hello():
    said = b"\x00\x2b\x00\x02\x03\x04"
    body = b"\x03\x03" + bytes(32) + b"\0" + b"\x13\x02\0" + len(said).to_bytes(2, "big") + said
    return handshake(2, body)


def handshake(kind, body):
    return record(22, bytes([kind]) + len(body).to_bytes(3, "big") + body)


def record(kind, body):
    return bytes([kind, 3, 3]) + len(body).to_bytes(2, "big") + body


def encrypted():
    wire = Wire()
    wire.shake_hands(ANA)
    wire.greet(ANA, features=f"<starttls xmlns='{TLS}'><required/></starttls>")
    wire.send(ANA, SERVER, f"<starttls xmlns='{TLS}'/>")
    wire.send(SERVER, ANA, f"<proceed xmlns='{TLS}'/>")
    wire.send(ANA, SERVER, hello())
    wire.send(SERVER, ANA, server_hello() + record(20, b"\x01") + record(23, bytes(100)))
    wire.send(ANA, SERVER, record(20, b"\x01") + record(23, bytes(50)))
    wire.send(SERVER, ANA, record(23, bytes(2000))[:700])
    return wire


def test_encryption_is_told_as_it_is():
    assert told(encrypted().packets, main=False)[3:] == [
        "school.lan demands that the rest is encrypted.",
        "10.1.2.155 asks to go on encrypted.",
        "school.lan agrees: encryption begins here.",
        "10.1.2.155 begins to encrypt (TLS 1.3) and asks for “school.lan”.",
        "school.lan agrees to TLS 1.3 with TLS_AES_256_GCM_SHA384: from here on nobody else can "
        "read it.",
        "school.lan sends 10.1.2.155 105 bytes that nobody else can read.",
        "10.1.2.155 sends school.lan 55 bytes that nobody else can read.",
        "school.lan sends 10.1.2.155 700 bytes that nobody else can read.",
    ]
    conversation, events = follow(encrypted().packets)
    assert conversation.parties[1].encrypted
    assert next(e for e in events if e.code == "client-hello").params["protocols"] == "xmpp-client"


def test_encryption_from_the_first_byte_on_is_told_too():
    wire = Wire()
    server = (SERVER[0], 5223)
    wire.shake_hands(ANA, server)
    wire.send(ANA, server, hello())
    wire.send(server, ANA, server_hello() + record(21, b"\x02\x28"))
    assert told(wire.packets)[1:] == [
        "10.1.2.155 begins to encrypt (TLS 1.3) and asks for “school.lan”.",
        "10.1.2.1 agrees to TLS 1.3 with TLS_AES_256_GCM_SHA384: from here on nobody else can "
        "read it.",
        "10.1.2.1 interrupts the encryption: handshake_failure",
    ]


def test_an_encrypted_alert_is_not_taken_for_one_that_can_be_read():
    wire = Wire()
    server = (SERVER[0], 5223)
    wire.shake_hands(ANA, server)
    wire.send(ANA, server, hello())
    wire.send(server, ANA, server_hello() + record(21, bytes(24)))
    assert told(wire.packets, main=False)[-1].endswith("29 bytes that nobody else can read.")


@given(st.binary(max_size=300), st.integers(1, 40))
def test_no_damaged_handshake_is_an_exception(nonsense, size):
    wire = Wire()
    wire.shake_hands(ANA, (SERVER[0], 5223))
    data = hello()[:9] + nonsense + server_hello() + nonsense
    for at in range(0, len(data), size):
        wire.send(ANA, (SERVER[0], 5223), data[at : at + size])
    told(wire.packets)


# ---------------------------------------------------------------- secrets

SECRETS = st.text(
    st.characters(min_codepoint=33, max_codepoint=0x2FF, exclude_characters="<>&\"'•"),
    min_size=6,
    max_size=24,
).map(lambda text: f"µ{text}µ")


@given(SECRETS, st.integers(0, 60), st.randoms(use_true_random=False))
def test_no_secret_of_a_login_is_in_any_event_or_text(secret, lost, rng):
    wire = Wire()
    wire.log_in(ANA, "ana", secret)
    wire.send(
        ANA,
        SERVER,
        "<iq type='set'><query xmlns='jabber:iq:register'><username>ana</username>"
        f"<password>{secret}</password></query></iq>",
    )
    wire.send(ANA, SERVER, f"<presence><password>{secret}</password></presence>")
    packets = wire.packets
    if lost < len(packets):
        packets = packets[:lost] + packets[lost + 1 :]
    if lost % 3 == 0:
        rng.shuffle(packets)
    conversation, events = follow(packets)
    blob = base64.b64encode(f"\0ana\0{secret}".encode()).decode()
    lines = [line for e in events if e.stanza for line in render(e.stanza, reveal=True)]
    lines += [
        sentence(e, words, conversation.parties[e.connection])
        for e in events
        for words in (ENGLISH, SPANISH)
    ]
    everything = "\n".join([repr(events), repr(conversation.parties), *lines])
    assert secret not in everything
    assert blob not in everything
    assert blob[:12] not in everything


# ---------------------------------------------------------------- limits


def test_many_connections_do_not_fill_the_memory():
    conversation = Conversation()
    wire = Wire()
    tracemalloc.start()
    for number in range(3 * MOST_CONNECTIONS):
        wire.packets.clear()
        client = (f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}", 40_000)
        wire.shake_hands(client)
        wire.send(client, SERVER, f"{STREAM}to='x'><message><body>" + "x" * 1000)
        for packet in wire.packets:
            conversation.take(packet)
        wire._next.clear()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(conversation._ends) <= 2 * MOST_CONNECTIONS
    assert peak < 120_000_000


def test_an_unknown_kind_of_network_is_told():
    conversation, events = follow([Packet(0, 147, b"x" * 60, 60)])
    assert events == []
    assert conversation.problem.code is Code.CAPTURE_LINK_UNKNOWN


@given(st.lists(st.binary(max_size=80), max_size=20))
def test_nonsense_after_a_handshake_is_no_exception(pieces):
    wire = Wire()
    wire.shake_hands(ANA)
    for piece in pieces:
        wire.send(ANA, SERVER, piece)
        wire.send(SERVER, ANA, piece, flags=PSH | ACK | FIN if len(piece) == 7 else PSH | ACK)
    told(wire.packets)


# ---------------------------------------------------------------- filters


def chosen(choice):
    conversation, events = follow(two_who_write().packets)
    return [
        event
        for event in events
        if choice.shows(
            event,
            conversation.parties[event.connection],
            sentence(event, ENGLISH, conversation.parties[event.connection]),
        )
    ], choice.display_filter(conversation.parties)


@pytest.mark.parametrize(
    ("choice", "display_filter"),
    [
        (Choice(address="10.1.2.155"), "ip.addr == 10.1.2.155 && xmpp"),
        (Choice(address="fe80::1"), "ipv6.addr == fe80::1 && xmpp"),
        (Choice(port=5222), "tcp.port == 5222 && xmpp"),
        (
            Choice(user="mgurrero", kinds=frozenset({Kind.MESSAGE})),
            "ip.addr == 10.1.2.155 && tcp.port == 56274 && xmpp.message",
        ),
        (
            Choice(kinds=frozenset({Kind.MESSAGE, Kind.PRESENCE})),
            "(xmpp.presence || xmpp.message)",
        ),
        (Choice(kinds=frozenset({Kind.LOGIN})), "tcp"),
        (Choice(), "xmpp"),
    ],
)
def test_what_is_chosen_can_be_chosen_in_wireshark_too(choice, display_filter):
    assert chosen(choice)[1] == display_filter


def test_one_address_leaves_what_it_does():
    events, _ = chosen(Choice(address="10.1.2.129", main=True, kinds=frozenset({Kind.MESSAGE})))
    assert [one.code for one in events] == ["message", "message-handed", "delivered"]


def test_a_word_of_the_sentence_is_enough():
    assert {one.code for one in chosen(Choice(text="WRITES"))[0]} == {"message"}
