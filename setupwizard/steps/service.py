"""Openfire's systemd unit, and Openfire running by it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from setupwizard.files import shipped
from setupwizard.model.answers import Answers
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import read_configuration
from setupwizard.openfire.log import blames_database, plain, without_frames
from setupwizard.openfire.ports import port_taken
from setupwizard.openfire.service import (
    SHOW,
    SOCKETS,
    Service,
    ports_of,
    read_service,
    read_sockets,
)
from setupwizard.openfire.unit import SIGNATURE, unit_text
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.steps.remote import content, control, reload
from setupwizard.transport.base import Argv, Result
from setupwizard.transport.remote_files import remove_file, write_file

PATIENCE = 180.0
"""Seconds a start may take: 22 were seen on a busy machine with two cores."""

POLL = 3
"""Seconds one look at the ports takes on the host before it comes back to ask what else is new."""

LINES = "300"
TAIL = 20_000
"""Characters of a log that are kept for Details: the end of it."""


@dataclass(frozen=True, slots=True)
class Start:
    """One start of the service. `log`: bytes its log had when we came; `enabled`: not by us."""

    invocation: str
    log: int
    enabled: bool


@dataclass(frozen=True, slots=True)
class ServiceUnit:
    """Our unit file is there and systemd knows it. `memory` is Java's heap in MiB."""

    answers: Answers
    java_home: str
    memory: int
    id: str = "unit"
    weight: int = 1

    def asks(self) -> Sequence[Argv]:
        return (("cat", paths.UNIT_FILE), SHOW)

    def judge(self, answers: Sequence[Result]) -> Verdict:
        """Raises OPENFIRE_NOT_OURS for a service of that name that somebody else made."""
        text, service = content(answers[0]), read_service(answers[1].out)
        if text == self._text and not service.reload_needed:
            return HOLDS
        foreign = service.unit_file not in ("", paths.UNIT_FILE)
        if foreign or (text is not None and SIGNATURE not in text):
            raise SetupError(Code.OPENFIRE_NOT_OURS, detail=service.unit_file)
        return missing(Note.of("unit-will-be-written", memory=self.memory))

    def apply(self, work: Work) -> None:
        """Raises SERVICE_FAILED, DISK_FULL."""
        text, service = work.host.ask(self.asks())
        if text.out != self._text:
            if read_service(service.out).unit_file:
                # Stopped before, not after: a run that breaks off between the two leaves a server
                # that the next run starts, never one that runs by a unit that is no longer there.
                control(work, "stop")
            write_file(work.host, paths.UNIT_FILE, self._text.encode(), mode="0644")
        reload(work)

    @property
    def _text(self) -> str:
        return unit_text(self.answers, self.java_home, self.memory)


