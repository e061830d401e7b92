"""What a directory's answers mean, where a real one cannot be brought to give them."""

import ssl

import pytest

from setupwizard.directory.certificate import fingerprint
from setupwizard.directory.ldap import open_directory
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from tests.fake_transport import FakeTransport
from tests.system.slapd import make
from tests.unit.directory.scripted import BIND, EXTENDED, ROOT, SEARCH, end, entry, serving

PASSWORD = "not before you are known"
PEOPLE = "ou=people,dc=corp"
READER = {"bind_dn": "cn=openfire,dc=corp"}


def script(search=(0,), bind=(0,), root=(ROOT,), entries=()):
    """A directory whose logins and searches end like this."""

    def says(request, base):
        if request == SEARCH and base == "":
            return [*root, end(SEARCH)]
        if request == SEARCH:
            return [*entries, end(SEARCH, *search)]
        return [end(request, *(bind if request == BIND else (0,)))]

    return says


def problem(ldap, password=PASSWORD):
    secret = Secret(password if ldap.bind_dn else "")
    with (
        pytest.raises(SetupError) as caught,
        open_directory(FakeTransport(), ldap, secret) as directory,
    ):
        directory.people(ldap)
    assert PASSWORD not in str(caught.value) + caught.value.problem.detail
    return caught.value.problem


@pytest.mark.parametrize(
    ("code", "anonymous", "meant"),
    [
        (3, False, Code.LDAP_TIME_LIMIT),
        (4, False, Code.LDAP_TOO_MANY),
        (11, False, Code.LDAP_TOO_MANY),
        (1, True, Code.LDAP_LOGIN_NEEDED),
        (1, False, Code.LDAP_FAILED),
        (8, True, Code.LDAP_LOGIN_NEEDED),
        (13, False, Code.LDAP_ENCRYPTION_REQUIRED),
        (34, False, Code.LDAP_BASE_MALFORMED),
        (50, True, Code.LDAP_LOGIN_NEEDED),
        (50, False, Code.LDAP_NO_RIGHTS),
        (51, False, Code.LDAP_BUSY),
        (52, False, Code.LDAP_BUSY),
        (80, False, Code.LDAP_FAILED),
        (99, False, Code.LDAP_LOST),
    ],
)
def test_a_search_that_ends_badly(code, anonymous, meant):
    with serving(script(search=(code,)), **({} if anonymous else READER)) as (_, ldap):
        assert problem(ldap).code is meant


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        (8, Code.LDAP_ENCRYPTION_REQUIRED),
        (13, Code.LDAP_ENCRYPTION_REQUIRED),
        (34, Code.LDAP_BIND_DN_MALFORMED),
        (32, Code.LDAP_BIND_REFUSED),
        (49, Code.LDAP_BIND_REFUSED),
        (51, Code.LDAP_BUSY),
        (53, Code.LDAP_FAILED),
    ],
)
def test_a_login_that_ends_badly(code, meant):
    with serving(script(bind=(code, "", "why")), **READER) as (_, ldap):
        found = problem(ldap)
    assert (found.code, found.detail) == (meant, f"{code} why")


def test_a_directory_that_tells_nothing_of_itself():
    with serving(script(search=(32,), root=()), **READER) as (_, ldap):
        assert problem(ldap).code is Code.LDAP_BASE_UNKNOWN
    with serving(script(search=(32,), root=())) as (_, ldap):
        assert problem(ldap).code is Code.LDAP_LOGIN_NEEDED
    for anonymous, code in ((True, Code.LDAP_LOGIN_NEEDED), (False, Code.LDAP_BASE_UNTOLD)):
        with (
            serving(script(root=()), base_dn="", **({} if anonymous else READER)) as (_, ldap),
            pytest.raises(SetupError) as caught,
            open_directory(
                FakeTransport(), ldap, Secret("" if anonymous else PASSWORD)
            ) as directory,
        ):
            directory.discover(ldap)
        assert caught.value.problem.code is code


