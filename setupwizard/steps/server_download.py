"""The server fetches Openfire's archive itself: whether it can, and the fetching.

Exit statuses: curl(1), "EXIT CODES"; wget(1), "EXIT STATUS".
"""

from urllib.parse import urlsplit

from setupwizard.model.problems import Code, SetupError
from setupwizard.steps.base import Work
from setupwizard.steps.remote import MIB, full, must
from setupwizard.transport.base import Argv, Result, Transport
from setupwizard.transport.detached import run_detached
from setupwizard.transport.remote_files import NO_SPACE

FETCH: dict[str, Argv] = {
    "curl": ("curl", "-fsSL", "--retry", "3", "--connect-timeout", "20", "-C", "-", "-o"),
    "wget": ("wget", "-nv", "-c", "-t", "3", "-T", "30", "-O"),
}
"""Both continue a file that is half there; the file name and the address follow."""

TRY: dict[str, Argv] = {
    "curl": ("curl", "-fsSL", "--connect-timeout", "10", "--max-time", "40", "-r", "0-0", "-o"),
    "wget": ("wget", "-nv", "-t", "1", "-T", "10", "--header=Range: bytes=0-0", "-O"),
}
"""One byte of the file, thrown away: some web servers answer nothing less."""

REFUSED = {"curl": (22, 33), "wget": (8,)}
"""How they end when the web server said no, or does not continue files (33): the part that is
there would be refused again.
"""

WRITE_ERROR = 23
"""curl's: hardly anything else than a full disk."""

OUT_OF_REACH = {"curl": (5, 6, 7, 28), "wget": (4,)}
"""No such name, no way there, no answer in time."""

NOT_TRUSTED = {"curl": (35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 91), "wget": (5,)}
"""No encrypted connection, or a certificate nobody vouches for."""


def require_download(host: Transport, url: str) -> None:
    """The server reaches the file. Reads only.

    Raises DOWNLOAD_TOOL_MISSING, DOWNLOAD_OUT_OF_REACH, DOWNLOAD_NOT_TRUSTED, DOWNLOAD_FAILED.
    """
    tool = _tool(host)
    done = host.run((*TRY[tool], "/dev/null", url))
    if not done.ok:
        raise _why(tool, done, url, size=0)


def download_there(work: Work, url: str, remote: str) -> None:
    """`remote` is the whole file. Raises what `require_download` raises, DISK_FULL."""
    tool = _tool(work.host)
    fetching = (*FETCH[tool], remote, url)
    result = run_detached(work.host, "download", fetching, cancel=work.cancel, output=work.output)
    if result.ok:
        return
    if NO_SPACE in result.err + result.out or (tool, result.status) == ("curl", WRITE_ERROR):
        raise full(result)
    if result.status in REFUSED[tool]:
        must(work, ("rm", "-f", remote))
    size = work.host.run(("stat", "-c", "%s", remote))
    raise _why(tool, result, url, size=int(size.out) if size.ok else 0)


def _tool(host: Transport) -> str:
    there = host.ask(tuple((tool, "--version") for tool in FETCH))
    for tool, answer in zip(FETCH, there, strict=True):
        if answer.ok:
            return tool
    raise SetupError(Code.DOWNLOAD_TOOL_MISSING)


def _why(tool: str, result: Result, url: str, size: int) -> SetupError:
    """What has arrived was on its way from there: then it is in reach."""
    complaint, place = result.err + result.out, urlsplit(url).hostname or url
    if not size and result.status in OUT_OF_REACH[tool]:
        return SetupError(Code.DOWNLOAD_OUT_OF_REACH, complaint, place=place)
    if not size and result.status in NOT_TRUSTED[tool]:
        return SetupError(Code.DOWNLOAD_NOT_TRUSTED, complaint, place=place)
    file = url.rpartition("/")[2]
    return SetupError(Code.DOWNLOAD_FAILED, complaint, file=file, arrived=size // MIB)
