"""What happens when the link ends in the middle of something."""

import os
import signal
import subprocess
import threading

import pytest
from paramiko import Channel

from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.detached import run_detached, running
from setupwizard.transport.remote_files import write_file
from tests.system.lab import wait_until
from tests.transport.asleep import asleep

SOON = 16.0
"""Seconds in which a link that was closed is noticed: sooner than by its silence."""

SILENT = 50.0
"""Seconds in which one that fell silent is noticed on a busy machine. TCP takes many minutes."""


class InThread:
    """Runs something beside the test, and gives its result or its problem."""

    def __init__(self, call, *args, **kwargs):
        self.result = self.problem = None
        self._thread = threading.Thread(target=self._run, args=[call, args, kwargs])
        self._thread.start()

    def _run(self, call, args, kwargs):
        try:
            self.result = call(*args, **kwargs)
        except SetupError as error:
            self.problem = error.problem

    def ended(self, within=120.0):
        self._thread.join(within)
        assert not self._thread.is_alive()
        return self


def test_a_connection_whose_sshd_dies_is_lost_and_not_a_failed_command(sshd, log_in):
    server = sshd()
    host = log_in(server.answers())
    with asleep(_here) as sleep:
        working = InThread(host.run, sleep)
        assert wait_until(lambda: " ".join(sleep) in _commands())
        for pid in server.children():
            os.kill(pid, signal.SIGKILL)
        assert working.ended(SOON).problem.code is Code.HOST_LOST
    with pytest.raises(SetupError) as raised:
        host.ask([("true",)])
    assert raised.value.problem.code is Code.HOST_LOST


def _here(argv):
    return subprocess.run(argv, capture_output=True, text=True, check=False)


def _commands():
    return _here(["ps", "-e", "-ww", "-o", "args="]).stdout.splitlines()


def test_closing_ends_a_command_that_another_thread_waits_for(sshd, log_in):
    host = log_in(sshd().answers())
    with asleep(_here) as sleep:
        working = InThread(host.run, sleep)
        assert wait_until(lambda: " ".join(sleep) in _commands())
        host.close()
        assert working.ended(SOON).problem.code is Code.HOST_LOST


def test_the_end_of_an_input_that_comes_after_the_close_does_not_cost_the_link(
    sshd, log_in, monkeypatch
):
    """A thread that was held up between its channel's lock and the line."""
    host = log_in(sshd().answers())
    held = []

    def hold_up(channel, how):
        held.append((channel.transport, channel._send_eof()))

    with monkeypatch.context() as patch:
        patch.setattr(Channel, "shutdown", hold_up)
        assert host.run(["true"]).ok
        assert host.run(["true"]).ok  # by now the server has given the number to somebody else
    for transport, end_of_input in held:
        transport._send_user_message(end_of_input)
    assert host.run(["cat"], stdin=b"all of it").out == "all of it"


def test_half_a_file_is_no_file(sshd, log_in):
    """The link ends while the content is on its way: nothing is put in place, nothing stays."""
    server = sshd()
    host = log_in(server.answers())
    target = server.room / "target"
    target.write_text("before")

    script_gets_less = host.run
    host.run = lambda argv, stdin: script_gets_less(argv, stdin=stdin[:10])
    with pytest.raises(SetupError) as raised:
        write_file(host, str(target), b"x" * 1000)
    assert raised.value.problem.code is Code.FILE_WRITE_FAILED
    assert target.read_text() == "before"
    assert list(server.room.glob("target?*")) == []


@pytest.mark.system
@pytest.mark.parametrize("mode", ["drop", "reset", "kill"])
def test_a_link_that_breaks_during_a_command_is_lost(lab, log_in, mode):
    server = lab("bare", check_leaks=False)
    host = log_in(server.answers())
    working = InThread(host.run, ["sleep", "600"])
    assert wait_until(lambda: "sleep 600" in server.processes())
    server.kill_ssh() if mode == "kill" else server.cut(mode)
    lost = working.ended(SILENT if mode == "drop" else SOON)
    assert lost.problem.code is Code.HOST_LOST


