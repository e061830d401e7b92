"""The list of names that a computer keeps for itself (hosts(5)): other computers do not know it."""

import os
import sys
from pathlib import Path


def hosts_file() -> Path:
    if sys.platform == "win32":
        root = os.environ.get("SYSTEMROOT", r"C:\Windows")
        return Path(root) / "System32" / "drivers" / "etc" / "hosts"
    return Path("/etc/hosts")


def read_hosts(text: str) -> dict[str, tuple[str, ...]]:
    """The addresses of each name, in lower case."""
    addresses: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        address, *names = line.partition("#")[0].split() or [""]
        for name in map(str.lower, names):
            addresses[name] = (*addresses.get(name, ()), address)
    return addresses


def known_here() -> dict[str, tuple[str, ...]]:
    """What this computer knows by itself; nothing where its list cannot be read."""
    try:
        return read_hosts(hosts_file().read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return {}
