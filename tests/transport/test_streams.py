"""The output of a command while it runs: on every host there is."""

import os
import signal
import threading

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Result
from setupwizard.transport.streaming import LONGEST, Lines, finished, lines
from tests.system.lab import wait_until
from tests.transport.asleep import asleep

MIB = 1024 * 1024

SOON = 6.0
"""Seconds after which a command is gone that nobody listens to, on a machine that is busy: a tenth
of one is usual, two more where it does not want to end."""


def gone(host, words):
    return wait_until(lambda: not host.run(["pgrep", "-x", "-f", " ".join(words)]).ok, SOON)


def test_output_arrives_as_it_was_and_the_end_is_known(any_host, never):
    script = "printf 'a\\0\\377'; echo complaint >&2; exit 7"
    with any_host.stream(["sh", "-c", script], never) as output:
        assert output.result is None
        assert b"".join(output) == b"a\0\xff"
    assert output.result == Result(("sh", "-c", script), 7, "", "complaint\n")


def test_output_is_handed_on_before_the_command_ends(any_host, never):
    """And meanwhile the same host does other things."""
    folder = any_host.run(["mktemp", "-d"]).out.strip()
    script = f"echo one; until [ -e {folder}/go ]; do sleep 0.05; done; echo two; rm -r {folder}"
    with any_host.stream(["sh", "-c", script], never) as output:
        pieces = iter(output)
        assert next(pieces) == b"one\n"
        assert any_host.run(["touch", f"{folder}/go"]).ok
        assert b"".join(pieces) == b"two\n"
    assert output.result.ok
    assert not any_host.run(["test", "-e", folder]).ok


def test_a_command_that_is_missing_is_told_like_a_shell_tells_it(any_host, never):
    with any_host.stream(["no-such-command-here"], never) as output:
        assert list(output) == []
    assert output.result.status == 127


def test_a_cancel_ends_a_silent_command_at_once(any_host):
    cancel = threading.Event()
    with asleep(any_host.run) as sleep:
        with any_host.stream(sleep, cancel) as output:
            assert wait_until(lambda: any_host.run(["pgrep", "-x", "-f", " ".join(sleep)]).ok)
            timer = threading.Timer(0.2, cancel.set)
            timer.start()
            assert list(output) == []
            timer.join()
        assert output.result is None
        assert gone(any_host, sleep)


def test_leaving_ends_all_that_was_started(any_host, never):
    with asleep(any_host.run) as sleep:
        script = f"{' '.join(sleep)} & {' '.join(sleep)} | cat & echo begun; wait"
        with any_host.stream(["sh", "-c", script], never) as output:
            assert next(iter(output)) == b"begun\n"
        assert gone(any_host, sleep)


def test_leaving_ends_a_command_that_does_not_want_to(any_host, never):
    with asleep(any_host.run) as sleep:
        script = f"trap '' TERM; echo begun; {' '.join(sleep)}; true"
        with any_host.stream(["sh", "-c", script], never) as output:
            assert next(iter(output)) == b"begun\n"
        assert gone(any_host, sleep)


def test_a_fast_sender_waits_for_a_slow_reader(any_host, never):
    """So much, and not more, is on its way or held here."""
    words = ["dd", "if=/dev/zero", "bs=65536", f"count={100_000 + os.getpid()}", "status=none"]

    def written():
        pid = any_host.run(["pgrep", "-x", "-f", " ".join(words)]).out.strip()
        shown = any_host.run(["cat", f"/proc/{pid}/io"]).out.split()
        return int(shown[shown.index("wchar:") + 1])

    def stuck():
        before = written()
        any_host.run(["sleep", "0.3"])
        return written() == before

    with any_host.stream(words, never) as output:
        pieces = iter(output)
        read = len(next(pieces))
        assert wait_until(stuck)
        assert written() < read + 16 * MIB
        held = written()
        while read < 64 * MIB:
            read += len(next(pieces))
        assert written() >= read > held
    assert gone(any_host, words)


def test_complaints_without_end_are_not_kept(any_host, never):
    script = "echo first >&2; head -c 4194304 /dev/zero | tr '\\0' e >&2; echo last >&2; echo out"
    with any_host.stream(["sh", "-c", script], never) as output:
        assert b"".join(output) == b"out\n"
    kept = output.result.err
    assert kept.startswith("first\n")
    assert kept.endswith("last\n")
    assert len(kept) < 128 * 1024


def test_five_thousand_lines_a_second_are_kept_up_with(any_host, never):
    count = 5000 * 10
    with any_host.stream(["seq", str(count)], never) as output:
        timer = threading.Timer(10.0, never.set)  # too slow is cancelled, and lacks its end
        timer.start()
        assert list(lines(output)) == [str(number) for number in range(1, count + 1)]
        timer.cancel()
        timer.join()
    assert output.result.ok


def test_a_stream_whose_link_dies_is_lost(sshd, log_in, never):
    server = sshd()
    host = log_in(server.answers())
    with asleep(_here) as sleep, host.stream(sleep, never) as output:
        assert wait_until(lambda: _here(["pgrep", "-x", "-f", " ".join(sleep)]) == 0)
        for pid in server.children():
            os.kill(pid, signal.SIGKILL)
        with pytest.raises(SetupError) as raised:
            list(output)
        assert raised.value.problem.code is Code.HOST_LOST
    assert output.result is None


def _here(argv):
    return os.spawnvp(os.P_WAIT, argv[0], argv)


def test_what_goes_wrong_with_whoever_reads_is_not_the_links_fault(any_host, never):
    def failing():
        with any_host.stream(["echo"], never) as output:
            list(output)
            raise OSError("our own")

    with pytest.raises(OSError, match="our own"):
        failing()


def test_where_one_session_is_allowed_a_stream_does_not_keep_others_waiting_for_ever(
    sshd, log_in, never
):
    host = log_in(sshd("MaxSessions 1").answers())
    with host.stream(["sh", "-c", "echo begun; cat /dev/zero"], never) as output:
        assert next(iter(output)).startswith(b"begun\n")
        with pytest.raises(SetupError) as raised:
            host.run(["true"])
        assert raised.value.problem.code is Code.SSH_SESSIONS_REFUSED
    assert host.run(["true"]).ok


def test_a_host_that_runs_commands_to_their_end_hands_on_the_output_at_once(never):
    result = Result(("echo",), 3, "one\ntwo\n", "complaint")
    with finished(result, never) as output:
        assert list(lines(output)) == ["one", "two"]
    assert output.result == Result(("echo",), 3, "", "complaint")
    never.set()
    with finished(result, never) as output:
        assert (list(output), output.result) == ([], None)


def test_lines_are_put_together_from_any_pieces():
    data = "one\r\ntwo\n\nñ€\rfour".encode()
    for size in range(1, len(data)):
        split = Lines()
        taken = [
            line
            for start in range(0, len(data), size)
            for line in split.take(data[start : start + size])
        ]
        assert taken + split.end() == ["one", "two", "", "ñ€", "four"]


def test_a_line_without_end_comes_in_parts():
    split = Lines()
    assert [len(part) for part in split.take(b"x" * (2 * LONGEST + 1))] == [LONGEST, LONGEST]
    assert split.end() == ["x"]
