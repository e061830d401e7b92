"""Whether a database will do, tried from the server."""

from setupwizard.engine.session import Session
from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.configuration import refuse_password_letters
from setupwizard.openfire.database_connection import check_connection


def check_database(
    session: Session, datasource: DatasourceAnswers, secrets: Secrets, domain: str, major: int = 5
) -> None:
    """Try the connection from the server, as Openfire `major` would. Changes nothing.

    Raises the cause. A database that is yet to be made has nothing to be tried.
    """
    secrets.checked()
    refuse_password_letters(major, str(major), secrets.database_password)
    check_connection(
        session.host,
        datasource,
        secrets.database_password,
        domain=domain,
        openfire_major=major,
    )
