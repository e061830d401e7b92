"""The guide: whole in every language, true to the program, and without a dead link."""

import argparse
import re
import subprocess
import sys
from pathlib import Path

import pytest

from setupwizard import texts
from setupwizard.cli.arguments import make_parser
from setupwizard.languages import LANGUAGES
from setupwizard.model.answers import Answers
from setupwizard.model.problems import Code
from setupwizard.model.secrets import Secrets
from setupwizard.texts import guide
from setupwizard.texts.catalog import CommandLineCatalog
from setupwizard.ui.app.about import AboutPage
from setupwizard.ui.app.start_page import StartPage
from setupwizard.ui.dashboard.areas import AREAS
from setupwizard.ui.wizards.accounts.stages import ACCOUNTS
from setupwizard.ui.wizards.move.stages import BACK, MOVE
from setupwizard.ui.wizards.setup.stages import SETUP
from tests.placeholders import placeholders
from tests.unit.test_glossary import INFORMAL, TERMS, words
from tests.unit.test_words import of_others, of_the_window

ROOT = Path(__file__).parent.parent.parent
GUIDE = ROOT / "docs" / "guide"
WRITTEN = {language: sorted((GUIDE / language).glob("*.md")) for language in LANGUAGES}
HEADING = re.compile(r"^(#+) (.+?) \{ #([\w-]+) \}$", re.MULTILINE)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[(.*)\]\(pictures/([\w-]+)\.png\)")
CODE = re.compile(r"^ *```.*?^ *```|`[^`\n]*`", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """Every page as the site has it: {language: {name: text}}."""
    folder = tmp_path_factory.mktemp("pages")
    script = ROOT / "build_scripts" / "guide_pages.py"
    subprocess.run([sys.executable, script, folder], check=True)
    return {
        language: {
            str(path.relative_to(folder / language)): path.read_text(encoding="utf-8")
            for path in (folder / language).rglob("*.md")
        }
        for language in LANGUAGES
    }


def prose(text):
    """What is read, without what is typed, addresses and names of headings."""
    read = re.sub(
        r"\]\([^)\s]+\)|^<!-- .* -->$| \{ #[\w-]+ \}$|!(?=\[)",
        "",
        CODE.sub(" ", text),
        flags=re.MULTILINE,
    )
    return read


# ---------------------------------------------------------------- the same in every language


def test_every_language_has_the_same_pages_with_the_same_sections(pages):
    english = pages["en"]
    for language in LANGUAGES:
        assert set(pages[language]) == set(english)
        for name, text in pages[language].items():
            shape = [(level, anchor) for level, _, anchor in HEADING.findall(text)]
            assert shape == [(one, anchor) for one, _, anchor in HEADING.findall(english[name])]


def test_every_heading_has_a_name_of_its_own(pages):
    for text in pages["es"].values():
        plain = CODE.sub("", text)
        assert len(re.findall(r"^#+ ", plain, re.MULTILINE)) == len(HEADING.findall(plain))
        names = [name for _, _, name in HEADING.findall(text)]
        assert len(set(names)) == len(names)


def test_every_page_that_is_written_is_in_the_site_and_begins_with_its_title(pages):
    for language, written in WRITTEN.items():
        assert {path.name for path in written} <= set(pages[language])
        for path in written:
            assert path.read_text(encoding="utf-8").startswith("# ")


# ---------------------------------------------------------------- links


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_link_is_dead(pages, language):
    site = pages[language]
    anchors = {
        name: {anchor for *_, anchor in HEADING.findall(text)} for name, text in site.items()
    }
    followed = 0
    for name, text in site.items():
        for link in LINK.findall(CODE.sub(" ", text)):
            path, _, anchor = link.partition("#")
            here = Path(name).parent
            target = re.sub(r"^\w+/\.\./", "", str(here / path)) if path else name
            assert target in site, (name, link)
            assert not anchor or anchor in anchors[target], (name, link)
            followed += 1
    assert followed > 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_one_the_program_takes_in_that_language(language):
    walk = (ROOT / "setupwizard" / "ui" / "app" / "walk.py").read_text(encoding="utf-8")
    stops = set(re.findall(r'_stop\("([\w-]+)"', walk)) | {"finished"}
    shown = [
        found for path in WRITTEN[language] for found in PICTURE.findall(path.read_text("utf-8"))
    ]
    assert len(shown) >= 6
    for said, picture in shown:
        name, _, of = picture.rpartition("-")
        assert said
        assert of == language
        assert name in stops


# ---------------------------------------------------------------- everything has its place


def test_every_error_has_its_page_and_is_listed(pages):
    for language in LANGUAGES:
        listed = LINK.findall(pages[language]["errors.md"])
        for code in Code:
            assert f"errors/{code}.md" in pages[language]
            assert f"errors/{code}.md" in listed


def test_every_page_of_an_error_says_what_happened_and_what_to_do(pages):
    for language in LANGUAGES:
        terminal = CommandLineCatalog(language, "openfire-setup.log")
        for code in Code:
            text = pages[language][f"errors/{code}.md"]
            assert [name for *_, name in HEADING.findall(text)][:2] == [str(code), "remedy"]
            remedy = terminal.problem(guide.example(code, language)).remedy
            assert remedy[:12].replace("“", "") in text.replace("\\", "").replace("“", "")


def test_what_an_error_names_has_an_example():
    for language in LANGUAGES:
        for code, said in texts.PROBLEMS.items():
            wanted = {
                name.removesuffix("_words") for name in placeholders(said.cause + said.remedy)
            }
            assert wanted <= set(guide.example(code, language).params), code


def test_every_page_of_the_window_has_its_section():
    stages = {stage.name for stage in (*SETUP, *MOVE, *BACK, *ACCOUNTS)}
    stages |= {
        StartPage.stage,
        AboutPage.stage,
        *(f"area-{name}" for name in AREAS if AREAS.shown_by(name) == name),
    }
    for language in LANGUAGES:
        text = guide.page(guide.HELP, language)
        assert {stage for stage in stages if len(guide.section(text, stage)) < 80} == set()
        assert guide.section(text, "keys")


def commands_of(parser, before=""):
    """Every command that does something, its words joined by a hyphen."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                yield from [*commands_of(command, f"{before}{name}-")] or [before + name]


def test_every_command_answer_and_secret_is_told(pages):
    commands = set(commands_of(make_parser("en")))
    assert {"apply", "ldap-switch", "people-add"} <= commands
    for language in LANGUAGES:
        text = pages[language]["commands.md"]
        named = {name for *_, name in HEADING.findall(text)}
        assert commands <= named
        assert set(Answers.model_fields) - {"language"} <= named
        for name in (*Secrets.names(), "fqdn", "people_file", "--known-hosts", "--passwords-file"):
            assert f"`{name}" in text


def test_every_command_and_option_that_is_typed_exists():
    parser = make_parser("en")
    told = [CODE.findall(path.read_text("utf-8")) for path in WRITTEN["en"] + WRITTEN["es"]]
    lines = [line for parts in told for part in parts for line in part.splitlines()]
    typed = [
        re.sub(r" *(#|>).*", "", line).strip("` ").removeprefix("openfire-setup ")
        for line in lines
        if line.strip("` ").startswith("openfire-setup ")
    ]
    assert len(typed) > 15
    for line in typed:
        if line.endswith("--help"):
            with pytest.raises(SystemExit, match=r"^0$"):
                parser.parse_args(line.split())
        else:
            parser.parse_args(line.split())


# ---------------------------------------------------------------- words

NOT_OURS = {
    "Más información", "Ejecutar de todas formas", "More info", "Run anyway",  # of Windows
    "Perico Palotes", "María Gurrero",
}  # fmt: skip


@pytest.mark.parametrize(("language", "which", "quotes"), [("en", 1, "“”"), ("es", 2, "«»")])
def test_every_button_and_page_that_the_guide_quotes_exists_under_that_name(
    language, which, quotes
):
    there = {text[which] for text in of_the_window()}
    there |= set(NOT_OURS)
    between = re.compile(f"{quotes[0]}([^{quotes[1]}]*){quotes[1]}")
    quoted = {
        name
        for path in WRITTEN[language]
        for name in between.findall(CODE.sub(" ", path.read_text("utf-8")))
    }
    assert len(quoted) > 60
    assert {name for name in quoted if name not in there and not of_others(name)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_uses_the_words_of_the_glossary(language):
    wrong = []
    for path in WRITTEN[language]:
        text = words(prose(path.read_text("utf-8")))
        for term in TERMS:
            for pattern in term.get(f"not_{language}", ()):
                wrong += [(path.name, found[0]) for found in re.finditer(pattern, text)]
    assert wrong == []


def test_the_spanish_guide_says_usted():
    for path in WRITTEN["es"]:
        assert INFORMAL.findall(words(prose(path.read_text("utf-8")))) == []


@pytest.mark.parametrize(("language", "foreign"), [("en", "«»"), ("es", "“”")])
def test_the_guide_uses_the_signs_of_its_language(language, foreign):
    for path in WRITTEN[language]:
        text = prose(path.read_text("utf-8"))
        assert not set(foreign + "'\"!¡") & set(text), path.name
        assert "..." not in text


def test_no_sentence_of_the_guide_waits_for_a_value():
    """Only names of buttons have fields, as the program shows them."""
    for written in WRITTEN.values():
        for path in written:
            assert placeholders(prose(path.read_text("utf-8"))) <= {"server"}, path.name


def test_no_link_of_the_readme_or_of_the_pages_for_developers_is_dead():
    written = [
        *ROOT.glob("*.md"),
        *(ROOT / "docs").glob("*.md"),
        *(ROOT / "docs" / "decisions").glob("*.md"),
    ]
    for path in written:
        for link in re.findall(r"\]\(([^)\s]+)\)", CODE.sub(" ", path.read_text("utf-8"))):
            if "://" not in link and not link.startswith("#"):
                assert (path.parent / link.partition("#")[0]).exists(), (path.name, link)
