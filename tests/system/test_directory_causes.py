"""Every reason why a directory cannot be used, on real OpenLDAP servers."""

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization

from setupwizard.directory import connecting as directory_link
from setupwizard.directory.certificate import fingerprint
from setupwizard.directory.ldap import open_directory
from setupwizard.engine.directory_check import check_directory
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.texts.catalog import Catalog
from tests.system import lab as labs
from tests.system import slapd
from tests.system.fixtures import need
from tests.system.slapd import BASE, READER_PASSWORD, SUFFIX, Slapd
from tests.system.stepping import linked

PEOPLE = f"ou=people,{SUFFIX}"
TREE = BASE + slapd.unit(PEOPLE) + "".join(slapd.person(uid, PEOPLE) for uid in ("ana", "luis"))
TREE += slapd.person("twin", PEOPLE, "First Twin") + slapd.unit(f"ou=guests,{SUFFIX}")
TREE += slapd.person("twin", f"ou=guests,{SUFFIX}", "Second Twin")
TREE += f"""
dn: ou=branch,{SUFFIX}
objectClass: referral
objectClass: extensibleObject
ou: branch
ref: ldap://branch.example.org/ou=branch,{SUFFIX}
"""
CROWD = BASE + slapd.unit(PEOPLE) + slapd.crowd(5000, PEOPLE)

PASSWORDS = "access to attrs=userPassword by anonymous auth by * none\n"
POLICY = f"cn=policy,{SUFFIX}"
RULES = f"""overlay ppolicy
ppolicy_default "{POLICY}"
ppolicy_use_lockout
"""
STRICT = (
    BASE
    + f"""
dn: {POLICY}
objectClass: person
objectClass: pwdPolicy
cn: policy
sn: policy
pwdAttribute: userPassword
pwdLockout: TRUE
pwdMaxFailure: 3
pwdMaxAge: 86400
pwdGraceAuthNLimit: 2
pwdMustChange: TRUE
"""
    + slapd.unit(PEOPLE)
    + "".join(slapd.person(uid, PEOPLE) for uid in ("ana", "luis"))
    + slapd.person("late", PEOPLE, more="pwdChangedTime: 20200101000000Z\n")
    + slapd.person("fresh", PEOPLE, more="pwdReset: TRUE\n")
)
FREE, SILENT = 3999, 3998
SLOW = "(|" + "".join(f"(description=*{n}*x*y*z*)" for n in range(25_000)) + ")"


@pytest.fixture(scope="module")
def directory_host():
    need("full")
    host = labs.up("full", "none", wait=True)
    try:
        listen = f"import socket, time; s = socket.create_server(('', {SILENT})); time.sleep(9999)"
        host.run_root(["systemd-run", "--quiet", "python3", "-c", listen])
        yield host
    finally:
        host.down()


@pytest.fixture(scope="module")
def certificates(directory_host):
    """PEM by name."""
    made = {
        "self": {},
        "other": {},
        "expired": {"days": (-30, -2)},
        "ca": {"subject": "Corp CA"},
        "vouched": {"authority": "ca"},
        "vouchedexpired": {"authority": "ca", "days": (-30, -2)},
    }
    return {name: slapd.certificate(directory_host, name, **how) for name, how in made.items()}


@pytest.fixture(scope="module")
def servers(directory_host, certificates):
    nobody = "access to * by users read by * none\n"
    kinds = {
        "open": {"ldif": TREE, "tls": "self"},
        "plain": {"ldif": TREE},
        "expired": {"tls": "expired"},
        "vouched": {"tls": "vouched"},
        "vouchedexpired": {"tls": "vouchedexpired"},
        "closed": {"ldif": TREE, "limits": PASSWORDS + nobody},
        "blind": {"limits": PASSWORDS + "access to * by dn.base=cn=admin read by * none\n"},
        "denying": {"limits": PASSWORDS + "access to * by * disclose\n"},
        "members": {"settings": "require authc\ndisallow bind_anon\n"},
        "secure": {"tls": "self", "settings": "security simple_bind=128\n"},
        "secureall": {"tls": "self", "settings": "security ssf=128\n"},
        "referring": {"settings": "referral ldap://central.example.org\n"},
        "stingy": {"ldif": CROWD, "limits": "limits * size.soft=500 size.hard=500 time=1\n"},
        "strict": {"ldif": STRICT, "settings": "moduleload ppolicy\n", "limits": RULES},
        "unlisting": {"ldif": CROWD, "limits": "limits * size.unchecked=100\n"},
    }
    started = {}
    for number, (name, how) in enumerate(kinds.items()):
        started[name] = Slapd(directory_host, name, 3400 + number, **how).start()
    return started


@pytest.fixture(scope="module")
def ssh(directory_host, tmp_path_factory):
    with linked(directory_host, tmp_path_factory.mktemp("ssh")) as transport:
        yield transport


