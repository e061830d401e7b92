"""The memory of a Java program, as its virtual machine counts it for whoever may read its file.

HotSpot keeps counters in `/tmp/hsperfdata_USER/PID` unless it is told not to (-XX:-UsePerfData);
jstat, which a JRE lacks, reads the same. Layout: perfMemory.hpp, perfData.hpp.
"""

import re
import struct
from dataclasses import dataclass

MAGIC = b"\xca\xfe\xc0\xc0"
LITTLE = 1
_HEADER = "4sBBBBiiqii"  # magic, order, version (two), ready, used, lost, time, first, count
_ENTRY = "iiiBBBBi"  # length, name, items, type, flags, unit, change, data
_LONG = ord("J")
MIB = 1024**2
YOUNG, OLD = "sun.gc.generation.0", "sun.gc.generation.1"
NEARLY = 0.92
"""Share of the heap at which Java begins to do little else but look for garbage."""


@dataclass(frozen=True, slots=True)
class Heap:
    """MiB in use when garbage was last collected, and the most there may be.

    `old`: how much of it has stayed for long, and will not be garbage soon.
    """

    used: int
    old: int
    limit: int

    @property
    def nearly_full(self) -> bool:
        return self.old > NEARLY * self.limit


def read_heap(counters: bytes) -> Heap | None:
    """None for what is no such file, or one of a virtual machine that counts otherwise."""
    try:
        values = _numbers(counters)
    except (struct.error, ValueError):
        return None
    limit = values.get(f"{OLD}.maxCapacity", 0)
    young, old = (
        sum(values[name] for name in values if re.fullmatch(rf"{place}\.space\.\d+\.used", name))
        for place in (YOUNG, OLD)
    )
    return Heap((young + old) // MIB, old // MIB, limit // MIB) if limit else None


def _numbers(counters: bytes) -> dict[str, int]:
    """Every counter that is one number of 64 bits."""
    order = "<" if counters[4:5] == bytes([LITTLE]) else ">"
    header, entry = struct.Struct(order + _HEADER), struct.Struct(order + _ENTRY)
    magic, *_, place, count = header.unpack_from(counters)
    if magic != MAGIC:
        return {}
    values = {}
    for _ in range(count):
        length, name, items, kind, *_, data = entry.unpack_from(counters, place)
        if length <= 0:
            break
        if kind == _LONG and items == 0:
            start = place + name
            text = counters[start : counters.index(b"\0", start)].decode("ascii")
            (values[text],) = struct.unpack_from(order + "q", counters, place + data)
        place += length
    return values
