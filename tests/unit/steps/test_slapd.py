"""A directory on the server, step by step, on a host that answers only what it was told."""

import base64

import pytest

from setupwizard.directory import slapd
from setupwizard.directory.ldif import addition
from setupwizard.directory.password_hash import is_of, password_hash
from setupwizard.directory.people_file import read_people
from setupwizard.directory.slapd import DEFAULTS_TEXT, Shape, numbered
from setupwizard.model.application import WRITTEN
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.steps.base import HOLDS, State
from setupwizard.steps.directory_layout import DirectoryLaidOut
from setupwizard.steps.people import PeopleImported
from setupwizard.steps.slapd import SlapdInstalled
from setupwizard.transport.base import Result
from tests.unit.steps.bench import Bench, Patience

BASE = "dc=chat,dc=example,dc=org"
SHAPE = Shape(BASE)
PASSWORD = Secret("correct horse")
SILENT = Result(("ldapsearch",), 255, "", "ldap_sasl_interactive_bind: Can't contact LDAP server")


def ok(out="", *, argv=("x",)):
    return Result(argv, 0, out)


def no(err="", status=1):
    return Result(("x",), status, "", err)


def codes(verdict):
    return [note.code for note in verdict.changes]


def refusal(step, answers):
    with pytest.raises(SetupError) as caught:
        step.judge(answers)
    return caught.value.problem


# ---- slapd itself

LOCAL = 'LISTEN 0 2048 127.0.0.1:389 0.0.0.0:* users:(("slapd",pid=9,fd=8))\n'
OPEN = 'LISTEN 0 2048 0.0.0.0:389 0.0.0.0:* users:(("slapd",pid=9,fd=8))\n'
OTHER = 'LISTEN 0 2048 *:389 *:* users:(("ns-slapd",pid=9,fd=8))\n'
MADE = {
    "slapd": ok("installed ok"),
    "utils": ok("installed ok"),
    "suffixes": ok(f"olcSuffix: {BASE}\n"),
    "defaults": ok(DEFAULTS_TEXT),
    "sockets": ok(LOCAL),
    "who": ok("dn:" + slapd.ROOT),
    "enabled": ok("enabled\n"),
}
NOTHING = {
    "slapd": no(),
    "utils": no(),
    "suffixes": no(status=2),
    "defaults": no("cat: /etc/default/slapd: No such file or directory"),
    "sockets": ok(),
    "who": no(status=127),
    "enabled": no(),
}
INSTALLED = SlapdInstalled(BASE)


def host_with(changes, start=MADE):
    return list((start | changes).values())


@pytest.mark.parametrize(
    ("changes", "notes"),
    [
        ({}, []),
        ({"sockets": ok(OPEN)}, ["slapd-will-be-local"]),
        ({"defaults": ok(f"{WRITTEN}\nSLAPD_SERVICES=\n")}, ["slapd-will-be-local"]),
        ({"who": no(), "sockets": ok()}, ["slapd-will-be-started"]),
        ({"enabled": no()}, ["slapd-will-start-with-server"]),
        ({"utils": no()}, ["slapd-will-be-installed"]),
    ],
)
def test_slapd_must_answer_here_only_and_start_with_the_server(changes, notes):
    assert codes(INSTALLED.judge(host_with(changes))) == notes


def test_a_server_without_a_directory_gets_one():
    assert codes(INSTALLED.judge(host_with({}, NOTHING))) == ["slapd-will-be-installed"]
    begun = {"defaults": ok(DEFAULTS_TEXT)}
    assert codes(INSTALLED.judge(host_with(begun, NOTHING))) == ["slapd-will-be-installed"]


FOREIGN = {"defaults": ok('SLAPD_SERVICES="ldap:/// ldapi:///"\n')}


@pytest.mark.parametrize(
    ("changes", "suffix"),
    [
        (FOREIGN, BASE),
        (FOREIGN | {"suffixes": ok("olcSuffix: o=Escuela\n")}, "o=Escuela"),
        ({"suffixes": ok(f"olcSuffix: {BASE}\nolcSuffix: o=Escuela\n")}, "o=Escuela"),
        (FOREIGN | {"suffixes": no()}, "?"),
        (FOREIGN | {"slapd": no(), "who": no()}, BASE),  # removed, its data left
        (FOREIGN | {"suffixes": ok('suffix\t"dc=old,dc=org"\ndirectory /x\n')}, "dc=old,dc=org"),
    ],
)
def test_a_directory_of_somebody_else_is_not_ours_to_change(changes, suffix):
    problem = refusal(INSTALLED, host_with(changes))
    assert (problem.code, problem.params) == (Code.SLAPD_OTHER_DIRECTORY, {"suffix": suffix})


