"""One command line for all login shells."""

import shutil
import subprocess

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from setupwizard.model.problems import Code
from setupwizard.transport.shell import LoginShell, unsupported

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
    shell = LoginShell()
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


def test_what_a_shell_prints_of_itself_is_left_out():
    shell = LoginShell()
    script = f"echo Welcome; echo 'ssh noise' >&2; {shell.line(['echo', 'mine'])}"
    done = subprocess.run(["sh", "-c", script], capture_output=True, check=True)
    assert (shell.output(done.stdout), shell.output(done.stderr)) == (b"mine\n", b"")


def test_a_command_that_never_began_is_not_an_empty_answer():
    assert LoginShell().output(b"This account is currently not available.\n") is None


@pytest.mark.parametrize(
    ("status", "out", "err", "shell"),
    [
        (1, b"This account is currently not available.\n", b"", "nologin"),
        (1, b"", b"", "false"),
        (126, b"", b"rbash: line 1: /bin/sh: restricted\n", "rbash"),
        (127, b"", b"/usr/bin/git-shell: no\n", "git-shell"),
        (1, b"This service allows sftp connections only.\n", b"", "sftp"),
        (0, b"Hello\n", b"", "?"),
    ],
)
def test_the_shell_is_named_as_far_as_it_tells(status, out, err, shell):
    problem = unsupported("ana", status, out, err).problem
    assert (problem.code, problem.params["shell"]) == (Code.SHELL_UNSUPPORTED, shell)


def test_an_expired_password_is_not_blamed_on_the_shell():
    said = b"WARNING: Your password has expired.\nPassword change required but no TTY available.\n"
    assert unsupported("ana", 1, b"", said).problem.code is Code.SSH_PASSWORD_EXPIRED
