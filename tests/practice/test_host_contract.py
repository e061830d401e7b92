"""The same commands in practice and on a real Debian: where they differ, one is wrong."""

import re
import socket
import threading
from dataclasses import dataclass

import pytest

from setupwizard.firewall.opening import firewall_name
from setupwizard.firewall.reading import question, read_firewalls
from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire import paths
from setupwizard.openfire.archive import check_layout, read_listing, sha256
from setupwizard.openfire.database_connection import check_connection
from setupwizard.openfire.database_contents import contents_question, read_contents
from setupwizard.openfire.local_archive import read_archive
from setupwizard.openfire.psql import (
    MARK,
    as_postgres,
    clusters,
    facts_question,
    read_facts,
    run_sql,
)
from setupwizard.openfire.service import SHOW, read_service
from setupwizard.openfire.unusable_clusters import MASKED
from setupwizard.openfire.verifier import scram_verifier
from setupwizard.practice.releases import archive
from setupwizard.proof.leftovers import FILES
from setupwizard.proof.lost_secrets import STARTED
from setupwizard.proof.obstacle import obstacle
from setupwizard.steps.account import ServiceAccount
from setupwizard.steps.apt import is_installed, package_question
from setupwizard.steps.base import HOLDS
from setupwizard.steps.firewall import PortsOpen
from setupwizard.transport.base import Result
from setupwizard.transport.detached import running
from setupwizard.transport.listeners import LISTENERS, read_listeners
from setupwizard.transport.remote_files import File, remove_file, write_file, write_files
from setupwizard.transport.upload import upload
from tests.practice.places import detached, practised, real
from tests.system import lab as labs

pytestmark = pytest.mark.xdist_group("host-contract")  # they share two servers

WHERE = ["practice", pytest.param("real", marks=pytest.mark.system)]
DATASOURCE = DatasourceAnswers()
ABSENT = "No such file or directory"
NONE = "/opt/none"


@pytest.fixture(scope="module", params=WHERE)
def bare(request, tmp_path_factory):
    """A Debian with nothing on it but what every Debian has."""
    if request.param == "practice":
        yield practised()
        return
    lab, link = real("bare", tmp_path_factory.mktemp("ssh"))
    try:
        yield link
        link.close()
    finally:
        lab.down()


@pytest.fixture(scope="module", params=WHERE)
def furnished(request, tmp_path_factory):
    """PostgreSQL and Java are there, and a firewall that lets in nothing but ssh."""
    if request.param == "practice":
        yield practised("openjdk-17-jre-headless", "postgresql")
        return
    lab, link = real("full", tmp_path_factory.mktemp("ssh"))
    try:
        yield link
        link.close()
    finally:
        lab.down()


@dataclass(frozen=True)
class Ends:
    """How a command must end: its status, and patterns for all of its output and errors."""

    argv: tuple[str, ...]
    status: int
    out: str = ""
    err: str = ""


def missing(*argv, status=1, said="{}: {}"):
    return Ends(argv, status, err=re.escape(said.format(argv[0], NONE) + f": {ABSENT}\n"))


