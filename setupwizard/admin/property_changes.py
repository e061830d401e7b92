"""Changing a system property: within what Openfire can keep, read back, and with a way back.

Seen on both releases: a value of 4,001 or a name of 101 characters is “created”, and gone after a
restart. 4.6.2 keeps every value it is given in the clear until it is told to encrypt it, and with a
name it deletes all that begin alike.
"""

from dataclasses import dataclass

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.properties import PAGE, Property, one_property, properties_like
from setupwizard.engine.session import Session
from setupwizard.model.printable import printable
from setupwizard.model.problems import Code, SetupError

NAME, VALUE, ENCRYPTED_VALUE = 100, 4000, 990
"""Characters the columns of its table take. Encrypted by Blowfish a value is four times as long."""

FIXED = ("xmpp.domain",)
"""What breaks a server that is in use (openfire: “re-run the setup”)."""

_KEPT = "SELECT count(*) FROM ofproperty WHERE name = {name}"


@dataclass(frozen=True, slots=True)
class PropertyChange:
    """What became of one property. `before`: it as it was, and what went with it; those that were
    not stored are not among them.
    """

    name: str
    before: tuple[Property, ...]
    after: Property | None

    @property
    def undoable(self) -> bool:
        """What was hidden cannot be put back."""
        return all(one.value is not None for one in self.before)


def set_property(
    session: Session, access: Access, name: str, value: str, *, encrypted: bool = False
) -> PropertyChange:
    """Add it or change it. Raises PROPERTY_NAME_INVALID, PROPERTY_TOO_LONG, PROPERTY_FIXED,
    CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console` raises.
    """
    name = name.strip()
    _refuse(name, value, encrypted=encrypted)
    before = _stored(session, access, name)
    with changing(session):
        _post(session, access, action="save", key=name, value=value, encrypt=str(encrypted).lower())
        after = one_property(session, access, name)
        if encrypted and after is not None and not after.encrypted:
            _post(session, access, action="encrypt", key=name)
            after = one_property(session, access, name)
    taken = after is not None and after.encrypted >= encrypted
    shown = after is not None and after.value is not None
    must_be_seen(name, seen=taken and (not shown or _same(after, value)))
    must_be_seen(name, seen=_kept(session, access, name))
    return PropertyChange(name, before, after)


def encrypt_property(session: Session, access: Access, name: str) -> PropertyChange:
    """What is encrypted is not shown any more, and so cannot be put back. Raises as above."""
    before = _stored(session, access, name)
    if any(len(one.value or "") > ENCRYPTED_VALUE for one in before):
        raise SetupError(Code.PROPERTY_TOO_LONG, limit=ENCRYPTED_VALUE)
    with changing(session):
        _post(session, access, action="encrypt", key=name)
        after = one_property(session, access, name)
    must_be_seen(name, seen=after is not None and after.encrypted)
    return PropertyChange(name, before, after)


def deleted_with(session: Session, access: Access, name: str) -> tuple[Property, ...]:
    """What would go if this one is deleted: Openfire takes others along that begin alike."""
    start = name if access.status(session).major < 5 else f"{name}."
    found = properties_like(session, access, name)
    return tuple(
        one for one in found if one.stored and (one.name == name or one.name.startswith(start))
    )


def delete_property(session: Session, access: Access, name: str) -> PropertyChange:
    """Back to the default, where it has one. Raises PROPERTY_FIXED, and as above."""
    _refuse(name, "", encrypted=False)
    before = deleted_with(session, access, name)
    with changing(session):
        _post(session, access, action="delete", key=name)
        after = one_property(session, access, name)
    must_be_seen(name, seen=after is None or not after.stored)
    must_be_seen(name, seen=not _kept(session, access, name, otherwise=False))
    return PropertyChange(name, before, after)


def undo_change(session: Session, access: Access, change: PropertyChange) -> None:
    """Everything as it was before. Raises PROPERTY_HIDDEN, and as above."""
    if not change.undoable:
        raise SetupError(Code.PROPERTY_HIDDEN, entry=change.name)
    if all(one.name != change.name for one in change.before):
        delete_property(session, access, change.name)
    for one in change.before:
        set_property(session, access, one.name, one.value or "")


def _refuse(name: str, value: str, *, encrypted: bool) -> None:
    if not name or len(name) > NAME or name != printable(name) or any(c.isspace() for c in name):
        raise SetupError(Code.PROPERTY_NAME_INVALID, limit=NAME)
    limit = ENCRYPTED_VALUE if encrypted else VALUE
    if len(value) > limit:
        raise SetupError(Code.PROPERTY_TOO_LONG, limit=limit)
    if name in FIXED:
        raise SetupError(Code.PROPERTY_FIXED, entry=name)


def _post(session: Session, access: Access, **fields: str) -> None:
    with access.console(session) as console:
        console.post(PAGE, fields)


def _stored(session: Session, access: Access, name: str) -> tuple[Property, ...]:
    found = one_property(session, access, name)
    return (found,) if found is not None and found.stored else ()


def _same(after: Property | None, value: str) -> bool:
    shown = after.value if after else None
    return shown is not None and shown.split() == value.split()


def _kept(session: Session, access: Access, name: str, *, otherwise: bool = True) -> bool:
    """The database has it; `otherwise` where only Openfire can read that."""
    try:
        with access.reader(session) as reader:
            ((number,),) = reader.rows(_KEPT, name=name)
    except SetupError as error:
        if error.problem.code is not Code.DATABASE_OUT_OF_SIGHT:
            raise
        return otherwise
    return int(str(number)) > 0
