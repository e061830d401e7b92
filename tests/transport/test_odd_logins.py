"""Logins that are let in and run something else, or too much: each has its own words."""

import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from getpass import getuser

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.texts.catalog import Catalog
from setupwizard.transport import ssh
from tests.system.lab import wait_until
from tests.transport.sshd import make_key


@pytest.fixture
def home(sshd):
    """An sshd whose logins find a home of their own, with these start-up files."""

    def start(bashrc="", *settings):
        room = sshd(*settings)
        (room.room / ".bashrc").write_text(bashrc)
        room.close()
        return sshd(f"SetEnv HOME={room.room}", *settings)

    return start


def refusal(log_in, answers, secrets=None):
    with pytest.raises(SetupError) as raised:
        log_in(answers, secrets)
    problem = raised.value.problem
    for language in ("en", "es"):
        words = Catalog(language).problem(problem)
        assert "…" not in words.cause
    return problem


@pytest.mark.parametrize(
    "reads", ["read line", "cat >/dev/null", "head -c 3 >/dev/null", "read -t 5 -n 1 x"]
)
def test_a_start_up_file_that_reads_our_input_is_found_before_anything_is_sent(home, log_in, reads):
    problem = refusal(log_in, home(f"{reads}\n").answers())
    assert problem.code is Code.SSH_INPUT_TAKEN


def test_a_path_that_names_nothing_does_no_harm(home, log_in):
    host = log_in(home("PATH='$PATH:/opt/bin'\n").answers())
    assert host.run(["id", "-u"]).out == "0\n"


@pytest.mark.parametrize(
    ("bashrc", "code"),
    [
        ("exit\n", Code.SSH_LOGIN_ENDS),
        ("echo Hello; exit 3\n", Code.SSH_LOGIN_ENDS),
        ("exec /bin/echo other\n", Code.SSH_LOGIN_ENDS),
        ("exec /usr/sbin/nologin\n", Code.SHELL_UNSUPPORTED),
        ("yes\n", Code.SSH_LOGIN_HANGS),
    ],
)
def test_a_start_up_file_that_runs_something_else_is_told_as_one(home, log_in, bashrc, code):
    assert refusal(log_in, home(bashrc).answers()).code is code


def test_a_command_in_the_line_of_the_key_is_named(sshd, log_in, tmp_path):
    keys = tmp_path / "keys"
    server = sshd(f"AuthorizedKeysFile {keys}")
    keys.write_text(f'\ncommand="echo other" {server.login.with_suffix(".pub").read_text()}')
    problem = refusal(log_in, server.answers())
    assert problem.code is Code.SSH_FORCED_COMMAND
    assert (problem.params["file"], problem.params["line"]) == (str(keys), "2")


def test_the_user_that_a_cloud_wants_is_named_at_once(sshd, log_in, tmp_path):
    keys = tmp_path / "keys"
    server = sshd(f"AuthorizedKeysFile {keys}")
    says = 'Please login as the user \\"debian\\" rather than the user \\"root\\".'
    key = server.login.with_suffix(".pub").read_text()
    keys.write_text(f"""command="echo '{says}';echo;sleep 10;exit 142" {key}""")
    began = time.monotonic()
    problem = refusal(log_in, server.answers())
    assert (problem.code, problem.params["other"]) == (Code.SSH_OTHER_USER, "debian")
    assert time.monotonic() - began < 8


def test_a_folder_without_a_shell_is_told_as_that(sshd, log_in):
    problem = refusal(log_in, sshd("ChrootDirectory /run/sshd").answers())
    assert problem.code is Code.SSH_SHELL_ABSENT
    assert problem.params["shell"].endswith("sh")


def test_a_server_that_runs_one_command_at_a_time_is_asked_again(sshd, log_in):
    host = log_in(sshd("MaxSessions 1").answers())
    for _ in range(20):
        assert host.run(["echo", "x"]).out == "x\n"
    with ThreadPoolExecutor(4) as pool:
        done = list(
            pool.map(lambda n: host.run(["sh", "-c", f"sleep 0.2; echo {n}"]).out, range(4))
        )
    assert done == ["0\n", "1\n", "2\n", "3\n"]


def test_a_server_that_runs_no_command_at_all_is_not_a_lost_link(sshd, log_in):
    assert refusal(log_in, sshd("MaxSessions 0").answers()).code is Code.SSH_SESSIONS_REFUSED


def test_who_compares_the_key_for_long_is_connected_again(sshd, log_in):
    server = sshd("LoginGraceTime 1")
    asked = []

    def slowly(key):
        asked.append(key)
        return wait_until(lambda: not server.children())

    host = log_in(server.answers(), ask_key=slowly)
    assert host.run(["id", "-u"]).out == "0\n"
    assert len(asked) == 1


