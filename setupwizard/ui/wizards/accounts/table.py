"""A table of people as a file, read where nobody waits for it."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from setupwizard.accounts.typed import proposed_user
from setupwizard.directory.people_file import PeopleRefusedError, PeopleTable, read_people_file
from setupwizard.engine.new_accounts import check_people
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import typeable_password


def read_accounts(path: str, passwords: Mapping[str, Secret]) -> PeopleTable | PeopleRefusedError:
    """The table, with a user name and a password for everybody; or what is wrong with its lines.

    `passwords`, by user, were made before: an account may be there that has one of them.
    Raises what `read_people_file` and `check_people` raise.
    """
    try:
        table = read_people_file(Path(path).expanduser(), proposed_user)
    except PeopleRefusedError as error:
        return error
    check_people(table)
    people = tuple(
        one
        if one.password
        else replace(one, password=passwords.get(one.user) or typeable_password())
        for one in table.people
    )
    return replace(table, people=people)
