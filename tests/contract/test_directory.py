"""People from a directory: the logins, where the settings go, and what goes wrong silently."""

from xml.sax.saxutils import escape

import pytest

from tests.contract.console import Browser
from tests.contract.openfire import DOMAIN
from tests.contract.xmpp import Refused
from tests.system import school
from tests.system.lab import wait_until

PACKAGE = "org.jivesoftware.openfire.ldap.Ldap"
SECRETS = ("ldap.adminPassword", "ldap.adminDN")
LOST = {5: "Failed to load encrypted property value", 4: "AES cipher failed"}
PERSON = ("mgurrero", school.PASSWORDS["mgurrero"])
BOSS = ("ppalotes", school.PASSWORDS["ppalotes"])
PASSWORD = escape(school.READER_PASSWORD)
LDAP = f"""
  <ldap><host>127.0.0.1</host><port>389</port><sslEnabled>false</sslEnabled>
    <baseDN>{school.SUFFIX}</baseDN><adminDN>{school.READER}</adminDN>
    <adminPassword>{PASSWORD}</adminPassword>
    <usernameField>uid</usernameField><searchFilter>(objectClass=inetOrgPerson)</searchFilter></ldap>
  <provider>
    <user><className>{PACKAGE}UserProvider</className></user>
    <auth><className>{PACKAGE}AuthProvider</className></auth>
    <group><className>{PACKAGE}GroupProvider</className></group>
  </provider>
  <admin><authorizedJIDs>ppalotes@{DOMAIN}</authorizedJIDs></admin>
"""


@pytest.fixture
def directory(fresh):
    """Not started yet; its people are in the slapd beside it, which nobody reads unnamed."""
    assert wait_until(lambda: fresh.host.run_root(
        ["systemctl", "is-active", "slapd"], check=False).returncode == 0, 30)  # fmt: skip
    school.opened(fresh.host)
    fresh.make_database()
    return fresh


def started(openfire):
    openfire.start()
    openfire.wait_for(5222, 9090)
    return openfire


def offers(openfire):
    with openfire.client() as client:
        client.starttls()
        return client.mechanisms()


def lets_in(openfire, user, password):
    with openfire.client() as client:
        client.starttls()
        try:
            client.plain(user, password)
        except Refused as refused:
            return {"not-authorized": False}[str(refused)]
        return True


def encrypted(openfire):
    rows = openfire.sql("SELECT name, encrypted FROM ofproperty WHERE name ~ '^ldap.admin'")
    return {name: flag == "1" for name, flag in rows}


def listed(openfire):
    return {element.text for element in openfire.xml("security").iter("name")}


def test_a_directory_from_the_start(directory):
    if directory.major >= 5:
        directory.list_secrets(*SECRETS)
    directory.configure(before=LDAP, people="ldap")
    started(directory)
    assert offers(directory) == {"PLAIN"}
    assert lets_in(directory, *PERSON)
    assert not lets_in(directory, "mgurrero", "wrong")
    assert not lets_in(directory, "admin", "admin")
    at = directory.host.address, 9090
    assert [Browser(*at).login(*who).status for who in (BOSS, PERSON)] == [302, 200]

    # 4 keeps it readable until the console is asked to encrypt it.
    assert encrypted(directory) == dict.fromkeys(SECRETS, directory.major >= 5)
    assert not set(SECRETS) & listed(directory)
    assert "adminPassword" not in directory.host.read("/opt/openfire/conf/openfire.xml")
    assert directory.sql("SELECT plainpassword FROM ofuser WHERE username = 'admin'") == [["admin"]]


def test_a_directory_that_is_down_is_a_refusal_and_comes_back_by_itself(directory):
    directory.host.run_root(["systemctl", "stop", "slapd"])
    directory.configure(before=LDAP, people="ldap")
    started(directory)
    assert not lets_in(directory, *PERSON)
    assert "Error connecting to LDAP server" in directory.logs()
    directory.host.run_root(["systemctl", "start", "slapd"])
    assert wait_until(lambda: lets_in(directory, *PERSON), 30, 1)


def test_rows_decide_and_a_listed_name_with_a_readable_row_is_lost(directory):
    directory.configure()
    started(directory)
    assert {"PLAIN", "SCRAM-SHA-1"} <= offers(directory)
    directory.stop()
    rows = {
        "ldap.host": "127.0.0.1", "ldap.sslEnabled": "false", "ldap.baseDN": school.SUFFIX,
        "ldap.adminDN": school.READER, "ldap.adminPassword": school.READER_PASSWORD,
        "ldap.searchFilter": "(objectClass=inetOrgPerson)",
        "provider.user.className": f"{PACKAGE}UserProvider",
        "provider.auth.className": f"{PACKAGE}AuthProvider",
    }  # fmt: skip
    names = ", ".join(f"'{name}'" for name in rows)
    values = ", ".join(f"('{name}', '{value}')" for name, value in rows.items())
    directory.sql(f"DELETE FROM ofproperty WHERE name IN ({names})")
    directory.sql(f"INSERT INTO ofproperty (name, propvalue) VALUES {values}")
    started(directory)
    assert offers(directory) == {"PLAIN"}
    assert lets_in(directory, *PERSON)
    assert not lets_in(directory, "admin", directory.admin_password)
    assert LOST[directory.major] not in directory.logs()

    directory.stop()
    directory.list_secrets("ldap.adminPassword")
    started(directory)
    assert not lets_in(directory, *PERSON)
    assert LOST[directory.major] in directory.logs()


def test_a_secret_in_the_file_is_taken_over_and_encrypted_by_5(directory):
    directory.configure()
    started(directory)
    directory.stop()
    path = "/opt/openfire/conf/openfire.xml"
    secret = LDAP[LDAP.index("<adminDN>") : LDAP.index("</adminPassword>")] + "</adminPassword>"
    text = directory.host.read(path).replace("</jive>", f"<ldap>{secret}</ldap></jive>")
    directory.host.write(path, text)
    directory.list_secrets(*SECRETS)
    directory.sql(
        "INSERT INTO ofproperty (name, propvalue) VALUES ('ldap.host', '127.0.0.1'),"
        f" ('ldap.sslEnabled', 'false'), ('ldap.baseDN', '{school.SUFFIX}'),"
        f" ('ldap.searchFilter', '(objectClass=inetOrgPerson)')"
    )
    for kind in ("user", "auth"):
        name, value = f"provider.{kind}.className", f"{PACKAGE}{kind.title()}Provider"
        directory.sql(
            f"INSERT INTO ofproperty (name, propvalue) VALUES ('{name}', '{value}')"
            " ON CONFLICT (name) DO UPDATE SET propvalue = excluded.propvalue"
        )
    started(directory)
    assert lets_in(directory, *PERSON)
    assert encrypted(directory) == dict.fromkeys(SECRETS, directory.major >= 5)
    assert not set(SECRETS) & listed(directory)
    assert "adminPassword" not in directory.host.read(path)
