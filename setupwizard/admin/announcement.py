"""A message to several people at once, or to a room: to whom, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Audience(StrEnum):
    """CONNECTED: who is connected now, from the server itself. The others hear it from the
    administrator: EVERYBODY who has an account, a GROUP, SOME people, or a ROOM.
    """

    CONNECTED = "connected"
    EVERYBODY = "everybody"
    GROUP = "group"
    SOME = "some"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class Announcement:
    """`name`: of the group, or the address of the room; `users`: of SOME, by user names."""

    audience: Audience
    text: str = ""
    name: str = ""
    users: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Room:
    """`address` as in `claustro@conference.example.org`."""

    address: str
    title: str


@dataclass(frozen=True, slots=True)
class Audiences:
    """Whom one can write to. `everybody`: it can be told who has an account. `keeps`: what is sent
    to who is not connected waits for them (Openfire's offline policy); None where it is not known.
    """

    groups: tuple[str, ...]
    rooms: tuple[Room, ...]
    everybody: bool
    keeps: bool | None


@dataclass(frozen=True, slots=True)
class Recipients:
    """By user names: who is connected and has it at once, and who has it later, or never where
    Openfire does not keep it. Of a room: none, as whoever is in it is not told here.
    """

    now: tuple[str, ...]
    later: tuple[str, ...]

    @property
    def number(self) -> int:
        return len(self.now) + len(self.later)


@dataclass(frozen=True, slots=True)
class Sent:
    """`waiting`: for how many of those `later` it was seen to be kept; None where that cannot be
    seen. `returned`: why it came back, by user name.
    """

    recipients: Recipients
    waiting: int | None
    returned: Mapping[str, str] = field(default_factory=dict)
