"""Openfire on the practice server: what it does with its files, its database and its ports.

After what 4.6.2 and 5.1.1 were seen to do: the unattended setup rewrites openfire.xml and takes its
own block out; without its database Openfire stays as a process that opens no port.
"""

import re
from threading import Event
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import DATABASE, read_configuration
from setupwizard.openfire.encryption import decrypted, encrypt
from setupwizard.openfire.ldap import ADMINS, PROVIDERS, SECRET_NAMES, read_ldap
from setupwizard.openfire.own_people import AUTH, DOMAIN
from setupwizard.openfire.security import read_security, veil, with_listed
from setupwizard.openfire.stored import EMBEDDED, FILES
from setupwizard.openfire.verifier import verifies
from setupwizard.openfire.xml_properties import find, get, parse, put, remove, render
from setupwizard.practice.postgresql import PASSWORD, own_password
from setupwizard.proof.base import ADMINISTRATOR, Login

if TYPE_CHECKING:
    from setupwizard.practice.server import Server, Socket

READ, UP = 1.5, 6.0
"""Seconds after its start at which it has read its setup, and at which it listens or gives up."""

PORTS = (5222, 5223, 5269, 5270, 5275, 5276, 7070, 7443, 7777)
PORTS_4 = (*PORTS, 5229, 5262, 5263)
SEALED = ("username", "password")
PLACE = re.compile(r"jdbc:postgresql://.*:(\d+)/(\w+).*")
JAR = re.compile(r"xmppserver-(\d+\.\d+\.\d+)\.jar")


