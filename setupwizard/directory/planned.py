"""A directory that is not there yet, asked as if it were: its people are those of the file."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from setupwizard.directory.base import (
    SAMPLE,
    Directory,
    Group,
    Groups,
    Kind,
    Occurrence,
    People,
    Person,
    Proposal,
)
from setupwizard.directory.people_file import PeopleTable
from setupwizard.directory.people_row import NewPerson
from setupwizard.directory.slapd import Shape
from setupwizard.model.distinguished_names import rdn
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret


@dataclass(frozen=True, slots=True)
class PlannedDirectory:
    """As `base.Directory`; `password` is the first one of those who bring none."""

    table: PeopleTable = field(repr=False)
    password: Secret = field(repr=False)

    def discover(self, ldap: LdapAnswers) -> Proposal:
        count, shape = len(self.table.people), Shape(ldap.base_dn)
        groups = (Occurrence("groupOfNames", len(self.table.groups)),) if self.table.groups else ()
        return Proposal(
            Kind.OPENLDAP,
            ldap,
            (ldap.base_dn,),
            (Occurrence("inetOrgPerson", count),),
            groups,
            (Occurrence(shape.people, count),),
        )

    def people(self, ldap: LdapAnswers) -> People:
        sample = tuple(_person(one, ldap) for one in self.table.people[:SAMPLE])
        return People(len(self.table.people), True, sample)

    def groups(self, ldap: LdapAnswers) -> Groups:
        found = self.table.groups
        sample = [Group(name, "", len(members)) for name, members in found.items()]
        return Groups(len(found), True, tuple(sample[:SAMPLE]))

    def find(self, ldap: LdapAnswers, text: str, most: int = 20) -> tuple[Person, ...]:
        wanted = text.casefold()
        found = (_person(one, ldap) for one in self.table.people)
        fit = [one for one in found if wanted in f"{one.user}\n{one.name}\n{one.email}".casefold()]
        return tuple(fit[:most])

    def namesakes(self, ldap: LdapAnswers, users: Sequence[str]) -> frozenset[str]:
        known = {one.user for one in self.table.people}
        return frozenset(user for user in users if user.lower() in known)

    def require_person(self, ldap: LdapAnswers, user: str) -> None:
        self._one(user)

    def admits(self, ldap: LdapAnswers, user: str, password: Secret) -> bool:
        return (self._one(user).password or self.password) == password

    def takes_any_password(self, ldap: LdapAnswers, user: str) -> bool:
        return False

    def _one(self, user: str) -> NewPerson:
        """Raises LDAP_PERSON_MISSING."""
        for one in self.table.people:
            if one.user == user.lower():
                return one
        raise SetupError(Code.LDAP_PERSON_MISSING, person=user)


@contextmanager
def planned(table: PeopleTable, password: Secret) -> Iterator[Directory]:
    """To be used where a real one is opened."""
    yield PlannedDirectory(table, password)


def _person(one: NewPerson, ldap: LdapAnswers) -> Person:
    dn = f"{rdn('uid', one.user)},{Shape(ldap.base_dn).people}"
    return Person(one.user, one.name, one.email, dn)