def people(directory, ldap):
    directory.people(ldap)


def problem(ssh, ldap, password=READER_PASSWORD, ask=people):
    """What opening the directory, or asking it, raises; said in both languages without a gap."""
    secret = Secret(password if ldap.bind_dn else "")
    with pytest.raises(SetupError) as caught, open_directory(ssh, ldap, secret) as directory:
        ask(directory, ldap)
    found = caught.value.problem
    assert READER_PASSWORD not in str(caught.value) + found.detail
    for language in ("en", "es"):
        words = Catalog(language).problem(found)
        assert "…" not in words.cause + words.remedy
        assert not any(gap in words.cause for gap in ("“”", "«»"))
    return found


REACHING = {
    "nothing listens": ("open", {"port": FREE}, Code.LDAP_NOT_REACHABLE),
    "nothing listens, ldaps": (
        "open",
        {"port": FREE, "security": "ldaps"},
        Code.LDAP_NOT_REACHABLE,
    ),
    "unknown name": ("open", {"host": "no-such-host.invalid"}, Code.LDAP_HOST_UNKNOWN),
    "no such computer": ("open", {"host": "10.77.0.254"}, Code.LDAP_UNREACHABLE),
    "takes the call and says nothing": ("open", {"port": SILENT}, Code.LDAP_SILENT),
    "says nothing, ldaps": ("open", {"port": SILENT, "security": "ldaps"}, Code.LDAP_SILENT),
    "sshd on the port": ("open", {"port": 22}, Code.LDAP_NOT_A_DIRECTORY),
    "sshd, starttls": ("open", {"port": 22, "security": "starttls"}, Code.LDAP_NOT_A_DIRECTORY),
    "sshd, ldaps": ("open", {"port": 22, "security": "ldaps"}, Code.LDAP_NOT_A_DIRECTORY),
    "PostgreSQL on the port": ("open", {"port": 5432}, Code.LDAP_NOT_A_DIRECTORY),
    "PostgreSQL, ldaps": ("open", {"port": 5432, "security": "ldaps"}, Code.LDAP_NOT_A_DIRECTORY),
    "ldaps on the plain port": (
        "open",
        {"port": "plain", "security": "ldaps"},
        Code.LDAP_TLS_ON_PLAIN_PORT,
    ),
    "plain on the ldaps port": ("open", {"port": "tls"}, Code.LDAP_PLAIN_ON_TLS_PORT),
    "starttls on the ldaps port": (
        "open",
        {"port": "tls", "security": "starttls"},
        Code.LDAP_PLAIN_ON_TLS_PORT,
    ),
    "starttls not offered": ("plain", {"security": "starttls"}, Code.LDAP_STARTTLS_MISSING),
    "ldaps nobody vouches for": ("open", {"security": "ldaps"}, Code.LDAP_CERTIFICATE_UNKNOWN),
    "starttls nobody vouches for": (
        "open",
        {"security": "starttls"},
        Code.LDAP_CERTIFICATE_UNKNOWN,
    ),
    "vouched for, but not here": ("vouched", {"security": "ldaps"}, Code.LDAP_CERTIFICATE_UNKNOWN),
    "expired": ("expired", {"security": "ldaps"}, Code.LDAP_CERTIFICATE_EXPIRED),
    "expired, starttls": ("expired", {"security": "starttls"}, Code.LDAP_CERTIFICATE_EXPIRED),
    "changed": (
        "open",
        {"security": "ldaps", "certificate": "other"},
        Code.LDAP_CERTIFICATE_CHANGED,
    ),
    "changed, and expired": (
        "expired",
        {"security": "starttls", "certificate": "other"},
        Code.LDAP_CERTIFICATE_CHANGED,
    ),
    "login needs encryption": ("secure", {}, Code.LDAP_ENCRYPTION_REQUIRED),
    "everything needs encryption": ("secureall", {}, Code.LDAP_ENCRYPTION_REQUIRED),
    "no such account": (
        "open",
        {"bind_dn": f"cn=ghost,{SUFFIX}"},
        Code.LDAP_BIND_REFUSED,
    ),
    "account of another directory": (
        "open",
        {"bind_dn": "cn=openfire,dc=other"},
        Code.LDAP_BIND_REFUSED,
    ),
    "account that is no name": (
        "open",
        {"bind_dn": "nosuchattribute=openfire,dc=corp"},
        Code.LDAP_BIND_DN_MALFORMED,
    ),
}
ASKING = {
    "anonymous login forbidden": ("members", {"bind_dn": ""}, Code.LDAP_LOGIN_NEEDED),
    "everything needs encryption, nobody": (
        "secureall",
        {"bind_dn": ""},
        Code.LDAP_ENCRYPTION_REQUIRED,
    ),
    "base that exists in part": ("open", {"base_dn": f"ou=x,{PEOPLE}"}, Code.LDAP_BASE_MISSING),
    "base of another directory": ("open", {"base_dn": "dc=other"}, Code.LDAP_BASE_ELSEWHERE),
    "base that is no name": ("open", {"base_dn": "nosuch=x,dc=corp"}, Code.LDAP_BASE_MALFORMED),
    "nobody anonymous may read": ("closed", {"bind_dn": ""}, Code.LDAP_LOGIN_NEEDED),
    "nor a part that is not there": (
        "closed",
        {"bind_dn": "", "base_dn": f"ou=x,{SUFFIX}"},
        Code.LDAP_LOGIN_NEEDED,
    ),
    "account without rights": ("blind", {}, Code.LDAP_NO_RIGHTS),
    "account that is told so": ("denying", {}, Code.LDAP_NO_RIGHTS),
    "nobody, told so": ("denying", {"bind_dn": ""}, Code.LDAP_LOGIN_NEEDED),
    "base that lives elsewhere": (
        "referring",
        {"base_dn": "dc=other"},
        Code.LDAP_REFERRAL,
    ),
    "branch that lives elsewhere": (
        "open",
        {"base_dn": f"ou=branch,{SUFFIX}"},
        Code.LDAP_REFERRAL,
    ),
    "below such a branch": ("open", {"base_dn": f"ou=x,ou=branch,{SUFFIX}"}, Code.LDAP_REFERRAL),
    "nobody fits": ("plain", {"user_filter": "(objectClass=posixAccount)"}, Code.LDAP_NOBODY),
    "class nobody knows": ("plain", {"user_filter": "(objectClass=nosuch)"}, Code.LDAP_NOBODY),
    "user name nobody has": (
        "plain",
        {"user_field": "sAMAccountName"},
        Code.LDAP_ATTRIBUTE_MISSING,
    ),
    "filter that is none": ("open", {"user_filter": "(uid)"}, Code.LDAP_FILTER_REFUSED),
    "filter Openfire breaks": (
        "open",
        {"user_filter": "(cn=O'Higgins)"},
        Code.LDAP_FILTER_LETTERS,
    ),
    "takes too long": ("stingy", {"user_filter": SLOW}, Code.LDAP_TIME_LIMIT),
    "lists nobody": ("unlisting", {}, Code.LDAP_TOO_MANY),
}


