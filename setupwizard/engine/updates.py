"""Whether a newer version of this program has been published, and where. Nothing is installed.

GitHub's REST API, "Get the latest release": neither drafts nor trial versions.
"""

import logging
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from setupwizard.openfire.releases import number
from setupwizard.openfire.web import NOT_FOUND, web_session

log = logging.getLogger(__name__)

API = "https://api.github.com/repos"
TAG = re.compile(r"v?(\d+(?:\.\d+)*)")
CONNECT, READ = 5.0, 10.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Update:
    """A version newer than this one, and the page that tells of it."""

    version: str
    page: str


def newer(home: str, current: str, api: str = API) -> Update | None:
    """None where there is nothing newer, or where nobody answers: nobody waits for it.

    `home`: the project's page, whose path is owner and name. A page elsewhere is not told of.
    """
    url = f"{api}{urlsplit(home).path}/releases/latest"
    try:
        with web_session() as session:
            answer = session.get(
                url, headers={"Accept": "application/vnd.github+json"}, timeout=(CONNECT, READ)
            )
            if answer.status_code == NOT_FOUND:  # nothing has been published yet
                return None
            answer.raise_for_status()
            return _update(answer.json(), home, current)
    except (OSError, ValueError) as error:
        log.info("newer versions: %s", type(error).__name__)
        return None


def _update(told: object, home: str, current: str) -> Update | None:
    if not isinstance(told, dict):
        return None
    tag, page = TAG.fullmatch(str(told.get("tag_name"))), str(told.get("html_url"))
    if tag is None or not page.startswith(f"{home}/"):
        return None
    return Update(tag[1], page) if number(tag[1]) > number(current) else None
