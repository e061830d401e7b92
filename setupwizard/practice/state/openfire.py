"""What Openfire keeps on the practice server besides its files, and how far its start is."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class OpenfireState:
    """`listening` are its ports, none until it is up; `properties` what its database keeps, which
    is `embedded` when that is its own; those that are kept `encrypted` by their names.
    `audit`: who did what in the console, and when, in milliseconds since 1970. `servers_ended`:
    domains with which the connection was ended. `offline`: for whom a message waits, and how long
    it is.

    `before_move` is what the properties were when its people were about to move, and
    `before_directory` what they were before they came from a directory, if they ever did otherwise.

    Between its start and its end it is `starting`; its setup is `unread` for the first moments, and
    then it is known whether it is `connected` to its database.
    """

    listening: tuple[int, ...] = ()
    properties: dict[str, str] = field(default_factory=dict)
    encrypted: set[str] = field(default_factory=set)
    audit: list[tuple[str, int, str]] = field(default_factory=list)
    servers_ended: set[str] = field(default_factory=set)
    offline: list[tuple[str, int]] = field(default_factory=list)
    before_move: dict[str, str] = field(default_factory=dict)
    before_directory: dict[str, str] | None = None
    embedded: dict[str, str] = field(default_factory=dict)
    starting: bool = False
    unread: bool = False
    connected: bool = False
    cleared: set[str] = field(default_factory=set)
    """Caches that were emptied."""
    counting: bool = False
    """It counts what it asks of its database."""
