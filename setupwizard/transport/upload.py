"""A big file from this computer to the host. A broken upload is continued where it ended."""

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from setupwizard.files import shipped
from setupwizard.model.cancel import Cancel
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Transport
from setupwizard.transport.remote_files import NO_SPACE, must_write

CHUNK = 256 * 1024

REFUSED = 3
"""How `resources/upload.sh` ends when tar did not take the archive."""


Read = Callable[[BinaryIO], Iterator[bytes]]
"""Reads a file from its beginning to its end, in pieces."""


def in_pieces(file: BinaryIO) -> Iterator[bytes]:
    while piece := file.read(CHUNK):
        yield piece


def upload(
    host: Transport,
    local: Path,
    remote: str,
    *,
    mode: str = "0600",
    unpack_to: str = "",
    read: Read = in_pieces,
    progress: Callable[[int, int], None],
    cancel: Cancel,
) -> None:
    """Send `local` to `remote`, by way of `remote.part`, which stays when the link is lost.

    With `unpack_to` it is a tar.gz, unpacked into that folder of the host while it is on its way.
    Then there is only the part. SSH sees to it that what arrives is what was sent.

    `progress(sent, total)` in bytes. A part left by an earlier upload is taken up if its hash is
    that of our own file's beginning. What `read` raises is raised here, once the host has heard
    that there is no more; the part stays, for whoever knows whether it is of use.

    When cancelled the part stays for next time and UPLOAD_FAILED is raised. Raises DISK_FULL,
    FILE_WRITE_FAILED, UPLOAD_FAILED (the local file fails) or ARCHIVE_NOT_OPENFIRE (tar refuses
    it).
    """
    part = f"{remote}.part"
    try:
        with local.open("rb") as file:
            total = os.fstat(file.fileno()).st_size
            start = _part_of_ours(host, part, file, total)
            script = shipped("resources", "upload.sh").read_text(encoding="utf-8")
            words = (remote, part, str(start), str(total), mode, unpack_to)
            argv = ("sh", "-c", script, "sh", *words)
            progress(start, total)
            file.seek(0)
            sending = _Sending(read(file), start, total, progress, cancel)
            result = host.run(argv, stdin=sending.pieces())
        if sending.error:
            raise sending.error
    except OSError as error:
        raise SetupError(Code.UPLOAD_FAILED, detail=str(error), file=local.name) from error
    if cancel.is_set() and not result.ok:
        raise SetupError(Code.UPLOAD_FAILED, detail="cancelled", file=local.name)
    if result.status == REFUSED and NO_SPACE not in result.err:
        raise SetupError(Code.ARCHIVE_NOT_OPENFIRE, detail=result.err, file=local.name)
    must_write(result, remote)


def _part_of_ours(host: Transport, part: str, file: BinaryIO, total: int) -> int:
    """How many bytes of this very file the host has already."""
    size, digest = host.ask([("stat", "-c", "%s", "--", part), ("sha256sum", "--", part)])
    if not (size.ok and digest.ok and size.out.strip().isdigit()):
        return 0
    length = int(size.out)
    if not 0 < length <= total:
        return 0
    ours = hashlib.sha256()
    while length > file.tell():
        ours.update(file.read(min(CHUNK, length - file.tell())))
    return length if digest.out.split()[0].lstrip("\\") == ours.hexdigest() else 0


@dataclass(slots=True)
class _Sending:
    """What is read, from byte `start` on. An error there is kept, and ends it like a cancel does:
    raised in the middle of a command it would be taken for one of the link.
    """

    source: Iterator[bytes]
    start: int
    total: int
    progress: Callable[[int, int], None]
    cancel: Cancel
    error: OSError | SetupError | None = None

    def pieces(self) -> Iterator[bytes]:
        at = 0
        try:
            for piece in self.source:
                if self.cancel.is_set():
                    return
                new = piece[max(0, self.start - at) :]
                at += len(piece)
                if new:
                    yield new
                    self.progress(at, self.total)
        except (OSError, SetupError) as error:
            self.error = error
