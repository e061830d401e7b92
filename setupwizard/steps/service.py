"""Openfire's systemd unit, and Openfire running by it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from setupwizard.files import shipped
from setupwizard.model.answers import Answers
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import read_configuration
from setupwizard.openfire.log import blames_database, gave_up, plain
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
from setupwizard.steps.remote import content, control, must
from setupwizard.transport.base import Argv, Result
from setupwizard.transport.remote_files import write_file

PATIENCE = 180.0
"""Seconds a start may take: 22 were seen on a busy machine with two cores."""

POLL = 3.0
"""Seconds one look at the ports takes on the host before it comes back to ask what else is new."""

LINES = "300"


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
        must(work, "systemctl", "daemon-reload")

    @property
    def _text(self) -> str:
        return unit_text(self.answers, self.java_home, self.memory)


@dataclass(frozen=True, slots=True)
class Running:
    """Openfire listens, its setup is over, and it starts with the server."""

    answers: Answers
    secrets: Secrets = field(repr=False)
    patience: float = PATIENCE
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
        """Raises SERVICE_FAILED, PORT_TAKEN, OPENFIRE_DATABASE_FAILED, OPENFIRE_DID_NOT_START,
        CLEAR_PASSWORD_FOUND.
        """
        shown, sockets, _ = work.host.ask(self.asks())
        service = read_service(shown.out)
        self._ports_are_free(sockets, service.pid)
        if service.active and self._stuck(work, service):
            control(work, "stop")
            service = read_service(work.host.run(SHOW).out)
        if not service.active:
            work.host.run(("systemctl", "reset-failed", paths.UNIT))  # it may never have failed
            control(work, "start")
        self._wait(work)
        self._setup_is_over(work)
        must(work, "rm", "-f", paths.PENDING)
        control(work, "enable")

    def _ports_are_free(self, sockets: Result, pid: int) -> None:
        for held in read_sockets(sockets.out):
            if held.port in paths.required_ports(self.answers) and held.pid != pid:
                raise SetupError(Code.PORT_TAKEN, port=held.port, process=held.process)

    def _stuck(self, work: Work, service: Service) -> bool:
        """It has had its time, or says itself that it gave up: waiting would be in vain."""
        age = work.host.run(("ps", "-o", "etimes=", "-p", str(service.pid)))
        old = age.ok and float(age.out.strip() or 0) > self.patience
        return old or gave_up(_journal(work, service.invocation))

    def _wait(self, work: Work) -> None:
        """Until every port listens; each look is one command that polls on the host itself."""
        script = shipped("resources", "wait_for_ports.sh").read_bytes()
        ports = tuple(str(port) for port in paths.required_ports(self.answers))
        looks = max(1, round(self.patience / POLL))
        invocation = read_service(work.host.run(SHOW).out).invocation
        for look in range(looks):
            work.say(Note.of("openfire-starting"), min(0.9, look * POLL / 30))
            looked = work.host.run(("sh", "-s", paths.UNIT, str(POLL), *ports), stdin=script)
            if looked.ok:
                return
            if work.cancel.is_set():
                raise SetupError(Code.OPENFIRE_DID_NOT_START)
            if looked.out.strip() == "ended" or gave_up(_journal(work, invocation)):
                break
        raise self._failed(work, invocation)

    def _failed(self, work: Work, invocation: str) -> SetupError:
        """Why it did not start. What stays is stopped: without ports it is of no use to anybody."""
        log = paths.log_file(self.answers.openfire.major)
        tail = work.host.run(("tail", "-n", LINES, log)).out
        said = plain(f"{_journal(work, invocation)}\n{tail}", self.secrets.known())
        control(work, "stop")
        database = blames_database(said)
        code = Code.OPENFIRE_DATABASE_FAILED if database else Code.OPENFIRE_DID_NOT_START
        return SetupError(code, detail=said)

    def _setup_is_over(self, work: Work) -> None:
        file = work.host.run(("cat", paths.OPENFIRE_XML))
        found = read_configuration(content(file) or "")
        if found.autosetup or found.clear_passwords:
            names = ", ".join(found.clear_passwords)
            raise SetupError(Code.CLEAR_PASSWORD_FOUND, detail=names, file="openfire.xml")


def _journal(work: Work, invocation: str) -> str:
    """What this start (and no earlier one) wrote to the journal."""
    if not invocation:
        return ""
    match = f"_SYSTEMD_INVOCATION_ID={invocation}"
    asked = ("journalctl", "-q", "--no-pager", "-o", "cat", "-n", LINES, match)
    return work.host.run(asked).out
