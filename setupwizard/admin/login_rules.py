"""Whom Openfire keeps out by its settings, whoever they are.

From where somebody may log in: the page Registration & Login keeps two lists as properties, and
openfire/session/LocalClientSession.java reads them, first the blocked ones, then, where any are
listed, those that alone are allowed. Without encryption: spi/ConnectionListener.java. With a second
program of the same name: openfire/SessionManager.java.
"""

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.admin.access import Access
from setupwizard.admin.properties import properties_holding
from setupwizard.engine.session import Session

CLIENT, CONFLICT = "xmpp.client.", "xmpp.session.conflict-limit"
ALLOWED, BLOCKED = f"{CLIENT}login.allowed", f"{CLIENT}login.blocked"
ENCRYPTION, REQUIRED = f"{CLIENT}tls.policy", "required"
NEVER_KICK = "-1"


@dataclass(frozen=True, slots=True)
class LoginRules:
    """`allowed`, `blocked`: addresses and ranges (`192.0.2.*`, `192.0.2.0/24`); empty: nobody is
    kept out by this. `encrypted`: whoever does not encrypt is. `second_refused`: a program is while
    another of the same person and the same name is connected.
    """

    allowed: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    encrypted: bool = True
    second_refused: bool = False

    @property
    def from_everywhere(self) -> bool:
        return not (self.allowed or self.blocked)

    def admit(self, address: str) -> bool:
        """Whether somebody at this IP address may log in. ValueError if it is none."""
        ip = ipaddress.ip_address(address.strip("[]"))
        if any(_holds(one, ip) for one in self.blocked):
            return False
        return not self.allowed or any(_holds(one, ip) for one in self.allowed)


def login_rules(session: Session, access: Access) -> LoginRules:
    """Raises what `Access.console` raises."""
    found: dict[str, str] = {}
    with access.console(session) as console:
        for name in (CLIENT, CONFLICT):
            found |= {one.name: one.value or "" for one in properties_holding(console, name)}
    return LoginRules(
        _list(found.get(ALLOWED, "")),
        _list(found.get(BLOCKED, "")),
        encrypted=found.get(ENCRYPTION) == REQUIRED,
        second_refused=found.get(CONFLICT) == NEVER_KICK,
    )


def _list(value: str) -> tuple[str, ...]:
    return tuple(value.replace(",", " ").split())


def _holds(entry: str, ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """What cannot be read holds nobody, as Openfire takes it too."""
    parts = entry.split(".")
    if len(parts) == 4 and "*" in parts:
        stars: Sequence[str] = parts[parts.index("*") :]
        if set(stars) != {"*"}:
            return False
        fixed = parts[: -len(stars)]
        entry = ".".join([*fixed, *("0" for _ in stars)]) + f"/{8 * len(fixed)}"
    try:
        return ip in ipaddress.ip_network(entry, strict=False)
    except ValueError:
        return False
