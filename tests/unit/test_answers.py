import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.engine.answers_file import (
    EXAMPLE,
    LDAP_EXAMPLE,
    AnswersRefusedError,
    dump_answers,
    load_answers,
)
from setupwizard.engine.secrets_file import load_secrets, parse_secrets
from setupwizard.model.answers import Answers, HostAnswers, read_answers, read_section
from setupwizard.model.fields import xml_safe
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets, strong_password

GOOD = {
    "host": {"address": "192.0.2.7", "user": "ana"},
    "server": {"domain": "empresa.es", "fqdn": "chat.empresa.es"},
    "admin": {"email": "ana@empresa.es"},
}
TOO_LITTLE = "greater_than_equal"
BOTH_OFF = {"console_port": 0, "console_secure_port": 0}


def refused(**sections):
    raw = {
        name: {**GOOD.get(name, {}), **section} if isinstance(section, dict) else section
        for name, section in {**GOOD, **sections}.items()
    }
    answers, problems = read_answers(raw)
    return {} if answers else {problem.field: problem.code for problem in problems}


def test_the_least_that_must_be_said_is_enough():
    answers, problems = read_answers(GOOD)
    assert problems == ()
    assert answers.server.console_local_only
    assert answers.server.encryption == "AES"
    assert answers.datasource.min_connections == 5


@pytest.mark.parametrize(
    ("sections", "field", "code"),
    [
        ({"server": {"domain": "192.0.2.7"}}, "server.domain", "name-is-address"),
        ({"server": {"domain": "::1"}}, "server.domain", "name-is-address"),
        ({"server": {"domain": "localhost"}}, "server.domain", "name-is-localhost"),
        ({"server": {"domain": "mi_empresa.es"}}, "server.domain", "name-underscore"),
        ({"server": {"domain": "https://empresa.es"}}, "server.domain", "name-is-url"),
        ({"server": {"domain": "ana@empresa.es"}}, "server.domain", "name-is-account"),
        ({"server": {"domain": "empresa.es:9090"}}, "server.domain", "name-with-port"),
        ({"server": {"domain": "mi empresa"}}, "server.domain", "name-malformed"),
        ({"server": {"domain": "-x.es"}}, "server.domain", "name-malformed"),
        ({"server": {"fqdn": ""}}, "server.fqdn", "empty"),
        ({"server": {"console_port": 9091}}, "server.console_secure_port", "ports-collide"),
        ({"server": {"console_port": 5222}}, "server.console_port", "port-is-xmpp"),
        ({"server": BOTH_OFF}, "server.console_port", "console-both-off"),
        ({"host": {"port": 9090}}, "server.console_port", "ports-collide"),
        ({"host": {"auth": "key"}}, "host.identity", "identity-needed"),
        ({"host": {"user": "ana maria"}}, "host.user", "user-malformed"),
        ({"datasource": {"host": "db.empresa.es"}}, "datasource.create", "create-elsewhere"),
        ({"datasource": {"user": "Openfire"}}, "datasource.user", "string_pattern_mismatch"),
        ({"datasource": {"user": "postgres"}}, "datasource.user", "role-reserved"),
        ({"datasource": {"max_connections": 4}}, "datasource.max_connections", "max-below-min"),
        ({"datasource": {"min_connections": 2}}, "datasource.min_connections", TOO_LITTLE),
        ({"openfire": {"version": "4.5.0"}}, "openfire.version", "version-too-old"),
        ({"openfire": {"source": "file"}}, "openfire.file", "file-needed"),
        ({"openfire": {"memory": 100}}, "openfire.memory", "memory-too-small"),
        ({"admin": {"email": "ana"}}, "admin.email", "email-malformed"),
        ({"firewall": {"open": [5222, 9090]}}, "firewall.open", "console-port-opened"),
        ({"language": "xx"}, "language", "literal_error"),
    ],
)  # fmt: skip
def test_an_impossible_answer_is_refused_at_its_field(sections, field, code):
    assert refused(**sections).get(field) == code


def test_a_console_of_4_6_must_stay_local():
    found = refused(openfire={"version": "4.6.2"}, server={"console_local_only": False})
    assert found == {"server.console_local_only": "console-must-be-local"}


def test_minus_one_switches_a_console_port_off_as_openfire_writes_it():
    raw = {**GOOD, "server": {**GOOD["server"], "console_port": -1}}
    assert read_answers(raw)[0].server.console_port == 0


