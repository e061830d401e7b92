"""The servers this computer knows."""

import base64
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.host_keys import KnownHosts, fingerprint


def blob(kind, body=b"key"):
    return len(kind).to_bytes(4, "big") + kind.encode() + body


ED, OTHER, RSA = blob("ssh-ed25519"), blob("ssh-ed25519", b"other"), blob("ssh-rsa")


class Asked:
    def __init__(self, answer=True):
        self.keys = []
        self.answer = answer

    def __call__(self, key):
        self.keys.append(key)
        return self.answer


@pytest.fixture
def known(tmp_path):
    return KnownHosts(tmp_path / "ours" / "known_hosts")


def refusal(known, *args):
    with pytest.raises(SetupError) as raised:
        known.check(*args)
    return raised.value.problem


def test_a_new_server_is_asked_about_once(known):
    asked = Asked()
    for _ in range(2):
        known.check("a.example", 22, "ssh-ed25519", ED, asked)
    assert [(key.address, key.port, key.kind) for key in asked.keys] == [
        ("a.example", 22, "ssh-ed25519")
    ]
    assert asked.keys[0].fingerprint == fingerprint(ED)


def test_the_fingerprint_is_the_one_openssh_prints():
    key = "AAAAC3NzaC1lZDI1NTE5AAAAIIcCBLGxQFCVFYN2JXqtWFzCHsZmaNmSS4bCGdTyYH9J"
    assert fingerprint(base64.b64decode(key)).startswith("SHA256:")
    assert len(fingerprint(base64.b64decode(key))) == 50


def test_a_declined_key_is_not_remembered(known):
    problem = refusal(known, "a", 22, "ssh-ed25519", ED, Asked(False))
    assert (problem.code, problem.params["fingerprint"]) == (
        Code.HOST_KEY_UNKNOWN,
        fingerprint(ED),
    )
    assert known.kinds("a", 22) == ()
    assert not known.path.exists()


CHANGED = pytest.mark.parametrize(("kind", "key"), [("ssh-ed25519", OTHER), ("ssh-rsa", RSA)])


@CHANGED
def test_a_changed_key_that_nobody_accepts_stops_everything(known, kind, key):
    known.check("a", 22, "ssh-ed25519", ED, Asked())
    before = known.path.read_bytes()
    asked = Asked(False)
    problem = refusal(known, "a", 22, kind, key, asked)
    assert problem.code is Code.HOST_KEY_CHANGED
    assert problem.params == {
        "host": "a",
        "port": "22",
        "fingerprint": fingerprint(key),
        "before": fingerprint(ED),
    }
    assert [one.before for one in asked.keys] == [(fingerprint(ED),)]
    assert known.path.read_bytes() == before


@CHANGED
def test_an_accepted_one_takes_the_place_of_the_old_one_and_of_nothing_else(known, kind, key):
    known.path.parent.mkdir()
    old, rsa = base64.b64encode(ED).decode(), base64.b64encode(RSA).decode()
    known.path.write_text(
        f"# mine\n[a]:22 ssh-ed25519 {old}\n[a]:2222 ssh-ed25519 {old}\n"
        f"b,A,[a]:22 ssh-rsa {rsa[:-4]}AAAA note\nnonsense\n\n"
    )
    known.check("a", 22, kind, key, Asked())
    now = base64.b64encode(key).decode()
    assert known.path.read_text() == (
        f"# mine\n[a]:2222 ssh-ed25519 {old}\nb ssh-rsa {rsa[:-4]}AAAA note\nnonsense\n\n"
        f"[a]:22 {kind} {now}\n"
    )
    known.check("a", 22, kind, key, Asked(False))


def test_another_port_is_another_server(known):
    known.check("a", 22, "ssh-ed25519", ED, Asked())
    asked = Asked()
    known.check("a", 2222, "ssh-ed25519", OTHER, asked)
    assert len(asked.keys) == 1


def test_the_file_is_private_and_its_other_lines_stay(known):
    known.path.parent.mkdir()
    before = "# mine\n|1|hashed= ssh-rsa AAAA\nnonsense\n"
    known.path.write_text(before)
    known.check("a", 2022, "ssh-ed25519", ED, Asked())
    encoded = base64.b64encode(ED).decode()
    assert known.path.read_text() == f"{before}[a]:2022 ssh-ed25519 {encoded}\n"
    assert os.listdir(known.path.parent) == ["known_hosts"]
    if os.name == "posix":
        assert stat.S_IMODE(known.path.stat().st_mode) == 0o600


def test_bad_lines_do_no_harm(known):
    known.path.parent.mkdir()
    encoded = base64.b64encode(ED).decode()
    lines = ["", "# note", "word", "[a]:22 ssh-ed25519 %%%", f"[a]:22 ssh-rsa {encoded}"]
    known.path.write_bytes(
        "\n".join([*lines, f"[b]:22 ssh-ed25519 {encoded}"]).encode() + b"\n\xff"
    )
    known.check("b", 22, "ssh-ed25519", ED, Asked(False))


def test_a_line_of_openssh_for_the_usual_port_counts(known):
    known.path.parent.mkdir()
    known.path.write_text(f"x,A.example ssh-ed25519 {base64.b64encode(ED).decode()} comment\n")
    known.check("a.example", 22, "ssh-ed25519", ED, Asked(False))


def test_a_place_where_nothing_can_be_written_is_a_problem_of_its_own(tmp_path):
    (tmp_path / "file").write_text("")
    known = KnownHosts(tmp_path / "file" / "known_hosts")
    problem = refusal(known, "a", 22, "ssh-ed25519", ED, Asked())
    assert problem.code is Code.KNOWN_HOSTS_UNWRITABLE


@given(st.binary(max_size=400))
def test_no_file_is_too_broken_to_be_read(tmp_path_factory, content):
    known = KnownHosts(tmp_path_factory.mktemp("any") / "known_hosts")
    known.path.write_bytes(content)
    assert known.kinds("a", 22) == ()
