"""What a directory has, asked as its server sees it. All of it only reads.

`people`: those of a directory that is yet to be made, where their file has been read already.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from setupwizard.directory.base import Directory, Groups, People, Person, Proposal
from setupwizard.directory.people_file import PeopleTable
from setupwizard.directory.planned import planned
from setupwizard.engine import directory_check as checks
from setupwizard.engine.directory_check import DirectoryCheck
from setupwizard.engine.new_directory import complete_directory
from setupwizard.engine.new_people import read_new_people
from setupwizard.engine.session import Session
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.secrets import Secrets


@contextmanager
def open_directory(
    session: Session, ldap: LdapAnswers, secrets: Secrets, people: PeopleTable | None
) -> Iterator[Directory]:
    """One that is yet to be made, of these `people`, is asked as it will be."""
    if people is None:
        opened = session.directory(ldap, secrets)
    else:
        opened = planned(people, secrets.people_password)
    with opened as directory:
        yield directory


def look_at_directory(session: Session, ldap: LdapAnswers, secrets: Secrets) -> Proposal:
    """Find out what the directory has, and propose how to read it."""
    with open_directory(session, ldap, secrets, read_new_people(ldap)) as directory:
        return directory.discover(ldap)


def list_people(session: Session, ldap: LdapAnswers, secrets: Secrets) -> People:
    with open_directory(session, ldap, secrets, read_new_people(ldap)) as directory:
        return directory.people(ldap)


def list_groups(session: Session, ldap: LdapAnswers, secrets: Secrets) -> Groups:
    with open_directory(session, ldap, secrets, read_new_people(ldap)) as directory:
        return directory.groups(ldap)


def find_people(
    session: Session, ldap: LdapAnswers, secrets: Secrets, text: str
) -> tuple[str, tuple[Person, ...]]:
    """With what was searched for: an answer may come when somebody has typed on."""
    with open_directory(session, ldap, secrets, read_new_people(ldap)) as directory:
        return text, directory.find(ldap, text)


def check_directory(
    session: Session, ldap: LdapAnswers, secrets: Secrets, people: PeopleTable | None = None
) -> DirectoryCheck:
    """Whether it will do: people found, administrators there, the first one let in."""
    people = people or read_new_people(ldap)
    secrets = complete_directory(ldap, secrets, people)
    with open_directory(session, ldap, secrets, people) as directory:
        return checks.check_directory(directory, ldap, secrets)
