"""Big files on their way to the host."""

import hashlib
import io
import os
import tarfile
import threading

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.upload import upload

MIB = 1024 * 1024


@pytest.fixture
def big(tmp_path):
    path = tmp_path / "big"
    path.write_bytes(os.urandom(MIB) * 6 + b"end")
    return path


def digest(host, path):
    return host.run(["sha256sum", path]).out.split()[0]


@pytest.fixture
def place(any_host):
    directory = any_host.run(["mktemp", "-d"]).out.strip()
    yield f"{directory}/file"
    any_host.run(["rm", "-rf", directory])


def sent(any_host, big, place, cancel, seen):
    upload(any_host, big, place, progress=lambda *p: seen.append(p), cancel=cancel)


def test_a_file_arrives_whole_and_private(any_host, big, place, never):
    seen = []
    sent(any_host, big, place, never, seen)
    assert digest(any_host, place) == hashlib.sha256(big.read_bytes()).hexdigest()
    assert any_host.run(["stat", "-c", "%a", place]).out == "600\n"
    total = big.stat().st_size
    assert seen[0] == (0, total)
    assert seen[-1] == (total, total)
    assert seen == sorted(seen)
    assert any_host.run(["ls", os.path.dirname(place)]).out == "file\n"


def test_a_broken_upload_goes_on_where_it_ended(any_host, big, place, never):
    cancel, seen = threading.Event(), []

    def stop_halfway(done, total):
        if done > total // 2:
            cancel.set()

    with pytest.raises(SetupError) as raised:
        upload(any_host, big, place, progress=stop_halfway, cancel=cancel)
    assert raised.value.problem.code is Code.UPLOAD_FAILED
    assert not any_host.run(["test", "-e", place]).ok
    sent(any_host, big, place, never, seen)
    assert seen[0][0] >= big.stat().st_size // 2
    assert digest(any_host, place) == hashlib.sha256(big.read_bytes()).hexdigest()


@pytest.mark.parametrize("part", [b"of another file", b"x" * (7 * MIB)], ids=["other", "longer"])
def test_a_part_of_something_else_is_not_taken_up(any_host, big, place, never, part):
    any_host.run(["tee", f"{place}.part"], stdin=part)
    seen = []
    sent(any_host, big, place, never, seen)
    assert seen[0][0] == 0
    assert digest(any_host, place) == hashlib.sha256(big.read_bytes()).hexdigest()


def test_a_whole_part_is_only_put_in_its_place(any_host, big, place, never):
    any_host.run(["tee", f"{place}.part"], stdin=big.read_bytes())
    seen = []
    sent(any_host, big, place, never, seen)
    total = big.stat().st_size
    assert seen == [(total, total)]
    assert digest(any_host, place) == hashlib.sha256(big.read_bytes()).hexdigest()


def test_an_empty_file_is_a_file(any_host, tmp_path, place, never):
    (tmp_path / "empty").write_bytes(b"")
    sent(any_host, tmp_path / "empty", place, never, [])
    assert any_host.run(["stat", "-c", "%s", place]).out == "0\n"


def test_a_file_that_is_not_there_is_said_so(any_host, tmp_path, place, never):
    with pytest.raises(SetupError) as raised:
        sent(any_host, tmp_path / "none", place, never, [])
    assert raised.value.problem.code is Code.UPLOAD_FAILED


@pytest.mark.system
def test_a_full_disk_is_told_apart(lab, log_in, big, never):
    server = lab("bare", small_opt="4M")
    host = log_in(server.answers())
    with pytest.raises(SetupError) as raised:
        sent(host, big, "/opt/file", never, [])
    assert raised.value.problem.code is Code.DISK_FULL


@pytest.mark.system
def test_an_upload_goes_on_after_the_link_was_lost(lab, log_in, tmp_path, never):
    server = lab("bare")
    path = tmp_path / "huge"
    path.write_bytes(os.urandom(MIB) * 60)
    server.latency(20)
    first, seen = log_in(server.answers()), []

    def kill_halfway(done, total):
        if done > total // 2 and not seen:
            seen.append((done, total))
            server.kill_ssh()

    with pytest.raises(SetupError) as raised:
        upload(first, path, "/root/huge", progress=kill_halfway, cancel=never)
    assert raised.value.problem.code is Code.HOST_LOST
    server.latency(0)
    host, again = log_in(server.answers()), []
    sent(host, path, "/root/huge", never, again)
    assert again[0][0] > 20 * MIB
    assert digest(host, "/root/huge") == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "big.tar.gz"
    with tarfile.open(path, "w:gz", compresslevel=1) as tar:
        for name in ("top/a", "top/b"):
            info = tarfile.TarInfo(name)
            info.size = 2 * MIB
            tar.addfile(info, io.BytesIO(os.urandom(MIB) * 2))
    return path


def test_an_archive_is_unpacked_on_its_way_also_after_it_broke_off(any_host, archive, place, never):
    cancel, folder = threading.Event(), f"{os.path.dirname(place)}/new"

    def stop_halfway(done, total):
        if done > total // 2:
            cancel.set()

    def unpacked(progress, cancel):
        return upload(any_host, archive, place, unpack_to=folder, progress=progress, cancel=cancel)

    with pytest.raises(SetupError) as raised:
        unpacked(stop_halfway, cancel)
    assert raised.value.problem.code is Code.UPLOAD_FAILED
    seen = []
    whole = hashlib.sha256(archive.read_bytes()).hexdigest()
    unpacked(lambda *p: seen.append(p), never)
    assert seen[0][0] > 0
    with tarfile.open(archive) as tar:
        for info in tar:
            there = hashlib.sha256(tar.extractfile(info).read()).hexdigest()
            assert digest(any_host, f"{folder}/{info.name}") == there
    assert digest(any_host, f"{place}.part") == whole


def test_what_is_no_archive_is_refused_while_it_is_sent(any_host, big, place, never):
    folder = f"{os.path.dirname(place)}/new"
    with pytest.raises(SetupError) as raised:
        upload(any_host, big, place, unpack_to=folder, progress=lambda *_: None, cancel=never)
    assert raised.value.problem.code in (Code.ARCHIVE_NOT_OPENFIRE, Code.FILE_WRITE_FAILED)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (SetupError(Code.ARCHIVE_OTHER_VERSION), Code.ARCHIVE_OTHER_VERSION),
        (OSError(5, "Input/output error"), Code.UPLOAD_FAILED),
    ],
)
def test_what_stops_the_reading_is_told_and_the_link_is_as_before(
    any_host, big, place, never, error, code
):
    """Nothing is in its place, what has arrived stays, and the host is done with it."""

    def read(file):
        yield file.read(MIB)
        raise error

    with pytest.raises(SetupError) as raised:
        upload(any_host, big, place, read=read, progress=lambda *_: None, cancel=never)
    assert raised.value.problem.code is code
    assert any_host.run(["ls", os.path.dirname(place)]).out == "file.part\n"
    assert any_host.run(["stat", "-c", "%s", f"{place}.part"]).out == f"{MIB}\n"
