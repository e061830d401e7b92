"""A list of people brought to this server, and taken back again.

What was done is told also where it was cut: whoever is there by then is unchanged in the next plan.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from setupwizard.accounts.base import AccountsPlace, StoredAccount
from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing
from setupwizard.admin.group_changes import delete_group
from setupwizard.admin.group_members import remove_members
from setupwizard.admin.groups import group_details
from setupwizard.admin.imported_people import Imported, Profile
from setupwizard.admin.people_plan import Fate, PeoplePlan, PlannedPerson
from setupwizard.admin.stored_accounts import accounts_of, delete_accounts
from setupwizard.admin.user import Store
from setupwizard.admin.user_changes import edit_user, own_users_only
from setupwizard.admin.user_pages import domain_of
from setupwizard.directory.people_file import PeopleTable
from setupwizard.directory.people_row import NewPerson
from setupwizard.engine.new_accounts import make_accounts
from setupwizard.engine.session import Session
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Event, Note, StepSaid
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import NONE

AT_ONCE = 1000
"""People between two looks at whether all of it is to stop, at the latest."""

Tell = Callable[[object], None]
"""Is told the user name of everybody it was done for."""


def import_people(
    session: Session, access: Access, store: Store, plan: PeoplePlan, tell: Tell, cancel: Cancel
) -> Imported:
    """Everybody of the plan who is new or changed; whether those are there for whom Openfire never
    answered is looked up before it ends, or left in `begun`. Raises USERS_IN_DIRECTORY,
    SERVER_BUSY, and where nothing was done yet what kept it from being done.
    """
    own_users_only(store)
    done = Imported()
    try:
        _change(session, access, store, plan, done, tell, cancel)
        with changing(session):
            _make(session, access, plan, done, tell, cancel)
    except SetupError as error:
        with suppress(SetupError):  # it may be as far away as before
            done.count_made(_still_there(session, access, store, done.begun))
        if not done.anything:
            raise
        done.problem = error.problem
    done.ungrouped = _ungrouped(plan, done)
    done.stopped = cancel.is_set()
    return done


def _still_there(
    session: Session, access: Access, store: Store, people: Mapping[str, Profile]
) -> list[str]:
    """Those of them who are there, and called as in the list."""
    found = accounts_of(session, access, store, list(people)) if people else {}
    return [user for user, kept in people.items() if found.get(user) == StoredAccount(*kept)]


def _ungrouped(plan: PeoplePlan, done: Imported) -> set[str]:
    """Those who were made and lack a group of theirs."""
    made = set(done.made)
    put = {(user, group.casefold()) for group, users in done.filled.items() for user in users}
    return {
        one.person.user
        for one in plan.of(Fate.NEW)
        if one.person is not None
        and one.person.user in made
        and any((one.person.user, group.casefold()) not in put for group in one.joins)
    }


def _change(
    session: Session, access: Access, store: Store, plan: PeoplePlan,
    done: Imported, tell: Tell, cancel: Cancel,
) -> None:  # fmt: skip
    for one in plan.of(Fate.CHANGED):
        person, was = one.person, one.before
        if cancel.is_set() or person is None or was is None:
            return
        before, after = (was.name, was.email), (person.name, person.email)
        if before != after:
            edit_user(session, access, store, person.user, before, after)
            done.changed[person.user] = before, after
        if not one.joins:
            tell(person.user)


def _make(
    session: Session, access: Access, plan: PeoplePlan,
    done: Imported, tell: Tell, cancel: Cancel,
) -> None:  # fmt: skip
    """New accounts, and everybody's groups, by the administrator's commands (decision 014)."""
    with access.console(session) as console:
        done.domain = domain_of(console)
    place, admin = AccountsPlace(done.domain), access.login
    for some in _parts(plan):
        if cancel.is_set():
            return

        def hear(event: Event, some: Sequence[PlannedPerson] = some) -> None:
            if isinstance(event, StepSaid):
                _note(event.note, some, plan, done, tell)

        def begin(begun: Sequence[NewPerson]) -> None:
            done.begun |= {one.user: (one.name, one.email) for one in begun}

        people = PeopleTable(tuple(_as_made(one) for one in some))
        result = make_accounts(
            session.host, session.environment.accounts, place, admin, people, _keep, hear, cancel,
            begin,
        )  # fmt: skip
        if result.problem is not None:
            problem = result.problem
            raise SetupError(problem.code, problem.detail, **problem.params)


def _note(
    note: Note, some: Sequence[PlannedPerson], plan: PeoplePlan, done: Imported, tell: Tell
) -> None:
    if note.code == "account-made":
        done.count_made([note.params["user"]])
        tell(note.params["user"])
    elif note.code == "account-group-filled":
        group = note.params["group"]
        is_new = group.casefold() in {one.casefold() for one in plan.groups}
        if is_new and group not in done.groups:
            done.groups.append(group)
        made = set(done.made)
        members = [
            one
            for one in some
            if one.person
            and (one.fate is Fate.CHANGED or one.person.user in made)
            and group.casefold() in (name.casefold() for name in one.joins)
        ]
        done.filled.setdefault(group, []).extend(one.person.user for one in members if one.person)
        there = [one.person.user for one in members if one.person and one.before]
        if there:
            done.joined.setdefault(group, []).extend(there)
        for user in there:
            tell(user)


def _parts(plan: PeoplePlan) -> Iterator[Sequence[PlannedPerson]]:
    """Those who are new, and those who join a group."""
    people = [one for one in plan.people if one.fate is Fate.NEW or (one.joins and one.before)]
    for begin in range(0, len(people), AT_ONCE):
        yield people[begin : begin + AT_ONCE]


def _as_made(one: PlannedPerson) -> NewPerson:
    """Whoever is there is not asked for a password."""
    if one.person is None:
        raise AssertionError(one.line)
    if one.fate is Fate.NEW:
        return one.person
    return replace(one.person, password=NONE, groups=one.joins)


def _keep(people: Sequence[NewPerson]) -> Note:
    """Everybody has a password before anything begins."""
    raise SetupError(Code.PASSWORDS_FILE_NEEDED, count=len(people))


def take_back(session: Session, access: Access, store: Store, done: Imported) -> None:
    """Those who were made are deleted, also where only a later look can tell; who was there is as
    before, as far as nobody has changed them since then. Raises USERS_IN_DIRECTORY, SERVER_BUSY,
    CHANGE_NOT_SEEN, and what `Access.console` raises.
    """
    late = _still_there(session, access, store, done.begun)
    delete_accounts(session, access, store, [*done.made, *late])
    for group, users in done.joined.items():
        _unless_changed(remove_members, session, access, store, group, users)
    for group in done.groups:
        _unless_changed(_delete_empty, session, access, store, group)
    for user, (before, after) in done.changed.items():
        _unless_changed(edit_user, session, access, store, user, after, before)


def _delete_empty(session: Session, access: Access, store: Store, group: str) -> None:
    """Who was there before and joined it leaves with it; it stays for those who came later."""
    details = group_details(session, access, store, group)
    if not details.members:
        delete_group(session, access, store, group)


def _unless_changed(action: Callable[..., object], *args: object) -> None:
    try:
        action(*args)
    except SetupError as error:
        if error.problem.code not in (Code.GROUP_GONE, Code.USER_GONE, Code.USER_CHANGED):
            raise
