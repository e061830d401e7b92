"""Every way a login can end, on real sshds: each has its own code and its own words."""

import os
import socket
import threading
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from setupwizard.engine.environment import real_environment
from setupwizard.engine.operations.apply import preview
from setupwizard.engine.runner import ObjectionsError
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.steps.forwarding import forwarding
from setupwizard.texts.catalog import Catalog
from setupwizard.transport.host_keys import KnownHosts
from setupwizard.transport.ssh import connect
from tests.placeholders import whole_problem
from tests.system import lab as labs
from tests.transport.agent import agent_with
from tests.transport.sshd import make_key
from tests.unit.openfire.samples import answers

pytestmark = pytest.mark.xdist_group("logins")  # they share a server

OPS = {"auth": "key", "identity": str(labs.KEYS / "ops")}
LOCKED = {"auth": "key", "identity": str(labs.KEYS / "ops_locked")}
PASSWORD = {"auth": "password"}
WORD = "lab-Word-2"

SETTINGS = """
Port 22
Port 2201
Port 2202
Port 2203
Port 2204
Match LocalPort 2201
    PasswordAuthentication no
    KbdInteractiveAuthentication no
Match LocalPort 2202
    PasswordAuthentication no
    KbdInteractiveAuthentication yes
Match LocalPort 2203
    MaxAuthTries 2
    PasswordAuthentication yes
    AllowTcpForwarding no
Match LocalPort 2204
    AuthenticationMethods password,publickey publickey,password
    PasswordAuthentication yes
"""
USERS = f"""
set -e
id fresh >/dev/null 2>&1 && exit 0
for user in fresh plain keyed caged nologin seated noisy stale ended late greedy; do
    useradd -m -s /bin/bash "$user"
    echo "$user:{WORD}" | chpasswd
    install -d -o "$user" -m 700 "/home/$user/.ssh"
    install -o "$user" -m 600 /home/ops/.ssh/authorized_keys "/home/$user/.ssh/authorized_keys"
done
for user in fresh keyed caged seated noisy stale greedy; do usermod -aG sudo "$user"; done
chage -d 0 stale
chage -E 1 ended
chage -d 2020-01-01 -M 1 -I 1 late
usermod -s /usr/sbin/nologin nologin
usermod -s /bin/rbash caged
echo 'Defaults:seated requiretty' >/etc/sudoers.d/tty
printf 'echo Welcome to this server\\necho trouble >&2\\n' | cat - /home/noisy/.bashrc >/tmp/rc
mv /tmp/rc /home/noisy/.bashrc
printf 'cat >>/tmp/heard\n' >/home/greedy/.bashrc
mkdir -p /etc/old
cat >/etc/old/sshd_config <<END
Port 2205
Ciphers 3des-cbc,aes256-cbc
HostKey /etc/ssh/ssh_host_ed25519_key
PidFile none
END
cat >/etc/old/few <<END
Port 2206
MaxStartups 1
LoginGraceTime 20
HostKey /etc/ssh/ssh_host_ed25519_key
PidFile none
END
systemd-run --quiet --unit=old-sshd /usr/sbin/sshd -D -f /etc/old/sshd_config
systemd-run --quiet --unit=few-sshd /usr/sbin/sshd -D -f /etc/old/few
"""


@pytest.fixture(scope="module")
def server():
    """One server with an account for every kind of trouble."""
    reason = labs.available("bare")
    if reason:
        pytest.skip(f"test host: {reason}")
    labs.build("bare")
    host = labs.up("bare", "none")
    try:
        host.write("/etc/ssh/sshd_config.d/00-ours.conf", SETTINGS)
        host.run_root(["sh", "-s"], stdin=USERS)
        host.run_root(["systemctl", "restart", "ssh"])
        yield host
    finally:
        host.down()


@dataclass
class Room:
    """What a case may change before the login."""

    host: labs.LabHost
    path: object
    known_hosts: KnownHosts
    accept: bool = True


@contextmanager
def _nothing(room):
    yield


@contextmanager
def _changed_key(room):
    room.accept = False
    room.known_hosts.path.write_text(
        f"[{room.host.address}]:22 ssh-ed25519 "
        "AAAAC3NzaC1lZDI1NTE5AAAAIIcCBLGxQFCVFYN2JXqtWFzCHsZmaNmSS4bCGdTyYH9J\n"
    )
    yield


@contextmanager
def _declined(room):
    room.accept = False
    yield


@contextmanager
def _unwritable(room):
    (room.path / "file").write_text("")
    room.known_hosts = KnownHosts(room.path / "file" / "known")
    yield


