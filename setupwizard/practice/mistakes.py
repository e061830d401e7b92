"""What can be met on the practice server, so that people learn what to do then."""

from enum import StrEnum


class Mistake(StrEnum):
    """Each happens once and is over when it has been met; only the taken port waits for an answer,
    and the Openfire of somebody else stays.

    The words of each are the note `mistake-` and its value; `practice_environment` takes any.

    A wrong login password is no member: every password but the learner's is refused anyway.
    """

    DATABASE_DOWN = "database-down"
    """PostgreSQL is there with a database for Openfire, but switched off until the next try."""

    PORT_TAKEN = "port-taken"
    """Another program, Cockpit, has the port 9090. Any other console port will do."""

    OTHER_OPENFIRE = "other-openfire"
    """Somebody else has set up an Openfire by hand, and it is running."""

    LINK_LOST = "link-lost"
    """The connection breaks in the middle of the first long work, which goes on on the server."""


def strikes(waiting: set[Mistake], mistake: Mistake) -> bool:
    """Whether this trouble strikes now; it never does twice."""
    now = mistake in waiting
    waiting.discard(mistake)
    return now
