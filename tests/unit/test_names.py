"""Names as Openfire keeps them, against the standards themselves (RFC 3454, 3490, 3491, 3920)."""

import stringprep
import unicodedata

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from setupwizard.engine.answers_file import dump_answers, load_answers
from setupwizard.model.answers import read_answers
from setupwizard.model.draft import Draft
from setupwizard.model.names import (
    escaped_user,
    for_eyes,
    prepared_name,
    prepared_user,
    same_name,
    typed_user,
    unescaped_user,
    user_in_address,
)
from setupwizard.model.problems import Code, Problem
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.configuration import unattended
from setupwizard.openfire.ldap import admin_jids
from setupwizard.texts.catalog import Catalog

NANDU, NANDU_ASCII = "ñandú.example", "xn--and-6ma2c.example"
OLD = unicodedata.ucd_3_2_0

WRITTEN = st.text(
    st.one_of(
        st.sampled_from(
            "abcxyz09-ñÑüÜéßςΣσİıЖж日本ａＡ①ﬁ\u0301\u0327\u00ad\u200d\u05d0\u0627\u1e9e"
        ),
        st.characters(max_codepoint=0x24F),
        st.characters(max_codepoint=0x2FFFF, exclude_categories=("Cs",)),
    ),
    min_size=1,
    max_size=12,
)


def stringprepped(text, prohibited):
    """RFC 3454, 7, written out: what libidn does for Openfire, or None where it refuses."""
    if any(stringprep.in_table_a1(c) or ord(c) > 0xFFFF for c in text):
        return None
    mapped = "".join(stringprep.map_table_b2(c) for c in text if not stringprep.in_table_b1(c))
    done = OLD.normalize("NFKC", mapped)
    if any(table(c) for table in [*prohibited, stringprep.in_table_a1] for c in done):
        return None
    if any(stringprep.in_table_d1(c) for c in done) and (
        any(stringprep.in_table_d2(c) for c in done)
        or not stringprep.in_table_d1(done[0])
        or not stringprep.in_table_d1(done[-1])
    ):
        return None
    return done


TABLES = ("c12", "c22", "c3", "c4", "c5", "c6", "c7", "c8", "c9")
SHARED = [getattr(stringprep, f"in_table_{name}") for name in TABLES]
IN_NODES = [
    *SHARED, stringprep.in_table_c11, stringprep.in_table_c21, lambda c: c in "\"&'/:<>@"
]  # fmt: skip


def domainprep(text):
    """`JID.domainprep` of Openfire's library Tinder: nameprep(IDNA.toASCII(domain))."""
    labels = []
    for label in text.replace("\u3002", ".").split("."):
        if not label.isascii():
            label = stringprepped(label, SHARED)
            if not label or label[0] == "-" or label[-1] == "-":
                return None
            if not label.isascii():
                if label.startswith("xn--"):
                    return None
                label = "xn--" + label.encode("punycode").decode()
        if not 0 < len(label) < 64 or label[0] == "-" or label[-1] == "-":
            return None
        if not all(c.isalnum() or c == "-" for c in label):
            return None
        labels.append(label.lower())
    return ".".join(labels)


def made(prepare, text):
    try:
        return prepare(text)
    except ValueError:
        return None


@given(WRITTEN)
@example("ÑANDÚ")
@example("n\u0303andu\u0301")
def test_a_name_is_sent_as_openfire_would_make_it_and_read_as_it_was_meant(label):
    sent = made(prepared_name, f"{label}.example")
    if sent is None:
        return
    assert sent.isascii()
    assert domainprep(sent) == sent == domainprep(f"{label}.example")
    assert prepared_name(sent) == sent
    assert prepared_name(for_eyes(sent)) == sent


@given(WRITTEN)
def test_what_openfire_could_not_prepare_is_refused_and_only_that(label):
    assume("." not in label and not set(label) & set("ßς\u200c\u200d\u3002\uff0e\uff61"))
    assume(not label.lower().startswith("xn--"))
    assert made(prepared_name, f"{label}.example") == domainprep(f"{label}.example")


@given(WRITTEN)
@example("José")
@example("Jose\u0301")
@example("ＡＮＡ")
def test_a_persons_address_is_the_one_openfire_makes(user):
    written = stringprepped(user, IN_NODES) or None
    assert made(prepared_user, user) == written
    if written:
        assert made(prepared_user, written) == stringprepped(written, IN_NODES)


@pytest.mark.parametrize(
    ("name", "address"),
    [("María José", r"maría\20josé"), ("o'neill", r"o\27neill"), (r"a\20b", r"a\5c20b")],
)
def test_what_may_not_stand_before_the_at_is_escaped_and_comes_back(name, address):
    assert user_in_address(name) == address
    assert unescaped_user(address) == name.lower()


