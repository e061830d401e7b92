from dataclasses import replace
from xml.dom import minidom

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.fields import xml_safe
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.configuration import (
    jdbc_url,
    read_configuration,
    refuse_letters,
    unattended,
    waiting_key,
)
from tests.unit.openfire.samples import SECRETS, answers

KEY = Secret("0123456789abcdef")
TYPED = st.text(min_size=1, max_size=40).filter(lambda text: xml_safe(text) is None)

FINISHED = """<?xml version="1.0" encoding="UTF-8"?>

<!-- before the root -->
<jive>
  <adminConsole>
    <!-- ports -->
    <port>9090</port> 
    <securePort>-1</securePort> 
    <interface>127.0.0.1</interface>
  </adminConsole> 
  <connectionProvider>
    <className>org.jivesoftware.database.DefaultConnectionProvider</className>
  </connectionProvider> 
  <database>
    <defaultProvider>
      <driver>org.postgresql.Driver</driver> 
      <serverURL>jdbc:postgresql://127.0.0.1:5432/openfire</serverURL> 
      <username encrypted="true" iv="As5Le/bM8ASUrYNLqBkLNQ==">uH+51w2eIYC1vwnO</username> 
      <password encrypted="true" iv="FSewqKux5KNlpFGZhj8MVQ==">oCEpf4a38Xp9zTNJ</password> 
      <minConnections>5</minConnections> 
      <maxConnections>25</maxConnections> 
      <connectionTimeout>1.0</connectionTimeout>
    </defaultProvider>
  </database> 
  <setup>true</setup> 
  <locale>es</locale> 
  <fqdn>chat.example.org</fqdn>
</jive>
"""  # noqa: W291 - as 5.1.1 writes it


def openfire_reads(xml, name):
    """As util/XMLProperties.java does: the first element of each name, its text in tokens."""
    element = minidom.parseString(xml).documentElement
    for part in name.split("."):
        same = [n for n in element.childNodes if n.nodeType == n.ELEMENT_NODE and n.tagName == part]
        if not same:
            return None
        element = same[0]
    text = "".join(n.data for n in element.childNodes if n.nodeType == n.TEXT_NODE)
    for blank in "\t\n\r\f":
        text = text.replace(blank, " ")
    return " ".join(token for token in text.split(" ") if token)


@given(database=TYPED, admin=TYPED, key=TYPED)
def test_openfire_reads_back_every_secret_as_it_was_typed(database, admin, key):
    secrets = replace(SECRETS, database_password=Secret(database), admin_password=Secret(admin))
    xml = unattended(answers(), secrets, Secret(key))
    assert openfire_reads(xml, "autosetup.database.defaultProvider.password") == database
    assert openfire_reads(xml, "autosetup.admin.password") == admin
    assert openfire_reads(xml, "autosetup.encryption.key") == key
    assert waiting_key(xml.decode()) == Secret(key)


def test_every_answer_arrives_in_the_unattended_setup():
    server = {"console_port": 9190, "console_secure_port": -1, "encryption": "Blowfish"}
    pool = {"min_connections": 7, "max_connections": 30, "connection_days": 0.5}
    xml = unattended(answers(server=server, datasource=pool), SECRETS, KEY)
    asked = {
        "adminConsole.port": "9190",
        "adminConsole.securePort": "-1",
        "adminConsole.interface": "127.0.0.1",
        "autosetup.run": "true",
        "autosetup.locale": "es",
        "autosetup.xmpp.domain": "example.org",
        "autosetup.xmpp.fqdn": "chat.example.org",
        "autosetup.encryption.algorithm": "Blowfish",
        "autosetup.database.mode": "standard",
        "autosetup.database.defaultProvider.driver": "org.postgresql.Driver",
        "autosetup.database.defaultProvider.username": "openfire",
        "autosetup.database.defaultProvider.minConnections": "7",
        "autosetup.database.defaultProvider.maxConnections": "30",
        "autosetup.database.defaultProvider.connectionTimeout": "0.5",
        "autosetup.authprovider.mode": "default",
        "autosetup.admin.email": "boss@example.org",
        "register.inband": "false",
        "xmpp.client.tls.policy": "required",
    }
    assert {name: openfire_reads(xml, name) for name in asked} == asked
    assert openfire_reads(xml, "setup") is None