@dataclass(frozen=True, slots=True)
class Running:
    """Openfire listens, its setup is over, and it starts with the server.

    `meanwhile` is called once while a start goes on, which takes the server many seconds.
    """

    answers: Answers
    secrets: Secrets = field(repr=False)
    patience: float = PATIENCE
    meanwhile: Callable[[], None] = field(default=lambda: None, repr=False)
    id: str = "running"
    weight: int = 12

    def asks(self) -> Sequence[Argv]:
        return (SHOW, SOCKETS, ("stat", "-c", "%n", paths.PENDING))

    def judge(self, answers: Sequence[Result]) -> Verdict:
        service = read_service(answers[0].out)
        listening = ports_of(service.pid, read_sockets(answers[1].out))
        up = service.active and listening >= set(paths.required_ports(self.answers))
        pending = content(answers[2]) is not None
        if up and service.enabled and not pending:
            return HOLDS
        changes = [] if up else [Note.of("openfire-will-start")]
        changes += [] if service.enabled else [Note.of("openfire-will-be-enabled")]
        return missing(*changes)

    def apply(self, work: Work) -> None:
        """Raises SERVICE_FAILED, what `port_taken` makes, OPENFIRE_DATABASE_FAILED,
        OPENFIRE_DID_NOT_START, CLEAR_PASSWORD_FOUND.
        """
        size: Argv = ("stat", "-c", "%s", self._log)
        shown, sockets, _, log = work.host.ask((*self.asks(), size))
        service = read_service(shown.out)
        self._ports_are_free(sockets, service.pid)
        if service.active and self._is_old(work, service.pid):
            service = control(work, "stop")
        start = self._start(work, service, int(log.out) if log.ok else 0)
        self.meanwhile()
        self._wait(work, start)
        self._setup_is_over(work)
        remove_file(work.host, paths.PENDING)

    def watch(self, work: Work, log: int) -> None:
        """Wait for the start that is going on; its log had `log` bytes before.

        Raises OPENFIRE_DATABASE_FAILED, OPENFIRE_DID_NOT_START.
        """
        service = read_service(work.host.run(SHOW).out)
        self._wait(work, Start(service.invocation, log, service.enabled))

    def _start(self, work: Work, service: Service, log: int) -> Start:
        """The start that is going on, or a new one.

        It is enabled while it starts, which takes its time and would keep us waiting afterwards.
        The unit's own guard sees to it that no setup that was broken off comes up with a boot.
        """
        begin = ("enable",) if service.active else ("start", "enable")
        if service.invocation and not service.active:
            work.host.run(("systemctl", "reset-failed", paths.UNIT))  # it may not have failed
        return Start(control(work, *begin).invocation, log, service.enabled)

    def _ports_are_free(self, sockets: Result, pid: int) -> None:
        for held in read_sockets(sockets.out):
            if held.port in paths.required_ports(self.answers) and held.pid != pid:
                raise port_taken(held.port, held.process)

    def _is_old(self, work: Work, pid: int) -> bool:
        """It has had its time already: more waiting would be in vain."""
        age = work.host.run(("ps", "-o", "etimes=", "-p", str(pid)))
        return age.ok and float(age.out.strip() or 0) > self.patience

    def _wait(self, work: Work, start: Start) -> None:
        """Until every port listens; each look is one command that polls on the host itself."""
        for look in range(max(1, round(self.patience / POLL))):
            work.say(Note.of("openfire-starting"), min(0.9, look * POLL / 30))
            state = self._look(work, start)
            if state == "up":
                return
            if work.cancel.is_set():
                raise SetupError(Code.OPENFIRE_DID_NOT_START)
            if state in ("ended", "hopeless"):
                break
        raise self._failed(work, start)

    def _look(self, work: Work, start: Start) -> str:
        script = shipped("resources", "wait_for_openfire.sh").read_bytes()
        ports = (str(port) for port in paths.required_ports(self.answers))
        looked = work.host.run(
            ("sh", "-s", "--", paths.UNIT, str(POLL), self._log, str(start.log), *ports),
            stdin=script,
        )
        return "up" if looked.ok else looked.out.strip()

    def _failed(self, work: Work, start: Start) -> SetupError:
        """Why it did not start. What stays is stopped: without ports it is of no use to anybody."""
        said = plain(self._news(work, start), self.secrets.known())
        control(work, *(("stop",) if start.enabled else ("stop", "disable")))
        database = blames_database(said)
        code = Code.OPENFIRE_DATABASE_FAILED if database else Code.OPENFIRE_DID_NOT_START
        return SetupError(code, detail=without_frames(said))

    @property
    def _log(self) -> str:
        return paths.log_file(self.answers.openfire.major)

    def _news(self, work: Work, start: Start) -> str:
        """What it wrote last: to the journal in this start, and to its own log."""
        match = f"_SYSTEMD_INVOCATION_ID={start.invocation}"
        said = work.host.ask(
            (
                ("journalctl", "-q", "--no-pager", "-o", "cat", "-n", LINES, match),
                ("tail", "-n", LINES, self._log),
            )
        )
        return "\n".join(answer.out[-TAIL:] for answer in said)

    def _setup_is_over(self, work: Work) -> None:
        file = work.host.run(("cat", paths.OPENFIRE_XML))
        found = read_configuration(content(file) or "")
        if found.autosetup or found.clear_passwords:
            names = ", ".join(found.clear_passwords)
            raise SetupError(Code.CLEAR_PASSWORD_FOUND, detail=names, file="openfire.xml")
