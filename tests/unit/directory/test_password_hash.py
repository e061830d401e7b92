"""Passwords as slapd reads them: the vectors were made by glibc's crypt(3)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from setupwizard.directory.password_hash import is_of, password_hash
from setupwizard.model.secret import Secret

HELLO = (
    "{CRYPT}$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEd"
    "FCoEOfaS35inz1"
)


def test_the_hash_is_crypts_own():
    assert password_hash(Secret("Hello world!"), "saltstring") == HELLO


@pytest.mark.parametrize(
    ("password", "made"),
    [
        (
            "z" * 128,
            "3MWk5bLyw8eKnd6fil6/TCwiZpkP8vfLsvUdVKw5ZRVpv9w1odVADQgTXcW.d1cHziJm9m7lzesha9FpW90/H/",
        ),
        (
            "ñandú €" * 9,
            "OpcvvF6IG.TjEPp2bwjx4ShOF3WUFDfWXmKwj10nUF7kgKUc1A49tuwrBRaTJ0jBleG7oi42qow1WSfhpWefq/",
        ),
        (
            "y" * 64,
            "g6Iz8Vb/2D9LkzQswEGlZ2kS6mijT/AQ2jrH0lqKF6FKdixJMM3.DAvmrLe21EYmqeOjQ5vPbVPEQFGanniOv.",
        ),
    ],
)
def test_long_passwords_and_other_letters_are_hashed_as_crypt_does(password, made):
    salt = "0123456789abcdef"
    assert password_hash(Secret(password), salt) == f"{{CRYPT}}$6${salt}${made}"


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=128), st.text(max_size=128))
def test_a_hash_is_of_its_password_and_of_no_other(password, other):
    made = password_hash(Secret(password))
    assert is_of(made, Secret(password))
    assert is_of(made.replace("{CRYPT}", "{crypt}"), Secret(password))
    assert is_of(made, Secret(other)) is (other == password)


@pytest.mark.parametrize("stored", ["", "{SSHA}abc", "{CRYPT}x", "clear", HELLO + "x"])
def test_a_hash_of_another_kind_is_not_ours(stored):
    assert not is_of(stored, Secret("clear"))


def test_the_salt_is_another_each_time():
    assert password_hash(Secret("a")) != password_hash(Secret("a"))