def test_a_directory_that_hides_without_saying_so():
    """389 Directory Server finds nothing for who may read nothing."""
    with serving(script()) as (_, ldap):
        assert problem(ldap).code is Code.LDAP_LOGIN_NEEDED
    with serving(script(), **READER) as (_, ldap):
        assert problem(ldap).code is Code.LDAP_NO_RIGHTS


def test_a_referral_names_the_other_directory():
    with serving(script(search=(10, "", "", ["ldap://other/"]))) as (_, ldap):
        found = problem(ldap)
    assert (found.code, found.params["where"]) == (Code.LDAP_REFERRAL, "ldap://other/")


def test_a_line_that_ends_in_the_middle():
    def says(request, base):
        return None if base else [*([ROOT] if request == SEARCH else ()), end(request)]

    with serving(says) as (_, ldap):
        assert problem(ldap).code is Code.LDAP_LOST


def test_a_directory_that_goes_away_between_two_connections():
    roots = []

    def says(request, base):
        if request == SEARCH and not base:
            roots.append(base)
            return [ROOT, end(SEARCH)] if len(roots) == 1 else None
        found = [entry(f"uid=ana,{PEOPLE}", uid=["ana"])] if request == SEARCH else []
        return [*found, end(request)]

    with (
        serving(says) as (_, ldap),
        pytest.raises(SetupError) as caught,
        open_directory(FakeTransport(), ldap, Secret("")) as directory,
    ):
        directory.admits(ldap, "ana", Secret(PASSWORD))
    assert caught.value.problem.code is Code.LDAP_LOST


def test_what_a_directory_listed_before_its_limit_counts():
    people = [entry(f"uid=u{n},{PEOPLE}", uid=[f"u{n}"], cn=[f"U {n}"]) for n in range(7)]
    with (
        serving(script(search=(4,), entries=people)) as (_, ldap),
        open_directory(FakeTransport(), ldap, Secret("")) as directory,
    ):
        found = directory.people(ldap)
    assert (found.count, found.whole, found.sample[0].name) == (7, False, "U 0")


def certificate(folder, **how):
    make(folder, "d", "127.0.0.1", how.get("days", (-1, 9)))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "d.pem", folder / "d.key")
    return context, fingerprint(ssl.PEM_cert_to_DER_cert((folder / "d.pem").read_text()))


@pytest.mark.parametrize("security", ["starttls", "ldaps"])
@pytest.mark.parametrize("days", [(-1, 9), (-9, -1)])
def test_no_password_is_sent_before_the_certificate_was_taken(tmp_path, security, days):
    context, shown = certificate(tmp_path, days=days)
    starttls = security == "starttls"
    with serving(script(), context, starttls, security=security, **READER) as (server, ldap):
        found = problem(ldap)
        assert not any(READER["bind_dn"].encode() in heard for heard in server.heard)
        assert found.params["fingerprint"] == shown
        other = ldap.model_copy(update={"certificate": ":".join(["00"] * 32)})
        assert problem(other).code is Code.LDAP_CERTIFICATE_CHANGED
        assert not any(PASSWORD.encode() in heard for heard in server.heard)
        accepted = ldap.model_copy(update={"certificate": shown})
        assert problem(accepted).code is Code.LDAP_NO_RIGHTS
        assert any(PASSWORD.encode() in heard for heard in server.heard)


def test_starttls_that_is_refused():
    def says(request, base):
        return [
            *([ROOT] if request == SEARCH else ()),
            end(request, 2 if request == EXTENDED else 0),
        ]

    with serving(says, security="starttls", **READER) as (server, ldap):
        assert problem(ldap).code is Code.LDAP_STARTTLS_MISSING
        assert not any(PASSWORD.encode() in heard for heard in server.heard)


def test_encryption_both_sides_cannot_agree_on(tmp_path):
    context, _ = certificate(tmp_path)
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-ECDSA-AES128-SHA")
    with serving(script(), context, security="ldaps", **READER) as (_, ldap):
        assert problem(ldap).code is Code.LDAP_TLS_FAILED
