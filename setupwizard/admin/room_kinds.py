"""Three sensible kinds of rooms, each as the settings it stands for."""

from enum import StrEnum

from setupwizard.admin.room import SINCE_5, Addresses, Private, RoomSettings, Tick


class Kind(StrEnum):
    """CLASSROOM: everybody may come in and write. ANNOUNCEMENTS: everybody may read, those who
    belong to it write. TEAM: for its members alone, and nobody else finds it.
    """

    CLASSROOM = "classroom"
    ANNOUNCEMENTS = "announcements"
    TEAM = "team"


_USUAL = {
    Tick.LOGGED,
    Tick.KEEP_HISTORY,
    Tick.NICKNAME_CHANGE,
    Tick.MODERATORS_SEEN,
    Tick.PARTICIPANTS_SEEN,
    Tick.VISITORS_SEEN,
}
_TICKS = {
    Kind.CLASSROOM: _USUAL | {Tick.PUBLIC},
    Kind.ANNOUNCEMENTS: (_USUAL | {Tick.PUBLIC, Tick.MODERATED}) - {Tick.VISITORS_SEEN},
    Kind.TEAM: _USUAL | {Tick.MEMBERS_ONLY, Tick.SUBJECT_BY_ALL},
}
_ADDRESSES = {Kind.TEAM: Addresses.EVERYBODY}
_PRIVATE = {Kind.ANNOUNCEMENTS: Private.MODERATORS}


def settings_of(kind: Kind, name: str, description: str, *, major: int) -> RoomSettings:
    """For a release of this `major` number."""
    there = (tick for tick in Tick if major >= 5 or tick not in SINCE_5)
    return RoomSettings(
        name=name,
        description=description,
        subject="",
        most=0,
        addresses=_ADDRESSES.get(kind, Addresses.MODERATORS),
        private=_PRIVATE.get(kind, Private.EVERYBODY),
        ticks={tick: tick in _TICKS[kind] for tick in there},
    )
