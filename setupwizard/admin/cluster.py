"""Whether an Openfire could be one of several that work as one, and whether it is.

That takes a plugin (Hazelcast), a database they all reach, and a network between them.
"""

from dataclasses import dataclass

from setupwizard.admin.access import Access
from setupwizard.engine.session import Session

PAGE, ENABLED = "system-clustering.jsp", "clusteringEnabled"
PLUGIN = "hazelcast"


@dataclass(frozen=True, slots=True)
class ClusterState:
    """`plugin`: its folder is there. `available`: Openfire has what it takes; `enabled`: it is, or
    wants to be, in a cluster. `shared_database`: others could reach its database, as far as its
    kind goes.
    """

    plugin: bool
    available: bool
    enabled: bool
    shared_database: bool


def cluster_state(session: Session, access: Access) -> ClusterState:
    """Raises what `Access.console` raises."""
    status = access.status(session)
    home = status.openfire.home if status.openfire else ""
    with access.console(session) as console:
        fields = dict(console.page(PAGE).form(holding=ENABLED).fields)
    (told,) = session.host.ask((("test", "-d", f"{home}/plugins/{PLUGIN}"),))
    return ClusterState(
        plugin=told.ok,
        available=ENABLED in fields,
        enabled=fields.get(ENABLED) == "true",
        shared_database=status.database_kind == "postgresql",
    )
