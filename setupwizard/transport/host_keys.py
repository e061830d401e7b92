"""The servers this computer knows, by the keys they showed."""

import base64
import binascii
import hashlib
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from setupwizard.model.problems import Code, SetupError

ENTRY = re.compile(r"^\[(?P<address>[^\]]+)\]:(?P<port>\d+)$")
SKIPPED = ("#", "@", "|")
"""How comments, marked lines and hashed names begin (sshd(8)): kept, and not for us to read."""


@dataclass(frozen=True, slots=True)
class HostKey:
    """A key a server showed. `kind` as SSH names it; `fingerprint` begins with `SHA256:`.

    `before`: the fingerprints it was known by until now. Whoever is asked about a key that takes
    the place of others must know that it does, or say no.
    """

    address: str
    port: int
    kind: str
    fingerprint: str
    before: tuple[str, ...] = ()


class KnownHosts:
    """Our own known_hosts file (OpenSSH's format), an entry for every `[address]:port`.

    Lines that make no sense are kept and do no harm.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def kinds(self, address: str, port: int) -> tuple[str, ...]:
        """The kinds of key this server is known by, so that it is asked for one of them."""
        return tuple(dict.fromkeys(kind for _, kind, _ in self._known(address, port)))

    def check(
        self, address: str, port: int, kind: str, blob: bytes, ask: Callable[[HostKey], bool]
    ) -> None:
        """Return if this is the server's known key, or one that `ask` accepts: the first, or one
        in the place of all it was known by (`before`).

        Raises HOST_KEY_CHANGED or HOST_KEY_UNKNOWN (declined), or KNOWN_HOSTS_UNWRITABLE.
        """
        known = tuple((kind, blob) for _, kind, blob in self._known(address, port))
        if (kind, blob) in known:
            return
        before = tuple(fingerprint(blob) for _, blob in known)
        key = HostKey(address, port, kind, fingerprint(blob), before)
        if not ask(key):
            raise self._declined(key, known)
        line = f"[{address}]:{port} {kind} {base64.b64encode(blob).decode()}"
        self._write([*self._without(address, port), line])

    def _declined(self, key: HostKey, known: tuple[tuple[str, bytes], ...]) -> SetupError:
        params = {"host": key.address, "port": str(key.port), "fingerprint": key.fingerprint}
        if not known:
            return SetupError(Code.HOST_KEY_UNKNOWN, **params)
        before = ", ".join(f"{kind} {fingerprint(blob)}" for kind, blob in known)
        detail = f"{self.path}: {before}; now: {key.kind} {key.fingerprint}"
        return SetupError(Code.HOST_KEY_CHANGED, detail, **params, before=", ".join(key.before))

    def _without(self, address: str, port: int) -> list[str]:
        """The lines without this server; one that names others beside it keeps those."""
        theirs = {number for number, _, _ in self._known(address, port)}
        kept: list[str] = []
        for number, line in enumerate(self._lines(), 1):
            names, _, key = line.strip().partition(" ")
            others = [name for name in names.split(",") if _name(name) != (address.lower(), port)]
            if number not in theirs:
                kept.append(line)
            elif others:
                kept.append(f"{','.join(others)} {key}")
        return kept

    def _known(self, address: str, port: int) -> Iterator[tuple[int, str, bytes]]:
        """The numbers of the lines that are about it, with what they say."""
        for number, line in enumerate(self._lines(), 1):
            names, kind, blob = _parsed(line) or ((), "", b"")
            if (address.lower(), port) in names:
                yield number, kind, blob

    def _lines(self) -> list[str]:
        try:
            return self.path.read_bytes().decode("utf-8", "surrogateescape").splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._unwritable(error) from error

    def _write(self, lines: list[str]) -> None:
        """Write the whole file beside the old one, then put it in its place."""
        text = "\n".join([*lines, ""])
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, part = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")
            try:
                with os.fdopen(handle, "wb") as file:  # mkstemp made it 0600
                    file.write(text.encode("utf-8", "surrogateescape"))
                    file.flush()
                    os.fsync(file.fileno())
                Path(part).replace(self.path)
            except OSError:
                Path(part).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise self._unwritable(error) from error

    def _unwritable(self, error: OSError) -> SetupError:
        return SetupError(Code.KNOWN_HOSTS_UNWRITABLE, detail=str(error), file=self.path.name)


def fingerprint(blob: bytes) -> str:
    """As OpenSSH prints it: SHA-256 in base64 without padding."""
    digest = base64.b64encode(hashlib.sha256(blob).digest()).decode()
    return "SHA256:" + digest.rstrip("=")


def _parsed(line: str) -> tuple[tuple[tuple[str, int], ...], str, bytes] | None:
    """The names, kind and key of a line; nothing in a line to skip; None for a bad one."""
    if not line.strip() or line.startswith(SKIPPED):
        return (), "", b""
    fields = line.split()
    if len(fields) < 3:
        return None
    names, kind, encoded = fields[:3]
    try:
        blob = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return None
    size = int.from_bytes(blob[:4], "big")
    if blob[4 : 4 + size] != kind.encode("utf-8", "surrogateescape"):
        return None  # a key begins with the name of its own kind (RFC 4253, 6.6)
    return tuple(_name(name) for name in names.split(",")), kind, blob


def _name(name: str) -> tuple[str, int]:
    found = ENTRY.match(name)
    return (found["address"].lower(), int(found["port"])) if found else (name.lower(), 22)
