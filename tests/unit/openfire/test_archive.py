import io
import os
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.archive import Member, check_layout, read_listing, sha256
from setupwizard.openfire.local_archive import CheckedArchive, look_at, read_archive

LISTED = """\
drwxr-xr-x 0/0               0 2026-11-23 10:58:11 openfire/
-rw-r--r-- 0/0           13542 2026-11-23 10:58:11 openfire/lib/startup.jar
-rw-r--r-- 0/0         9135422 2026-11-23 10:58:11 openfire/lib/xmppserver-5.1.1.jar
-rw-r--r-- 0/0              10 2026-11-23 10:58:11 openfire/a name with blanks
lrwxrwxrwx 0/0               0 2026-11-23 10:58:11 openfire/bin/link -> openfire.sh
"""


def pack(path, names, **special):
    with tarfile.open(path, "w:gz") as tar:
        for name in names:
            info = tarfile.TarInfo(name)
            info.size = 4
            for field, value in special.items():
                setattr(info, field, value)
            tar.addfile(info, io.BytesIO(b"data"))
    return path


GOOD = ("openfire/lib/startup.jar", "openfire/lib/xmppserver-5.1.1.jar", "openfire/conf/a.xml")


def refused(path, version="5.1.1"):
    with pytest.raises(SetupError) as caught:
        read_archive(path, version)
    return caught.value.problem


def test_an_archive_is_read_to_its_end(tmp_path):
    path = pack(tmp_path / "any name.tar.gz", GOOD)
    layout = read_archive(path, "5.1.1")
    assert (layout.version, layout.unpacked) == ("5.1.1", 12)
    glimpse = look_at(path, "5.1.1")
    assert (glimpse.size, glimpse.unpacked) == (path.stat().st_size, 12)


def test_another_version_is_told_from_no_openfire(tmp_path):
    problem = refused(pack(tmp_path / "a.tar.gz", GOOD), "4.6.2")
    assert problem.code is Code.ARCHIVE_OTHER_VERSION
    assert problem.params == {"file": "a.tar.gz", "found": "5.1.1", "wanted": "4.6.2"}
    assert refused(pack(tmp_path / "b.tar.gz", GOOD[1:])).code is Code.ARCHIVE_NOT_OPENFIRE


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../up", "openfire/../../up", "other/file", "openfire/a/../b"]
)
def test_nothing_may_lie_outside_its_folder(tmp_path, name):
    assert refused(pack(tmp_path / "a", (*GOOD, name))).code is Code.ARCHIVE_NOT_OPENFIRE


@pytest.mark.parametrize(
    "special",
    [
        {"type": tarfile.CHRTYPE},
        {"type": tarfile.FIFOTYPE},
        {"type": tarfile.LNKTYPE, "linkname": "openfire/conf/a.xml"},
        {"type": tarfile.SYMTYPE, "linkname": "/etc/passwd"},
        {"type": tarfile.SYMTYPE, "linkname": "../../etc/passwd"},
    ],
)
def test_nothing_may_be_a_device_or_lead_outside(tmp_path, special):
    assert (
        refused(pack(tmp_path / "a", ["openfire/x"], **special)).code is Code.ARCHIVE_NOT_OPENFIRE
    )