class ChatServer:
    """`listening` are its ports, none until it is up; `store` is what its database keeps.

    `remembered` is what that was when its people were about to move, and `before_directory` what
    it was before they came from a directory, if they ever did otherwise.
    """

    def __init__(self, server: "Server") -> None:
        self.listening: tuple[int, ...] = ()
        self.store: dict[str, str] = {}
        self.remembered: dict[str, str] = {}
        self.before_directory: dict[str, str] | None = None
        self._server = server
        self._reading = self._waiting = self._let_in = False
        self._embedded: dict[str, str] = {}

    @property
    def version(self) -> str:
        lib = self._server.disk.names(paths.LIB) if self._server.disk.exists(paths.LIB) else []
        return next((found[1] for name in lib if (found := JAR.fullmatch(name))), "")

    def start(self) -> None:
        self._reading = self._waiting = self._may_start()
        if not self._waiting:
            self._server.units[paths.UNIT].end()

    def stop(self) -> None:
        self._reading = self._waiting = False
        self.listening = ()

    def tick(self) -> None:
        """Get on with the start as far as it is due."""
        if not self._waiting:
            return
        passed = self._server.clock.passed(self._server.units[paths.UNIT].began)
        if self._reading and passed >= READ:
            self._reading = False
            self._read()
        if passed >= UP:
            self._waiting = False
            if self._let_in:
                self._open()
            else:
                self._give_up()

    def sockets(self) -> list["Socket"]:
        from setupwizard.practice.server import Socket

        pid = self._server.units[paths.UNIT].pid if self.listening else 0
        found = read_configuration(self._xml()) if self.listening else None
        local = "[::ffff:127.0.0.1]" if found and found.local_only else "*"
        console = (found.port, found.secure_port) if found else ()
        return [
            Socket(local if port in console else "*", port, "java", pid) for port in self.listening
        ]

    @property
    def domain(self) -> str:
        return self.store.get(DOMAIN, "")

    @property
    def own_users(self) -> list[str]:
        """Whom it keeps itself; those a proof makes are gone before anybody could ask."""
        return [ADMINISTRATOR]

    def admits(self, login: Login) -> bool:
        """Whether this person can log in with this password."""
        if self.store.get(AUTH) == PROVIDERS[AUTH]:
            return self._directory_admits(login)
        own = own_password(self.store)
        fits = own.fits(login.password) if own else login.password.reveal() == "admin"
        return login.user == ADMINISTRATOR and fits

    def administers(self, login: Login) -> bool:
        """The same at the console, which lets in administrators only."""
        listed = self.store.get(ADMINS, f"{ADMINISTRATOR}@{self.domain}").split(",")
        return f"{login.user}@{self.domain}" in listed and self.admits(login)

    def _directory_admits(self, login: Login) -> bool:
        """As the real one, it never says why not."""
        from setupwizard.practice.host import PracticeHost

        ldap, here = read_ldap(self.store), PracticeHost(self._server, Event())
        password = Secret(self.store.get("ldap.adminPassword", ""))

        def admitted(ldap: LdapAnswers) -> bool:
            with self._server.directory(here, ldap, password) as directory:
                return directory.admits(ldap, login.user, login.password)

        try:
            try:
                return admitted(ldap)
            except SetupError as error:
                if error.problem.code is not Code.LDAP_CERTIFICATE_UNKNOWN:
                    raise
                # Openfire takes any: org.jivesoftware.util.SimpleSSLSocketFactory
                shown = error.problem.params["fingerprint"]
                return admitted(ldap.model_copy(update={"certificate": shown}))
        except SetupError:
            return False

    def _xml(self) -> str:
        return self._server.disk.text(paths.OPENFIRE_XML)

    def _may_start(self) -> bool:
        """The condition of our unit: a setup that was broken off is not started as if finished."""
        pending = self._server.disk.exists(paths.PENDING)
        return not pending or self._waits_for_setup()

    def _waits_for_setup(self) -> bool:
        found = read_configuration(self._xml())
        return found.autosetup and not found.set_up

    def _read(self) -> None:
        """Its files, the unattended setup if there is one, then its database."""
        if not self._waits_for_setup():
            self._seal_clear()
            self._let_in = self._connected()
            if self._let_in and read_configuration(self._xml()).set_up:
                self._take_in()
            return
        root = parse(self._xml(), "openfire.xml")
        given = _Autosetup(root)
        security = parse(self._server.disk.text(paths.SECURITY_XML), "security.xml")
        put(security, "encrypt.algorithm", given.algorithm)
        put(security, "encrypt.key.current", veil(given.key))
        self._write(paths.SECURITY_XML, security)
        self._take_over(root, given)
        self._let_in = self._connected()
        if self._let_in:
            self.store.setdefault(DOMAIN, given.domain)
            if self.store is self._embedded:
                self._write_rows()
            if given.password:
                self.store[PASSWORD] = given.password
            self._take_in()

    def _take_over(self, root: Element, given: "_Autosetup") -> None:
        remove(root, "autosetup")
        for element in () if given.database is None else given.database:
            self._seal(put(root, f"{DATABASE}.{element.tag}", element.text or ""))
        put(root, "setup", "true")
        put(root, "locale", given.locale)
        put(root, "fqdn", given.fqdn)
        self._write(paths.OPENFIRE_XML, root)

    def _take_in(self) -> None:
        """What says where people come from moves from its file into its database, and stays there.

        Of the secrets nothing can be read afterwards, in 4.6.2 only because we see to it.
        """
        root = parse(self._xml(), "openfire.xml")
        before = render(root)
        for top in ("ldap", "provider", "admin"):
            for name, value in _leaves(root, top):
                self.store.setdefault(name, value)
            remove(root, top)
        if render(root) != before:
            self._write(paths.OPENFIRE_XML, root)
            security = self._server.disk.text(paths.SECURITY_XML)
            unlisted = with_listed(security, SECRET_NAMES, listed=False)
            self._server.disk.write(paths.SECURITY_XML, unlisted, paths.OWNER, 0o640)

    def _write_rows(self) -> None:
        """As HSQLDB does, which keeps its rows as statements in a file."""
        text = (
            f"INSERT INTO OFUSER VALUES('{ADMINISTRATOR}',NULL)\n"
            f"INSERT INTO OFPROPERTY VALUES('{DOMAIN}','{self.domain}',0,NULL)\n"
        )
        self._server.disk.write(FILES[1], text.encode(), paths.OWNER, 0o640)

    def _seal(self, element: Element) -> None:
        """As Openfire does with what its security.xml names."""
        if element.tag in SEALED:
            security = read_security(self._server.disk.text(paths.SECURITY_XML))
            encrypt(element, Secret(element.text or ""), security)

    def _seal_clear(self) -> None:
        """What somebody wrote into its file while it was down."""
        root = parse(self._xml(), "openfire.xml")
        elements = [find(root, f"{DATABASE}.{name}") for name in SEALED]
        clear = [one for one in elements if one is not None and one.get("encrypted") != "true"]
        for element in clear:
            self._seal(element)
        if clear:
            self._write(paths.OPENFIRE_XML, root)

    def _write(self, path: str, root: Element) -> None:
        self._server.disk.write(path, render(root), paths.OWNER, 0o640)

    def _connected(self) -> bool:
        """Whether its database lets it in; then `store` is that database's."""
        root = parse(self._xml(), "openfire.xml")
        place = PLACE.fullmatch(get(root, f"{DATABASE}.serverURL"))
        if place is None:
            if not self._server.disk.exists(EMBEDDED):
                self._embedded = {}
            self._server.disk.make(EMBEDDED, paths.OWNER)
            self.store = self._embedded
            for file in FILES:
                if not self._server.disk.exists(file):
                    self._server.disk.write(file, b"", paths.OWNER, 0o640)
            return True
        security = read_security(self._server.disk.text(paths.SECURITY_XML))
        elements = (find(root, f"{DATABASE}.{name}") for name in SEALED)
        user, password = (
            Secret("") if one is None else decrypted(one, security) for one in elements
        )
        cluster = self._server.cluster
        if cluster is None or not cluster.online or cluster.port != int(place[1]):
            return False
        role, database = cluster.roles.get(user.reveal()), cluster.databases.get(place[2])
        if role is None or database is None:
            return False
        if not verifies(role.verifier, user.reveal(), password):
            return False
        if database.properties is None:
            database.properties = {}
        self.store = database.properties
        return True

    def _open(self) -> None:
        found = read_configuration(self._xml())
        console = tuple(port for port in (found.port, found.secure_port) if port)
        ports = PORTS_4 if self.version.startswith("4.") else PORTS
        # Without a setup there is only the console, and that without encryption.
        self.listening = (*console, *ports) if found.set_up else console[:1]
        self._say(f"Openfire {self.version} [practice]", "Successfully loaded plugin 'admin'.")

    def _give_up(self) -> None:
        self._say(
            "Database setup or configuration error: Please verify your database settings.",
            "java.lang.IllegalArgumentException: java.sql.SQLException: no connection",
        )

    def _say(self, *said: str) -> None:
        self._server.write_journal(self._server.units[paths.UNIT].invocation, *said)
        log = paths.log_file(int(self.version.split(".")[0] or 5) if self.version else 5)
        text = self._server.disk.text(log) + "".join(f"{line}\n" for line in said)
        if self._server.disk.exists(paths.LOGS):
            self._server.disk.write(log, text.encode(), paths.OWNER, 0o640)


def _leaves(root: Element, top: str) -> list[tuple[str, str]]:
    """The properties below an element, by their dotted names."""
    found: list[tuple[str, str]] = []
    element = find(root, top)
    for child in () if element is None else element:
        name = f"{top}.{child.tag}"
        found += _leaves(root, name) or [(name, get(root, name))]
    return found


class _Autosetup:
    """The block of the unattended setup, as Openfire reads it."""

    def __init__(self, root: Element) -> None:
        def value(name: str) -> str:
            return get(root, f"autosetup.{name}")

        self.locale, self.fqdn = value("locale"), value("xmpp.fqdn")
        self.domain = value("xmpp.domain")
        self.algorithm = value("encryption.algorithm") or "Blowfish"
        self.key, self.password = Secret(value("encryption.key")), value("admin.password")
        standard = value("database.mode") == "standard"
        self.database = find(root, f"autosetup.{DATABASE}") if standard else None
