"""Whether Openfire could log in to its database now: what it has is tried in a new connection.

An Openfire that runs keeps its old connections, whatever has become of its password since.
"""

from setupwizard.model.answers import Answers
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.configuration import database_credentials
from setupwizard.openfire.database_connection import ASKED, check_connection
from setupwizard.openfire.paths import OPENFIRE_XML, SECURITY_XML
from setupwizard.transport.base import Transport


def try_database(host: Transport, answers: Answers) -> None:
    """Return if it can. Raises CONFIGURATION_UNREADABLE and what `check_connection` raises."""
    files = (("cat", OPENFIRE_XML), ("cat", SECURITY_XML))
    xml, security, *others = host.ask((*files, *ASKED))
    for read in (xml, security):
        if not read.ok:
            raise SetupError(Code.CONFIGURATION_UNREADABLE, read.err, file=read.argv[-1])
    user, password = database_credentials(xml.out, security.out)
    check_connection(
        host,
        answers.datasource.model_copy(update={"user": user}),
        password,
        domain=answers.server.domain,
        openfire_major=answers.openfire.major,
        results=others,
    )
