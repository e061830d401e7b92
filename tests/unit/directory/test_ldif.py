"""LDIF, there and back."""

import base64

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from setupwizard.directory.ldif import addition, entries, line, modification
from setupwizard.model.distinguished_names import rdn, same

TEXT = st.text(st.characters(exclude_categories=("Cs",)))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("plain text", "cn: plain text"),
        ("", "cn: "),
        ("Ñandú", "cn:: w5FhbmTDug=="),
        (" blank before", "cn:: IGJsYW5rIGJlZm9yZQ=="),
        ("blank behind ", "cn:: YmxhbmsgYmVoaW5kIA=="),
        (": colon", "cn:: OiBjb2xvbg=="),
        ("< file:///etc/shadow", "cn:: PCBmaWxlOi8vL2V0Yy9zaGFkb3c="),
        ("two\ndn: lines", "cn:: dHdvCmRuOiBsaW5lcw=="),
    ],
)
def test_what_plain_text_would_not_keep_travels_in_base64(value, written):
    assert line("cn", value) == written


@given(st.lists(TEXT, min_size=1, max_size=5))
def test_every_value_comes_back_as_it_was(values):
    dn = "cn=x,dc=example,dc=org"
    (entry,) = entries(addition(dn, [("cn", value) for value in values]))
    assert (entry.dn, entry.all("CN")) == (dn, tuple(values))


@given(TEXT)
def test_a_value_never_becomes_another_line(value):
    assert "\n" not in line("cn", value)
    assert modification("cn=x", ("replace", "cn", (value,))).count("\n") == 6


@example("\\00")
@given(TEXT.filter(lambda text: text.strip() and "\0" not in text))
def test_the_name_of_an_entry_is_one_part_however_it_is_spelt(value):
    name = rdn("cn", value)
    plain = " ".join(value.casefold().split())  # as directories compare it
    assert same(f"{name},dc=org") == f"cn={plain},dc=org" or value != value.strip()
    assert not name.endswith(" ") or name.endswith("\\ ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("uid=ana,ou=people,dc=org", "UID=Ana, ou=People, DC=org"),
        ("cn=Ventas\\, Norte,dc=org", "cn=Ventas\\2C Norte,dc=org"),
        ("cn=Dirección,dc=org", "cn=Direcci\\C3\\B3n,dc=org"),
    ],
)
def test_two_spellings_of_a_name_are_the_same(one, other):
    assert same(one) == same(other)


def test_what_ldapsearch_prints_is_read():
    found = list(
        entries(
            "# a comment\n"
            f"dn:: {base64.b64encode('cn=Dirección,dc=org'.encode()).decode()}\n"
            "cn;lang-es: Dirección\n"
            "member: uid=a\n  b,dc=org\n"
            "member: uid=c\n"
            "\n\n"
            "# refldap://elsewhere\n"
            "\n"
            "dn: dc=org\n"
        )
    )
    assert [entry.dn for entry in found] == ["cn=Dirección,dc=org", "dc=org"]
    assert found[0].all("member") == ("uid=a b,dc=org", "uid=c")
    assert (found[0].first("cn"), found[1].first("cn")) == ("Dirección", "")


@given(st.text())
def test_foreign_text_is_no_trouble(text):
    list(entries(text))
    list(entries(f"dn: {text}\nuserPassword:: {text}\n"))


def test_the_hash_of_a_password_does_not_show():
    (entry,) = entries("dn: dc=org\nuserPassword: {CRYPT}x\n")
    assert "CRYPT" not in repr(entry)
