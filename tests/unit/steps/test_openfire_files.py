import gzip
import io
import tarfile

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.openfire.local_archive import look_at
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
    host.on("stat -L -c %U:%G", out=owners, status=1, err=ABSENT)
    at(host, "" if home is None else "directory|/", "" if home is None else "directory")


def at(host, kind, followed, target=paths.HOME):
    """What /opt/openfire is by itself, what it leads to, and where that is."""
    for command, out in (("stat -c %F|%m", kind), ("stat -L -c %F", followed)):
        host.on(command, out=f"{out}\n", status=0 if out else 1, err="" if out else ABSENT)
    host.on("readlink -f", out=f"{target}\n")


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
    host.on(f"ls {paths.LIB}", status=2, err=ABSENT)
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
    assert judged(bench.host).state is State.MISSING
    from_server().apply(bench.work)
    assert bench.long_work == []
    assert f"rm -rf {paths.STAGING} {paths.STAGING_INSIDE}" in bench.host.ran


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
    downloads(bench, "wget -nv -c")
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
    ("status", "said", "code"),
    [
        (6, "curl: (6) Could not resolve host: github.com", Code.DOWNLOAD_OUT_OF_REACH),
        (60, "curl: (60) SSL certificate problem", Code.DOWNLOAD_NOT_TRUSTED),
        (23, "curl: (23) Failed writing body", Code.DISK_FULL),
        (1, "No space left on device", Code.DISK_FULL),
        (56, "curl: (56) Recv failure", Code.DOWNLOAD_FAILED),
    ],
)
def test_a_download_that_failed_says_why(bench, status, said, code):
    bench.host.on("stat -c %s", status=1)
    downloads(bench, status=status, out=said)
    assert failure(from_server().apply, bench.work).code is code


def test_a_download_that_broke_off_says_how_much_is_kept(bench):
    bench.host.on(f"stat -c %s {REMOTE}", out="33554432\n")
    downloads(bench, status=28, out="curl: (28) Operation timed out")
    problem = failure(from_server().apply, bench.work)
    assert (problem.code, problem.params["arrived"]) == (Code.DOWNLOAD_FAILED, "32")


BYTE = "curl -fsSL --connect-timeout 10 --max-time 40 -r 0-0 -o /dev/null https://example.org"


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (5, Code.DOWNLOAD_OUT_OF_REACH),
        (6, Code.DOWNLOAD_OUT_OF_REACH),
        (7, Code.DOWNLOAD_OUT_OF_REACH),
        (28, Code.DOWNLOAD_OUT_OF_REACH),
        (35, Code.DOWNLOAD_NOT_TRUSTED),
        (77, Code.DOWNLOAD_NOT_TRUSTED),
        (22, Code.DOWNLOAD_FAILED),
    ],
)
def test_a_server_that_cannot_download_is_noticed_before_the_first_change(bench, status, code):
    bench.host.on(BYTE, status=status, err="curl: why")
    problem = failure(from_server().require, bench.host)
    assert problem.code is code
    assert problem.params.get("place", "example.org") == "example.org"
    assert not [line for line in bench.host.ran if line.startswith(("mkdir", "rm", "mv", "sh"))]


def test_wget_is_asked_for_one_byte_too(bench):
    bench.host.on("curl --version", status=127)
    bench.host.on("wget -nv -t 1 -T 10 --header=Range: bytes=0-0 -O /dev/null", status=4)
    assert failure(from_server().require, bench.host).code is Code.DOWNLOAD_OUT_OF_REACH
    bench.host.on("wget --version", status=127)
    assert failure(from_server().require, bench.host).code is Code.DOWNLOAD_TOOL_MISSING


def test_what_this_computer_is_to_download_has_to_be_known_before_the_first_change(bench):
    def find(version):
        raise SetupError(Code.RELEASES_UNREACHABLE)

    here = OpenfireUnpacked(answers(openfire={"source": "computer"}).openfire, find=find)
    assert failure(here.require, bench.host).code is Code.RELEASES_UNREACHABLE


def test_the_room_it_needs_is_that_of_the_archive_of_what_is_in_it_and_some_to_spare(bench):
    assert from_server().space(bench.host) == {"/opt": 65}


def test_what_arrived_before_needs_no_room_again(bench):
    bench.host.on("du", out=f"{60 << 20} {paths.STAGING}\n")
    assert from_server().space(bench.host) == {"/opt": 5}
    bench.host.on("du", out=f"{900 << 20} {paths.STAGING}\n")
    assert from_server().space(bench.host) == {"/opt": 0}


LINKED = ("symbolic link|/", "directory", "/srv/openfire")
OWN_DISK = ("directory|/opt/openfire", "directory")


@pytest.mark.parametrize("kind", [LINKED, OWN_DISK])
def test_a_link_to_another_disk_and_a_disk_of_its_own_are_filled_and_stay(bench, kind):
    found(bench.host, home="lost+found\n", jar="")
    at(bench.host, *kind)
    assert judged(bench.host).changes[0].code == "openfire-from-server"
    assert from_server().space(bench.host) == {paths.HOME: 65}
    remote = f"{paths.STAGING_INSIDE}/{SHA[:16]}.tar.gz"
    bench.host.on(f"sha256sum {remote}", out=f"{SHA}  {remote}\n")
    bench.ends("tar -xzf")
    from_server().apply(bench.work)
    top = f"{paths.STAGING_INSIDE}/{SHA[:16]}/openfire"
    assert f"mv -T {top}/lib {paths.LIB}" in bench.host.ran
    assert "df -B1 --output=avail /opt/openfire" in bench.host.ran
    assert not any(line.endswith(f" {paths.HOME}") for line in bench.host.ran if "mv" in line)


