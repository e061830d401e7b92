"""Private key files."""

import shutil

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.transport.identity import load_identity
from tests.transport.sshd import make_key

pytestmark = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="needs ssh-keygen")
NONE = Secret("")


def refusal(file, passphrase=""):
    with pytest.raises(SetupError) as raised:
        load_identity(str(file), Secret(passphrase))
    return raised.value.problem.code


@pytest.mark.parametrize("pem", [False, True], ids=["openssh", "pem"])
@pytest.mark.parametrize("passphrase", ["", "open ñ sesame"], ids=["open", "locked"])
@pytest.mark.parametrize("kind", ["ed25519", "rsa", "ecdsa"])
def test_every_usual_key_is_opened(tmp_path, kind, passphrase, pem):
    key = make_key(tmp_path / "key", kind, passphrase, pem)
    identity = load_identity(str(key), Secret(passphrase))
    assert identity.kind == kind
    assert "PRIVATE" not in repr(identity)


@pytest.mark.parametrize("pem", [False, True], ids=["openssh", "pem"])
def test_a_locked_key_needs_its_passphrase(tmp_path, pem):
    key = make_key(tmp_path / "key", "rsa", "sesame", pem)
    assert refusal(key) is Code.SSH_PASSPHRASE_NEEDED
    assert refusal(key, "wrong") is Code.SSH_PASSPHRASE_WRONG


def test_a_passphrase_too_many_does_no_harm(tmp_path):
    assert load_identity(str(make_key(tmp_path / "key")), Secret("unneeded"))


def test_a_file_that_is_not_there(tmp_path):
    assert refusal(tmp_path / "none") is Code.SSH_KEY_MISSING


@pytest.mark.parametrize(
    "text",
    ["", "hello", "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n"],
)
def test_a_file_that_is_no_key(tmp_path, text):
    (tmp_path / "key").write_text(text)
    assert refusal(tmp_path / "key") is Code.SSH_KEY_UNREADABLE


def test_a_directory_is_no_key(tmp_path):
    assert refusal(tmp_path) is Code.SSH_KEY_UNREADABLE


def test_the_public_half_and_puttys_own_format_are_recognised(tmp_path):
    make_key(tmp_path / "key")
    assert refusal(tmp_path / "key.pub") is Code.SSH_KEY_NOT_PRIVATE
    (tmp_path / "key.ppk").write_text("PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n")
    assert refusal(tmp_path / "key.ppk") is Code.SSH_KEY_NOT_PRIVATE