NOT_THERE = [
    missing("cat", NONE),
    missing("ls", "-A", NONE, status=2, said="{}: cannot access '{}'"),
    missing("stat", "-c", "%n", NONE, said="{}: cannot statx '{}'"),
    missing("stat", "-c", "%s", "--", NONE, said="{}: cannot statx '{}'"),
    missing("sha256sum", NONE),
    missing("sha256sum", "--", NONE),
    missing("du", "-sb", NONE, said="{}: cannot access '{}'"),
    missing("tail", "-n", "300", NONE, said="{}: cannot open '{}' for reading"),
    missing("grep", "-c", "<setup>true</setup>", NONE, status=2),
    missing("grep", "-r", "-x", "-E", "--include=start.conf", "manual", NONE, status=2),
    missing("find", NONE, "-mindepth", "1", "-maxdepth", "1", said="{}: '{}'"),
    missing("mv", "-T", NONE, "/opt/other", said="{}: cannot stat '{}'"),
    missing("chmod", "0640", NONE, said="{}: cannot access '{}'"),
    Ends(("grep", "-H", "-s", "-E", "^A", NONE), 2),
    Ends(("test", "-e", NONE), 1),
    Ends(("test", "-x", NONE), 1),
    Ends(("rm", "-f", "--", NONE), 0),
    Ends(("rm", "-rf", NONE), 0),
    Ends(("rm", "-rf", "--", NONE), 0),
    Ends(("rmdir", "--ignore-fail-on-non-empty", "--", NONE), 1, "", f"rmdir: .*: {ABSENT}\n"),
    Ends(("mkdir", "-m", "0700", "--", "/opt"), 1, "", "mkdir: .* '/opt': File exists\n"),
    Ends(("cp", "-p", "--", NONE, "/opt"), 1, "", f"cp: cannot stat '{NONE}': {ABSENT}\n"),
    Ends(("grep", "-aF", "-e", "a", "-e", "b", "--", NONE), 2, "", f"grep: {NONE}: {ABSENT}\n"),
]
NOT_INSTALLED = [
    Ends(package_question("postgresql"), 1, "", "dpkg-query: no packages found matching .*\n"),
    Ends(facts_question(DATASOURCE), 1, "", "runuser: user postgres does not exist .*\n"),
    Ends(("pg_lsclusters", "-h"), 127, "", f"env: 'pg_lsclusters': {ABSENT}\n"),
    Ends(("pg_isready", "-q", "-p", "5432"), 127, "", f"env: 'pg_isready': {ABSENT}\n"),
    Ends(("wget", "--version"), 127, "", f"env: 'wget': {ABSENT}\n"),
    Ends(("getent", "passwd", "nobody-here"), 2),
    Ends(("getent", "group", "nobody-here"), 2),
    Ends(("passwd", "-S", "nobody-here"), 1, "", "passwd: user 'nobody-here' does not exist\n"),
    Ends(("chown", "nobody-here:nogroup-here", "/opt"), 1, "", "chown: invalid user: .*\n"),
]
NO_UNIT = [
    Ends(SHOW, 0, "MainPID=0\nNRestarts=0\nActiveState=inactive\nFragmentPath=\nUnitFileState=\n"
         "NeedDaemonReload=no\nInvocationID=\n"),
    Ends(("systemctl", "is-enabled", "none.service"), 1, "", "Failed to get unit file state .*\n"),
    Ends(("systemctl", "is-active", "--quiet", "none.service"), 3),
    Ends(("systemctl", "start", "none.service"), 5, "", "Failed to start .*not found.\n"),
    Ends(("systemctl", "stop", "none.service"), 5, "", "Failed to stop .*not loaded.\n"),
    Ends(("systemctl", "enable", "none.service"), 1, "", "Failed to enable unit: .*\n"),
    Ends(("systemctl", "reset-failed", "none.service"), 1, "", "Failed to reset .*\n"),
    Ends(("systemctl", "daemon-reload"), 0),
    Ends(MASKED, 1),
    Ends(("date", "+%s"), 0, r"\d+\n"),
    Ends(("ps", "-o", "etimes=", "-p", "4194000"), 1),
]  # fmt: skip
EVERYWHERE = [
    Ends(("getent", "passwd", "root"), 0, "root:x:0:0:root:/root:.*\n"),
    Ends(("df", "-B1", "--output=avail", "/opt"), 0, r" *Avail\n\d+\n"),
    Ends(LISTENERS, 0, r"(LISTEN +\d+ +\d+ +\S+:\d+ +\S+:\* *(users:\S+)?\n)+"),
    Ends(
        FILES,
        1,
        "",
        "".join(
            f"find: '{place}': {ABSENT}\n"
            for place in ("/opt/openfire/conf", "/var/lib/openfire-setup")
        ),
    ),
    Ends(STARTED, 0, "\n"),
]