def test_a_filling_that_was_broken_off_is_ours_and_goes_on(bench):
    found(bench.host, home=".openfire-setup\nbin\nconf\n", jar="")
    at(bench.host, *LINKED)
    owners = f"root:root {paths.HOME}\nroot:root {paths.STAGING_INSIDE}\n"
    bench.host.on("stat -L -c %U:%G", out=owners, status=1, err=ABSENT)
    assert judged(bench.host).state is State.MISSING


@pytest.mark.parametrize(
    ("kind", "followed", "target", "code"),
    [
        ("regular file|/", "regular file", paths.HOME, Code.HOME_NOT_FOLDER),
        ("symbolic link|/", "", "/mnt/none", Code.HOME_NOT_FOLDER),
        ("symbolic link|/", "regular file", "/srv/x", Code.HOME_NOT_FOLDER),
        ("symbolic link|/", "directory", "/home/ana/openfire", Code.HOME_HIDDEN),
        ("symbolic link|/", "directory", "/tmp", Code.HOME_HIDDEN),
    ],
)
def test_what_can_be_no_place_for_openfire_is_refused(bench, kind, followed, target, code):
    bench.host.on("ls -A", out=f"{paths.HOME}\n")
    bench.host.on(f"ls {paths.LIB}", status=2, err="ls: cannot access: Not a directory")
    at(bench.host, kind, followed, target)
    problem = failure(judged, bench.host)
    assert (problem.code, problem.params["target"]) == (code, target)


def test_a_part_that_the_web_server_will_not_continue_does_not_stay(bench):
    bench.host.on("stat -c %s", status=1)
    downloads(bench, status=33, out="curl: (33) HTTP server doesn't seem to support byte ranges.")
    assert failure(from_server().apply, bench.work).code is Code.DOWNLOAD_FAILED
    assert f"rm -f {REMOTE}" in bench.host.ran


def test_a_disk_that_fills_up_while_unpacking_is_told_apart(bench):
    arrives(bench)
    bench.ends("tar -xzf", status=2, out="tar: x: Cannot write: No space left on device")
    assert failure(from_server().apply, bench.work).code is Code.DISK_FULL


def test_a_disk_that_is_too_small_is_told_before_anything_is_sent(bench):
    bench.host.on("df", out="Avail\n1000\n")
    assert failure(from_server().apply, bench.work).code is Code.DISK_TOO_SMALL
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


def sent(bench, path, status=0, err=""):
    """Apply with a file of the person, which the host unpacks: what it received."""
    received = []

    def unpacked(argv, data):
        received.append(data)
        return Result(argv, status, "", err)

    bench.host.on("stat -c %s", status=1)
    bench.host.on_call("sh -c", unpacked)
    given = answers(openfire={"source": "file", "file": str(path)}).openfire
    OpenfireUnpacked(given).apply(bench.work)
    return received


def test_a_file_of_the_person_is_unpacked_while_it_is_sent_and_moved_in(bench, mine):
    assert sent(bench, mine) == [mine.read_bytes()]
    assert bench.said()[0] == "openfire-sending"
    assert bench.said()[-1] == "openfire-unpacking"
    new = f"{paths.STAGING}/{look_at(mine, '5.1.1').mark[:16]}"
    assert f"mv -T {new}/openfire {paths.HOME}" in bench.host.ran


def test_a_file_that_turns_out_to_be_wrong_at_its_end_leaves_nothing_there(bench, mine):
    body = bytearray(gzip.compress(gzip.decompress(mine.read_bytes()) + bytes(2000 * 512), 0))
    body[-5] ^= 1  # of gzip's sum over all of it
    mine = mine.rename(mine.with_name("openfire_5_1_1.tar.gz"))
    mine.write_bytes(body)
    given = answers(openfire={"source": "file", "file": str(mine)}).openfire
    bench.host.on("du", out=f"{10**9} x")
    OpenfireUnpacked(given).require(bench.host)  # it could not be told beforehand
    with pytest.raises(SetupError) as caught:
        sent(bench, mine, status=1)
    assert caught.value.problem.code is Code.ARCHIVE_DAMAGED
    new = f"{paths.STAGING}/{look_at(mine, '5.1.1').mark[:16]}"
    assert f"rm -rf {new}.tar.gz.part {new}.tar.gz.part.refused {new}" in bench.host.ran
    assert not any(line.startswith("mv") for line in bench.host.ran)


@pytest.mark.parametrize(
    ("err", "code"),
    [
        ("tar: x: Cannot write: No space left on device", Code.DISK_FULL),
        ("tar: Skipping to next header", Code.ARCHIVE_NOT_OPENFIRE),
    ],
)
def test_a_file_that_the_host_cannot_unpack_says_why(bench, mine, err, code):
    assert failure(lambda: sent(bench, mine, 3, err)).code is code
    assert not any(line.startswith("mv") for line in bench.host.ran)


def test_a_file_that_is_not_there_is_missing(bench, tmp_path):
    gone = answers(openfire={"source": "file", "file": str(tmp_path / "none")}).openfire
    assert failure(OpenfireUnpacked(gone).apply, bench.work).code is Code.ARCHIVE_MISSING
