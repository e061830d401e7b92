"""Archives downloaded to this computer: kept, continued where they broke off, checked."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import platformdirs

from setupwizard.model.application import NAME
from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.archive import sha256
from setupwizard.openfire.releases import CONNECT, READ, Release
from setupwizard.openfire.web import PARTIAL_CONTENT, web_session

CHUNK = 1 << 18

Progress = Callable[[int, int], None]
"""Bytes that are there, and bytes in all."""


class Download(Protocol):
    """Like `download`."""

    def __call__(
        self, release: Release, folder: Path, *, progress: Progress, cancel: Cancel
    ) -> Path: ...


def cache_folder() -> Path:
    return platformdirs.user_cache_path(NAME, appauthor=False)


def download(release: Release, folder: Path, *, progress: Progress, cancel: Cancel) -> Path:
    """The release's archive in `folder`, downloaded unless it is there already.

    Stops quietly at a chunk when cancelled: what came stays for the next time, and
    DOWNLOAD_FAILED is raised. Raises ARCHIVE_DIGEST when the whole file is not the published one;
    it is removed then.
    """
    path = folder / release.name
    part = folder / f"{release.name}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.is_file() and sha256(path) == release.sha256:
            return path
        if part.is_file() and part.stat().st_size > release.size:
            part.unlink()
        if not part.is_file() or part.stat().st_size < release.size:
            _fetch(release, part, progress, cancel)
        if sha256(part) != release.sha256:
            part.unlink()
            raise SetupError(Code.ARCHIVE_DIGEST, file=release.name)
        part.replace(path)
    except OSError as error:
        raise _broken_off(release, folder, str(error)) from None
    return path


def _broken_off(release: Release, folder: Path, detail: str) -> SetupError:
    part = folder / f"{release.name}.part"
    there = part.stat().st_size if part.is_file() else 0
    return SetupError(Code.DOWNLOAD_FAILED, detail, file=release.name, arrived=there >> 20)


def _fetch(release: Release, part: Path, progress: Progress, cancel: Cancel) -> None:
    there = part.stat().st_size if part.is_file() else 0
    headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={there}-"} if there else {})
    timeout = (CONNECT, READ)
    with (
        web_session() as session,
        session.get(release.url, headers=headers, stream=True, timeout=timeout) as answer,
    ):
        answer.raise_for_status()
        if answer.status_code != PARTIAL_CONTENT:
            there = 0  # the server begins anew, so do we
        with part.open("r+b" if there else "wb") as file:
            file.seek(there)
            for chunk in answer.iter_content(CHUNK):
                if cancel.is_set():
                    break
                there += file.write(chunk)
                progress(there, release.size)
    if there < release.size:
        raise _broken_off(release, part.parent, f"{there} bytes came")
