import contextlib
import itertools
import threading
from dataclasses import replace

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import NONE
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import waiting_key
from setupwizard.openfire.security import read_security
from setupwizard.openfire.unit import unit_text
from setupwizard.steps.account import ServiceAccount
from setupwizard.steps.base import HOLDS, State
from setupwizard.steps.configuration import Configured
from setupwizard.steps.service import Running, ServiceUnit
from setupwizard.transport.base import Result
from tests.unit.openfire.samples import SECRETS, answers
from tests.unit.steps.bench import Patience
from tests.unit.steps.openfire_host import (
    DATABASE_DOWN,
    FRESH,
    KEPT,
    OpenfireHost,
    apply,
    judged,
    work,
)

JAVA = "/usr/lib/jvm/java-17-openjdk-amd64"
GENERATED = replace(SECRETS, encryption_key=NONE)


def plan(whole=None, secrets=SECRETS, memory=512, before=None):
    whole = whole or answers()
    configured = Configured(whole, secrets, *([before] if before else []))
    return configured, ServiceUnit(whole, JAVA, memory), Running(whole, secrets, patience=30)


@pytest.fixture
def host():
    return OpenfireHost()


def failure(call, *args):
    with pytest.raises(SetupError) as caught:
        call(*args)
    return caught.value.problem


def test_a_fresh_server_is_set_up_and_then_left_alone(host):
    apply(host, *plan())
    assert host.active
    assert host.enabled
    assert paths.PENDING not in host.files
    host.ran.clear()
    apply(host, *plan())
    assert not [line for line in host.ran if line.startswith(("sh", "rm", "systemctl st"))]


def test_the_mark_is_there_before_the_setup_and_nobody_else_reads_the_passwords(host):
    Configured(answers(), SECRETS).apply(work(host))
    assert host.written() == ["setup-unproven", "setup-pending", "openfire.xml"]
    assert host.modes[paths.OPENFIRE_XML] == ("openfire:openfire", "0600")
    assert "pass" not in host.files[paths.PENDING]


def test_what_comes_before_is_asked_once_and_stops_everything(host):
    asked = []
    Configured(answers(), SECRETS, asked.append).apply(work(host))
    assert len(asked) == 1

    def refuse(_work):
        raise SetupError(Code.DATABASE_UNREACHABLE)

    other = OpenfireHost()
    problem = failure(Configured(answers(), SECRETS, refuse).apply, work(other))
    assert problem.code is Code.DATABASE_UNREACHABLE
    assert other.files[paths.OPENFIRE_XML] == FRESH
    assert not other.written()


@pytest.mark.parametrize("commands", range(60))
def test_killed_anywhere_the_next_run_ends_well(host, commands):
    host.killed_after = commands
    with contextlib.suppress(KeyboardInterrupt):
        apply(host, *plan(secrets=GENERATED))
    host.killed_after = None
    apply(host, *plan(secrets=GENERATED))
    assert (host.active, host.enabled) == (True, True)
    assert paths.PENDING not in host.files
    assert host.set_up_starts == 1


def test_killed_again_and_again_it_still_gets_there(host):
    for commands in itertools.count(1):
        host.killed_after = commands
        try:
            apply(host, *plan())
            break
        except KeyboardInterrupt:
            continue
    assert host.enabled
    assert host.set_up_starts == 1


@pytest.mark.parametrize("secrets", [SECRETS, GENERATED])
def test_after_a_database_that_was_down_the_setup_is_written_again_with_the_same_key(host, secrets):
    host.starts = "database"
    problem = failure(apply, host, *plan(secrets=secrets))
    assert problem.code is Code.OPENFIRE_DATABASE_FAILED
    assert not host.active
    assert not host.enabled
    used = read_security(host.files[paths.SECURITY_XML]).key
    assert used
    host.starts = "up"
    configured, unit, running = plan(secrets=secrets)
    apply(host, configured)
    assert waiting_key(host.files[paths.OPENFIRE_XML]) == used
    apply(host, unit, running)
    assert read_security(host.files[paths.SECURITY_XML]).key == used
    assert host.set_up_starts == 2


