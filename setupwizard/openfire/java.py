"""Which Java runs which Openfire, and which package of the distribution brings it."""

from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.model.facts import Java
from setupwizard.model.problems import Code, SetupError

PACKAGED = {
    ("debian", "11"): (11, 17),
    ("debian", "12"): (17,),
    ("debian", "13"): (21, 25),
    ("ubuntu", "20.04"): (11, 17, 21, 8),
    ("ubuntu", "22.04"): (11, 17, 21, 8),
    ("ubuntu", "24.04"): (21, 11, 17, 8),
}
"""Feature releases with a package `openjdk-N-jre-headless`; the preferred one first.

Debian's were read with apt from each release, Ubuntu's are from its package archive.
"""

OPENFIRE_4 = range(8, 18)
"""Openfire's installation guide names 8 and 11 for 4.6; it was also seen to run on 17."""

OPENFIRE_5 = range(17, 100)
"""Openfire 5 asks for 17 in its installation guide; OF-3210 added 25."""


@dataclass(frozen=True, slots=True)
class JavaChoice:
    """The Java Openfire will use. `package` is empty when it is installed already."""

    package: str
    home: str


def java_for(
    openfire_version: str,
    system: str,
    release: str,
    architecture: str,
    javas: Sequence[Java],
) -> JavaChoice:
    """An installed Java that suits this Openfire, or else the package to install.

    `architecture` as Debian names it. Raises JAVA_NOT_AVAILABLE when the release packages none
    that suits.
    """
    suits = OPENFIRE_4 if openfire_version.startswith("4.") else OPENFIRE_5
    majors = [major for major in PACKAGED.get((system, release), ()) if major in suits]
    ours = [packaged_home(major, architecture) for major in majors]
    usable = [java for java in javas if java.major in suits]
    if usable:
        # The distribution's own first, so that a second Java does not move a running Openfire.
        order = {home: place for place, home in enumerate(ours)}
        best = min(
            usable, key=lambda java: (order.get(java.home, len(ours)), java.major, java.home)
        )
        return JavaChoice("", best.home)
    if majors:
        return JavaChoice(f"openjdk-{majors[0]}-jre-headless", ours[0])
    raise SetupError(
        Code.JAVA_NOT_AVAILABLE,
        version=openfire_version,
        needed=f"{suits.start}–{suits[-1]}" if suits is OPENFIRE_4 else str(suits.start),
    )


def packaged_home(major: int, architecture: str) -> str:
    """Where Debian and Ubuntu put that release of OpenJDK."""
    return f"/usr/lib/jvm/java-{major}-openjdk-{architecture}"
