"""What can go wrong on the practice server, so that people learn what to do then."""

from enum import StrEnum, auto


class Mistake(StrEnum):
    """Each happens once and is over when it has been met; only the taken port waits for an answer.

    A wrong login password is no member: every password but the learner's is refused anyway.
    """

    DATABASE_DOWN = auto()
    """PostgreSQL is there with a database for Openfire, but switched off until the next try."""

    PORT_TAKEN = auto()
    """Another program, Cockpit, has the port 9090. Any other console port will do."""

    LINK_LOST = auto()
    """The connection breaks in the middle of the first long work, which goes on on the server."""
