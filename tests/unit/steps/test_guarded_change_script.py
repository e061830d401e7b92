"""The script that moves people on the server, run here with an Openfire and a database of paper."""

import os
import subprocess
import sys

import pytest

from setupwizard.files import shipped

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script for the server")

PROGRAMS = {
    "systemctl": 'echo "$1 $2" >>"$LOG"; [ ! -e "$LOG.$1" ]',
    "runuser": 'echo "sql $(cat)" >>"$LOG"; [ ! -e "$LOG.sql" ]',
    "chown": "exit 0",
    "flock": "exit 0",
}
DISARMED = ["stop openfire-setup-return.timer", "disable return-at-boot.service"]
OLD, NEW = {"openfire.xml": "old", "security.xml": "old"}, {"openfire.xml": "new"}


class Server:
    def __init__(self, folder):
        self.conf, self.work = folder / "conf", folder / "work" / "people"
        self.log, bin_ = folder / "log", folder / "bin"
        self.boot = folder / "return-at-boot.service"
        for path in (self.conf, bin_, self.work / "new", self.work / "before"):
            path.mkdir(parents=True)
        for name, text in PROGRAMS.items():
            program = bin_ / name
            program.write_text(f"#!/bin/sh\n{text}\n")
            program.chmod(0o755)
        self.script = self.work / "guarded_change.sh"
        self.script.write_bytes(shipped("resources", "guarded_change.sh").read_bytes())
        for place, files in ((self.conf, OLD), (self.work / "before", OLD)):
            for name, text in files.items():
                (place / name).write_text(text)
        for name, text in {**NEW, "security.xml": "new", "people-from-directory": "{}"}.items():
            (self.work / "new" / name).write_text(text)
        for name in ("change", "return", "keep"):
            (self.work / f"{name}.sql").write_text(name)
        (self.work / "prepared").touch()
        self.boot.touch()
        self.env = {**os.environ, "PATH": f"{bin_}:{os.environ['PATH']}", "LOG": str(self.log)}

    def run(self, mode):
        words = ["sh", self.script, mode, self.conf, "openfire:openfire", "openfire.service"]
        done = subprocess.run([*words, "5432", "openfire", self.boot], env=self.env, check=False)
        return done.returncode

    def breaks(self, what):
        self.log.with_name(f"log.{what}").touch()

    def mended(self, what):
        self.log.with_name(f"log.{what}").unlink()

    def did(self):
        return self.log.read_text().split("\n")[:-1] if self.log.exists() else []

    def files(self):
        return {path.name: path.read_text() for path in self.conf.iterdir()}


@pytest.fixture
def server(tmp_path):
    return Server(tmp_path)


def test_a_change_stops_openfire_changes_everything_and_starts_it_again(server):
    assert server.run("change") == 0
    assert server.did() == ["stop openfire.service", "sql change", "start openfire.service"]
    assert server.files() == {
        "openfire.xml": "new",
        "security.xml": "new",
        "people-from-directory": "{}",
    }
    # What had secrets in it is gone at once.
    assert not (server.work / "new").exists()
    assert not (server.work / "change.sql").exists()


def test_a_change_that_is_kept_leaves_nothing_of_ours(server):
    server.run("change")
    assert server.run("keep") == 0
    assert server.did()[-3:] == [*DISARMED, "sql keep"]
    assert not server.work.parent.exists()
    assert not server.boot.exists()


def test_a_return_puts_back_what_was_before_and_does_so_once(server):
    server.run("change")
    assert server.run("return") == 0
    assert server.files() == OLD
    assert server.did()[3:] == [
        "stop openfire.service",
        "sql return",
        "start openfire.service",
        *DISARMED,
    ]
    assert not server.boot.exists()
    before = len(server.did())
    assert server.run("return") == 0
    assert server.did()[before:] == DISARMED
    assert server.run("keep") == 4  # too late


def test_nothing_is_returned_that_was_never_changed(server):
    assert server.run("return") == 0
    assert server.did() == DISARMED
    assert server.files() == OLD
    assert not server.boot.exists()
    # What was prepared had secrets in it.
    assert not (server.work / "new").exists()
    assert not (server.work / "change.sql").exists()


def test_somebody_elses_change_is_left_alone(server):
    (server.conf / "openfire.xml").write_text("of somebody else")
    assert server.run("change") == 3
    assert server.did() == []
    assert server.files()["openfire.xml"] == "of somebody else"


@pytest.mark.parametrize(("what", "status"), [("sql", 6), ("start", 5)])
def test_a_change_that_breaks_off_can_be_returned_from(server, what, status):
    server.breaks(what)
    assert server.run("change") == status
    server.mended(what)
    assert server.run("return") == 0
    assert server.files() == OLD


def test_a_return_that_breaks_off_is_done_again(server):
    server.run("change")
    server.breaks("sql")
    assert server.run("return") == 6
    assert server.boot.exists()  # the next boot tries again
    server.mended("sql")
    assert server.run("return") == 0
    assert server.files() == OLD
    assert (server.work / "returned").exists()


def test_back_to_own_people_takes_our_mark_away(server):
    (server.work / "new" / "people-from-directory").unlink()
    for place in (server.conf, server.work / "before"):
        (place / "people-from-directory").write_text("{}")
    server.run("change")
    assert "people-from-directory" not in server.files()
    server.run("return")
    assert server.files()["people-from-directory"] == "{}"
