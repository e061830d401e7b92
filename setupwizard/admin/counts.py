"""How many there are of what a server has, for the list of its areas."""

from dataclasses import dataclass

from setupwizard.admin.access import Access
from setupwizard.engine.session import Session

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


def server_counts(session: Session, access: Access) -> Counts:
    """Raises what `Access.reader` raises."""
    with access.reader(session) as reader:
        (row,) = reader.rows(_SQL)
    return Counts(*(int(str(number)) for number in row))