@contextmanager
def _speaks(room, greeting):
    """Something on this computer that answers with its own words."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer():
            one, _ = listener.accept()
            with one:
                one.sendall(greeting)
                one.shutdown(socket.SHUT_WR)
                while one.recv(4096):
                    pass

        thread = threading.Thread(target=answer)
        thread.start()
        room.port = listener.getsockname()[1]
        try:
            yield
        finally:
            with socket.create_connection(listener.getsockname()):
                pass
            thread.join()


def _web(room):
    return _speaks(room, b"HTTP/1.1 400 Bad Request\r\n\r\n")


def _breaks_off(room):
    return _speaks(room, b"SSH-2.0-OpenSSH_9.2\r\n")


@contextmanager
def _busy(room):
    with socket.create_connection((room.host.address, 2206)) as held:
        assert held.recv(64).startswith(b"SSH-")
        yield


@contextmanager
def _garbage(room):
    (room.path / "key").write_text("-----BEGIN RSA PRIVATE KEY-----\nAAAA\n")
    room.identity = str(room.path / "key")
    yield


@contextmanager
def _public(room):
    room.identity = str(labs.KEYS / "ops.pub")
    yield


@contextmanager
def _stranger(room):
    room.identity = str(make_key(room.path / "stranger"))
    yield


@contextmanager
def _agent_of_strangers(room):
    with agent_with(room.path, *(make_key(room.path / f"k{n}") for n in range(3))):
        yield


@contextmanager
def _no_agent(room):
    with agent_with(room.path):
        yield


@contextmanager
def _closed_for_a_while(room):
    """What systemd and administrators do (nologin(5))."""
    room.host.write("/etc/nologin", "Back at \x1b[31mnoon\x1b[0m.\n")
    try:
        yield
    finally:
        room.host.run_root(["rm", "/etc/nologin"])


@contextmanager
def _without_sudo(room):
    room.host.run_root(["mv", "/usr/bin/sudo", "/usr/bin/sudo.away"])
    try:
        yield
    finally:
        room.host.run_root(["mv", "/usr/bin/sudo.away", "/usr/bin/sudo"])


@dataclass
class Case:
    code: Code
    user: str = "ops"
    login: dict = field(default_factory=lambda: dict(OPS))
    secrets: dict = field(default_factory=dict)
    given: Callable = _nothing


CASES = [
    Case(Code.HOST_UNKNOWN, login={**OPS, "address": "no-such-host.invalid"}),
    Case(Code.HOST_UNREACHABLE, login={**OPS, "address": "10.77.0.250"}),
    Case(Code.HOST_REFUSED, login={**OPS, "port": 9}),
    Case(Code.HOST_NOT_SSH, login={**OPS, "address": "127.0.0.1"}, given=_web),
    Case(Code.HOST_LOST, login={**OPS, "address": "127.0.0.1"}, given=_breaks_off),
    Case(Code.HOST_TURNED_AWAY, login={**OPS, "port": 2206}, given=_busy),
    Case(Code.HOST_KEY_UNKNOWN, given=_declined),
    Case(Code.HOST_KEY_CHANGED, given=_changed_key),
    Case(Code.KNOWN_HOSTS_UNWRITABLE, given=_unwritable),
    Case(Code.SSH_ALGORITHMS_WEAK, login={**OPS, "port": 2205}),
    Case(Code.SECRET_NEEDED, "fresh", PASSWORD),
    Case(Code.SSH_PASSWORD_REFUSED, "fresh", PASSWORD, {"ssh_password": "Mistaken-7"}),
    Case(Code.SSH_PASSWORD_DISABLED, "fresh", {**PASSWORD, "port": 2201}, {"ssh_password": WORD}),
    Case(Code.SSH_PASSWORD_EXPIRED, "stale", PASSWORD, {"ssh_password": WORD}),
    Case(Code.SSH_PASSWORD_EXPIRED, "stale"),
    Case(Code.SSH_ACCOUNT_EXPIRED, "ended"),
    Case(Code.SSH_ACCOUNT_EXPIRED, "ended", PASSWORD, {"ssh_password": WORD}),
    Case(Code.SSH_ACCOUNT_EXPIRED, "late", PASSWORD, {"ssh_password": WORD}),
    Case(Code.SSH_LOGIN_DENIED, "fresh", PASSWORD, {"ssh_password": WORD}, _closed_for_a_while),
    Case(Code.SSH_LOGIN_DENIED, given=_closed_for_a_while),
    Case(Code.SSH_KEY_TOO, "fresh", {**PASSWORD, "port": 2204}, {"ssh_password": WORD}),
    Case(Code.SSH_PASSWORD_TOO, "fresh", {**OPS, "port": 2204}),
    Case(
        Code.SSH_PASSWORD_REFUSED,
        "fresh",
        {**OPS, "port": 2204},
        {"ssh_password": "Mistaken-7"},
    ),
    Case(Code.SSH_KEY_REFUSED, given=_stranger),
    Case(Code.SSH_KEY_MISSING, login={"auth": "key", "identity": "/no/such/key"}),
    Case(Code.SSH_KEY_UNREADABLE, given=_garbage),
    Case(Code.SSH_KEY_NOT_PRIVATE, given=_public),
    Case(Code.SSH_PASSPHRASE_NEEDED, login=LOCKED),
    Case(Code.SSH_PASSPHRASE_WRONG, login=LOCKED, secrets={"key_passphrase": "Mistaken-7"}),
    Case(Code.SSH_AGENT_EMPTY, login={"auth": "agent"}, given=_no_agent),
    Case(Code.SSH_AGENT_REFUSED, login={"auth": "agent"}, given=_agent_of_strangers),
    Case(
        Code.SSH_TOO_MANY_ATTEMPTS,
        login={"auth": "agent", "port": 2203},
        given=_agent_of_strangers,
    ),
    Case(Code.SHELL_UNSUPPORTED, "nologin"),
    Case(Code.SUDO_MISSING, given=_without_sudo),
    Case(Code.SUDO_PASSWORD_NEEDED, "keyed"),
    Case(Code.SUDO_PASSWORD_WRONG, "keyed", secrets={"sudo_password": "Mistaken-7"}),
    Case(Code.SUDO_NOT_ALLOWED, "plain", secrets={"sudo_password": WORD}),
    Case(Code.SUDO_NEEDS_TERMINAL, "seated", secrets={"sudo_password": WORD}),
]


def log_in(case, room):
    login = {"address": room.host.address, "user": case.user, **case.login}
    login |= {name: getattr(room, name) for name in ("port", "identity") if hasattr(room, name)}
    answers = room.host.answers(login.pop("user"), **login)
    secrets = Secrets()
    for name, text in case.secrets.items():
        secrets = secrets.with_secret(name, text)
    return connect(answers, secrets, room.known_hosts, lambda _: room.accept, threading.Event())


@pytest.fixture
def room(server, tmp_path, known_hosts):
    return Room(server, tmp_path, known_hosts)


@pytest.mark.system
@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.code))
def test_a_login_that_fails_says_why(case, room):
    with case.given(room), pytest.raises(SetupError) as raised:
        log_in(case, room).close()
    problem = raised.value.problem
    assert problem.code is case.code, problem.detail
    for secret in case.secrets.values():
        assert secret not in repr(problem)
    for language in ("en", "es"):
        words = Catalog(language).problem(problem)
        assert "…" not in words.cause + words.remedy
        assert words.cause.isprintable()


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_way_to_fail_has_its_own_words(language):
    problems = [whole_problem(code) for code in {case.code for case in CASES}]
    causes = {Catalog(language).problem(problem).cause for problem in problems}
    assert len(causes) == len(problems) >= 30
    if language == "es":
        assert not causes & {Catalog("en").problem(problem).cause for problem in problems}


WELCOME = {
    "password and sudo with it": Case(Code.INTERNAL, "fresh", PASSWORD, {"ssh_password": WORD}),
    "keyboard-interactive": Case(
        Code.INTERNAL, "fresh", {**PASSWORD, "port": 2202}, {"ssh_password": WORD}
    ),
    "key": Case(Code.INTERNAL),
    "RSA key": Case(Code.INTERNAL, login={"auth": "key", "identity": str(labs.KEYS / "ops_rsa")}),
    "locked key": Case(Code.INTERNAL, login=LOCKED, secrets={"key_passphrase": labs.KEY_PHRASE}),
    "key, sudo with a password": Case(Code.INTERNAL, "keyed", secrets={"sudo_password": WORD}),
    "key and password": Case(Code.INTERNAL, "fresh", {**OPS, "port": 2204}, {"ssh_password": WORD}),
    "key and the password of sudo": Case(
        Code.INTERNAL, "fresh", {**OPS, "port": 2204}, {"sudo_password": WORD}
    ),
    "password and key": Case(
        Code.INTERNAL, "fresh", {**OPS, **PASSWORD, "port": 2204}, {"ssh_password": WORD}
    ),
    "restricted shell": Case(Code.INTERNAL, "caged", secrets={"sudo_password": WORD}),
    "noisy shell": Case(Code.INTERNAL, "noisy", secrets={"sudo_password": WORD}),
}


@pytest.mark.system
@pytest.mark.parametrize("case", WELCOME.values(), ids=WELCOME.keys())
def test_a_login_that_works_is_root_in_the_end(case, room):
    host = log_in(case, room)
    try:
        done = host.run(["id", "-un"])
        assert (done.out, done.err) == ("root\n", "")
        assert host.run(["cat"], stdin=b"only this\n").out == "only this\n"
    finally:
        host.close()


@pytest.mark.system
def test_the_right_key_is_found_in_an_agent_of_several(room, tmp_path):
    keys = [make_key(tmp_path / "other"), labs.KEYS / "ops"]
    with agent_with(tmp_path, *keys):
        log_in(Case(Code.INTERNAL, login={"auth": "agent"}), room).close()


@pytest.mark.system
def test_a_remembered_sudo_password_is_not_taken_for_a_rule_without_one(room):
    room.host.write("/etc/sudoers.d/global", "Defaults timestamp_type=global\n")
    room.host.run_root(
        ["runuser", "-u", "keyed", "--", "sudo", "-S", "-p", "", "true"], stdin=f"{WORD}\n"
    )
    try:
        host = log_in(Case(Code.INTERNAL, "keyed", secrets={"sudo_password": WORD}), room)
        assert host.run(["cat"], stdin=b"content").out == "content"
        host.close()
    finally:
        room.host.run_root(["rm", "/etc/sudoers.d/global"])


@pytest.mark.system
@pytest.mark.parametrize(
    ("port", "failures"), [(22, 1), (2202, 1), (2201, 0)], ids=["password", "kbd", "disabled"]
)
def test_a_wrong_password_is_one_failure_in_the_servers_eyes(room, port, failures):
    def failed():
        return room.host.journal().count("pam_unix(sshd:auth): authentication failure")

    before = failed()
    case = Case(Code.INTERNAL, "fresh", {**PASSWORD, "port": port}, {"ssh_password": "Mistaken-7"})
    with pytest.raises(SetupError):
        log_in(case, room)
    room.host.run_root(["journalctl", "--sync"])
    assert failed() - before == failures


@pytest.mark.system
def test_forwarding_that_is_forbidden_is_told_from_a_port_that_is_closed(room):
    host = log_in(Case(Code.INTERNAL, login={**OPS, "port": 2203}), room)
    try:
        with pytest.raises(SetupError) as raised:
            host.tunnel("127.0.0.1", 22).__enter__()
        assert raised.value.problem.code is Code.SSH_FORWARDING_REFUSED
        with pytest.raises(SetupError) as raised:
            forwarding([("127.0.0.1", 9090)])(host)
        problem = raised.value.problem
        assert problem.code is Code.SSH_FORWARDING_LINE
        assert problem.params["file"] == "/etc/ssh/sshd_config.d/00-ours.conf"
        assert problem.params["found"] == "AllowTcpForwarding no"
    finally:
        host.close()


@pytest.mark.system
def test_forwarding_that_is_forbidden_is_an_objection_before_the_first_change(room):
    login = room.host.answers("ops", **OPS, port=2203)
    secrets = Secrets().with_secret("admin_password", WORD)
    environment = real_environment(room.known_hosts.path)
    session = Session.connect(environment, login, secrets, lambda _: True, threading.Event())
    try:
        with pytest.raises(ObjectionsError) as raised:
            session.ask(preview, answers(), secrets)
    finally:
        session.close()
    assert Code.SSH_FORWARDING_LINE in [one.code for one in raised.value.objections]


@pytest.mark.system
def test_no_secret_is_sent_to_a_start_up_file_that_reads(room):
    with pytest.raises(SetupError) as raised:
        log_in(Case(Code.INTERNAL, "greedy", secrets={"sudo_password": WORD}), room)
    assert raised.value.problem.code is Code.SSH_INPUT_TAKEN
    assert WORD not in room.host.run_root(["cat", "/tmp/heard"]).stdout


@pytest.mark.system
def test_no_secret_is_seen_by_anybody_on_the_server(room):
    """A canary in every place a password passes; `ps` looks all the while."""
    host = log_in(Case(Code.INTERNAL, "fresh", PASSWORD, {"ssh_password": WORD}), room)
    try:
        seen = host.run(
            ["sh", "-c", "ps -e -ww -o args=; cat /proc/[0-9]*/environ | tr '\\0' '\\n'"]
        )
        assert "ps -e" in seen.out
        assert WORD not in seen.out + seen.err + repr(seen) + repr(host.__dict__)
    finally:
        host.close()
    assert WORD not in room.host.journal()


def test_an_address_is_not_waited_for_after_a_cancel(known_hosts, tmp_path):
    cancel = threading.Event()
    cancel.set()
    answers = labs.LabHost("none", "127.0.0.1").answers(identity=str(make_key(tmp_path / "k")))
    with pytest.raises(SetupError) as raised:
        connect(answers, Secrets(), known_hosts, lambda _: True, cancel)
    assert raised.value.problem.code is Code.HOST_UNREACHABLE
    assert os.listdir(tmp_path) == ["k", "k.pub"] or not known_hosts.path.exists()
