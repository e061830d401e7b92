"""A real name server on loopback, as far as one needs it: UDP, and what it is told to say."""

import socket
import threading
from contextlib import contextmanager

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset

SILENT = "silent"


@contextmanager
def serving(records, codes=None):
    """`records`: lines of a zone file. `codes`: an rcode, or SILENT, for a name; others that are
    not in the records get NXDOMAIN. Yields where it listens.
    """
    sets = [dns.rrset.from_text(*line.split(" ", 4)) for line in records]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listening:
        listening.bind(("127.0.0.1", 0))
        where = listening.getsockname()
        thread = threading.Thread(target=_serve, args=(listening, sets, codes or {}))
        thread.start()
        try:
            yield where
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"", where)  # the end
            thread.join()


def _serve(listening, sets, codes):
    while True:
        data, peer = listening.recvfrom(4096)
        if not data:
            return
        answer = _answer(dns.message.from_wire(data), sets, codes)
        if answer:
            listening.sendto(answer.to_wire(), peer)


def _answer(asked, sets, codes):
    question = asked.question[0]
    name = question.name.to_text(omit_final_dot=True).lower()
    if codes.get(name) == SILENT:
        return None
    answer = dns.message.make_response(asked)
    answer.flags |= dns.flags.RA
    mine = [one for one in sets if one.name == question.name]
    aliases = [one for one in mine if one.rdtype == dns.rdatatype.CNAME]
    there = {one[0].target for one in aliases} | {question.name}
    answer.answer += aliases
    answer.answer += [one for one in sets if one.name in there and one.rdtype == question.rdtype]
    if name in codes:
        answer.set_rcode(dns.rcode.from_text(codes[name]))
    elif not mine and name != "":
        answer.set_rcode(dns.rcode.NXDOMAIN)
    return answer
