"""Whether a directory will do: what is tried, in which order, and what each failure is called."""

import pytest

from setupwizard.directory.base import Groups, People, Person
from setupwizard.engine.directory_check import check_directory
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets

LDAP = LdapAnswers(base_dn="dc=corp,dc=example", admins=("ana", "luis"))
RIGHT = Secret("right")


class Directory:
    def __init__(self):
        self.there, self.lax, self.tried = {"ana", "luis"}, False, []

    def people(self, ldap):
        return People(2, True, (Person("ana", "Ana", "", "uid=ana"),))

    def groups(self, ldap):
        return Groups(0, True, ())

    def require_person(self, ldap, user):
        if user not in self.there:
            raise SetupError(Code.LDAP_PERSON_MISSING, person=user)

    def admits(self, ldap, user, password):
        self.tried.append((user, password == RIGHT))
        return self.lax or password == RIGHT

    def takes_any_password(self, ldap, user):
        self.tried.append("somebody made up")
        return self.lax


def check(directory, password=RIGHT):
    return check_directory(directory, LDAP, Secrets(ldap_admin_password=password))


def code(directory, password=RIGHT):
    with pytest.raises(SetupError) as caught:
        check(directory, password)
    return caught.value.problem.code


def test_a_good_one_tells_how_many_there_are_and_no_account_was_tried_with_a_wrong_password():
    directory = Directory()
    assert check(directory).people.count == 2
    assert directory.tried == [("ana", True), "somebody made up"]


def test_everyone_who_is_to_administer_must_be_there():
    directory = Directory()
    directory.there = {"ana"}
    assert code(directory) is Code.LDAP_PERSON_MISSING
    assert directory.tried == []


def test_a_directory_that_checks_no_password_is_not_used():
    directory = Directory()
    directory.lax = True
    assert code(directory) is Code.LDAP_ANY_PASSWORD


def test_the_first_administrator_must_be_let_in():
    assert code(Directory(), Secret("wrong")) is Code.LDAP_ADMIN_PASSWORD_WRONG
    assert code(Directory(), Secret("")) is Code.SECRET_NEEDED
