"""A scripted server behind the window: no engine, no network, no waiting beyond what is asked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from setupwizard.accounts.invitation import Way
from setupwizard.admin.access import Access
from setupwizard.admin.counts import Counts, server_counts
from setupwizard.admin.information import Information, server_information
from setupwizard.admin.ports import Port
from setupwizard.admin.status import Chat, ServerStatus, server_status
from setupwizard.channels.files import Disk, Process
from setupwizard.channels.heap import Heap
from setupwizard.directory.base import Group, Groups, Kind, Occurrence, People, Person, Proposal
from setupwizard.directory.people_file import PeopleTable
from setupwizard.directory.people_row import NewPerson
from setupwizard.dns.judgement import Found, Standing
from setupwizard.engine.directory_check import DirectoryCheck
from setupwizard.engine.new_accounts import KeepPasswords
from setupwizard.engine.operations import (
    add_people,
    apply,
    console,
    database_check,
    directory_queries,
    invitations,
    move,
    outside,
    service,
    verify,
)
from setupwizard.engine.outside import Outside
from setupwizard.engine.rehearsal import Rehearsal
from setupwizard.engine.runner import StepPreview
from setupwizard.engine.session import Session
from setupwizard.model.answers import Answers, DatasourceAnswers, HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import (
    Event,
    Note,
    Outcome,
    ProofLine,
    RunFinished,
    RunStarted,
    StepFinished,
    StepOutput,
    StepSaid,
    StepStarted,
)
from setupwizard.model.facts import Facts, FirewallFound, Listener, OpenfireFound
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, Problem
from setupwizard.model.secrets import Secrets
from setupwizard.proof.trust import Signer, Trust
from setupwizard.steps.base import State
from setupwizard.texts import NOTES, STEPS
from setupwizard.transport.host_keys import HostKey
from setupwizard.ui.server.backend import AskKey, Backend
from tests.placeholders import refusal

FACTS = Facts(
    system="debian",
    release="12",
    pretty="Debian GNU/Linux 12 (bookworm)",
    architecture="amd64",
    systemd=True,
    container="",
    memory=3900,
    disk_free_opt=42000,
    java=(),
    postgresql="",
    postgresql_ports=(),
    openfire=None,
    openfire_active=False,
    firewall=FirewallFound("ufw", by_hand=False),
    listeners=(),
    clock_skew=0,
)

OURS = replace(
    FACTS,
    openfire=OpenfireFound("5.1.1", set_up=True, begun=False, ours=True, running=True),
    openfire_active=True,
)
"""A server that this program set up."""

BY_HAND = replace(
    FACTS,
    openfire=None,
    others=(
        OpenfireFound(
            "4.6.2",
            set_up=True,
            begun=False,
            ours=False,
            user="root",
            running=True,
            starter="/etc/init.d/openfire",
            enabled=True,
            console_port=9090,
            console_secure_port=9091,
        ),
    ),
    listeners=(
        Listener(22, "0.0.0.0", "sshd", 400, "ssh.service"),
        Listener(5222, "*", "java", 812, "openfire.service"),
        Listener(9090, "*", "java", 812, "openfire.service"),
    ),
)
"""Somebody set up an Openfire as root, the way the old guides do it."""

LONG = 600.0
"""Seconds a step takes that is only ended by a cancel."""

KEY = HostKey(
    "chat.empresa.es", 22, "ssh-ed25519", "SHA256:p8Xdq2Lm9vTz4KcRuW0eH7nBsYf5JgA1oQ6xiMt3E8w"
)


CERTIFICATE = {
    "fingerprint": ":".join(f"{byte:02X}" for byte in range(0xA0, 0xC0)),
    "subject": "ldap.empresa.es",
    "issuer": "Instituto Empresa",
    "expires": "2027-06-30",
}

PEOPLE = tuple(
    Person(user, name, f"{user}@empresa.es" if user != "mgurrero" else "", f"uid={user},ou=people")
    for user, name in (
        ("ppalotes", "Pepa Palotes"),
        ("mgurrero", "Manuel Gurrero"),
        ("ifernandez-arroyo", "María Inmaculada Fernández de Arroyo y Zúñiga"),
        ("nunez", "Ángel Núñez"),
        ("luis", "Luis"),
    )
)

PROPOSAL = Proposal(
    Kind.OPENLDAP,
    LdapAnswers(base_dn="dc=empresa,dc=es"),
    ("dc=empresa,dc=es", "dc=otra,dc=es"),
    (Occurrence("inetOrgPerson", 214), Occurrence("posixAccount", 180)),
    (Occurrence("groupOfNames", 12), Occurrence("posixGroup", 3)),
    (
        Occurrence("ou=profesorado,ou=people,dc=empresa,dc=es", 34),
        Occurrence("ou=alumnado,dc=empresa", 180),
    ),
)

GROUPS = Groups(
    12,
    True,
    (
        Group("1A", "Primero A", 24),
        Group("Claustro", "Todo el profesorado del centro, también el de apoyo", 34),
        Group("vacío", "", 1),
    ),
)


REHEARSAL = Rehearsal(
    people=People(214, True, PEOPLE),
    groups=GROUPS,
    users=7,
    namesakes=("ppalotes", "nunez"),
    without=("admin", "beca1", "beca2", "conserje"),
    admins=("ppalotes", "mgurrero"),
    old_admins=("admin",),
)

SWITCH = (
    "ldap-unfinished", "ldap-rehearsal", "ldap-backup", "ldap-switch", "ldap-start", "ldap-proof",
    "ldap-keep",
)  # fmt: skip
SWITCH_BACK = (
    "ldap-unfinished", "ldap-back-check", "ldap-backup", "ldap-back", "ldap-start",
    "ldap-back-proof", "ldap-keep",
)  # fmt: skip

SEEN = Outside(
    Found(
        "empresa.es",
        Standing.FOUND,
        (Note.of("dns-found", domain="empresa.es", address="203.0.113.10"),),
    ),
    Trust(Signer.TRUSTED, CERTIFICATE["fingerprint"]),
)
"""Others find the server, and phones trust it."""


FRESH = Outside(
    Found("empresa.es", Standing.NOT_FOUND, (Note.of("dns-missing", domain="empresa.es"),)),
    Trust(Signer.ITSELF, CERTIFICATE["fingerprint"]),
)
"""As after every set-up: nobody knows the domain yet, and the server vouches for itself."""

PORTS = (
    Port(5222, "*", "client", own=True, holder="Openfire", local_only=False),
    Port(5269, "*", "server", own=True, holder="Openfire", local_only=False, shut_by="ufw"),
    Port(7070, "*", "web", own=False, holder="nginx", local_only=False),
    Port(9090, "127.0.0.1", "console", own=True, holder="Openfire", local_only=True),
)

STATUS = ServerStatus(
    Chat.WORKS,
    (),
    version="5.1.1",
    process=Process(812, "openfire", 90_000, 610, Heap(used=260, old=180, limit=1024)),
    ports=PORTS,
    disks=(Disk("/", 61_440, 42_000),),
    memory=3900,
    memory_available=2100,
)
"""Of a server that is as it should be."""

STOPPED = replace(
    STATUS,
    chat=Chat.DOES_NOT,
    reasons=(Problem(Code.CHAT_STOPPED, {"file": "/opt/openfire/logs/openfire.log"}),),
    process=None,
    ports=(),
)

INFORMATION = Information(
    status=STATUS,
    started=datetime(2026, 11, 27, 8, 15, tzinfo=UTC),
    domain="empresa.es",
    host_name="chat.empresa.es",
    java="17.0.13 Debian -- OpenJDK 64-Bit Server VM",
    application_server="Jetty",
    system="Linux 6.1 (amd64)",
    locale="es",
    time_zone="hora de Europa central (1 GMT)",
)

P = ParamSpec("P")
T = TypeVar("T")
Emit = Callable[[Event], None]


def note(code: str, **params: object) -> Note:
    """A note that the texts know: one they do not is a mistake of the test."""
    if code not in NOTES:
        raise KeyError(code)
    return Note.of(code, **params)


@dataclass
class FakeSession:
    """Does what it is told: `problems` by the name of the operation that raises them."""

    facts: Facts = FACTS
    steps: tuple[str, ...] = tuple(STEPS)[:6]
    problems: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    lines_of_output: int = 3
    pause: float = 0.0
    asked: list[str] = field(default_factory=list)
    active: bool = True
    closed: bool = False
    found: People = field(default_factory=lambda: People(214, True, PEOPLE))
    rehearsal: Rehearsal = REHEARSAL
    groups_found: Groups = GROUPS
    asks_certificate: bool = False
    unsuitable: Problem | None = None
    key: HostKey = KEY
    seen_outside: Outside | None = SEEN
    """What the domain name system and the certificate say."""
    accounts: dict[str, NewPerson] = field(default_factory=dict)
    told: ServerStatus | None = None
    """How the server is, where that is not what `active` says."""
    said: tuple[str, ...] = ()
    """What other programs say at every step, beside `lines_of_output`."""
    _instead: dict[object, Callable[..., object]] = field(default_factory=dict)
    heard: list[tuple[Any, ...]] = field(default_factory=list)
    """What it was asked with: the name of the operation and the answers."""

    def ask(
        self,
        operation: Callable[Concatenate[Session, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        scripted: dict[object, Callable[..., object]] = {
            database_check.check_database: self._check_database,
            directory_queries.look_at_directory: self._look_at_directory,
            directory_queries.list_people: self._list_people,
            directory_queries.list_groups: self._list_groups,
            directory_queries.find_people: self._find_people,
            directory_queries.check_directory: self._check_directory,
            add_people.add_people: self._add_people,
            console.hold_console: self._hold_console,
            invitations.find_way: self._find_way,
            move.rehearse: self._rehearse,
            move.move_to_directory: self._move_to_directory,
            move.move_back: self._move_back,
            apply.preview: self._preview,
            apply.apply: self._apply,
            verify.verify: self._verify,
            outside.see_outside: self._see_outside,
            service.look_around: self._look_around,
            service.status: self._status,
            service.control_service: self._control_service,
            server_status: self._server_status,
            server_information: self._server_information,
            server_counts: self._server_counts,
        }
        scripted.update(self._instead)
        return cast(T, scripted[operation](*args, **kwargs))

    def does(self, operation: object, work: Callable[..., object]) -> None:
        """`work` instead of what it would do."""
        self._instead[operation] = work

    def unsupported(self) -> Problem | None:
        return self.unsuitable

    def close(self) -> None:
        self.closed = True

    def _maybe(self, name: str) -> None:
        self.asked.append(name)
        if name in self.problems:
            raise refusal(*self.problems[name])

    # ------------------------------------------------------------------ database and directory

    def _check_database(
        self, datasource: DatasourceAnswers, secrets: Secrets, domain: str, major: int
    ) -> None:
        self._maybe("check_database")

    def _directory(self, name: str, ldap: LdapAnswers) -> None:
        self._maybe(name)
        self.heard.append((name, ldap))

    def _look_at_directory(self, ldap: LdapAnswers, secrets: Secrets) -> Proposal:
        self._directory("look_at_directory", ldap)
        if self.asks_certificate and ldap.certificate != CERTIFICATE["fingerprint"]:
            raise refusal(Code.LDAP_CERTIFICATE_UNKNOWN, **CERTIFICATE)
        return PROPOSAL

    def _list_people(self, ldap: LdapAnswers, secrets: Secrets) -> People:
        self._directory("list_people", ldap)
        return self.found

    def _list_groups(self, ldap: LdapAnswers, secrets: Secrets) -> Groups:
        self._directory("list_groups", ldap)
        return self.groups_found

    def _find_people(
        self, ldap: LdapAnswers, secrets: Secrets, text: str
    ) -> tuple[str, tuple[Person, ...]]:
        self._directory("find_people", ldap)
        found = tuple(one for one in PEOPLE if text.casefold() in one.name.casefold())
        return text, found

    def _check_directory(self, ldap: LdapAnswers, secrets: Secrets) -> DirectoryCheck:
        self._directory("check_directory", ldap)
        return DirectoryCheck(self.found, self.groups_found)

    # ------------------------------------------------------------------ accounts, invitations

    def _add_people(
        self,
        answers: Answers,
        secrets: Secrets,
        people: PeopleTable,
        keep: KeepPasswords,
        emit: Emit,
        cancel: Cancel,
    ) -> Outcome:
        """`accounts` are there. A problem of `new-accounts` is met after the first is made."""
        self.heard.append(("add_people", people, secrets))
        step = "new-accounts"
        emit(RunStarted((step,), (len(people.people),)))
        emit(StepStarted(step, 0.0))
        there = [one for one in people.people if one.user in self.accounts]
        others = [one.user for one in there if self.accounts[one.user].password != one.password]
        if others:
            users = ", ".join(others)
            said = note("accounts-other-password", users=users, count=len(others), everybody=users)
            emit(StepSaid(step, said))
        for one in people.people:
            if one in there:
                continue
            self.accounts[one.user] = one
            emit(StepSaid(step, note("account-made", user=one.user, name=one.name), 0.5))
            stopped, problem = cancel.wait(self.pause), self.problems.pop(step, None)
            if stopped or problem:
                outcome = Outcome.CANCELLED if stopped else Outcome.FAILED
                told = refusal(*problem).problem if problem else None
                emit(StepFinished(step, outcome, 1.0, told))
                emit(RunFinished(outcome, told))
                return outcome
        emit(StepFinished(step, Outcome.CHANGED, 1.0))
        emit(ProofLine(note("account-logged-in", user=people.people[0].user, version="TLS 1.3"), 0))
        emit(RunFinished(Outcome.CHANGED))
        return Outcome.CHANGED

    def _hold_console(self, answers: Answers, tell: Callable[[str], None], cancel: Cancel) -> None:
        """Until it is closed, or the link is lost."""
        self._maybe("hold_console")
        tell("http://127.0.0.1:41234/")
        while not cancel.wait(0.005):
            self._maybe("console_link")

    def _find_way(self, answers: Answers, cancel: Cancel) -> Way:
        self._maybe("find_way")
        return invitations.way_of(self.seen_outside, "203.0.113.20")

    # ------------------------------------------------------------------ moving the people

    def _rehearse(self, answers: Answers, secrets: Secrets) -> Rehearsal:
        self._maybe("rehearse")
        return self.rehearsal

    def _move_to_directory(
        self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel
    ) -> Outcome:
        self.heard.append(("move_to_directory", answers, secrets))
        return self._guarded("move_to_directory", SWITCH, emit, cancel)

    def _move_back(self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel) -> Outcome:
        self.heard.append(("move_back", answers, secrets))
        return self._guarded("move_back", SWITCH_BACK, emit, cancel)

    def _guarded(self, name: str, steps: tuple[str, ...], emit: Emit, cancel: Cancel) -> Outcome:
        """A problem of one of the steps from the fourth on is answered by a return."""
        self.asked.append(name)
        emit(RunStarted(steps, (5,) * len(steps)))
        for index, step in enumerate(steps):
            emit(StepStarted(step, index / len(steps)))
            self._say_much(step, emit)
            stopped = cancel.wait(self.pause)
            problem = self.problems.pop(step, None)
            if stopped or problem:
                outcome = Outcome.CANCELLED if stopped else Outcome.FAILED
                told = refusal(*problem).problem if problem else None
                emit(StepFinished(step, outcome, 1.0, told))
                restored = index > 2
                for back in ("ldap-return", "ldap-returned") if restored else ():
                    emit(StepStarted(back, 1.0))
                    emit(StepFinished(back, Outcome.CHANGED, 9.0))
                emit(RunFinished(outcome, told, restored=restored))
                return outcome
            emit(StepFinished(step, Outcome.CHANGED, 4.0))
        return self._prove(emit)

    # ------------------------------------------------------------------ set-up and proof

    def _preview(
        self, answers: Answers, secrets: Secrets, people: object = None
    ) -> tuple[StepPreview, ...]:
        self._maybe("preview")
        changes = (note("package-will-be-installed", package="postgresql"),)
        states = [State.HOLDS, *[State.MISSING] * len(self.steps)]
        return tuple(
            StepPreview(step, state, changes if state is State.MISSING else ())
            for step, state in zip(self.steps, states, strict=False)
        )

    def _say_much(self, step: str, emit: Emit) -> None:
        for line in self.said:
            emit(StepOutput(step, line))
        for number in range(self.lines_of_output):
            emit(StepOutput(step, f"line {number} of {step}"))

    def _apply(
        self,
        answers: Answers,
        secrets: Secrets,
        emit: Emit,
        cancel: Cancel,
        prove: apply.ProofPolicy,
        people: object,
    ) -> Outcome:
        self.asked.append("apply")
        emit(RunStarted(self.steps, (10,) * len(self.steps)))
        for index, step in enumerate(self.steps):
            emit(StepStarted(step, index / len(self.steps)))
            emit(StepSaid(step, note("package-unpacking", package="openjdk-17-jre-headless"), 0.5))
            self._say_much(step, emit)
            if cancel.wait(self.pause):
                emit(StepFinished(step, Outcome.CANCELLED, 1.0))
                emit(RunFinished(Outcome.CANCELLED))
                return Outcome.CANCELLED
            if step in self.problems:
                problem = refusal(*self.problems.pop(step)).problem
                emit(StepFinished(step, Outcome.FAILED, 1.0, problem))
                emit(RunFinished(Outcome.FAILED, problem))
                return Outcome.FAILED
            emit(StepFinished(step, Outcome.CHANGED, 12.0))
        return self._prove(emit)

    def _verify(self, answers: Answers, secrets: Secrets, emit: Emit, cancel: Cancel) -> Outcome:
        if "verify" in self.problems:
            problem = refusal(*self.problems["verify"]).problem
            emit(RunFinished(Outcome.FAILED, problem))
            return Outcome.FAILED
        return self._prove(emit)

    def _prove(self, emit: Emit) -> Outcome:
        self.asked.append("verify")
        for one in (
            note("proof-port-answers", port="5222", host="empresa.es"),
            note("proof-encrypted", version="TLS 1.3"),
            note("proof-heard", writer="Ana", reader="Luis", ms="12"),
            note("proof-accounts-removed"),
        ):
            emit(ProofLine(one, 0.012))
        emit(RunFinished(Outcome.CHANGED))
        return Outcome.CHANGED

    def _see_outside(self, answers: Answers, cancel: Cancel) -> Outside | None:
        return self.seen_outside

    # ------------------------------------------------------------------ the service

    def _look_around(self) -> tuple[Facts, service.Status]:
        self.asked.append("look_around")
        return replace(self.facts, openfire_active=self.active), self._status()

    def _status(self) -> service.Status:
        return service.Status(self.active, True)

    def _server_status(self) -> ServerStatus:
        """As `told`, where a test says how the server is."""
        self._maybe("server_status")
        if self.told is not None:
            return self.told
        others = self.facts.others
        return STATUS if self.active and (not others or others[0].running) else STOPPED

    def _server_counts(self, access: Access) -> Counts:
        self._maybe("server_counts")
        return Counts(users=1284, groups=12, rooms=7, properties=61, locked=0)

    def _server_information(self, access: Access) -> Information:
        self._maybe("server_information")
        return INFORMATION

    def _control_service(self, action: service.ServiceAction) -> service.Status:
        self._maybe("control_service")
        self.active = action is not service.ServiceAction.STOP
        return self._status()


def backend(session: FakeSession, *, ask_key: bool = True, practice: bool = False) -> Backend:
    """What leads the window to `session`; `problems["open"]` refuses the connection."""

    def open_session(
        answers: HostAnswers, secrets: Secrets, ask: AskKey, cancel: Cancel
    ) -> FakeSession:
        if "open" in session.problems:
            raise refusal(*session.problems["open"])
        if ask_key and "known" not in session.asked:
            if not ask(session.key):
                declined = Code.HOST_KEY_CHANGED if session.key.before else Code.HOST_KEY_UNKNOWN
                raise refusal(declined, host=answers.address)
            session.asked.append("known")
        return session

    def warnings(version: str) -> Sequence[Note]:
        return (note("warning-console-bypass", version=version),) if version[0] == "4" else ()

    return Backend(open_session, lambda: ("5.1.1", "5.0.3", "4.6.2"), warnings, practice)


class NoVault:
    """No keyring on this computer."""

    def available(self) -> bool:
        return False

    def load(self, server: str) -> dict[str, str]:
        return {}

    def save(self, server: str, secrets: Secrets) -> bool:
        return False

    def forget(self, server: str) -> None:
        pass


class MemoryVault(NoVault):
    """A keyring that lasts as long as the test."""

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, str]] = {}

    def available(self) -> bool:
        return True

    def load(self, server: str) -> dict[str, str]:
        return self.kept.get(server, {})

    def save(self, server: str, secrets: Secrets) -> bool:
        self.kept[server] = {n: secrets.get(n).reveal() for n in secrets.names() if secrets.get(n)}
        return True

    def forget(self, server: str) -> None:
        self.kept.pop(server, None)