@pytest.mark.system
def test_a_link_that_is_only_slow_to_answer_is_not_lost(lab, log_in):
    server = lab("bare")
    host = log_in(server.answers())
    working = InThread(host.run, ["sleep", "9"])
    server.cut("drop", 5)
    assert working.ended().result.ok


@pytest.mark.system
def test_a_link_that_breaks_while_we_send_is_lost_too(lab, log_in):
    server = lab("bare", check_leaks=False)
    host = log_in(server.answers())
    going = threading.Event()

    def endless():
        while True:
            going.set()
            yield b"\0" * 65536

    working = InThread(host.run, ["sh", "-c", "cat >/dev/null"], stdin=endless())
    assert going.wait(60)
    server.cut("drop")
    assert working.ended(SILENT).problem.code is Code.HOST_LOST


@pytest.mark.system
def test_long_work_outlives_the_link_and_is_found_again(lab, log_in, never):
    server = lab("bare")
    ended = "until [ -e /tmp/go ]; do sleep 0.1; done; echo 3; echo done >&2; exit 3"
    work = ["sh", "-c", f"echo 1; echo 2; {ended}"]
    first, lines = log_in(server.answers()), []
    working = InThread(run_detached, first, "trial", work, cancel=never, output=lines.append)
    assert wait_until(lambda: "2" in lines)
    server.kill_ssh()
    assert working.ended().problem.code is Code.HOST_LOST

    second, again = log_in(server.answers()), []
    assert running(second, "trial")

    def heard(line):
        again.append(line)
        server.write("/tmp/go", "")

    done = run_detached(second, "trial", ["false"], cancel=never, output=heard)
    assert (done.status, done.out, done.err) == (3, "1\n2\n3\n", "done\n")
    assert sorted(again) == ["1", "2", "3", "done"]
    assert not running(second, "trial")
    assert server.run_root(["ls", "/run/openfire-setup"], check=False).returncode != 0
    assert server.journal("openfire-setup-trial").count("Started") == 1


@pytest.mark.system
@pytest.mark.parametrize("root", ["bullseye-bare", "bookworm-bare", "trixie-bare"])
def test_long_work_leaves_nothing_on_every_release(lab, log_in, never, root):
    server = lab(root)
    host = log_in(server.answers("admin"), server.secrets("admin"))
    lines = []
    odd = 'it\'s $HOME %h \\ "two"\nlines'
    done = run_detached(
        host,
        "trial",
        [
            "sh",
            "-c",
            'printf "%s|%s\\n" "$1" "$ASKED"; head -c 700000 /dev/zero >&2; kill -9 $$',
            "sh",
            odd,
        ],
        cancel=never,
        output=lines.append,
        env={"ASKED": "no $PATH"},
    )
    assert done.out == f"{odd}|no $PATH\n"
    assert (done.status, done.err.count("\0")) == (137, 700_000)
    assert "\n".join(lines[:2]) == f"{odd}|no $PATH"
    again = run_detached(host, "trial", ["echo", "x"], cancel=never, output=lines.append)
    assert (again.status, again.out) == (0, "x\n")
    assert server.run_root(["ls", "/run/openfire-setup"], check=False).returncode != 0
    assert server.leaks() == []


@pytest.mark.system
def test_work_that_is_stopped_from_outside_ends_and_does_not_hang(lab, log_in, never):
    server = lab("bare")
    host = log_in(server.answers())
    working = InThread(run_detached, host, "trial", ["sleep", "600"], cancel=never, output=print)
    assert wait_until(lambda: running(host, "trial"))
    server.run_root(["systemctl", "stop", "openfire-setup-trial"])
    assert working.ended().result.status == 137


@pytest.mark.system
def test_a_cancel_lets_the_work_come_to_its_end(lab, log_in):
    server = lab("bare")
    host, cancel = log_in(server.answers()), threading.Event()
    done = run_detached(
        host,
        "trial",
        ["sh", "-c", "echo began; sleep 1; echo ended"],
        cancel=cancel,
        output=lambda _: cancel.set(),
    )
    assert done.out == "began\nended\n"
    with pytest.raises(SetupError):
        run_detached(host, "trial", ["true"], cancel=cancel, output=print)
    assert not running(host, "trial")
