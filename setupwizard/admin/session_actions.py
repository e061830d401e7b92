"""What is done to one session: through the console, which keeps in its audit who did it."""

from collections.abc import Sequence

from setupwizard.admin.access import Access
from setupwizard.admin.changing import must_be_seen
from setupwizard.admin.console_times import two_times
from setupwizard.admin.session_pages import DETAILS, LIST
from setupwizard.admin.user_pages import post
from setupwizard.channels.base import Console
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

MESSAGE = "user-message.jsp"


def end_session(session: Session, access: Access, jid: str) -> None:
    """Its program is disconnected, and may connect again at once: most do.

    Raises SESSION_GONE, CHANGE_NOT_SEEN, and what `Access.console` raises.
    """
    with access.console(session) as console:
        before = _told(console, jid)
        _require(before, jid)
        post(console, LIST, {"jid": jid, "close": "true"})
        after = _told(console, jid)
    must_be_seen(jid, seen=not after or _began(after) != _began(before))


def message_session(session: Session, access: Access, jid: str, text: str) -> None:
    """A headline from the server itself, to this program alone.

    Raises MESSAGE_EMPTY, SESSION_GONE, CHANGE_REFUSED, and what `Access.console` raises.
    """
    if not text.strip():
        raise SetupError(Code.MESSAGE_EMPTY)
    user = jid.partition("@")[0]
    with access.console(session) as console:
        _require(_told(console, jid), jid)
        post(console, MESSAGE, {"send": "true", "username": user, "jid": jid, "message": text})


def _told(console: Console, jid: str) -> Sequence[str]:
    """What its page says; nothing where there is no such session."""
    return [value for _, value in console.page(DETAILS, jid=jid).pairs()]


def _began(values: Sequence[str]) -> str:
    """Of a program that has come back at once, this is another one."""
    return values[two_times(values)]


def _require(values: Sequence[str], jid: str) -> None:
    if not values:
        raise SetupError(Code.SESSION_GONE, user=jid.partition("@")[0])
