"""The proof: what a person would try on the finished server, tried, and told line by line."""

import ipaddress
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, auto

from setupwizard.model.answers import OFF, Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Note, ProofLine
from setupwizard.model.ports import CLIENT_PORT, XMPP_PORTS
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.proof.base import (
    ADMINISTRATOR,
    AccountsMade,
    AccountsRemoved,
    ChatEvent,
    ChatRequest,
    Encrypted,
    Login,
    MessageReceived,
    PortAnswered,
    ProofServices,
    StrangerRefused,
    StreamSecurity,
    administrator,
)
from setupwizard.proof.certificate import objection, read_certificate
from setupwizard.proof.leftovers import find_leftovers
from setupwizard.proof.lost_secrets import find_lost_secrets
from setupwizard.proof.obstacle import obstacle
from setupwizard.transport.at_once import Task
from setupwizard.transport.base import Transport
from setupwizard.transport.listeners import LISTENERS, at_port, read_listeners

PATIENCE = 2.0
"""Seconds a port has to answer."""

SHORT_PATIENCE = 0.5
"""The same for one that should not answer, once its neighbours have shown how near the host is."""

DEFAULT = Login(ADMINISTRATOR, Secret("admin"))
"""How everybody can administer an Openfire before its setup."""


class ProofPart(Enum):
    """What can be proven by itself."""

    NETWORK = auto()  # what other computers reach, and what they do not
    PEOPLE = auto()  # who can log in, and who cannot
    SECRETS = auto()  # nothing readable lies about, and Openfire can read what it needs


def prove(
    host: Transport,
    answers: Answers,
    secrets: Secrets,
    proof_services: ProofServices,
    emit: Callable[[ProofLine], None],
    cancel: Cancel,
    only: Collection[ProofPart] = tuple(ProofPart),
    *,
    spare_admin: bool = False,
) -> bool:
    """Try everything, emit a line for each in its turn, and say whether all of it held.

    What needs nothing of one another is tried at the same time: the database, the ports and how the
    chat is encrypted, then who can chat, the console and the files.

    `only` these parts. `spare_admin`: somebody in the directory may be called `admin`, and no
    password is tried that was never theirs. Without its database Openfire lets nobody in and never
    says why: that is told first of all, and then nobody is tried. Problems are in the lines and
    never raised. A lost link ends the proof, a cancel too: then it returns false, whatever held so
    far, with no line about it.
    """
    # A move of the people leaves the certificate as it is, and must not fail for it.
    judges = ProofPart.NETWORK in only
    proof = _Proof(host, answers, secrets, proof_services, emit, cancel, judges, spare_admin)
    parts = []
    if answers.datasource.kind == "postgresql":
        parts.append((ProofPart.SECRETS, "proof-database-tried", proof.database))
    parts += [
        (ProofPart.NETWORK, "proof-ports-tried", proof.ports),
        (ProofPart.NETWORK, "proof-console-closed-tried", proof.console_closed),
        (ProofPart.PEOPLE, "proof-chat-tried", proof.chat),
        (ProofPart.PEOPLE, "proof-console-tried", proof.console),
        (ProofPart.SECRETS, "proof-files-tried", proof.files),
    ]
    if answers.directory:
        parts.append((ProofPart.SECRETS, "proof-log-tried", proof.log))
    if ProofPart.NETWORK in only and not cancel.is_set():
        proof.begin_network()
    if ProofPart.PEOPLE in only and not cancel.is_set():
        proof.begin_look()
    for kind, code, part in parts:
        if kind not in only or (kind is ProofPart.PEOPLE and proof.without_database):
            continue
        if cancel.is_set() or proof.lost:
            return False
        proof.run(code, part)
    return proof.held and not cancel.is_set()


