"""A directory set up on real servers: slapd, its rules, its people."""

import threading

import pytest

from setupwizard.directory.ldif import entries
from setupwizard.directory.people_file import read_people
from setupwizard.model.events import Outcome
from setupwizard.model.problems import Code
from setupwizard.model.secret import Secret
from setupwizard.steps.directory_layout import DirectoryLaidOut
from setupwizard.steps.people import PeopleImported
from setupwizard.steps.slapd import SlapdInstalled
from tests.system.lab import wait_until
from tests.system.stepping import linked, run

BASE = "dc=chat,dc=example,dc=org"
ACCOUNT = f"cn=openfire,ou=services,{BASE}"
SERVICE_PASSWORD = "Canary-service-ñ-11"
FIRST_PASSWORD = "Canary-first-13"
ANA_PASSWORD = "Canary-ána €-17"

FILE = f"""usuario;nombre;apellidos;correo;contraseña;grupos
ana;Ana María;Ñandú Pérez;ana@example.org;{ANA_PASSWORD};Dirección|Ventas, Norte
luis.b;Luis;;;;ventas, norte
"""
CANARIES = (SERVICE_PASSWORD, FIRST_PASSWORD, ANA_PASSWORD)


def steps(file=FILE, password=SERVICE_PASSWORD, generated=False):
    table = read_people(file.encode(), "people.csv")
    return (
        SlapdInstalled(BASE),
        DirectoryLaidOut(BASE, Secret(password), generated),
        PeopleImported(BASE, table, Secret(FIRST_PASSWORD)),
    )


def person(user):
    return f"uid={user},ou=people,{BASE}"


def ldap(host, program, dn, password, *words, stdin=""):
    """Over the port, as Openfire comes; with the password in a file, not in argv."""
    host.path("/root/pw").write_text(password)
    host.path("/root/in").write_text(stdin)
    login = ["-D", dn, "-y", "/root/pw"] if dn else []
    given = ["-f", "/root/in"] if program == "ldapmodify" else []
    to = ["-x", "-H", "ldap://127.0.0.1/"]
    return host.run_root([program, *to, *login, *given, *words], check=False)


def logs_in(host, dn, password):
    return ldap(host, "ldapwhoami", dn, password).returncode == 0


def shown(host, dn="", password="", wanted="(objectClass=*)"):
    words = ("-LLL", "-o", "ldif-wrap=no", "-b", BASE, wanted)
    return ldap(host, "ldapsearch", dn, password, *words)


@pytest.fixture
def made(lab, tmp_path):
    """A bare server after the steps, and the link to it."""
    host = lab("bare")
    with linked(host, tmp_path) as link:
        ran = run(link, *steps())
        assert ran.outcome is Outcome.CHANGED, ran.problem
        yield host, link


def test_a_bare_server_gets_a_directory_once(made):
    host, link = made
    assert run(link, *steps()).outcome is Outcome.UNCHANGED
    listening = [line.split()[3] for line in host.run_root(["ss", "-Hltn"]).stdout.splitlines()]
    assert [address for address in listening if address.endswith(":389")] == ["127.0.0.1:389"]
    assert host.run_root(["systemctl", "is-enabled", "slapd"], check=False).returncode == 0


def test_people_log_in_with_their_own_password_or_the_first_one(made):
    host, _ = made
    assert logs_in(host, person("ana"), ANA_PASSWORD)
    assert logs_in(host, person("luis.b"), FIRST_PASSWORD)
    assert not logs_in(host, person("ana"), FIRST_PASSWORD)
    assert not logs_in(host, person("luis.b"), "wrong")
    assert not logs_in(host, person("nobody"), FIRST_PASSWORD)