@pytest.mark.parametrize("example", [EXAMPLE, LDAP_EXAMPLE], ids=["default", "ldap"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_example_has_every_answer_a_comment_and_no_secret(language, example, tmp_path):
    text = dump_answers(example, language)
    path = tmp_path / "answers.toml"
    path.write_text(text, encoding="utf-8")
    assert load_answers(path) == example
    there = {"ldap"} if example is LDAP_EXAMPLE else set()
    assert set(tomllib.loads(text)) == set(Answers.model_fields) - {"ldap"} | there
    assert "password" not in str(tomllib.loads(text)).replace("'auth': 'password'", "")


def test_openfires_own_people_need_an_administrator_with_an_e_mail():
    assert refused(admin={"email": ""}) == {"admin.email": "missing"}


@pytest.mark.parametrize(
    ("ldap", "field"),
    [
        ({"admins": ["ana"]}, "ldap.base_dn"),
        ({"base_dn": "dc=example,dc=org"}, "ldap.admins"),
        ({"create": True, "admins": ["ana"]}, "ldap.people_file"),
    ],
)
def test_a_directory_needs_a_place_people_and_somebody_who_administers(ldap, field):
    assert refused(profile={"kind": "ldap"}, ldap=ldap) == {field: "missing"}


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("base_dn", "example.org", "dn-malformed"),
        ("base_dn", "ou=people,,dc=org", "dn-malformed"),
        ("bind_dn", "cn=a  b,dc=org", "blank-run"),
        ("user_filter", "objectClass=person", "filter-malformed"),
        ("user_filter", "(&(uid=*)(mail=*)", "filter-malformed"),
        ("group_filter", "(cn=a)(cn=b)", "filter-malformed"),
        ("user_filter", "()", "filter-malformed"),
        ("admins", ["ana", "ana"], "named-twice"),
        ("certificate", "SHA256:abc", "fingerprint-malformed"),
        ("bind_dn", "openfire", "account-malformed"),
        ("bind_dn", "openfire@", "account-malformed"),
    ],
)
def test_what_no_directory_takes_is_refused_with_its_reason(name, value, code):
    directory = {"base_dn": "dc=example,dc=org", "admins": ["ana"]} | {name: value}
    assert refused(profile={"kind": "ldap"}, ldap=directory) == {f"ldap.{name}": code}


@pytest.mark.parametrize("name", ["openfire@ad.campo.test", "CAMPO\\openfire", "CN=a,DC=campo"])
def test_an_account_is_written_as_the_directory_or_active_directory_calls_it(name):
    assert LdapAnswers(bind_dn=name).bind_dn == name


def test_a_fingerprint_is_taken_in_every_usual_way_of_writing_it():
    shown = ":".join(["3F", "0A"] * 16)
    for written in (
        shown.lower(),
        shown.replace(":", ""),
        shown.replace(":", " "),
        f"sha256 Fingerprint={shown}",
        f"SHA256:{shown}",
    ):
        assert LdapAnswers(certificate=written).certificate == shown


@pytest.mark.parametrize(
    "name", ["dc=example,dc=org", "ou=Atención\\, al público,o=Casa Ñ", "uid=ana+sn=b,dc=x", ""]
)
def test_names_of_entries_are_taken_as_they_are(name):
    assert LdapAnswers(bind_dn=name).bind_dn == name


def test_a_directory_that_is_made_here_is_named_after_the_domain():
    wanted = {"create": True, "people_file": "people.csv", "admins": ["ana"]}
    answers, _ = read_answers({**GOOD, "profile": {"kind": "ldap"}, "ldap": wanted, "admin": {}})
    assert answers.directory.base_dn == "dc=empresa,dc=es"
    assert answers.directory.bind_dn == "cn=openfire,ou=services,dc=empresa,dc=es"
    assert answers.directory.on_server


def test_a_directory_that_is_made_here_is_named_after_a_domain_and_nothing_else():
    wanted = {"create": True, "people_file": "people.csv", "admins": ["ana"]}
    chosen = {"profile": {"kind": "ldap"}, "admin": {}}
    for base in ("o=Escuela", "ou=people,dc=org", "dc=señal,dc=es", "dc=a, dc=b"):
        assert refused(**chosen, ldap=wanted | {"base_dn": base}) == {
            "ldap.base_dn": "dn-not-domain"
        }
    answers, _ = read_answers({**GOOD, **chosen, "ldap": wanted | {"base_dn": "DC=corp,dc=lan"}})
    assert answers.directory.base_dn == "DC=corp,dc=lan"


def test_letters_a_directory_cannot_have_in_its_name_are_written_as_in_dns():
    ldap = LdapAnswers(create=True, people_file="people.csv", admins=("ana",))
    assert ldap.whole("chat.señal.es").base_dn == "dc=chat,dc=xn--seal-hqa,dc=es"


def test_every_reason_is_told_at_once(tmp_path):
    path = tmp_path / "answers.toml"
    path.write_text(
        '[host]\naddress=""\n[server]\ndomain="localhost"\nfqdn="x.es"\n[admin]\nemail="a@b"'
    )
    with pytest.raises(AnswersRefusedError) as error:
        load_answers(path)
    assert [reason[0] for reason in error.value.reasons] == ["host.address", "server.domain"]


def test_a_file_that_is_not_toml_is_told_by_its_name(tmp_path):
    path = tmp_path / "answers.toml"
    path.write_text("language: es")
    with pytest.raises(SetupError) as error:
        load_answers(path)
    assert error.value.problem.code is Code.ANSWERS_NOT_TOML


