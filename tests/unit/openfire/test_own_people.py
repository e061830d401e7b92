"""Whom Openfire keeps itself, read from its database; and passwords as it keeps them."""

import json
from base64 import b64decode

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.own_people import read_own_people, scram
from setupwizard.transport.base import Result

LDAP = "org.jivesoftware.openfire.ldap.LdapAuthProvider"


def told(**parts):
    whole = {
        "properties": {"xmpp.domain": "corp.example"},
        "users": ["admin", r"maría\20josé"],
        "admin": {"salt": None, "stored_key": None, "iterations": None, "readable": True},
    }
    return Result(("psql",), 0, json.dumps(whole | parts))


def test_a_server_that_never_chose_keeps_its_people_itself():
    own = read_own_people(told())
    assert (own.directory, own.domain, own.admins) == (False, "corp.example", ())
    assert own.users == ("admin", r"maría\20josé")


def test_a_directory_is_known_by_the_class_that_checks_passwords():
    properties = {"provider.auth.className": LDAP, "admin.authorizedJIDs": "a@c.d,b@c.d"}
    own = read_own_people(told(properties=properties))
    assert (own.directory, own.admins) == (True, ("a@c.d", "b@c.d"))


def test_the_account_the_schema_brings_has_no_password_of_anybody():
    assert read_own_people(told()).admin is None
    assert read_own_people(told(admin=None)).admin is None


def test_a_password_fits_what_openfire_keeps_of_it():
    # "pencil" of RFC 5802: StoredKey as in its example of SCRAM-SHA-1.
    salt = "QSXCR+Q6sek8bf92"
    made = scram(Secret("pencil"), b64decode(salt), 4096)
    assert made.stored_key == "6dlGYMOdZcOPutkcNY8U2g7vK9Y="
    assert made.server_key == "D+CSWLOshSulAsxiupA+qs2/fTE="
    kept = {"salt": salt, "stored_key": made.stored_key, "iterations": 4096, "readable": False}
    admin = read_own_people(told(admin=kept)).admin
    assert admin.fits(Secret("pencil"))
    assert not admin.fits(Secret("pen"))
    assert made.stored_key not in repr(made)


def test_every_new_password_has_a_salt_of_its_own():
    assert scram(Secret("x")).salt != scram(Secret("x")).salt


@pytest.mark.parametrize("answer", [Result(("psql",), 2, "", "42P01"), Result(("psql",), 0, "[]")])
def test_an_answer_that_is_none_is_a_problem(answer):
    with pytest.raises(SetupError) as caught:
        read_own_people(answer)
    assert caught.value.problem.code is Code.DATABASE_FAILED
