"""Active Directory, as its documentation describes it: none is at hand to try."""

import pytest

from setupwizard.directory.base import Kind, Occurrence
from setupwizard.directory.ldap import open_directory
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from tests.fake_transport import FakeTransport
from tests.unit.directory.scripted import SEARCH, end, entry, serving

BASE = "DC=corp,DC=example"
PERSON = ["top", "person", "organizationalPerson", "user"]
ROOT = entry(
    "",
    defaultNamingContext=[BASE],
    rootDomainNamingContext=[BASE],
    namingContexts=[
        f"CN=Configuration,{BASE}",
        f"CN=Schema,CN=Configuration,{BASE}",
        f"DC=DomainDnsZones,{BASE}",
        BASE,
    ],
)
ENTRIES = [
    entry(
        f"CN=Ana Ruiz,OU=Staff,{BASE}",
        objectClass=PERSON,
        sAMAccountName=["ARuiz"],
        cn=["Ana Ruiz"],
        displayName=["Ana Ruiz (IT)"],
        mail=["ana@corp.example"],
        telephoneNumber=["1"],
        department=["IT"],
    ),
    entry(
        f"CN=Luis,CN=Users,{BASE}",
        objectClass=PERSON,
        sAMAccountName=["luis"],
        cn=["Luis"],
        displayName=["Luis"],
    ),
]
GROUP = entry(
    f"CN=Staff,OU=Staff,{BASE}",
    objectClass=["top", "group"],
    cn=["Staff"],
    member=[f"CN=Luis,CN=Users,{BASE}"],
)


def script(asked):
    def says(request, base):
        if request != SEARCH:
            return [end(request)]
        if not base:
            return [ROOT, end(SEARCH)]
        asked.append(base)
        return [*ENTRIES, GROUP, end(SEARCH)]

    return says


def test_the_guesses_are_those_of_a_domain():
    asked = []
    with (
        serving(script(asked), base_dn="") as (_, ldap),
        open_directory(FakeTransport(), ldap, Secret("")) as directory,
    ):
        found = directory.discover(ldap)
    answers = found.answers
    assert set(asked) == {BASE}  # never its parts about itself
    assert found.kind is Kind.ACTIVE_DIRECTORY
    assert (found.bases, answers.base_dn) == ((BASE,), BASE)
    assert (answers.user_field, answers.name_field) == ("sAMAccountName", "displayName")
    assert answers.user_filter == "(&(objectClass=user)(!(objectClass=computer)))"
    assert (answers.phone_field, answers.department_field) == ("telephoneNumber", "department")
    assert (answers.group_filter, answers.member_field) == ("(objectClass=group)", "member")
    assert Occurrence(f"OU=Staff,{BASE}", 1) in found.places


def test_it_wants_a_login_before_anything_else():
    def says(request, base):
        if request == SEARCH and base:
            return [end(SEARCH, 1, "", "000004DC: LdapErr: DSID-0C090A5C")]
        return [*([ROOT] if request == SEARCH else ()), end(request)]

    with (
        serving(says, base_dn="") as (_, ldap),
        pytest.raises(SetupError) as caught,
        open_directory(FakeTransport(), ldap, Secret("")) as directory,
    ):
        directory.discover(ldap)
    assert caught.value.problem.code is Code.LDAP_LOGIN_NEEDED