def test_a_long_name_that_goes_on_in_the_next_line_is_read_whole():
    long = f"dc={'a' * 60},dc={'b' * 60},dc=org"
    encoded = base64.b64encode("o=Señal".encode()).decode()
    out = f"olcSuffix: {long[:65]}\n {long[65:]}\nolcAccess: x\n--\nolcSuffix:: {encoded}\n"
    assert slapd.suffixes(ok(out)) == (long, "o=Señal")


def test_a_port_that_another_program_has_is_told_with_its_name():
    problem = refusal(INSTALLED, host_with({"sockets": ok(OTHER)}, NOTHING))
    assert (problem.code, problem.params) == (Code.SLAPD_PORT_TAKEN, {"process": "ns-slapd"})


@pytest.fixture
def bench():
    bench = Bench()
    for prefix in ("sh -c", "systemctl", "ldapwhoami", "find /proc", "cat /proc/locks"):
        bench.host.on(prefix)
    bench.host.on("debconf-set-selections")
    bench.host.on("dpkg-query", status=1)
    bench.ends("apt-get -y")
    return bench


def test_slapd_is_closed_to_the_network_before_it_is_there(bench):
    INSTALLED.apply(bench.work)
    ran = [line.split()[0] for line in bench.host.ran if "proc" not in line]
    written = bench.host.stdin[[line.startswith("sh -c") for line in bench.host.ran].index(True)]
    assert written.decode() == DEFAULTS_TEXT
    assert ran.index("sh") < ran.index("debconf-set-selections")
    assert "install slapd ldap-utils" in bench.long_work[0]
    assert bench.host.ran[-3:-1] == [
        "systemctl enable slapd.service",
        "systemctl restart slapd.service",
    ]


def test_debconf_is_told_the_domain_and_no_password(bench):
    INSTALLED.apply(bench.work)
    told = bench.host.stdin[bench.host.ran.index("debconf-set-selections")].decode()
    assert "slapd slapd/domain string chat.example.org\n" in told
    assert "password" not in told


def test_debconf_that_is_in_use_is_waited_for(bench):
    locked = 'debconf: DbDriver "config": config.dat is locked by another process'
    endings = [no(locked), no(locked), ok()]
    bench.host.on_call("debconf-set-selections", lambda argv, _: endings.pop(0))
    INSTALLED.apply(bench.work)
    assert bench.cancel.now == 4
    bench.host.on("debconf-set-selections", status=1, err="error: broken")
    with pytest.raises(SetupError) as caught:
        INSTALLED.apply(bench.work)
    assert caught.value.problem.code is Code.PACKAGE_FAILED


def test_what_is_installed_is_not_installed_again(bench):
    bench.host.on("dpkg-query", "installed ok")
    INSTALLED.apply(bench.work)
    assert bench.long_work == []


@pytest.mark.parametrize("silent", ["ldapwhoami", "systemctl"])
def test_a_directory_that_does_not_come_up_is_a_problem(bench, silent):
    bench.host.on(silent, status=1, err="no")
    with pytest.raises(SetupError) as caught:
        INSTALLED.apply(bench.work)
    assert caught.value.problem.code is Code.SLAPD_NOT_RUNNING
    assert bench.cancel.now <= 30


def test_waiting_for_a_directory_can_be_cancelled(bench):
    bench.host.on("ldapwhoami", status=255)
    bench.cancel = Patience(until=3)
    bench.host.on("dpkg-query", "installed ok")
    with pytest.raises(SetupError):
        INSTALLED.apply(bench.work)
    assert bench.cancel.now == 3


# ---- its shape

DATABASE = "olcDatabase={1}mdb,cn=config"


def settings(access=None, limits=None, indexes=None):
    access = numbered(SHAPE.access) if access is None else access
    limits = numbered(SHAPE.limits) if limits is None else limits
    indexes = SHAPE.indexes if indexes is None else indexes
    pairs = [("olcAccess", value) for value in access] + [("olcLimits", one) for one in limits]
    return ok(addition(DATABASE, pairs + [("olcDbIndex", one) for one in indexes]))


def skeleton(but="", password=PASSWORD):
    parts = SHAPE.skeleton(password_hash(password))
    return ok("".join(record for dn, record in parts if dn != but))


