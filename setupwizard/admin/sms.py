"""By which service Openfire sends text messages to phones (SMPP): its settings.

Of the password nothing is told from here, though it stands on the console’s page: only replaced.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.engine.session import Session
from setupwizard.model.printable import printable
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret

if TYPE_CHECKING:
    from setupwizard.channels.forms import Form

PAGE, USER, PASSWORD, KIND = "system-sms.jsp", "systemId", "password", "systemType"
LONGEST = 150
PORTS = range(1, 65536)


@dataclass(frozen=True, slots=True)
class SmsSettings:
    """`user` and `kind` as the service calls them: system id and system type."""

    host: str
    port: int
    user: str
    kind: str = ""
    has_password: bool = False


@dataclass(frozen=True, slots=True)
class SmsChange:
    """`password`: one was replaced, so it cannot be put back."""

    before: SmsSettings
    after: SmsSettings
    password: bool


def sms_settings(session: Session, access: Access) -> SmsSettings:
    """Raises what `Access.console` raises."""
    with access.console(session) as console:
        return _shown(console.page(PAGE).form(holding=USER))


def set_sms(
    session: Session, access: Access, wanted: SmsSettings, password: Secret | None = None
) -> SmsChange:
    """`password`: None keeps the one there is. Raises SMS_SETTING_INVALID, also where there would
    be none, PORT_INVALID, CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console` raises.
    """
    typed = (wanted.host, wanted.user, wanted.kind)
    if (
        not wanted.host
        or not wanted.user
        or any(len(one) > LONGEST or one != printable(one) for one in typed)
    ):
        raise SetupError(Code.SMS_SETTING_INVALID, limit=LONGEST)
    if wanted.port not in PORTS:
        raise SetupError(Code.PORT_INVALID, port=wanted.port)
    with access.console(session) as console, changing(session):
        form = console.page(PAGE).form(holding=USER)
        before = _shown(form)
        if password is None and not before.has_password:
            raise SetupError(Code.SMS_SETTING_INVALID, limit=LONGEST)
        fields: dict[str, str | None] = {
            "host": wanted.host,
            "port": str(wanted.port),
            USER: wanted.user,
            KIND: wanted.kind,
            "save": "save",
        }
        if password is not None:
            fields[PASSWORD] = password.reveal()
        console.submit(form.with_changes(fields))
        after = _shown(console.page(PAGE).form(holding=USER))
    must_be_seen("sms.smpp.host", seen=after == replace(wanted, has_password=True))
    return SmsChange(before, after, password is not None and before.has_password)


def _shown(form: "Form") -> SmsSettings:
    fields: Mapping[str, str] = dict(form.fields)
    port = fields.get("port", "")
    return SmsSettings(
        host=fields.get("host", ""),
        port=int(port) if port.isdecimal() else 0,
        user=fields.get(USER, ""),
        kind=fields.get(KIND, ""),
        has_password=bool(fields.get(PASSWORD)),
    )
