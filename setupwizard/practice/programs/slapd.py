"""OpenLDAP on the practice server: Debian's slapd as its package leaves it."""

from setupwizard.directory.ldif import LdifEntry
from setupwizard.directory.password_hash import is_of
from setupwizard.directory.slapd import DEFAULTS, ROOT, UNIT
from setupwizard.model.distinguished_names import same
from setupwizard.model.secret import Secret
from setupwizard.practice.programs.process import begin
from setupwizard.practice.state.server import ServerState
from setupwizard.practice.state.slapd import Attributes, SlapdState
from setupwizard.practice.state.unit import Unit

CONFIG = "/etc/ldap/slapd.d/cn=config"
PUBLIC = "0.0.0.0"  # noqa: S104 - where a slapd nobody has closed listens


def install(state: ServerState) -> None:
    """With the domain debconf was told, and nothing but its top."""
    domain = state.debconf.get("slapd/domain", "nodomain")
    suffix = ",".join(f"dc={label}" for label in domain.split("."))
    slapd = state.slapd = SlapdState(suffix, next(state.pids))
    slapd.settings = {"olcSuffix": [suffix], "olcAccess": ["{0}to * by * read"]}
    put(slapd, suffix, {"objectClass": ["top", "dcObject", "organization"]})
    state.disk.make(CONFIG)
    state.disk.write(f"{CONFIG}/olcDatabase={{1}}mdb.ldif", f"olcSuffix: {suffix}\n".encode())
    state.units[UNIT] = Unit("/run/systemd/generator.late/slapd.service", enabled=True)
    begin(state, state.units[UNIT])
    start(state)


def start(state: ServerState) -> None:
    """It listens where its defaults say."""
    if state.slapd:
        local = "ldap://127.0.0.1/" in state.disk.text(DEFAULTS)
        state.slapd.online, state.slapd.address = True, "127.0.0.1" if local else PUBLIC


def stop(state: ServerState) -> None:
    if state.slapd:
        state.slapd.online = False


def put(slapd: SlapdState, dn: str, attributes: Attributes) -> None:
    values = {name.lower(): tuple(values) for name, values in attributes.items()}
    slapd.entries[same(dn)] = LdifEntry(dn, values)


def logs_in(slapd: SlapdState, dn: str, password: Secret) -> bool:
    entry = slapd.entries.get(same(dn))
    return bool(entry and is_of(entry.first("userPassword"), password))


def root_may_write(slapd: SlapdState) -> bool:
    """Whether it was made ours: the host's root manages what is in it."""
    return any(f"{ROOT} manage" in rule for rule in slapd.settings.get("olcAccess", ()))
