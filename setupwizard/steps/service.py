"""Openfire's systemd unit, and Openfire running by it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from setupwizard.files import shipped
from setupwizard.model.answers import Answers
from setupwizard.model.application import WRITTEN
from setupwizard.model.events import Note
from setupwizard.model.facts import Listener
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import read_configuration
from setupwizard.openfire.log import plain, why_not_started, without_frames
from setupwizard.openfire.ports import port_taken
from setupwizard.openfire.service import (
    SHOW,
    Service,
    read_service,
)
from setupwizard.openfire.unit import fence, unit_text
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.steps.remote import content, control, reload
from setupwizard.transport.base import Argv, Result, Transport
from setupwizard.transport.listeners import LISTENERS, ports_of, read_listeners
from setupwizard.transport.remote_files import remove_file, write_file

PATIENCE = 180.0
"""Seconds a start may take: 22 were seen on a busy machine with two cores."""

POLL = 3
"""Seconds one look at the ports takes on the host before it comes back to ask what else is new."""

LINES = "300"
TAIL = 40_000
"""Characters that are kept for Details of what was said: the end of it."""

PAUSE = 10
"""Seconds; twice what the unit lets pass before systemd starts it again."""

NOW: Argv = ("date", "+%s")


NOT_FENCED = (218, 225, 226, 227, 228, 232)
"""How systemd ends a process that it could not fence in, systemd.exec(5): CAPABILITIES, NETWORK,
NAMESPACE, NO_NEW_PRIVILEGES, SECCOMP, ADDRESS_FAMILIES.
"""


def require_fence(host: Transport, answers: Answers) -> None:
    """systemd can do here what our unit will ask for; tried with a unit that does nothing.

    Raises OPENFIRE_NOT_FENCED.
    """
    asked = (f"--property={line}" for line in fence(answers))
    how = ("--quiet", "--collect", "--wait", "--no-ask-password", *asked)
    result = host.run(
        ("systemd-run", *how, "--description=Openfire setup: what can be shut off", "true")
    )
    if result.status in NOT_FENCED:
        raise SetupError(Code.OPENFIRE_NOT_FENCED, f"{result.status}\n{result.err}")


@dataclass(frozen=True, slots=True)
class Start:
    """Starts of the service since a moment, in seconds of its host's clock.

    `log`: bytes its log had when we came; `enabled`: not by us.
    """

    since: int
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

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises OPENFIRE_NOT_OURS for a service of that name that somebody else made."""
        text, service = content(results[0]), read_service(results[1].out)
        if text == self._text and not service.reload_needed:
            return HOLDS
        foreign = service.unit_file not in ("", paths.UNIT_FILE)
        if foreign or (text is not None and WRITTEN not in text):
            raise SetupError(Code.OPENFIRE_NOT_OURS, detail=service.unit_file)
        return missing(Note.of("unit-will-be-written", memory=self.memory))

    def apply(self, work: Work) -> None:
        """Raises SERVICE_FAILED, DISK_FULL."""
        text, service = work.heard(self.asks())
        if text.out != self._text:
            if read_service(service.out).up:
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
    meanwhile: Callable[[], object] = field(default=lambda: None, repr=False)
    id: str = "running"
    weight: int = 12

    def asks(self) -> Sequence[Argv]:
        pending: Argv = ("stat", "-c", "%n", paths.PENDING)
        return (SHOW, LISTENERS, pending, ("stat", "-c", "%s", self._log), NOW)

    def judge(self, results: Sequence[Result]) -> Verdict:
        service = read_service(results[0].out)
        up = service.active and self._listens(service, read_listeners(results[1].out))
        pending = content(results[2]) is not None
        if up and service.enabled and not pending:
            return HOLDS
        changes = [] if up else [Note.of("openfire-will-start")]
        changes += [] if service.enabled else [Note.of("openfire-will-be-enabled")]
        return missing(*changes)

    def apply(self, work: Work) -> None:
        """Raises SERVICE_FAILED, what `port_taken` makes and `why_not_started` tells, and
        CLEAR_PASSWORD_FOUND.
        """
        shown, sockets, _, log, now = work.heard(self.asks())
        service, held = read_service(shown.out), read_listeners(sockets.out)
        self._ports_are_free(held, service.pid)
        if service.active and not self._listens(service, held) and self._is_hopeless(work, service):
            service = control(work, "stop")
        start = Start(int(now.out), int(log.out) if log.ok else 0, service.enabled)
        self._start(work, service, start)
        self.meanwhile()
        self._wait(work, start)
        self._setup_is_over(work)
        remove_file(work.host, paths.PENDING)

    def watch(self, work: Work, log: int) -> None:
        """Wait for the start that is going on; its log had `log` bytes before.

        Raises what `why_not_started` tells.
        """
        shown, now = work.host.ask((SHOW, NOW))
        service = read_service(shown.out)
        since = int(now.out) - self._age(work, service.pid)
        self._wait(work, Start(since, log, service.enabled))

    def _start(self, work: Work, service: Service, start: Start) -> None:
        """Take part in the start that is going on, or begin one.

        It is enabled while it starts, which takes its time and would keep us waiting afterwards.
        The unit's own guard sees to it that no setup that was broken off comes up with a boot.
        """
        begin = ("enable",) if service.active else ("start", "enable")
        if service.invocation and not service.active:
            work.host.run(("systemctl", "reset-failed", paths.UNIT))  # it may not have failed
        try:
            control(work, *begin)
        except SetupError as error:
            if error.problem.code is not Code.SERVICE_FAILED or service.active:
                raise
            raise self._failed(work, start, error.problem.detail) from None

    def _listens(self, service: Service, held: tuple[Listener, ...]) -> bool:
        return ports_of(service.pid, held) >= set(paths.required_ports(self.answers))

    def _ports_are_free(self, held: tuple[Listener, ...], pid: int) -> None:
        for one in held:
            if one.port in paths.required_ports(self.answers) and one.pid != pid:
                raise port_taken(one.port, one.holder)

    def _is_hopeless(self, work: Work, service: Service) -> bool:
        """More waiting would be in vain: it had its time, falls again and again, or gave up."""
        if service.restarts or self._age(work, service.pid) > self.patience:
            return True
        everything = Start(0, 0, service.enabled)
        return self._look(work, everything, seconds=0, log="/dev/null") == "hopeless"

    def _age(self, work: Work, pid: int) -> int:
        """Seconds the process has been there; as many as a restart pauses without one."""
        age = work.host.run(("ps", "-o", "etimes=", "-p", str(pid)))
        return int(age.out.strip() or 0) if age.ok else PAUSE

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

    def _look(self, work: Work, start: Start, seconds: int = POLL, log: str = "") -> str:
        script = shipped("resources", "wait_for_openfire.sh").read_bytes()
        ports = (str(port) for port in paths.required_ports(self.answers))
        words = (paths.UNIT, str(seconds), log or self._log, str(start.log))
        looked = work.host.run(("sh", "-s", "--", *words, *ports), stdin=script)
        return "up" if looked.ok else looked.out.strip()

    def _failed(self, work: Work, start: Start, complaint: str = "") -> SetupError:
        """Why it did not start. What stays is stopped: without ports it is of no use to anybody.

        A port that somebody else took meanwhile is the cause before anything that was said.
        """
        result = work.host.run(
            ("sh", "-s", "--", paths.UNIT, str(start.since), self._log, str(start.log), LINES),
            stdin=shipped("resources", "why_not_started.sh").read_bytes(),
        )
        output = plain(complaint + result.out[-TAIL:], self.secrets.known())
        shown, sockets = work.host.ask((SHOW, LISTENERS))
        control(work, *(("stop",) if start.enabled else ("stop", "disable")))
        try:
            self._ports_are_free(read_listeners(sockets.out), read_service(shown.out).pid)
        except SetupError as error:
            return SetupError(error.problem.code, without_frames(output), **error.problem.params)
        cause = why_not_started(output)
        return SetupError(cause.code, without_frames(output), **cause.params)

    @property
    def _log(self) -> str:
        return paths.log_file(self.answers.openfire.major)

    def _setup_is_over(self, work: Work) -> None:
        file = work.host.run(("cat", paths.OPENFIRE_XML))
        found = read_configuration(content(file) or "")
        if found.autosetup or found.clear_passwords:
            names = ", ".join(found.clear_passwords)
            raise SetupError(Code.CLEAR_PASSWORD_FOUND, detail=names, file="openfire.xml")
