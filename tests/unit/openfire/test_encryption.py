from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.encryption import decrypted, encrypt
from setupwizard.openfire.security import Security

KEY = Secret("a-key-of-the-user")
SALT = "c2FsdHNhbHRzYWx0c2FsdHNhbHRzYWx0c2FsdHNhbHQ="
KINDS = [
    Security("AES", KEY),
    Security("AES", Secret("")),
    Security("Blowfish", KEY),
    Security("Blowfish", Secret("")),
    Security("Blowfish", KEY, kdf="pbkdf2", salt=SALT),
]


@pytest.mark.parametrize("security", KINDS, ids=repr)
@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_what_is_encrypted_can_be_read_with_the_same_key(security, text):
    element = Element("password")
    encrypt(element, Secret(text), security)
    assert decrypted(element, security).reveal() == text


@pytest.mark.parametrize("security", KINDS, ids=repr)
def test_another_key_is_told_and_not_taken_for_a_password(security):
    element = Element("password")
    encrypt(
        element, Secret("a long enough password"), Security(security.algorithm, Secret("other"))
    )
    with pytest.raises(SetupError) as caught:
        decrypted(element, security)
    assert caught.value.problem.code is Code.CONFIGURATION_UNREADABLE


def test_what_is_not_encrypted_is_taken_as_it_is():
    assert decrypted(fromstring("<password>s3cret</password>"), KINDS[0]).reveal() == "s3cret"