def check(result, expected):
    assert result.argv == expected.argv
    assert result.status == expected.status, result.err
    assert re.fullmatch(expected.out, result.out, re.DOTALL), result.out
    assert re.fullmatch(expected.err, result.err, re.DOTALL), result.err


BARE = NOT_THERE + NOT_INSTALLED + NO_UNIT + EVERYWHERE


@pytest.mark.parametrize("expected", BARE, ids=lambda expected: " ".join(expected.argv)[:60])
def test_a_command_ends_alike_on_a_bare_server(bare, expected):
    check(bare.run(expected.argv), expected)


def test_many_questions_at_once_end_like_each_alone(bare):
    answers = bare.ask([expected.argv for expected in BARE])
    for answer, expected in zip(answers, BARE, strict=True):
        check(answer, expected)


def test_the_account_of_openfire_is_made_once(bare):
    step = ServiceAccount()
    from setupwizard.steps.account import ACCOUNT, GROUP

    assert (bare.run(GROUP).ok, bare.run(GROUP).ok) == (True, True)
    assert bare.run(ACCOUNT).ok
    assert bare.run(ACCOUNT).status == 9
    user, group, password = bare.ask(step.asks())
    assert re.fullmatch(r"openfire L [-\d/]+ -1 -1 -1 -1\n", password.out)
    assert step.judge((user, group, password)) is HOLDS
    line = r"openfire:x:\d+:(\d+):Openfire:/opt/openfire:/usr/sbin/nologin\n"
    assert re.fullmatch(line, user.out)[1] == re.fullmatch(r"openfire:x:(\d+):\n", group.out)[1]


def test_a_file_is_written_whole_with_its_owner_or_not_at_all(bare):
    path = "/etc/default/contract"
    write_file(bare, path, b"one\ntwo\n", mode="0600")
    write_file(bare, path, b"three\n", keep_original=True)
    write_file(bare, path, b"four\n", keep_original=True)
    asked = (("cat", path), ("cat", f"{path}.orig"), ("stat", "-c", "%U:%G %s %n", path))
    assert [answer.out for answer in bare.ask(asked)] == [
        "four\n", "one\ntwo\n", f"root:root 5 {path}\n",
    ]  # fmt: skip
    for wrong in ({"owner": "nobody-here:root"}, {}):
        with pytest.raises(SetupError) as caught:
            write_file(bare, path if wrong else "/etc/none/contract", b"five\n", **wrong)
        assert caught.value.problem.code is Code.FILE_WRITE_FAILED
    assert bare.run(("tail", "-n", "1", path)).out == "four\n"
    remove_file(bare, path)
    assert bare.run(("test", "-e", path)).status == 1


def test_files_are_written_one_after_the_other_up_to_the_first_that_fails(bare):
    first, second = "/etc/default/contract-1", "/etc/default/contract-2"
    wrong = File(f"{NONE}/contract", b"no folder")
    write_files(bare, File(first, b"one\ntwo"), File(second, b"", mode="0600"))
    with pytest.raises(SetupError):
        write_files(bare, File(first, b"three\n"), wrong, File(second, b"four\n"))
    asked = (("cat", first), ("cat", second), ("stat", "-c", "%s", second))
    assert [answer.out for answer in bare.ask(asked)] == ["three\n", "", "0\n"]
    for path in (first, second):
        remove_file(bare, path)


def test_lines_are_found_alike(bare):
    path = "/etc/default/contract-grep"
    write_file(bare, path, b"alpha=1\nsecret word\nmanual\n")
    lines = ("grep", "-r", "-x", "-E", "--include=contract-grep")
    asked = {
        ("grep", "-c", "a", path): (0, "2\n"),
        ("grep", "-c", "zzz", path): (1, "0\n"),
        ("grep", "-H", "-s", "-E", "^(alpha|beta)=", path, NONE): (2, f"{path}:alpha=1\n"),
        (*lines, r"(manual|disabled)\s*", "/etc/default"): (0, f"{path}:manual\n"),
        (*lines, "manu", "/etc/default"): (1, ""),
    }  # fmt: skip
    answers = bare.ask(list(asked))
    assert [(answer.status, answer.out) for answer in answers] == list(asked.values())
    words = {b"secret\n": (0, f"{path}\n"), b"secre\nlpha\n": (1, ""), b"a=1\n": (1, "")}
    for given, expected in words.items():
        found = bare.run(("grep", "-lFw", "-f", "-", "--", path), stdin=given)
        assert (found.status, found.out) == expected
    remove_file(bare, path)