@pytest.mark.parametrize(
    ("domain", "code"),
    [
        ("straße.example", "name-ambiguous"),
        ("βόλος.example", "name-ambiguous"),
        ("x\u1e9e.example", "name-malformed"),
        ("Ⴜ.example", "name-malformed"),
        ("𠮷.example", "name-malformed"),
        ("ñandú-.example", "name-malformed"),
        ("a\u0627b.example", "name-malformed"),
        ("xn--0.example", "name-malformed"),
        ("x" * 64 + ".example", "name-too-long"),
    ],
)
def test_a_name_that_openfire_cannot_prepare_is_refused_at_its_field(domain, code):
    _, problems = read_answers(GOOD | {"server": {"domain": domain, "fqdn": "x.example"}})
    assert [(one.field, one.code) for one in problems] == [("server.domain", code)]


GOOD = {
    "host": {"address": "192.0.2.7"},
    "server": {"domain": "Ñandú.example", "fqdn": "CHAT.n\u0303andu\u0301.example"},
    "admin": {"email": "ana@example.org"},
}


def test_openfire_gets_the_form_on_the_wire_and_people_read_the_name(tmp_path):
    answers, _ = read_answers(GOOD)
    assert answers.server.domain == NANDU_ASCII
    assert answers.server.fqdn == f"chat.{NANDU_ASCII}"
    written = unattended(answers, Secrets(admin_password=Secret("x")), Secret("k")).decode()
    assert "ñ" not in written
    assert f"<domain>{NANDU_ASCII}</domain>" in written
    assert admin_jids(("José", "María"), answers.server.domain) == (
        f"josé@{NANDU_ASCII},maría@{NANDU_ASCII}"
    )

    path = tmp_path / "answers.toml"
    path.write_text(dump_answers(answers, "es"), "utf-8")
    assert f'domain = "{NANDU}"' in path.read_text("utf-8")
    assert load_answers(path) == answers


def test_every_sentence_shows_the_name_and_the_title_of_a_server_too():
    for language in ("en", "es"):
        problem = Problem(Code.XMPP_SILENT, {"domain": NANDU_ASCII})
        assert NANDU in Catalog(language).problem(problem).cause
    assert for_eyes(f"ana@{NANDU_ASCII}, https://chat.{NANDU_ASCII}:9091") == (
        f"ana@{NANDU}, https://chat.{NANDU}:9091"
    )
    assert Draft(sections={"server": {"domain": NANDU_ASCII}}).title == NANDU


def test_names_are_compared_however_they_are_written():
    assert same_name("Ñandú.example", NANDU_ASCII)
    assert not same_name("nandu.example", NANDU_ASCII)
    assert same_name("not a_name", "Not a_name")


@pytest.mark.parametrize("name", ["xn--strae-oqa.example", "xn--0.example", "chat.example.org"])
def test_a_name_that_would_not_come_back_is_shown_as_it_is(name):
    assert for_eyes(name) == name


@pytest.mark.parametrize(
    ("name", "escaped", "unescaped"),
    [
        ("a b", r"a\20b", "a b"),
        (r"a\b", r"a\b", r"a\b"),
        (r"a\20b", r"a\5c20b", "a b"),
        (r"a\5cb", r"a\5c5cb", r"a\b"),
        (r"a\\20b", r"a\\5c20b", r"a\ b"),
        (r"a\2Fb", r"a\2Fb", r"a\2Fb"),
        (r"\5c20", r"\5c5c20", r"\20"),
        (" a ", r"\20a\20", " a "),
        ("a\"&'/:<>@b", r"a\22\26\27\2f\3a\3c\3e\40b", "a\"&'/:<>@b"),
        ("MARIA José", r"MARIA\20José", "MARIA José"),
        ("\\", "\\", "\\"),
    ],
)
def test_escapes_are_those_of_openfires_own_library(name, escaped, unescaped):
    """Printed by `JID.escapeNode` and `unescapeNode` of Tinder 2.0.0 and 2.1.0, alike."""
    assert (escaped_user(name), unescaped_user(name)) == (escaped, unescaped)


@given(st.text("aB ñ\"&'/:<>@\\0235cefg.-_", min_size=1, max_size=12))
def test_a_user_may_be_typed_as_in_the_directory_or_as_in_the_address(name):
    assert typed_user(escaped_user(name)) == escaped_user(name)
    assert typed_user(typed_user(name)) == typed_user(name)