def test_hardening_that_was_turned_off_is_left_to_openfire():
    server = {"registration": True, "require_tls": False, "console_local_only": False}
    xml = unattended(answers(server=server), SECRETS, KEY)
    for name in ("register.inband", "xmpp.client.tls.policy", "adminConsole.interface"):
        assert openfire_reads(xml, name) is None


def test_the_internal_database_is_named_by_its_class():
    xml = unattended(answers(datasource={"kind": "embedded"}), SECRETS, KEY)
    provider = "org.jivesoftware.database.EmbeddedConnectionProvider"
    assert openfire_reads(xml, "connectionProvider.className") == provider
    assert openfire_reads(xml, "autosetup.database.mode") is None
    assert b"db-pass" not in xml


def test_only_old_releases_are_held_at_tls_1_2():
    name = "xmpp.socket.ssl.client.protocols"
    assert openfire_reads(unattended(answers("4.6.2"), SECRETS, KEY), name) == "TLSv1.2"
    assert openfire_reads(unattended(answers("5.1.1"), SECRETS, KEY), name) is None


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ({}, "jdbc:postgresql://127.0.0.1:5432/openfire"),
        ({"host": "::1", "tls": "off"}, "jdbc:postgresql://[::1]:5432/openfire?sslmode=disable"),
        (
            {"host": "db.example.org", "port": 6432, "create": False, "tls": "require"},
            "jdbc:postgresql://db.example.org:6432/openfire?sslmode=require",
        ),
    ],
)
def test_the_database_address_is_built_from_its_parts(given, url):
    assert jdbc_url(DatasourceAnswers(**given)) == url


def test_a_finished_setup_is_read():
    found = read_configuration(FINISHED)
    assert found.set_up
    assert not found.autosetup
    assert (found.port, found.secure_port, found.local_only) == (9090, 0, True)
    assert (found.kind, found.fqdn, found.locale) == ("postgresql", "chat.example.org", "es")
    assert found.clear_passwords == ()


def test_every_clear_password_is_named():
    found = read_configuration(unattended(answers(), SECRETS, KEY).decode())
    assert found.autosetup
    assert not found.set_up
    assert set(found.clear_passwords) == {
        "autosetup.admin.password",
        "autosetup.database.defaultProvider.password",
        "autosetup.encryption.key",
    }


def test_a_port_nobody_wrote_down_is_openfires_default():
    found = read_configuration("<jive/>")
    assert (found.port, found.secure_port, found.local_only) == (9090, 9091, False)
    assert not found.set_up


@pytest.mark.parametrize(
    "text",
    ["", "<jive>", "<!DOCTYPE jive><jive/>", '<!DOCTYPE j [<!ENTITY a "b">]><jive>&a;</jive>'],
)
def test_what_is_no_configuration_has_its_own_problem(text):
    with pytest.raises(SetupError) as caught:
        read_configuration(text)
    assert caught.value.problem.code is Code.CONFIGURATION_UNREADABLE


@pytest.mark.parametrize("password", ["with blank", "señor"])
def test_a_password_the_old_database_driver_would_change_is_refused(password):
    secrets = replace(SECRETS, database_password=Secret(password))
    with pytest.raises(SetupError) as caught:
        refuse_letters(answers("4.6.2"), secrets)
    assert caught.value.problem.code is Code.DATABASE_PASSWORD_LETTERS
    refuse_letters(answers("5.1.1"), secrets)
    refuse_letters(answers("4.6.2", datasource={"kind": "embedded"}), secrets)
    refuse_letters(answers("4.6.2"), SECRETS)
