"""No secret of a run is found anywhere afterwards, nor seen while it runs."""

import threading

import pytest

from tests.system.lab import ADMIN_PASSWORD as LOGIN_PASSWORD
from tests.system.program import Program

pytestmark = [pytest.mark.system, pytest.mark.openfire, pytest.mark.any_openfire]

SECRETS = {
    "ssh_password": LOGIN_PASSWORD,
    "sudo_password": LOGIN_PASSWORD,
    "database_password": "Canary-database-3",
    "admin_password": "Canary-admin-5",
    "encryption_key": "Canary-encryption-key-7",
}

SEARCHED = (
    "/etc",
    "/home",
    "/opt",
    "/root",
    "/run",
    "/tmp",
    "/var/log",
    "/var/tmp",
    "/var/lib/systemd",
)
"""All but the database's own files: Openfire itself passes the administrator's first password
through its property table for a moment, so PostgreSQL's write-ahead log may hold it for a while
(and a PostgreSQL told to log every statement would write it down; ours are quiet in any case).
"""


def looking(host, stop, seen):
    """Command lines and environments of every process on the server, again and again."""
    command = "ps -e -ww -o args=; cat /proc/[0-9]*/environ 2>/dev/null | tr '\\0' '\\n'"
    while not stop.is_set():
        seen.append(host.run_root(["sh", "-c", command], check=False).stdout)


def test_no_secret_is_seen_during_a_run_or_found_after_it(lab, tmp_path, tarball, openfire_version):
    host = lab("full", wait=True)
    host.sql("ALTER SYSTEM SET log_statement = 'ddl'")
    host.sql("SELECT pg_reload_conf()")
    host_answers = host.answers("admin").model_dump()
    program = Program.on(host, tmp_path, tarball, openfire_version, host=host_answers)
    program.secrets = SECRETS
    program.write()

    stop, seen = threading.Event(), []
    watcher = threading.Thread(target=looking, args=(host, stop, seen))
    watcher.start()
    try:
        ended = program.run()
    finally:
        stop.set()
        watcher.join()
    assert (ended.status, ended.outcome) == (0, "changed"), ended.problem
    assert len(seen) > 5

    canaries = sorted({*SECRETS.values()})
    shown = "\n".join(seen) + host.journal() + str(ended.events) + ended.err
    assert [secret for secret in canaries if secret in shown] == []
    found = host.run_root(
        ["grep", "-raFl", "-f", "-", *SEARCHED], stdin="\n".join(canaries), check=False
    ).stdout
    assert found == ""
    ours = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != "secrets.toml"]
    assert len(ours) >= 3  # answers, known hosts, log
    assert [path for path in ours if any(s.encode() in path.read_bytes() for s in canaries)] == []
