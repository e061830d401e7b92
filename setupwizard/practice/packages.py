"""apt and dpkg on the practice server, with the few packages the steps ask for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from setupwizard.practice import postgresql, slapd
from setupwizard.practice.command import Command, Done, Words, lines, must, options
from setupwizard.practice.jobs import Script

if TYPE_CHECKING:
    from setupwizard.practice.server import Server

MIRROR = "http://deb.debian.org/debian bookworm/main amd64"
JAVA_HOME = "/usr/lib/jvm/java-17-openjdk-amd64"
FORM = "=${db:Status-Status} ${db:Status-Eflag}"


@dataclass(frozen=True, slots=True)
class Package:
    """What `apt-get install` brings: versions by package, the download, the seconds it takes."""

    size: str
    seconds: float
    versions: dict[str, str]


CATALOG = {
    "openjdk-17-jre-headless": Package(
        "46.6 MB",
        6.0,
        {
            "java-common": "0.74",
            "libnspr4": "2:4.35-1",
            "libnss3": "2:3.87.1-1+deb12u1",
            "liblcms2-2": "2.14-2",
            "libpcsclite1": "1.9.9-2",
            "ca-certificates-java": "20230710~deb12u1",
            "openjdk-17-jre-headless": "17.0.21+1-1~deb12u1",
        },
    ),
    "slapd": Package(
        "1,433 kB",
        3.0,
        {
            "libltdl7": "2.4.7-7~deb12u1",
            "libodbc2": "2.3.11-2+deb12u1",
            "psmisc": "23.6-1",
            "slapd": "2.5.13+dfsg-5",
        },
    ),
    "ldap-utils": Package("160 kB", 1.0, {"ldap-utils": "2.5.13+dfsg-5"}),
    "postgresql": Package(
        "46.3 MB",
        7.0,
        {
            "libjson-perl": "4.10000-1",
            "postgresql-client-common": "248+deb12u1",
            "ssl-cert": "1.1.2",
            "postgresql-common": "248+deb12u1",
            "libllvm14": "1:14.0.6-12",
            "libpq5": "15.20-0+deb12u1",
            "postgresql-client-15": "15.20-0+deb12u1",
            "postgresql-15": "15.20-0+deb12u1",
            "postgresql": "15+248+deb12u1",
        },
    ),
}


SETTING_UP: dict[str, Callable[["Server"], object]] = {
    "postgresql": postgresql.installed,
    "slapd": slapd.installed,
}
"""What a package does when it is set up for the first time."""


def dpkg_query(server: "Server", words: Words, _: bytes) -> Done:
    given, (package,) = options(words, "Wf:")
    must("-W" in given and given["-f"] == [FORM], words)
    if package in server.packages:
        return Done("installed ok")
    return Done(err=f"dpkg-query: no packages found matching {package}\n", status=1)


def apt_get(_server: "Server", words: Words) -> Script:
    given, (verb, *packages) = options(words, "yqfo:", "no-install-recommends")
    if verb == "update":
        told = (f"Hit:1 {MIRROR.split()[0]} bookworm InRelease", "Reading package lists...")
        return Script(2.0, told)
    must(verb == "install", words)
    if not packages:
        must("-f" in given, words)
        return Script(1.0, ("Reading package lists...",))
    unknown = [package for package in packages if package not in CATALOG]
    if unknown:
        complaint = f"E: Unable to locate package {unknown[0]}\n"
        return Script(1.0, effect=lambda _: Done(err=complaint, status=100))
    found = [CATALOG[package] for package in packages]
    return Script(
        sum(package.seconds for package in found),
        tuple(line for package in found for line in _told(package)),
        lambda server: _install(server, packages),
    )


def dpkg(_server: "Server", words: Words) -> Script:
    must(list(words[-2:]) == ["--configure", "-a"], words)
    return Script(1.0)


def _told(package: Package) -> list[str]:
    """What apt says in the C locale."""
    count = len(package.versions)
    told = [
        "Reading package lists...",
        "Building dependency tree...",
        "Reading state information...",
    ]
    told.append(f"0 upgraded, {count} newly installed, 0 to remove and 0 not upgraded.")
    told.append(f"Need to get {package.size} of archives.")
    for number, (name, version) in enumerate(package.versions.items(), 1):
        told.append(f"Get:{number} {MIRROR} {name} amd64 {version} [128 kB]")
    told.append(f"Fetched {package.size} in 2s (23.1 MB/s)")
    for name, version in package.versions.items():
        told.append(f"Unpacking {name} ({version}) ...")
    for name, version in package.versions.items():
        told.append(f"Setting up {name} ({version}) ...")
    return told


def _install(server: "Server", packages: list[str]) -> Done:
    for package in packages:
        if package == "openjdk-17-jre-headless":
            server.disk.make(f"{JAVA_HOME}/bin")
            server.disk.write(f"{JAVA_HOME}/bin/java", b"", mode=0o755)
            server.disk.write(f"{JAVA_HOME}/release", b'JAVA_VERSION="17.0.21.1"\n')
        elif package in SETTING_UP and package not in server.packages:
            SETTING_UP[package](server)
        server.packages |= CATALOG[package].versions
    return Done()


def java(_server: "Server", words: Words, _: bytes) -> Done:
    must(len(words) == 2 and words[0].startswith("-Xmx") and words[1] == "-version", words)
    build = "build 17.0.21.1+1-1-deb12u1-Debian"
    told = [
        'openjdk version "17.0.21.1" 2026-01-20',
        f"OpenJDK Runtime Environment ({build})",
        f"OpenJDK 64-Bit Server VM ({build}, mixed mode, sharing)",
    ]
    return Done(err=lines(told))


COMMANDS: dict[str, Command] = {"dpkg-query": dpkg_query, f"{JAVA_HOME}/bin/java": java}
