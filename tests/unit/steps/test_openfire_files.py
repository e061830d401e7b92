import hashlib
import io
import tarfile

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.openfire.releases import Release
from setupwizard.steps.base import HOLDS, State
from setupwizard.steps.files import OpenfireUnpacked
from setupwizard.transport.base import Result
from tests.unit.openfire.samples import answers
from tests.unit.steps.bench import Bench

ABSENT = "No such file or directory"
SHA = "5" * 64
RELEASE = Release("5.1.1", "openfire_5_1_1.tar.gz", "https://example.org/o.tar.gz", 1000, SHA)
REMOTE = f"{paths.STAGING}/{SHA[:16]}.tar.gz"
LISTED = """\
-rw-r--r-- 0/0     600 2026-11-23 10:58:11 openfire/lib/startup.jar
-rw-r--r-- 0/0     500 2026-11-23 10:58:11 openfire/lib/xmppserver-5.1.1.jar
"""


def found(host, home="conf\nlib\nlogs\n", jar="5.1.1", owner="openfire:openfire", staging=False):
    """What is under /opt/openfire."""
    host.on("ls -A", out=home) if home is not None else host.on("ls -A", status=2, err=ABSENT)
    host.on(f"ls {paths.LIB}", out=f"startup.jar\nxmppserver-{jar}.jar\n" if jar else "")
    left = f"root:root {paths.STAGING}\n" if staging else ""
    owners = f"{owner} {paths.HOME}\n{owner} {paths.LOGS}\n{left}"
    host.on("stat -c %U:%G", out=owners, status=1, err=ABSENT)


class LongWork(Bench):
    """A bench whose long work is no apt's, so that it has no surroundings but the usual ones."""

    def _detached(self, argv, stdin):
        command = argv[-1].partition("HOME=/root ")[2]
        return super()._detached((*argv[:-1], f"NEEDRESTART_SUSPEND=1 {command}"), stdin)


@pytest.fixture
def bench():
    bench = LongWork()
    host = bench.host
    found(host, home=None)
    for command in ("mkdir", "chmod", "chown", "find", "mv", "install", "rm -rf", "rm -f"):
        host.on(command)
    host.on("test -e", status=1)
    host.on("df", out="     Avail\n100000000000\n")
    host.on("du", out=f"0 {paths.STAGING}\n")
    host.on("curl --version")
    host.on("wget --version")
    host.on("sha256sum", status=1)
    host.on("tar -tvzf", out=LISTED)
    return bench


def from_server():
    return OpenfireUnpacked(answers().openfire, find=lambda version: RELEASE)


def judged(host, step=None):
    step = step or from_server()
    return step.judge(host.ask(step.asks()))


def failure(call, *args):
    with pytest.raises(SetupError) as caught:
        call(*args)
    return caught.value.problem


def arrives(bench, digest=SHA):
    """From now on the archive is there, with this digest."""
    bench.host.on(f"sha256sum {REMOTE}", out=f"{digest}  {REMOTE}\n")


def downloads(bench, tool="curl", digest=SHA, **ending):
    asked = []

    def digests(argv, _):
        asked.append(argv)
        return Result(argv, 1 if len(asked) == 1 else 0, f"{digest}  {REMOTE}\n")

    bench.host.on_call(f"sha256sum {REMOTE}", digests)
    bench.ends(tool, **ending)


def test_what_is_in_place_holds(bench):
    found(bench.host)
    assert judged(bench.host) is HOLDS


@pytest.mark.parametrize("home", [None, ""])
def test_an_absent_or_empty_folder_will_be_filled(bench, home):
    found(bench.host, home=home, jar="")
    assert judged(bench.host).changes[0].code == "openfire-from-server"


@pytest.mark.parametrize(
    ("there", "code"),
    [
        ({"jar": "4.6.2"}, Code.OTHER_VERSION_INSTALLED),
        ({"jar": ""}, Code.OPENFIRE_NOT_OURS),
        ({"home": "photos\n", "jar": ""}, Code.OPENFIRE_NOT_OURS),
        ({"owner": "root:root"}, Code.OPENFIRE_NOT_OURS),
    ],
)
def test_what_somebody_else_put_there_is_left_alone(bench, there, code):
    found(bench.host, **there)
    assert failure(judged, bench.host).code is code


def test_a_folder_that_cannot_be_read_is_not_taken_for_absent(bench):
    bench.host.on("ls -A", status=2, err="ls: reading directory: Input/output error")
    assert failure(judged, bench.host).code is Code.READ_FAILED


def test_remains_of_a_run_that_broke_off_are_cleared_without_unpacking_again(bench):
    found(bench.host, staging=True)
    bench.host.on("test -e")
    assert judged(bench.host).state is State.MISSING
    from_server().apply(bench.work)
    assert bench.long_work == []
    assert f"rm -rf {paths.STAGING}" in bench.host.ran


def test_the_server_downloads_checks_and_moves_in_that_order(bench):
    downloads(bench)
    bench.ends("tar -xzf")
    from_server().apply(bench.work)
    fetch, unpack = bench.long_work
    assert fetch.startswith("curl -fsSL")
    assert fetch.endswith(f"{REMOTE} {RELEASE.url}")
    assert unpack.startswith(f"tar -xzf {REMOTE}")
    ran = bench.host.ran
    order = [f"sha256sum {REMOTE}", "tar -tvzf", "chown -R", f"mv -T {paths.STAGING}", "rm -rf"]
    places = [next(i for i, line in enumerate(ran) if line.startswith(part)) for part in order]
    assert places == sorted(places)
    assert not any("passw" in line for line in ran)


