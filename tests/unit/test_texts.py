import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from setupwizard import texts
from setupwizard.languages import LANGUAGES
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, Problem
from setupwizard.texts.catalog import Catalog
from tests.placeholders import placeholders

ROOT = Path(__file__).parent.parent.parent
SOURCES = [p for p in sorted((ROOT / "setupwizard").rglob("*.py")) if "texts" not in p.parts]


def messages(path):
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        yield message.findtext("source"), translation.get("type"), forms


def test_every_language_has_its_translations():
    kept = {path.stem.partition("_")[2] for path in (ROOT / "translations").glob("*.ts")}
    assert kept == set(LANGUAGES)


def test_every_problem_has_a_cause_and_a_remedy():
    assert set(texts.PROBLEMS) == set(Code)


def test_every_code_is_raised_somewhere():
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in SOURCES if path.name != "problems.py"
    )
    unused = [code.name for code in Code if f"Code.{code.name}" not in source]
    assert unused == []


@pytest.mark.parametrize("language", list(LANGUAGES)[1:])
def test_nothing_is_left_untranslated_and_every_placeholder_is_kept(language):
    for source, kind, forms in messages(ROOT / "translations" / f"openfire_{language}.ts"):
        assert kind != "unfinished", source
        for form in forms:
            assert form, source
            assert placeholders(form) <= placeholders(source), source
            assert placeholders(source) - placeholders(form) <= {"count"}, source


def test_every_plural_has_its_english_forms():
    """Without them the window would say “1 group(s)”."""
    for source, kind, forms in messages(ROOT / "translations" / "openfire_en.ts"):
        assert kind != "unfinished", source
        assert all(forms), source


def test_two_causes_never_read_the_same():
    for language in LANGUAGES:
        words = Catalog(language)
        causes = [words.template("Problem", texts.PROBLEMS[code].cause) for code in Code]
        assert sorted(causes) == sorted(set(causes))


def test_a_sentence_with_a_missing_value_is_still_a_sentence(monkeypatch):
    monkeypatch.undo()  # what fails every other test
    assert "…" in Catalog("en").problem(Problem(Code.SECRETS_READABLE)).cause


def test_an_unknown_note_is_a_bug_and_not_a_silent_blank():
    with pytest.raises(KeyError):
        Catalog("en").note(Note.of("no-such-note"))


def test_the_translations_hold_every_text_of_the_sources(tmp_path):
    files = sorted((ROOT / "translations").glob("*.ts"))
    before = [path.read_text(encoding="utf-8") for path in files]
    script = ROOT / "build_scripts" / "translations.py"
    subprocess.run([sys.executable, script, "update"], check=True)
    assert [path.read_text(encoding="utf-8") for path in files] == before
