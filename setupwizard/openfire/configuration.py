"""conf/openfire.xml: the unattended setup we write, and what a server's own file says.

What the unattended setup reads: `XMPPServer.runAutoSetup` of 4.6.2 and 5.1.1. Every other property
in the file is copied to the database when the setup ends (`XMPPServer.finalSetupSteps`).
"""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from setupwizard.model.answers import OFF, Answers, DatasourceAnswers
from setupwizard.model.ports import CONSOLE_PORT, CONSOLE_SECURE_PORT
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire import paths
from setupwizard.openfire.encryption import decrypted
from setupwizard.openfire.ldap import ldap_properties
from setupwizard.openfire.security import read_security
from setupwizard.openfire.stored import REGISTRATION, TLS_POLICY
from setupwizard.openfire.xml_properties import find, get, parse, put, render

PORT, SECURE_PORT = "adminConsole.port", "adminConsole.securePort"
INTERFACE = "adminConsole.interface"
LOCALE, FQDN, SETUP = "locale", "fqdn", "setup"
PROVIDER = "connectionProvider.className"
DATABASE = "database.defaultProvider"
AUTOSETUP = "autosetup"
KEY = "autosetup.encryption.key"

LOOPBACK = "127.0.0.1"
PORT_DEFAULTS = {PORT: CONSOLE_PORT, SECURE_PORT: CONSOLE_SECURE_PORT}
"""What Openfire takes when the file says nothing: AdminConsolePlugin.java."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """What openfire.xml says. Ports are OFF for any value below 1, as Openfire takes them."""

    set_up: bool
    autosetup: bool
    port: int
    secure_port: int
    local_only: bool
    locale: str
    fqdn: str
    provider: str
    server_url: str
    min_connections: str
    max_connections: str
    connection_days: str
    clear_passwords: tuple[str, ...]
    """Names of the properties that hold a password anybody who reads the file can read."""

    @property
    def kind(self) -> str:
        """`postgresql`, `embedded` or empty. Not by class: 4.6.2 names the wrong one (OF-2592)."""
        if self.server_url:
            return "postgresql"
        return "embedded" if self.provider else ""


def read_configuration(text: str) -> Configuration:
    """Raises CONFIGURATION_UNREADABLE."""
    root = parse(text, "openfire.xml")
    return Configuration(
        set_up=get(root, SETUP) == "true",
        autosetup=find(root, AUTOSETUP) is not None,
        port=_port(root, PORT),
        secure_port=_port(root, SECURE_PORT),
        local_only=get(root, INTERFACE) in (LOOPBACK, "localhost", "::1"),
        locale=get(root, LOCALE),
        fqdn=get(root, FQDN),
        provider=get(root, PROVIDER),
        server_url=get(root, f"{DATABASE}.serverURL"),
        min_connections=get(root, f"{DATABASE}.minConnections"),
        max_connections=get(root, f"{DATABASE}.maxConnections"),
        connection_days=get(root, f"{DATABASE}.connectionTimeout"),
        clear_passwords=tuple(_clear_passwords(root, "")),
    )


def with_ports_of(found: Configuration, answers: Answers) -> Answers:
    """The answers with the ports the console of this server really has: those it will open."""
    ports = {"console_port": found.port, "console_secure_port": found.secure_port}
    return answers.model_copy(update={"server": answers.server.model_copy(update=ports)})


def refuse_letters(answers: Answers, secrets: Secrets) -> None:
    """Raises DATABASE_PASSWORD_LETTERS.

    The PostgreSQL driver of 4.6.2 (42.2.14) refuses letters outside ASCII in a password, and
    leaves blanks out of it (its UsAsciiUtils.toPrintable), so that it never fits.
    """
    if answers.datasource.kind == "postgresql":
        release = answers.openfire
        refuse_password_letters(release.major, release.version, secrets.database_password)


def refuse_password_letters(major: int, version: str, password: Secret) -> None:
    """The same for one password. Raises DATABASE_PASSWORD_LETTERS."""
    if major == 4 and not all("!" <= c <= "~" for c in password.reveal()):
        raise SetupError(Code.DATABASE_PASSWORD_LETTERS, version=version)


def waiting_key(text: str) -> Secret:
    """The encryption key of an unattended setup that has not run yet; empty if there is none."""
    return Secret(get(parse(text, "openfire.xml"), KEY))


def database_credentials(xml: str, security: str) -> tuple[str, Secret]:
    """The role and the password Openfire logs in to its database with.

    Raises CONFIGURATION_UNREADABLE.
    """
    root, key = parse(xml, "openfire.xml"), read_security(security)
    elements = (find(root, f"{DATABASE}.{name}") for name in ("username", "password"))
    user, password = (Secret("") if one is None else decrypted(one, key) for one in elements)
    return user.reveal(), password


def with_database_password(xml: str, password: Secret) -> bytes:
    """The same file with this password, in clear: Openfire encrypts it as it starts."""
    root = parse(xml, "openfire.xml")
    element = put(root, f"{DATABASE}.password", password.reveal())
    for name in ("encrypted", "iv"):
        element.attrib.pop(name, None)
    return render(root)


def jdbc_url(datasource: DatasourceAnswers) -> str:
    """The address of a PostgreSQL database as its Java driver takes it."""
    host = f"[{datasource.host}]" if ":" in datasource.host else datasource.host
    url = f"jdbc:postgresql://{host}:{datasource.port}/{datasource.database}"
    mode = {"prefer": "", "require": "?sslmode=require", "off": "?sslmode=disable"}
    return url + mode[datasource.tls]


def unattended(answers: Answers, secrets: Secrets, key: Secret) -> bytes:
    """The openfire.xml that lets Openfire set itself up at its first start.

    It holds passwords in clear, so it is written 0600; Openfire takes them out as it reads them.
    """
    root = parse("<jive/>", "openfire.xml")
    for name, value in _unattended(answers, secrets, key).items():
        put(root, name, value)
    return render(root)


def _unattended(answers: Answers, secrets: Secrets, key: Secret) -> dict[str, str]:
    server = answers.server
    settings = {
        PORT: port_text(server.console_port),
        SECURE_PORT: port_text(server.console_secure_port),
        **({INTERFACE: LOOPBACK} if server.console_local_only else {}),
        "autosetup.run": "true",
        "autosetup.locale": answers.language,
        "autosetup.xmpp.domain": server.domain,
        "autosetup.xmpp.fqdn": server.fqdn,
        "autosetup.encryption.algorithm": server.encryption,
        KEY: key.reveal(),
        **_people(answers, secrets),
    }
    if answers.datasource.kind == "postgresql":
        settings |= _standard(answers.datasource, secrets)
    else:
        # The word "embedded" in the unattended setup is not read by Openfire; this class is.
        settings[PROVIDER] = paths.EMBEDDED_PROVIDER
    if not server.registration:
        settings[REGISTRATION] = "false"
    if server.require_tls or answers.directory:
        # With a directory passwords are sent as they are, inside TLS only if TLS is demanded.
        settings[TLS_POLICY] = "required"
    if answers.openfire.major == 4:
        # 4.6.2 on Java 17 hangs after STARTTLS with clients that speak TLS 1.3.
        settings["xmpp.socket.ssl.client.protocols"] = "TLSv1.2"
    return settings


def _people(answers: Answers, secrets: Secrets) -> dict[str, str]:
    """With a directory nobody is made: an `admin` block would be refused (5.1.1)."""
    ldap = answers.directory
    if ldap:
        properties = ldap_properties(ldap, answers.server.domain, secrets)
        return {"autosetup.authprovider.mode": "ldap", **properties}
    return {
        "autosetup.authprovider.mode": "default",
        "autosetup.admin.email": answers.admin.email,
        "autosetup.admin.password": secrets.admin_password.reveal(),
    }


def _standard(datasource: DatasourceAnswers, secrets: Secrets) -> dict[str, str]:
    provider = f"{AUTOSETUP}.{DATABASE}"
    return {
        PROVIDER: paths.STANDARD_PROVIDER,
        "autosetup.database.mode": "standard",
        f"{provider}.driver": paths.POSTGRESQL_DRIVER,
        f"{provider}.serverURL": jdbc_url(datasource),
        f"{provider}.username": datasource.user,
        f"{provider}.password": secrets.database_password.reveal(),
        f"{provider}.minConnections": str(datasource.min_connections),
        f"{provider}.maxConnections": str(datasource.max_connections),
        f"{provider}.connectionTimeout": str(datasource.connection_days),
    }


def port_text(port: int) -> str:
    return "-1" if port == OFF else str(port)


def _port(root: Element, name: str) -> int:
    try:
        return max(int(get(root, name)), OFF)
    except ValueError:
        return PORT_DEFAULTS[name]


def _clear_passwords(element: Element, name: str) -> list[str]:
    names: list[str] = []
    for child in element:
        if not isinstance(child.tag, str):
            continue
        path = f"{name}.{child.tag}".lstrip(".")
        secret = child.tag.lower().endswith("password") or path == KEY
        if secret and (child.text or "").strip() and child.get("encrypted") != "true":
            names.append(path)
        names += _clear_passwords(child, path)
    return names
