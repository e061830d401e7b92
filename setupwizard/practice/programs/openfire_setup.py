"""Openfire on the practice server: what it does with its files and its database when it starts.

After what 4.6.2 and 5.1.1 were seen to do: the unattended setup rewrites openfire.xml and takes its
own block out.
"""

import re
from dataclasses import dataclass
from functools import partial
from xml.etree.ElementTree import Element

from setupwizard.model.secret import Secret
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import DATABASE, read_configuration
from setupwizard.openfire.encryption import decrypted, encrypt
from setupwizard.openfire.ldap import SECRET_NAMES
from setupwizard.openfire.security import read_security, veil, with_listed
from setupwizard.openfire.stored import DOMAIN, EMBEDDED, FILES, REGISTRATION, TLS_POLICY
from setupwizard.openfire.verifier import verifies
from setupwizard.openfire.xml_properties import find, get, parse, put, remove, render
from setupwizard.practice.programs.postgresql import PASSWORD
from setupwizard.practice.state.postgresql import StoredDatabase
from setupwizard.practice.state.server import ServerState
from setupwizard.proof.base import ADMINISTRATOR

SEALED = ("username", "password")
ADDRESS = re.compile(r"jdbc:postgresql://.*:(\d+)/(\w+).*")


def awaited(state: ServerState) -> bool:
    """Whether the unattended setup is asked for and was not done yet."""
    configuration = read_configuration(state.disk.text(paths.OPENFIRE_XML))
    return configuration.autosetup and not configuration.set_up


def read(state: ServerState) -> None:
    """Its files, the unattended setup if there is one, then its database."""
    openfire = state.openfire
    if not awaited(state):
        _seal_clear(state)
        openfire.connected = _connect(state)
        if openfire.connected and read_configuration(_xml(state)).set_up:
            _take_in(state)
        return
    root = _openfire_xml(state)
    setup = _Autosetup.of(root)
    security = parse(state.disk.text(paths.SECURITY_XML), "security.xml")
    put(security, "encrypt.algorithm", setup.algorithm)
    put(security, "encrypt.key.current", veil(setup.key))
    _write_xml(state, paths.SECURITY_XML, security)
    _set_up(state, root, setup)
    openfire.connected = _connect(state)
    if openfire.connected:
        openfire.properties.setdefault(DOMAIN, setup.domain)
        for name in filter(partial(get, root), (REGISTRATION, TLS_POLICY)):
            openfire.properties.setdefault(name, get(root, name))
        if openfire.properties is openfire.embedded:
            _write_rows(state)
        if setup.password:
            openfire.properties[PASSWORD] = setup.password
        _take_in(state)


@dataclass(frozen=True, slots=True)
class _Autosetup:
    """The block of the unattended setup, as Openfire reads it."""

    locale: str
    fqdn: str
    domain: str
    algorithm: str
    key: Secret
    password: str
    database: Element | None

    @classmethod
    def of(cls, root: Element) -> "_Autosetup":
        def value(name: str) -> str:
            return get(root, f"autosetup.{name}")

        standard = value("database.mode") == "standard"
        return cls(
            locale=value("locale"),
            fqdn=value("xmpp.fqdn"),
            domain=value("xmpp.domain"),
            algorithm=value("encryption.algorithm") or "Blowfish",
            key=Secret(value("encryption.key")),
            password=value("admin.password"),
            database=find(root, f"autosetup.{DATABASE}") if standard else None,
        )


def _set_up(state: ServerState, root: Element, setup: _Autosetup) -> None:
    remove(root, "autosetup")
    for element in () if setup.database is None else setup.database:
        _seal(state, put(root, f"{DATABASE}.{element.tag}", element.text or ""))
    put(root, "setup", "true")
    put(root, "locale", setup.locale)
    put(root, "fqdn", setup.fqdn)
    _write_xml(state, paths.OPENFIRE_XML, root)


