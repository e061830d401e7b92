"""The people of a directory that is yet to be made, from the file the answers name."""

from pathlib import Path

from setupwizard.directory.people_file import PeopleTable, read_people_file
from setupwizard.model.ldap_answers import LdapAnswers


def read_new_people(ldap: LdapAnswers | None) -> PeopleTable | None:
    """The people of a directory that is to be made, None without one.

    Raises what `read_people_file` raises.
    """
    if ldap is None or not ldap.create:
        return None
    return read_people_file(Path(ldap.people_file).expanduser())