def test_the_account_reads_people_and_groups_but_no_password_and_writes_nothing(made):
    host, _ = made
    read = shown(host, ACCOUNT, SERVICE_PASSWORD).stdout
    assert f"dn: {person('ana')}\n" in read
    assert "mail: ana@example.org\n" in read
    assert read.count(f"member: {person('luis.b')}\n") == 1
    assert "userPassword" not in read
    for what in ("cn", "userPassword"):
        for dn in (person("ana"), ACCOUNT):
            change = f"dn: {dn}\nchangetype: modify\nreplace: {what}\n{what}: x\n"
            done = ldap(host, "ldapmodify", ACCOUNT, SERVICE_PASSWORD, stdin=change)
            assert done.returncode == 50, (dn, what)  # insufficient access
    assert logs_in(host, person("ana"), ANA_PASSWORD)


def test_whoever_does_not_log_in_reads_nothing(made):
    host, _ = made
    read = shown(host)
    assert (read.returncode, read.stdout) == (32, "")  # no such object


def test_people_read_themselves_and_change_their_own_password_only(made):
    host, link = made
    assert (
        f"dn: {person('luis.b')}"
        in ldap(
            host, "ldapsearch", person("luis.b"), FIRST_PASSWORD, "-LLL", "-b", person("luis.b")
        ).stdout
    )
    assert shown(host, person("luis.b"), FIRST_PASSWORD, "(uid=ana)").stdout == ""
    words = ("-s", "Elegida-por-Luis-1")
    assert ldap(host, "ldappasswd", person("luis.b"), FIRST_PASSWORD, *words).returncode == 0
    assert run(link, *steps()).outcome is Outcome.UNCHANGED
    assert logs_in(host, person("luis.b"), "Elegida-por-Luis-1")


def test_names_with_accents_commas_and_blanks_arrive_as_they_are(made):
    _, link = made
    answer = link.ask(PeopleImported(BASE, read_people(FILE.encode(), ""), Secret("")).asks())[0]
    found = {entry.dn: entry for entry in entries(answer.out)}
    assert found[person("ana")].first("cn") == "Ana María Ñandú Pérez"
    groups = {entry.first("cn"): entry for entry in found.values() if entry.all("member")}
    assert set(groups) == {"Dirección", "Ventas, Norte"}
    assert groups["Ventas, Norte"].all("member") == (person("ana"), person("luis.b"))


def test_who_is_added_to_the_file_later_is_added_and_nobody_else_is_touched(made):
    host, link = made
    longer = FILE.replace(ANA_PASSWORD, "Another-password-1").replace("Ana María", "Anita")
    longer += "zoe;Zoë;;;;Dirección|Nueva\n"
    ran = run(link, *steps(longer))
    assert ran.outcome is Outcome.CHANGED, ran.problem
    assert run(link, *steps(longer)).outcome is Outcome.UNCHANGED
    assert logs_in(host, person("ana"), ANA_PASSWORD)
    assert logs_in(host, person("zoe"), FIRST_PASSWORD)
    read = shown(host, ACCOUNT, SERVICE_PASSWORD).stdout
    assert read.count(f"member: {person('zoe')}\n") == 2
    assert run(link, *steps("user\nzoe\n")).outcome is Outcome.UNCHANGED
    assert logs_in(host, person("ana"), ANA_PASSWORD)


def test_another_password_of_the_account_is_set_and_a_generated_one_kept_once_in_use(made):
    host, link = made
    assert run(link, *steps(password="another one 23")).outcome is Outcome.CHANGED
    assert logs_in(host, ACCOUNT, "another one 23")
    host.run_root(["mkdir", "-p", "/opt/openfire/conf"])
    host.write("/opt/openfire/conf/openfire.xml", "<jive><setup>true</setup></jive>")
    assert run(link, *steps(password="new", generated=True)).outcome is Outcome.UNCHANGED
    assert logs_in(host, ACCOUNT, "another one 23")


