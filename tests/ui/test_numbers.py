"""Numbers as the people of a language write them, where they belong, and told once."""

import pytest
from PySide6.QtCore import Qt

from setupwizard.model.events import Note, ProofLine
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.persons import GroupRow
from setupwizard.ui.widgets.proof import duration
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.wizards.setup.database import DatabasePage


@pytest.mark.parametrize(("code", "typed"), [("en", "0.5"), ("es", "0,5")])
def test_half_a_day_is_written_and_read_as_in_the_language(qapp, window, code, typed):
    language.use(qapp, code)
    page = DatabasePage()
    page.setParent(window)
    page.load({"connection_days": 0.5})
    assert page._days.text() == typed
    assert page.raw()["connection_days"] == "0.5"
    page.load({})
    assert page._days.text() == "1"


def test_what_was_typed_wrong_stays_to_be_corrected(window):
    page = DatabasePage()
    page.setParent(window)
    page.load({"connection_days": "a day"})
    assert page._days.text() == "a day"


def test_the_number_of_members_stands_at_the_right(window):
    row = GroupRow("1A", "Primero A", "24 members")
    row.setParent(window)
    size = next(text for text in row.findChildren(Text) if text.plain == "24 members")
    assert size.alignment() & Qt.AlignmentFlag.AlignRight


def test_a_line_that_tells_a_time_is_given_no_other():
    assert duration(ProofLine(Note.of("proof-accounts-removed"), 0.902)) == "902 ms"
    assert (
        duration(ProofLine(Note.of("proof-heard", writer="Ana", reader="Luis", ms=21), 0.902)) == ""
    )
