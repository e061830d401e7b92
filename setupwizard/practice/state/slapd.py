"""What OpenLDAP keeps on the practice server."""

from dataclasses import dataclass, field

from setupwizard.directory.ldif import LdifEntry

Attributes = dict[str, list[str]]


@dataclass(slots=True)
class SlapdState:
    """`settings` are the database's own; `entries` by what is the same for a name."""

    suffix: str
    pid: int
    address: str = "127.0.0.1"
    online: bool = True
    settings: Attributes = field(default_factory=dict)
    entries: dict[str, LdifEntry] = field(default_factory=dict)
