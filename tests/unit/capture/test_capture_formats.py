"""Captures as bytes: pcap and pcapng, whole, in pieces, and damaged."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.capture.packet_reader import PacketReader
from setupwizard.capture.packets import Packet
from setupwizard.capture.segments import segment
from setupwizard.capture.writer import save, written
from setupwizard.model.problems import Code, SetupError
from tests.unit.capture.wire import ANA, EPOCH, RAW, SERVER, Wire, over_ipv4, pcap, tcp


def some_packets():
    wire = Wire()
    wire.log_in(ANA, "ana", "geheim")
    return wire.packets


PACKETS = some_packets()
PCAPNG = b"".join(written(PACKETS, names={ANA[0]: "ana"}, comments={1: "¿Qué?"}, keys=b"CLIENT x"))


def read(data, size=10**9):
    reader = PacketReader()
    found = [
        packet for at in range(0, len(data), size) for packet in reader.take(data[at : at + size])
    ]
    reader.end()
    return found, reader.problem and reader.problem.code


@pytest.mark.parametrize(
    "data",
    [
        pcap(PACKETS, nano=True),
        pcap(PACKETS, order=">", nano=True),
        pcap(PACKETS),
        pcap(PACKETS, order=">"),
        PCAPNG,
    ],
    ids=["nano", "nano-big", "micro", "micro-big", "pcapng"],
)
@pytest.mark.parametrize("size", [1, 7, 10**9])
def test_every_format_gives_the_same_packets_in_pieces_of_any_size(data, size):
    assert read(data, size) == (PACKETS, None)


def test_a_pcapng_file_of_other_makers_has_its_own_order_and_unit_of_time():
    unit = struct.pack(">HHB3xHHqHH", 9, 1, 0x8A, 14, 8, 1_000, 0, 0)  # 2^-10 s, and 1000 s later
    section = struct.pack(">IIIHHqI", 0x0A0D0D0A, 28, 0x1A2B3C4D, 1, 0, -1, 28)
    interface = struct.pack(">HHI", RAW, 0, 0) + unit
    interface = struct.pack(">II", 1, 12 + len(interface)) + interface
    interface += struct.pack(">I", len(interface) + 4)
    unknown = struct.pack(">III", 0xBAD, 12, 12)
    body = struct.pack(">IIIII", 0, 0, 2048, 3, 9) + b"abc\0"
    packet = struct.pack(">II", 6, 12 + len(body)) + body + struct.pack(">I", 12 + len(body))
    simple = struct.pack(">III", 3, 20, 2) + b"hi\0\0" + struct.pack(">I", 20)
    found, problem = read(section + interface + unknown + packet + simple)
    assert problem is None
    assert found == [
        Packet(1_002_000_000_000, RAW, b"abc", 9),
        Packet(1_000_000_000_000, RAW, b"hi", 2),
    ]


@pytest.mark.parametrize("data", [pcap(PACKETS), PCAPNG], ids=["pcap", "pcapng"])
def test_a_file_that_was_cut_is_read_as_far_as_it_goes(data):
    found, problem = read(data[:-5])
    assert problem is Code.CAPTURE_CUT
    assert len(found) == len(PACKETS) - 1


@pytest.mark.parametrize("data", [pcap(PACKETS)[:30], PCAPNG[:60]], ids=["pcap", "pcapng"])
def test_a_file_without_one_whole_packet_is_not_said_to_be_shown(data):
    assert read(data) == ([], Code.CAPTURE_EMPTY)


@pytest.mark.parametrize("data", [b"", b"PK", b"%PDF-1.7 and so on", b"\0" * 4096])
def test_what_is_no_capture_is_told_as_that(data):
    assert read(data) == ([], Code.CAPTURE_UNKNOWN)


def test_nonsense_after_the_first_packets_is_told_and_nothing_of_it_is_kept():
    reader = PacketReader()
    found = list(reader.take(pcap(PACKETS) + b"\xff" * 64))
    assert len(found) == len(PACKETS)
    assert reader.problem.code is Code.CAPTURE_DAMAGED
    assert reader.problem.params == {"count": str(len(PACKETS))}
    assert list(reader.take(pcap(PACKETS))) == []


@given(st.binary(max_size=2000), st.integers(0, len(PCAPNG) - 1))
def test_no_damage_is_an_exception(nonsense, at):
    read(PCAPNG[:at] + nonsense + PCAPNG[at + len(nonsense) :], 100)
    read(nonsense)


BODY = tcp(ANA, SERVER, 24, 5, 6, b"hello")
IP4 = over_ipv4(ANA, SERVER, BODY)
IP6 = struct.pack(">IHBB16s16s", 6 << 28, len(BODY) + 8, 0, 64, b"a" * 16, b"b" * 16)
IP6 += bytes([6, 0]) + bytes(6) + BODY
MACS = bytes(12)


@pytest.mark.parametrize(
    ("link", "data"),
    [
        (1, MACS + b"\x08\x00" + IP4 + bytes(6)),  # Ethernet fills up small packets
        (1, MACS + b"\x81\x00\0\x05\x08\x00" + IP4),
        (1, MACS + b"\x88\xa8\0\x05\x81\x00\0\x06\x86\xdd" + IP6),
        (113, bytes(14) + b"\x08\x00" + IP4),
        (276, b"\x08\x00" + bytes(18) + IP4),
        (276, b"\x86\xdd" + bytes(18) + IP6),
        (0, b"\x02\0\0\0" + IP4),
        (108, b"\0\0\0\x02" + IP4),
        (101, IP4),
        (101, IP6),
    ],
)
def test_the_segment_is_found_behind_every_link_layer(link, data):
    found = segment(link, data)
    assert (found.source_port, found.target_port) == (ANA[1], SERVER[1])
    assert (found.seq, found.ack, found.payload, found.absent) == (5, 6, b"hello", 0)


def test_of_a_packet_that_was_not_kept_whole_the_rest_counts_as_absent():
    assert segment(RAW, IP4[:-3])[-2:] == (b"he", 3)


@given(st.sampled_from([0, 1, 101, 108, 113, 228, 276]), st.binary(max_size=120))
def test_nonsense_in_a_packet_is_no_segment_and_no_exception(link, data):
    segment(link, data)
    for at in range(len(IP6)):
        segment(101, IP6[:at] + data)


def test_a_saved_file_belongs_to_its_owner_and_is_there_as_a_whole_or_not_at_all(tmp_path):
    path = tmp_path / "class.pcapng"
    save(path, PACKETS, names={}, comments={})
    assert path.stat().st_mode & 0o777 == 0o600
    assert read(path.read_bytes())[0] == PACKETS

    def cut_short():
        yield PACKETS[0]
        raise RuntimeError

    with pytest.raises(RuntimeError):
        save(path, cut_short(), names={}, comments={})
    assert read(path.read_bytes())[0] == PACKETS
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(SetupError) as told:
        save(tmp_path / "none" / "x.pcapng", PACKETS, names={}, comments={})
    assert told.value.problem.code is Code.CAPTURE_FILE_UNWRITABLE


def test_times_keep_their_nanoseconds():
    assert read(PCAPNG)[0][0].time == EPOCH
