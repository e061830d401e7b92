"""Everybody who has an account, as a list that can be brought back: the same columns, but no
passwords.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from setupwizard.accounts.base import StoredAccount
from setupwizard.admin.access import Access
from setupwizard.admin.group import EVERY_MEMBER
from setupwizard.admin.groups import group_details, groups
from setupwizard.admin.stored_accounts import accounts_of
from setupwizard.admin.user import Kept, Store
from setupwizard.admin.users_console import users_listed
from setupwizard.engine.session import Session
from setupwizard.model.csv_cell import harmless
from setupwizard.model.names import unescaped_user
from setupwizard.texts.people_file import headings, separator

COLUMNS = ("user", "full", "email", "groups")
AT_ONCE = 1000
_PAGE = """SELECT username, name, email FROM ofuser WHERE username > {after}
 ORDER BY username LIMIT {most}"""
_MEMBERS = "SELECT username, groupname FROM ofgroupuser ORDER BY groupname"


def people_csv(session: Session, access: Access, store: Store, language: str) -> bytes:
    """With the headings of this language; UTF-8 with the mark by which spreadsheets know it.

    Raises what `Access.console` and `Access.reader` raise.
    """
    text, named = io.StringIO(), headings(language)
    writer = csv.writer(text, delimiter=separator(language))
    writer.writerow([named[column] for column in COLUMNS])
    belongs = _groups_by_user(session, access, store)
    for user, account in _everybody(session, access, store):
        row = (unescaped_user(user), account.name, account.email, "|".join(belongs.get(user, ())))
        writer.writerow([harmless(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def _everybody(
    session: Session, access: Access, store: Store
) -> Iterator[tuple[str, StoredAccount]]:
    """Of a directory without e-mail addresses: only its owner has them."""
    if store.kept is not Kept.DATABASE:
        yield from _on_console(session, access, store)
        return
    after = ""
    while True:
        with access.reader(session) as reader:
            rows = reader.rows(_PAGE, after=after, most=AT_ONCE)
        for user, name, email in rows:
            yield str(user), StoredAccount(str(name or ""), str(email or ""))
        if len(rows) < AT_ONCE:
            return
        after = str(rows[-1][0])


def _on_console(
    session: Session, access: Access, store: Store
) -> Iterator[tuple[str, StoredAccount]]:
    seen: set[str] = set()
    while True:
        with access.console(session) as console:
            new = [one for one in users_listed(console, len(seen)) if one.user not in seen]
        if not new:
            return
        seen |= {one.user for one in new}
        told: Mapping[str, StoredAccount] = {}
        if store.kept is Kept.CONSOLE:
            told = accounts_of(session, access, store, [one.user for one in new])
        for one in new:
            yield one.user, told.get(one.user, StoredAccount(one.name, ""))


def _groups_by_user(session: Session, access: Access, store: Store) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    if store.kept is Kept.DATABASE:
        with access.reader(session) as reader:
            for user, group in reader.rows(_MEMBERS):
                found.setdefault(str(user), []).append(str(group))
        return {user: tuple(dict.fromkeys(named)) for user, named in found.items()}
    for one in groups(session, access, store).groups:
        for member in group_details(session, access, store, one.name, EVERY_MEMBER).members:
            found.setdefault(member.user, []).append(one.name)
    return found
