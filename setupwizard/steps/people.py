"""The people of a file, added to the directory on the server. Nobody there is changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from setupwizard.directory.ldif import LdifEntry, addition, modification
from setupwizard.directory.password_hash import password_hash
from setupwizard.directory.people_file import PeopleTable
from setupwizard.directory.people_row import NewPerson
from setupwizard.directory.slapd import Shape, change, found_entries, search
from setupwizard.model.distinguished_names import rdn, same
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.steps.base import HOLDS, Verdict, Work, later, missing
from setupwizard.transport.base import Argv, Result

AT_ONCE = 100
"""People added between two looks at the cancel event."""

PERSON = ("top", "person", "organizationalPerson", "inetOrgPerson")


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be done: people to add, and groups with the members they lack."""

    people: tuple[NewPerson, ...]
    new_groups: dict[str, list[str]]
    members: dict[str, list[str]]

    @property
    def joining(self) -> int:
        return sum(len(dns) for dns in (*self.new_groups.values(), *self.members.values()))


@dataclass(frozen=True, slots=True)
class PeopleImported:
    """Everybody in the table is in the directory and in their groups.

    Who has the user name of somebody there already is that person: nothing of them is changed,
    least of all the password. Nobody is removed, neither from the directory nor from a group.
    `password` is the first one of people who bring none.
    """

    base: str
    table: PeopleTable = field(repr=False)
    password: Secret = field(repr=False)
    id: str = "people"
    weight: int = 2

    def asks(self) -> Sequence[Argv]:
        everybody = "(|(uid=*)(objectClass=groupOfNames))"
        return (search(self.base, everybody, "uid", "cn", "member"),)

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises SECRET_NEEDED."""
        there = found_entries(results[0])
        plan = self._plan(there or ())
        if not self.password and not all(person.password for person in plan.people):
            raise SetupError(Code.SECRET_NEEDED, name="people_password")
        changes = []
        if plan.people:
            changes.append(Note.of("people-will-be-added", count=len(plan.people)))
        if plan.joining:
            changes.append(Note.of("people-will-join-groups", count=plan.joining))
        staying = len(self.table.people) - len(plan.people)
        if changes and staying:
            changes.append(Note.of("people-stay-as-they-are", count=staying))
        if there is None:
            return later(*changes)
        return missing(*changes) if changes else HOLDS

    def apply(self, work: Work) -> None:
        """Raises SLAPD_REFUSED, SLAPD_NOT_RUNNING. A cancel leaves out who is not added yet."""
        answer = work.host.run(self.asks()[0])
        there = found_entries(answer)
        if there is None:
            raise SetupError(Code.SLAPD_NOT_RUNNING, detail=answer.err)
        plan = self._plan(there)
        total = len(plan.people)
        for start in range(0, total, AT_ONCE):
            if work.cancel.is_set():
                return
            work.say(Note.of("people-adding", done=start, count=total), start / total)
            some = plan.people[start : start + AT_ONCE]
            change(work.host, [self._person(person) for person in some])
        change(work.host, self._joining(plan))

    def _plan(self, there: Sequence[LdifEntry]) -> _Plan:
        shape = Shape(self.base)
        dn_by_user = {uid.lower(): entry.dn for entry in there for uid in entry.all("uid")}
        groups = {name.casefold(): entry for entry in there for name in _group_names(entry)}
        people = tuple(person for person in self.table.people if person.user not in dn_by_user)
        dn_by_user |= {
            person.user: f"{rdn('uid', person.user)},{shape.people}" for person in people
        }
        new_groups, members = {}, {}
        for name, persons in self.table.groups.items():
            dns = [dn_by_user[person.user] for person in persons]
            group = groups.get(name.casefold())
            if group is None:
                new_groups[name] = dns
                continue
            has = {same(dn) for dn in group.all("member")}
            if lacking := [dn for dn in dns if same(dn) not in has]:
                members[group.dn] = lacking
        return _Plan(people, new_groups, members)

    def _person(self, person: NewPerson) -> str:
        attributes = [
            *(("objectClass", name) for name in PERSON),
            ("uid", person.user),
            ("cn", person.name),
            ("sn", person.surname),
            ("givenName", person.given),
            ("mail", person.email),
            ("userPassword", password_hash(person.password or self.password)),
        ]
        dn = f"{rdn('uid', person.user)},{Shape(self.base).people}"
        return addition(dn, (pair for pair in attributes if pair[1]))

    def _joining(self, plan: _Plan) -> Iterator[str]:
        below = Shape(self.base).groups
        for name, dns in plan.new_groups.items():
            members = [("member", dn) for dn in dns]
            attributes = [("objectClass", "top"), ("objectClass", "groupOfNames"), ("cn", name)]
            yield addition(f"{rdn('cn', name)},{below}", [*attributes, *members])
        for dn, dns in plan.members.items():
            yield modification(dn, ("add", "member", dns))


def _group_names(entry: LdifEntry) -> tuple[str, ...]:
    """A person has a `cn` too, but no members."""
    return entry.all("cn") if entry.all("member") else ()
