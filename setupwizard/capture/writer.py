"""A capture as a pcapng file that Wireshark and tshark open: with names, comments and keys.

Blocks and options: draft-ietf-opsawg-pcapng, 4. What is in it is what travelled: also what is
hidden everywhere else in this program.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from ipaddress import ip_address
from pathlib import Path
from struct import pack

from setupwizard.capture.packets import Packet
from setupwizard.capture.pcapng import (
    BYTE_ORDER,
    ENHANCED,
    INTERFACE,
    RESOLUTION,
    SECRETS,
    SECTION,
    TLS_KEY_LOG,
)
from setupwizard.model.application import NAME
from setupwizard.model.problems import Code, SetupError

NAMES = 4
COMMENT, APPLICATION = 1, 4
NANOSECOND = 9


def save(
    path: Path,
    packets: Iterable[Packet],
    *,
    names: Mapping[str, str],
    comments: Mapping[int, str],
    keys: bytes = b"",
    about: str = "",
) -> None:
    """Write the file as a whole or not at all; only its owner may read it.

    `names` by address, `comments` by the number of the packet, from 1; `keys`: a TLS key log, with
    which the encrypted part can be read; `about` the whole capture. Raises CAPTURE_FILE_UNWRITABLE.
    """
    write_whole(path, written(packets, names=names, comments=comments, keys=keys, about=about))


def write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """As `save`."""
    try:
        descriptor, partial = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.writelines(pieces)
            Path(partial).replace(path)
        except BaseException:
            Path(partial).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise SetupError(Code.CAPTURE_FILE_UNWRITABLE, detail=str(error), file=path) from error


def written(
    packets: Iterable[Packet],
    *,
    names: Mapping[str, str],
    comments: Mapping[int, str],
    keys: bytes = b"",
    about: str = "",
) -> Iterator[bytes]:
    """The blocks of such a file."""
    options = _option(APPLICATION, NAME) + (_option(COMMENT, about) if about else b"")
    yield _block(SECTION, pack("<IHHq", BYTE_ORDER, 1, 0, -1) + options + _END)
    if names:
        yield _block(NAMES, b"".join(_name(*one) for one in names.items()) + _END)
    if keys:
        yield _block(SECRETS, pack("<II", TLS_KEY_LOG, len(keys)) + _padded(keys))
    links: dict[int, int] = {}
    for number, packet in enumerate(packets, 1):
        if packet.link not in links:
            links[packet.link] = len(links)
            unit = pack("<HHB3x", RESOLUTION, 1, NANOSECOND)
            yield _block(INTERFACE, pack("<HHI", packet.link, 0, 0) + unit + _END)
        head = pack(
            "<IIIII",
            links[packet.link],
            packet.time >> 32 & 0xFFFFFFFF,
            packet.time & 0xFFFFFFFF,
            len(packet.data),
            packet.length,
        )
        comment = comments.get(number, "")
        options = _option(COMMENT, comment) + _END if comment else b""
        yield _block(ENHANCED, head + _padded(packet.data) + options)


_END = pack("<HH", 0, 0)


def _block(kind: int, body: bytes) -> bytes:
    length = 12 + len(body)
    return pack("<II", kind, length) + body + pack("<I", length)


def _option(code: int, text: str) -> bytes:
    value = text.encode()[:0xFFFF]
    return pack("<HH", code, len(value)) + _padded(value)


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def _name(address: str, name: str) -> bytes:
    raw = ip_address(address).packed
    value = raw + name.encode() + b"\0"
    return pack("<HH", 1 if len(raw) == 4 else 2, len(value)) + _padded(value)