def test_a_key_that_was_used_wins_over_another_one_given_later(host):
    host.starts = "database"
    failure(apply, host, *plan())
    other = replace(SECRETS, encryption_key=Secret("another"))
    apply(host, *plan(secrets=other)[:1])
    assert waiting_key(host.files[paths.OPENFIRE_XML]) == SECRETS.encryption_key


def test_a_finished_setup_is_never_written_anew(host):
    apply(host, *plan())
    host.active, host.pid, host.ports = False, 0, ()
    host.ran.clear()
    apply(host, *plan())
    assert host.active
    assert host.set_up_starts == 1
    assert not host.written()


def test_a_finished_setup_takes_other_console_ports(host):
    apply(host, *plan())
    host.ran.clear()
    apply(host, *plan(answers(server={"console_port": 9190, "console_secure_port": -1})))
    assert set(host.ports) == {5222, 9190}
    assert (host.did("stop"), host.did("start")) == (1, 1)
    assert host.modes[paths.OPENFIRE_XML] == ("openfire:openfire", "0640")


def test_other_memory_means_one_stop_and_one_start(host):
    apply(host, *plan())
    host.ran.clear()
    apply(host, *plan(memory=1024))
    assert (host.did("stop"), host.did("start")) == (1, 1)
    assert "-Xmx1024m" in host.files[paths.UNIT_FILE]
    assert host.ran.index("systemctl stop openfire.service") < next(
        index for index, line in enumerate(host.ran) if line.startswith("sh -c")
    )


def test_what_is_fixed_is_refused_before_anything_is_stopped(host):
    apply(host, *plan())
    host.proven()
    host.ran.clear()
    other = answers(server={"encryption": "Blowfish"})
    assert failure(apply, host, *plan(other, memory=1024)).code is Code.SETTING_FIXED
    assert host.active
    assert not host.did("stop")


def test_the_servers_own_name_can_be_changed_later(host):
    apply(host, *plan())
    host.proven()
    host.stored = {"properties": KEPT, "users": ["admin", "luis"], "contacts": 3}
    other = answers(server={"fqdn": "other.example.org"})
    apply(host, *plan(other))
    assert "<fqdn>other.example.org</fqdn>" in host.files[paths.OPENFIRE_XML]
    assert host.set_up_starts == 1
    assert all(judged(host, step).state is State.HOLDS for step in plan(other))


@pytest.mark.parametrize(
    ("kept", "server", "code", "here"),
    [
        ({"register.inband": "true"}, {}, Code.REGISTRATION_DIFFERS, "true"),
        ({}, {"registration": True}, Code.REGISTRATION_DIFFERS, "false"),
        ({"xmpp.client.tls.policy": "optional"}, {}, Code.TLS_DIFFERS, "false"),
        ({}, {"require_tls": False}, Code.TLS_DIFFERS, "true"),
    ],
)
def test_what_the_console_changes_is_refused_before_anything_is_stopped(
    host, kept, server, code, here
):
    apply(host, *plan())
    host.proven()
    host.stored = {"properties": KEPT | kept, "users": ["admin", "luis"], "contacts": 3}
    host.ran.clear()
    other = answers(server={"console_port": 9190, **server})
    problem = failure(apply, host, *plan(other))
    assert (problem.code, problem.params["here"]) == (code, here)
    assert problem.params["wanted"] != here
    assert host.active
    assert not host.written()


def test_before_openfire_is_there_nothing_can_be_told(host):
    host.files.clear()
    assert judged(host, Configured(answers(), SECRETS)).state is State.LATER


def test_a_damaged_configuration_is_not_overwritten(host):
    host.files[paths.OPENFIRE_XML] = "<jive"
    assert failure(apply, host, *plan()).code is Code.CONFIGURATION_UNREADABLE
    assert not host.written()


def test_a_configuration_that_cannot_be_read_is_not_taken_for_absent(host):
    host.on(f"cat {paths.OPENFIRE_XML}", status=1, err="cat: Input/output error")
    assert failure(judged, host, Configured(answers(), SECRETS)).code is Code.READ_FAILED


