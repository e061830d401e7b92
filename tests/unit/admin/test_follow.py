"""A log is followed to its end also when another file takes its name, or it begins anew."""

import platform
import signal
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest

from setupwizard.files import shipped

pytestmark = pytest.mark.skipif(platform.system() != "Linux", reason="runs on servers: GNU tools")


@contextmanager
def following(file, lines=500):
    script = shipped("resources", "follow.sh").read_text(encoding="utf-8")
    process = subprocess.Popen(
        ["sh", "-c", script, "sh", str(file), str(lines)],
        stdout=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    try:
        with process.stdout:
            yield process.stdout.readline
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def add(file, *lines):
    with Path(file).open("a", encoding="utf-8") as log:
        log.write("".join(f"{line}\n" for line in lines))


@pytest.fixture
def log(tmp_path):
    file = tmp_path / "openfire.log"
    add(file, "one", "two", "three")
    return file


def test_it_begins_with_the_end_and_goes_on_with_what_is_new(log):
    with following(log, 2) as told:
        assert [told(), told()] == ["two\n", "three\n"]
        add(log, "four")
        assert told() == "four\n"


def test_nothing_is_lost_when_a_full_file_makes_way(log):
    with following(log) as told:
        assert [told() for _ in range(3)] == ["one\n", "two\n", "three\n"]
        for turn in range(3):
            add(log, f"last of {turn}")
            log.rename(log.with_name(f"openfire.log-{turn}"))
            add(log, f"first after {turn}")
            assert [told(), told()] == [f"last of {turn}\n", f"first after {turn}\n"]


def test_a_file_that_is_emptied_is_read_from_its_beginning(log):
    with following(log) as told:
        assert [told() for _ in range(3)][-1] == "three\n"
        log.write_text("")
        add(log, "4")
        assert told() == "4\n"


def test_a_file_that_is_yet_to_come_is_waited_for(tmp_path):
    with following(tmp_path / "later.log") as told:
        add(tmp_path / "later.log", "first")
        assert told() == "first\n"
