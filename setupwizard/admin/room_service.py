"""A conference service, where rooms are: what can be set for all of its rooms together."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from setupwizard.admin.room import Service, Tick

SUBDOMAIN, DESCRIPTION = 63, 255
"""Characters: a label of a domain, and the column of its table."""

DAYS, MESSAGES, MINUTES, BATCH, MILLISECONDS = 999, 10_000, 35_790, 10_000, 3_600_000
"""The most that can be entered. 4.6.2 counts minutes as milliseconds in 32 bits."""


class Part(StrEnum):
    """What is set together, on one form of the console."""

    GENERAL = "general"
    HISTORY = "history"
    CREATION = "creation"
    ADMINISTRATORS = "administrators"
    DEFAULTS = "defaults"
    IDLE = "idle"
    LOGGING = "logging"


class Option(StrEnum):
    """What can be set; the values are the fields of the forms."""

    DESCRIPTION = "mucdesc"
    KEEP = "muckeep"
    KEEP_DAYS = "muccleanupdays"
    PRELOAD = "mucpreload"
    PRELOAD_DAYS = "mucpreloaddays"
    POLICY = "policy"
    NUMBER = "numMessages"
    ANYBODY = "openPerms"
    REGISTERED = "allowAllRegisteredUsers"
    PASSWORD = "requirePassword"  # noqa: S105 - whether one is asked for
    MOST = "roomconfig_maxusers"
    PRIVATE = "roomconfig_allowpm"
    PUBLIC = f"roomconfig_{Tick.PUBLIC}"
    PERSISTENT = "roomconfig_persistentroom"
    MODERATED = f"roomconfig_{Tick.MODERATED}"
    MEMBERS_ONLY = f"roomconfig_{Tick.MEMBERS_ONLY}"
    ADDRESSES = "roomconfig_nonanonymous"
    INVITES = f"roomconfig_{Tick.INVITES}"
    SUBJECT_BY_ALL = f"roomconfig_{Tick.SUBJECT_BY_ALL}"
    OWN_NICKNAME_ONLY = f"roomconfig_{Tick.OWN_NICKNAME_ONLY}"
    NICKNAME_CHANGE = f"roomconfig_{Tick.NICKNAME_CHANGE}"
    REGISTRATION = f"roomconfig_{Tick.REGISTRATION}"
    LOGGED = f"roomconfig_{Tick.LOGGED}"
    KEEP_HISTORY = f"roomconfig_{Tick.KEEP_HISTORY}"
    RETIRE = f"roomconfig_{Tick.RETIRE}"
    MODERATORS_SEEN = "roomconfig_broadcastmoderator"
    PARTICIPANTS_SEEN = "roomconfig_broadcastparticipant"
    VISITORS_SEEN = "roomconfig_broadcastvisitor"
    KICK = "kickEnabled"
    KICK_MINUTES = "idletime"
    PING = "pingEnabled"
    PING_MINUTES = "pingtime"
    BATCH = "maxbatchsize"
    INTERVAL = "maxbatchinterval"
    GRACE = "batchgrace"


ALL, NONE, NUMBER = "1", "2", "3"
"""Of the history whoever enters reads all, nothing, or a number of messages: values of POLICY."""

ON = "true"
NUMBERS = {
    Option.KEEP_DAYS: (1, DAYS),
    Option.PRELOAD_DAYS: (1, DAYS),
    Option.NUMBER: (1, MESSAGES),
    Option.MOST: (0, 1_000_000),
    Option.KICK_MINUTES: (1, MINUTES),
    Option.PING_MINUTES: (1, MINUTES),
    Option.BATCH: (1, BATCH),
    Option.INTERVAL: (0, MILLISECONDS),
    Option.GRACE: (0, MILLISECONDS),
}
"""What is a number, and between which."""

DEPENDS = {
    Option.PRELOAD_DAYS: (Option.PRELOAD, ON),
    Option.KEEP_DAYS: (Option.KEEP, ""),
    Option.NUMBER: (Option.POLICY, NUMBER),
    Option.REGISTERED: (Option.ANYBODY, ""),
    Option.KICK_MINUTES: (Option.KICK, ON),
    Option.PING_MINUTES: (Option.PING, ON),
}
"""What only counts while another has this value."""

Values = Mapping[Option, str]
"""A number or a text; ON for what is ticked and empty for what is not. What a release does not
have is not in it."""


@dataclass(frozen=True, slots=True)
class Entrusted:
    """A person or a group in a list of a service. `key`: how the console calls them."""

    key: str
    shown: str
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class Retired:
    """A room that was deleted, and whose address is not to be used again."""

    room: str
    instead: str
    reason: str


@dataclass(frozen=True, slots=True)
class ServiceList:
    """`domain`: what their addresses end in; `groups`: of Openfire's own database."""

    services: tuple[Service, ...]
    domain: str
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceDetails:
    """`creators`: who may create rooms where not everybody may; `messages` kept of all its rooms,
    None where they cannot be counted; `retired`: None where the release has none (before 5).
    """

    service: Service
    values: Mapping[Part, Values]
    creators: tuple[Entrusted, ...]
    administrators: tuple[Entrusted, ...]
    retired: tuple[Retired, ...] | None
    messages: int | None = None