@pytest.mark.parametrize("step", range(2))
def test_a_service_somebody_else_made_is_left_alone(host, step):
    host.unit_elsewhere = "/run/systemd/generator.late/openfire.service"
    assert failure(judged, host, plan()[step]).code is Code.OPENFIRE_NOT_OURS
    other = OpenfireHost()
    other.files[paths.UNIT_FILE] = "[Unit]\nDescription=by hand\n"
    assert failure(judged, other, plan()[1]).code is Code.OPENFIRE_NOT_OURS


def test_a_unit_systemd_has_not_read_yet_does_not_hold(host):
    host.files[paths.UNIT_FILE] = unit_text(answers(), JAVA, 512)
    assert judged(host, plan()[1]) is HOLDS
    host.on("systemctl show", "NeedDaemonReload=yes\n")
    assert judged(host, plan()[1]).state is State.MISSING


def started(host):
    """Set up as far as the start."""
    apply(host, *plan()[:2])
    return plan()[2]


def test_a_start_that_ends_at_once_is_told_from_a_database_problem(host):
    running = started(host)
    host.starts = "ends"
    problem = failure(running.apply, work(host))
    assert problem.code is Code.OPENFIRE_DID_NOT_START


def test_a_start_that_never_ends_is_given_up_and_stopped(host):
    running = started(host)
    host.starts = "slow"
    assert failure(running.apply, work(host)).code is Code.OPENFIRE_DID_NOT_START
    assert not host.active
    waits = sum(line.startswith("sh -s -- openfire.service 3 ") for line in host.ran)
    assert waits == 10


def test_the_time_a_start_takes_is_there_for_something_else(host):
    running = started(host)
    seen = []
    replace(running, meanwhile=lambda: seen.append((host.active, list(host.ran)))).apply(work(host))
    [(active, before)] = seen
    assert active
    assert not any(line.startswith("sh -s -- openfire") for line in before)


def test_the_log_shows_neither_secrets_nor_colours(host):
    running = started(host)
    host.starts = "database"
    detail = failure(running.apply, work(host)).detail
    assert DATABASE_DOWN in detail
    assert "ERROR ••• refused" in detail
    assert "db-pass" not in detail


def test_a_cancel_while_waiting_leaves_openfire_alone(host):
    running = started(host)
    host.starts = "slow"
    cancel = threading.Event()
    cancel.set()
    failure(running.apply, work(host, cancel))
    assert host.active


def test_a_port_somebody_else_holds_is_named(host):
    running = started(host)
    host.others = ((9090, "node", 44),)
    problem = failure(running.apply, work(host))
    assert problem.code is Code.PORT_TAKEN
    assert problem.params == {"port": "9090", "process": "node"}
    assert not host.did("start")


def test_a_process_without_ports_that_had_its_time_is_started_anew(host):
    apply(host, *plan())
    host.ports, host.age = (), 4000
    host.ran.clear()
    apply(host, *plan())
    assert (host.did("stop"), host.did("start")) == (1, 1)


@pytest.mark.parametrize("why", ["gave_up", "restarts"])
def test_a_process_that_gave_up_or_falls_again_and_again_is_started_anew_at_once(host, why):
    apply(host, *plan())
    host.ports = ()
    setattr(host, why, 1)
    host.ran.clear()
    apply(host, *plan())
    assert (host.did("stop"), host.did("start")) == (1, 1)


def test_a_server_that_serves_is_not_restarted_for_what_it_said_long_ago(host):
    apply(host, *plan())
    host.enabled, host.age, host.gave_up = False, 90000, True
    host.ran.clear()
    apply(host, *plan())
    assert (host.did("stop"), host.did("start"), host.did("enable")) == (0, 0, 1)


