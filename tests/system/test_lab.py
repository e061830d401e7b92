"""The test bed itself: what other tests rely on without looking."""

import subprocess

import pytest

from tests.system import lab as labs

SSH = ("ssh", "-F", "/dev/null", "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes")


def ssh(host, *words, patience=60):
    options = ["-o", f"UserKnownHostsFile={labs.KEYS / 'known_hosts'}"]
    options += ["-o", f"ConnectTimeout={patience}"]
    login = ["-i", str(labs.KEYS / "ops"), f"ops@{host.address}"]
    return subprocess.run(
        [*SSH, *options, *login, *words], capture_output=True, text=True, check=False
    )


def test_a_host_is_a_debian_of_its_own_that_lets_ops_become_root(bare_host):
    done = ssh(bare_host, "sudo", "-n", "id", "-un")
    assert (done.returncode, done.stdout) == (0, "root\n")
    assert bare_host.run_root(["hostname"]).stdout.strip() == bare_host.name
    assert "systemd" in bare_host.processes()[0]


def test_a_command_that_is_stopped_as_on_the_way_down_keeps_nobody_for_ever(bare_host):
    done = bare_host.run_root(["sh", "-c", "kill -STOP $$"], check=False, patience=2)
    assert done.returncode == 124
    bare_host.run_root(["pkill", "-KILL", "-f", "kill -STOP"], check=False)


def test_a_program_left_behind_by_a_login_is_a_leak(bare_host):
    assert bare_host.leaks() == []
    ssh(bare_host, "nohup sleep 300 > /dev/null 2>&1 < /dev/null &")
    assert labs.wait_until(lambda: bare_host.leaks() == ["sleep 300"])
    bare_host.run_root(["pkill", "-x", "sleep"])
    assert labs.wait_until(lambda: bare_host.leaks() == [])


def test_a_transient_unit_left_behind_is_a_leak_even_when_it_failed(bare_host):
    unit = "openfire-setup-trial"
    bare_host.run_root(["systemd-run", "--quiet", f"--unit={unit}", "--wait", "false"], check=False)
    assert bare_host.leaks() == [f"{unit}.service"]
    bare_host.run_root(["systemctl", "reset-failed", unit])
    assert bare_host.leaks() == []


def test_a_host_with_another_key_is_refused_by_those_who_know_the_old_one(bare_host):
    bare_host.rekey()
    done = ssh(bare_host, "true")
    assert done.returncode == 255
    assert "HOST IDENTIFICATION HAS CHANGED" in done.stderr


def test_a_cut_network_is_silent_until_it_is_restored(bare_host):
    bare_host.cut()
    assert ssh(bare_host, "true", patience=4).returncode == 255
    bare_host.restore()
    assert ssh(bare_host, "true").returncode == 0


def test_a_small_disk_can_be_filled(lab):
    host = lab("bare", small_opt="16M")
    host.fill("/opt")
    done = host.run_root(["dd", "if=/dev/zero", "of=/opt/more", "bs=1k", "count=64"], check=False)
    assert "No space left" in done.stderr


def test_the_answers_name_a_login_that_the_host_accepts(bare_host):
    ops, admin = bare_host.answers(), bare_host.answers("admin", port=2222)
    assert (ops.user, ops.auth, ops.address) == ("ops", "key", bare_host.address)
    assert (admin.user, admin.auth, admin.port) == ("admin", "password", 2222)
    assert bare_host.secrets("admin").sudo_password.reveal() == labs.ADMIN_PASSWORD


def test_what_a_machine_lacks_is_named(monkeypatch):
    monkeypatch.setenv("PATH", "/nonexistent")
    reason = labs.available()
    if reason in ("needs root", "needs Linux") or "privileged" in reason:
        pytest.skip(reason)
    assert "systemd-nspawn" in reason
    assert "systemd-container" in reason
