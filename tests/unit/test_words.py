"""What sentences name: every button, command and identifier."""

import re
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest

from setupwizard import texts
from setupwizard.cli.arguments import make_parser
from setupwizard.languages import LANGUAGES
from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.ldap import ldap_properties
from setupwizard.texts.answers import COMMENTS, HEADER
from setupwizard.texts.catalog import Catalog, CommandLineCatalog
from setupwizard.texts.command_line import REMEDIES
from setupwizard.texts.named import NAMED
from tests.placeholders import placeholders, whole_problem
from tests.sources import calls, literals

ROOT = Path(__file__).parent.parent.parent


# ---------------------------------------------------------------- what a sentence names


OF_OTHERS = {
    # accounts and services, and what is typed or seen elsewhere
    "admin", "root", "user", "usuario", "openfire",
    ".pub", "dc", "o", ".", "_", "-", "i", "exit", "exec",
    "Save as", "CSV (UTF-8)", "Guardar como",
    "Usuarios/Grupos",
    # in Openfire's console (openfire_i18n.properties of 5.1.1)
    "Inband Account Registration", "Registro de cuenta por parte de los usuarios",
    "STARTTLS policy", "política STARTTLS", "Required", "Requerido",
    # in chat programs
    "Connection", "Conexión", "Extended connection settings", "Advanced settings",
    "Add account (advanced)", "Añadir cuenta (avanzado)",
    # what providers call it
    "firewall", "security group", "cortafuegos", "grupo de seguridad",
}  # fmt: skip
"""Names in quotation marks that are no page and no button of ours."""

SETTINGS = {
    # sshd_config(5), and the options of a key in authorized_keys
    "AllowTcpForwarding", "ChrootDirectory", "DisableForwarding", "ForceCommand", "Match",
    "MaxSessions", "PermitOpen", "command", "no-port-forwarding", "restrict",
    # sudoers, Proxmox
    "requiretty", "nesting",
}  # fmt: skip
"""What other programs call a setting of theirs: to be shown as it has to be found there."""

FILES = {"sshd_config", "authorized_keys", "pg_hba"}

COMMAND = re.compile(r"(?:sudo|journalctl|lsattr|openssl|systemctl) .+")
"""What is typed at the server's shell."""


def of_others(name):
    """Whether what stands in quotation marks is no page and no button of ours."""
    return name.partition("=")[0] in OF_OTHERS | SETTINGS or COMMAND.fullmatch(name) is not None


CODED = {"Problem", "Note", "Step", "Field", "Named"}
NOT_OF_THE_WINDOW = {"Cli", "CommandLine", "Answers"}
OF_FILES = ("ANSWERS_", "SECRETS_", "TARGET_", "TEXT_")
"""Problems of what only the command line reads."""


def of_the_window():
    """Every text the window may show, as (context, English, Spanish)."""
    elsewhere = {
        text
        for code, words in texts.PROBLEMS.items()
        if code.name.startswith(OF_FILES)
        for text in words[:2]
    }
    for context in ElementTree.parse(ROOT / "translations" / "openfire_es.ts").iter("context"):
        name = context.findtext("name")
        for message in context.iter("message") if name not in NOT_OF_THE_WINDOW else ():
            source = message.findtext("source")
            if source not in elsewhere:
                yield name, source, message.findtext("translation") or ""


@pytest.mark.parametrize(("language", "quotes"), [(1, "“”"), (2, "«»")], ids=["en", "es"])
def test_every_button_and_page_that_a_sentence_quotes_exists_under_that_name(language, quotes):
    shown = list(of_the_window())
    there = {text[language] for text in shown if text[0] not in CODED}
    between = re.compile(f"{quotes[0]}([^{quotes[1]}]*){quotes[1]}")
    quoted = {name for text in shown for name in between.findall(text[language])}
    assert len(quoted) > 20
    ours = {name for name in quoted if "{" not in name and not of_others(name)}
    assert len(ours) > 15
    assert ours - there == set()


def test_what_need_not_exist_is_still_named_somewhere():
    """An exception that nothing needs any more would only hide the next fault."""
    told = "\n".join(text for shown in of_the_window() for text in shown)
    assert {name for name in OF_OTHERS | SETTINGS | FILES if name not in told} == set()


IDENTIFIER = re.compile(
    r"\b[a-z]+(?:_[a-z]+)+\b|(?<!\w)--[a-z]+|openfire-setup"
    r"|\b(?:" + "|".join(key for key in COMMENTS if "." in key).replace(".", r"\.") + r")\b"
)


