"""Conference services and rooms as the tables of the practice database have them."""

from collections.abc import Mapping, Sequence

from setupwizard.practice.channels.room_pages import lines, settings
from setupwizard.practice.programs import openfire_rooms as kept

AFFILIATIONS = {"owner": 10, "admin": 20, "outcast": 40}
MEMBER = "member"
Row = Sequence[object]


def room_tables(properties: Mapping[str, str]) -> dict[str, list[Row]]:
    """Rows with the columns of `channels.sql.GRANTED`."""
    tables: dict[str, list[Row]] = {
        name: []
        for name in (
            "ofmucservice", "ofmucroom", "ofmucaffiliation", "ofmucmember", "ofmucconversationlog"
        )
    }  # fmt: skip
    number = 0
    for place, (service, about) in enumerate(kept.services(properties).items(), 1):
        tables["ofmucservice"].append((place, service, about.get("description", ""), 0))
        for room, row in kept.rooms(properties, service).items():
            number += 1
            tables["ofmucroom"].append(_room(place, number, room, row))
            tables["ofmucconversationlog"] += [(number, "")] * int(str(row[kept.MESSAGES]))
            for key, affiliation, nickname in lines(row, kept.BELONGINGS):
                if affiliation == MEMBER:
                    tables["ofmucmember"].append((number, key, nickname))
                else:
                    tables["ofmucaffiliation"].append((number, key, AFFILIATIONS[affiliation]))
    return tables


def _room(service: int, number: int, room: str, row: kept.Row) -> Row:
    given, stamp = settings(row), str(row["created"]).zfill(15)

    def is_set(tick: str) -> int:
        return int(f"roomconfig_{tick}" in given)

    name, description = given["roomconfig_roomname"], given["roomconfig_roomdesc"]
    most = int(given.get("roomconfig_maxusers") or 0)
    ticks = (is_set(one) for one in ("publicroom", "moderatedroom", "membersonly", "enablelogging"))
    dates = (room, name, description, "0", None, most, *ticks, given.get("room_topic", ""))
    return (service, number, stamp, stamp, *dates)
