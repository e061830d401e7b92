"""One change at a time: who is at work on a server is told, and nobody is by a dead connection."""

import json
import socket
from contextlib import ExitStack

import pytest

from setupwizard.engine.lock import ServerLock
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.paths import PROOF_OWED
from tests.system.lab import PATIENCE
from tests.system.program import Program
from tests.system.stepping import linked

pytestmark = pytest.mark.system

RUN = "/run/openfire-setup"


@pytest.fixture
def linking(host, tmp_path):
    """Makes links to one server; the test's own are closed behind it."""
    with ExitStack() as links:
        yield lambda: links.enter_context(linked(host, tmp_path))


def lock(link):
    return ServerLock(link, local=False)


def busy(other):
    with pytest.raises(SetupError) as caught:
        lock(other).take(owe=False)
    assert caught.value.problem.code is Code.SERVER_BUSY
    return caught.value.problem.params


def test_who_comes_second_is_told_who_and_since_when_and_may_come_in_afterwards(host, linking):
    first, second = linking(), linking()
    held = lock(first)
    held.take(owe=False)
    told = busy(second)
    assert "(" in told["who"]
    assert len(told["since"]) == len("10:32")
    held.free(paid=False)
    waiting = lock(second)
    waiting.take(owe=False)
    assert "(" in busy(first)["who"]
    waiting.free(paid=False)
    assert not host.path(f"{RUN}/holder").exists()


def test_the_lock_goes_with_the_connection_however_it_ends(host, linking):
    closed = linking()
    lock(closed).take(owe=False)
    closed.close()
    ended = linking()
    lock(ended).take(owe=False)
    host.kill_ssh()
    cut = linking()
    lock(cut).take(owe=False)
    host.cut("reset")
    with pytest.raises(SetupError):  # the server's end hears nothing of it
        cut.run(["true"])
    host.restore()
    lock(linking()).take(owe=False)


def test_a_proof_is_owed_until_it_has_passed_whoever_comes_next(host, linking):
    link = linking()
    change = lock(link)
    change.take(owe=True)
    change.free(paid=False)
    assert host.path(PROOF_OWED).exists()
    proof = lock(link)
    proof.take(owe=False)
    assert host.path(PROOF_OWED).exists()
    proof.free(paid=True)
    assert not host.path(PROOF_OWED).exists()


def test_whoever_is_quiet_for_long_keeps_the_lock_and_the_connection(host, linking):
    """Half a minute without a word of ours, and a stream passed on that is silent all the while."""
    link = linking()
    lock(link).take(owe=False)
    with (
        link.tunnel("127.0.0.1", 22) as endpoint,
        socket.create_connection((endpoint.host, endpoint.port)),
    ):
        host.run_root(["sleep", "40"])
        assert link.run(["true"]).ok
        busy(linking())


@pytest.mark.openfire
@pytest.mark.any_openfire
def test_of_two_computers_at_once_one_is_done_and_one_is_told(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("full", wait=True)
    folders = [tmp_path / name for name in ("one", "other")]
    for folder in folders:
        folder.mkdir()
    one, other = (Program.on(host, f, tarball, openfire_version) for f in folders)
    running = [one.start(), other.start()]
    said = [process.communicate(timeout=PATIENCE)[0].splitlines() for process in running]
    outcomes = {json.loads(lines[-1])["outcome"]: lines for lines in said}
    assert set(outcomes) == {"changed", "failed"}, said
    refused = [json.loads(line) for line in outcomes["failed"]]
    assert refused[-1]["problem"]["code"] == "server-busy"
    assert "step-started" not in {event["event"] for event in refused}
    assert one.run().outcome == "unchanged"
