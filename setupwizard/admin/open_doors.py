"""What lets strangers in, as only Openfire itself can tell: everybody may make an account, or the
administrator has the password that everybody knows.
"""

from dataclasses import dataclass

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.channels.base import Console
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.proof.base import ADMINISTRATOR

REGISTRATION, INBAND = "reg-settings.jsp", "inbandEnabled"
KNOWN = "admin"
"""What a setup that leaves the administrator out ends with (AdminManager.java)."""

NOT_TOLD = (Code.COMMAND_REFUSED, Code.COMMANDS_CLOSED, Code.XMPP_SILENT, Code.XMPP_LOGIN_FAILED,
            Code.ACCOUNTS_NOT_ALLOWED)  # fmt: skip
"""How the chat says that it is another password, or nothing."""


@dataclass(frozen=True, slots=True)
class RegistrationChange:
    """Whether everybody may make an account."""

    before: bool
    after: bool


def open_doors(session: Session, access: Access) -> tuple[Problem, ...]:
    """Most urgent first. Raises what `Access.console` raises."""
    with access.console(session) as console:
        registration = _everybody(console)
    found = [Problem(Code.ADMIN_PASSWORD_KNOWN)] if _known_password(session, access) else []
    if registration:
        found.append(Problem(Code.REGISTRATION_OPEN))
    return tuple(found)


def set_registration(session: Session, access: Access, *, everybody: bool) -> RegistrationChange:
    """It counts at once, which its property would not. Raises CHANGE_NOT_SEEN, SERVER_BUSY, and
    what `Access.console` raises.
    """
    with access.console(session) as console, changing(session):
        form = console.page(REGISTRATION).form(holding=INBAND)
        before = dict(form.fields).get(INBAND) == "true"
        console.submit(form.with_changes({INBAND: str(everybody).lower(), "save": "save"}))
        after = _everybody(console)
    must_be_seen("register.inband", seen=after is everybody)
    return RegistrationChange(before, after)


def _everybody(console: Console) -> bool:
    return dict(console.page(REGISTRATION).form(holding=INBAND).fields).get(INBAND) == "true"


def _known_password(session: Session, access: Access) -> bool:
    """Asked as a command, which counts for no lock of the console."""
    if access.logs_in_with(ADMINISTRATOR, KNOWN):
        return True
    try:
        with access.commands(session) as commands:
            domain = commands.address.partition("/")[0].partition("@")[2]
            account = f"{ADMINISTRATOR}@{domain}"
            commands.ask("authenticate-user", accountjid=account, password=KNOWN)
    except SetupError as error:
        if error.problem.code not in NOT_TOLD:
            raise
        return False
    return True
