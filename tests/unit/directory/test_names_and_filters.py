import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.directory import filters, names
from setupwizard.directory.entries import LdapEntry, inside, read
from setupwizard.directory.ldap_connection import ldap3  # the one module that may name it
from setupwizard.model.distinguished_names import compared, is_under, parent, parts
from setupwizard.model.names import unescaped_user, user_in_address
from tests.unit.directory.scripted import entry, text, tlv

LABELS = st.text('abcXYZ 019ñé,+"\\<>;=#*()', min_size=1, max_size=8)
PARTS = st.lists(LABELS, min_size=1, max_size=5)


def written(values):
    """As RFC 4514 escapes them."""
    special = '\\",+<>;=#'

    def one(value):
        inner = "".join(f"\\{c}" if c in special else c for c in value)
        if inner.startswith(" "):
            inner = "\\20" + inner[1:]
        if inner.endswith(" "):
            inner = inner[:-1] + "\\20"
        return inner

    return ",".join(f"ou={one(value)}" for value in values)


@given(PARTS)
def test_a_name_has_as_many_parts_as_it_was_made_of(values):
    dn = written(values)
    assert len(parts(dn)) == len(values)
    assert parent(dn) == written(values[1:])
    assert compared(dn) == compared(dn.swapcase().replace("OU=", "ou = "))


@given(PARTS, st.lists(PARTS, min_size=1, max_size=4))
def test_the_common_place_is_above_all_and_as_deep_as_can_be(shared, branches):
    dns = [written([*branch, *shared]) for branch in branches]
    place = names.common(dns)
    assert all(is_under(dn, place) for dn in dns)
    assert is_under(place, written(shared))
    below = [compared(dn)[: -len(compared(place)) or None] for dn in dns]
    assert not all(below) or len({rest[-1] for rest in below}) > 1


def test_letter_case_and_blanks_make_no_other_place():
    assert is_under("UID=ana , OU=People,DC=Corp", "ou=people,dc=corp")
    assert names.common(["ou=A,dc=corp", "OU=b, DC=CORP"]) == "dc=corp"
    assert compared(r"cn=a\2cb") == compared(r"cn=a\,b") == compared('cn="a,b"')
    assert not is_under("ou=people,dc=corp2", "dc=corp")
    assert (parts(""), parent("dc=corp"), is_under("dc=x", "")) == ((), "", True)


def test_the_meeting_place_stays_in_the_part_most_people_are_in():
    bases = ("dc=a", "dc=b", "ou=inner,dc=a")
    people = {"ou=x,dc=a": 5, "ou=y,ou=z,dc=a": 1, "ou=x,dc=b": 3}
    assert names.meeting_place(people, {"ou=g,dc=b": 9}, bases) == "dc=a"
    assert names.meeting_place({"ou=x,dc=b": 3}, {"ou=g,ou=x,dc=b": 9}, bases) == "ou=x,dc=b"
    assert names.meeting_place({}, {"ou=g,dc=b": 2}, bases) == "ou=g,dc=b"
    assert names.meeting_place({}, {}, bases) == ""


@given(st.text(max_size=20))
def test_what_is_put_into_a_filter_stays_a_value(value):
    wanted = filters.all_of(filters.equal("uid", value), filters.contains("cn", value))
    library = ldap3.operation.search
    both = library.parse_filter(wanted, None, True, True, None, False).elements[0].elements
    assert len(both) == 2
    sent = library.prepare_filter_for_sending(both[0].assertion["value"])
    assert bytes(sent) == value.encode()


def test_filters_are_no_longer_than_they_must_be():
    assert filters.all_of("(a=1)") == "(a=1)"
    assert filters.any_of(["(a=1)", "(a=1)"]) == "(a=1)"
    assert filters.any_of(["(a=1)", "(b=1)"]) == "(|(a=1)(b=1))"
    assert filters.any_of([]) == ""


@given(st.text("aB ñ\"&'/:<>@\\0235cefg.-_", min_size=1, max_size=12))
def test_a_name_comes_back_from_its_address(name):
    address = user_in_address(name)
    assert not set(address) & set(" \"&'/:<>@")
    assert user_in_address(unescaped_user(address)) == address
    assert unescaped_user(address) == name.lower()


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("María José", r"maría\20josé"),
        ("o'neill", r"o\27neill"),
        ("ana@corp.example", r"ana\40corp.example"),
        (r"c:\net", r"c\3a\net"),
        (r"call\20me", r"call\5c20me"),
        ("STRASSE", "strasse"),
    ],
)
def test_addresses_are_written_as_openfire_does(name, address):
    """XEP-0106, section 5, and nodeprep."""
    assert user_in_address(name) == address


VALUES = st.dictionaries(
    st.text("abcdef", min_size=1, max_size=6), st.lists(st.binary(max_size=300), max_size=4)
)


@given(st.text(max_size=300), VALUES)
def test_an_entry_is_read_as_it_was_written(dn, values):
    message = tlv(0x30, tlv(0x02, b"\x07"), entry(dn, **values))
    start, stop = inside(message, 0)
    assert stop == len(message)
    found = read(message, start)
    assert found == LdapEntry(dn, {name: tuple(held) for name, held in values.items()})


def test_an_attribute_is_found_whatever_its_capitals():
    message = tlv(0x30, tlv(0x02, b"\x01"), entry("dc=x", sAMAccountName=["ana", "Ana"]))
    found = read(message, inside(message, 0)[0])
    assert found.has("samaccountname")
    assert (found.first("SAMACCOUNTNAME"), found.first("cn")) == ("ana", "")
    assert text("x") == b"\x04\x01x"
