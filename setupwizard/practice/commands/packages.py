"""apt and dpkg on the practice server, with the few packages the steps ask for."""

from collections.abc import Callable
from dataclasses import dataclass

from setupwizard.practice.commands.command import Args, lines, parse_options, require
from setupwizard.practice.programs import postgresql, slapd
from setupwizard.practice.state.job import CommandResult, Script
from setupwizard.practice.state.server import ServerState

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


SETTING_UP: dict[str, Callable[[ServerState], object]] = {
    "postgresql": postgresql.install,
    "slapd": slapd.install,
}
"""What a package does when it is set up for the first time."""


def dpkg_query(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, (package,) = parse_options(args, "Wf:")
    require("-W" in options and options["-f"] == [FORM], args)
    if package in state.packages:
        return CommandResult("installed ok")
    return CommandResult(err=f"dpkg-query: no packages found matching {package}\n", status=1)


def apt_get(state: ServerState, args: Args) -> Script:
    options, (verb, *packages) = parse_options(args, "yqfo:", "no-install-recommends")
    if verb == "update":
        hit = f"Hit:1 {MIRROR.split()[0]} bookworm InRelease"
        return Script(2.0, (hit, "Reading package lists..."))
    require(verb == "install", args)
    if not packages:
        require("-f" in options, args)
        return Script(1.0, ("Reading package lists...",))
    unknown = [package for package in packages if package not in CATALOG]
    if unknown:
        complaint = f"E: Unable to locate package {unknown[0]}\n"
        return Script(1.0, effect=lambda: CommandResult(err=complaint, status=100))
    entries = [CATALOG[package] for package in packages]
    return Script(
        sum(entry.seconds for entry in entries),
        tuple(line for entry in entries for line in _output(entry)),
        lambda: install(state, packages),
    )


def dpkg(_state: ServerState, args: Args) -> Script:
    require(list(args[-2:]) == ["--configure", "-a"], args)
    return Script(1.0)


def _output(package: Package) -> list[str]:
    """What apt says in the C locale."""
    versions = package.versions.items()
    return [
        "Reading package lists...",
        "Building dependency tree...",
        "Reading state information...",
        f"0 upgraded, {len(versions)} newly installed, 0 to remove and 0 not upgraded.",
        f"Need to get {package.size} of archives.",
        *(
            f"Get:{number} {MIRROR} {name} amd64 {version} [128 kB]"
            for number, (name, version) in enumerate(versions, 1)
        ),
        f"Fetched {package.size} in 2s (23.1 MB/s)",
        *(f"Unpacking {name} ({version}) ..." for name, version in versions),
        *(f"Setting up {name} ({version}) ..." for name, version in versions),
    ]


def install(state: ServerState, packages: list[str]) -> CommandResult:
    """What they leave behind, at once."""
    for package in packages:
        if package == "openjdk-17-jre-headless":
            state.disk.make(f"{JAVA_HOME}/bin")
            state.disk.write(f"{JAVA_HOME}/bin/java", b"", mode=0o755)
            state.disk.write(f"{JAVA_HOME}/release", b'JAVA_VERSION="17.0.21.1"\n')
        elif package in SETTING_UP and package not in state.packages:
            SETTING_UP[package](state)
        state.packages |= CATALOG[package].versions
    return CommandResult()


def java(_state: ServerState, args: Args, _: bytes) -> CommandResult:
    require(len(args) == 2 and args[0].startswith("-Xmx") and args[1] == "-version", args)
    build = "build 17.0.21.1+1-1-deb12u1-Debian"
    output = [
        'openjdk version "17.0.21.1" 2026-01-20',
        f"OpenJDK Runtime Environment ({build})",
        f"OpenJDK 64-Bit Server VM ({build}, mixed mode, sharing)",
    ]
    return CommandResult(err=lines(output))
