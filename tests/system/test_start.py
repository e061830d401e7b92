"""Starts of Openfire that cannot succeed: noticed early, told in words, and mended by going on."""

import time

import pytest

from tests.system.lab import wait_until
from tests.system.program import Program

pytestmark = [pytest.mark.system, pytest.mark.openfire]

DROP_IN = "/etc/systemd/system/openfire.service.d/test.conf"
EVERY_UNIT = "/etc/systemd/system/service.d/test.conf"
CANNOT_BE = "BindPaths=/proc/sys/kernel/absent"
DATABASE_PASSWORD = "Db-of-the-test-7"
FAILED = "Database setup or configuration error"


def drop_in(host, setting, file=DROP_IN):
    host.run_root(["mkdir", "-p", file.rpartition("/")[0]])
    host.write(file, f"[Service]\n{setting}\n" if setting else "")
    host.run_root(["systemctl", "daemon-reload"])


@pytest.mark.any_openfire
def test_a_start_that_cannot_succeed_is_told_early_and_the_next_run_mends_it(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("full", wait=True)
    program = Program.on(host, tmp_path, tarball, openfire_version)
    program.secrets["database_password"] = DATABASE_PASSWORD
    program.write()

    # A container that may not nest: systemd cannot set up what any unit asks for …
    drop_in(host, CANNOT_BE, EVERY_UNIT)
    refused = program.run()
    assert refused.problem["code"] == "openfire-not-fenced", refused.problem
    assert not refused.said("step-started")
    assert not host.path("/opt/openfire").exists()
    drop_in(host, "", EVERY_UNIT)

    # … or only what Openfire's does.
    drop_in(host, CANNOT_BE)
    fenced = program.run()
    assert fenced.problem["code"] == "openfire-not-fenced", fenced.problem
    assert "Failed at step NAMESPACE" in fenced.problem["detail"]

    drop_in(host, "LimitAS=600M")
    began = time.monotonic()
    no_memory = program.run()
    assert no_memory.problem["code"] == "openfire-memory", no_memory.problem
    assert "object heap" in no_memory.problem["detail"]
    assert time.monotonic() - began < 90

    drop_in(host, "")
    assert program.run().outcome == "changed"

    # What gave up on its database stays there without a port: it is not waited for again.
    host.sql("ALTER ROLE openfire PASSWORD 'another'")
    host.run_root(["systemctl", "restart", "openfire"])
    said = ["journalctl", "-q", "-o", "cat", "-u", "openfire"]
    before = host.run_root(said).stdout.count(FAILED)
    assert wait_until(lambda: host.run_root(said).stdout.count(FAILED) > before, 240, 1)
    host.sql(f"ALTER ROLE openfire PASSWORD '{DATABASE_PASSWORD}'")
    mended = program.run()
    assert (mended.status, mended.outcome) == (0, "changed"), mended.problem
