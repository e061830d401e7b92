"""A directory that is yet to be made is asked like one that is there."""

import pytest

from setupwizard.directory.people_file import read_people
from setupwizard.directory.planned import planned
from setupwizard.engine.directory_check import check_directory
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets

FILE = "user,name,email,password,groups\nana,Ana Ñandú,ana@x.org,Password of Ana,Ventas\nluis,,,,\n"
TABLE = read_people(FILE.encode(), "people.csv")
LDAP = LdapAnswers(create=True, people_file="people.csv", admins=("ana",)).whole("x.org")


@pytest.fixture
def directory():
    with planned(TABLE, Secret("first one 1")) as opened:
        yield opened


def test_it_will_do_as_one_that_is_there_would(directory):
    secrets = Secrets(ldap_admin_password=Secret("Password of Ana"))
    checked = check_directory(directory, LDAP, secrets)
    assert (checked.people.count, checked.groups.count) == (2, 1)
    assert checked.people.sample[0].dn == "uid=ana,ou=people,dc=x,dc=org"
    assert (checked.groups.sample[0].name, checked.groups.sample[0].size) == ("Ventas", 1)
    assert directory.discover(LDAP).answers == LDAP


def test_people_are_found_and_let_in_with_their_password_or_the_first_one(directory):
    assert [one.user for one in directory.find(LDAP, "ñan")] == ["ana"]
    assert directory.find(LDAP, "", most=1)[0].user == "ana"
    assert directory.namesakes(LDAP, ["admin", "Ana", "luis"]) == {"Ana", "luis"}
    assert directory.admits(LDAP, "luis", Secret("first one 1"))
    assert not directory.admits(LDAP, "ana", Secret("first one 1"))
    with pytest.raises(SetupError) as caught:
        directory.admits(LDAP, "eva", Secret("x"))
    assert caught.value.problem.code is Code.LDAP_PERSON_MISSING
    assert caught.value.problem.params["person"] == "eva"


def test_no_password_shows(directory):
    assert "Password of Ana" not in repr(directory)
    assert "first one 1" not in repr(directory)
