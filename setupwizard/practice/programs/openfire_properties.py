"""Openfire on the practice server: its system properties, among all it keeps."""

from collections.abc import Mapping
from dataclasses import dataclass

from setupwizard.practice.programs.openfire_people import GROUP_FACTS, GROUPS, PEOPLE
from setupwizard.practice.programs.openfire_rooms import RETIRED, ROOMS, SERVICES
from setupwizard.practice.programs.postgresql import PASSWORD, SCRAM


@dataclass(frozen=True, slots=True)
class KnownProperty:
    """One Openfire knows by itself; what it is for is in `texts.practice.PROPERTIES`. `default`:
    as its page shows it, empty for none; `value`: what holds while nobody has set it.
    """

    default: str = ""
    value: str = ""
    dynamic: bool = True
    hidden: bool = False


KNOWN = {
    "admin.authorizedJIDs": KnownProperty(),
    "adminConsole.sessionTimeout": KnownProperty("30 min", "1800"),
    "passwordKey": KnownProperty(hidden=True),
    "ssl.certificates.expirycheck.frequency": KnownProperty("6 h", "6"),
    "update.service-enabled": KnownProperty("true", "true"),
    "xmpp.client.idle": KnownProperty("6 min", "360000"),
    "xmpp.domain": KnownProperty(dynamic=False),
}
"""A few of its hundreds."""


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