def test_no_sentence_of_the_window_names_an_identifier_or_a_command_of_ours():
    told = []
    for context, *both in of_the_window():
        for text in both:
            shown = re.sub(r"\{\w*\}|openfire_\d_\d_\d", "", text)
            named = set(IDENTIFIER.findall(shown)) - SETTINGS - FILES
            told += [(context, found, text) for found in sorted(named)]
    assert told == []


def test_where_an_identifier_is_filled_in_the_window_shows_the_words_for_it():
    raw = {"name", "setting", "settings", "step"}  # as NAMED, and the steps
    for code, words in texts.PROBLEMS.items():
        assert not placeholders("".join(words[:2])) & raw, code
    for code, text in texts.NOTES.items():
        assert not placeholders(text) & (raw - {"name"}), code  # there it is a firewall's, a file's
    fixed = texts.PROBLEMS[Code.SETTING_FIXED]
    assert not placeholders("".join(fixed[:2])) & {"here", "wanted"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_for_an_identifier_are_not_the_identifier(language):
    words = Catalog(language)
    every = {kind: set(named) for kind, named in NAMED.items()} | {"step": set(texts.STEPS)}
    every["settings"] = {", ".join(sorted(NAMED["setting"]))}
    assert set(get_args(DatasourceAnswers.model_fields["kind"].annotation)) <= every["here"]
    for kind, identifiers in every.items():
        for one in identifiers:
            shown = words.text("Problem", f"{{{kind}_words}}", {kind: one})
            assert shown != one
            assert not IDENTIFIER.search(shown)
            assert not re.search(r"\b(ldap|adminConsole|provider)\.", shown)


def test_everything_that_has_an_identifier_has_words_for_people():
    assert set(NAMED["name"]) == set(Secrets.names())
    fields = {"photo_field": "p", "base_dn": "dc=x", "bind_dn": "cn=y", "alternate_base_dn": "dc=z"}
    ldap = LdapAnswers(**fields, user_field="sAMAccountName", admins=("ana",))
    properties = ldap_properties(ldap, "x.es", Secrets(ldap_password=Secret("x")))
    assert set(properties) - {"ldap.adminPassword"} <= set(NAMED["setting"])
    fixed = {reason for _, call in calls("_fixed") for reason in literals(call.args[0])}
    assert {one.replace("\\", "") for one in fixed} <= set(NAMED["setting"])


# ---------------------------------------------------------------- the command line


def of_the_command_line():
    yield from REMEDIES.values()
    yield from (text for words in texts.PROBLEMS.values() for text in words[:2])
    yield from (*COMMENTS.values(), HEADER)


def test_a_command_and_an_option_that_a_sentence_names_exist():
    told = "\n".join(of_the_command_line())
    commands = set(re.findall(r"“openfire-setup ([a-z -]+)”", told))
    assert "ldap check" in commands
    for command in commands:
        needs = [] if command.startswith("example") else ["answers.toml"]
        assert make_parser("en").parse_args([*command.split(), *needs])
    known = vars(make_parser("en").parse_args(["apply", "answers.toml"]))
    known |= vars(make_parser("en").parse_args(["people", "add", "answers.toml", "people.csv"]))
    options = {one.replace("-", "_") for one in re.findall(r"(?<!\w)--([a-z-]+)", told)}
    assert options - {"ldap"} <= set(known)


def test_what_is_to_be_written_into_the_answers_file_is_an_answer():
    told = "\n".join(REMEDIES.values())
    sections = set(re.findall(r"\[([a-z]+)\]", told))
    assert sections
    assert sections <= {name.partition(".")[0] for name in COMMENTS}
    for name in re.findall(r"\b([a-z_]+) = ", told):
        assert name in Secrets.names() or any(key.endswith(f".{name}") for key in COMMENTS), name


def test_a_remedy_of_the_command_line_names_nothing_that_only_the_window_has():
    words = CommandLineCatalog("en", "x.log")
    of_window = re.compile(
        r"[Ss]ave (the|a) report|[Cc]hoose the file|button|Install now|the (page|overview)\b"
    )
    told = {code: words.problem(whole_problem(code)).remedy for code in Code}
    assert [code for code, remedy in told.items() if of_window.search(remedy)] == []
    quoted = {(code, name) for code in told for name in re.findall(r"“([^”]*)”", told[code])}
    assert [one for one in quoted if one[1][:1].isupper() and not of_others(one[1])] == []
