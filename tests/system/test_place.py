"""What is told of a server before its first change: ways out, disks, the place of Openfire."""

import pytest

from setupwizard.model.answers import OpenfireAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.openfire.releases import Release
from setupwizard.steps.account import ServiceAccount
from setupwizard.steps.base import HOLDS
from setupwizard.steps.disks import require_disks
from setupwizard.steps.files import OpenfireUnpacked
from tests.system.program import Program
from tests.system.stepping import Said, linked

pytestmark = [pytest.mark.system]

NAME = "openfire_5_1_1.tar.gz"
FAR = Release("5.1.1", NAME, f"https://github.com/{NAME}", 81_000_000, "5" * 64)


def objection(requirement, *args):
    with pytest.raises(SetupError) as caught:
        requirement(*args)
    return caught.value.problem


def test_what_keeps_a_server_from_having_openfire_is_told_without_a_change(lab, tmp_path):
    host = lab("full")
    step = OpenfireUnpacked(OpenfireAnswers(), find=lambda _: FAR)
    with linked(host, tmp_path) as link:

        def place():
            return objection(lambda: step.judge(link.ask(step.asks()))).code

        assert objection(step.require, link).code is Code.DOWNLOAD_TOOL_MISSING
        host.run_root(["apt-get", "install", "-y", "--no-install-recommends", "wget"])
        away = objection(step.require, link)
        assert (away.code, away.params) == (Code.DOWNLOAD_OUT_OF_REACH, {"place": "github.com"})
        host.run_root(["apt-get", "install", "-y", "--no-install-recommends", "curl"])
        assert objection(step.require, link).code is Code.DOWNLOAD_OUT_OF_REACH

        host.write(paths.HOME, "")
        assert place() is Code.HOME_NOT_FOLDER
        host.run_root(["ln", "-sf", "/home/openfire", paths.HOME])
        assert place() is Code.HOME_NOT_FOLDER
        host.run_root(["mkdir", "/home/openfire"])
        assert place() is Code.HOME_HIDDEN

        host.run_root(["mount", "-t", "tmpfs", "-o", "nr_inodes=100", "tmpfs", "/mnt"])
        assert objection(require_disks, link, {"/mnt": 1}).code is Code.DISK_TOO_MANY_FILES
        host.run_root(["mount", "-o", "remount,ro", "/mnt"])
        assert objection(require_disks, link, {"/mnt": 1}).code is Code.DISK_READ_ONLY
        assert objection(require_disks, link, {"/opt": 10**9}).code is Code.DISK_TOO_SMALL
        require_disks(link, {"/opt": 1, "/etc": 1, "/tmp": 1, "/nowhere": 1})

        for disk in ("/srv", "/media"):
            host.run_root(["mount", "-t", "tmpfs", "-o", "size=100M", "tmpfs", disk])
        host.run_root(["mkdir", "/srv/one", "/srv/other"])
        require_disks(link, {"/srv/one": 60, "/media": 60})
        both = objection(require_disks, link, {"/srv/one": 60, "/media": 60, "/srv/other": 70})
        told = {"place": "/srv/other", "found": "100", "missing": "30"}
        assert (both.code, both.params) == (Code.DISK_TOO_SMALL, told)

        account = ServiceAccount()
        host.run_root(["sh", "-c", "useradd openfire && echo openfire:canario | chpasswd"])
        taken = objection(lambda: account.judge(link.ask(account.asks())))
        assert (taken.code, taken.params["shell"]) == (Code.ACCOUNT_OF_SOMEBODY, "/bin/sh")
        host.run_root(["usermod", "-L", "-s", "/usr/sbin/nologin", "openfire"])
        assert account.judge(link.ask(account.asks())) is HOLDS
        host.run_root(["userdel", "openfire"])

        host.write("/etc/gshadow.lock", "1\0")
        said = Said.over(link, lambda _: host.run_root(["rm", "-f", "/etc/gshadow.lock"]))
        ServiceAccount().apply(said.work)
        assert [note.code for note in said.notes] == ["account-waiting"]


@pytest.mark.openfire
@pytest.mark.any_openfire
def test_a_link_to_another_disk_is_filled_and_openfire_runs_there(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("full", wait=True)
    host.run_root(["mkdir", "/srv/openfire"])
    host.run_root(["mount", "-t", "tmpfs", "-o", "size=900M", "tmpfs", "/srv/openfire"])
    host.run_root(["mkdir", "/srv/openfire/lost+found"])
    host.run_root(["ln", "-s", "/srv/openfire", paths.HOME])
    program = Program.on(host, tmp_path, tarball, openfire_version, datasource={"kind": "embedded"})
    first = program.run()
    assert (first.status, first.outcome) == (0, "changed"), first.problem
    assert program.run().outcome == "unchanged"
    assert not host.path("/opt/.openfire-setup").exists()
    left = host.run_root(["ls", "-A", f"{paths.HOME}/"]).stdout.splitlines()
    assert ".openfire-setup" not in left
    assert "lost+found" in left
    assert host.run_root(["readlink", paths.HOME]).stdout.strip() == "/srv/openfire"
