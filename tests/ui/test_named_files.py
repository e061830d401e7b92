"""A file of the person is looked at when it is named, and what is wrong stands at its field."""

import io
import tarfile

import pytest
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from setupwizard.model.problems import Code, Problem
from setupwizard.openfire.releases import warnings
from setupwizard.texts.catalog import Catalog
from setupwizard.ui.server.named_file import typed_path
from setupwizard.ui.wizards.setup.openfire import OpenfirePage
from tests.ui.seeing import said

NEXT = "Siguiente: idioma"


def packed(path, version="5.1.1"):
    """An archive as Openfire's is, as far as it is looked at."""
    with tarfile.open(path, "w:gz") as tar:
        for name in ("lib/startup.jar", f"lib/xmppserver-{version}.jar"):
            entry = tarfile.TarInfo(f"openfire/{name}")
            entry.size = 200_000
            tar.addfile(entry, io.BytesIO(bytes(range(250)) * 800))
    return path


@pytest.fixture
def at_file(hands):
    hands.connect("chat.empresa.es", "root", "correcta")
    hands.press("Tengo el archivo")
    return hands


def name(hands, text):
    hands.type("Archivo", text)
    assert not hands.may_press(NEXT)  # not before it was seen


def refused(hands, code, **params):
    cause = Catalog("es").cause(code, params)
    hands.qtbot.waitUntil(lambda: hands.reads(cause))
    hands.sees("Elija otro archivo u otra manera")
    assert not hands.may_press(NEXT)


def test_a_good_one_goes_on_whatever_it_is_called(at_file, tmp_path):
    name(at_file, str(packed(tmp_path / "mi copia.tar.gz")))
    at_file.press(NEXT)


def test_one_that_is_not_there_is_told_and_another_one_is_looked_at(at_file, tmp_path):
    name(at_file, str(tmp_path / "no.tar.gz"))
    refused(at_file, Code.ARCHIVE_MISSING, file="no.tar.gz")
    name(at_file, str(packed(tmp_path / "si.tar.gz")))
    at_file.press(NEXT)


def test_one_that_broke_off_is_told_as_that(at_file, tmp_path):
    path = packed(tmp_path / "openfire_5_1_1.tar.gz")
    path.write_bytes(path.read_bytes()[:-700])
    name(at_file, str(path))
    refused(at_file, Code.ARCHIVE_DAMAGED, file=path.name)


def test_one_of_another_version_is_good_for_that_version(at_file, tmp_path):
    name(at_file, str(packed(tmp_path / "openfire_5_0_3.tar.gz", "5.0.3")))
    names = {"file": "openfire_5_0_3.tar.gz", "found": "5.0.3", "wanted": "5.1.1"}
    refused(at_file, Code.ARCHIVE_OTHER_VERSION, **names)
    at_file.choose("Versión", "5.0.3")
    at_file.press(NEXT)


def test_of_a_release_that_is_not_in_the_list_the_version_is_that_of_the_file(at_file, tmp_path):
    name(at_file, str(packed(tmp_path / "openfire_5_0_4.tar.gz", "5.0.4")))
    at_file.qtbot.waitUntil(lambda: at_file.may_press(NEXT))
    assert at_file.window.open.wizard.pages.of(OpenfirePage).raw()["version"] == "5.0.4"


def test_a_release_too_old_to_be_set_up_is_never_taken_from_a_file(at_file, tmp_path):
    name(at_file, str(packed(tmp_path / "openfire_4_5_0.tar.gz", "4.5.0")))
    names = {"file": "openfire_4_5_0.tar.gz", "found": "4.5.0", "wanted": "5.1.1"}
    refused(at_file, Code.ARCHIVE_OTHER_VERSION, **names)


def test_without_the_list_the_known_flaws_of_the_files_version_are_told(qtbot):
    page = OpenfirePage()
    qtbot.addWidget(page)
    page.show()
    page.set_unreachable(warnings)
    page.load({"source": "file", "file": "openfire_4_6_2.tar.gz"})
    page.mark(Problem(Code.ARCHIVE_OTHER_VERSION, {"found": "4.6.2", "wanted": "5.1.1"}))
    assert page.raw()["version"] == "4.6.2"
    assert "This version has known security flaws" in said(page)