@dataclass
class _Proof:
    host: Transport
    answers: Answers
    secrets: Secrets
    proof_services: ProofServices
    emit: Callable[[ProofLine], None]
    cancel: Cancel
    judges_certificate: bool
    spare_admin: bool = False
    held: bool = True
    lost: bool = False
    administers: bool = False
    without_database: bool = False
    began: float = 0.0
    answered: Mapping[int, PortAnswered] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._reaching = Task(self._reach)
        self._open_consoles = Task(self._find_open_consoles)
        self._console_logins = Task(self._log_in_to_console)
        self._leftovers = Task(self._find_leftovers)
        self._looking: Task[StreamSecurity | None] | None = None

    def begin_network(self) -> None:
        self._reaching.begin()
        if self.answers.server.console_local_only:
            self._open_consoles.begin()

    def begin_look(self) -> None:
        if look := self.proof_services.look:
            self._looking = Task(lambda: look(self.host, self.answers, self.cancel)).begin()

    def run(self, code: str, part: Callable[[], None]) -> None:
        """One part; what it raises becomes a line that says what was tried."""
        self.began = time.monotonic()
        try:
            part()
        except SetupError as error:
            self.lost = error.problem.code is Code.HOST_LOST
            if self.lost or not self.cancel.is_set():
                self._line(Note.of(code), error.problem)

    def ports(self) -> None:
        self.answered = self._reaching.result()
        for port in self._open_ports():
            answer = self.answered.get(port)
            if answer:
                self._line(Note.of("proof-port-answers", port=port), seconds=answer.seconds)
            else:
                problem = obstacle(self.host, port, self.host.address)
                self._line(Note.of("proof-port-tried", port=port), problem)

    def _open_ports(self) -> list[int]:
        """Where others are to get in."""
        ports = [port for port in self.answers.firewall.open if port in XMPP_PORTS]
        if not self.answers.server.console_local_only:
            ports += [port for port in self._console_ports() if port not in ports]
        return ports

    def _reach(self) -> Mapping[int, PortAnswered]:
        return self.proof_services.reach(self.host.address, self._open_ports(), PATIENCE)

    def console_closed(self) -> None:
        if not self.answers.server.console_local_only:
            return
        open_ports, listens = self._open_consoles.result()
        seconds = self._open_consoles.seconds
        if open_ports:
            problem = Problem(Code.CONSOLE_OPEN_TO_ALL, {"port": str(open_ports[0])})
            self._line(Note.of("proof-console-closed-tried"), problem, seconds=seconds)
        elif listens:  # a console that answers nobody is told by whoever logs in to it
            self._line(Note.of("proof-console-closed"), seconds=seconds)

    def _find_open_consoles(self) -> tuple[list[int], bool]:
        """The ports of the console that anybody reaches, and whether it listens at all."""
        ports = self._console_ports()
        listeners = read_listeners(self.host.run(LISTENERS).out)
        at = {port: at_port(listeners, port) for port in ports}
        listens = any(at.values())
        if _is_here(self.host.address):
            # From the server itself it answers, as it should: what counts is where it listens.
            return [port for port in ports if not all(one.local_only for one in at[port])], listens
        patience = _patience(self._reaching.result())
        return list(self.proof_services.reach(self.host.address, ports, patience)), listens

    def chat(self) -> None:
        self._console_logins.begin()
        self._leftovers.begin()
        by = self.answered.get(CLIENT_PORT)
        address = by.address if by else ""
        request = ChatRequest(self.answers, self._admin, address, self._looking)
        self.proof_services.chat(self.host, request, self._chatted, self.cancel)

    def _chatted(self, event: ChatEvent) -> None:
        match event:
            case Encrypted(version, certificate):
                required = self.answers.server.require_tls
                code = "proof-encrypted-only" if required else "proof-encrypted"
                self._line(Note.of(code, version=version.replace("TLSv", "TLS ")))
                if certificate and self.judges_certificate:
                    self._certificate(certificate)
            case AccountsMade():
                self.administers = True
                self._line(Note.of("proof-accounts-made"))
            case StrangerRefused():
                self._line(Note.of("proof-stranger-refused"))
            case MessageReceived(writer, reader, milliseconds) if writer == reader:
                self.administers = True
                took = max(1, round(milliseconds))
                self._line(Note.of("proof-heard-alone", user=writer, ms=took))
            case MessageReceived(writer, reader, milliseconds):
                took = max(1, round(milliseconds))
                self._line(Note.of("proof-heard", writer=writer, reader=reader, ms=took))
            case AccountsRemoved(left, detail) if left:
                params = {"accounts": ", ".join(left)}
                problem = Problem(Code.XMPP_ACCOUNT_LEFT, params, detail)
                self._line(Note.of("proof-removal-tried"), problem)
            case AccountsRemoved():
                self._line(Note.of("proof-accounts-removed"))

    def _certificate(self, der: bytes) -> None:
        certificate, domain = read_certificate(der), self.answers.server.domain
        problem = objection(certificate, domain, datetime.now(UTC))
        if problem:
            self._line(Note.of("proof-certificate-tried"), problem)
        else:
            ends = certificate.ends.strftime("%Y-%m-%d")
            self._line(Note.of("proof-certificate", domain=domain, ends=ends))

    def _log_in_to_console(self) -> tuple[bool, ...]:
        """The default password first: a successful login clears what a refused one counts."""
        before = [] if self.spare_admin else [DEFAULT, *self._old_admin()]
        return self.proof_services.console_login(self.host, self.answers, [*before, self._admin])

    def console(self) -> None:
        *others, let_in = self._console_logins.result()
        default, old = any(others[:1]), others[1:]
        if default:
            self._line(Note.of("proof-default-tried"), Problem(Code.DEFAULT_PASSWORD_WORKS))
        if any(old):
            self._line(Note.of("proof-old-admin-tried"), Problem(Code.OLD_ADMIN_WORKS))
        if let_in:
            if others and not default:
                self._line(Note.of("proof-default-refused"))
            if old and not any(old):
                self._line(Note.of("proof-old-admin-refused"))
            self._line(Note.of("proof-console"))
            return
        # A locked console refuses every password, so the other refusal shows nothing. If the same
        # password let the administrator in over XMPP, it is right.
        code = Code.CONSOLE_LOGIN_FAILED
        if self.answers.directory:
            code = Code.CONSOLE_PERSON_REFUSED
        if self.administers:
            code = Code.CONSOLE_LOCKED
        self._line(Note.of("proof-console-tried"), Problem(code, {"user": self._admin.user}))

    @property
    def _admin(self) -> Login:
        return administrator(self.answers, self.secrets)

    def _old_admin(self) -> list[Login]:
        """Who administered before the people came from a directory."""
        directory, password = self.answers.directory, self.secrets.admin_password
        if directory is None or ADMINISTRATOR in directory.admins:
            return []
        if not password or password == DEFAULT.password:
            return []
        return [Login(ADMINISTRATOR, password)]

    def files(self) -> None:
        self._leftovers.result()
        self._line(Note.of("proof-files"), seconds=self._leftovers.seconds)

    def _find_leftovers(self) -> None:
        find_leftovers(self.host, self.answers, self.secrets)

    def database(self) -> None:
        self.without_database = True
        self.proof_services.database(self.host, self.answers)
        self.without_database = False
        self._line(Note.of("proof-database"))

    def log(self) -> None:
        find_lost_secrets(self.host, self.answers)
        self._line(Note.of("proof-log"))

    def _console_ports(self) -> list[int]:
        server = self.answers.server
        return [p for p in (server.console_port, server.console_secure_port) if p != OFF]

    def _line(
        self, note: Note, problem: Problem | None = None, *, seconds: float | None = None
    ) -> None:
        """`seconds` since the line before, where nothing else was measured."""
        now = time.monotonic()
        self.emit(ProofLine(note, now - self.began if seconds is None else seconds, problem))
        self.began = now
        self.held = self.held and problem is None


def _patience(answered: Mapping[int, PortAnswered]) -> float:
    """Seconds for a port that should not answer: a firewall leaves it silent for ever."""
    if not answered:
        return PATIENCE
    slowest = max(answer.seconds for answer in answered.values())
    return min(PATIENCE, max(SHORT_PATIENCE, 4 * slowest))


def _is_here(address: str) -> bool:
    try:
        return address == "localhost" or ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