LAST_WORDS = {
    "openfire.service: Failed at step NAMESPACE spawning /bin/sh: No such file or directory": (
        Code.OPENFIRE_NOT_FENCED, {},
    ),
    "Error occurred during initialization of VM\n"
    "Could not reserve enough space for 2097152KB object heap": (
        Code.OPENFIRE_MEMORY, {"memory": "2048"},
    ),
    "openfire.service: Failed with result 'oom-kill'.": (Code.OPENFIRE_MEMORY, {"memory": "2048"}),
    "OpenJDK 64-Bit Server VM warning: INFO: os::commit_memory(0x0, 1, 0) failed; "
    "error='Not enough space'\nThere is insufficient memory for the Java Runtime Environment": (
        Code.OPENFIRE_MEMORY, {"memory": "2048"},
    ),
    "java.io.IOException: No space left on device": (Code.DISK_FULL, {"place": "/opt/openfire"}),
    "(java)[62]: openfire.service: Failed at step EXEC spawning "
    "/usr/lib/jvm/x/bin/java: Exec format error": (Code.JAVA_BROKEN, {"home": "/usr/lib/jvm/x"}),
    "java.lang.UnsupportedClassVersionError: org/jivesoftware/x has been compiled by a more recent":
        (Code.JAVA_BROKEN, {"home": "/usr/lib/jvm/x"}),
    "java.io.FileNotFoundException: /opt/openfire/conf/openfire.xml (Permission denied)": (
        Code.OPENFIRE_FILE_REFUSED, {"file": "/opt/openfire/conf/openfire.xml"},
    ),
    "java.nio.file.AccessDeniedException: /opt/openfire/resources/security/keystore": (
        Code.OPENFIRE_FILE_REFUSED, {"file": "/opt/openfire/resources/security/keystore"},
    ),
    "org.postgresql.util.PSQLException: refused": (Code.OPENFIRE_DATABASE_FAILED, {}),
    "Was uns gefällt": (Code.OPENFIRE_DID_NOT_START, {}),
}  # fmt: skip
"""Recorded on Debian 12 (systemd 252, OpenJDK 17), but for the oom-kill: systemd's source."""

EXEC_START = "ExecStart={ path=/usr/lib/jvm/x/bin/java ; argv[]=java -server -Xmx2048m -jar x }\n"


@pytest.mark.parametrize(("words", "told"), LAST_WORDS.items())
def test_the_last_words_of_a_start_become_their_own_problem(host, words, told):
    running = started(host)
    host.starts, host.said = "ends", EXEC_START + words
    problem = failure(running.apply, work(host))
    assert (problem.code, problem.params) == told
    assert words in problem.detail
    assert not host.enabled


def test_a_start_that_systemd_refuses_tells_its_reason(host):
    running = started(host)
    host.said = "openfire.service: Failed at step NAMESPACE spawning /bin/sh"
    host.on("systemctl start", status=1, err="Job for openfire.service failed because ...")
    problem = failure(running.apply, work(host))
    assert problem.code is Code.OPENFIRE_NOT_FENCED
    assert problem.detail.startswith("Job for openfire.service failed")


def test_a_port_that_was_taken_while_it_started_is_named(host):
    running = started(host)
    host.starts = "slow"

    def taken():
        host.others = ((9090, "node", 44),)

    problem = failure(replace(running, meanwhile=taken).apply, work(host))
    assert (problem.code, problem.params["process"]) == (Code.PORT_TAKEN, "node")
    assert not host.active


def test_a_process_that_is_still_starting_is_waited_for(host):
    apply(host, *plan())
    host.ran.clear()
    host.enabled = False
    apply(host, *plan())
    assert (host.did("stop"), host.did("start"), host.did("enable")) == (0, 0, 1)


def test_a_password_left_in_clear_is_found(host):
    running = started(host)
    running.apply(work(host))
    host.files[paths.OPENFIRE_XML] = host.files[paths.OPENFIRE_XML].replace(
        "<fqdn>", "<mail><smtp><password>x</password></smtp></mail><fqdn>"
    )
    problem = failure(running.apply, work(host))
    assert problem.code is Code.CLEAR_PASSWORD_FOUND
    assert problem.detail == "mail.smtp.password"


def test_the_account_is_made_once(host):
    host.on("getent", status=2)
    host.on("passwd -S openfire", status=1)
    host.on("groupadd")

    def made(*_):
        host.on("getent", SERVICE)
        host.on("passwd -S openfire", "openfire L 2026-11-27 -1 -1 -1 -1\n")
        return host.run(["groupadd"])

    host.on_call("useradd", made)
    apply(host, ServiceAccount())
    host.ran.clear()
    apply(host, ServiceAccount())
    assert host.ran == [
        "getent passwd openfire", "getent group openfire", "passwd -S openfire",
    ]  # fmt: skip


