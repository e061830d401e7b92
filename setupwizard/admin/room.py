"""A room in which several people chat, as the console and the tables have it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from setupwizard.model.secret import Secret

ADDRESS, NAME, DESCRIPTION, SUBJECT, PASSWORD, NICKNAME = 50, 255, 255, 100, 50, 255
"""Characters the columns of its tables take; of the address the part before the @."""

REASON = 150
"""Characters of why a room is deleted or somebody thrown out, as the console's page takes them."""


class Tick(StrEnum):
    """What is so or not in a room; the values are the fields of its form, behind `roomconfig_`."""

    PUBLIC = "publicroom"
    MODERATED = "moderatedroom"
    MEMBERS_ONLY = "membersonly"
    INVITES = "allowinvites"
    SUBJECT_BY_ALL = "changesubject"
    OWN_NICKNAME_ONLY = "reservednick"
    NICKNAME_CHANGE = "canchangenick"
    REGISTRATION = "registration"
    LOGGED = "enablelogging"
    KEEP_HISTORY = "preservehistondel"
    RETIRE = "retireondel"
    MODERATORS_SEEN = "presencebroadcast"
    PARTICIPANTS_SEEN = "presencebroadcast2"
    VISITORS_SEEN = "presencebroadcast3"


SINCE_5 = frozenset((Tick.KEEP_HISTORY, Tick.RETIRE))


class Addresses(StrEnum):
    """Who sees the addresses of those inside."""

    MODERATORS = "moderator"
    EVERYBODY = "anyone"


class Private(StrEnum):
    """Who may write to one of those inside alone."""

    NOBODY = "none"
    MODERATORS = "moderators"
    PARTICIPANTS = "participants"
    EVERYBODY = "anyone"


class Affiliation(StrEnum):
    """What somebody is in a room, whether inside or not."""

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"
    OUTCAST = "outcast"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Room:
    """One row of the list. `address`: whole, as it is sent; `room`: its part before the @;
    `service`: the first part behind it.

    `people`: how many are inside now; None while it is locked, as nobody has set it up. `most`: as
    many may be inside, 0: any number. `kept`: it stays when all have left. None stands where only
    the database would tell and cannot be read: `members` (with owners and administrators), `since`.
    """

    address: str
    room: str
    service: str
    name: str
    description: str = ""
    subject: str = ""
    people: int | None = None
    most: int = 0
    kept: bool = True
    members: int | None = None
    since: datetime | None = None
    public: bool | None = None
    moderated: bool | None = None
    members_only: bool | None = None


@dataclass(frozen=True, slots=True)
class RoomSettings:
    """What can be set in one. `most`: 0 for any number. `ticks`: only those this release has."""

    name: str
    description: str
    subject: str
    most: int
    addresses: Addresses
    private: Private
    ticks: Mapping[Tick, bool]
    password: Secret = field(default=Secret(""), repr=False)


@dataclass(frozen=True, slots=True)
class Occupant:
    """Somebody inside. `address` with the program's resource; `role` as the standard calls it."""

    address: str
    nickname: str
    role: str
    affiliation: Affiliation

    @property
    def bare(self) -> str:
        return self.address.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Belonging:
    """A person or a group and what they are in a room. `key`: how the console calls them; `shown`:
    an address or the name of a group. `nickname`: kept for a member.
    """

    key: str
    shown: str
    affiliation: Affiliation
    is_group: bool = False
    nickname: str = ""


@dataclass(frozen=True, slots=True)
class RoomDetails:
    """`messages`: kept of what was written; None where they cannot be counted."""

    room: Room
    settings: RoomSettings
    occupants: tuple[Occupant, ...]
    belongings: tuple[Belonging, ...]
    messages: int | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """Where rooms are, by the first part of its address. `rooms` and `people` inside them now."""

    name: str
    description: str
    rooms: int
    people: int


@dataclass(frozen=True, slots=True)
class RoomList:
    """All rooms there are, and where new ones may be made. `domain`: what services end in;
    `groups`: of Openfire's own database; `major`: of its release.
    """

    rooms: tuple[Room, ...]
    services: tuple[Service, ...]
    domain: str
    groups: tuple[str, ...] = ()
    major: int = 5
