"""`openfire-setup people add`: accounts for the people of a file, on a finished server.

Passwords made here never appear in the terminal: recordings and onlookers keep what scrolls by, and
whoever closes the window has lost it. They go to a private file, which is whole before the first
account is made. Who sits at a terminal is asked for its name.
"""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from setupwizard.cli.prompts import Prompts
from setupwizard.directory.people_file import PeopleTable, read_people_file
from setupwizard.directory.people_row import NewPerson
from setupwizard.engine.new_accounts import check_people
from setupwizard.engine.operations.add_people import add_people
from setupwizard.engine.passwords_file import PasswordsFile, open_passwords_file
from setupwizard.engine.session import Session
from setupwizard.model.answers import Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Event, Note, Outcome
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.texts.cli import WORDS


@dataclass(frozen=True, slots=True)
class NewPeople:
    """`passwords`: None where everybody brings their own, or nobody said where to."""

    table: PeopleTable
    passwords: PasswordsFile | None

    def add(
        self,
        session: Session,
        answers: Answers,
        secrets: Secrets,
        emit: Callable[[Event], None],
        cancel: Cancel,
    ) -> Outcome:
        return session.ask(add_people, answers, secrets, self.table, self._keep, emit, cancel)

    def _keep(self, people: Sequence[NewPerson]) -> Note:
        """Raises PASSWORDS_FILE_NEEDED; what everybody has already needs none."""
        if self.passwords is None:
            raise SetupError(Code.PASSWORDS_FILE_NEEDED, count=len(people))
        return self.passwords.keep(people)


def read_new_accounts(
    arguments: argparse.Namespace, answers: Answers, prompts: Prompts
) -> NewPeople:
    """What can be told before the server is reached.

    Raises ACCOUNTS_FROM_DIRECTORY, what `read_people_file`, `check_people` and
    `open_passwords_file` raise.
    """
    if answers.directory:
        raise SetupError(Code.ACCOUNTS_FROM_DIRECTORY)
    people_file = Path(arguments.people)
    table = read_people_file(people_file)
    check_people(table)
    file_name = arguments.passwords_file
    if not file_name and prompts.interactive and not table.all_have_passwords:
        file_name = _ask(prompts, table, people_file)
    if not file_name:
        return NewPeople(table, None)
    passwords = open_passwords_file(Path(file_name).expanduser(), people_file, answers.language)
    return NewPeople(passwords.filled(table), passwords)


def _ask(prompts: Prompts, table: PeopleTable, people_file: Path) -> str:
    suggestion = people_file.with_name(f"{people_file.stem}-passwords.csv")
    count = sum(not person.password for person in table.people)
    params = {"count": str(count), "file": str(suggestion)}
    question = prompts.words.text("Cli", WORDS["ask-passwords-file"], params)
    return input(question).strip() or str(suggestion)
