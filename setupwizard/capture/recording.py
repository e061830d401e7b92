"""Traffic recorded on the server, while it happens: an operation, and installing what it needs.

tcpdump writes into the SSH connection: nothing is kept on the server, and it ends with us, at the
latest after the time it was given. Without `--immediate-mode` packets come half a second late.
"""

import ipaddress
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from setupwizard.capture.events import Event, Party
from setupwizard.capture.packets import Packet
from setupwizard.capture.ports import CHAT_PORTS
from setupwizard.capture.reading import Reading
from setupwizard.engine.operations.run import Run, run_to_its_end
from setupwizard.engine.runner import Plan, RunResult, run_plan
from setupwizard.engine.session import Session
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Outcome
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.steps.tcpdump import TcpdumpInstalled
from setupwizard.transport.base import Argv, Result

SECONDS = 300
MOST_BYTES = 20 * 1024 * 1024
KERNEL_BUFFER = 8192
"""KiB that wait in the kernel while the link is slow."""

TIMED_OUT = 124
"""The status of timeout(1) when the time was up."""

_PRESENT = (("test", "-x", "/usr/bin/tcpdump"), ("test", "-x", "/usr/sbin/tcpdump"))
"""Where distributions have it, newer and older ones."""

_DROPPED = re.compile(r"(\d+) packets? dropped by kernel")


class Ended(StrEnum):
    """Why a recording ended: it was stopped, or its time or its size was used up."""

    STOPPED = "stopped"
    TIME = "time"
    SIZE = "size"


@dataclass(frozen=True, slots=True)
class RecordRequest:
    """What is recorded: only the chat's ports, of everybody or of one `address`.

    `seconds` and `most_bytes`: after which it ends by itself. `interface` as tcpdump calls it.
    """

    address: str = ""
    seconds: int = SECONDS
    most_bytes: int = MOST_BYTES
    interface: str = "any"


@dataclass(frozen=True, slots=True)
class Heard:
    """What happened since the last one, and who took part in it."""

    events: tuple[Event, ...]
    parties: Mapping[int, Party]


@dataclass(frozen=True, slots=True)
class Recorded:
    """`lost`: packets the server could not record, as it was too busy; None where it did not say.

    `problem`: why not all of it could be read.
    """

    packets: tuple[Packet, ...]
    ended: Ended
    lost: int | None = None
    problem: Problem | None = None


def command(request: RecordRequest) -> Argv:
    """Raises ValueError for an address that is none: it would be read as a part of the filter."""
    ports = " or ".join(f"port {port}" for port in CHAT_PORTS)
    wanted = f"tcp and ({ports})"
    if request.address:
        wanted += f" and host {ipaddress.ip_address(request.address)}"
    return (
        "timeout", "--signal=INT", "--kill-after=5", str(request.seconds),
        "env", "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
        "tcpdump", "--immediate-mode", "-U", "-n", "-s", "0", "-B", str(KERNEL_BUFFER),
        "-i", request.interface, "-w", "-", wanted,
    )  # fmt: skip


def record(
    session: Session,
    request: RecordRequest,
    hear: Callable[[Sequence[Event], Reading], None],
    cancel: Cancel,
) -> Recorded:
    """Record until `cancel` is set or the request's limits are reached.

    `hear` is told without events as soon as it records, and then what was read, each time
    something came, with the reading it is part of. Changes nothing on the server and leaves
    nothing there. Raises TCPDUMP_MISSING, TCPDUMP_FAILED, and what `Transport.stream` raises.
    """
    if not any(one.ok for one in session.host.ask(_PRESENT)):
        raise SetupError(Code.TCPDUMP_MISSING)
    reading, kept, size = Reading(), list[Packet](), 0
    ended = Ended.STOPPED
    with session.host.stream(command(request), cancel) as output:
        for piece in output:
            if not size:
                hear((), reading)
            size += len(piece)
            events: list[Event] = []
            for packet in reading.packets.take(piece):
                kept.append(packet)
                events += reading.conversation.take(packet)
            if events:
                hear(events, reading)
            if size > request.most_bytes:
                ended = Ended.SIZE
                break
            if reading.packets.problem:
                break
        result = output.result
    if result and not size:
        raise SetupError(Code.TCPDUMP_FAILED, detail=result.err)
    if result and result.status == TIMED_OUT:
        ended = Ended.TIME
    return Recorded(tuple(kept), ended, _lost(result), reading.problem)


def record_live(
    session: Session, request: RecordRequest, tell: Callable[[Heard], None], cancel: Cancel
) -> Recorded:
    """The same for another thread: everything it is told stays as it is."""

    def hear(events: Sequence[Event], reading: Reading) -> None:
        parties = reading.conversation.parties
        known = {event.connection: parties[event.connection] for event in events}
        tell(Heard(tuple(events), known))

    return record(session, request, hear, cancel)


def _lost(result: Result | None) -> int | None:
    told = _DROPPED.search(result.err) if result else None
    return int(told[1]) if told else None


def install_recorder(session: Session, emit: Emit, cancel: Cancel) -> Outcome:
    """Install tcpdump, where it is missing. Ends with `RunFinished`."""

    def work(run: Run) -> RunResult:
        def begin() -> None:
            run.lock.take(owe=False)

        return run_plan(Plan((TcpdumpInstalled(),)), session.host, run.emit, cancel, begin)

    return run_to_its_end(session, emit, cancel, work)
