"""Times as the console writes them: in its server's language, by its server's clock."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

CLOCK = re.compile(r"(\d{1,2}):(\d{2}):(\d{2})(?:\s*([ap])\.?\s*m\b)?", re.IGNORECASE)
YEAR = re.compile(r"\b(20\d\d)\b")
MONTHS = {
    name: number
    for names in (
        "ene feb mar abr may jun jul ago sep oct nov dic",
        "jan feb mar apr may jun jul aug sep oct nov dec",
    )
    for number, name in enumerate(names.split(), 1)
}
"""In the languages a server is set up with here."""


def two_times(values: Sequence[str]) -> int:
    """Where the first of two times in a row stands; -1 where there are none."""
    for at, (first, second) in enumerate(pairwise(values)):
        if CLOCK.search(first) and CLOCK.search(second):
            return at
    return -1


def in_utc(text: str, server_now: str, now: datetime) -> datetime | None:
    """A time of the console's that was told at `server_now` by the same clock, which was `now`."""
    told, told_now = read_time(text), read_time(server_now)
    if told is None or told_now is None:
        return None
    return now - max(told_now - told, timedelta())


def read_time(text: str) -> datetime | None:
    """By the server's clock, whatever its zone: UTC stands for it. None in another language."""
    clock, year = CLOCK.search(text), YEAR.search(text)
    if clock is None or year is None:
        return None
    words = [word for word in re.findall(r"\w+", text[: year.start()].lower()) if word != "de"][-2:]
    month = next((MONTHS[word[:3]] for word in words if word[:3] in MONTHS), None)
    day = next((int(word) for word in words if word.isdecimal()), None)
    if month is None or day is None:
        return None
    hour = int(clock[1])
    if clock[4]:
        hour = hour % 12 + (12 if clock[4].lower() == "p" else 0)
    try:
        return datetime(int(year[0]), month, day, hour, int(clock[2]), int(clock[3]), tzinfo=UTC)
    except ValueError:
        return None
