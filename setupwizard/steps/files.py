"""Openfire's files: fetched or sent, checked, unpacked beside their place, moved in at once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from setupwizard.model.answers import OpenfireAnswers
from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.openfire.archive import check_layout, read_listing
from setupwizard.openfire.cache import Download, cache_folder, download
from setupwizard.openfire.install_folder import QUESTIONS, InstallFolder, read_install_folder
from setupwizard.openfire.local_archive import CheckedArchive, look_at
from setupwizard.openfire.releases import Find, Release, find_release
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.steps.disks import require_space, space_question
from setupwizard.steps.remote import ABSENT, MIB, content, full, must
from setupwizard.steps.server_download import download_there, require_download
from setupwizard.transport.base import Argv, Result, Transport
from setupwizard.transport.detached import run_detached
from setupwizard.transport.remote_files import NO_SPACE, must_write
from setupwizard.transport.upload import upload

STARTUP_JAR = PurePosixPath(paths.STARTUP_JAR).name
SERVER_JAR = re.compile(r"^xmppserver-(\d+\.\d+\.\d+)\.jar$", re.MULTILINE)

MARGIN = 64 * MIB
"""Bytes left over for logs, certificates and an internal database in its first days."""

WRONG = (
    Code.ARCHIVE_DAMAGED,
    Code.ARCHIVE_NOT_OPENFIRE,
    Code.ARCHIVE_OTHER_VERSION,
    Code.ARCHIVE_DIGEST,
)
"""What an archive is that trying again does not make better."""

NOT_OURS_TO_COUNT = {".openfire-setup", "lost+found"}
"""What may lie in a folder that is empty otherwise: our own staging, and what every disk has."""


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
        ours = (paths.HOME, paths.LOGS, paths.STAGING, paths.STAGING_INSIDE)
        return (
            ("ls", "-A", paths.HOME),
            ("ls", paths.LIB),
            ("stat", "-L", "-c", "%U:%G %n", *ours),
            *QUESTIONS,
        )

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises OTHER_VERSION_INSTALLED, OPENFIRE_NOT_OURS, READ_FAILED, and what
        `read_install_folder` raises.
        """
        inside, lib, owners, *place = results
        read_install_folder(tuple(place))
        if not owners.ok and ABSENT not in owners.err:
            raise SetupError(Code.READ_FAILED, detail=owners.err, what=paths.HOME)
        listing, jars = content(inside) or "", content(lib)
        owner = {path: who for who, path in map(str.split, owners.out.splitlines())}
        if not set(listing.splitlines()) - NOT_OURS_TO_COUNT:
            version = self.wanted.version
            return missing(Note.of(f"openfire-from-{self.wanted.source}", version=version))
        jar = SERVER_JAR.search(jars or "")
        if not jar and paths.STAGING_INSIDE in owner:
            return missing(Note.of("leftovers-will-go"))  # the filling was broken off
        if not jar:
            raise SetupError(Code.OPENFIRE_NOT_OURS, detail=listing)
        if owner.get(paths.HOME) != paths.OWNER:
            raise SetupError(Code.OPENFIRE_NOT_OURS, detail=owners.out)
        if jar[1] != self.wanted.version:
            raise SetupError(Code.OTHER_VERSION_INSTALLED, found=jar[1], wanted=self.wanted.version)
        left = {paths.STAGING, paths.STAGING_INSIDE} & set(owner)
        if left or owner.get(paths.LOGS) != paths.OWNER:
            return missing(Note.of("leftovers-will-go"))
        return HOLDS

    def require(self, host: Transport) -> None:
        """The archive can be had, and is the right one as far as can be told.

        Reads only, and a file only as far as `look_at` does. Raises what getting and reading an
        archive raises.
        """
        if self.wanted.source == "file":
            look_at(self._file, self.wanted.version)
            return
        release = self.find(self.wanted.version)
        if self.wanted.source == "server":
            require_download(host, release.url)

    def space(self, host: Transport) -> dict[str, int]:
        """MiB by folder that `apply` will need, beside what an earlier run left there.

        Reads only. Raises what `require` and `read_install_folder` raise.
        """
        place = read_install_folder(host.ask(QUESTIONS))
        if self.wanted.source == "file":
            archive = look_at(self._file, self.wanted.version)
            needed = archive.size + archive.unpacked
        else:
            needed = _with_unpacked(self.find(self.wanted.version))
        return {place.disk: max(0, -(-_more(host.run(_used(place)), needed) // MIB))}

    def apply(self, work: Work) -> None:
        """Raises what getting and reading an archive raises, DISK_TOO_SMALL, DISK_FULL,
        UPLOAD_FAILED.
        """
        _, lib, _, *questions = work.heard(self.asks())
        place = read_install_folder(tuple(questions))
        # Interrupted after the move, or made by an older version of this program.
        logs = ("install", "-d", "-o", paths.USER, "-g", paths.USER, "-m", "0750", paths.LOGS)
        clear: tuple[Argv, ...] = (logs, ("rm", "-rf", paths.STAGING, paths.STAGING_INSIDE))
        made = work.host.run(("mkdir", "-p", "-m", "0700", place.staging))
        must_write(made, place.staging)
        if STARTUP_JAR not in (content(lib) or "").splitlines():
            remote = self.wanted.source == "server"
            new = self._fetched(work, place) if remote else self._sent(work, place)
            clear = (*_prepared(f"{new}/openfire"), *_placed(f"{new}/openfire", place), *clear)
        must(work, *clear)

    def _sent(self, work: Work, place: InstallFolder) -> str:
        """The archive from this computer, unpacked on the host while it comes: its folder there.

        It is checked while it is read. What turns out to be wrong leaves nothing there.
        """
        version = self.wanted.version
        archive = look_at(self._local(work), version)
        new = _folder(place, archive.mark)
        _need(work.host, place, archive.size + archive.unpacked)

        def sent(done: int, total: int) -> None:
            doing = Note.of("openfire-sending", version=version, **amount(done, total))
            work.say(doing if done < total else Note.of("openfire-unpacking"), 0.9 * done / total)

        remote = f"{new}.tar.gz"
        try:
            upload(
                work.host,
                archive.path,
                remote,
                unpack_to=new,
                read=CheckedArchive(archive.path, version).pieces,
                progress=sent,
                cancel=work.cancel,
            )
        except SetupError as error:
            if error.problem.code in WRONG:
                # So that trying again does not go on with bad bytes.
                must(work, ("rm", "-rf", f"{remote}.part", f"{remote}.part.refused", new))
            raise
        return new

    @property
    def _file(self) -> Path:
        return Path(self.wanted.file).expanduser()

    def _local(self, work: Work) -> Path:
        if self.wanted.source == "file":
            return self._file

        version = self.wanted.version

        def got(done: int, total: int) -> None:
            doing = Note.of("openfire-downloading", version=version, **amount(done, total))
            work.say(doing, done / total / 2)

        release = self.find(self.wanted.version)
        folder = self.cache or cache_folder()
        return self.download(release, folder, progress=got, cancel=work.cancel)

    def _fetched(self, work: Work, place: InstallFolder) -> str:
        """The archive downloaded and unpacked by the host itself: its folder there."""
        release = self.find(self.wanted.version)
        new = _folder(place, release.sha256)
        remote = f"{new}.tar.gz"
        _need(work.host, place, _with_unpacked(release))
        if not _matches(work, remote, release.sha256):
            work.say(Note.of("openfire-downloading-there", version=release.version), 0.1)
            download_there(work, release.url, remote)
            _must_match(work, remote, release.sha256, release.name)
        listed = must(work, ("tar", "-tvzf", remote, "--numeric-owner", "--full-time"))
        layout = check_layout(read_listing(listed.out), self.wanted.version, release.name)
        _need(work.host, place, layout.unpacked)
        work.say(Note.of("openfire-unpacking"), 0.8)
        must(work, ("mkdir", "-p", new))
        unpacking = ("tar", "-xzf", remote, "-C", new, "--no-same-owner")
        result = run_detached(
            work.host, "unpack", unpacking, cancel=work.cancel, output=work.output
        )
        if not result.ok:
            if NO_SPACE in result.err + result.out:
                raise full(result)
            raise SetupError(Code.ARCHIVE_NOT_OPENFIRE, result.err or result.out, file=release.name)
        return new


def _with_unpacked(release: Release) -> int:
    """Bytes. Jars hardly shrink: unpacked it is about as large again."""
    return release.size * 9 // 4


def amount(done: int, total: int) -> dict[str, str]:
    """Bytes as the megabytes that a bar of progress tells."""
    return {"done": str(round(done / 1e6)), "total": str(round(total / 1e6))}


def _folder(place: InstallFolder, mark: str) -> str:
    """Where an archive is unpacked: a folder of its own for each, by its digest or `Glimpse.mark`.

    An unpacking that outlived the link writes the same bytes to the same names, so joining it or
    repeating it over its remains is equally right.
    """
    return f"{place.staging}/{mark[:16]}"


def _prepared(top: str) -> tuple[Argv, ...]:
    return (
        ("mkdir", "-p", f"{top}/logs"),
        ("chmod", "-R", "u+rwX,go-w", top),
        ("chmod", "0750", f"{top}/conf", f"{top}/logs"),
        ("find", f"{top}/conf", "-type", "f", "-exec", "chmod", "0640", "{}", "+"),
        ("chown", "-R", "-h", paths.OWNER, top),
    )


def _placed(top: str, place: InstallFolder) -> tuple[Argv, ...]:
    """Moved in with one rename, so that it is there whole or not.

    A folder that has to stay is filled; `lib` comes last, as it says what is there.
    """
    if not place.inside:
        return (("mv", "-T", top, paths.HOME),)
    home = f"{paths.HOME}/"
    each = ("-mindepth", "1", "-maxdepth", "1")
    staging = PurePosixPath(paths.STAGING_INSIDE).name
    but = ("!", "-name", staging, "!", "-name", "lost+found")
    return (
        ("find", home, *each, *but, "-exec", "rm", "-rf", "{}", "+"),
        ("find", top, *each, "!", "-name", "lib", "-exec", "mv", "-t", home, "{}", "+"),
        ("chmod", "u=rwx,go=rx", home),
        ("chown", paths.OWNER, home),
        ("mv", "-T", f"{top}/lib", paths.LIB),
    )


def _matches(work: Work, remote: str, sha256: str) -> bool:
    digest = work.host.run(("sha256sum", remote))
    return digest.ok and digest.out.split(" ", 1)[0] == sha256


def _must_match(work: Work, remote: str, sha256: str, name: str) -> None:
    if not _matches(work, remote, sha256):
        must(work, ("rm", "-f", remote))  # so that trying again does not continue a bad file
        raise SetupError(Code.ARCHIVE_DIGEST, file=name)


def _need(host: Transport, place: InstallFolder, needed: int) -> None:
    """Raises DISK_TOO_SMALL unless so many bytes fit, counting what an earlier run left there."""
    used, usage = host.ask((_used(place), space_question(place.disk)))
    require_space(usage, _more(used, needed))


def _used(place: InstallFolder) -> Argv:
    return ("du", "-sb", place.staging)


def _more(used: Result, size: int) -> int:
    """Bytes, some to spare among them, beside what an earlier run left there."""
    there = int(used.out.split()[0]) if used.ok else 0
    return size + MARGIN - there
