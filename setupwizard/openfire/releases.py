"""Openfire's releases as the project publishes them, and what is known to be wrong with old ones.

The list: GitHub's REST API, "List releases"; an asset's `digest` is `sha256:` and 64 hex digits.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from setupwizard.model.events import Note
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.web import NOT_FOUND, web_session

if TYPE_CHECKING:
    import requests

API = "https://api.github.com/repos/igniterealtime/Openfire/releases"
NAME = re.compile(r"openfire_(\d+)_(\d+)_(\d+)\.tar\.gz")
DIGEST = re.compile(r"sha256:([0-9a-f]{64})")
PAGE, PAGES = 100, 5
CONNECT, READ = 10.0, 30.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Release:
    """A published archive. `size` in bytes; `sha256` is empty when none was published."""

    version: str
    name: str
    url: str
    size: int
    sha256: str


Find = Callable[[str], Release]
"""Like `find_release`, for a version."""


def number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def list_releases(api: str = API) -> tuple[Release, ...]:
    """Every published archive, newest version first. Raises RELEASES_UNREACHABLE."""
    releases: dict[str, Release] = {}
    with web_session() as session:
        for page in range(1, PAGES + 1):
            entries = _page(session, api, page)
            for release in (release for entry in entries for release in _archives(entry)):
                releases.setdefault(release.version, release)
            if len(entries) < PAGE:
                break
    return tuple(
        sorted(releases.values(), key=lambda release: number(release.version), reverse=True)
    )


def find_release(version: str, api: str = API) -> Release:
    """One release. Raises RELEASES_UNREACHABLE, RELEASE_UNKNOWN, or RELEASE_WITHOUT_DIGEST.

    Old releases have no published digest, and what cannot be checked is not installed: for those
    the person brings the file.
    """
    with web_session() as session:
        entry = _get(session, f"{api}/tags/v{version}", version=version)
    for release in _archives(entry):
        if release.version == version:
            if not release.sha256:
                raise SetupError(Code.RELEASE_WITHOUT_DIGEST, version=version)
            return release
    raise SetupError(Code.RELEASE_UNKNOWN, version=version)


def asked_once(find: Find) -> Find:
    """`find`, asked once for each version: a release that cannot be had takes no second time."""

    @cache
    def asked(version: str) -> Release | SetupError:
        try:
            return find(version)
        except SetupError as error:
            return error

    def found(version: str) -> Release:
        answer = asked(version)
        if isinstance(answer, SetupError):
            raise answer
        return answer

    return found


def lets_strangers_in(version: str) -> bool:
    """CVE-2023-32315, since 3.10.0: the console asks nobody who knows the trick for a password.

    (Openfire's advisory GHSA-gw42-f939-fhvm.) It has been used: CISA lists it since August 2023.
    """
    found = re.match(r"\d+(\.\d+)*", version)
    numbers = number(found[0]) if found else ()
    return (3, 10) <= numbers < (4, 6, 8) or (4, 7) <= numbers < (4, 7, 5)


def warnings(version: str) -> tuple[Note, ...]:
    """What a person must know before installing this version."""
    notes = []
    if lets_strangers_in(version):
        notes.append(Note.of("warning-console-bypass", version=version))
    if number(version) < (4, 6, 7):
        notes.append(Note.of("warning-log4shell", version=version))
    return tuple(notes)


def _page(session: "requests.Session", api: str, page: int) -> list[object]:
    entries = _get(session, api, page=page)
    if not isinstance(entries, list):
        raise SetupError(Code.RELEASES_UNREACHABLE, detail="the answer is not a list")
    return entries


def _get(session: "requests.Session", url: str, *, page: int = 0, version: str = "") -> object:
    headers = {"Accept": "application/vnd.github+json"}
    asked = {"per_page": PAGE, "page": page} if page else {}
    try:
        answer = session.get(url, params=asked, headers=headers, timeout=(CONNECT, READ))
        if answer.status_code == NOT_FOUND and version:
            raise SetupError(Code.RELEASE_UNKNOWN, version=version)
        answer.raise_for_status()
        body: object = answer.json()
    except (OSError, ValueError) as error:
        raise SetupError(Code.RELEASES_UNREACHABLE, detail=str(error)) from None
    return body


def _archives(entry: object) -> list[Release]:
    """The archives of one release; whatever has another shape is passed over."""
    if not isinstance(entry, Mapping) or entry.get("draft"):
        return []
    assets = entry.get("assets")
    return [
        release
        for asset in (assets if isinstance(assets, list) else [])
        if isinstance(asset, Mapping) and (release := _archive(asset))
    ]


def _archive(asset: Mapping[object, object]) -> Release | None:
    name, url, size = asset.get("name"), asset.get("browser_download_url"), asset.get("size")
    if not (isinstance(name, str) and isinstance(url, str) and isinstance(size, int)):
        return None
    match = NAME.fullmatch(name)
    if not match or size <= 0:
        return None
    digest = DIGEST.fullmatch(str(asset.get("digest")).lower())
    return Release(".".join(match.groups()), name, url, size, digest[1] if digest else "")
