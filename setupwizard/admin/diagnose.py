"""Why somebody cannot connect: what a chat program meets on its way in, in that order.

Everything is asked, also behind the first thing that is wrong: there may be two. Nothing is
changed. What goes wrong in the chat program itself is on none of these pages; what it sends shows
`setupwizard.capture`.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from setupwizard.admin.access import Access
from setupwizard.admin.diagnosis import Checked, Diagnosis, Person, Stage, Verdict
from setupwizard.admin.information import server_information
from setupwizard.admin.login_rules import LoginRules, login_rules
from setupwizard.admin.reasons import BREAKING
from setupwizard.admin.status import ServerStatus, server_status
from setupwizard.admin.user import Kept, Locked, Store, User, Wanted
from setupwizard.admin.user_pages import is_online, profile
from setupwizard.admin.users import one_user, user_store, users
from setupwizard.dns.judgement import Standing
from setupwizard.engine.outside import Outside, look_outside
from setupwizard.engine.session import Session
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Note
from setupwizard.model.fields import is_address
from setupwizard.model.names import unescaped_user, user_in_address
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.proof.base import LOCKED, NOT_AUTHORIZED, Login
from setupwizard.proof.certificate import objection

FORM = "%Y-%m-%d %H:%M"
"""By the clock of this computer."""

SIMILAR = 5
"""People who are named where nobody has the user name that was looked for."""

REACHED = frozenset(
    {
        Code.CHAT_LOCAL_ONLY,
        Code.CHAT_SHUT,
        Code.PORT_FIREWALL_UNSURE,
        Code.PORT_BLOCKED_BETWEEN,
    }
)
"""What keeps this computer from the port, of all reasons of a server's status."""


def diagnose(session: Session, access: Access, person: Person, cancel: Cancel) -> Diagnosis:
    """Raises HOST_LOST, and what `Access.console` raises but for a server that does not run."""
    status = server_status(session)
    openfire = _openfire(status)
    if openfire.verdict is Verdict.FAILS:
        return Diagnosis("", (openfire, *_not_asked(*list(Stage)[1:])))
    domain = server_information(session, access, status).domain
    name, asked_domain = _parts(person.name.strip())
    outside = look_outside(
        session.host,
        domain,
        status.host_name or domain,
        session.environment.resolve,
        session.environment.trust,
        cancel,
    )
    store, rules = user_store(session, access), login_rules(session, access)
    user, online = None, None
    if asked_domain.lower() not in ("", domain.lower()):  # a user name may hold an @, too
        user, online = _account(session, access, store, f"{name}@{asked_domain}")
    if user is not None:
        asked_domain = ""
    else:
        user, online = _account(session, access, store, name)
    names = outside.domain
    found = Diagnosis(domain, (), user, (), online, names.records, names.obsolete)
    if user is None and store.kept is not Kept.DIRECTORY and name:
        found = replace(found, similar=_similar(session, access, store, name))
    checks = (
        openfire,
        _domain(domain, asked_domain),
        _name(outside),
        _port(status),
        _certificate(status, outside, domain),
        _encryption(rules),
        _address(rules, person.address),
        _known(found, name),
        _lock(user),
        _password(session, domain, store, person, user),
        _sessions(rules, online=bool(online)),
    )
    return replace(found, checks=checks)


def _parts(typed: str) -> tuple[str, str]:
    """Name and domain, of which there may be none; what stands behind a slash is a program’s."""
    name, at, rest = typed.rpartition("@")
    return (name, rest.partition("/")[0]) if at else (typed, "")


def _not_asked(*stages: Stage) -> Iterator[Checked]:
    return (Checked(stage, Verdict.UNSURE) for stage in stages)


def _openfire(status: ServerStatus) -> Checked:
    reason = next((one for one in status.reasons if one.code in BREAKING), None)
    if reason is not None:
        return Checked(Stage.OPENFIRE, Verdict.FAILS, reason)
    return Checked(Stage.OPENFIRE, Verdict.HOLDS)


def _domain(domain: str, asked: str) -> Checked:
    """Whether the address that is typed into the chat program ends with this server's domain."""
    if not asked:
        note = Note.of("connect-domain", domain=domain)
        return Checked(Stage.DOMAIN, Verdict.HOLDS, notes=(note,))
    if asked.lower() != domain.lower():
        problem = Problem(Code.CONNECT_OTHER_DOMAIN, {"found": asked, "domain": domain})
        return Checked(Stage.DOMAIN, Verdict.FAILS, problem)
    return Checked(Stage.DOMAIN, Verdict.HOLDS)


def _name(outside: Outside) -> Checked:
    """As the domain name system answers this computer; others may hear something else."""
    found = outside.domain
    verdicts = {Standing.FOUND: Verdict.HOLDS, Standing.NEAR: Verdict.HOLDS}
    if found.standing is Standing.NOT_FOUND:
        problem = Problem(Code.CONNECT_NOT_FOUND, {"domain": found.domain})
        return Checked(Stage.NAME, Verdict.FAILS, problem, outside.of_domain)
    verdict = verdicts.get(found.standing, Verdict.UNSURE)
    return Checked(Stage.NAME, verdict, notes=outside.of_domain)


def _port(status: ServerStatus) -> Checked:
    reason = next((one for one in status.reasons if one.code in REACHED), None)
    if reason is not None:
        return Checked(Stage.PORT, Verdict.FAILS, reason)
    return Checked(Stage.PORT, Verdict.HOLDS)


