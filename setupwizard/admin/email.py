"""By which mail server Openfire sends: its settings. They count at once, saved on their page.

Of the password the page shows a digest, and knows it again: it is never read, only replaced.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import md5
from typing import TYPE_CHECKING

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.channels.base import Console
from setupwizard.engine.session import Session
from setupwizard.model.printable import printable
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret

if TYPE_CHECKING:
    from setupwizard.channels.forms import Form

PAGE, TEST = "system-email.jsp", "system-emailtest.jsp"
USER, PASSWORD, TLS = "server_username", "server_password", "ssl"
LONGEST = 150
"""Characters the page takes of a name, a user and a password."""

PORTS = range(1, 65536)
NO_ADDRESS = "500 "
"""Answered where the administrator is nobody Openfire knows."""


@dataclass(frozen=True, slots=True)
class EmailSettings:
    """`user`: empty for a mail server that wants no login. `tls`: encrypted from the first byte
    on, the only way Openfire knows. `debug`: what is said goes into the service's log.

    `sender`: the address a test is sent from by default, that of the administrator.
    """

    host: str
    port: int
    user: str = ""
    has_password: bool = False
    tls: bool = False
    debug: bool = False
    sender: str = ""


@dataclass(frozen=True, slots=True)
class EmailChange:
    """`password`: it was replaced or taken out, so it cannot be put back."""

    before: EmailSettings
    after: EmailSettings
    password: bool


def email_settings(session: Session, access: Access) -> EmailSettings:
    """Raises what `Access.console` raises."""
    with access.console(session) as console:
        found = settings_of(email_form(console))
        return replace(found, sender=_sender(console))


def set_email(
    session: Session, access: Access, wanted: EmailSettings, password: Secret | None = None
) -> EmailChange:
    """`password`: None keeps the one there is, unless there is nobody to log in as.

    Raises EMAIL_SETTING_INVALID, PORT_INVALID, CHANGE_NOT_SEEN, SERVER_BUSY, and what
    `Access.console` raises.
    """
    _refuse(wanted, password)
    with access.console(session) as console, changing(session):
        form = email_form(console)
        before = settings_of(form)
        fields: dict[str, str | None] = {
            "host": wanted.host,
            "port": str(wanted.port),
            USER: wanted.user,
            TLS: "on" if wanted.tls else None,
            "debug": str(wanted.debug).lower(),
            "save": "save",
        }
        new = password if wanted.user else Secret("")
        if new is not None:
            fields[PASSWORD] = new.reveal()
        console.submit(form.with_changes(fields))
        form = email_form(console)
    after = settings_of(form)
    told = replace(wanted, has_password=after.has_password, sender=after.sender)
    must_be_seen("mail.smtp.host", seen=after == told)
    if new is not None:
        must_be_seen("mail.smtp.password", seen=_fields(form)[PASSWORD] == _digest(new))
    return EmailChange(before, after, password=new is not None and before.has_password)


def email_form(console: Console) -> "Form":
    return console.page(PAGE).form(holding=USER)


def settings_of(form: "Form") -> EmailSettings:
    fields = _fields(form)
    return EmailSettings(
        host=fields.get("host", ""),
        port=int(fields["port"]) if fields.get("port", "").isdecimal() else 25,
        user=fields.get(USER, ""),
        has_password=bool(fields.get(PASSWORD)),
        tls=TLS in fields,
        debug=fields.get("debug") == "true",
    )


def _fields(form: "Form") -> Mapping[str, str]:
    return dict(form.fields)


def _sender(console: Console) -> str:
    """An account without an address is written as the word null."""
    try:
        sender = _fields(console.page(TEST).form(holding="from")).get("from", "")
    except SetupError as error:
        if not error.problem.detail.startswith(NO_ADDRESS):
            raise
        return ""
    return sender if "@" in sender else ""


def _refuse(wanted: EmailSettings, password: Secret | None) -> None:
    """The page keeps whatever it is given."""
    typed = (wanted.host, wanted.user, password.reveal() if password else "")
    if not wanted.host or any(len(one) > LONGEST or one != printable(one) for one in typed):
        raise SetupError(Code.EMAIL_SETTING_INVALID, limit=LONGEST)
    if any(sign.isspace() or sign in "@/" for sign in wanted.host):
        raise SetupError(Code.EMAIL_SETTING_INVALID, limit=LONGEST)
    if wanted.port not in PORTS:
        raise SetupError(Code.PORT_INVALID, port=wanted.port)


def _digest(password: Secret) -> str:
    """As the page shows it."""
    plain = password.reveal().encode()
    return md5(plain, usedforsecurity=False).hexdigest() if plain else ""
