"""The directory of the make-believe school, asked as a real one is."""

from contextlib import ExitStack

import pytest

from setupwizard.directory.base import Kind
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.practice import practice_environment
from setupwizard.practice.example_directory import CERTIFICATE, HOST, PASSWORD
from setupwizard.practice.example_entries import ACCOUNT, BASE, PUPILS, TEACHERS
from tests.practice.learning import connect

RIGHT = {
    "host": HOST,
    "security": "starttls",
    "certificate": CERTIFICATE["fingerprint"],
    "bind_dn": ACCOUNT,
}


@pytest.fixture
def opened():
    with ExitStack() as stack:

        def enter(password=PASSWORD, **different):
            environment = practice_environment(0)
            ldap = LdapAnswers(**RIGHT | different)
            opening = environment.directory(connect(environment).host, ldap, Secret(password))
            return stack.enter_context(opening), ldap

        yield enter


@pytest.fixture
def proposed(opened):
    directory, ldap = opened()
    return directory, directory.discover(ldap).answers


def code_of(call, *args, **more):
    with pytest.raises(SetupError) as caught:
        call(*args, **more)
    return caught.value.problem.code


def test_everything_is_found_out_by_itself(opened):
    directory, ldap = opened()
    found = directory.discover(ldap)
    assert (found.kind, found.bases) == (Kind.OPENLDAP, (BASE,))
    assert found.answers.base_dn == BASE
    assert {(seen.name, seen.count) for seen in found.places} == {(TEACHERS, 34), (PUPILS, 180)}
    assert directory.people(found.answers).count == 214
    assert directory.groups(found.answers).count == 12


def test_everybody_has_a_name_of_their_own_and_some_have_accents(proposed):
    directory, ldap = proposed
    everybody = directory.find(ldap, "", most=500)
    assert len({person.user for person in everybody}) == 214
    assert len({person.name for person in everybody}) == 214
    assert everybody[0].user == "ppalotes"
    assert [person.user for person in directory.find(ldap, "gurrero")] == ["mgurrero"]
    assert directory.find(ldap, "Núñez")
    assert any(not person.email for person in everybody)


def test_who_is_not_under_the_base_is_counted(proposed):
    directory, ldap = proposed
    assert (directory.people(ldap).outside, directory.groups(ldap).outside) == (0, 0)
    teachers = ldap.model_copy(update={"base_dn": TEACHERS})
    assert (directory.people(teachers).count, directory.people(teachers).outside) == (34, 180)
    assert directory.groups(teachers).outside == 12


def test_places_are_left_out_by_ticking(proposed):
    directory, ldap = proposed
    ticked = "(&(objectClass=inetOrgPerson)(ou:dn:=profesorado))"
    assert directory.people(ldap.model_copy(update={"user_filter": ticked})).count == 34


def test_everybodys_password_is_the_same_and_no_other(proposed):
    directory, ldap = proposed
    assert directory.admits(ldap, "ppalotes", Secret(PASSWORD))
    assert not directory.admits(ldap, "ppalotes", Secret("otra"))
    assert code_of(directory.admits, ldap, "nadie", Secret(PASSWORD)) is Code.LDAP_PERSON_MISSING


WRONG = {
    "no such computer": ({"host": "ldap.nowhere"}, Code.LDAP_HOST_UNKNOWN),
    "a computer that is not there": ({"host": "198.51.100.7"}, Code.LDAP_UNREACHABLE),
    "the server itself, without one": ({"host": "127.0.0.1"}, Code.LDAP_NOT_REACHABLE),
    "another port": ({"port": 3389}, Code.LDAP_NOT_REACHABLE),
    "ldaps on the plain port": ({"security": "ldaps"}, Code.LDAP_TLS_ON_PLAIN_PORT),
    "plain on the port of ldaps": ({"port": 636}, Code.LDAP_PLAIN_ON_TLS_PORT),
    "a certificate nobody accepted": ({"certificate": ""}, Code.LDAP_CERTIFICATE_UNKNOWN),
    "a different certificate": (
        {"certificate": ":".join(["AA"] * 32)},
        Code.LDAP_CERTIFICATE_CHANGED,
    ),
    "a wrong password": ({"password": "otra"}, Code.LDAP_BIND_REFUSED),
    "an unknown account": ({"bind_dn": "cn=otro,dc=practica"}, Code.LDAP_BIND_REFUSED),
    "no password": ({"password": ""}, Code.LDAP_PASSWORD_MISSING),
}


@pytest.mark.parametrize("what", WRONG)
def test_every_mistake_has_the_cause_a_real_directory_gives(opened, what):
    different, code = WRONG[what]
    assert code_of(opened, **different) is code


ASKED = {
    "another tree": ({"base_dn": "dc=otra"}, Code.LDAP_BASE_ELSEWHERE),
    "a place that is not there": ({"base_dn": f"ou=nada,{BASE}"}, Code.LDAP_BASE_MISSING),
    "a class nobody has": ({"user_filter": "(objectClass=printer)"}, Code.LDAP_NOBODY),
    "a field nobody has": ({"user_field": "sAMAccountName"}, Code.LDAP_ATTRIBUTE_MISSING),
    "what it does not model": ({"user_filter": "(uid>=m)"}, Code.LDAP_FILTER_REFUSED),
}


@pytest.mark.parametrize("what", ASKED)
def test_what_finds_nobody_is_told_apart(proposed, what):
    directory, ldap = proposed
    different, code = ASKED[what]
    assert code_of(directory.people, ldap.model_copy(update=different)) is code


def test_whoever_does_not_log_in_reads_nothing(opened):
    directory, ldap = opened(bind_dn="")
    assert code_of(directory.discover, ldap) is Code.LDAP_LOGIN_NEEDED
