"""OpenLDAP on the practice server: Debian's slapd as its package leaves it, and the LDAP tools.

The directory that the steps make in it is theirs: only what they ask and change is understood.
"""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from setupwizard.directory import ldif
from setupwizard.directory.ldif import Entry, same
from setupwizard.directory.password_hash import is_of
from setupwizard.directory.slapd import DEFAULTS, ROOT, UNIT
from setupwizard.model.secret import Secret
from setupwizard.practice.command import ABSENT, Command, Done, Words, must, options
from setupwizard.practice.disk import Disk
from setupwizard.practice.ldap_filter import fits
from setupwizard.practice.units import Unit

if TYPE_CHECKING:
    from setupwizard.practice.server import Server

DATABASE = "olcDatabase={1}mdb,cn=config"
CONFIG = "/etc/ldap/slapd.d/cn=config"
UNREACHABLE, NO_SUCH, TAKEN, REFUSED = 255, 32, 68, 50
PUBLIC = "0.0.0.0"  # noqa: S104 - where a slapd nobody has closed listens

Attributes = dict[str, list[str]]


@dataclass(slots=True)
class Slapd:
    """`settings` are the database's own; `entries` by what is the same for a name."""

    suffix: str
    pid: int
    address: str = "127.0.0.1"
    online: bool = True
    settings: Attributes = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)

    def put(self, dn: str, attributes: Attributes) -> None:
        kept = {name.lower(): tuple(values) for name, values in attributes.items()}
        self.entries[same(dn)] = Entry(dn, kept)

    def logs_in(self, dn: str, password: Secret) -> bool:
        entry = self.entries.get(same(dn))
        return bool(entry and is_of(entry.first("userPassword"), password))

    def follow(self, disk: Disk, *, up: bool) -> None:
        """Its service was started or stopped; it listens where its defaults say."""
        self.online = up
        self.address = "127.0.0.1" if "ldap://127.0.0.1/" in disk.text(DEFAULTS) else PUBLIC

    @property
    def ours(self) -> bool:
        """The host's root may write."""
        return any(f"{ROOT} manage" in rule for rule in self.settings.get("olcAccess", ()))


def installed(server: "Server") -> None:
    """As Debian's package leaves it: with the domain debconf was told, and nothing but its top."""
    domain = server.debconf.get("slapd/domain", "nodomain")
    suffix = ",".join(f"dc={label}" for label in domain.split("."))
    server.slapd = Slapd(suffix, server.new_pid())
    server.slapd.settings = {"olcSuffix": [suffix], "olcAccess": ["{0}to * by * read"]}
    server.slapd.put(suffix, {"objectClass": ["top", "dcObject", "organization"]})
    server.disk.make(CONFIG)
    server.disk.write(f"{CONFIG}/olcDatabase={{1}}mdb.ldif", f"olcSuffix: {suffix}\n".encode())
    server.units[UNIT] = Unit("/run/systemd/generator.late/slapd.service", enabled=True)
    server.units[UNIT].begin(server)
    server.slapd.follow(server.disk, up=True)


def debconf(server: "Server", words: Words, stdin: bytes) -> Done:
    must(not words, words)
    for line in stdin.decode().splitlines():
        _package, question, _kind, answer = line.split(" ", 3)
        server.debconf[question] = answer
    return Done()


def _login(server: "Server", program: str, given: dict[str, list[str]]) -> Done | None:
    """How it ends where no slapd lets us in."""
    must((given.get("-Y"), given.get("-H")) == (["EXTERNAL"], ["ldapi:///"]), [str(given)])
    if "ldap-utils" not in server.packages:
        return Done(err=f"env: '{program}': {ABSENT}\n", status=127)
    if server.slapd is None or not server.slapd.online:
        cause = "Can't contact LDAP server (-1)"
        return Done(err=f"ldap_sasl_interactive_bind: {cause}\n", status=UNREACHABLE)
    return None


def ldapwhoami(server: "Server", words: Words, _: bytes) -> Done:
    given, rest = options(words, "Y:QH:")
    must(not rest, words)
    return _login(server, "ldapwhoami", given) or Done(f"dn:{ROOT}\n")


