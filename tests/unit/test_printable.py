"""What comes from a server is shown and never obeyed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.events import Note, StepOutput
from setupwizard.model.printable import printable
from setupwizard.model.problems import Code, SetupError
from setupwizard.probe.probe import parse

FOREIGN = "\x1b[31mDebian\x1b[0m \x1b]0;owned\x07GNU\u202e\r\n\x9b2J\x1b(B12\tñ"
SHOWN = "Debian GNU\n12\tñ"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (FOREIGN, SHOWN),
        ("two\nlines\tand more", "two\nlines\tand more"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("a\x1bPq#0\x1b\\b\x00c\x7f", "abc"),
        ("50%\rdone", "50%done"),
        ("ملف", "ملف"),
        ("\udcff", "\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_what_a_terminal_would_obey_is_left_out(text, shown):
    assert printable(text) == shown


@given(st.text(st.characters(exclude_categories=[])))
def test_nothing_that_steers_is_left_of_any_text(text):
    shown = printable(text)
    assert all(letter in "\n\t" or ord(letter) >= 32 for letter in shown)
    assert not any("\x7f" <= letter <= "\x9f" for letter in shown)
    assert printable(shown) == shown
    shown.encode()


def test_problems_notes_and_lines_hold_only_what_can_be_shown():
    problem = SetupError(Code.HOST_LOST, FOREIGN, host=FOREIGN).problem
    assert (problem.detail, problem.params["host"]) == (SHOWN, SHOWN)
    assert Note.of("x", name=FOREIGN).params["name"] == SHOWN
    assert StepOutput("x", FOREIGN).line == SHOWN


def test_the_name_of_a_system_is_shown_and_not_obeyed():
    facts = parse('@@ system\nPRETTY_NAME="\x1b[2JDebian\x1b[0m 12"\n@@ end\n', now=0)
    assert facts.pretty == "Debian 12"