def test_a_link_that_may_have_been_cut_meanwhile_is_not_used_for_the_login(
    monkeypatch, sshd, log_in
):
    """Nothing tells us of it: the link was down while the server hung up (seen on a real host)."""
    made, really = [], ssh.connect_to_server

    def counted(*args):
        made.append(args)
        return really(*args)

    monkeypatch.setattr(ssh, "connect_to_server", counted)
    monkeypatch.setattr(ssh, "GRACE", 0.0)
    server = sshd().answers()
    assert log_in(server).run(["id", "-u"]).out == "0\n"
    assert len(made) == 2
    assert log_in(server).run(["id", "-u"]).out == "0\n"
    assert len(made) == 3


def test_a_certificate_beside_the_key_opens_the_door(sshd, log_in, tmp_path):
    ca = make_key(tmp_path / "ca")
    server = sshd(f"TrustedUserCAKeys {ca}.pub", "AuthorizedKeysFile none")
    assert refusal(log_in, server.answers()).code is Code.SSH_KEY_REFUSED
    words = ["-q", "-s", str(ca), "-I", "ours", "-n", getuser(), f"{server.login}.pub"]
    subprocess.run(["ssh-keygen", *words], check=True)
    assert log_in(server.answers()).run(["id", "-u"]).out == "0\n"


def test_a_certificate_that_has_expired_is_told_as_that(sshd, log_in, tmp_path):
    ca = make_key(tmp_path / "ca")
    server = sshd(f"TrustedUserCAKeys {ca}.pub", "AuthorizedKeysFile none")
    past = ["-V", "20200101:20200102"]
    words = ["-q", "-s", str(ca), "-I", "ours", "-n", getuser(), *past, f"{server.login}.pub"]
    subprocess.run(["ssh-keygen", *words], check=True)
    assert refusal(log_in, server.answers()).code is Code.SSH_CERTIFICATE_EXPIRED


@pytest.mark.parametrize("kind", ["rsa", "ecdsa"])
def test_certificates_of_every_kind_of_key_are_sent(sshd, log_in, tmp_path, kind):
    ca, key = make_key(tmp_path / "ca"), make_key(tmp_path / "own", kind)
    server = sshd(f"TrustedUserCAKeys {ca}.pub", "AuthorizedKeysFile none")
    words = ["-q", "-s", str(ca), "-I", "ours", "-n", getuser(), f"{key}.pub"]
    subprocess.run(["ssh-keygen", *words], check=True)
    assert log_in(server.answers(identity=str(key))).run(["true"]).ok


def test_a_certificate_that_counts_for_nothing_leaves_the_key_as_it_is(sshd, log_in, tmp_path):
    server = sshd()
    ca = make_key(tmp_path / "ca")
    words = ["-q", "-s", str(ca), "-I", "ours", "-n", "nobody", f"{server.login}.pub"]
    subprocess.run(["ssh-keygen", *words], check=True)
    assert log_in(server.answers()).run(["true"]).ok


@pytest.mark.parametrize(
    ("settings", "option", "offered", "added"),
    [
        ("Ciphers chacha20-poly1305@openssh.com", "Ciphers", "chacha20", "aes256-gcm"),
        ("KexAlgorithms sntrup761x25519-sha512@openssh.com", "KexAlgorithms", "sntrup", "curve"),
        ("Ciphers aes256-ctr\nMACs umac-128-etm@openssh.com", "MACs", "umac", "hmac-sha2-256"),
    ],
)
def test_what_this_program_lacks_is_not_called_the_servers_fault(
    sshd, log_in, settings, option, offered, added
):
    problem = refusal(log_in, sshd(settings).answers())
    assert problem.code is Code.SSH_ALGORITHMS_APART
    assert problem.params["option"] == option
    assert problem.params["offered"].startswith(offered)
    assert problem.params["added"].startswith(added)
    words = Catalog("en").problem(problem)
    assert f"“{option}”" in words.remedy


def test_the_line_that_the_remedy_names_is_enough(sshd, log_in):
    line = "Ciphers chacha20-poly1305@openssh.com"
    added = refusal(log_in, sshd(line).answers()).params["added"]
    assert log_in(sshd(f"{line},{added}").answers()).run(["true"]).ok


@pytest.mark.parametrize(
    "settings",
    ["KexAlgorithms curve25519-sha256", "MACs umac-64@openssh.com", "Ciphers aes256-ctr"],
)
def test_a_hardened_server_that_we_understand_is_understood(sshd, log_in, settings):
    assert log_in(sshd(settings).answers()).run(["cat"], stdin=b"x").out == "x"


@pytest.mark.parametrize("settings", ["Ciphers aes256-ctr\nMACs hmac-md5", "Ciphers 3des-cbc"])
def test_broken_algorithms_are_refused_in_words(sshd, log_in, settings):
    problem = refusal(log_in, sshd(settings).answers())
    assert problem.code is Code.SSH_ALGORITHMS_WEAK
