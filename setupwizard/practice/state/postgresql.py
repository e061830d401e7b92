"""What PostgreSQL keeps on the practice server."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class StoredRole:
    """`ours`: one of our runs made it."""

    verifier: str = ""
    login: bool = False
    ours: bool = False


@dataclass(slots=True)
class StoredDatabase:
    """`properties`: what Openfire keeps in `ofProperty`; None without its tables."""

    owner: str
    properties: dict[str, str] | None = None


@dataclass(slots=True)
class PostgresqlState:
    """The one cluster of the server."""

    port: int = 5432
    online: bool = True
    pid: int = 0
    roles: dict[str, StoredRole] = field(default_factory=dict)
    databases: dict[str, StoredDatabase] = field(default_factory=dict)
