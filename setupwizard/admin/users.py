"""Who has an account on a running server: asked page by page, never all of them at once.

Openfire's own people in PostgreSQL are read there, in one round trip for a page. What only Openfire
can read (its embedded database, a directory) comes from the console's list, which neither searches
nor sorts: there a search looks through some pages of it, and goes on where it is asked to.
"""

from setupwizard.admin.access import Access
from setupwizard.admin.client_sessions import online_users
from setupwizard.admin.properties import properties_holding
from setupwizard.admin.user import Kept, Only, Place, Store, User, UserPage, Wanted
from setupwizard.admin.users_console import page_of_console, user_on_console
from setupwizard.admin.users_sql import page_of_database, user_in_database
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.ldap import ADMINS
from setupwizard.proof.base import ADMINISTRATOR

PROVIDER, OWN_PROVIDER = "provider.user.className", "DefaultUserProvider"


def user_store(session: Session, access: Access) -> Store:
    """Raises what `Access.console` and `Access.reader` raise."""
    try:
        with access.reader(session) as reader:
            ((named,),) = reader.rows(
                "SELECT count(*) FROM ofproperty WHERE name = {name}", name=PROVIDER
            )
        readable = True
    except SetupError as error:
        if error.problem.code is not Code.DATABASE_OUT_OF_SIGHT:
            raise
        named, readable = 1, False
    values: dict[str, str] = {}
    with access.console(session) as console:
        for name in (ADMINS, *((PROVIDER,) if named else ())):
            found = properties_holding(console, name)
            values |= {one.name: one.value or "" for one in found if one.name == name}
    provider = values.get(PROVIDER, "")
    if provider and OWN_PROVIDER not in provider:
        kept = Kept.DIRECTORY
    else:
        kept = Kept.DATABASE if readable else Kept.CONSOLE
    addresses = [one.strip() for one in values.get(ADMINS, "").split(",") if one.strip()]
    users = frozenset(one.partition("@")[0] for one in addresses)
    return Store(kept, users or frozenset({ADMINISTRATOR}))


def users(
    session: Session, access: Access, store: Store, wanted: Wanted, begin: Place | None = None
) -> UserPage:
    """A page of those who are `wanted`, from `begin` on. The database does not know who is
    connected: see `online_users`. Raises what `Access.reader` raises, or `Access.console` where
    only Openfire can tell, and what `online_users` raises where only they are wanted.
    """
    if store.kept is Kept.DATABASE:
        online = frozenset[str]()
        if wanted.only is Only.ONLINE:
            online = online_users(session, access)
        with access.reader(session) as reader:
            return page_of_database(reader, store, wanted, begin, online)
    with access.console(session) as console:
        return page_of_console(console, wanted, begin)


def one_user(session: Session, access: Access, store: Store, user: str) -> User | None:
    """Of a directory only those who are on the first pages of the console's list."""
    if store.kept is Kept.DATABASE:
        with access.reader(session) as reader:
            return user_in_database(reader, store, user)
    with access.console(session) as console:
        return user_on_console(console, user)


def group_names(session: Session, access: Access) -> tuple[str, ...]:
    """Of the groups in Openfire's own database. Raises what `Access.reader` raises."""
    with access.reader(session) as reader:
        rows = reader.rows("SELECT groupname FROM ofgroup ORDER BY groupname LIMIT 1000")
    return tuple(str(name) for (name,) in rows)