def answers(servers, certificates, name, changes):
    server = servers[name]
    given = dict(changes)
    if given.get("port") in ("plain", "tls"):
        given["port"] = server.port if given["port"] == "plain" else server.tls_port
    if "certificate" in given:
        given["certificate"] = seen(certificates[given["certificate"]])
    return server.reached(**given)


def seen(pem):
    read = x509.load_pem_x509_certificate(pem.encode())
    return fingerprint(read.public_bytes(serialization.Encoding.DER))


@pytest.mark.parametrize("cause", REACHING)
def test_what_keeps_us_out_is_told_apart(ssh, servers, certificates, cause, monkeypatch):
    monkeypatch.setattr(directory_link, "ANSWER_SECONDS", 3.0)
    name, changes, code = REACHING[cause]
    ldap = answers(servers, certificates, name, changes)

    found = problem(ssh, ldap, ask=lambda *_: pytest.fail("it let us in"))
    assert found.code is code, found


@pytest.mark.parametrize("cause", ASKING)
def test_what_cannot_be_answered_is_told_apart(ssh, servers, certificates, cause):
    name, changes, code = ASKING[cause]
    found = problem(ssh, answers(servers, certificates, name, changes))
    assert found.code is code, found


def test_a_wrong_password_is_refused(ssh, servers):
    assert problem(ssh, servers["open"].reached(), "wrong").code is Code.LDAP_BIND_REFUSED


def test_an_account_without_password_is_never_sent(ssh, servers):
    """slapd would take it for nobody, and let it in."""
    assert problem(ssh, servers["open"].reached(), "").code is Code.LDAP_PASSWORD_MISSING


def test_an_unknown_certificate_is_shown_for_comparing(ssh, servers, certificates):
    params = problem(ssh, servers["open"].reached(security="starttls")).params
    assert params["fingerprint"] == seen(certificates["self"])
    assert (params["subject"], params["issuer"]) == ("127.0.0.1", "127.0.0.1")
    expires = x509.load_pem_x509_certificate(certificates["self"].encode()).not_valid_after_utc
    assert params["expires"] == expires.date().isoformat()


@pytest.mark.parametrize("security", ["starttls", "ldaps"])
@pytest.mark.parametrize("name", ["open", "expired"])
def test_the_certificate_that_was_accepted_is_taken(ssh, servers, certificates, security, name):
    accepted = seen(certificates["self" if name == "open" else name])
    ldap = servers[name].reached(security=security, certificate=accepted)
    with open_directory(ssh, ldap, Secret(READER_PASSWORD)) as directory:
        assert not directory.groups(ldap).count


