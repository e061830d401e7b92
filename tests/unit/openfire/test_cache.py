import hashlib
import threading

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.cache import download
from setupwizard.openfire.releases import Release
from tests.unit.openfire.web import Pages, serve

BODY = bytes(range(256)) * 4096
NAME = "openfire_5_1_1.tar.gz"


@pytest.fixture
def pages():
    return Pages({f"/{NAME}": (200, BODY)})


@pytest.fixture
def web(pages):
    with serve(pages) as address:
        yield address


def get(web, folder, *, sha256="", cancel=None, progress=None):
    digest = sha256 or hashlib.sha256(BODY).hexdigest()
    release = Release("5.1.1", NAME, f"{web}/{NAME}", len(BODY), digest)
    report = progress or (lambda _done, _total: None)
    return download(release, folder, progress=report, cancel=cancel or threading.Event())


def failed(web, folder, **how):
    with pytest.raises(SetupError) as caught:
        get(web, folder, **how)
    return caught.value.problem.code


def test_an_archive_is_downloaded_once(web, pages, tmp_path):
    seen = []
    path = get(web, tmp_path / "new", progress=lambda done, total: seen.append((done, total)))
    assert path.read_bytes() == BODY
    assert seen[-1] == (len(BODY), len(BODY))
    assert get(web, tmp_path / "new") == path
    assert len(pages.asked) == 1


def test_a_broken_download_is_continued(web, pages, tmp_path):
    pages.cut = 300_000
    assert failed(web, tmp_path) is Code.DOWNLOAD_FAILED
    there = (tmp_path / f"{NAME}.part").stat().st_size
    assert 0 < there <= 300_000
    pages.cut = None
    assert get(web, tmp_path).read_bytes() == BODY
    assert pages.asked[-1] == (f"/{NAME}", f"bytes={there}-")


def test_a_server_that_cannot_continue_begins_anew(web, pages, tmp_path):
    (tmp_path / f"{NAME}.part").write_bytes(BODY[:1000])
    pages.ranges = False
    assert get(web, tmp_path).read_bytes() == BODY


def test_a_cancel_keeps_what_came(web, tmp_path):
    cancel = threading.Event()
    code = failed(web, tmp_path, cancel=cancel, progress=lambda done, total: cancel.set())
    assert code is Code.DOWNLOAD_FAILED
    assert 0 < (tmp_path / f"{NAME}.part").stat().st_size < len(BODY)
    assert get(web, tmp_path).read_bytes() == BODY


def test_a_file_that_is_not_the_published_one_does_not_stay(web, tmp_path):
    assert failed(web, tmp_path, sha256="0" * 64) is Code.ARCHIVE_DIGEST
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_copy_in_the_cache_is_replaced(web, tmp_path):
    (tmp_path / NAME).write_bytes(b"damaged")
    (tmp_path / f"{NAME}.part").write_bytes(BODY + b"too long")
    assert get(web, tmp_path).read_bytes() == BODY


def test_a_refused_download_has_its_own_problem(web, pages, tmp_path):
    pages[f"/{NAME}"] = (404, b"")
    assert failed(web, tmp_path) is Code.DOWNLOAD_FAILED