def ldapsearch(server: "Server", words: Words, _: bytes) -> Done:
    given, (wanted, *attributes) = options(words, "Y:QH:Lo:z:b:s:")
    must(len(given["-L"]) == 3 and given["-o"] == ["ldif-wrap=no"], words)
    refused = _login(server, "ldapsearch", given)
    if refused or server.slapd is None:
        return refused or Done()
    base, (scope,) = given["-b"][0], given["-s"]
    if base == "cn=config":
        must(scope == "one", words)
        found = [Entry(DATABASE, {name.lower(): tuple(values) for name, values in
                                  server.slapd.settings.items()})]  # fmt: skip
    else:
        must(scope == "sub", words)
        if same(base) not in server.slapd.entries:
            return Done(err=f"No such object ({NO_SUCH})\n", status=NO_SUCH)
        found = [entry for name, entry in server.slapd.entries.items() if name.endswith(same(base))]
    return Done("".join(_shown(entry, attributes) for entry in found if fits(entry, wanted)))


def _shown(entry: Entry, attributes: Words) -> str:
    pairs = [(name, value) for name in attributes for value in entry.all(name)]
    lines = [ldif.line("dn", entry.dn), *(ldif.line(*pair) for pair in pairs)]
    return "\n".join(lines) + "\n\n"


def ldapmodify(server: "Server", words: Words, stdin: bytes) -> Done:
    given, rest = options(words, "Y:QH:")
    must(not rest, words)
    refused = _login(server, "ldapmodify", given)
    if refused or server.slapd is None:
        return refused or Done()
    for record in re.split(r"\n\n+", stdin.decode().strip()):
        (_, dn), (_, kind), *pairs = [_pair(line) for line in record.split("\n")]
        must(kind in ("add", "modify"), [record])
        change = _add if kind == "add" else _modify
        if complaint := change(server.slapd, dn, pairs):
            return complaint
    return Done()


def _pair(line: str) -> tuple[str, str]:
    name, _, text = line.partition(":")
    return name, ldif.value_of(text)


def _add(directory: Slapd, dn: str, pairs: list[tuple[str, str]]) -> Done | None:
    if not directory.ours:
        return Done(err=f"ldap_add: Insufficient access ({REFUSED})\n", status=REFUSED)
    if same(dn) in directory.entries:
        return Done(err=f"ldap_add: Already exists ({TAKEN})\n", status=TAKEN)
    above = dn.partition(",")[2]
    if same(above) not in directory.entries and same(dn) != same(directory.suffix):
        return Done(err=f"ldap_add: No such object ({NO_SUCH})\n", status=NO_SUCH)
    attributes: Attributes = {}
    for name, value in pairs:
        attributes.setdefault(name, []).append(value)
    directory.put(dn, attributes)
    return None


def _modify(directory: Slapd, dn: str, pairs: list[tuple[str, str]]) -> Done | None:
    if dn == DATABASE:
        _change(directory.settings, pairs)
        return None
    if not directory.ours:
        return Done(err=f"ldap_modify: Insufficient access ({REFUSED})\n", status=REFUSED)
    entry = directory.entries.get(same(dn))
    if entry is None:
        return Done(err=f"ldap_modify: No such object ({NO_SUCH})\n", status=NO_SUCH)
    attributes = {name: list(values) for name, values in entry.attributes.items()}
    _change(attributes, [(name.lower(), value) for name, value in pairs], lower=True)
    directory.put(entry.dn, attributes)
    return None


def _change(attributes: Attributes, pairs: list[tuple[str, str]], *, lower: bool = False) -> None:
    """Sections `replace: x` or `add: x`, the values, and a line with nothing but a dash."""
    for name, value in pairs:
        key = value.lower() if lower else value
        if name == "replace":
            attributes[key] = []
        elif name == "-":
            pass
        elif name == "add":
            attributes.setdefault(key, [])
        else:
            attributes[name].append(value)


COMMANDS: dict[str, Command] = {
    "debconf-set-selections": debconf,
    "ldapwhoami": ldapwhoami,
    "ldapsearch": ldapsearch,
    "ldapmodify": ldapmodify,
}
