"""Many questions in one script, and back."""

import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from setupwizard.model.problems import Code, SetupError
from setupwizard.transport import batch
from setupwizard.transport.base import Result
from setupwizard.transport.shell import LoginShell
from setupwizard.transport.sudo import SUDO

TOKEN = "0123456789abcdef0123456789abcdef"
NEAR = st.sampled_from(
    [
        TOKEN[:-1],
        f"\n{TOKEN[:-1]}\n",
        f"{TOKEN[:-1]}x 0\n",
        "\n",
        "\n\n",
        " 0\n",
        f"\n{TOKEN[1:]} 7\n",
    ]
)
OUTPUT = st.lists(st.text() | NEAR, max_size=4).map("".join).filter(lambda text: TOKEN not in text)
ANSWER = st.tuples(OUTPUT, OUTPUT, st.integers(0, 255))
WORD = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)


def printed(told):
    """What a shell prints for these outputs, complaints and statuses."""
    return "".join(f"{one[0]}\n{TOKEN} {one[2]}\n{one[1]}\n{TOKEN}\n" for one in told)


@given(st.lists(ANSWER))
def test_whatever_the_commands_print_is_given_back(told):
    questions = [("q", str(number)) for number in range(len(told))]
    results = batch.answers(questions, TOKEN, Result((), 0, printed(told)))
    assert [(one.out, one.err, one.status) for one in results] == told
    assert [one.argv for one in results] == questions


@given(st.lists(ANSWER, min_size=1), st.data())
def test_an_answer_that_is_not_whole_is_refused(told, data):
    questions = [("q",)] * len(told)
    out = printed(told)
    cut = data.draw(st.integers(0, len(out) - 1))
    with pytest.raises(SetupError) as raised:
        batch.answers(questions, TOKEN, Result((), 0, out[:cut]))
    assert raised.value.problem.code is Code.READ_FAILED


def test_commands_that_broke_off_without_a_failure_are_not_done():
    def run(argv, *, stdin):
        token = re.search("[0-9a-f]{32}", argv[-1])[0]
        return Result(tuple(argv), 137, f"one\n{token} 0\n\n{token}\n")

    with pytest.raises(SetupError) as raised:
        batch.do(run, [("one",), ("two",)])
    assert raised.value.problem.code is Code.READ_FAILED


@pytest.mark.parametrize(("blanks", "by_input"), [(0, False), (batch.LONGEST, True)])
def test_a_script_costs_a_round_trip_of_its_own_only_when_it_is_too_long_for_the_line(
    blanks, by_input
):
    ran = []

    def run(argv, *, stdin):
        ran.append((tuple(argv), stdin))
        return Result(tuple(argv), 255)

    with pytest.raises(SetupError):
        batch.ask(run, [("echo", " " * blanks)])
    [(argv, stdin)] = ran
    assert (argv == ("sh", "-s"), bool(stdin)) == (by_input, by_input)


def test_no_script_in_the_line_makes_a_word_longer_than_linux_takes():
    lines = []

    def run(argv, *, stdin):
        lines.append(LoginShell().line(SUDO.argv(argv)))
        return Result(tuple(argv), 255)

    for length in range(100, batch.LONGEST, 4900):
        for letter in "'\n~a":
            with pytest.raises(SetupError):
                batch.ask(run, [(letter * length,)])
    assert 90_000 < max(map(len, lines)) < 128 * 1024  # MAX_ARG_STRLEN


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(WORD, WORD, st.integers(0, 255)), max_size=8))
def test_a_real_shell_answers_what_was_asked(told):
    program = 'printf %s "$1"; printf %s "$2" >&2; exit "$3"'
    questions = [("sh", "-c", program, "sh", out, err, str(status)) for out, err, status in told]

    def run(argv, *, stdin):
        done = subprocess.run(argv, input=stdin, capture_output=True, check=False)
        return Result(tuple(argv), done.returncode, done.stdout.decode(), done.stderr.decode())

    results = batch.ask(run, questions)
    assert [(one.out, one.err, one.status) for one in results] == told
