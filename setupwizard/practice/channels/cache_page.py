"""The caches of the practice server. One is too small, so that there is something to do."""

from setupwizard.practice.channels.page_kinds import SEVERAL, Fields, Show, Take
from setupwizard.practice.state.server import ServerState

MIB = 1024**2
KNOWN: dict[str, tuple[int, int, int, int, int]] = {
    "DNS Records": (MIB, 4_000, 185, 200, 385),
    "Group": (MIB, 30_000, 12, 900, 912),
    "Roster": (MIB // 2, 500_000, 300, 1300, 2400),
    "Sequences": (0, 900, 3, 47, 48),
    "User": (MIB, 210_000, 310, 5200, 5500),
}
"""Limit in bytes (0: none), bytes in use, entries, found, tries."""

FOR_EVER = "Sequences"


def caches(state: ServerState, _: Fields) -> str:
    """system-cache.jsp."""
    rows = "".join(_row(state, place, name) for place, name in enumerate(KNOWN))
    press = "<input type='submit' name='clear' value='c' disabled>"
    body = f"<table>{rows}</table>{press}"
    return f"<html><form action='system-cache.jsp' method='post'>{body}</form></html>"


def _row(state: ServerState, place: int, name: str) -> str:
    limit, size, entries, found, tries = KNOWN[name]
    kept = state.openfire.properties.get(f"cache.{name.replace(' ', '')}.size", str(limit))
    limit = int(kept)
    if name in state.openfire.cleared:
        size = entries = found = tries = 0
    box = f"<input type='checkbox' name='cacheID' value='{place}'>" if name != FOR_EVER else ""
    shown = (
        f"{limit / MIB:.2f}&nbsp;MB" if limit else "Unlimited",
        "6 h" if name != FOR_EVER else "Unlimited",
        str(entries),
        f"/ {size / MIB:.2f}&nbsp;MB",
        f"{100 * size / limit:.1f}%" if limit else "Unlimited",
        f"{found}/{tries}",
        "",
        "0/0/0",
        box,
    )
    first = f"<td><table><tr><td></td><td><a href='#'>{name}</a></td></tr></table></td>"
    return f"<tr>{first}" + "".join(f"<td>{cell}</td>" for cell in shown) + "</tr>"


def clear(state: ServerState, fields: Fields) -> str:
    chosen = fields["cacheID"].split(SEVERAL)
    state.openfire.cleared.update(list(KNOWN)[int(place)] for place in chosen)
    return "<html><div class='jive-success'>!</div></html>"


CACHE_PAGES: dict[str, Show] = {"system-cache.jsp": caches}
CACHE_FORMS: dict[str, Take] = {"system-cache.jsp": clear}