def test_an_archive_is_sent_unpacked_in_the_background_and_put_in_place(bare, tmp_path):
    local, staging = tmp_path / "openfire_5_1_1.tar.gz", "/opt/.contract"
    local.write_bytes(archive("5.1.1"))
    ours = read_archive(local, "5.1.1")
    remote, top = f"{staging}/archive.tar.gz", f"{staging}/new/openfire"
    assert bare.run(("mkdir", "-p", "-m", "0700", f"{staging}/new")).ok
    upload(bare, local, remote, progress=lambda *_: None, cancel=threading.Event())
    digest, size = bare.ask((("sha256sum", remote), ("stat", "-c", "%s", remote)))
    assert digest.out == f"{sha256(local)}  {remote}\n"
    assert size.out == f"{local.stat().st_size}\n"
    listed = bare.run(("tar", "-tvzf", remote, "--numeric-owner", "--full-time"))
    assert check_layout(read_listing(listed.out), "5.1.1", "a").unpacked == ours.unpacked

    unpack = ("tar", "-xzf", remote, "-C", f"{staging}/new", "--no-same-owner")
    assert (detached(bare, "unpack", unpack).status, running(bare, "unpack")) == (0, False)
    for argv in (
        ("mkdir", "-p", f"{top}/logs"),
        ("chmod", "-R", "u+rwX,go-w", top),
        ("chmod", "0750", f"{top}/conf", f"{top}/logs"),
        ("find", f"{top}/conf", "-type", "f", "-exec", "chmod", "0640", "{}", "+"),
        ("chown", "-R", "-h", "root:root", top),
        ("mv", "-T", top, "/opt/contract"),
        ("install", "-d", "-o", "root", "-g", "root", "-m", "0750", "/opt/contract/logs"),
    ):
        assert bare.run(argv) == Result(argv, 0)
    seen = bare.ask(
        (
            ("ls", "-A", "/opt/contract"),
            ("ls", "/opt/contract/lib"),
            ("stat", "-c", "%U:%G %n", "/opt/contract", "/opt/contract/logs", NONE),
        )
    )
    assert [answer.out for answer in seen] == [
        "README.html\nbin\nconf\nlib\nlogs\nplugins\nresources\n",
        "log4j2.xml\nstartup.jar\nxmppserver-5.1.1.jar\n",
        "root:root /opt/contract\nroot:root /opt/contract/logs\n",
    ]
    assert seen[-1].status == 1
    assert bare.run(("mkdir", "-p", f"{staging}/more")).ok
    assert bare.run(("mv", "-T", f"{staging}/more", "/opt/contract")).status == 1
    assert bare.run(("rm", "-rf", staging, "/opt/contract")).ok


def test_a_unit_is_known_once_its_file_is_there_and_stale_after_a_change(bare):
    text = "[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n"
    write_file(bare, paths.UNIT_FILE, text.encode())
    new = read_service(bare.run(SHOW).out)
    assert (new.unit_file, new.enabled, new.active) == (paths.UNIT_FILE, False, False)
    assert bare.run(("systemctl", "is-enabled", paths.UNIT)).out == "disabled\n"
    enabled = bare.run(("systemctl", "enable", paths.UNIT))
    assert (enabled.status, enabled.out, "Created symlink" in enabled.err) == (0, "", True)
    assert bare.run(("systemctl", "enable", paths.UNIT)).err == ""
    assert bare.run(("systemctl", "is-enabled", paths.UNIT)).out == "enabled\n"
    assert read_service(bare.run(SHOW).out).enabled
    assert bare.run(("systemctl", "stop", paths.UNIT)).ok, "what does not run can be stopped"
    assert bare.run(("systemctl", "disable", paths.UNIT)).ok
    remove_file(bare, paths.UNIT_FILE)
    assert bare.run(("systemctl", "daemon-reload")).ok
    assert read_service(bare.run(SHOW).out).unit_file == ""


