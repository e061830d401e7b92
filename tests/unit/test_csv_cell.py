"""Cells that a spreadsheet opens."""

import pytest

from setupwizard.model.csv_cell import as_it_was, harmless


@pytest.mark.parametrize("text", ["=1+1", "+34 600", "-cmd", "@SUM(A1)", "\tx", "\r=1"])
def test_what_a_spreadsheet_would_work_out_stands_behind_an_apostrophe(text):
    assert harmless(text) == f"'{text}"
    assert as_it_was(harmless(text)) == text


@pytest.mark.parametrize("text", ["", "Ana", "'Ana'", "'s-Hertogenbosch", "-12,5", "a=b"])
def test_everything_else_is_written_and_read_as_it_is(text):
    assert harmless(text) == text
    assert as_it_was(text) == text