def test_every_flipped_or_missing_byte_is_noticed(tmp_path):
    path = pack(tmp_path / "a.tar.gz", GOOD)
    body, digest = path.read_bytes(), sha256(path)
    flipped = bytearray(body)
    flipped[len(body) // 2] ^= 1
    path.write_bytes(flipped)
    assert sha256(path) != digest
    path.write_bytes(body[: len(body) // 2])
    assert refused(path).code is Code.ARCHIVE_NOT_OPENFIRE


@pytest.mark.parametrize("body", [b"", b"PK\x03\x04 a zip file", b"\x1f\x8b\x08 hardly gzip"])
def test_a_file_of_another_kind_is_no_openfire(tmp_path, body):
    (tmp_path / "a.tar.gz").write_bytes(body)
    assert refused(tmp_path / "a.tar.gz").code is Code.ARCHIVE_NOT_OPENFIRE


@given(body=st.binary(max_size=300))
def test_no_bytes_at_all_break_the_reader(tmp_path_factory, body):
    path = tmp_path_factory.mktemp("bytes") / "a"
    path.write_bytes(body)
    assert refused(path).code is Code.ARCHIVE_NOT_OPENFIRE


def test_a_file_that_is_not_there_is_missing(tmp_path):
    assert refused(tmp_path / "none.tar.gz").code is Code.ARCHIVE_MISSING


def test_the_listing_of_the_server_is_judged_alike():
    layout = check_layout(read_listing(LISTED), "5.1.1", "a")
    assert layout.unpacked == 13542 + 9135422 + 10
    assert read_listing(LISTED)[3].name == "openfire/a name with blanks"
    assert read_listing(LISTED)[4] == Member("l", "openfire/bin/link", 0, "openfire.sh")
    hostile = LISTED + "lrwxrwxrwx 0/0 0 2026-11-23 10:58:11 openfire/x -> /etc\n"
    with pytest.raises(SetupError):
        check_layout(read_listing(hostile), "5.1.1", "a")


OFFICIAL = "openfire_5_1_1.tar.gz"


@pytest.fixture
def release(tmp_path):
    """Named as the project names it, and as large as it takes to be read in many pieces."""
    return packed(tmp_path / OFFICIAL)


def packed(path, *more, server="5.1.1"):
    with tarfile.open(path, "w:gz", compresslevel=1) as tar:
        for name in ("openfire/plugins/big.jar", "openfire/lib/startup.jar",
                     f"openfire/lib/xmppserver-{server}.jar", *more):  # fmt: skip
            info = tarfile.TarInfo(name)
            info.size = 900_000
            tar.addfile(info, io.BytesIO(os.urandom(info.size)))
    return path


def handed_on(path, version="5.1.1"):
    """The pieces that came before the end, and what came instead of the end."""
    pieces = []
    with path.open("rb") as file:
        try:
            pieces.extend(CheckedArchive(path, version).pieces(file))
        except SetupError as error:
            return b"".join(pieces), error.problem
    return b"".join(pieces), None


def test_what_is_checked_while_it_is_read_is_handed_on_as_it_is(release):
    assert handed_on(release) == (release.read_bytes(), None)


def flip(path, at):
    body = bytearray(path.read_bytes())
    body[at] ^= 1
    path.write_bytes(body)


@pytest.mark.parametrize("from_end", [1, 6, 1_000_000])
def test_a_flipped_byte_keeps_the_last_piece_back(release, from_end):
    flip(release, -from_end)
    sent, problem = handed_on(release)
    assert problem.code is Code.ARCHIVE_DAMAGED
    assert len(sent) < release.stat().st_size


def test_what_breaks_off_or_goes_on_behind_its_end_is_not_handed_on_whole(release):
    body = release.read_bytes()
    for other in (body[:-1], body[: len(body) // 2], body + b"more"):
        release.write_bytes(other)
        sent, problem = handed_on(release)
        assert problem.code is Code.ARCHIVE_DAMAGED
        assert len(sent) < len(other)


def test_an_entry_that_leads_outside_is_never_handed_on(tmp_path):
    path = packed(tmp_path / OFFICIAL, "openfire/a", "../up", "openfire/b")
    sent, problem = handed_on(path)
    assert (problem.code, "up" in problem.detail) == (Code.ARCHIVE_NOT_OPENFIRE, True)
    assert len(sent) < path.stat().st_size * 5 / 6


def test_another_version_is_told_at_the_end_at_the_latest(tmp_path):
    path = packed(tmp_path / OFFICIAL, server="5.0.4")
    sent, problem = handed_on(path)
    assert problem.code is Code.ARCHIVE_OTHER_VERSION
    assert len(sent) < path.stat().st_size
    assert look_at(path, "5.1.1").size == path.stat().st_size  # its name says what is wanted


def test_a_look_beforehand_reads_beginning_and_end_only(release):
    whole = look_at(release, "5.1.1")
    assert 2_700_000 < whole.unpacked < 2_800_000
    flip(release, 1_000_000)
    assert look_at(release, "5.1.1") == whole


@pytest.mark.parametrize("name", ["openfire.tar.gz", "openfire_5_0_4.tar.gz"])
def test_one_whose_name_does_not_say_the_version_is_read_to_its_end_beforehand(tmp_path, name):
    path = packed(tmp_path / name, server="5.0.4")
    with pytest.raises(SetupError) as caught:
        look_at(path, "5.1.1")
    assert caught.value.problem.code is Code.ARCHIVE_OTHER_VERSION


def test_a_download_that_broke_off_is_told_beforehand(release):
    body = release.read_bytes()
    for length in range(len(body) // 2, len(body) // 2 + 40):
        release.write_bytes(body[:length])
        with pytest.raises(SetupError) as caught:
            look_at(release, "5.1.1")
        assert caught.value.problem.code is Code.ARCHIVE_DAMAGED


@pytest.mark.parametrize("body", [b"", b"PK\x03\x04 a zip file", b"\x1f\x8b\x08 hardly gzip"])
def test_a_file_of_another_kind_is_told_beforehand(tmp_path, body):
    (tmp_path / OFFICIAL).write_bytes(body)
    with pytest.raises(SetupError) as caught:
        look_at(tmp_path / OFFICIAL, "5.1.1")
    assert caught.value.problem.code is Code.ARCHIVE_NOT_OPENFIRE


def test_an_archive_that_begins_otherwise_is_told_beforehand(tmp_path):
    path = pack(tmp_path / OFFICIAL, ("other/file", *GOOD))
    with pytest.raises(SetupError) as caught:
        look_at(path, "5.1.1")
    assert caught.value.problem.code is Code.ARCHIVE_NOT_OPENFIRE


def test_other_bytes_have_another_mark(tmp_path):
    one, other = packed(tmp_path / OFFICIAL), packed(tmp_path / f"{OFFICIAL}.2")
    assert look_at(one, "5.1.1").mark != look_at(other, "5.1.1").mark


def test_a_pipe_and_a_folder_are_told_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path, tmp_path / "none"):
        assert refused(path).code is Code.ARCHIVE_MISSING