def test_a_directory_that_was_opened_or_stopped_is_put_right(made):
    host, link = made
    opened = host.read("/etc/default/slapd").replace("ldap://127.0.0.1/", "ldap:///")
    host.write("/etc/default/slapd", opened)
    host.run_root(["systemctl", "restart", "slapd"])
    assert run(link, *steps()).outcome is Outcome.CHANGED
    listening = host.run_root(["ss", "-Hltn"]).stdout
    assert "0.0.0.0:389" not in listening
    host.run_root(["systemctl", "disable", "--now", "slapd"])
    assert run(link, *steps()).outcome is Outcome.CHANGED
    assert run(link, *steps()).outcome is Outcome.UNCHANGED


def test_a_directory_of_somebody_else_is_left_as_it_is(lab, tmp_path):
    host = lab("full", wait=True)
    before = host.run_root(["sh", "-c", "slapcat -n0; slapcat; cat /etc/default/slapd"]).stdout
    with linked(host, tmp_path) as link:
        ran = run(link, *steps())
        assert ran.problem.code is Code.SLAPD_OTHER_DIRECTORY
        assert ran.problem.params["suffix"] == "dc=example,dc=org"
        same = run(link, SlapdInstalled("dc=example,dc=org"))
        assert same.problem.code is Code.SLAPD_OTHER_DIRECTORY
        host.run_root(["systemctl", "stop", "slapd"])
        assert run(link, *steps()).problem.code is Code.SLAPD_OTHER_DIRECTORY
    after = host.run_root(["sh", "-c", "slapcat -n0; slapcat; cat /etc/default/slapd"]).stdout
    assert after == before


def test_a_port_that_another_program_has_is_told_before_anything_is_changed(lab, tmp_path):
    host = lab("bare")
    listen = "use IO::Socket::INET; $s = IO::Socket::INET->new(LocalPort=>389, Listen=>1); sleep"
    host.run_root(["systemd-run", "--unit=other", "perl", "-e", listen])
    assert wait_until(lambda: ":389 " in host.run_root(["ss", "-Hltn"]).stdout, 20)
    with linked(host, tmp_path) as link:
        assert run(link, *steps()).problem.code is Code.SLAPD_PORT_TAKEN
    assert host.run_root(["test", "-e", "/etc/default/slapd"], check=False).returncode == 1


def test_no_password_is_seen_or_left_anywhere(lab, tmp_path):
    host = lab("bare")
    seen, over = [], threading.Event()

    def watch():
        while not over.is_set():
            command = "ps -e -ww -o args=; cat /proc/[0-9]*/environ 2>/dev/null"
            seen.append(host.run_root(["sh", "-c", command], check=False).stdout)

    watcher = threading.Thread(target=watch)
    watcher.start()
    events = []
    file = FILE + "".join(f"p{n:03};;;;;\n" for n in range(600))  # long enough to be seen
    try:
        with linked(host, tmp_path) as link:
            assert run(link, *steps(file), emit=events.append).outcome is Outcome.CHANGED
    finally:
        over.set()
        watcher.join()
    assert any("ldapmodify" in text for text in seen)
    told = "\n".join(seen) + host.journal() + repr(events)
    assert [canary for canary in CANARIES if canary in told] == []
    places = ["/etc", "/home", "/opt", "/root", "/run", "/tmp", "/var"]
    found = host.run_root(
        ["grep", "-raFl", "-f", "-", *places], stdin="\n".join(CANARIES), check=False
    )
    assert found.stdout == ""
    assert "{CRYPT}" not in told


def test_five_thousand_people_are_added_and_counted(lab, tmp_path):
    host = lab("bare")
    lines = "".join(f"p{n:04},Pérez {n},g{n % 20}\n" for n in range(5000))
    with linked(host, tmp_path) as link:
        ran = run(link, *steps("user,name,groups\n" + lines))
        assert ran.outcome is Outcome.CHANGED, ran.problem
        assert run(link, *steps("user,name,groups\n" + lines)).outcome is Outcome.UNCHANGED
    read = shown(host, ACCOUNT, SERVICE_PASSWORD, "(objectClass=inetOrgPerson)").stdout
    assert read.count("dn: uid=") == 5000
