"""Openfire's files: fetched or sent, checked, unpacked beside their place, moved in at once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from setupwizard.model.answers import OpenfireAnswers
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.openfire.archive import check_layout, read_archive, read_listing
from setupwizard.openfire.cache import Download, cache_folder, download
from setupwizard.openfire.releases import Find, find_release
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.steps.remote import ABSENT, MIB, NO_SPACE, content, full, must
from setupwizard.transport.base import Argv, Result
from setupwizard.transport.detached import run_detached
from setupwizard.transport.remote_files import must_write
from setupwizard.transport.upload import upload

SERVER_JAR = re.compile(r"^xmppserver-(\d+\.\d+\.\d+)\.jar$", re.MULTILINE)

MARGIN = 64 * MIB
"""Bytes left over for logs, certificates and an internal database in its first days."""

TOOLS: dict[str, Argv] = {
    "curl": ("curl", "-fsSL", "--retry", "3", "--connect-timeout", "20", "-C", "-", "-o"),
    "wget": ("wget", "-q", "-c", "-t", "3", "-T", "30", "-O"),
}
"""Both continue a file that is half there; the file name and the address follow."""

REFUSED = (22, 33, 8)
"""How they end when the web server said no (curl, wget), or does not continue files (curl): the
part that is there would be refused again.
"""


@dataclass(frozen=True, slots=True)
class OpenfireUnpacked:
    """The chosen Openfire is in its place, owned by its own user, and nothing half-done is left."""

    wanted: OpenfireAnswers
    find: Find = find_release
    download: Download = download
    cache: Path | None = None
    id: str = "openfire"
    weight: int = 8

    def asks(self) -> Sequence[Argv]:
        return (
            ("ls", "-A", paths.HOME),
            ("ls", paths.LIB),
            ("stat", "-c", "%U:%G %n", paths.HOME, paths.LOGS, paths.STAGING),
        )

    def judge(self, answers: Sequence[Result]) -> Verdict:
        """Raises OTHER_VERSION_INSTALLED, OPENFIRE_NOT_OURS, READ_FAILED."""
        listing, lib, owners = content(answers[0]), content(answers[1]), answers[2]
        if not owners.ok and ABSENT not in owners.err:
            raise SetupError(Code.READ_FAILED, detail=owners.err, what=paths.HOME)
        if not listing:
            version = self.wanted.version
            return missing(Note.of(f"openfire-from-{self.wanted.source}", version=version))
        found = SERVER_JAR.search(lib or "")
        if not found:
            raise SetupError(Code.OPENFIRE_NOT_OURS, detail=listing)
        owner = {path: who for who, path in map(str.split, owners.out.splitlines())}
        if owner.get(paths.HOME) != paths.OWNER:
            raise SetupError(Code.OPENFIRE_NOT_OURS, detail=owners.out)
        if found[1] != self.wanted.version:
            raise SetupError(
                Code.OTHER_VERSION_INSTALLED, found=found[1], wanted=self.wanted.version
            )
        if paths.STAGING in owner or owner.get(paths.LOGS) != paths.OWNER:
            return missing(Note.of("leftovers-will-go"))
        return HOLDS

    def apply(self, work: Work) -> None:
        """Raises what getting and reading an archive raises, DISK_FULL, UPLOAD_FAILED."""
        # Interrupted after the move, or made by an older version of this program.
        logs = ("install", "-d", "-o", paths.USER, "-g", paths.USER, "-m", "0750", paths.LOGS)
        clear: tuple[Argv, ...] = (logs, ("rm", "-rf", paths.STAGING))
        staging: Argv = ("mkdir", "-p", "-m", "0700", paths.STAGING)
        made, *there = work.host.do((staging, ("test", "-e", paths.STARTUP_JAR)))
        must_write(made, paths.STAGING)
        if not there[0].ok:
            remote = self.wanted.source == "server"
            new = self._fetched(work) if remote else self._sent(work)
            clear = (*_placed(f"{new}/openfire"), *clear)
        must(work, *clear)

    def _sent(self, work: Work) -> str:
        """The archive from this computer, unpacked on the host while it comes: its folder there.

        Its layout was read here, and its digest shows that those were the same bytes.
        """
        archive = read_archive(self._local(work), self.wanted.version)
        new = _folder(archive.sha256)
        _need(work, archive.size + archive.unpacked)

        def sent(done: int, total: int) -> None:
            doing = Note.of("openfire-sending", version=archive.version)
            work.say(doing if done < total else Note.of("openfire-unpacking"), 0.9 * done / total)

        remote = f"{new}.tar.gz"
        digest = upload(
            work.host, archive.path, remote, unpack_to=new, progress=sent, cancel=work.cancel
        )
        if digest != archive.sha256:
            # So that trying again does not go on with bad bytes.
            must(work, ("rm", "-rf", f"{remote}.part", new))
            raise SetupError(Code.ARCHIVE_DIGEST, file=archive.path.name)
        return new

    def _local(self, work: Work) -> Path:
        if self.wanted.source == "file":
            return Path(self.wanted.file).expanduser()

        def got(done: int, total: int) -> None:
            work.say(Note.of("openfire-downloading", version=self.wanted.version), done / total / 2)

        release = self.find(self.wanted.version)
        folder = self.cache or cache_folder()
        return self.download(release, folder, progress=got, cancel=work.cancel)

    def _fetched(self, work: Work) -> str:
        """The archive downloaded and unpacked by the host itself: its folder there."""
        release = self.find(self.wanted.version)
        new = _folder(release.sha256)
        remote = f"{new}.tar.gz"
        _need(
            work, release.size * 9 // 4
        )  # jars hardly shrink: unpacked it is about as large again
        if not _matches(work, remote, release.sha256):
            work.say(Note.of("openfire-downloading-there", version=release.version), 0.1)
            _download(work, release.url, remote)
            _must_match(work, remote, release.sha256, release.name)
        listed = must(work, ("tar", "-tvzf", remote, "--numeric-owner", "--full-time"))
        layout = check_layout(read_listing(listed.out), self.wanted.version, release.name)
        _need(work, layout.unpacked)
        work.say(Note.of("openfire-unpacking"), 0.8)
        must(work, ("mkdir", "-p", new))
        unpacking = ("tar", "-xzf", remote, "-C", new, "--no-same-owner")
        done = run_detached(work.host, "unpack", unpacking, cancel=work.cancel, output=work.output)
        if not done.ok:
            if NO_SPACE in done.err + done.out:
                raise full(done, needed=layout.unpacked // MIB)
            raise SetupError(Code.ARCHIVE_NOT_OPENFIRE, done.err or done.out, file=release.name)
        return new


def _folder(sha256: str) -> str:
    """Where an archive is unpacked, beside the place: a folder of its own for each.

    An unpacking that outlived the link writes the same bytes to the same names, so joining it or
    repeating it over its remains is equally right.
    """
    return f"{paths.STAGING}/{sha256[:16]}"


def _placed(top: str) -> tuple[Argv, ...]:
    """Moved in with one rename, so that it is there whole or not."""
    return (
        ("mkdir", "-p", f"{top}/logs"),
        ("chmod", "-R", "u+rwX,go-w", top),
        ("chmod", "0750", f"{top}/conf", f"{top}/logs"),
        ("find", f"{top}/conf", "-type", "f", "-exec", "chmod", "0640", "{}", "+"),
        ("chown", "-R", "-h", paths.OWNER, top),
        ("mv", "-T", top, paths.HOME),
    )


def _download(work: Work, url: str, remote: str) -> None:
    there = work.host.ask(tuple((tool, "--version") for tool in TOOLS))
    found = [tool for tool, answer in zip(TOOLS, there, strict=True) if answer.ok]
    if not found:
        raise SetupError(Code.DOWNLOAD_TOOL_MISSING)
    fetching = (*TOOLS[found[0]], remote, url)
    done = run_detached(work.host, "download", fetching, cancel=work.cancel, output=work.output)
    if not done.ok:
        said = done.err + done.out
        if NO_SPACE in said or "curl: (23)" in said:
            raise full(done)
        if done.status in REFUSED:
            must(work, ("rm", "-f", remote))
        raise SetupError(Code.DOWNLOAD_FAILED, detail=said, file=url.rpartition("/")[2])


def _matches(work: Work, remote: str, sha256: str) -> bool:
    digest = work.host.run(("sha256sum", remote))
    return digest.ok and digest.out.split(" ", 1)[0] == sha256


def _must_match(work: Work, remote: str, sha256: str, name: str) -> None:
    if not _matches(work, remote, sha256):
        must(work, ("rm", "-f", remote))  # so that trying again does not continue a bad file
        raise SetupError(Code.ARCHIVE_DIGEST, file=name)


def _need(work: Work, needed: int) -> None:
    """Raises DISK_FULL unless so many bytes fit, counting what an earlier run left there."""
    space, used = work.host.ask(
        (
            ("df", "-B1", "--output=avail", str(Path(paths.STAGING).parent)),
            ("du", "-sb", paths.STAGING),
        )
    )
    if not (space.ok and used.ok):
        raise SetupError(Code.READ_FAILED, detail=space.err + used.err, what="df")
    free = int(space.out.split()[-1]) + int(used.out.split()[0])
    if free < needed + MARGIN:
        found, wanted = free // MIB, (needed + MARGIN) // MIB
        raise full(space, found=found, needed=wanted)