@pytest.mark.parametrize("security", ["starttls", "ldaps"])
def test_a_certificate_this_computer_trusts_is_not_asked_about(
    ssh, servers, certificates, security, tmp_path, monkeypatch
):
    trusted = tmp_path / "ca.pem"
    trusted.write_text(certificates["ca"])
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    ldap = servers["vouched"].reached(security=security)
    with open_directory(ssh, ldap, Secret(READER_PASSWORD)) as directory:
        assert directory.groups(ldap).whole
    elsewhere = servers["vouched"].reached(security=security, host=servers["vouched"].host.address)
    found = problem(ssh, elsewhere)
    assert (found.code, found.params["names"]) == (Code.LDAP_CERTIFICATE_NAME, "127.0.0.1")
    expired = servers["vouchedexpired"].reached(security=security)
    assert problem(ssh, expired).code is Code.LDAP_CERTIFICATE_EXPIRED


def test_how_far_a_base_exists_is_said(ssh, servers):
    ldap = servers["open"].reached(base_dn=f"ou=a,ou=b,{PEOPLE}")
    assert problem(ssh, ldap).params["exists"] == PEOPLE
    ldap = servers["open"].reached(base_dn="dc=other")
    assert problem(ssh, ldap).params["bases"] == SUFFIX


def test_a_referral_says_where_to(ssh, servers):
    ldap = servers["referring"].reached(base_dn="dc=other")
    assert problem(ssh, ldap).params["where"].startswith("ldap://central.example.org")


def test_how_many_lack_the_user_name_is_said(ssh, servers):
    found = problem(ssh, servers["plain"].reached(user_field="sAMAccountName"))
    assert (found.params["field"], found.params["count"]) == ("sAMAccountName", "4")


def test_a_branch_elsewhere_does_not_hide_the_people_who_are_here(ssh, servers):
    ldap = servers["open"].reached()
    with open_directory(ssh, ldap, Secret(READER_PASSWORD)) as directory:
        assert directory.people(ldap).count == 4


def test_nobody_is_locked_out_by_a_check_and_what_a_policy_says_is_told(ssh, servers):
    """Three wrong passwords lock an account here."""
    ldap = servers["strict"].reached(admins=["ana"])
    known = Secrets(ldap_admin_password=Secret("pw-ana"))
    wrong = known.with_secret("ldap_admin_password", "pw-luis")
    with open_directory(ssh, ldap, Secret(READER_PASSWORD)) as directory:
        for _ in range(2):
            with pytest.raises(SetupError) as caught:
                check_directory(directory, ldap, wrong)
            assert caught.value.problem.code is Code.LDAP_ADMIN_PASSWORD_WRONG
        for _ in range(4):
            check_directory(directory, ldap, known)
        for _ in range(3):
            assert not directory.admits(ldap, "luis", Secret("pw-ana"))
        for user, code in (
            ("luis", Code.LDAP_ACCOUNT_LOCKED),
            ("late", Code.LDAP_PASSWORD_EXPIRED),
            ("fresh", Code.LDAP_PASSWORD_MUST_CHANGE),
        ):
            with pytest.raises(SetupError) as caught:
                directory.admits(ldap, user, Secret(f"pw-{user}"))
            assert (caught.value.problem.code, caught.value.problem.params["user"]) == (code, user)


def test_a_directory_that_stops_meanwhile(ssh, directory_host):
    server = Slapd(directory_host, "ending", 3450, ldif=TREE).start()
    ldap = server.reached()
    with open_directory(ssh, ldap, Secret(READER_PASSWORD)) as directory:
        server.stop()
        with pytest.raises(SetupError) as caught:
            directory.people(ldap)
    assert caught.value.problem.code is Code.LDAP_LOST
    assert problem(ssh, ldap).code is Code.LDAP_NOT_REACHABLE


def test_who_logs_in_is_told_apart(ssh, servers):
    ldap = servers["closed"].reached()
    with open_directory(ssh, ldap, Secret(READER_PASSWORD)) as directory:

        def admits(user, password):
            return directory.admits(ldap, user, Secret(password))

        assert admits("ana", "pw-ana")
        assert admits("ANA", "pw-ana")
        assert not admits("ana", "pw-luis")
        assert not admits("ana", "")
        assert not admits("ana", "  ")
        for user, code in (
            ("ghost", Code.LDAP_PERSON_MISSING),
            ("a*", Code.LDAP_PERSON_LETTERS),
            ("twin", Code.LDAP_PERSON_TWICE),
        ):
            with pytest.raises(SetupError) as caught:
                admits(user, "x")
            assert caught.value.problem.code is code
        assert directory.people(ldap).count == 4  # still logged in as the reader