def openfire(*, set_up=False, pending=False, active=False):
    shown = f"ActiveState={'active' if active else 'inactive'}\n"
    return (ok() if set_up else no(), ok() if pending else no(), ok(shown))


SHAPED = DirectoryLaidOut(BASE, PASSWORD, generated=False)
NO, YES = openfire(), openfire(set_up=True)


@pytest.mark.parametrize(
    ("found", "there", "notes"),
    [
        (settings(), skeleton(), []),
        (settings(indexes=(*SHAPE.indexes, "title eq")), skeleton(), []),
        (settings(access=()), skeleton(), ["directory-rules-will-be-set"]),
        (settings(limits=()), skeleton(), ["directory-rules-will-be-set"]),
        (settings(indexes=()), skeleton(), ["directory-rules-will-be-set"]),
        (settings(access=("{0}to * by * read",)), skeleton(), ["directory-rules-will-be-set"]),
        (settings(), skeleton(but=SHAPE.groups), ["directory-will-be-made"]),
        (settings(), skeleton(but=SHAPE.account), ["directory-will-be-made"]),
        (settings(), skeleton(password=Secret("other")), ["directory-password-will-be-set"]),
    ],
)
def test_the_directory_must_have_our_rules_places_and_account(found, there, notes):
    assert codes(SHAPED.judge([found, there, *NO])) == notes


def test_the_shape_waits_for_slapd():
    assert SHAPED.judge([SILENT, SILENT, *NO]).state is State.LATER
    assert SHAPED.judge([ok(), no(status=32), *NO]).state is State.LATER


def test_a_generated_password_never_changes_under_an_openfire_that_is_set_up():
    step = DirectoryLaidOut(BASE, Secret("generated just now"), generated=True)
    assert step.judge([settings(), skeleton(), *YES]) is HOLDS
    assert step.judge([settings(), skeleton(), *openfire(active=True)]) is HOLDS
    assert step.judge([settings(), skeleton(), *NO]).state is State.MISSING
    failed = openfire(set_up=True, pending=True)
    assert step.judge([settings(), skeleton(), *failed]).state is State.MISSING
    assert SHAPED.judge([settings(), skeleton(password=Secret("x")), *YES]).state is State.MISSING


def shaped(there, generated=False, around=NO):
    """What slapd was told, after these answers to the questions."""
    bench = Bench()
    for argv, answer in zip(SHAPED.asks(), [settings(access=()), there, *around], strict=True):
        bench.host.on(" ".join(argv), answer.out, answer.status)
    bench.host.on("ldapmodify")
    DirectoryLaidOut(BASE, PASSWORD, generated).apply(bench.work)
    assert "correct horse" not in " ".join(bench.host.ran)
    assert b"correct horse" not in b"".join(bench.host.stdin)
    return bench.host.stdin[-1].decode()


def test_only_what_is_missing_is_added_after_the_rules():
    told = shaped(skeleton(but=SHAPE.people))
    assert told.index("replace: olcAccess") < told.index(f"dn: {SHAPE.people}\n")
    assert f"dn: {SHAPE.groups}\nchangetype: add" not in told
    stored = told.rpartition("userPassword: ")[2].partition("\n")[0]
    assert is_of(stored, PASSWORD)


def test_a_kept_password_is_not_written():
    assert "userPassword: {CRYPT}" not in shaped(skeleton(), generated=True, around=YES)
    assert "userPassword: {CRYPT}" in shaped(no(status=32), generated=True, around=YES)


def test_a_refusal_of_slapd_is_a_problem_with_its_words_in_the_details():
    bench = Bench()
    bench.host.on("ldapmodify", status=50, err="ldap_modify: Insufficient access (50)")
    with pytest.raises(SetupError) as caught:
        slapd.change(bench.host, ["dn: x\n"])
    problem = caught.value.problem
    assert (problem.code, "(50)" in problem.detail) == (Code.SLAPD_REFUSED, True)


# ---- its people

FILE = "user,name,password,groups\nana,Ana Ñandú,Pass of Ana 1,Ventas\nluis,Luis,,ventas|Norte\n"
TABLE = read_people(FILE.encode(), "people.csv")
FIRST = Secret("first one 1")
IMPORTED = PeopleImported(BASE, TABLE, FIRST)


def person(user, where=SHAPE.people):
    return addition(f"uid={user},{where}", [("uid", user), ("cn", user)])


def group(name, *members):
    pairs = [("cn", name), *(("member", member) for member in members)]
    return addition(f"cn={name},{SHAPE.groups}", pairs)


