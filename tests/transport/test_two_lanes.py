"""One connection, used by two threads at once."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.upload import upload
from tests.system.lab import wait_until
from tests.transport.asleep import asleep

MIB = 1024 * 1024


@pytest.fixture
def lane():
    """A thread beside the test's own."""
    with ThreadPoolExecutor(1) as pool:
        yield pool


def test_a_status_is_answered_while_a_long_command_runs(any_host, lane):
    with asleep(any_host.run) as sleep:
        working = lane.submit(any_host.run, sleep)
        assert wait_until(lambda: any_host.run(["pgrep", "-x", "-f", " ".join(sleep)]).ok)
        answers = any_host.ask([("echo", "one"), ("false",)])
        assert [(one.status, one.out) for one in answers] == [(0, "one\n"), (1, "")]
        assert not working.done()
    assert working.result().status == 143


def test_a_status_is_answered_while_an_upload_runs(any_host, lane, never, tmp_path):
    """The upload goes on only when the status is there."""
    local, asked = tmp_path / "file", threading.Event()
    local.write_bytes(b"0123456789abcdef" * MIB)
    folder = any_host.run(["mktemp", "-d"]).out.strip()
    begun = threading.Event()

    def progress(sent, total):
        if sent:
            begun.set()
            assert asked.wait(60)

    remote = f"{folder}/file"
    sending = lane.submit(upload, any_host, local, remote, progress=progress, cancel=never)
    assert begun.wait(60)
    for word in ("one", "two", "three"):
        assert any_host.run(["echo", word]).out == f"{word}\n"
    assert not sending.done()
    asked.set()
    sending.result()
    assert any_host.run(["cmp", remote, "-"], stdin=local.read_bytes()).ok
    assert any_host.run(["rm", "-r", folder]).ok


def test_results_and_causes_of_two_threads_are_never_mixed(any_host):
    def status(number):
        script = f"echo out {number}; echo err {number} >&2; exit {number}"
        done = any_host.run(["sh", "-c", script], stdin=b"x" * number)
        return done.status, done.out, done.err

    def silent(number):
        with asleep(any_host.run) as sleep, pytest.raises(SetupError) as raised:
            any_host.run(sleep, silence=0.3 + number / 100)
        return raised.value.problem.code

    def refused(number):
        with pytest.raises(SetupError) as raised:
            any_host.tunnel("127.0.0.1", 9).__enter__()
        return raised.value.problem.code, raised.value.problem.params["port"]

    with ThreadPoolExecutor(4) as pool:
        statuses = pool.map(status, range(1, 31))
        silences = pool.map(silent, range(1, 4))
        refusals = pool.map(refused, range(1, 11))
        assert list(statuses) == [(n, f"out {n}\n", f"err {n}\n") for n in range(1, 31)]
        assert list(silences) == [Code.COMMAND_SILENT] * 3
        assert list(refusals) == [(Code.REMOTE_REFUSED, "9")] * 10
