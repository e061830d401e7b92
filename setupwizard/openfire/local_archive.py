"""An Openfire archive of this computer: looked at beforehand, checked whole while it is read."""

import contextlib
import gzip
import hashlib
import io
import stat
import tarfile
import zlib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, cast

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.archive import Layout, LayoutCheck, Member, damaged, not_openfire

PIECE = 256 * 1024
"""Bytes."""

BLOCK, LARGEST = 512, 20
"""A tar is whole blocks of so many bytes; no release shrinks to a twentieth."""

GZIP = 31
"""zlib's word for a stream with gzip's header (zlib manual, inflateInit2)."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What can be told without reading it all. Sizes in bytes, `unpacked` as gzip's end tells it.

    `mark`: 64 hex digits, others for other bytes, unless somebody wants them to be the same.
    """

    path: Path
    size: int
    unpacked: int
    mark: str


def look_at(path: Path, version: str) -> Glimpse:
    """Is it a tar.gz that begins like an Openfire's, and ends like a whole one.

    One whose name is not that of this version, or whose end looks wrong, is read to its end: that
    is rare, and what is wrong can be told before anything is changed.
    Raises ARCHIVE_MISSING, ARCHIVE_DAMAGED, ARCHIVE_NOT_OPENFIRE, ARCHIVE_OTHER_VERSION.
    """
    try:
        with path.open("rb") as file:
            head, size = file.read(PIECE), file.seek(0, io.SEEK_END)
            file.seek(max(0, size - PIECE))
            tail = file.read()
    except OSError as error:
        raise SetupError(Code.ARCHIVE_MISSING, detail=str(error), file=path.name) from None
    _check_beginning(head, version, path.name)
    unpacked_size = int.from_bytes(tail[-4:], "little")  # ISIZE of RFC 1952, 2.3.1
    named = path.name.startswith(f"openfire_{version.replace('.', '_')}")
    if not named or unpacked_size % BLOCK or not size / 2 < unpacked_size < LARGEST * size:
        unpacked_size = read_archive(path, version).unpacked
    mark = hashlib.sha256(b"%d %b %b" % (size, head, tail)).hexdigest()
    return Glimpse(path, size, unpacked_size, mark)


def _check_beginning(head: bytes, version: str, file: str) -> None:
    """Raises ARCHIVE_NOT_OPENFIRE for what is no tar.gz, or holds what an Openfire does not."""
    check = LayoutCheck(version, file)
    try:
        beginning = zlib.decompressobj(GZIP).decompress(head)
        cut = io.BytesIO(beginning)
        # Its entries break off where the beginning does.
        with tarfile.open(fileobj=cut, mode="r:") as tar, contextlib.suppress(tarfile.TarError):
            for info in tar:
                check.see(_member(info))
    except (zlib.error, tarfile.TarError) as error:
        raise not_openfire(file, str(error)) from None


class CheckedArchive:
    """An archive that is checked while it is read, once, from its beginning to its end."""

    def __init__(self, path: Path, version: str) -> None:
        self._file = path.name
        self._check = LayoutCheck(version, path.name)

    def pieces(self, file: BinaryIO) -> Iterator[bytes]:
        """All bytes of the file. The last of them come only if all of it is as it has to be, so
        that nobody can take for whole what is not; each other piece when what is in it was seen.

        Raises ARCHIVE_DAMAGED, ARCHIVE_NOT_OPENFIRE, ARCHIVE_OTHER_VERSION, OSError.
        """
        source = _Remembered(file)
        try:
            for _ in self._looks(source):
                while len(source.pieces) > 1:
                    yield source.pieces.popleft()
        except (tarfile.TarError, gzip.BadGzipFile, EOFError, zlib.error) as error:
            refused = damaged if self._check.begun else not_openfire
            raise refused(self._file, str(error)) from None
        self._check.whole()
        yield from source.pieces

    def _looks(self, source: "_Remembered") -> Iterator[None]:
        """Reads it to its end, and lets others have what was read every now and then."""
        gzip_stream = io.BufferedReader(source, PIECE)
        with gzip.GzipFile(fileobj=gzip_stream) as tar_stream:
            with tarfile.open(fileobj=tar_stream, mode="r|") as tar:
                for info in tar:
                    self._check.see(_member(info))
                    content = tar.extractfile(info) if info.isreg() else None
                    while content and content.read(PIECE):
                        yield None
            while tar_stream.read(PIECE):  # at its end are the sums that show that it is whole
                yield None
        while gzip_stream.read(PIECE):
            yield None

    def read(self, file: BinaryIO) -> Layout:
        """Read it all. Raises as `pieces`."""
        for _ in self.pieces(file):
            pass
        return self._check.whole()


class _Remembered(io.RawIOBase):
    """Hands a file on to whoever reads it, and keeps what was read in `pieces`."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file
        self.pieces: deque[bytes] = deque()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        place = cast(memoryview, buffer)
        piece = self._file.read(len(place))
        if piece:
            self.pieces.append(piece)
            place[: len(piece)] = piece
        return len(piece)


def read_archive(path: Path, version: str) -> Layout:
    """Raises ARCHIVE_MISSING, ARCHIVE_DAMAGED, ARCHIVE_NOT_OPENFIRE, ARCHIVE_OTHER_VERSION.

    Reading one takes seconds, so one that was read before and has not changed is not read again.
    """
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):  # a pipe would keep us waiting, a device never ends
            raise SetupError(Code.ARCHIVE_MISSING, detail="not a file", file=path.name)
        return _read(path, version, (state.st_ino, state.st_size, state.st_mtime_ns))
    except OSError as error:
        raise SetupError(Code.ARCHIVE_MISSING, detail=str(error), file=path.name) from None


@lru_cache(maxsize=4)
def _read(path: Path, version: str, _state: tuple[int, ...]) -> Layout:
    with path.open("rb") as file:
        return CheckedArchive(path, version).read(file)


def _member(info: tarfile.TarInfo) -> Member:
    kind = "-" if info.isreg() else "d" if info.isdir() else "l" if info.issym() else "?"
    return Member(kind, info.name, info.size, info.linkname)
