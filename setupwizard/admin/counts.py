"""How many there are of what a server has, for the list of its areas."""

from dataclasses import dataclass

from setupwizard.admin.status import ServerStatus
from setupwizard.channels.sql import open_reader
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

_SQL = """SELECT (SELECT count(*) FROM ofuser), (SELECT count(*) FROM ofgroup),
 (SELECT count(*) FROM ofmucroom), (SELECT count(*) FROM ofproperty),
 (SELECT count(*) FROM ofuserflag WHERE name = 'lockout')"""


@dataclass(frozen=True, slots=True)
class Counts:
    """`users`: those Openfire keeps itself, not those of a directory; `locked` are some of them."""

    users: int
    groups: int
    rooms: int
    properties: int
    locked: int


def server_counts(session: Session, status: ServerStatus) -> Counts:
    """Raises DATABASE_OUT_OF_SIGHT where only Openfire can read its database, and what
    `open_reader` raises.
    """
    place = status.database
    if status.database_kind != "postgresql" or place is None or not place.on_server:
        raise SetupError(Code.DATABASE_OUT_OF_SIGHT)
    with open_reader(session.host, place.port, status.database_name) as reader:
        (row,) = reader.rows(_SQL)
    return Counts(*(int(str(number)) for number in row))
