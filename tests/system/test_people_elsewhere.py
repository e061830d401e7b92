"""People and groups of a running Openfire that cannot be read in its database: they are in the one
that Openfire brings, or in a directory.
"""

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.group import SharedWith, Sharing
from setupwizard.admin.group_changes import create_group, set_sharing
from setupwizard.admin.groups import group_details, groups
from setupwizard.admin.people_export import people_csv
from setupwizard.admin.user import Kept, Only, Wanted
from setupwizard.admin.user_belongings import user_belongings
from setupwizard.admin.user_details import user_details
from setupwizard.admin.user_locks import lock_user, unlock_user
from setupwizard.admin.users import user_store
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from tests.practice.admin_dialogues import refusal
from tests.practice.group_dialogues import expected_groups, group_dialogue
from tests.practice.import_dialogues import expected_import, import_dialogue
from tests.practice.people_dialogues import (
    account_dialogue,
    expected_account,
    names,
    store_of,
)
from tests.standin.fixtures import REAL
from tests.system import school
from tests.system.program import ADMIN_PASSWORD, Program
from tests.system.running import session_with
from tests.system.test_ldap_install import program_on

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.skipif(not REAL, reason="the stand-in has no pages behind its login"),
]


def test_openfires_own_database_is_shown_and_changed_through_its_console(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("full", wait=True)
    embedded = {"datasource": {"kind": "embedded"}}
    applied = Program.on(host, tmp_path, tarball, openfire_version, **embedded).run()
    assert applied.status == 0, (applied.problem, applied.err)
    access = Access(Login("admin", Secret(ADMIN_PASSWORD)))
    with session_with(host, tmp_path) as session:
        assert account_dialogue(session, access) == expected_account(Kept.CONSOLE)
        assert group_dialogue(session, access) == expected_groups(in_list=False)
        assert import_dialogue(session, access) == expected_import()
        listed = session.ask(people_csv, access, store_of(session, access), "en")
        assert listed.decode("utf-8-sig").splitlines()[1:] == [
            "admin,Administrator,ana@empresa.example,"
        ]


def test_of_a_directory_what_is_openfires_own_is_changed_and_the_rest_refused(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("full", wait=True)
    school.opened(host)
    applied = program_on(host, tmp_path, tarball, openfire_version).run()
    assert applied.status == 0, (applied.problem, applied.err)
    access = Access(Login("ppalotes", Secret(school.PASSWORDS["ppalotes"])))
    with session_with(host, tmp_path) as session:
        store = session.ask(user_store, access)
        assert store.kept is Kept.DIRECTORY
        found = session.ask(groups, access, store).groups
        assert found
        first = max(found, key=lambda one: one.members)
        details = session.ask(group_details, access, store, first.name)
        assert details.group.members == first.members == len(details.members) > 0
        assert refusal(session, create_group, access, store, "Otro", "") == "users-in-directory"
        shown = Sharing(SharedWith.EVERYBODY, "De la escuela")
        session.ask(set_sharing, access, store, first.name, details.sharing, shown)
        assert session.ask(group_details, access, store, first.name).sharing == shown
        has = session.ask(user_belongings, access, store, "ppalotes")
        assert {one.shared for one in has.contacts} == {(first.name,)}
        assert has.waiting == 0
        assert len(names(session, access, Wanted())) == 52
        administer = names(session, access, Wanted(only=Only.ADMINISTRATORS))
        assert sorted(administer) == ["ppalotes", "user01"]
        session.ask(lock_user, access, store, "mgurrero")
        assert session.ask(user_details, access, store, "mgurrero").user.locked.value == "now"
        session.ask(unlock_user, access, store, "mgurrero")
        rows = session.ask(people_csv, access, store, "es").decode("utf-8-sig").splitlines()
        assert len(rows) == 53
        session.ask(set_sharing, access, store, first.name, shown, Sharing())
