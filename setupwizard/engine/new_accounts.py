"""The first accounts of a server that keeps its people itself.

Look, object, make, read back, prove. What is there already is left as it is, so a second run goes
on where one was broken off.
"""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from setupwizard.accounts.base import (
    GROUP_LONGEST,
    NAME_LONGEST,
    Accounts,
    AccountsPlace,
    OpenAccounts,
    StoredAccount,
)
from setupwizard.directory.people_file import PeopleTable
from setupwizard.directory.people_row import NewPerson
from setupwizard.engine.changes import RunResult
from setupwizard.engine.event_redaction import redacted
from setupwizard.engine.run_events import unforeseen
from setupwizard.engine.runner import ObjectionsError
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import (
    Emit,
    Note,
    Outcome,
    ProofLine,
    RunStarted,
    StepFinished,
    StepSaid,
    StepStarted,
)
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secrets import refused_by_chat, typeable_password
from setupwizard.openfire.stored import NOBODY
from setupwizard.proof.base import Login
from setupwizard.transport.base import Transport

ACCOUNTS, GROUPS = "new-accounts", "new-groups"
"""The ids of the two steps."""

AT_ONCE = 40
"""Accounts made and read back together: what a person hears of, and what a cancel waits for."""

NAMED = 10
"""People named in a sentence; of more, their number is told."""

KeepPasswords = Callable[[Sequence[NewPerson]], Note]
"""Called with the people whose passwords were made here, before the first account is made: none may
ever exist whose password nobody has. The note tells where they are. May raise `SetupError`.
"""


Begin = Callable[[Sequence[NewPerson]], None]
"""Called with those who are about to be made: of some of them Openfire may never answer."""

ANSWERED = (Code.ACCOUNT_NOT_MADE, Code.ACCOUNT_NOT_KEPT)
"""What Openfire said of somebody; it goes on answering."""


def _nobody_asks(_: Sequence[NewPerson]) -> None:
    """Who is about to be made."""


def check_people(people: PeopleTable) -> None:
    """What no server would take, told before any is reached. Raises `ObjectionsError`."""
    everybody = people.people
    problems: list[Problem] = []
    if users := [one.user for one in everybody if one.user in NOBODY]:
        problems.append(Problem(Code.ACCOUNTS_RESERVED, {"users": _named(users)}))
    if users := [one.user for one in everybody if len(one.name) > NAME_LONGEST]:
        problems.append(
            Problem(Code.ACCOUNTS_NAME_LONG, {"users": _named(users), "most": str(NAME_LONGEST)})
        )
    brought = [one for one in everybody if one.password]
    if users := [one.user for one in brought if refused_by_chat(one.password.reveal())]:
        problems.append(Problem(Code.ACCOUNTS_PASSWORD_SIGNS, {"users": _named(users)}))
    if groups := [one for one in people.groups if len(one) > GROUP_LONGEST]:
        problems.append(
            Problem(
                Code.ACCOUNTS_GROUP_LONG, {"groups": _named(groups), "most": str(GROUP_LONGEST)}
            )
        )
    if problems:
        raise ObjectionsError(problems)


def make_accounts(
    host: Transport,
    open_accounts: OpenAccounts,
    place: AccountsPlace,
    admin: Login,
    people: PeopleTable,
    keep: KeepPasswords,
    emit: Emit,
    cancel: Cancel,
    begin: Begin = _nobody_asks,
) -> RunResult:
    """Make an account for everybody who has none, and their groups; prove it by a login.

    `people` without a password get one, which `keep` is given. A cancel is heard between accounts:
    whoever was made by then is put into their groups. Tells everything by events, but for
    the last one, and never raises. No password is in what it tells.
    """
    run = _Run(people, keep, emit, cancel, begin)
    run.tell(RunStarted(run.steps, run.weights))
    try:
        check_people(people)
        with open_accounts(host, place, admin) as accounts:
            result = run.whole(accounts)
    except SetupError as error:
        result = RunResult(Outcome.FAILED, error.problem)
    except Exception:  # noqa: BLE001 - whatever happens, there is an end that can be told
        result = unforeseen()
    return redacted(result, run.passwords)


