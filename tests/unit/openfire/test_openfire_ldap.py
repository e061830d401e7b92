"""The settings of a directory, as Openfire reads them."""

from xml.etree import ElementTree

import pytest

from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.names import typed_user
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.configuration import unattended
from setupwizard.openfire.ldap import (
    admin_jids,
    ldap_properties,
    open_properties,
    read_ldap,
    read_open_properties,
    vcard_mapping,
)
from setupwizard.openfire.security import read_security, with_listed
from setupwizard.openfire.xml_properties import get, parse
from tests.unit.openfire.samples import answers

SECRETS = Secrets(ldap_password=Secret("<reader & co>"), database_password=Secret("db-pass"))
READER = "cn=openfire,ou=services,dc=corp,dc=example"


def ldap(**changes):
    given = {"base_dn": "dc=corp,dc=example", "bind_dn": READER, "admins": ("ana", "luis")}
    return LdapAnswers.model_validate(given | changes)


def properties(**changes):
    return ldap_properties(ldap(**changes), "corp.example", SECRETS)


@pytest.mark.parametrize(
    ("security", "ssl", "start_tls"),
    [
        ("plain", "false", "false"),
        ("starttls", "false", "true"),
        ("ldaps", "true", "false"),
    ],
)
def test_the_encryption_is_always_said_because_openfire_would_take_ldaps(security, ssl, start_tls):
    found = properties(security=security)
    assert (found["ldap.sslEnabled"], found["ldap.startTlsEnabled"]) == (ssl, start_tls)


def test_what_is_empty_is_not_there_at_all():
    assert "ldap.alternateBaseDN" not in properties()
    assert properties(alternate_base_dn="ou=b,dc=corp,dc=example")["ldap.alternateBaseDN"]
    anonymous = properties(bind_dn="")
    assert not {"ldap.adminDN", "ldap.adminPassword"} & set(anonymous)
    assert all(properties().values())


def test_active_directory_is_read_a_thousand_entries_at_a_time():
    assert "ldap.pagedResultsSize" not in properties()
    assert properties(user_field="sAMAccountName")["ldap.pagedResultsSize"] == "1000"


def test_administrators_are_addresses_without_a_blank_between_them():
    assert admin_jids(("Ana", "luis"), "corp.example") == "ana@corp.example,luis@corp.example"
    assert admin_jids(("o'neil",), "corp.example") == r"o\27neil@corp.example"


@pytest.mark.parametrize("name", ["ana", r"maría\20josé", r"d\27artagnan", r"a\b"])
def test_a_name_that_is_escaped_already_is_not_escaped_again(name):
    assert typed_user(name) == name


def test_a_card_is_mapped_only_when_there_is_something_to_show_beyond_name_and_mail():
    assert vcard_mapping(ldap()) == ""
    assert "provider.vcard.className" not in properties()
    found = properties(phone_field="telephoneNumber", photo_field="jpegPhoto")
    assert found["provider.vcard.className"].endswith("LdapVCardProvider")
    card = ElementTree.fromstring(found["ldap.vcard-mapping"])
    spoken = {element.text for element in card.iter() if element.text}
    assert {"{telephoneNumber}", "{jpegPhoto}", "{cn}", "{mail}"} <= spoken
    assert len(found["ldap.vcard-mapping"]) < 4000  # what a row of ofProperty holds


@pytest.mark.parametrize("security", ["plain", "starttls", "ldaps"])
def test_the_settings_can_be_read_back(security):
    given = ldap(security=security, posix=True, alternate_base_dn="ou=b,dc=corp,dc=example")
    back = read_ldap(ldap_properties(given, "corp.example", SECRETS))
    assert back == given.model_copy(update={"admins": ()})


def test_the_note_kept_beside_openfires_files_has_no_secret():
    text = open_properties(properties())
    assert "reader" not in text
    assert READER not in text
    assert read_open_properties(text)["ldap.baseDN"] == "dc=corp,dc=example"
    assert read_open_properties("something else") == {}


def directory_answers(**sections):
    raw = ldap().model_dump() | sections.pop("ldap", {})
    return answers(profile={"kind": "ldap"}, ldap=raw, **sections)


def test_the_unattended_setup_takes_people_from_the_directory_and_makes_nobody():
    root = parse(unattended(directory_answers(), SECRETS, Secret("key")).decode(), "openfire.xml")
    assert get(root, "autosetup.authprovider.mode") == "ldap"
    assert root.find("autosetup/admin") is None
    assert get(root, "ldap.adminPassword") == "<reader & co>"
    assert get(root, "admin.authorizedJIDs") == "ana@example.org,luis@example.org"
    assert get(root, "provider.auth.className").endswith("ldap.LdapAuthProvider")


def test_passwords_of_a_directory_travel_inside_encryption_whatever_was_answered():
    given = directory_answers(server={"require_tls": False})
    root = parse(unattended(given, SECRETS, Secret("key")).decode(), "openfire.xml")
    assert get(root, "xmpp.client.tls.policy") == "required"


def test_names_are_listed_once_and_taken_out_again():
    names = ("ldap.adminPassword", "ldap.adminDN")
    text = "<security><encrypt><property><name>other</name></property></encrypt></security>"
    once = with_listed(text, names, listed=True).decode()
    twice = with_listed(once, names, listed=True).decode()
    assert read_security(twice).listed == ("other", *names)
    assert read_security(with_listed(twice, names, listed=False).decode()).listed == ("other",)
    bare = with_listed("<security/>", names, listed=True).decode()
    assert read_security(bare).listed == names
