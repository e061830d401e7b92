"""Openfire on the practice server: whom it lets in."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from setupwizard.directory.base import Directory
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.ldap import ADMINS, PROVIDERS, read_ldap
from setupwizard.openfire.own_people import AUTH
from setupwizard.openfire.paths import OPENFIRE_XML
from setupwizard.openfire.xml_properties import get, parse, remove, render
from setupwizard.practice.programs.openfire import domain
from setupwizard.practice.programs.openfire_people import password_of
from setupwizard.practice.programs.postgresql import own_password
from setupwizard.practice.state.server import ServerState
from setupwizard.proof.base import ADMINISTRATOR, Login

TOKEN = "oneTimeAccessToken"  # noqa: S105 - the name of a property

OpenDirectory = Callable[[LdapAnswers, Secret], AbstractContextManager[Directory]]
"""As `directory.base.OpenDirectory`, from the practice server."""


def admits(state: ServerState, login: Login, open_directory: OpenDirectory) -> bool:
    """Whether this person can log in with this password. Asking the directory takes its time."""
    with state.lock:
        properties = dict(state.openfire.properties)
    if properties.get(AUTH) == PROVIDERS[AUTH]:
        return _directory_admits(properties, login, open_directory)
    if login.user != ADMINISTRATOR:
        return password_of(properties, login.user) == login.password.reveal() != ""
    own = own_password(properties)
    return own.fits(login.password) if own else login.password.reveal() == "admin"


def administers(state: ServerState, login: Login, open_directory: OpenDirectory) -> bool:
    """The same at the console, which lets in administrators only."""
    with state.lock:
        name = domain(state)
        administrators = state.openfire.properties.get(ADMINS, f"{ADMINISTRATOR}@{name}")
    administrator = f"{login.user}@{name}" in administrators.split(",")
    return administrator and admits(state, login, open_directory)


def spend_token(state: ServerState, token: str) -> bool:
    """Whether openfire.xml offers this token; it does so once."""
    root = parse(state.disk.text(OPENFIRE_XML), "openfire.xml")
    if not token or get(root, TOKEN) != token:
        return False
    remove(root, TOKEN)
    entry = state.disk.entry(OPENFIRE_XML)
    state.disk.write(OPENFIRE_XML, render(root), entry.owner, entry.mode)
    return True


def _directory_admits(
    properties: dict[str, str], login: Login, open_directory: OpenDirectory
) -> bool:
    """As the real one, it never says why not."""
    ldap, password = read_ldap(properties), Secret(properties.get("ldap.adminPassword", ""))

    def admitted(ldap: LdapAnswers) -> bool:
        with open_directory(ldap, password) as directory:
            return directory.admits(ldap, login.user, login.password)

    try:
        try:
            return admitted(ldap)
        except SetupError as error:
            if error.problem.code is not Code.LDAP_CERTIFICATE_UNKNOWN:
                raise
            # Openfire takes any: org.jivesoftware.util.SimpleSSLSocketFactory
            fingerprint = error.problem.params["fingerprint"]
            return admitted(ldap.model_copy(update={"certificate": fingerprint}))
    except SetupError:
        return False