@dataclass
class _Run:
    people: PeopleTable
    keep: KeepPasswords
    emit: Emit
    cancel: Cancel
    begin: Begin
    made: list[NewPerson] = field(default_factory=list)
    absent: set[str] = field(default_factory=set)
    passwords: list[str] = field(default_factory=list, repr=False)

    def __post_init__(self) -> None:
        self._remember(self.people.people)

    @property
    def steps(self) -> tuple[str, ...]:
        return (ACCOUNTS, GROUPS) if self.people.groups else (ACCOUNTS,)

    @property
    def weights(self) -> tuple[int, ...]:
        return (len(self.people.people), len(self.people.groups))[: len(self.steps)]

    def whole(self, accounts: Accounts) -> RunResult:
        try:
            outcome = self._step(ACCOUNTS, 0.0, lambda: self._make_missing(accounts))
        except SetupError as error:
            if error.problem.code in ANSWERED and self.made:
                with suppress(SetupError):
                    self._step_groups(accounts)
            raise
        if outcome is Outcome.CANCELLED and not self.made:
            return RunResult(outcome)
        groups = self._step_groups(accounts)
        if outcome is not Outcome.CANCELLED and groups is not Outcome.UNCHANGED:
            outcome = groups
        if self.made and outcome is not Outcome.CANCELLED:
            self._prove(accounts, self.made[0])
        return RunResult(outcome)

    def _step_groups(self, accounts: Accounts) -> Outcome:
        if GROUPS not in self.steps:
            return Outcome.UNCHANGED
        behind = self.weights[0] / sum(self.weights)
        return self._step(GROUPS, behind, lambda: self._fill_groups(accounts))

    def _step(self, step: str, behind: float, work: Callable[[], Outcome]) -> Outcome:
        self.tell(StepStarted(step, behind))
        began = time.monotonic()
        try:
            outcome = work()
        except SetupError as error:
            took = time.monotonic() - began
            self.tell(StepFinished(step, Outcome.FAILED, took, error.problem))
            raise
        self.tell(StepFinished(step, outcome, time.monotonic() - began))
        return outcome

    def _make_missing(self, accounts: Accounts) -> Outcome:
        there = accounts.find([person.user for person in self.people.people])
        _refuse_taken(self.people.people, there)
        missing = [person for person in self.people.people if person.user not in there]
        self._tell_of_others(accounts, [one for one in self.people.people if one.user in there])
        if not missing:
            return Outcome.UNCHANGED
        missing = self._with_passwords(missing)
        self.absent = {person.user for person in missing}
        for begin in range(0, len(missing), AT_ONCE):
            if self.cancel.is_set():
                return Outcome.CANCELLED
            self._make(accounts, missing[begin : begin + AT_ONCE], len(missing))
        return Outcome.CHANGED

    def _tell_of_others(self, accounts: Accounts, there: Sequence[NewPerson]) -> None:
        """Who was there before stays as they are; a password may have been changed since."""
        if not there:
            return
        self._say(ACCOUNTS, Note.of("accounts-there", count=len(there)))
        known = [person for person in there if person.password]
        admitted = accounts.admits(known)
        others = [one.user for one, fits in zip(known, admitted, strict=True) if not fits]
        if others:
            users, everybody = _named(others), ", ".join(others)
            note = Note.of(
                "accounts-other-password", users=users, count=len(others), everybody=everybody
            )
            self._say(ACCOUNTS, note)

    def _with_passwords(self, missing: Sequence[NewPerson]) -> list[NewPerson]:
        whole = [
            person if person.password else replace(person, password=typeable_password())
            for person in missing
        ]
        made = [new for new, old in zip(whole, missing, strict=True) if not old.password]
        self._remember(made)
        if made:
            self._say(ACCOUNTS, self.keep(made))
        return whole

    def _make(self, accounts: Accounts, some: Sequence[NewPerson], count: int) -> None:
        """Whatever Openfire says of them counts only if it can be read back."""
        self.begin(some)
        complaints = accounts.create(some)
        there = accounts.find([person.user for person in some])
        admitted = accounts.admits(some)
        errors: list[SetupError] = []
        for person, complaint, fits in zip(some, complaints, admitted, strict=True):
            if not complaint and fits and there.get(person.user) == _wanted(person):
                self.made.append(person)
                self.absent.discard(person.user)
                note = Note.of("account-made", user=person.user, name=person.name)
                self._say(ACCOUNTS, note, len(self.made) / count)
            else:
                code = Code.ACCOUNT_NOT_MADE if complaint else Code.ACCOUNT_NOT_KEPT
                errors.append(SetupError(code, complaint, user=person.user))
        if errors:
            raise errors[0]

    def _fill_groups(self, accounts: Accounts) -> Outcome:
        """Of those who are there. Openfire tells groups apart by case, people do not: a group that
        is there is taken.
        """
        there = {group.casefold(): group for group in accounts.groups()}
        has_changes = False
        for number, (name, members) in enumerate(self.people.groups.items(), 1):
            if self.cancel.is_set() and not self.made:
                return Outcome.CANCELLED
            group = there.get(name.casefold(), "")
            users = frozenset(person.user for person in members) - self.absent
            lacking = users - accounts.members(group) if group else users
            if not lacking:
                continue
            complaint = "" if group else accounts.create_group(name)
            complaint = complaint or accounts.add_members(group or name, sorted(lacking))
            if complaint or not users <= accounts.members(group or name):
                raise SetupError(Code.ACCOUNT_GROUP_FAILED, complaint, group=name)
            has_changes = True
            note = Note.of("account-group-filled", group=group or name, count=len(lacking))
            self._say(GROUPS, note, number / len(self.people.groups))
        return Outcome.CHANGED if has_changes else Outcome.UNCHANGED

    def _prove(self, accounts: Accounts, person: NewPerson) -> None:
        began = time.monotonic()
        try:
            version = accounts.log_in(person).replace("TLSv", "TLS ")
        except SetupError as error:
            problem = error.problem
            if problem.code is Code.XMPP_LOGIN_FAILED:
                problem = Problem(Code.ACCOUNT_KEPT_OUT, {"user": person.user}, problem.detail)
            took = time.monotonic() - began
            self.tell(ProofLine(Note.of("account-login-tried"), took, problem))
            raise SetupError(problem.code, problem.detail, **problem.params) from None
        note = Note.of("account-logged-in", user=person.user, version=version)
        self.tell(ProofLine(note, time.monotonic() - began))

    def _say(self, step: str, note: Note, fraction: float | None = None) -> None:
        self.tell(StepSaid(step, note, fraction))

    def tell(self, event: RunStarted | StepStarted | StepSaid | StepFinished | ProofLine) -> None:
        self.emit(redacted(event, self.passwords))

    def _remember(self, people: Iterable[NewPerson]) -> None:
        """What must never be told; longest first, as one may be part of another."""
        known = {*self.passwords, *(one.password.reveal() for one in people if one.password)}
        self.passwords = sorted(known, key=len, reverse=True)


def _wanted(person: NewPerson) -> StoredAccount:
    return StoredAccount(person.name, person.email)


def _refuse_taken(people: Iterable[NewPerson], there: Mapping[str, StoredAccount]) -> None:
    """Somebody with the name and the e-mail address of the file is that person: an earlier run made
    them. Anybody else would be lost, or handed to a stranger. Raises ACCOUNTS_TAKEN.
    """
    conflicts = [one for one in people if one.user in there and there[one.user] != _wanted(one)]
    if not conflicts:
        return
    lines = [
        f"{one.user}: {there[one.user].name} {there[one.user].email}".strip() for one in conflicts
    ]
    users = _named([one.user for one in conflicts])
    raise SetupError(Code.ACCOUNTS_TAKEN, "\n".join(lines), users=users, count=len(conflicts))


def users_with_other_password(note: Note) -> frozenset[str]:
    """All whom `accounts-other-password` is about, also those its sentence does not name."""
    return frozenset(note.params["everybody"].split(", "))


def _named(names: Sequence[str]) -> str:
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" … (+{more})" if more > 0 else "")
