"""Openfire on the practice server: its system properties, among all it keeps."""

from collections.abc import Mapping
from dataclasses import dataclass

from setupwizard.practice.programs.openfire_people import GROUP_FACTS, GROUPS, PEOPLE
from setupwizard.practice.programs.openfire_rooms import RETIRED, ROOMS, SERVICES
from setupwizard.practice.programs.postgresql import PASSWORD, SCRAM


@dataclass(frozen=True, slots=True)
class KnownProperty:
    """One Openfire knows by itself. `default`: as its page shows it, empty for none; `value`: what
    holds while nobody has set it.
    """

    description: str
    default: str = ""
    value: str = ""
    dynamic: bool = True
    hidden: bool = False


KNOWN = {
    "admin.authorizedJIDs": KnownProperty("The addresses of those who administer."),
    "adminConsole.sessionTimeout": KnownProperty("How long the console waits.", "30 min", "1800"),
    "passwordKey": KnownProperty("What passwords are encrypted with.", hidden=True),
    "ssl.certificates.expirycheck.frequency": KnownProperty(
        "How often certificates are looked at.", "6 h", "6"
    ),
    "update.service-enabled": KnownProperty("Look for new releases.", "true", "true"),
    "xmpp.client.idle": KnownProperty(
        "Milliseconds after which a silent session is closed.", "6 min", "360000"
    ),
    "xmpp.domain": KnownProperty("The domain of this server.", dynamic=False),
}
"""A few of its hundreds, in words of our own."""


def system_properties(properties: Mapping[str, str]) -> dict[str, str]:
    """What the table ofProperty has, without what other tables keep."""
    elsewhere = (PEOPLE, GROUPS, GROUP_FACTS, ROOMS, SERVICES, RETIRED)
    return {
        name: value
        for name, value in properties.items()
        if not name.startswith(elsewhere) and name not in (PASSWORD, SCRAM)
    }


def deleted_along(properties: Mapping[str, str], name: str, major: int) -> list[str]:
    """What goes with a property (util/JiveProperties.java of 4.6.2 and of 5.1.1)."""
    start = name if major < 5 else f"{name}."
    return [one for one in system_properties(properties) if one == name or one.startswith(start)]
