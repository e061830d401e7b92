"""What is on the practice server's disk before anybody touches it: Debian 12 and little else."""

from setupwizard.practice.disk import Disk

FOLDERS = (  # of a model in memory: nothing is written to a disk
    "/etc/default", "/etc/systemd/system", "/etc/ufw", "/opt", "/proc", "/root", "/run", "/tmp",  # noqa: S108
    "/usr/lib/jvm", "/var/lib", "/var/tmp",  # noqa: S108
)  # fmt: skip

RELEASE = """PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
NAME="Debian GNU/Linux"
VERSION_ID="12"
VERSION="12 (bookworm)"
VERSION_CODENAME=bookworm
ID=debian
"""

MEMORY = 4_014_084
"""KiB of a small rented server."""


def furnished() -> Disk:
    disk = Disk(FOLDERS)
    disk.write("/etc/os-release", RELEASE.encode())
    disk.write("/proc/locks", b"")
    return disk
