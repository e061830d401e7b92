"""Numbers as the people of a language write them, where they belong, and told once."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt

import setupwizard
from setupwizard import texts
from setupwizard.languages import LANGUAGES
from setupwizard.model.events import Note, ProofLine
from setupwizard.texts import cli, figures, status
from setupwizard.texts.catalog import Catalog
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


@pytest.mark.parametrize("code", LANGUAGES)
@given(number=st.integers(0, 10**9), tenth=st.integers(0, 10**8))
def test_without_qt_numbers_are_written_as_qt_writes_them(code, number, tenth):
    assert figures.whole(number, code) == QLocale(code).toString(number)
    assert figures.tenths(tenth / 10, code) == QLocale(code).toString(tenth / 10, "f", 1)


TOLD = {
    "Note": tuple(texts.NOTES.values()),
    "Problem": tuple(one.cause for one in texts.PROBLEMS.values()),
    "Cli": tuple(cli.WORDS.values()),
    "Status": tuple(status.WORDS.values()),
}
MEASURED = [
    (context, sentence)
    for context, sentences in TOLD.items()
    for sentence in sentences
    if re.search(r"\{\w+\} MB|\{count\}", sentence)
]


@pytest.mark.parametrize(("context", "sentence"), MEASURED)
def test_what_is_measured_or_counted_is_written_as_in_the_language(context, sentence):
    params = dict.fromkeys(re.findall(r"\{(\w+)\}", sentence), "123456")
    for code, written in (("en", "123,456"), ("es", "123.456")):
        said = Catalog(code).text(context, sentence, params)
        assert written in said
        assert "123456 MB" not in said


def test_so_is_each_number_of_two():
    told = {"free": "4321", "total": "54321"}
    assert "4,321 of 54,321 MB" in Catalog("en").text("Status", status.WORDS["memory"], told)
    assert "4321 de 54.321 MB" in Catalog("es").text("Status", status.WORDS["memory"], told)


def test_no_number_is_written_without_its_language():
    """By Python's format, or by a `%n` that Qt leaves as it is."""
    folder = Path(setupwizard.__file__).parent
    sources = [
        *folder.glob("ui/**/*.py"),
        *folder.glob("cli/**/*.py"),
        *folder.glob("texts/**/*.py"),
    ]
    found = [
        f"{path.name}: {line.strip()}"
        for path in sources
        if path.name != "figures.py"
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r":[,]?\.[1-9]f\}|%n", line)
    ]
    assert found == []
