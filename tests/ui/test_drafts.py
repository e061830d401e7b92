import os
import stat

import pytest

from setupwizard.model.draft import Draft
from setupwizard.ui.server.drafts import Drafts


def with_address(address):
    draft = Draft()
    draft.put("host", {"address": address})
    return draft


def test_servers_are_kept_the_newest_first(tmp_path):
    drafts = Drafts(tmp_path / "new" / "servers")
    first, second = with_address("a.example.org"), with_address("b.example.org")
    drafts.save(first)
    drafts.save(second)
    second.saved, first.saved = 1.0, 2.0
    assert {draft.title for draft in drafts.all()} == {"a.example.org", "b.example.org"}
    stamps = [draft.saved for draft in drafts.all()]
    assert stamps == sorted(stamps, reverse=True)


def test_only_the_owner_can_read_a_draft(tmp_path):
    Drafts(tmp_path / "servers").save(with_address("a.example.org"))
    (path,) = (tmp_path / "servers").glob("*.json")
    assert not stat.S_IMODE(path.stat().st_mode) & 0o077


def test_a_forgotten_server_is_gone(tmp_path):
    drafts, draft = Drafts(tmp_path), with_address("a.example.org")
    drafts.save(draft)
    drafts.forget(draft)
    assert drafts.all() == []
    assert os.listdir(tmp_path) == []


def test_a_file_that_makes_no_sense_is_passed_over_and_left_alone(tmp_path, caplog):
    drafts = Drafts(tmp_path)
    (tmp_path / "odd.json").write_text("{")
    drafts.save(with_address("a.example.org"))
    assert [draft.title for draft in drafts.all()] == ["a.example.org"]
    assert (tmp_path / "odd.json").exists()


def test_a_write_that_fails_keeps_the_file_of_before(tmp_path, monkeypatch):
    drafts, draft = Drafts(tmp_path), with_address("a.example.org")
    drafts.save(draft)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    draft.put("host", {"address": "b.example.org"})
    with pytest.raises(OSError, match="space"):
        drafts.save(draft)
    assert [kept.title for kept in drafts.all()] == ["a.example.org"]
    assert len(os.listdir(tmp_path)) == 1
