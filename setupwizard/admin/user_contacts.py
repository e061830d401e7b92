"""Somebody's contacts changed for them: through the console, and believed only when read back. Of
people of a directory, too.
"""

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.user import Store
from setupwizard.admin.user_belongings import Contact, contacts_on
from setupwizard.channels.base import Console
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

ADD, DELETE = "user-roster-add.jsp", "user-roster-delete.jsp"


def add_contact(
    session: Session, access: Access, _: Store, user: str, address: str, name: str = "",
    groups: str = "",
) -> None:  # fmt: skip
    """`groups`: in `user`'s own list, with commas. Neither sees the other before they agree to it.

    Raises CONTACT_ADDRESS, CONTACT_THERE, CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console`
    raises.
    """
    node, at, domain = address.partition("@")
    if not (node and at and domain) or address.split() != [address]:
        raise SetupError(Code.CONTACT_ADDRESS, address=address)
    with changing(session), access.console(session) as console:
        if _contact(console, user, address) is not None:
            raise SetupError(Code.CONTACT_THERE, address=address)
        named = {"nickname": name or node, "groups": groups}
        console.post(ADD, {"username": user, "jid": address, "add": "true", **named})
        must_be_seen(address, seen=_contact(console, user, address) is not None)


def remove_contact(
    session: Session, access: Access, _: Store, user: str, address: str
) -> Contact | None:
    """What it was, so that it can be added again; None where it was gone. Raises CONTACT_SHARED for
    one who stands there by a group, and as above.
    """
    with changing(session), access.console(session) as console:
        was = _contact(console, user, address)
        if was is None:
            return None
        if was.shared:
            raise SetupError(Code.CONTACT_SHARED, group=", ".join(was.shared))
        console.post(DELETE, {"username": user, "jid": address, "delete": "true"})
        must_be_seen(address, seen=_contact(console, user, address) is None)
    return was


def _contact(console: Console, user: str, address: str) -> Contact | None:
    wanted = address.lower()
    return next((one for one in contacts_on(console, user) if one.address == wanted), None)
