"""Names of an Openfire server: files, unit, user. Each stands here once."""

from setupwizard.model.answers import OFF, Answers
from setupwizard.model.facts import HOME as HOME
from setupwizard.model.ports import CLIENT_PORT

CONF = f"{HOME}/conf"
OPENFIRE_XML = f"{CONF}/openfire.xml"
SECURITY_XML = f"{CONF}/security.xml"
PENDING = f"{CONF}/setup-pending"
"""Ours: there from writing the unattended setup until Openfire has been seen listening."""

UNPROVEN = f"{CONF}/setup-unproven"
"""Ours: there from writing the unattended setup until the proof has passed for the first time."""

PROOF_OWED = "/var/lib/openfire-setup/proof-owed"
"""Ours: something was changed, and the proof has not passed since (`resources/lock.sh`)."""

DIRECTORY_NAME = "people-from-directory"
DIRECTORY = f"{CONF}/{DIRECTORY_NAME}"
"""Ours: there while the people come from a directory; it names the settings, without secrets."""

KEYSTORE = f"{HOME}/resources/security/keystore"
LIB = f"{HOME}/lib"
LOGS = f"{HOME}/logs"
STARTUP_JAR = f"{LIB}/startup.jar"
STAGING = "/opt/.openfire-setup"
"""Ours: where an archive arrives and is unpacked before it is moved into place."""

STAGING_INSIDE = f"{HOME}/.openfire-setup"
"""The same where HOME is a link, or a disk of its own: nothing can be moved in its place then."""

USER = "openfire"
OWNER = f"{USER}:{USER}"
UNIT = "openfire.service"
UNIT_FILE = f"/etc/systemd/system/{UNIT}"

STANDARD_PROVIDER = "org.jivesoftware.database.DefaultConnectionProvider"
EMBEDDED_PROVIDER = "org.jivesoftware.database.EmbeddedConnectionProvider"
POSTGRESQL_DRIVER = "org.postgresql.Driver"


def log_file(major: int) -> str:
    """Where everything is logged: lib/log4j2.xml of 4.6.2 and of 5.1.1."""
    return f"{LOGS}/openfire.log" if major >= 5 else f"{LOGS}/all.log"


def required_ports(answers: Answers) -> tuple[int, ...]:
    """The TCP ports that must listen before the server counts as up."""
    console = (answers.server.console_port, answers.server.console_secure_port)
    return (CLIENT_PORT, *(port for port in console if port != OFF))
