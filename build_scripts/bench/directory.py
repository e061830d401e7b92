"""A directory of 5,000 people asked through SSH: by us, and by ldapsearch on the server."""

import shlex
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter

from bench.contestants import RunFailedError
from bench.payload import Payload
from setupwizard.directory.ldap import open_directory
from setupwizard.model.problems import SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.transport.base import Transport
from setupwizard.transport.host_keys import KnownHosts
from setupwizard.transport.ssh import connect
from tests.system import slapd
from tests.system.lab import LabHost

PEOPLE = 5000
PLACE = f"ou=people,{slapd.SUFFIX}"
PERSON = "(objectClass=inetOrgPerson)"


@dataclass(frozen=True, slots=True)
class Asked:
    """A server with its directory, and our link to it, which is open as it is in the window."""

    server: slapd.Slapd
    link: Transport


@contextmanager
def prepared(host: LabHost, payload: Payload) -> Iterator[Asked]:
    tree = slapd.BASE + slapd.unit(PLACE) + slapd.crowd(PEOPLE, PLACE)
    unlimited = "limits * size=unlimited\n"
    server = slapd.Slapd(host, "bench", 3400, ldif=tree, limits=unlimited).start()
    known, never = KnownHosts(payload.known_hosts), threading.Event()
    link = connect(payload.login, Secrets(), known, lambda _: False, never)
    try:
        yield Asked(server, link)
    finally:
        link.close()


def ours(target: Asked) -> float:
    """Seconds of logging in to the directory, guessing everything, counting and five people."""
    ldap = target.server.reached(base_dn="")
    began = perf_counter()
    try:
        with open_directory(target.link, ldap, Secret(slapd.READER_PASSWORD)) as directory:
            people = directory.people(directory.discover(ldap).answers)
    except SetupError as error:
        raise RunFailedError(f"ours: {error}\n{error.problem.detail}") from error
    seconds = perf_counter() - began
    if (people.count, len(people.sample)) != (PEOPLE, 5):
        raise RunFailedError(f"ours: {people.count} people")
    return seconds


def shown(target: Asked) -> float:
    """Seconds of the count and five people alone, when the guesses are made."""
    ldap = target.server.reached(base_dn=PLACE)
    with open_directory(target.link, ldap, Secret(slapd.READER_PASSWORD)) as directory:
        began = perf_counter()
        people = directory.people(ldap)
        seconds = perf_counter() - began
    if (people.count, len(people.sample)) != (PEOPLE, 5):
        raise RunFailedError(f"ours: {people.count} people")
    return seconds


def ldapsearch(target: Asked) -> float:
    """Seconds of the same questions by one who knows the answers: classes, names, five people.

    One shell on the same link, so that neither side pays for a login.
    """
    reader = ["-D", slapd.READER, "-w", slapd.READER_PASSWORD, "-b", slapd.SUFFIX]
    search = ["ldapsearch", "-x", "-LLL", "-H", f"ldap://127.0.0.1:{target.server.port}", *reader]
    paged = ["-E", "pr=1000/noprompt"]
    questions = (
        [*paged, "(|(objectClass=inetOrgPerson)(objectClass=posixAccount))", "objectClass", "uid"],
        [*paged, f"(&(uid=*){PERSON})", "1.1"],
        ["-z", "5", f"(&(uid=*){PERSON})", "uid", "cn", "mail"],
    )
    lines = "; ".join(shlex.join([*search, *question]) for question in questions)
    began = perf_counter()
    result = target.link.run(["sh", "-c", lines])
    seconds = perf_counter() - began
    if result.out.count("\ndn: ") < 2 * PEOPLE:
        raise RunFailedError(f"ldapsearch\n{result.err}")
    return seconds
