"""The LDAP tools on the practice server, and the domain of its slapd.

The directory that the steps make in it is theirs: only what they ask and change is understood.
"""

import re

from setupwizard.directory import ldif
from setupwizard.directory.ldif import LdifEntry
from setupwizard.directory.slapd import ROOT
from setupwizard.model.distinguished_names import same
from setupwizard.practice.commands.command import ABSENT, Args, parse_options, require
from setupwizard.practice.programs.ldap_filter import fits
from setupwizard.practice.programs.slapd import put, root_may_write
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState
from setupwizard.practice.state.slapd import Attributes, SlapdState

DATABASE = "olcDatabase={1}mdb,cn=config"
UNREACHABLE, NO_SUCH, TAKEN, REFUSED = 255, 32, 68, 50


def debconf(state: ServerState, args: Args, stdin: bytes) -> CommandResult:
    require(not args, args)
    for line in stdin.decode().splitlines():
        _package, question, _kind, answer = line.split(" ", 3)
        state.debconf[question] = answer
    return CommandResult()


def _refusal(
    state: ServerState, program: str, options: dict[str, list[str]]
) -> CommandResult | None:
    """How it ends where no slapd lets us in."""
    require((options.get("-Y"), options.get("-H")) == (["EXTERNAL"], ["ldapi:///"]), [str(options)])
    if "ldap-utils" not in state.packages:
        return CommandResult(err=f"env: '{program}': {ABSENT}\n", status=127)
    if state.slapd is None or not state.slapd.online:
        cause = "Can't contact LDAP server (-1)"
        return CommandResult(err=f"ldap_sasl_interactive_bind: {cause}\n", status=UNREACHABLE)
    return None


def ldapwhoami(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, rest = parse_options(args, "Y:QH:")
    require(not rest, args)
    return _refusal(state, "ldapwhoami", options) or CommandResult(f"dn:{ROOT}\n")


def ldapsearch(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, (search_filter, *attributes) = parse_options(args, "Y:QH:Lo:z:b:s:")
    require(len(options["-L"]) == 3 and options["-o"] == ["ldif-wrap=no"], args)
    refusal = _refusal(state, "ldapsearch", options)
    if refusal or state.slapd is None:
        return refusal or CommandResult()
    base, (scope,) = options["-b"][0], options["-s"]
    if base == "cn=config":
        require(scope == "one", args)
        settings = state.slapd.settings.items()
        entries = [LdifEntry(DATABASE, {name.lower(): tuple(values) for name, values in settings})]
    else:
        require(scope == "sub", args)
        if same(base) not in state.slapd.entries:
            return CommandResult(err=f"No such object ({NO_SUCH})\n", status=NO_SUCH)
        everything = state.slapd.entries.items()
        entries = [entry for name, entry in everything if name.endswith(same(base))]
    return CommandResult(
        "".join(_output(entry, attributes) for entry in entries if fits(entry, search_filter))
    )


def _output(entry: LdifEntry, attributes: Args) -> str:
    pairs = [(name, value) for name in attributes for value in entry.all(name)]
    lines = [ldif.line("dn", entry.dn), *(ldif.line(*pair) for pair in pairs)]
    return "\n".join(lines) + "\n\n"


def ldapmodify(state: ServerState, args: Args, stdin: bytes) -> CommandResult:
    options, rest = parse_options(args, "Y:QH:")
    require(not rest, args)
    refusal = _refusal(state, "ldapmodify", options)
    if refusal or state.slapd is None:
        return refusal or CommandResult()
    for record in re.split(r"\n\n+", stdin.decode().strip()):
        (_, dn), (_, kind), *pairs = [_pair(line) for line in record.split("\n")]
        require(kind in ("add", "modify"), [record])
        change = _add if kind == "add" else _modify
        if complaint := change(state.slapd, dn, pairs):
            return complaint
    return CommandResult()


def _pair(line: str) -> tuple[str, str]:
    name, _, text = line.partition(":")
    return name, ldif.value_of(text)


def _add(slapd: SlapdState, dn: str, pairs: list[tuple[str, str]]) -> CommandResult | None:
    if not root_may_write(slapd):
        return CommandResult(err=f"ldap_add: Insufficient access ({REFUSED})\n", status=REFUSED)
    if same(dn) in slapd.entries:
        return CommandResult(err=f"ldap_add: Already exists ({TAKEN})\n", status=TAKEN)
    above = dn.partition(",")[2]
    if same(above) not in slapd.entries and same(dn) != same(slapd.suffix):
        return CommandResult(err=f"ldap_add: No such object ({NO_SUCH})\n", status=NO_SUCH)
    attributes: Attributes = {}
    for name, value in pairs:
        attributes.setdefault(name, []).append(value)
    put(slapd, dn, attributes)
    return None


def _modify(slapd: SlapdState, dn: str, pairs: list[tuple[str, str]]) -> CommandResult | None:
    if dn == DATABASE:
        _change(slapd.settings, pairs)
        return None
    if not root_may_write(slapd):
        return CommandResult(err=f"ldap_modify: Insufficient access ({REFUSED})\n", status=REFUSED)
    entry = slapd.entries.get(same(dn))
    if entry is None:
        return CommandResult(err=f"ldap_modify: No such object ({NO_SUCH})\n", status=NO_SUCH)
    attributes = {name: list(values) for name, values in entry.attributes.items()}
    _change(attributes, [(name.lower(), value) for name, value in pairs], lower=True)
    put(slapd, entry.dn, attributes)
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
