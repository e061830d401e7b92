"""Files on the host, written whole or not at all."""

from dataclasses import dataclass, field
from pathlib import PurePosixPath

from setupwizard.files import shipped
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Result, Transport

NO_SPACE = "No space left on device"
READ_ONLY = "Read-only file system"


@dataclass(frozen=True, slots=True)
class File:
    """What is to be at `path`, with its owner and mode from the first moment it is there.

    With `keep_original` the file that was there before us stays as `path.orig`, once.
    """

    path: str
    content: bytes = field(repr=False)
    owner: str = "root:root"
    mode: str = "0644"
    keep_original: bool = False


def write_file(
    host: Transport,
    path: str,
    content: bytes,
    *,
    owner: str = "root:root",
    mode: str = "0644",
    keep_original: bool = False,
) -> None:
    """One `File`. Raises DISK_FULL or FILE_WRITE_FAILED."""
    write_files(host, File(path, content, owner, mode, keep_original))


def write_files(host: Transport, *files: File) -> None:
    """Put them there one after the other, in one round trip, up to the first that fails.

    The contents travel on standard input only. Raises DISK_FULL or FILE_WRITE_FAILED.
    """
    # The script is in the line, long or not: stdin is where the contents come.
    script = shipped("resources", "write_file.sh").read_text(encoding="utf-8")
    words: list[str] = []
    for file in files:
        keep = "keep" if file.keep_original else ""
        words += [file.path, file.owner, file.mode, str(len(file.content)), keep]
    contents = b"".join(file.content for file in files)
    must_write(host.run(("sh", "-c", script, "sh", *words), stdin=contents), files[-1].path)


def remove_file(host: Transport, path: str) -> None:
    """`path` is not there any more; nothing happens when it was not. Raises FILE_WRITE_FAILED."""
    must_write(host.run(("rm", "-f", "--", path)), path)


def must_write(result: Result, path: str) -> None:
    """Raises DISK_FULL, DISK_READ_ONLY or FILE_WRITE_FAILED unless the command did its work."""
    if result.ok:
        return
    place = str(PurePosixPath(path).parent)
    if NO_SPACE in result.err:
        raise SetupError(Code.DISK_FULL, detail=result.err, place=place)
    if READ_ONLY in result.err:
        raise SetupError(Code.DISK_READ_ONLY, detail=result.err, place=place)
    raise SetupError(Code.FILE_WRITE_FAILED, detail=result.err, path=path)
