"""Packets made by hand: a small network in which two sides talk, as a pcap or pcapng file."""

import base64
import struct

from setupwizard.capture.packets import Packet
from setupwizard.capture.segments import ACK, FIN, PSH, SYN

ANA = ("10.1.2.155", 56274)
LUIS = ("10.1.2.129", 40112)
SERVER = ("10.1.2.1", 5222)
RAW = 101
STREAM = "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
SASL = "urn:ietf:params:xml:ns:xmpp-sasl"
TLS = "urn:ietf:params:xml:ns:xmpp-tls"
BIND = "urn:ietf:params:xml:ns:xmpp-bind"
EPOCH = 1_700_000_000_000_000_000
STEP = 4_000_000
"""Nanoseconds between two packets."""


def ipv4(text):
    return bytes(map(int, text.split(".")))


def tcp(source, target, flags, seq, ack, payload):
    head = struct.pack(">HHIIBBHHH", source[1], target[1], seq, ack, 0x50, flags, 64_000, 0, 0)
    return head + payload


def over_ipv4(source, target, body):
    head = struct.pack(
        ">BBHHHBBH4s4s", 0x45, 0, 20 + len(body), 0, 0, 64, 6, 0, ipv4(source[0]), ipv4(target[0])
    )
    return head + body


class Wire:
    """`packets` in order. Sequence numbers begin at `first`, so that they may also wrap around."""

    def __init__(self, first=1000):
        self.packets = []
        self._first = first
        self._next = {}

    def _seq(self, ends):
        return self._next.setdefault(ends, self._first)

    def send(self, source, target, text="", flags=PSH | ACK, link=None):
        """One packet; returns its number, from 1."""
        payload = text.encode() if isinstance(text, str) else text
        seq = self._seq((source, target))
        ack = self._seq((target, source)) if flags & ACK else 0
        body = tcp(source, target, flags, seq, ack, payload)
        self._next[source, target] = (seq + len(payload) + bool(flags & (SYN | FIN))) & 0xFFFFFFFF
        return self.add(over_ipv4(source, target, body))

    def add(self, data, link=RAW):
        time = EPOCH + STEP * len(self.packets)
        self.packets.append(Packet(time, link, data, len(data)))
        return len(self.packets)

    def shake_hands(self, client, server=SERVER):
        self.send(client, server, flags=SYN)
        self.send(server, client, flags=SYN | ACK)
        self.send(client, server, flags=ACK)

    def greet(self, client, server=SERVER, features=""):
        self.send(client, server, f"<?xml version='1.0'?>{STREAM}to='school.lan' version='1.0'>")
        self.send(
            server,
            client,
            f"<?xml version='1.0'?>{STREAM}from='school.lan' id='7' version='1.0'>"
            f"<stream:features>{features}</stream:features>",
        )

    def log_in(self, client, user, password, server=SERVER):
        """With PLAIN, up to the session."""
        self.shake_hands(client, server)
        self.greet(
            client,
            server,
            f"<mechanisms xmlns='{SASL}'><mechanism>PLAIN</mechanism></mechanisms>",
        )
        secret = base64.b64encode(f"\0{user}\0{password}".encode()).decode()
        self.send(client, server, f"<auth xmlns='{SASL}' mechanism='PLAIN'>{secret}</auth>")
        self.send(server, client, f"<success xmlns='{SASL}'/>")
        self.greet(client, server, f"<bind xmlns='{BIND}'/>")
        self.send(client, server, f"<iq type='set' id='b'><bind xmlns='{BIND}'/></iq>")
        jid = f"<jid>{user}@school.lan/here</jid>"
        self.send(
            server, client, f"<iq type='result' id='b'><bind xmlns='{BIND}'>{jid}</bind></iq>"
        )

    def acknowledge(self, source, target):
        return self.send(source, target, flags=ACK)


def pcap(packets, order="<", nano=False):
    magic = 0xA1B23C4D if nano else 0xA1B2C3D4
    link = packets[0].link if packets else RAW
    out = [struct.pack(f"{order}IHHIIII", magic, 2, 4, 0, 0, 65535, link)]
    for packet in packets:
        seconds, rest = divmod(packet.time, 1_000_000_000)
        fraction = rest if nano else rest // 1000
        kept = len(packet.data)
        out.append(struct.pack(f"{order}IIII", seconds, fraction, kept, packet.length))
        out.append(packet.data)
    return b"".join(out)
