"""Somebody who has an account on a running server, and whom to list."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

PAGE = 100
"""People that are asked for at a time."""


class Kept(StrEnum):
    """Where the people are: in a DATABASE that can be read here, in one that only the CONSOLE
    shows, or in a DIRECTORY, which only its owner can change.
    """

    DATABASE = "database"
    CONSOLE = "console"
    DIRECTORY = "directory"


class Locked(StrEnum):
    """LATER: the lock has not begun."""

    NO = "no"
    NOW = "now"
    LATER = "later"


class Order(StrEnum):
    USER = "user"
    NAME = "name"
    SEEN = "seen"
    CREATED = "created"


class Only(StrEnum):
    EVERYBODY = "everybody"
    ONLINE = "online"
    LOCKED = "locked"
    NEVER = "never"
    ADMINISTRATORS = "administrators"


@dataclass(frozen=True, slots=True)
class Store:
    """`administrators` by their user names."""

    kept: Kept
    administrators: frozenset[str]


@dataclass(frozen=True, slots=True)
class User:
    """`user` as it stands before the @; see `unescaped_user`. Times in UTC, None where there is
    none or it is not told. `seen`: when the last connection ended, so there is none of somebody
    who is connected for the first time. `online`: None where that is not told. `group`: the first
    of its `groups`.
    """

    user: str
    name: str = ""
    email: str = ""
    created: datetime | None = None
    seen: datetime | None = None
    locked: Locked = Locked.NO
    lock_begins: datetime | None = None
    lock_ends: datetime | None = None
    groups: int = 0
    group: str = ""
    administrator: bool = False
    online: bool | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom to list and how. `words`: each is in the name, the user name or the e-mail address."""

    words: str = ""
    group: str = ""
    only: Only = Only.EVERYBODY
    order: Order = Order.USER
    descending: bool = False

    @property
    def is_everybody(self) -> bool:
        return not self.words.split() and not self.group and self.only is Only.EVERYBODY


@dataclass(frozen=True, slots=True)
class Place:
    """Where the next page begins: behind this person, or with this number in the console's list."""

    key: str = ""
    user: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class UserPage:
    """`following`: None where nobody follows. `total`: of all accounts, where it was counted."""

    users: tuple[User, ...]
    following: Place | None
    total: int | None = None
