"""A scripted server behind the window: no engine, no network, no waiting beyond what is asked."""

from dataclasses import dataclass, field

from setupwizard.directory.base import Group, Groups, Kind, People, Person, Proposal, Seen
from setupwizard.engine.rehearsal import Rehearsal
from setupwizard.engine.runner import Previewed
from setupwizard.engine.session import Status
from setupwizard.model.events import (
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
from setupwizard.model.facts import Facts, FirewallFound
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, Problem
from setupwizard.steps.base import State
from setupwizard.texts import NOTES, STEPS
from setupwizard.transport.host_keys import HostKey
from setupwizard.ui.wizard.link import Ways
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
    (Seen("inetOrgPerson", 214), Seen("posixAccount", 180)),
    (Seen("groupOfNames", 12), Seen("posixGroup", 3)),
    (Seen("ou=profesorado,ou=people,dc=empresa,dc=es", 34), Seen("ou=alumnado,dc=empresa", 180)),
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


def note(code, **params):
    """A note the catalog knows, for a fake that must not depend on every room being there."""
    known = code if code in NOTES else next(iter(NOTES))
    return Note.of(known, **params)


@dataclass
class FakeHost:
    """Does what it is told: `problems` by the name of the method that raises them."""

    facts: Facts = FACTS
    steps: tuple = tuple(STEPS)[:6]
    problems: dict = field(default_factory=dict)
    lines_of_output: int = 3
    pause: float = 0.0
    asked: list = field(default_factory=list)
    active: bool = True
    closed: bool = False
    found: People = field(default_factory=lambda: People(214, True, PEOPLE))
    groups_found: Groups = GROUPS
    asks_certificate: bool = False
    unsuitable: Problem | None = None
    heard: list = field(default_factory=list)
    """What the directory was asked with: the name of the method and the answers."""

    def _maybe(self, name):
        self.asked.append(name)
        if name in self.problems:
            raise refusal(*self.problems[name])

    def unsupported(self):
        return self.unsuitable

    def look_again(self):
        return self.facts

    def check_database(self, datasource, secrets, domain, major):
        self._maybe("check_database")

    def _directory(self, name, ldap):
        self._maybe(name)
        self.heard.append((name, ldap))

    def look_at_directory(self, ldap, secrets):
        self._directory("look_at_directory", ldap)
        if self.asks_certificate and ldap.certificate != CERTIFICATE["fingerprint"]:
            raise refusal(Code.LDAP_CERTIFICATE_UNKNOWN, **CERTIFICATE)
        return PROPOSAL

    def people(self, ldap, secrets):
        self._directory("people", ldap)
        return self.found

    def groups(self, ldap, secrets):
        self._directory("groups", ldap)
        return self.groups_found

    def find_people(self, ldap, secrets, text):
        self._directory("find_people", ldap)
        return tuple(one for one in PEOPLE if text.casefold() in one.name.casefold())

    def check_directory(self, ldap, secrets):
        self._directory("check_directory", ldap)

    def rehearse(self, answers, secrets):
        self._maybe("rehearse")
        return REHEARSAL

    def switch(self, answers, secrets, emit, cancel):
        self.heard.append(("switch", answers, secrets))
        return self._guarded("switch", SWITCH, emit, cancel)

    def switch_back(self, answers, secrets, emit, cancel):
        self.heard.append(("switch_back", answers, secrets))
        return self._guarded("switch_back", SWITCH_BACK, emit, cancel)

    def _guarded(self, name, steps, emit, cancel):
        """A problem of one of the steps from the fourth on is answered by a return."""
        self.asked.append(name)
        emit(RunStarted(steps, (5,) * len(steps)))
        for index, step in enumerate(steps):
            emit(StepStarted(step, index / len(steps)))
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
        return self.prove(None, None, emit, cancel)

    def preview(self, answers, secrets):
        self._maybe("preview")
        changes = (note("package-will-be-installed", package="postgresql"),)
        states = [State.HOLDS, *[State.MISSING] * len(self.steps)]
        return tuple(
            Previewed(step, state, changes if state is State.MISSING else ())
            for step, state in zip(self.steps, states, strict=False)
        )

    def apply(self, answers, secrets, emit, cancel, prove):
        self.asked.append("apply")
        emit(RunStarted(self.steps, (10,) * len(self.steps)))
        for index, step in enumerate(self.steps):
            emit(StepStarted(step, index / len(self.steps)))
            emit(StepSaid(step, note("package-unpacking", package="openjdk-17-jre-headless"), 0.5))
            for line in range(self.lines_of_output):
                emit(StepOutput(step, f"line {line} of {step}"))
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
        return self.prove(answers, secrets, emit, cancel)

    def prove(self, answers, secrets, emit, cancel):
        self.asked.append("prove")
        for one in (
            note("proof-port-answers", port="5222", host="empresa.es"),
            note("proof-encrypted", version="TLS 1.3"),
            note("proof-heard", writer="Ana", reader="Luis", ms="12"),
            note("proof-accounts-removed"),
        ):
            emit(ProofLine(one, 0.012))
        emit(RunFinished(Outcome.CHANGED))
        return Outcome.CHANGED

    def service(self, action):
        self._maybe("service")
        self.active = action != "stop"
        return self.status()

    def status(self):
        return Status(self.active, True)

    def close(self):
        self.closed = True


def ways(host, *, ask_key=True, practice=False):
    """The window's ways to reach `host`; `problems["open"]` refuses the connection."""

    def open_host(answers, secrets, ask, cancel):
        if "open" in host.problems:
            raise refusal(*host.problems["open"])
        if ask_key and "known" not in host.asked:
            if not ask(KEY):
                raise refusal(Code.HOST_KEY_UNKNOWN, host=answers.address)
            host.asked.append("known")
        return host

    def warnings(version):
        return (note("warning-console-bypass", version=version),) if version[0] == "4" else ()

    return Ways(open_host, lambda: ("5.1.1", "5.0.3", "4.6.2"), warnings, practice)


class NoVault:
    """No keyring on this computer."""

    def available(self):
        return False

    def load(self, server):
        return {}

    def save(self, server, secrets):
        return False

    def forget(self, server):
        pass


class MemoryVault(NoVault):
    """A keyring that lasts as long as the test."""

    def __init__(self):
        self.kept = {}

    def available(self):
        return True

    def load(self, server):
        return self.kept.get(server, {})

    def save(self, server, secrets):
        self.kept[server] = {n: secrets.get(n).reveal() for n in secrets.names() if secrets.get(n)}
        return True

    def forget(self, server):
        self.kept.pop(server, None)