def _take_in(state: ServerState) -> None:
    """What says where people come from moves from its file into its database, and stays there.

    Of the secrets nothing can be read afterwards, in 4.6.2 only because we see to it.
    """
    root = _openfire_xml(state)
    before = render(root)
    for top in ("ldap", "provider", "admin"):
        for name, value in _leaves(root, top):
            state.openfire.properties.setdefault(name, value)
        remove(root, top)
    if render(root) != before:
        _write_xml(state, paths.OPENFIRE_XML, root)
        security = state.disk.text(paths.SECURITY_XML)
        unlisted = with_listed(security, SECRET_NAMES, listed=False)
        write(state, paths.SECURITY_XML, unlisted)


def _leaves(root: Element, top: str) -> list[tuple[str, str]]:
    """The properties below an element, by their dotted names."""
    leaves: list[tuple[str, str]] = []
    element = find(root, top)
    for child in () if element is None else element:
        name = f"{top}.{child.tag}"
        leaves += _leaves(root, name) or [(name, get(root, name))]
    return leaves


def _write_rows(state: ServerState) -> None:
    """As HSQLDB does, which keeps its rows as statements in a file."""
    properties = state.openfire.properties
    rows = [f"INSERT INTO OFUSER VALUES('{ADMINISTRATOR}',NULL)\n"]
    rows += [
        f"INSERT INTO OFPROPERTY VALUES('{name}','{properties[name]}',0,NULL)\n"
        for name in (DOMAIN, REGISTRATION, TLS_POLICY)
        if name in properties
    ]
    write(state, FILES[1], "".join(rows).encode())


def _seal(state: ServerState, element: Element) -> None:
    """As Openfire does with what its security.xml names."""
    if element.tag in SEALED:
        security = read_security(state.disk.text(paths.SECURITY_XML))
        encrypt(element, Secret(element.text or ""), security)


def _seal_clear(state: ServerState) -> None:
    """What somebody wrote into its file while it was down."""
    root = _openfire_xml(state)
    elements = [find(root, f"{DATABASE}.{name}") for name in SEALED]
    clear = [one for one in elements if one is not None and one.get("encrypted") != "true"]
    for element in clear:
        _seal(state, element)
    if clear:
        _write_xml(state, paths.OPENFIRE_XML, root)


def _connect(state: ServerState) -> bool:
    """Whether its database lets it in; then `properties` are that database's."""
    root = _openfire_xml(state)
    address = ADDRESS.fullmatch(get(root, f"{DATABASE}.serverURL"))
    if address is None:
        _open_embedded(state)
        return True
    database = _logged_in(state, root, int(address[1]), address[2])
    if database is None:
        return False
    if database.properties is None:
        database.properties = {}
    state.openfire.properties = database.properties
    return True


def _open_embedded(state: ServerState) -> None:
    openfire, disk = state.openfire, state.disk
    if not disk.exists(EMBEDDED):
        openfire.embedded = {}
    disk.make(EMBEDDED, disk.entry(paths.HOME).owner)
    openfire.properties = openfire.embedded
    for file in FILES:
        if not disk.exists(file):
            write(state, file, b"")


def _logged_in(state: ServerState, root: Element, port: int, name: str) -> StoredDatabase | None:
    """The database, where user and password of its file let it in."""
    cluster = state.postgresql
    if cluster is None or not cluster.online or cluster.port != port:
        return None
    security = read_security(state.disk.text(paths.SECURITY_XML))
    elements = (find(root, f"{DATABASE}.{name}") for name in SEALED)
    user, password = (Secret("") if one is None else decrypted(one, security) for one in elements)
    role = cluster.roles.get(user.reveal())
    if role is None or not verifies(role.verifier, user.reveal(), password):
        return None
    return cluster.databases.get(name)


def _xml(state: ServerState) -> str:
    return state.disk.text(paths.OPENFIRE_XML)


def _openfire_xml(state: ServerState) -> Element:
    return parse(_xml(state), "openfire.xml")


def _write_xml(state: ServerState, path: str, root: Element) -> None:
    write(state, path, render(root))


def write(state: ServerState, path: str, content: bytes) -> None:
    """As the user it runs as, to whom its folder belongs."""
    state.disk.write(path, content, state.disk.entry(paths.HOME).owner, 0o640)
