"""A saved capture of a busy chat read to its end: by us, and by tshark's filter `xmpp`."""

import random
import resource
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.contestants import RunFailedError
from tests.unit.capture.wire import SERVER, Wire, pcap

PACKETS = 1_000_000
USERS = 100
BATCH = 20_000

READ = """
import sys
from pathlib import Path
from setupwizard.capture.reading import Reading, pieces_of, read
reading = Reading()
print(sum(1 for _ in read(reading, pieces_of(Path(sys.argv[1])))), reading.packets.count)
"""


@contextmanager
def prepared() -> Iterator[Path]:
    """People who log in without encryption and write to each other: half of it confirmations."""
    if not shutil.which("tshark"):
        raise RunFailedError("tshark is not there")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "chat.pcap"
        with path.open("wb") as file:
            file.write(pcap([]))
            for wire in _talking():
                file.writelines(_records(wire))
        yield path


def _talking() -> Iterator[Wire]:
    chance, wire = random.Random(7), Wire()  # noqa: S311 - no secret
    people = [((f"10.2.0.{number + 1}", 40_000), f"user{number}") for number in range(USERS)]
    for client, name in people:
        wire.log_in(client, name, "secret")
    count = 0
    while count < PACKETS:
        (writer, one), (reader, other) = chance.sample(people, 2)
        body = f"<body>{'¿Qué tal? ' * chance.randrange(1, 9)}</body>"
        ends = f"to='{other}@school.lan' type='chat' id='m{count}'"
        wire.send(writer, SERVER, f"<message {ends}>{body}</message>")
        wire.acknowledge(SERVER, writer)
        wire.send(SERVER, reader, f"<message from='{one}@school.lan/here' {ends}>{body}</message>")
        wire.acknowledge(reader, SERVER)
        if len(wire.packets) > BATCH:
            count += len(wire.packets)
            yield wire
            wire.packets.clear()


def _records(wire: Wire) -> Iterator[bytes]:
    for packet in wire.packets:
        seconds, rest = divmod(packet.time, 1_000_000_000)
        yield struct.pack("<IIII", seconds, rest // 1000, len(packet.data), packet.length)
        yield packet.data


def ours(path: Path) -> float:
    """Seconds of a process that reads it to the last event."""
    return _timed([sys.executable, "-c", READ, str(path)])


def tshark(path: Path) -> float:
    return _timed(["tshark", "-r", str(path), "-Y", "xmpp"])


def most_memory() -> float:
    """MiB that the largest of the processes took so far; ours, if it is read first."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def _timed(command: list[str]) -> float:
    began = perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    seconds = perf_counter() - began
    if done.returncode:
        raise RunFailedError(f"{command[0]}\n{done.stderr.decode(errors='replace')}")
    return seconds
