"""Readable passwords on the server are found, and the secrets never travel as arguments."""

import pytest

from setupwizard.model.answers import read_answers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.paths import CONF, OPENFIRE_XML
from setupwizard.proof.leftovers import find_leftovers
from tests.fake_transport import FakeTransport

FINISHED = """<?xml version="1.0" encoding="UTF-8"?>
<jive><setup>true</setup><database><defaultProvider>
  <username encrypted="true">9af1</username><password encrypted="true" iv="x">b2c3</password>
</defaultProvider></database></jive>"""

SECRETS = Secrets(admin_password=Secret("a&b<'canary'>"), database_password=Secret("openfire"))


@pytest.fixture
def answers():
    found, problems = read_answers(
        {
            "host": {"address": "203.0.113.7"},
            "server": {"domain": "corp.example", "fqdn": "chat.corp.example"},
            "admin": {"email": "a@corp.example"},
        }
    )
    assert found is not None, problems
    return found


@pytest.fixture
def host():
    fake = FakeTransport()
    fake.on("find", out=f"{OPENFIRE_XML}\n{CONF}/security.xml\n")
    fake.on(f"cat {OPENFIRE_XML}", out=FINISHED)
    fake.on("grep", status=1)
    return fake


def found(host, answers):
    with pytest.raises(SetupError) as raised:
        find_leftovers(host, answers, SECRETS)
    return raised.value.problem


def test_a_finished_server_holds_none(host, answers):
    find_leftovers(host, answers, SECRETS)
    assert f"-- {OPENFIRE_XML} {CONF}/security.xml" in host.ran[-1]


def test_secrets_go_in_by_standard_input_also_as_xml_writes_them(host, answers):
    find_leftovers(host, answers, SECRETS)
    patterns = host.stdin[-1].decode().splitlines()
    assert "a&b<'canary'>" in patterns
    assert "a&amp;b&lt;'canary'&gt;" in patterns
    assert "a&amp;b&lt;&apos;canary&apos;&gt;" in patterns
    assert not any("canary" in line for line in host.ran)


def test_a_secret_that_is_a_public_word_is_not_looked_for(host, answers):
    find_leftovers(host, answers, SECRETS)
    assert "openfire" not in host.stdin[-1].decode().splitlines()


def test_a_file_with_a_secret_is_named_in_the_details(host, answers):
    host.on("grep", out="/tmp/openfire-setup.x/notes\n")
    problem = found(host, answers)
    assert problem.code is Code.CLEAR_PASSWORD_FOUND
    assert problem.detail.strip() == "/tmp/openfire-setup.x/notes"


@pytest.mark.parametrize(
    "text",
    [
        "<jive><autosetup><run>true</run></autosetup></jive>",
        FINISHED.replace(' encrypted="true" iv="x"', ""),
        "<jive><ldap><adminPassword>x</adminPassword></ldap></jive>",
    ],
    ids=["unattended setup", "database password", "another password"],
)
def test_openfires_own_file_must_have_hidden_them(host, answers, text):
    host.on(f"cat {OPENFIRE_XML}", out=text)
    problem = found(host, answers)
    assert (problem.code, problem.detail) == (Code.CLEAR_PASSWORD_FOUND, OPENFIRE_XML)


def test_a_file_that_went_meanwhile_is_no_problem(host, answers):
    host.on("grep", status=2, err="grep: /tmp/openfire-setup.x: No such file or directory\n")
    find_leftovers(host, answers, SECRETS)


def test_a_search_that_failed_is_not_taken_for_nothing_found(host, answers):
    host.on("grep", status=2, err="grep: input/output error\n")
    assert found(host, answers).code is Code.READ_FAILED


def test_without_its_settings_nothing_is_proven(host, answers):
    host.on(f"cat {OPENFIRE_XML}", status=1, err="No such file or directory")
    assert found(host, answers).code is Code.CONFIGURATION_UNREADABLE