ANA, LUIS = f"uid=ana,{SHAPE.people}", f"uid=luis,{SHAPE.people}"
ALL = person("ana") + person("luis") + group("VENTAS", ANA, LUIS.upper()) + group("Norte", LUIS)


@pytest.mark.parametrize(
    ("there", "notes"),
    [
        (ALL, []),
        (ALL + person("zoe") + group("Sur", f"uid=zoe,{SHAPE.people}"), []),
        ("", [("people-will-be-added", "2"), ("people-will-join-groups", "3")]),
        (
            person("ana") + group("Ventas", ANA),
            [
                ("people-will-be-added", "1"),
                ("people-will-join-groups", "2"),
                ("people-stay-as-they-are", "1"),
            ],
        ),
        (
            person("ana") + person("luis") + group("ventas", ANA, LUIS),
            [("people-will-join-groups", "1"), ("people-stay-as-they-are", "2")],
        ),
    ],
)
def test_who_is_in_the_file_must_be_there_and_in_their_groups(there, notes):
    verdict = IMPORTED.judge([ok(there)])
    assert [(note.code, note.params["count"]) for note in verdict.changes] == notes
    assert (verdict.state is State.HOLDS) == (not notes)


def test_people_wait_for_the_directory():
    verdict = IMPORTED.judge([SILENT])
    assert verdict.state is State.LATER
    assert codes(verdict) == ["people-will-be-added", "people-will-join-groups"]


def test_a_first_password_is_needed_only_while_somebody_new_brings_none():
    step = PeopleImported(BASE, TABLE, Secret(""))
    problem = refusal(step, [ok(person("ana"))])
    assert (problem.code, problem.params["name"]) == (Code.SECRET_NEEDED, "people_password")
    assert step.judge([ok(ALL)]) is HOLDS


def imported(there, table=TABLE, cancel=None):
    bench = Bench()
    bench.cancel = cancel or bench.cancel
    bench.host.on("ldapsearch", there)
    bench.host.on("ldapmodify")
    PeopleImported(BASE, table, FIRST).apply(bench.work)
    return bench


def test_people_are_added_with_a_hash_and_groups_after_them():
    bench = imported("")
    people, groups = (text.decode() for text in bench.host.stdin[1:])
    hashes = [line.partition(": ")[2] for line in people.splitlines() if "userPassword" in line]
    assert is_of(hashes[0], Secret("Pass of Ana 1"))
    assert is_of(hashes[1], FIRST)
    assert f"dn: cn=Ventas,{SHAPE.groups}\nchangetype: add\n" in groups
    assert groups.count("member: ") == 3
    given = b"".join(bench.host.stdin)
    assert FIRST.reveal().encode() not in given
    assert b"Pass of Ana" not in given


def test_who_is_there_stays_as_they_are_and_joins_under_the_name_they_have():
    elsewhere = f"ou=alumnos,{BASE}"
    bench = imported(person("ANA", elsewhere) + group("Ventas", f"uid=x,{BASE}"))
    people, groups = (text.decode() for text in bench.host.stdin[1:])
    assert "uid: ana" not in people
    assert "userPassword" not in groups
    assert f"add: member\nmember: uid=ANA,{elsewhere}\nmember: {LUIS}\n-" in groups
    assert "delete" not in people + groups


def test_nothing_is_said_to_slapd_when_there_is_nothing_to_say():
    assert [line.split()[0] for line in imported(ALL).host.ran] == ["ldapsearch"]


MANY = read_people(("user\n" + "".join(f"p{n}\n" for n in range(250))).encode(), "people.csv")


def test_many_people_come_in_parts_with_the_count_told():
    bench = imported("", MANY)
    assert [note.params["done"] for note in bench.notes] == ["0", "100", "200"]
    assert len(bench.host.ran) == 4


def test_a_cancel_leaves_out_who_is_not_added_yet():
    bench = imported("", MANY, Patience(until=0))
    assert [line.split()[0] for line in bench.host.ran] == ["ldapsearch"]


def test_a_directory_that_is_gone_is_a_problem():
    bench = Bench()
    bench.host.on("ldapsearch", status=255)
    with pytest.raises(SetupError) as caught:
        IMPORTED.apply(bench.work)
    assert caught.value.problem.code is Code.SLAPD_NOT_RUNNING


def test_no_password_is_in_the_repr_of_a_step():
    for step in (SHAPED, IMPORTED):
        assert "correct horse" not in repr(step)
        assert "Pass of Ana" not in repr(step)
