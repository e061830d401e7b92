"""A conversation as a sequence diagram: who stands where, and its picture for a report."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from setupwizard.capture.events import Event, Kind, Party

WIDTH, HEAD, ROW, MARGIN = 1000, 64, 44, 110
"""Pixels of the picture."""

LETTER = 7
"""Pixels of a letter, as a rule."""

MOST_COLUMNS = 6
MOST_ROWS = 400

COLOURS = {Kind.PROBLEM: "#a8201a", Kind.MESSAGE: "#2348a0"}
OTHER_COLOUR = "#6b6560"


@dataclass(frozen=True, slots=True)
class Column:
    """One who takes part: `place` is the address, `connections` are those that are theirs."""

    name: str
    place: str
    is_server: bool
    connections: frozenset[int]


def connections(events: Iterable[Event]) -> list[int]:
    """Those the events are about, in the order they appear."""
    return list(dict.fromkeys(event.connection for event in events))


def columns(parties: Mapping[int, Party], seen: Iterable[int]) -> tuple[Column, ...]:
    """Clients around the server they talk to, in the order of the connections `seen`.

    Connections of one name at one address are one column; there are `MOST_COLUMNS` at most.
    """
    own = [parties[number] for number in seen if number in parties]
    clients: dict[tuple[str, str], set[int]] = {}
    servers: dict[tuple[str, str], set[int]] = {}
    for party in own:
        clients.setdefault((party.name, party.client.address), set()).add(party.connection)
        at = (party.server_name, party.server.address)
        servers.setdefault(at, set()).add(party.connection)
    left = [_column(one, False) for one in clients.items()][: MOST_COLUMNS - 1]
    middle = [_column(one, True) for one in servers.items()][:1]
    half = (len(left) + 1) // 2
    return (*left[:half], *middle, *left[half:])


def _column(one: tuple[tuple[str, str], set[int]], is_server: bool) -> Column:
    (name, place), connections = one
    return Column(name, place, is_server, frozenset(connections))


def ends(event: Event, who: Sequence[Column]) -> tuple[int, int] | None:
    """From which column to which; None for an event of somebody who has none."""
    client = server = -1
    for index, column in enumerate(who):
        if event.connection in column.connections:
            if column.is_server:
                server = index
            else:
                client = index
    if client < 0 or server < 0:
        return None
    return (client, server) if event.from_client else (server, client)


def svg(events: Sequence[Event], who: Sequence[Column], tell: Callable[[Event], str]) -> str:
    """As a picture. `tell` gives the sentence of an event."""
    shown = [(event, at) for event in events if (at := ends(event, who))][:MOST_ROWS]
    if not shown:
        return ""
    gap = (WIDTH - 2 * MARGIN) / max(1, len(who) - 1)
    places = [MARGIN + gap * index for index in range(len(who))]
    height = HEAD + ROW * len(shown) + 10
    parts = [f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {height}' role='img'>"]
    for column, x in zip(who, places, strict=True):
        parts.append(
            f"<text x='{x:.0f}' y='20' text-anchor='middle' font-weight='bold' font-size='15'>"
            f"{escape(column.name)}</text><text x='{x:.0f}' y='38' text-anchor='middle' "
            f"font-size='12' fill='{OTHER_COLOUR}'>{escape(column.place)}</text>"
            f"<line x1='{x:.0f}' y1='48' x2='{x:.0f}' y2='{height}' stroke='#ddd'/>"
        )
    for row, (event, (source, target)) in enumerate(shown):
        parts.append(_arrow(places[source], places[target], HEAD + ROW * row + 30, event, tell))
    return "".join((*parts, "</svg>"))


def _arrow(
    source: float, target: float, y: float, event: Event, tell: Callable[[Event], str]
) -> str:
    colour = COLOURS.get(event.kind, OTHER_COLOUR)
    ahead = 1 if target > source else -1
    tip = f"{target:.0f},{y} {target - 9 * ahead:.0f},{y - 4} {target - 9 * ahead:.0f},{y + 4}"
    middle = (source + target) / 2
    told = _fitting(tell(event).removesuffix("."), 2 * min(middle, WIDTH - middle))
    return (
        f"<text x='{middle:.0f}' y='{y - 7}' text-anchor='middle' font-size='13'>"
        f"{escape(told)}</text>"
        f"<line x1='{source:.0f}' y1='{y}' x2='{target:.0f}' y2='{y}' stroke='{colour}'/>"
        f"<polygon points='{tip}' fill='{colour}'/>"
    )


def _fitting(text: str, width: float) -> str:
    """As much of it as there is room for."""
    most = int(width / LETTER)
    return text if len(text) <= most else f"{text[: most - 1]}…"