def test_another_way_needs_no_file(at_file, tmp_path):
    name(at_file, str(tmp_path))
    refused(at_file, Code.ARCHIVE_MISSING, file=tmp_path.name)
    at_file.press("Lo descarga este ordenador")
    at_file.press(NEXT)


def key_file(folder, passphrase=""):
    lock, secret = form.BestAvailableEncryption, passphrase.encode()
    how = lock(secret) if secret else form.NoEncryption()
    path = folder / "id_ed25519"
    kind = form.PrivateFormat.OpenSSH
    key = Ed25519PrivateKey.generate()
    path.write_bytes(key.private_bytes(form.Encoding.PEM, kind, how))
    return path


@pytest.fixture
def at_key(hands):
    hands.press("Instalar un chat nuevo")
    hands.type("Dirección del servidor", "chat.empresa.es")
    hands.press("Archivo de clave")
    return hands


NO_KEYS = {
    "ana.pub": (b"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 ana", Code.SSH_KEY_NOT_PRIVATE),
    "ana.ppk": (b"PuTTY-User-Key-File-3: ssh-ed25519\n", Code.SSH_KEY_NOT_PRIVATE),
    "photo.jpg": (b"\xff\xd8\xff\xe0 JFIF", Code.SSH_KEY_UNREADABLE),
    "empty": (b"", Code.SSH_KEY_UNREADABLE),
    "folder": (None, Code.SSH_KEY_UNREADABLE),
}


@pytest.mark.parametrize("name", NO_KEYS)
def test_what_is_no_private_key_is_told_at_its_field_before_anybody_connects(
    at_key, host, tmp_path, name
):
    data, code = NO_KEYS[name]
    path = tmp_path / name
    path.mkdir() if data is None else path.write_bytes(data)
    edit = at_key.type("Archivo de clave", str(path))
    assert not at_key.may_press("Conectar")
    cause = Catalog("es").cause(code, {"file": name})
    at_key.qtbot.waitUntil(lambda: edit.accessibleDescription() == cause)
    at_key.sees("Elija otro archivo de clave")
    assert not at_key.may_press("Conectar")
    at_key.type("Archivo de clave", f'"{key_file(tmp_path)}"')
    at_key.press("Conectar")
    at_key.sees("Sí, coincide")


def test_a_key_that_is_not_there_is_told_and_may_be_put_there(at_key, window, tmp_path):
    at_key.type("Archivo de clave", str(tmp_path / "id_ed25519"))
    cause = Catalog("es").cause(Code.SSH_KEY_MISSING, {"file": str(tmp_path / "id_ed25519")})
    at_key.qtbot.waitUntil(lambda: at_key.reads(cause))
    path = key_file(tmp_path)
    window.open.wizard.shell.page._take_file(str(path))  # as its dialog does
    at_key.press("Conectar")


def test_a_locked_key_waits_for_its_passphrase_at_the_server(at_key, tmp_path):
    at_key.type("Archivo de clave", str(key_file(tmp_path, "una frase")))
    at_key.press("Conectar")


def test_another_way_to_log_in_needs_no_key_file(at_key, tmp_path):
    at_key.type("Archivo de clave", str(tmp_path))
    at_key.sees("Elija otro archivo de clave")
    at_key.press("Agente de claves")
    at_key.press("Conectar")


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("/a/b c.tar.gz", "/a/b c.tar.gz"),
        ("  '/a/b.tar.gz' ", "/a/b.tar.gz"),
        ('"/a/b.tar.gz"', "/a/b.tar.gz"),
        ("file:///a/b%20c.tar.gz", "/a/b c.tar.gz"),
        ("~/b.tar.gz", "~/b.tar.gz"),
        ("", ""),
    ],
)
def test_a_path_is_understood_as_it_is_copied(typed, path):
    assert typed_path(typed) == path
