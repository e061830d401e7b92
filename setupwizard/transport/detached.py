"""Long work that goes on at the host when the link is lost, and is found again afterwards."""

import base64
import re
import shlex
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from setupwizard.files import shipped
from setupwizard.model import application
from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import SILENCE, Result, Transport
from setupwizard.transport.streaming import Lines
from setupwizard.transport.sudo import SURROUNDINGS

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
KILLED = 137
"""What a shell calls a command that was killed; ours when the unit is gone without a status."""

LARGEST = 256 * 1024
"""Bytes of a stream in one answer, as `resources/detached.sh` gives them; there may be more."""


def unit(name: str) -> str:
    """The transient unit that does the work called `name`."""
    if not NAME.fullmatch(name):
        raise ValueError(name)
    return f"{application.NAME}-{name}.service"


def running(host: Transport, name: str) -> bool:
    """Whether that work is going on (or ended just now, with nobody to tell)."""
    return host.run(("systemctl", "is-active", "--quiet", unit(name))).ok


def run_detached(
    host: Transport,
    name: str,
    argv: Sequence[str],
    *,
    cancel: Cancel,
    output: Callable[[str], None],
    env: Mapping[str, str] | None = None,
    silence: float = SILENCE,
) -> Result:
    """Run `argv` in a systemd unit of its own and follow it; join it if it is already running.

    `output` gets every line, from the first one on, also of work begun by an earlier link. The
    work is never ended halfway: a cancel while it runs lets it come to its end, and its result is
    returned as ever; whoever runs steps looks at `cancel` after that. When `cancel` is set before,
    nothing is begun. `env` is not for secrets.

    Raises HOST_LOST (the work goes on), COMMAND_SILENT after `silence` seconds without output
    (it goes on as well) or SERVICE_FAILED when systemd does not start it.
    """
    if cancel.is_set():
        raise SetupError(Code.SERVICE_FAILED, detail=f"cancelled: {unit(name)}", action="start")
    variables = [f"{key}={value}" for key, value in (env or {}).items()]
    command = (*SURROUNDINGS, "HOME=/root", *variables, *argv)
    out, err = _Stream(output), _Stream(output)
    answer = _poll(host, "start", name, out, err, shlex.join(command))
    last_news = time.monotonic()
    while not answer.ended:
        if answer.news:
            last_news = time.monotonic()
        elif time.monotonic() - last_news > silence:
            raise SetupError(
                Code.COMMAND_SILENT, command=argv[0], seconds=round(silence), host=host.address
            )
        answer = _poll(host, "follow", name, out, err)
    _call(host, "finish", name)
    return Result(tuple(argv), answer.status, out.end(), err.end())


class _Stream:
    """The bytes of one stream so far, handed on line by line."""

    def __init__(self, output: Callable[[str], None]) -> None:
        self.size = 0
        self._output = output
        self._bytes = bytearray()
        self._lines = Lines()

    def take(self, data: bytes) -> None:
        self.size += len(data)
        self._bytes += data
        for line in self._lines.take(data):
            self._output(line)

    def end(self) -> str:
        for line in self._lines.end():
            self._output(line)
        return self._bytes.decode(errors="replace")


@dataclass(frozen=True, slots=True)
class _Answer:
    ended: bool
    status: int
    news: bool


def _poll(
    host: Transport,
    mode: str,
    name: str,
    out: _Stream,
    err: _Stream,
    command: str = "",
) -> _Answer:
    """Ask what is new. The host answers within about a second, sooner if there is something."""
    told = _call(host, mode, name, str(out.size), str(err.size), command)
    if not told.ok:
        raise SetupError(Code.SERVICE_FAILED, detail=told.err + told.out, action="start")
    state, *encoded = told.out.splitlines()
    news = [base64.b64decode(line) for line in encoded]
    for stream, data in zip((out, err), news, strict=True):
        stream.take(data)
    if state == "running" or any(len(data) == LARGEST for data in news):
        return _Answer(False, 0, any(news))
    return _Answer(True, KILLED if state == "gone" else int(state), any(news))


def _call(host: Transport, *args: str) -> Result:
    script = shipped("resources", "detached.sh").read_bytes()
    return host.run(("sh", "-s", "--", *args), stdin=script)
