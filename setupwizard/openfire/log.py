"""Openfire's own words about a start that failed. They are localised, so little is matched."""

import re
from collections.abc import Iterable

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")

DATABASE = re.compile(
    r"Database setup or configuration error|Database could not be accessed"
    r"|failed to obtain a connection after"
    r"|org\.postgresql\.util\.PSQLException|java\.sql\.SQL\w*Exception"
)
"""XMPPServer.verifyDataSource, both versions, and the exceptions below it."""


def plain(text: str, struck: Iterable[str] = ()) -> str:
    """Without colours, and without the secrets of this run."""
    text = ESCAPES.sub("", text)
    for secret in struck:
        text = text.replace(secret, "•••")
    return text


def blames_database(text: str) -> bool:
    return bool(DATABASE.search(text))