FURNISHED = [
    Ends(package_question("postgresql"), 0, "installed ok"),
    Ends(package_question("openjdk-17-jre-headless"), 0, "installed ok"),
    Ends(("test", "-x", "/usr/lib/jvm/java-17-openjdk-amd64/bin/java"), 0),
    Ends(("systemctl", "is-enabled", "postgresql.service"), 0, "enabled\n"),
    Ends(as_postgres(5432, "-c", "SELECT 1"), 0, "1\n"),
    Ends(as_postgres(5433, "-c", "SELECT 1"), 2, "", "psql: error: connection to server on .*\n"),
    Ends(("pg_isready", "-q", "-p", "5432"), 0),
    Ends(("pg_isready", "-q", "-p", "5433"), 2),
    Ends(("pg_lsclusters", "-h"), 0, r"15 main 5432 online postgres \S+ \S+\n"),
    Ends(("find", "/usr/lib/postgresql", "-mindepth", "1", "-maxdepth", "1"), 0,
         "/usr/lib/postgresql/15\n"),
    Ends(("grep", "-r", "-x", "-E", "--include=start.conf", r"(manual|disabled)\s*",
          "/etc/postgresql"), 1),
]  # fmt: skip


@pytest.mark.parametrize("expected", FURNISHED, ids=lambda one: " ".join(one.argv)[:60])
def test_a_command_ends_alike_on_a_furnished_server(furnished, expected):
    check(furnished.run(expected.argv), expected)


def test_what_listens_is_told_alike(furnished):
    listeners = read_listeners(furnished.run(LISTENERS).out)
    held = {(one.port, one.process, one.address) for one in listeners}
    assert {one for one in held if one[0] == 5432} == {(5432, "postgres", "127.0.0.1")}
    assert {one for one in held if one[0] == 22} == {(22, "sshd", at) for at in ("0.0.0.0", "::")}


def test_a_role_and_a_database_are_made_once_and_let_their_owner_in(furnished):
    name = "contract"
    datasource = DatasourceAnswers(user=name, database=name)
    before = read_facts(furnished.run(facts_question(datasource)))
    assert (before.role, before.database, before.encryption) == (None, None, "scram-sha-256")
    password = Secret("a long secret")
    verifier = scram_verifier(password)
    for made in (MADE, ""):
        sql = ROLE.format(name=name, verifier=verifier, made=made.format(name=name))
        run_sql(furnished, 5432, sql)
        run_sql(furnished, 5432, DATABASE.format(name=name))
    after = read_facts(furnished.run(facts_question(datasource)))
    assert after.version // 10000 == 15
    assert (after.role.login, after.role.expired, after.role.verifier) == (True, False, verifier)
    assert after.role.marked
    contents = read_contents(furnished.run(contents_question(datasource)))
    assert (contents.found, contents.openfire, contents.domain) == ((), False, "")
    assert (after.database.owner, after.database.superuser, after.database.encoding) == (
        name, False, "UTF8",
    )  # fmt: skip

    def code(password, **changes):
        asked = datasource.model_copy(update=changes)
        try:
            state = check_connection(
                furnished, asked, password, domain="a.example", openfire_major=5
            )
        except SetupError as error:
            return error.problem.code
        return state.domain, state.version // 10000

    assert code(password) == ("", 15)
    assert code(Secret("wrong")) is Code.DATABASE_PASSWORD_WRONG
    assert code(password, user="nobody_here") is Code.DATABASE_ROLE_MISSING
    assert code(password, database="nothing_here") is Code.DATABASE_MISSING
    assert code(password, port=5433) is Code.DATABASE_WRONG_PORT
    assert code(password, port=22) is Code.DATABASE_WRONG_PORT
    assert code(password, host="no-such-host.invalid") is Code.DATABASE_HOST_UNKNOWN


