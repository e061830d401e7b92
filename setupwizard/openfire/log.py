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


FRAME = re.compile(
    r"\s+at [\w.$/@<>-]+\(.*\)( ~?\[.*\])?|\s+\.\.\. \d+ (more|common frames omitted)"
)
"""A line of a Java stack trace that says where, not why (Throwable.printStackTrace)."""


def without_frames(text: str) -> str:
    """The causes only ("Caused by: …"), each once: that is what a person can act on."""
    kept = [line for line in text.splitlines() if not FRAME.fullmatch(line.rstrip())]
    return "\n".join(dict.fromkeys(kept))
