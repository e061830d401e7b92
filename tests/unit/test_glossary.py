"""One word for each thing: what translations/glossary.toml says, in every sentence there is."""

import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

TRANSLATIONS = Path(__file__).parent.parent.parent / "translations"
TERMS = tomllib.loads((TRANSLATIONS / "glossary.toml").read_text(encoding="utf-8"))["term"]
KEYS = {"en", "es", "openfire", "not_en", "not_es", "same", "except"}

TYPED = re.compile(
    r"“[^”]*”|«[^»]*»|\{\w*\}|\[\w+\]|--[a-z-]+|\w+@\S+|openfire-setup|\w+_\w+|\w+ = \S+"
    "|Active Directory"
)
"""What is quoted, filled in or typed as it stands is a name, and no word of ours."""


def forms(path):
    """Every sentence of a .ts file, as (context, English, its forms in the other language)."""
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            shown = [form.text or "" for form in translation] or [translation.text or ""]
            yield context.findtext("name"), message.findtext("source"), shown


SENTENCES = [one for one in forms(TRANSLATIONS / "openfire_es.ts") if one[0] != "PeopleFile"]
PLURALS = [form for _, _, english in forms(TRANSLATIONS / "openfire_en.ts") for form in english]


def words(text):
    return TYPED.sub(" ", text).casefold()


def excepted(term, source):
    return any(source.startswith(start) for start in term.get("except", ()))


def ids(term):
    return term["en"]


@pytest.mark.parametrize("term", TERMS, ids=ids)
def test_no_sentence_uses_another_word(term):
    assert set(term) <= KEYS
    shown = [(source, source, "not_en") for _, source, _ in SENTENCES]
    shown += [(form, form, "not_en") for form in PLURALS]
    shown += [(source, form, "not_es") for _, source, es in SENTENCES for form in es]
    assert [
        (pattern, text)
        for source, text, kind in shown
        for pattern in term.get(kind, ())
        if re.search(pattern, words(text)) and not excepted(term, source)
    ] == []


@pytest.mark.parametrize("term", [one for one in TERMS if one.get("same")], ids=ids)
def test_the_spanish_sentence_has_the_spanish_word(term):
    having = [one for one in SENTENCES if re.search(rf"\b{term['en']}\b", words(one[1]))]
    assert having
    assert [
        (source, form)
        for _, source, es in having
        for form in es
        if not re.search(term["es"], form.casefold()) and not excepted(term, source)
    ] == []


@pytest.mark.parametrize("term", [one for one in TERMS if one.get("except")], ids=ids)
def test_an_exception_is_needed_and_has_its_reason(term):
    patterns = [*term.get("not_es", ()), *term.get("not_en", ())]
    for start, reason in term["except"].items():
        assert len(reason) > 10, start
        texts = [
            (source, text)
            for _, source, es in SENTENCES
            if source.startswith(start)
            for text in (source, *es)
        ]
        forbidden = any(re.search(one, words(text)) for one in patterns for _, text in texts)
        lacking = term.get("same") and any(
            not re.search(term["es"], t.casefold()) for _, t in texts
        )
        assert texts
        assert forbidden or lacking, start


# ---------------------------------------------------------------- one usage of signs

QUOTED_CODE = re.compile(r"(ALTER ROLE|ALTER DATABASE|[a-z_{}]+ = )")
"""Lines to be typed, whose quotation marks are those of SQL and TOML."""


def test_quotation_marks_apostrophes_and_ellipses_are_those_of_the_language():
    wrong = []
    for _, source, es in SENTENCES:
        for text, foreign in ((source, "«»"), *((form, "“”") for form in es)):
            signs = set(foreign) | (set() if QUOTED_CODE.search(text) else set("'\""))
            wrong += [text for sign in signs if sign in text]
            wrong += [text] if "..." in text or " …" in text else []
            wrong += [text] if re.search(r"[ \t]\n|(?<=\S)  ", text) else []
    assert wrong == []


INFORMAL = re.compile(
    r"\b(tú|tu|tus|tuyo|tuya|ti|te|puedes|quieres|tienes|debes|eres|escribe tu|haz|pulsa|"
    r"vuelve a intentarlo|vosotros|vuestr[oa]s?)\b"
)


def test_spanish_says_usted():
    told = [form for _, _, es in SENTENCES for form in es if INFORMAL.search(words(form))]
    assert told == []
