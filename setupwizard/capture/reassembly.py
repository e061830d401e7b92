"""One half of a TCP connection: what one side sent, in order.

Only as far as it is needed to read along: segments that come early wait for those before them;
what came already is left out; and what the other side has confirmed without our seeing it will
never come, so it is a gap.
"""

HALF = 0x80000000
WRAP = 0xFFFFFFFF

MOST_WAITING = 512 * 1024
"""Bytes that wait for a missing one. Beyond it, the missing one is given up."""

MOST_SEGMENTS = 512


def distance(seq: int, other: int) -> int:
    """How far `seq` lies behind `other`; sequence numbers begin anew after 2^32 (RFC 9293, 3.4)."""
    return ((seq - other + HALF) & WRAP) - HALF


class Half:
    """`expected`: the sequence number that comes next; None before the first segment.

    `repeated` counts the segments that had come already.
    """

    __slots__ = ("_acked", "_held", "_waiting", "expected", "repeated")

    def __init__(self) -> None:
        self.expected: int | None = None
        self.repeated = 0
        self._waiting: dict[int, tuple[bytes, int]] = {}
        self._held = 0
        self._acked: int | None = None

    def begin(self, seq: int) -> None:
        """The number of the first byte, as a SYN tells it."""
        self.expected = (seq + 1) & WRAP
        self._waiting.clear()
        self._held = 0

    def take(self, seq: int, payload: bytes, absent: int = 0) -> list[bytes | None]:
        """What can be read now, in order; None stands where something is missing for good."""
        if self.expected is None:
            self.expected = seq
        early = distance(seq, self.expected)
        if early == 0 and not self._waiting and not absent:  # nearly always
            self.expected = (seq + len(payload)) & WRAP
            return [payload]
        if early < 0 and -early >= len(payload) + absent:
            self.repeated += 1
            return []
        if early > HALF // 2:  # far from anything: another connection, or a forged one
            return []
        if seq not in self._waiting or len(self._waiting[seq][0]) < len(payload):
            self._held += len(payload) - len(self._waiting.get(seq, (b"", 0))[0])
            self._waiting[seq] = (payload, absent)
        found = self._in_order()
        while self._waiting and (self._will_not_come() or self._is_full()):
            found += self._skip()
        return found

    def confirmed(self, ack: int) -> list[bytes | None]:
        """The other side has everything up to `ack`: what is missing before it will not come.

        Nothing is given up before something behind it is there: a recording may have a segment
        right after its confirmation.
        """
        self._acked = ack
        found: list[bytes | None] = []
        while self._waiting and self._will_not_come():
            found += self._skip()
        return found

    def _will_not_come(self) -> bool:
        if self._acked is None or self.expected is None:
            return False
        return distance(self._acked, self.expected) > 0

    def _is_full(self) -> bool:
        return self._held > MOST_WAITING or len(self._waiting) > MOST_SEGMENTS

    def _skip(self) -> list[bytes | None]:
        expected = self.expected or 0
        self.expected = min(self._waiting, key=lambda seq: distance(seq, expected))
        return [None, *self._in_order()]

    def _in_order(self) -> list[bytes | None]:
        found: list[bytes | None] = []
        while self._waiting and self.expected is not None:
            expected = self.expected
            seq = min(self._waiting, key=lambda one: distance(one, expected))
            early = distance(seq, expected)
            if early > 0:
                break
            payload, absent = self._waiting.pop(seq)
            self._held -= len(payload)
            fresh = payload[-early:] if early else payload
            if -early >= len(payload) + absent:
                self.repeated += 1
                continue
            if fresh:
                found.append(fresh)
            if absent:
                found.append(None)
            self.expected = (seq + len(payload) + absent) & WRAP
        return found
