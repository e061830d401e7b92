"""What administrators have done: asked by filters, shown in UTC, exported safely."""

from datetime import UTC, datetime

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.audit import PAGE, AuditEntry, AuditFilter, export_audit, security_audit
from setupwizard.model.problems import Code, SetupError
from tests.unit.admin.test_access import session
from tests.unit.admin.ways import Rows, SmallEnvironment

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
ENTRY = AuditEntry(7, "admin", NOON, "created new user ana", "chat.escuela.es", "")


def asked(wanted, *rows):
    reader = Rows(*rows)
    found = session(SmallEnvironment(reader=reader)).ask(security_audit, Access(), wanted)
    return found, reader.asked[0][1]


def test_an_entry_is_what_was_done_when_and_by_whom():
    row = (7, "admin", 1795867200000, "created new user ana", "chat.escuela.es", None)
    assert asked(AuditFilter(), row)[0] == (ENTRY,)


def test_filters_are_asked_of_the_database_and_mean_what_is_typed():
    _, values = asked(AuditFilter(user="Ana_", words=" 100% ", since=NOON))
    assert (values["user"], values["words"]) == ("%ana\\_%", "%100\\%%")
    assert values["since"] == 1795867200000
    assert values["until"] > values["since"]
    assert values["limit"] == PAGE


def test_a_table_for_a_spreadsheet_holds_nothing_it_would_run(tmp_path):
    evil = AuditEntry(8, "=cmd()", NOON, "x", "", "a\nb")
    export_audit([ENTRY, evil], tmp_path / "a.csv")
    text = (tmp_path / "a.csv").read_text("utf-8-sig")
    assert (
        text.splitlines()[1]
        == "2026-11-28T12:00:00+00:00,admin,created new user ana,,chat.escuela.es"
    )
    assert "'=cmd()" in text


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(SetupError) as failed:
        export_audit([ENTRY], tmp_path / "no" / "a.csv")
    assert failed.value.problem.code is Code.LOCAL_FILE_UNWRITABLE
