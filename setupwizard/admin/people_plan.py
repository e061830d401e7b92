"""A list of people, and what would become of each of them on this server. Nothing is changed yet.

Whoever is there stays who they are: their password is never touched, what the list does not say is
not emptied, and nobody is taken from a group.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from setupwizard.accounts.base import GROUP_LONGEST, StoredAccount
from setupwizard.accounts.typed import proposed_user
from setupwizard.admin.access import Access
from setupwizard.admin.group import EVERY_MEMBER
from setupwizard.admin.groups import group_details, groups
from setupwizard.admin.stored_accounts import accounts_of
from setupwizard.admin.user import Store
from setupwizard.admin.user_changes import kept_as, own_users_only
from setupwizard.directory.people_file import PeopleRow, PeopleRows, read_rows
from setupwizard.directory.people_row import NewPerson, plain_user
from setupwizard.engine.session import Session
from setupwizard.model.events import Note
from setupwizard.model.names import unescaped_user
from setupwizard.model.problems import SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import refused_by_chat, speakable_password, typeable_password
from setupwizard.openfire.stored import NOBODY

MOST = 50_000
"""People in one list."""


class Fate(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PlannedPerson:
    """One line of the list. `person`: None where it cannot be taken; `called`: what stands there
    all the same. `before`: the account there is. `joins`: groups they are not in yet. `why`: why it
    is refused.
    """

    line: int
    fate: Fate
    person: NewPerson | None = None
    before: StoredAccount | None = None
    joins: tuple[str, ...] = ()
    why: Note | None = None
    called: str = ""


@dataclass(frozen=True, slots=True)
class PeoplePlan:
    """By line. `groups`: those that are not there yet. `ignored`: columns that mean nothing."""

    people: tuple[PlannedPerson, ...] = ()
    groups: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()

    def of(self, fate: Fate) -> tuple[PlannedPerson, ...]:
        return tuple(one for one in self.people if one.fate is fate)


def read_list(data: bytes, file: str, *, spoken: bool, known: Mapping[str, Secret]) -> PeopleRows:
    """Everybody with a password: that of the list, else the one `known` from before, else a new one
    that is easy to type, or to say. Raises what `read_rows` raises.
    """
    make = speakable_password if spoken else typeable_password
    read = read_rows(data, file, proposed_user, MOST, _written)

    def with_password(row: PeopleRow) -> PeopleRow:
        person = row.person
        password = person.password or known.get(person.user) or make()
        return replace(row, person=replace(person, password=password))

    return replace(read, rows=tuple(with_password(row) for row in read.rows))


def _written(typed: str) -> str:
    """As Openfire keeps it: `o'brien` is found there as `o\\27brien`."""
    try:
        return kept_as(typed)
    except SetupError:
        return ""


@dataclass(frozen=True, slots=True)
class _There:
    """What the server has of those in the list. `groups`: all, by their folded names; `members` of
    those the list names.
    """

    accounts: Mapping[str, StoredAccount]
    groups: Mapping[str, str]
    members: Mapping[str, frozenset[str]] = field(default_factory=dict)


def plan_people(session: Session, access: Access, store: Store, read: PeopleRows) -> PeoplePlan:
    """Raises USERS_IN_DIRECTORY, and what `Access.console` and `Access.reader` raise."""
    own_users_only(store)
    users = [row.person.user for row in read.rows]
    named = {group.casefold() for row in read.rows for group in row.person.groups}
    there = {one.name.casefold(): one.name for one in groups(session, access, store).groups}
    members = {
        there[group]: _members(session, access, store, there[group])
        for group in named & there.keys()
    }
    found = _There(accounts_of(session, access, store, users), there, members)
    planned = [_planned(row, found) for row in read.rows]
    planned += [_left_out(note, read.called) for note in read.refused]
    planned.sort(key=lambda one: one.line)
    return PeoplePlan(tuple(planned), _new_groups(planned, there), read.ignored)


def _left_out(note: Note, called: Mapping[int, str]) -> PlannedPerson:
    line = _line(note)
    return PlannedPerson(line, Fate.REFUSED, why=note, called=called.get(line, ""))


def _planned(row: PeopleRow, there: _There) -> PlannedPerson:
    person, before = row.person, there.accounts.get(row.person.user)
    if before is None and not plain_user(person.user):
        user = unescaped_user(person.user)
        note = Note.of("people-line-user", line=row.line, user=user)
        called = person.name if row.named else user
        return PlannedPerson(row.line, Fate.REFUSED, why=note, called=called)
    why = _refused(row, before)
    if why is not None:
        return PlannedPerson(row.line, Fate.REFUSED, person, before, why=why)
    named = [there.groups.get(group.casefold(), group) for group in person.groups]
    joins = tuple(one for one in named if person.user not in there.members.get(one, ()))
    if before is None:
        return PlannedPerson(row.line, Fate.NEW, person, None, joins)
    wanted = StoredAccount(
        before.name if not row.named or _same(person.name, before.name) else person.name,
        person.email or before.email,
    )
    kept = replace(person, name=wanted.name, email=wanted.email)
    same = wanted == before and not joins
    fate = Fate.UNCHANGED if same else Fate.CHANGED
    return PlannedPerson(row.line, fate, kept, before, joins)


def _refused(row: PeopleRow, before: StoredAccount | None) -> Note | None:
    """What could be read, and cannot be done."""
    person, line = row.person, row.line
    if person.user in NOBODY:
        return Note.of("people-line-reserved", line=line, user=person.user)
    if refused_by_chat(person.password.reveal()):
        return Note.of("people-line-password-letters", line=line)
    if any(len(group) > GROUP_LONGEST or "," in group for group in person.groups):
        return Note.of("people-line-group", line=line, most=GROUP_LONGEST)
    if row.proposed and before is not None and before.name != person.name:
        shown = {"user": person.user, "name": before.name}
        return Note.of("people-line-somebody-else", line=line, **shown)
    return None


def _same(name: str, stored: str) -> bool:
    """Of spaces a list keeps one."""
    return name == " ".join(stored.split())


def _members(session: Session, access: Access, store: Store, group: str) -> frozenset[str]:
    found = group_details(session, access, store, group, EVERY_MEMBER)
    return frozenset(one.user for one in found.members)


def _new_groups(planned: Sequence[PlannedPerson], there: Mapping[str, str]) -> tuple[str, ...]:
    """In the first spelling of each."""
    found: dict[str, str] = {}
    for one in planned:
        for group in one.joins if one.fate is not Fate.REFUSED else ():
            if group.casefold() not in there:
                found.setdefault(group.casefold(), group)
    return tuple(found.values())


def _line(note: Note) -> int:
    told = note.params.get("line", "")
    return int(told) if told.isdecimal() else 0
