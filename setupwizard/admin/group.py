"""A group of people on a running server: who is in it, and in whose contact lists it shows."""

from dataclasses import dataclass
from enum import StrEnum

GROUP, DESCRIPTION, SHOWN_AS = 50, 255, 100
"""Characters of its name, its description and the name it is shown under, as its tables take."""

MEMBERS_SHOWN = 1000
"""Members that are listed of one group; however many there are, they are counted."""

EVERY_MEMBER = 1_000_000


class SharedWith(StrEnum):
    """In whose contact lists everybody of the group stands: nobody's, those of its MEMBERS, those
    of chosen GROUPS (and of its members), or everybody's.
    """

    NOBODY = "nobody"
    MEMBERS = "members"
    GROUPS = "groups"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class Sharing:
    """`shown_as`: what the group is called in contact lists. `groups`: the chosen ones."""

    shared: SharedWith = SharedWith.NOBODY
    shown_as: str = ""
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """`members` counts `administrators` too. `sharing`: None where it is not told in a list."""

    name: str
    description: str = ""
    members: int = 0
    administrators: int = 0
    sharing: Sharing | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """`user` as it is kept: what stands before the @, or the whole address of somebody of another
    server. `administrator`: of the group, who may change it with a chat program.
    """

    user: str
    name: str = ""
    administrator: bool = False


@dataclass(frozen=True, slots=True)
class GroupDetails:
    """`members` by their names; of a big group the first ones."""

    group: Group
    members: tuple[Member, ...] = ()

    @property
    def sharing(self) -> Sharing:
        return self.group.sharing or Sharing()


@dataclass(frozen=True, slots=True)
class GroupList:
    """`accounts`: how many people may be shown a group, None where nobody has counted them."""

    groups: tuple[Group, ...]
    accounts: int | None = None
