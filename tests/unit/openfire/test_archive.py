import io
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.archive import Member, check_layout, read_archive, read_listing, sha256

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
    archive = read_archive(path, "5.1.1")
    assert (archive.version, archive.unpacked) == ("5.1.1", 12)
    assert archive.size == path.stat().st_size
    assert archive.sha256 == sha256(path)


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
