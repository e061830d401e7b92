#!/usr/bin/env python3
"""Hold packets back for a while: latency, jitter and loss without tc netem.

Usage: lab_delay.py QUEUE DELAY_MS [JITTER_MS [LOSS_PERCENT]]

The kernel hands over the packets that an iptables rule sends to NFQUEUE number
QUEUE; each is accepted DELAY_MS later.  Their order is kept.  Speaks
nfnetlink_queue directly, so it needs nothing but Python.
"""

import collections
import random
import select
import socket
import struct
import sys
import time

NETLINK_NETFILTER = 12
SOL_NETLINK, NETLINK_NO_ENOBUFS = 270, 5
NLM_F_REQUEST, NLM_F_ACK, NLMSG_ERROR = 1, 4, 2
PACKET, VERDICT, CONFIG = (3 << 8), (3 << 8) | 1, (3 << 8) | 2  # subsystem 3: queue
CFG_CMD, CFG_PARAMS, CFG_MAXLEN, CFG_MASK, CFG_FLAGS = 1, 2, 3, 4, 5
BIND, COPY_META, FLAG_GSO = 1, 1, 1 << 2
ATTR_PACKET_HDR, ATTR_VERDICT_HDR = 1, 2
DROP, ACCEPT = 0, 1


def attribute(kind, data):
    return struct.pack("=HH", 4 + len(data), kind) + data + b"\0" * (-len(data) % 4)


def message(kind, flags, queue, attributes):
    body = struct.pack(">BBH", 0, 0, queue) + attributes
    return struct.pack("=IHHII", 16 + len(body), kind, NLM_F_REQUEST | flags, 0, 0) + body


class Queue:
    def __init__(self, number):
        self.number = number
        self.sock = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, NETLINK_NETFILTER)
        self.sock.bind((0, 0))
        self.sock.setsockopt(SOL_NETLINK, NETLINK_NO_ENOBUFS, 1)
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        self.configure(attribute(CFG_CMD, struct.pack(">BBH", BIND, 0, 0)))
        self.configure(attribute(CFG_PARAMS, struct.pack(">IB", 0, COPY_META)))
        self.configure(attribute(CFG_MAXLEN, struct.pack(">I", 20000)))
        self.configure(
            attribute(CFG_MASK, struct.pack(">I", FLAG_GSO))
            + attribute(CFG_FLAGS, struct.pack(">I", FLAG_GSO))
        )

    def configure(self, attributes):
        self.sock.send(message(CONFIG, NLM_F_ACK, self.number, attributes))
        answer = self.sock.recv(65536)
        _, kind, _, _, _, error = struct.unpack_from("=IHHIIi", answer)
        if kind == NLMSG_ERROR and error:
            raise OSError(-error, f"queue {self.number}: refused by the kernel")

    def packets(self):
        """The number of each packet in the next datagram."""
        data = self.sock.recv(1 << 18)
        at = 0
        while at + 16 <= len(data):
            length, kind = struct.unpack_from("=IH", data, at)
            if length < 16:
                return
            if kind == PACKET:
                i, end = at + 20, at + length
                while i + 4 <= end:
                    size, what = struct.unpack_from("=HH", data, i)
                    if size < 4:
                        break
                    if what & 0x3FFF == ATTR_PACKET_HDR:
                        yield struct.unpack_from(">I", data, i + 4)[0]
                    i += size + (-size % 4)
            at += length + (-length % 4)

    def decide(self, packet, verdict):
        self.sock.send(
            message(
                VERDICT,
                0,
                self.number,
                attribute(ATTR_VERDICT_HDR, struct.pack(">II", verdict, packet)),
            )
        )


def main(number, delay, jitter=0.0, loss=0.0):
    queue = Queue(int(number))
    delay, jitter, loss = float(delay) / 1000, float(jitter) / 1000, float(loss) / 100
    waiting = collections.deque()  # (when, packet number), in order
    print("ready", flush=True)  # noqa: T201 - labhost waits for this word
    while True:
        timeout = max(0.0, waiting[0][0] - time.monotonic()) if waiting else None
        if select.select([queue.sock], [], [], timeout)[0]:
            now = time.monotonic()
            for packet in queue.packets():
                if random.random() < loss:
                    queue.decide(packet, DROP)
                    continue
                due = now + delay + random.uniform(-jitter, jitter)
                if waiting:
                    due = max(due, waiting[-1][0])
                waiting.append((due, packet))
        now = time.monotonic()
        while waiting and waiting[0][0] <= now:
            queue.decide(waiting.popleft()[1], ACCEPT)


if __name__ == "__main__":
    if not 3 <= len(sys.argv) <= 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