def test_secrets_others_can_read_are_refused(tmp_path):
    path = tmp_path / "secrets.toml"
    path.write_text('admin_password = "canary-1"')
    path.chmod(0o640)
    with pytest.raises(SetupError) as error:
        load_secrets(path)
    assert error.value.problem.code is Code.SECRETS_READABLE
    path.chmod(0o600)
    assert load_secrets(path).admin_password == Secret("canary-1")


def test_secrets_of_somebody_else_are_refused(tmp_path, monkeypatch):
    path = tmp_path / "secrets.toml"
    path.touch(0o600)
    monkeypatch.setattr("os.geteuid", lambda: path.stat().st_uid + 1)
    with pytest.raises(SetupError) as error:
        load_secrets(path)
    assert error.value.problem.code is Code.SECRETS_OF_OTHERS


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("admin_password = canary", 1),
        ('\nx = "canary"', 2),
        ("admin_password = 7\n# canary", 1),
        ('# ours\n"canary" = "admin_password"', 2),
        ('canary = "admin_password"', 1),
        ('[canary]\nadmin_password = "canary"', 1),
        ('admin_password = "canary', 1),
    ],
)
def test_no_message_quotes_a_secrets_file_and_all_name_the_line(text, line):
    with pytest.raises(SetupError) as error:
        parse_secrets(text.encode(), "-")
    assert "canary" not in f"{error.value} {error.value.problem}"
    assert error.value.problem.params["line"] == str(line)
    assert error.value.__cause__ is None
    assert error.value.__suppress_context__ or error.value.__context__ is None


ENCODINGS = ("utf-8", "utf-8-sig", "utf-16")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_files_are_read_however_windows_saved_them(tmp_path, encoding):
    path = tmp_path / "answers.toml"
    path.write_bytes(dump_answers(EXAMPLE, "es").replace("\n", "\r\n").encode(encoding))
    assert load_answers(path) == EXAMPLE
    typed = 'admin_password = "contraseña"\r\n'.encode(encoding)
    assert parse_secrets(typed, "-").admin_password == Secret("contraseña")


@pytest.mark.parametrize(
    ("data", "line"),
    [("language = 'es'\n# año".encode("latin-1"), 2), (b"\xff\xfea\x00\n", 1), (b"\x80", 1)],
)
def test_letters_that_cannot_be_told_are_refused_with_their_line(tmp_path, data, line):
    path = tmp_path / "answers.toml"
    path.write_bytes(data)
    for read in (lambda: load_answers(path), lambda: parse_secrets(data, path.name)):
        with pytest.raises(SetupError) as error:
            read()
        assert error.value.problem == Problem(
            Code.TEXT_NOT_UTF8, {"file": path.name, "line": str(line)}
        )


@pytest.mark.parametrize(("text", "line"), [("a = 1\nb: 2", "2"), ('a = 1\nb = "', "2")])
def test_a_line_that_is_not_toml_is_named_in_the_sentence(tmp_path, text, line):
    path = tmp_path / "answers.toml"
    path.write_text(text)
    with pytest.raises(SetupError) as error:
        load_answers(path)
    assert error.value.problem.params == {"file": "answers.toml", "line": line}


def test_a_password_openfire_would_change_is_refused():
    with pytest.raises(SetupError) as error:
        Secrets(admin_password=Secret(" blank")).checked()
    assert error.value.problem.code is Code.SECRET_INVALID


def test_a_secret_does_not_show_itself():
    secrets = Secrets(admin_password=Secret("canary"))
    assert "canary" not in f"{secrets} {secrets!r} {secrets.admin_password}"


def test_an_offered_password_is_long_and_new_each_time():
    assert len(strong_password().reveal()) == 20
    assert strong_password() != strong_password()


@given(st.text())
def test_what_is_called_safe_for_xml_survives_openfires_folding_of_blanks(text):
    if xml_safe(text) is None:
        assert " ".join(text.split()) == text


@pytest.mark.parametrize("address", ["999.1.1.1", "1.2.3.4.5", "12345", "host.1", "a b", "a/b"])
def test_what_only_looks_like_an_address_is_refused_where_it_is_typed(address):
    host, problems = read_section(HostAnswers, {"address": address})
    assert host is None
    assert [problem.field for problem in problems] == ["address"]


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("LAN_server", "lan_server"),
        ("my_pc.local.", "my_pc.local"),
        ("3com.example", "3com.example"),
    ],
)
def test_names_of_local_networks_are_taken_as_they_are(address, kept):
    host, _ = read_section(HostAnswers, {"address": address})
    assert host.address == kept


@pytest.mark.parametrize("user", ["<&>", "a b", "a'b", "🙂", "", "a@b", "a:b"])
def test_a_user_name_that_no_server_has_is_refused(user):
    host, problems = read_section(HostAnswers, {"address": "a", "user": user})
    assert host is None
    assert [problem.code for problem in problems] == ["user-malformed"]


@pytest.mark.parametrize("user", ["root", "ana.gil", "svc-chat_1", "SCHOOL\\ana", "josé", "pc$"])
def test_user_names_that_servers_have_are_taken(user):
    host, _ = read_section(HostAnswers, {"address": "a", "user": user})
    assert host.user == user