SERVICE = "openfire:x:998:998:Openfire:/opt/openfire:/usr/sbin/nologin\n"
PERSON = "openfire:x:1002:1002::/home/openfire:/bin/sh\n"


def account(entry, letter, **step):
    status = f"openfire {letter} 2026-11-27 0 99999 7 -1\n"
    answers = (("getent", entry), ("getent", "openfire:x:1002:\n"), ("passwd", status))
    return ServiceAccount(**step).judge([Result((name,), 0, out) for name, out in answers])


@pytest.mark.parametrize(
    ("entry", "letter"),
    [
        (PERSON, "P"),
        (PERSON, "NP"),
        (PERSON, "L"),  # it is let in by its key
        (PERSON.replace("/bin/sh", ""), "P"),  # passwd(5): then it is /bin/sh
        (SERVICE.replace("/usr/sbin/nologin", "/bin/bash"), "P"),
    ],
)
def test_an_account_of_that_name_with_which_somebody_logs_in_is_not_taken(entry, letter):
    problem = failure(account, entry, letter)
    assert problem.code is Code.ACCOUNT_OF_SOMEBODY
    assert problem.params["shell"] in ("/bin/sh", "/bin/bash")
    assert account(entry, letter, in_use=True) is HOLDS


@pytest.mark.parametrize(
    "entry",
    [
        SERVICE,
        SERVICE.replace("/usr/sbin/nologin", "/bin/false"),
        SERVICE.replace("/usr/sbin/nologin", "/bin/sh"),  # `useradd --system`, nothing more said
        PERSON.replace("/bin/sh", "/usr/sbin/nologin"),  # closed as the remedy says
    ],
)
def test_an_account_with_which_nobody_logs_in_is_taken(entry):
    assert account(entry, "L") is HOLDS


def test_an_account_that_cannot_be_made_has_its_own_problem(host):
    host.on("groupadd", status=10, err="groupadd: cannot lock /etc/group; try again later.")
    host.on("cat /etc/group.lock", status=1)
    host.on("find /proc")
    host.on("cat /proc/locks")
    assert failure(ServiceAccount().apply, work(host)).code is Code.ACCOUNT_FAILED


def test_a_locked_list_of_users_is_waited_for_and_then_named_with_its_holder(host):
    host.on("groupadd")
    host.on("useradd", status=1, err="useradd: cannot lock /etc/passwd; try again later.")
    host.on("cat /etc/passwd.lock", out="77\0")
    host.on("cat /proc/locks")
    host.on("cat /proc/77/comm", out="cloud-init\n")
    host.on("find /proc")
    problem = failure(ServiceAccount().apply, work(host, cancel=Patience()))
    assert problem.code is Code.ACCOUNT_FILES_LOCKED
    assert problem.params == {
        "user": "openfire", "file": "/etc/passwd.lock", "program": "cloud-init",
    }  # fmt: skip
    assert sum(line.startswith("useradd") for line in host.ran) == 15


def test_a_lock_on_all_lists_at_once_is_found_by_who_holds_it(host):
    host.on("groupadd")
    host.on("useradd", status=1, err="useradd: cannot lock /etc/passwd; try again later.")
    host.on("cat /etc/passwd.lock", status=1)
    host.on("cat /proc/locks", out="7: POSIX  ADVISORY  WRITE 88 00:63:8199 0 EOF\n")
    host.on("cat /proc/88/comm", out="adduser\n")
    host.on("find /proc", out="/proc/88/fd/5\n")
    problem = failure(ServiceAccount().apply, work(host, cancel=Patience()))
    assert (problem.params["file"], problem.params["program"]) == ("/etc/.pwd.lock", "adduser")


def test_a_lock_that_is_gone_soon_is_no_problem(host):
    host.on("groupadd")
    host.on("cat /etc/passwd.lock", out="77")
    host.on("cat /proc/", out="cloud-init\n")
    host.on("find /proc")

    def later(argv, _):
        host.on("useradd")
        return Result(argv, 1, "", "useradd: cannot lock /etc/passwd; try again later.")

    host.on_call("useradd", later)
    said = []
    ServiceAccount().apply(work(host, cancel=Patience(), notes=said))
    assert [note.code for note in said] == ["account-waiting"]
