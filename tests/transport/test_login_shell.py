"""One command line for all login shells."""

import shutil
import subprocess

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from setupwizard.model.answers import HostAnswers
from setupwizard.model.problems import Code
from setupwizard.transport.diverted import LoginOutput, why_diverted
from setupwizard.transport.shell import LoginShell

SHELLS = ["sh", "dash", "bash", "rbash", "zsh", "ksh", "mksh", "fish", "tcsh", "csh"]
ODD = ["'", '"', "\\", "!", "\n", "$HOME", "`", "%s", "\\0041", "~", "é", "😀", "\x7f", "#", "\\'"]
WORD = st.lists(
    st.sampled_from(ODD)
    | st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])),
    max_size=4,
).map("".join)


def said(name, *argv):
    program = shutil.which(name)
    if not program:
        pytest.skip(f"needs {name}")
    # A restricted shell runs only what is in its path.
    shell = LoginShell("sh" if name == "rbash" else "/bin/sh")
    done = subprocess.run([program, "-c", shell.line(argv)], capture_output=True, check=False)
    return shell.output(done.stdout), shell.output(done.stderr), done.returncode


@pytest.mark.parametrize("name", SHELLS)
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.lists(WORD, max_size=4))
def test_every_shell_hands_on_every_word(name, words):
    out, err, status = said(name, "printf", "%s\\0", *words)
    assert out.decode().split("\0")[: len(words)] == words
    assert (err, status) == (b"", 0)


@pytest.mark.parametrize("name", SHELLS)
def test_every_shell_gives_status_and_both_streams(name):
    assert said(name, "sh", "-c", "echo o; echo e >&2; exit 5") == (b"o\n", b"e\n", 5)


@pytest.mark.parametrize("name", [name for name in SHELLS if name != "rbash"])
def test_a_login_without_a_path_finds_its_commands(name):
    program = shutil.which(name)
    if not program:
        pytest.skip(f"needs {name}")
    line = LoginShell().line(["id", "-u"])
    done = subprocess.run(
        [program, "-c", line], env={"PATH": "/no"}, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr.count(b"not found")) == (0, 0)


def test_what_a_shell_prints_of_itself_is_left_out():
    shell = LoginShell()
    script = f"echo Welcome; echo 'ssh noise' >&2; {shell.line(['echo', 'mine'])}"
    done = subprocess.run(["sh", "-c", script], capture_output=True, check=True)
    assert (shell.output(done.stdout), shell.output(done.stderr)) == (b"mine\n", b"")


def test_a_command_that_never_began_is_not_an_empty_answer():
    assert LoginShell().output(b"This account is currently not available.\n") is None


HOST = HostAnswers(address="chat.example", user="ana", auth="agent")
CLOUD = 'Please login as the user "debian" rather than the user "root".\n'


def reason(status=1, out="", err="", remarks=""):
    return why_diverted(HOST, LoginOutput(out.encode(), err.encode(), status, remarks)).problem


@pytest.mark.parametrize(
    ("status", "out", "err", "shell"),
    [
        (1, "This account is currently not available.\n", "", "nologin"),
        (126, "", "rbash: line 1: /bin/sh: restricted\n", "rbash"),
        (127, "", "/usr/bin/git-shell: no\n", "git-shell"),
        (128, "", "fatal: unrecognized command '/bin/sh -c x'\n", "git-shell"),
        (1, "This service allows sftp connections only.\n", "", "internal-sftp"),
    ],
)
def test_an_unusual_shell_is_named(status, out, err, shell):
    problem = reason(status, out, err)
    assert (problem.code, problem.params["shell"]) == (Code.SHELL_UNSUPPORTED, shell)


@pytest.mark.parametrize(
    ("status", "out", "err", "code"),
    [
        (1, "", "", Code.SSH_LOGIN_ENDS),
        (0, "Hello\n", "", Code.SSH_LOGIN_ENDS),
        (1, "", "bash: line 1: syntax error near unexpected token\n", Code.SSH_LOGIN_ENDS),
        (1, "", "/bin/bash: No such file or directory\n", Code.SSH_SHELL_ABSENT),
        (127, "", "bash: line 1: /bin/sh: No such file or directory\n", Code.SSH_SHELL_ABSENT),
        (127, "", "zsh:1: no such file or directory: /bin/sh\n", Code.SSH_SHELL_ABSENT),
        (254, "", "Back at noon\n", Code.SSH_LOGIN_DENIED),
        (None, "Loading…", "", Code.SSH_LOGIN_HANGS),
        (142, CLOUD, "", Code.SSH_OTHER_USER),
        (None, CLOUD, "", Code.SSH_OTHER_USER),
    ],
)
def test_an_ordinary_shell_is_never_blamed(status, out, err, code):
    assert reason(status, out, err).code is code


def test_the_user_a_cloud_wants_is_named_without_waiting_for_the_end():
    assert reason(None, CLOUD).params["other"] == "debian"
    assert LoginOutput(CLOUD.encode(), b"", None).hopeless
    assert not LoginOutput(b"Welcome to this server\n", b"", None).hopeless


def test_a_command_in_the_line_of_the_key_is_named_with_its_place():
    remarks = "/home/ana/.ssh/authorized_keys:3: key options: command user-rc\n"
    problem = reason(0, "Hello\n", remarks=remarks)
    assert problem.code is Code.SSH_FORCED_COMMAND
    assert (problem.params["file"], problem.params["line"]) == (
        "/home/ana/.ssh/authorized_keys",
        "3",
    )
    free = remarks.replace("command ", "agent-forwarding ")
    assert reason(0, "Hello\n", remarks=free).code is Code.SSH_LOGIN_ENDS


def test_an_expired_password_is_not_blamed_on_the_shell():
    said = "WARNING: Your password has expired.\nPassword change required but no TTY available.\n"
    assert reason(1, "", said).code is Code.SSH_PASSWORD_EXPIRED
