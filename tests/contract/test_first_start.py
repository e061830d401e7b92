"""What the unattended setup leaves behind: files, rows, ports, lines."""

import base64
import re
import ssl

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.contract.openfire import ADMIN_PASSWORD, DATABASE_PASSWORD, DOMAIN, HOME, KEY

COMMON_PORTS = {5222, 5223, 5269, 5270, 5275, 5276, 7070, 7443, 7777, 9090, 9091}
PORTS_OF_4 = {5229, 5262, 5263}
COLOUR = re.compile("\x1b\\[[0-9;]*m")


# Openfire's own, in util/AesEncryptor.java: they pad a short key and hide the key in its file.
HIDING_KEY = bytes.fromhex("f2465d2ad1730b18cb8695a3b1e58927")
HIDING_IV = bytes.fromhex("cd91a7c5278b39e0fa72d02983659d74")


def unhidden(text, key=HIDING_KEY):
    cipher = Cipher(algorithms.AES(key), modes.CBC(HIDING_IV)).decryptor()
    padded = cipher.update(base64.b64decode(text)) + cipher.finalize()
    return padded[: -padded[-1]].decode()


def leaves(element, name=""):
    """Dotted name -> element, for every element without children."""
    found = {}
    for child in element:
        inner = f"{name}.{child.tag}" if name else child.tag
        found |= leaves(child, inner) if len(child) else {inner: child}
    return found


def test_setup_is_marked_done_and_the_order_for_it_is_gone(server):
    found = leaves(server.xml())
    assert found["setup"].text == "true"
    assert not [name for name in found if name.startswith("autosetup")]
    assert found["locale"].text == "en"
    assert found["fqdn"].text == "host.example.org"


def test_the_database_settings_stay_with_their_secrets_encrypted(server):
    found = leaves(server.xml())
    provider = "database.defaultProvider."
    assert found[provider + "serverURL"].text == "jdbc:postgresql://127.0.0.1:5432/openfire"
    assert (found[provider + "minConnections"].text, found[provider + "maxConnections"].text) == (
        "5",
        "25",
    )
    assert found[provider + "connectionTimeout"].text == "1.0"
    for name in ("username", "password"):
        element = found[provider + name]
        assert element.get("encrypted") == "true"
        assert base64.b64decode(element.text, validate=True)
        assert (element.get("iv") is not None) == (server.major >= 5)
    assert found["connectionProvider.className"].text.endswith(".DefaultConnectionProvider")


def test_some_seeded_properties_leave_the_file_and_some_stay(server):
    found = leaves(server.xml())
    assert "register.inband" not in found
    assert server.xml().find("register") is None
    assert "xmpp.domain" not in found
    assert found["xmpp.client.tls.policy"].text == "required"
    assert found["adminConsole.port"].text == "9090"
    assert ("clustering.nodeid" in found) == (server.major >= 5)


def test_no_secret_is_left_in_clear_in_any_configuration_file(server):
    for name in ("openfire", "security"):
        text = server.host.read(f"{HOME}/conf/{name}.xml")
        assert DATABASE_PASSWORD not in text
        assert ADMIN_PASSWORD not in text
        assert KEY not in text


def test_the_algorithm_and_the_hidden_key_are_in_security_xml(server):
    found = leaves(server.xml("security"))
    assert found["encrypt.algorithm"].text == "AES"
    assert unhidden(found["encrypt.key.current"].text) == KEY
    assert ("encrypt.blowfish.kdf" in found) == (server.major >= 5)
    names = [item.text for item in server.xml("security").iter("name")]
    assert names == ["database.defaultProvider.username", "database.defaultProvider.password"]


def test_the_stored_password_can_be_read_with_the_key(server):
    element = leaves(server.xml())["database.defaultProvider.password"]
    key = (KEY.encode() + HIDING_KEY[len(KEY) :])[:16]
    if server.major == 4:
        assert unhidden(element.text, key) == DATABASE_PASSWORD
    else:
        iv, text = (base64.b64decode(given) for given in (element.get("iv"), element.text))
        assert AESGCM(key).decrypt(iv, text, None).decode() == DATABASE_PASSWORD


def test_every_seeded_property_is_a_row(server):
    rows = {row[0]: row[1:] for row in server.sql("SELECT * FROM ofProperty")}
    expected = {
        "register.inband": "false",
        "user.scramHashedPasswordOnly": "true",
        "xmpp.auth.anonymous": "false",
        "xmpp.client.tls.policy": "required",
        "xmpp.domain": DOMAIN,
        "xmpp.socket.ssl.active": "true",
    }
    assert {name: rows[name] for name in expected} == {
        name: [value, "0", ""] for name, value in expected.items()
    }
    assert not [name for name in rows if name.startswith(("autosetup", "adminConsole", "database"))]
    providers = [name for name in rows if name.startswith("provider.")]
    assert len(providers) == (7 if server.major == 4 else 0)


def test_the_administrator_has_scram_keys_and_nothing_else(server):
    [row] = server.sql("SELECT * FROM ofUser WHERE username = 'admin'")
    _, stored, key, salt, rounds, plain, encrypted, name, email, *_ = row
    assert [len(base64.b64decode(text)) for text in (stored, key, salt)] == [20, 20, 24]
    assert (rounds, plain, encrypted) == ("4096", "", "")
    assert (name, email) == ("Administrator", "admin@example.org")


def test_the_schema_has_the_version_of_its_release(server):
    assert server.sql("SELECT * FROM ofVersion WHERE name = 'openfire'") == [
        ["openfire", "32" if server.major == 4 else "38"]
    ]
    assert server.sql("SELECT id FROM ofID WHERE idType = 18") == [["1"]]


def test_the_ports_of_the_release_are_open_to_everybody(server):
    ports = server.ports()
    assert set(ports) == COMMON_PORTS | (PORTS_OF_4 if server.major == 4 else set())
    assert {address for held in ports.values() for address in held} <= {"*", "0.0.0.0", "::"}


def test_the_start_is_told_in_words_that_no_language_changes(server):
    said = server.journal()
    assert f"Openfire {server.version} [" in said
    assert "Successfully loaded plugin 'admin'." in said


def test_the_logs_have_the_names_and_the_shape_of_the_release(server):
    names = server.host.run_root(["ls", f"{HOME}/logs"]).stdout.split()
    assert ("openfire.log" in names) == (server.major >= 5)
    assert ({"all.log", "info.log"} <= set(names)) == (server.major == 4)
    log = server.host.read(f"{HOME}/logs/{'all' if server.major == 4 else 'openfire'}.log")
    assert bool(COLOUR.search(log)) == (server.major >= 5)
    line = r"^\d{4}\.\d\d\.\d\d \d\d:\d\d:\d\d(\.\d{3})? INFO +\[.+?\]: org\.jivesoftware\.\S+ - "
    assert re.search(line, COLOUR.sub("", log), re.MULTILINE)


def test_the_certificate_was_made_for_the_domain(server):
    with server.client(5223, direct_tls=True) as client:
        pem = ssl.DER_cert_to_PEM_cert(client.certificate())
    shown = server.host.run_root(["openssl", "x509", "-noout", "-text"], stdin=pem).stdout
    assert f"DNS:{DOMAIN}" in shown
    assert "Public Key Algorithm: rsaEncryption" in shown