MADE = f"""CREATE ROLE "{{name}}";
COMMENT ON ROLE "{{name}}" IS '{MARK}';"""
ROLE = """SET log_statement = 'none';
SET log_min_duration_statement = -1;
SET log_min_error_statement = 'panic';
BEGIN;
{made}
ALTER ROLE "{name}" LOGIN PASSWORD '{verifier}' VALID UNTIL 'infinity';
COMMIT;
"""
DATABASE = """
SELECT 'CREATE DATABASE "{name}" OWNER "{name}" TEMPLATE template0 ENCODING ''UTF8'''
 FROM pg_database WHERE datname = 'template0'
 AND NOT EXISTS (SELECT FROM pg_database WHERE datname = '{name}') \\gexec
SELECT 'ALTER DATABASE "{name}" OWNER TO "{name}"'
 FROM pg_database JOIN pg_roles ON pg_roles.oid = datdba
 WHERE datname = '{name}' AND rolsuper \\gexec
"""


def test_a_database_that_is_stopped_and_started_is_told_alike(furnished):
    unit = clusters(furnished)[0].unit
    assert furnished.run(("systemctl", "stop", unit)).ok
    assert [cluster.online for cluster in clusters(furnished)] == [False]
    assert furnished.run(facts_question(DATASOURCE)).status == 2
    assert furnished.run(("pg_isready", "-q", "-p", "5432")).status == 2
    with pytest.raises(SetupError) as caught, furnished.tunnel("127.0.0.1", 5432):
        raise AssertionError
    assert caught.value.problem.code is Code.REMOTE_REFUSED
    assert furnished.run(("systemctl", "start", "postgresql.service")).ok
    assert furnished.run(("systemctl", "start", unit)).ok
    ready = ("pg_isready", "-q", "-p", "5432")
    assert labs.wait_until(lambda: furnished.run(ready).ok)
    start = "/etc/postgresql/15/main/start.conf"
    assert furnished.run(("sed", "-i", "-E", r"s/^(manual|disabled)\s*$/auto/", start)).ok
    assert furnished.run(("tail", "-n", "1", start)).out == "auto\n"


def test_a_port_of_the_firewall_is_opened_once(furnished):
    def state():
        firewalls = read_firewalls(furnished.run(question()).out)
        named = [firewall_name(refusal, firewalls) for refusal in firewalls.refusals(7443)]
        return firewalls.ufw.open(7443), named

    step = PortsOpen((7443,))
    assert step.judge(furnished.ask(step.asks())).changes[0].params["firewall"] == "ufw"
    assert obstacle(furnished, 22, "chat.example").code is Code.PORT_BLOCKED_BETWEEN
    allow = ("ufw", "allow", "7443/tcp", "comment", "Openfire")
    assert state() == (False, ["ufw"])
    assert furnished.run(allow) == Result(allow, 0, "Rule added\nRule added (v6)\n")
    assert state() == (True, [])
    assert furnished.run(allow).out.startswith("Skipping adding existing rule\n")


def test_a_tunnel_reaches_what_the_server_reaches(furnished):
    with (
        furnished.tunnel("127.0.0.1", 22) as endpoint,
        socket.create_connection((endpoint.host, endpoint.port), 5) as link,
    ):
        assert link.recv(64).startswith(b"SSH-2.0-OpenSSH")
    with pytest.raises(SetupError) as caught, furnished.tunnel("no-such-host.invalid", 22):
        raise AssertionError
    assert caught.value.problem.code is Code.REMOTE_HOST_UNKNOWN


def test_apt_says_alike_that_it_does_not_know_a_package(furnished):
    argv = ("apt-get", "-y", "-q", "--no-install-recommends", "install", "no-such-package")
    done = detached(furnished, "install-no-such-package", argv)
    assert (done.status, "Unable to locate package no-such-package" in done.err) == (100, True)
    assert not is_installed(furnished.run(package_question("no-such-package")))