def test_wget_does_where_curl_is_missing(bench):
    bench.host.on("curl --version", status=127)
    downloads(bench, "wget -q -c")
    bench.ends("tar")
    from_server().apply(bench.work)
    bench.host.on("wget --version", status=127)
    bench.host.on("sha256sum", status=1)
    assert failure(from_server().apply, bench.work).code is Code.DOWNLOAD_TOOL_MISSING


def test_an_archive_that_arrived_before_is_not_fetched_again(bench):
    arrives(bench)
    bench.ends("tar -xzf")
    from_server().apply(bench.work)
    assert len(bench.long_work) == 1


def test_a_bad_archive_is_never_unpacked_nor_continued(bench):
    downloads(bench, digest="6" * 64)
    assert failure(from_server().apply, bench.work).code is Code.ARCHIVE_DIGEST
    assert len(bench.long_work) == 1
    assert f"rm -f {REMOTE}" in bench.host.ran


def test_an_archive_of_another_shape_is_never_unpacked(bench):
    arrives(bench)
    bench.host.on("tar -tvzf", out=LISTED + "lrwxrwxrwx 0/0 0 2026-11-23 10:58 openfire/x -> /\n")
    assert failure(from_server().apply, bench.work).code is Code.ARCHIVE_NOT_OPENFIRE
    assert bench.long_work == []


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("curl: (6) Could not resolve host: github.com", Code.DOWNLOAD_FAILED),
        ("curl: (23) Failed writing body", Code.DISK_FULL),
        ("No space left on device", Code.DISK_FULL),
    ],
)
def test_a_download_that_failed_says_why(bench, said, code):
    downloads(bench, status=6, out=said)
    assert failure(from_server().apply, bench.work).code is code


def test_a_part_that_the_web_server_will_not_continue_does_not_stay(bench):
    downloads(bench, status=33, out="curl: (33) HTTP server doesn't seem to support byte ranges.")
    assert failure(from_server().apply, bench.work).code is Code.DOWNLOAD_FAILED
    assert f"rm -f {REMOTE}" in bench.host.ran


def test_a_disk_that_fills_up_while_unpacking_is_told_apart(bench):
    arrives(bench)
    bench.ends("tar -xzf", status=2, out="tar: x: Cannot write: No space left on device")
    assert failure(from_server().apply, bench.work).code is Code.DISK_FULL


def test_a_disk_that_is_too_small_is_told_before_anything_is_sent(bench):
    bench.host.on("df", out="Avail\n1000\n")
    assert failure(from_server().apply, bench.work).code is Code.DISK_FULL
    assert bench.long_work == []


@pytest.fixture
def mine(tmp_path):
    path = tmp_path / "mine.tar.gz"
    with tarfile.open(path, "w:gz") as tar:
        for name in ("openfire/lib/startup.jar", "openfire/lib/xmppserver-5.1.1.jar"):
            info = tarfile.TarInfo(name)
            info.size = 4
            tar.addfile(info, io.BytesIO(b"data"))
    return path


def sent(bench, path, digest="", status=0, err=""):
    """Apply with a file of the person, which the host unpacks as `digest`: what it received."""
    received = []

    def unpacked(argv, data):
        received.append(data)
        return Result(argv, status, f"{digest}\n", err)

    bench.host.on("stat -c %s", status=1)
    bench.host.on_call("sh -c", unpacked)
    given = answers(openfire={"source": "file", "file": str(path)}).openfire
    OpenfireUnpacked(given).apply(bench.work)
    return received


def test_a_file_of_the_person_is_unpacked_while_it_is_sent_and_moved_in(bench, mine):
    digest = hashlib.sha256(mine.read_bytes()).hexdigest()
    assert sent(bench, mine, digest) == [mine.read_bytes()]
    assert bench.said()[0] == "openfire-sending"
    assert bench.said()[-1] == "openfire-unpacking"
    new = f"{paths.STAGING}/{digest[:16]}"
    assert f"mv -T {new}/openfire {paths.HOME}" in bench.host.ran


def test_a_file_that_arrived_otherwise_than_it_was_sent_is_not_moved_in(bench, mine):
    assert failure(sent, bench, mine, SHA).code is Code.ARCHIVE_DIGEST
    assert not any(line.startswith("mv") for line in bench.host.ran)
    assert any(line.startswith(f"rm -rf {paths.STAGING}/") for line in bench.host.ran)


@pytest.mark.parametrize(
    ("err", "code"),
    [
        ("tar: x: Cannot write: No space left on device", Code.DISK_FULL),
        ("tar: Skipping to next header", Code.ARCHIVE_NOT_OPENFIRE),
    ],
)
def test_a_file_that_the_host_cannot_unpack_says_why(bench, mine, err, code):
    assert failure(lambda: sent(bench, mine, SHA, 3, err)).code is code
    assert not any(line.startswith("mv") for line in bench.host.ran)


def test_a_file_that_is_not_there_is_missing(bench, tmp_path):
    gone = answers(openfire={"source": "file", "file": str(tmp_path / "none")}).openfire
    assert failure(OpenfireUnpacked(gone).apply, bench.work).code is Code.ARCHIVE_MISSING