def _certificate(status: ServerStatus, outside: Outside, domain: str) -> Checked:
    if status.certificate is None:
        return Checked(Stage.CERTIFICATE, Verdict.UNSURE)
    problem = objection(status.certificate, domain, datetime.now(UTC))
    verdict = Verdict.FAILS if problem else Verdict.HOLDS
    return Checked(Stage.CERTIFICATE, verdict, problem, outside.of_trust)


def _encryption(rules: LoginRules) -> Checked:
    """What her program does shows only what it sends."""
    code = "connect-encryption-required" if rules.encrypted else "connect-encryption-optional"
    return Checked(Stage.ENCRYPTION, Verdict.HOLDS, notes=(Note.of(code),))


def _address(rules: LoginRules, address: str) -> Checked:
    if address and not is_address(address):
        problem = Problem(Code.CONNECT_NO_IP_ADDRESS, {"found": address})
        return Checked(Stage.ADDRESS, Verdict.UNSURE, problem)
    if rules.from_everywhere:
        return Checked(Stage.ADDRESS, Verdict.HOLDS)
    notes: list[Note] = []
    if rules.allowed:
        notes.append(Note.of("connect-addresses-allowed", addresses=", ".join(rules.allowed)))
    if rules.blocked:
        notes.append(Note.of("connect-addresses-blocked", addresses=", ".join(rules.blocked)))
    listed = tuple(notes)
    if not address:
        return Checked(Stage.ADDRESS, Verdict.UNSURE, notes=listed)
    if rules.admit(address):
        return Checked(Stage.ADDRESS, Verdict.HOLDS, notes=listed)
    problem = Problem(Code.CONNECT_ADDRESS_REFUSED, {"found": address})
    return Checked(Stage.ADDRESS, Verdict.FAILS, problem, listed)


def _account(
    session: Session, access: Access, store: Store, name: str
) -> tuple[User | None, bool | None]:
    """Of those whom the console's list does not show at its beginning, it is asked by name."""
    user = one_user(session, access, store, user_in_address(name))
    with access.console(session) as console:
        if user is None:
            if store.kept is Kept.DATABASE:
                return None, None
            try:
                profile(console, user_in_address(name))
            except SetupError as error:
                if error.problem.code is not Code.USER_GONE:
                    raise
                return None, None
            user = User(user_in_address(name))
        return user, is_online(console, user.user)


def _similar(session: Session, access: Access, store: Store, name: str) -> tuple[User, ...]:
    return users(session, access, store, Wanted(words=name)).users[:SIMILAR]


def _known(found: Diagnosis, name: str) -> Checked:
    if found.user is None:
        params = {"user": name, "domain": found.domain}
        return Checked(Stage.ACCOUNT, Verdict.FAILS, Problem(Code.CONNECT_NO_ACCOUNT, params))
    return Checked(Stage.ACCOUNT, Verdict.HOLDS)


def _lock(user: User | None) -> Checked:
    if user is None:
        return Checked(Stage.LOCK, Verdict.UNSURE)
    if user.locked is Locked.NOW:
        params = {"user": unescaped_user(user.user)}
        if user.lock_ends is None:
            return Checked(Stage.LOCK, Verdict.FAILS, Problem(Code.CONNECT_LOCKED, params))
        params["ends"] = user.lock_ends.astimezone().strftime(FORM)
        return Checked(Stage.LOCK, Verdict.FAILS, Problem(Code.CONNECT_LOCKED_UNTIL, params))
    return Checked(Stage.LOCK, Verdict.HOLDS)


def _password(
    session: Session, domain: str, store: Store, person: Person, user: User | None
) -> Checked:
    """One login over the server itself; it counts as one failed login, and locks nobody."""
    if user is None or not person.password:
        return Checked(Stage.PASSWORD, Verdict.UNSURE)
    try:
        session.environment.try_login(session.host, domain, Login(user.user, person.password))
    except SetupError as error:
        return _refused(error.problem, store, user)
    return Checked(Stage.PASSWORD, Verdict.HOLDS)


def _refused(problem: Problem, store: Store, user: User) -> Checked:
    """By the condition that Openfire names (SASL, RFC 6120, 6.5)."""
    if LOCKED in problem.detail:  # the lock tells
        return Checked(Stage.PASSWORD, Verdict.UNSURE)
    if NOT_AUTHORIZED not in problem.detail:
        return Checked(Stage.PASSWORD, Verdict.FAILS, problem)
    params, detail = {"user": unescaped_user(user.user)}, problem.detail
    refused = (
        Problem(Code.CONNECT_DIRECTORY_REFUSES, params, detail)
        if store.kept is Kept.DIRECTORY
        else Problem(Code.CONNECT_PASSWORD, params, detail)
    )
    return Checked(Stage.PASSWORD, Verdict.FAILS, refused)


def _sessions(rules: LoginRules, *, online: bool) -> Checked:
    """A program that is connected under the same name may be the same one, seen twice."""
    if not online:
        return Checked(Stage.SESSIONS, Verdict.HOLDS)
    if rules.second_refused:
        return Checked(Stage.SESSIONS, Verdict.UNSURE, notes=(Note.of("connect-second-refused"),))
    return Checked(Stage.SESSIONS, Verdict.HOLDS, notes=(Note.of("connect-online"),))
