"""What a directory says of an account: locked, expired and so on, and who is never locked by us."""

import pytest

from setupwizard.directory.account_state import POLICY
from setupwizard.directory.ldap import open_directory
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from tests.fake_transport import FakeTransport
from tests.unit.directory.scripted import BIND, SEARCH, end, entry, serving, text, tlv

ANA = entry("uid=ana,ou=people,dc=corp", uid=["ana"])
ROOT = entry("", namingContexts=["dc=corp"], supportedControl=[POLICY])
WINDOWS = "80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data {}, v1db1"
EXPIRED, LOCKED, RESET = (tlv(0x30, tlv(0x81, bytes([error]))) for error in (0, 1, 2))
TWO_MORE = tlv(0x30, tlv(0xA0, tlv(0x81, b"\x02")))
WEEK = tlv(0x30, tlv(0xA0, tlv(0x80, b"\x07")))


def script(code, message="", policy=None, root=ROOT):
    """Whoever logs in hears this."""

    def says(request, base):
        if request == BIND:
            controls = tlv(0xA0, tlv(0x30, text(POLICY), text(policy))) if policy else b""
            return [end(BIND, code, "", message) + controls]
        found = ANA if base else root
        return [found, end(SEARCH)]

    return says


def said(says, **answers):
    """The code of what logging in raises, or whether it was let in; and what was sent."""
    with serving(says, **answers) as (server, ldap):
        try:
            with open_directory(FakeTransport(), ldap, Secret("x")) as directory:
                return directory.admits(ldap, "ana", Secret("secreto")), server.heard
        except SetupError as error:
            named = error.problem.params["user"] in ("ana", ldap.bind_dn)
            return named and error.problem.code, server.heard


@pytest.mark.parametrize(
    ("data", "meant"),
    [
        ("52e", False),
        ("525", Code.LDAP_ACCOUNT_UNKNOWN),
        ("530", Code.LDAP_ACCOUNT_HOURS),
        ("531", Code.LDAP_ACCOUNT_PLACE),
        ("532", Code.LDAP_PASSWORD_EXPIRED),
        ("533", Code.LDAP_ACCOUNT_DISABLED),
        ("701", Code.LDAP_ACCOUNT_EXPIRED),
        ("773", Code.LDAP_PASSWORD_MUST_CHANGE),
        ("775", Code.LDAP_ACCOUNT_LOCKED),
    ],
)
def test_active_directory_says_why_it_refuses_somebody(data, meant):
    """The first login is that of nobody, which this script refuses for nobody."""

    def says(request, base):
        return script(49, WINDOWS.format(data))(request, base)

    for_reader, _ = said(says, bind_dn="cn=openfire,dc=corp")
    assert for_reader is (meant or Code.LDAP_BIND_REFUSED)
    assert said(only_for_people(says))[0] is meant


def only_for_people(says):
    """The first login of all is that of who reads, and is let in."""
    seen = []

    def answer(request, base):
        if request == BIND and not seen:
            seen.append(request)
            return [end(BIND)]
        return says(request, base)

    return answer


@pytest.mark.parametrize(
    ("code", "policy", "meant"),
    [
        (49, LOCKED, Code.LDAP_ACCOUNT_LOCKED),
        (49, EXPIRED, Code.LDAP_PASSWORD_EXPIRED),
        (0, TWO_MORE, Code.LDAP_PASSWORD_EXPIRED),
        (0, RESET, Code.LDAP_PASSWORD_MUST_CHANGE),
        (0, WEEK, True),
        (0, tlv(0x30), True),
        (49, tlv(0x30), False),
        (49, b"\x30\x05\x81", False),
    ],
)
def test_a_directory_with_a_policy_for_passwords_says_why(code, policy, meant):
    answer, heard = said(only_for_people(script(code, policy=policy)))
    assert answer is meant
    assert any(POLICY.encode() in one and b"secreto" in one for one in heard)


def test_where_no_policy_is_offered_it_is_not_asked_for():
    root = entry("", namingContexts=["dc=corp"])
    answer, heard = said(script(0, root=root))
    assert answer is True
    assert not any(POLICY.encode() in one for one in heard)


def test_no_account_is_tried_with_a_password_made_up():
    def lets_everybody_in(request, base):
        return [end(BIND)] if request == BIND else [ANA, end(SEARCH)]

    for says, taken in ((lets_everybody_in, True), (only_for_people(script(49)), False)):
        with (
            serving(says) as (server, ldap),
            open_directory(FakeTransport(), ldap, Secret("")) as directory,
        ):
            before = len(server.heard)
            assert directory.takes_any_password(ldap, "ana") is taken
            binds = [heard for heard in server.heard[before:] if b"uid=nobody-" in heard]
            assert len(binds) == 1


def test_groups_inside_groups_are_told_and_are_no_members():
    staff, board = "cn=staff,dc=corp", "cn=board,dc=corp"
    inside = entry(board, cn=["board"], member=["uid=ana,dc=corp", staff.upper()])
    groups = [entry(staff, cn=["staff"], member=["uid=ana,dc=corp"]), inside]
    searches = []

    def says(request, base):
        if request != SEARCH or not base:
            return [ROOT, end(request)] if request == SEARCH else [end(request)]
        searches.append(base)
        # All, the first of them, those that hold one of them, and what is elsewhere.
        return [*(groups if len(searches) != 3 else [inside]), end(SEARCH)]

    with (
        serving(says) as (_, ldap),
        open_directory(FakeTransport(), ldap, Secret("")) as directory,
    ):
        ldap = ldap.model_copy(update={"base_dn": "dc=corp"})
        found = directory.groups(ldap)
    assert (found.count, found.nested, found.outside) == (2, 1, 0)
    assert [(one.name, one.size) for one in found.sample] == [("staff", 1), ("board", 1)]


def test_what_is_said_of_the_account_that_reads_is_raised_at_once():
    with (
        serving(script(49, policy=LOCKED), bind_dn="cn=openfire,dc=corp") as (_, ldap),
        pytest.raises(SetupError) as caught,
        open_directory(FakeTransport(), ldap, Secret("x")),
    ):
        pass
    assert caught.value.problem.code is Code.LDAP_ACCOUNT_LOCKED
    assert caught.value.problem.params["user"] == "cn=openfire,dc=corp"
