"""The archives of Openfire that can be had in practice: small, and whole in every other way."""

import gzip
import hashlib
import io
import re
import tarfile
from functools import cache

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.releases import Release

VERSIONS = ("5.1.1", "5.0.4", "4.9.2", "4.6.2")
SITE = "https://downloads.practice.example/"
ARCHIVE = re.compile(re.escape(SITE) + r"openfire_(\d+)_(\d+)_(\d+)\.tar\.gz")
SIZE = 81_149_009
"""Bytes of a real one: what is told while it is downloaded."""

DOWNLOAD = 5.0
"""Seconds a download takes."""

SECURITY = """<?xml version="1.0" encoding="UTF-8"?>
<security><encrypt><algorithm>Blowfish</algorithm><key><current /></key><property>
<name>database.defaultProvider.username</name><name>database.defaultProvider.password</name>
</property></encrypt></security>
"""
CONFIGURATION = """<?xml version="1.0" encoding="UTF-8"?>
<jive><adminConsole><port>9090</port><securePort>9091</securePort></adminConsole><locale>en</locale></jive>
"""


@cache
def archive(version: str) -> bytes:
    """A tar.gz of what the setup looks at."""
    files = {
        "README.html": "",
        "bin/openfire.sh": "",
        "conf/openfire.xml": CONFIGURATION,
        "conf/security.xml": SECURITY,
        "lib/log4j2.xml": "",
        "lib/startup.jar": "",
        f"lib/xmppserver-{version}.jar": "",
        "plugins/admin/plugin.xml": "",
        "resources/security/java.security": "",
    }
    tarball = io.BytesIO()
    with tarfile.open(fileobj=tarball, mode="w") as tar:
        for name, text in files.items():
            info = tarfile.TarInfo(f"openfire/{name}")
            info.size = len(text.encode())
            tar.addfile(info, io.BytesIO(text.encode()))
    return gzip.compress(tarball.getvalue(), mtime=0)


def release(version: str) -> Release:
    name = f"openfire_{version.replace('.', '_')}.tar.gz"
    # The old ones were published without one, as the real ones were.
    digest = hashlib.sha256(archive(version)).hexdigest() if version[0] > "4" else ""
    return Release(version, name, SITE + name, SIZE, digest)


def releases() -> tuple[Release, ...]:
    return tuple(release(version) for version in VERSIONS)


def find(version: str) -> Release:
    """See `openfire.releases.find_release`."""
    if version not in VERSIONS:
        raise SetupError(Code.RELEASE_UNKNOWN, version=version)
    found = release(version)
    if not found.sha256:
        raise SetupError(Code.RELEASE_WITHOUT_DIGEST, version=version)
    return found


def published(url: str) -> bytes | None:
    """What is behind an address of the practice site."""
    name = ARCHIVE.fullmatch(url)
    version = ".".join(name.groups()) if name else ""
    return archive(version) if version in VERSIONS else None
