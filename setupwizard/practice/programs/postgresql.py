"""PostgreSQL on the practice server, as Debian's packages leave it, and what is kept in it."""

from collections.abc import Mapping

from setupwizard.model.secret import Secret
from setupwizard.openfire.own_people import Scram, scram
from setupwizard.openfire.stored import DOMAIN
from setupwizard.openfire.verifier import scram_verifier
from setupwizard.practice.programs.process import begin
from setupwizard.practice.state.postgresql import PostgresqlState, StoredDatabase, StoredRole
from setupwizard.practice.state.server import ServerState
from setupwizard.practice.state.unit import Unit

VERSION = 150020
MAJOR = "15"
CONNECTIONS = 97
"""That it lets in besides those kept for its administrator: 100 less 3, its default."""

HOME = "/etc/postgresql/15/main"
SERVICE, CLUSTER_SERVICE = "postgresql.service", "postgresql@15-main.service"

PASSWORD = "admin"  # noqa: S105 - a name
"""The key under which `properties` has what `ofUser` keeps of the password of `admin`."""

SCRAM = "admin.scram"
"""The same where only what it is checked against was ever written: salt, stored key, iterations."""


def install(state: ServerState, *, online: bool = True) -> PostgresqlState:
    """A first cluster that runs and starts with the server."""
    state.users["postgres"] = "postgres:x:105:110:PostgreSQL administrator:/var/lib/postgresql:"
    state.groups["postgres"] = "postgres:x:110:"
    state.disk.make(HOME)
    state.disk.make(f"/usr/lib/postgresql/{MAJOR}")
    state.disk.write(f"{HOME}/start.conf", b"# Automatic startup configuration\n\nauto\n")
    state.postgresql = PostgresqlState(online=online, pid=next(state.pids))
    for name in (SERVICE, CLUSTER_SERVICE):
        unit = state.units[name] = Unit("/lib/systemd/system/postgresql.service", enabled=True)
        if online or name == SERVICE:
            begin(state, unit)
    return state.postgresql


def switch(state: ServerState, *, online: bool) -> None:
    if state.postgresql:
        state.postgresql.online = online


def made_before(cluster: PostgresqlState, name: str, password: str) -> None:
    """A database somebody has made for Openfire, and the role that owns it."""
    cluster.roles[name] = StoredRole(scram_verifier(Secret(password)), login=True)
    cluster.databases[name] = StoredDatabase(name)


def contents_of(database: StoredDatabase, *, domain: bool) -> dict[str, object]:
    """As the one question tells it; only Openfire ever keeps anything here."""
    properties = database.properties
    used = properties is not None
    contents: dict[str, object] = {"openfire": used, "found": ["ofproperty"] if used else []}
    return {"domain": (properties or {}).get(DOMAIN)} | contents if domain else contents


def own_password(properties: Mapping[str, str]) -> Scram | None:
    """What the password of `admin` is checked against; None as long as it is the default one."""
    if SCRAM in properties:
        salt, stored_key, iterations = properties[SCRAM].split()
        return Scram(salt, stored_key, int(iterations))
    return scram(Secret(properties[PASSWORD])) if PASSWORD in properties else None
