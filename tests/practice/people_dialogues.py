"""What is asked and done about the people of a server that runs: the same to practice and to real
ones.

Each returns what was seen, without what no two servers have alike.
"""

from datetime import UTC, datetime, timedelta

from setupwizard.admin.user import Kept, Only, Order, Store, Wanted
from setupwizard.admin.user_changes import (
    NewUser,
    create_user,
    edit_user,
    set_administrator,
    set_user_password,
)
from setupwizard.admin.user_details import delete_user, set_membership, user_details
from setupwizard.admin.user_locks import lock_user, unlock_user
from setupwizard.admin.users import one_user, user_store, users
from setupwizard.model.secret import Secret
from tests.practice.admin_dialogues import refusal

ANA = NewUser("Ana.Dialogo", "Ana Diálogo", "ana@empresa.example", Secret("Una-clave-7"))
USER = "ana.dialogo"
STRANGE = NewUser("b@d", "Señor O'Higgins", "", Secret("Otra-clave-8"))


def account_dialogue(session, access):
    """Made, changed, made an administrator and not, locked, let in, deleted."""
    store = session.ask(user_store, access)

    def seen(user=USER):
        one = session.ask(one_user, access, session.ask(user_store, access), user)
        return one and (one.name, one.email, one.administrator, one.locked.value)

    def refused(question, *args):
        return refusal(session, question, access, store, *args)

    told = [(store.kept, sorted(store.administrators)), seen()]
    session.ask(create_user, access, store, ANA)
    told.append(seen())
    told.append(refused(create_user, ANA))
    session.ask(set_administrator, access, store, USER, administers=True)
    told.append(seen())
    before, after = (ANA.name, ANA.email), ("Ana «la otra» <b> & Ñandú", "")
    session.ask(edit_user, access, store, USER, before, after)
    told.append(seen())
    told.append(refused(edit_user, USER, before, ("", "")))
    session.ask(set_administrator, access, store, USER, administers=False)
    session.ask(set_user_password, access, store, USER, Secret("Clave-nueva-9"))
    told.append(seen())
    session.ask(lock_user, access, store, USER)
    told.append(seen())
    session.ask(unlock_user, access, store, USER)
    told.append(seen())
    for question in (lock_user, delete_user):
        told.append(refused(question, "admin"))
    for wanted in (delete_user, lock_user, unlock_user):
        told.append(refused(wanted, "nobody.at.all"))
    session.ask(delete_user, access, store, USER)
    told.append(seen())
    return told


def expected_account(kept):
    """The console's list shows no e-mail address."""
    email = ANA.email if kept is Kept.DATABASE else ""
    after = "Ana «la otra» <b> & Ñandú"
    return [
        (kept, ["admin"]),
        None,
        (ANA.name, email, False, "no"),
        "user-taken",
        (ANA.name, email, True, "no"),
        (after, "", True, "no"),
        "user-changed",
        (after, "", False, "no"),
        (after, "", False, "now"),
        (after, "", False, "no"),
        "user-own-account",
        "user-own-account",
        "user-gone",
        "user-gone",
        "user-gone",
        None,
    ]


def lock_dialogue(session, access):
    """From and until; and a name Openfire keeps otherwise."""
    store = session.ask(user_store, access)
    one = session.ask(create_user, access, store, STRANGE)
    told = [(one.user, one.name, one.email)]
    now = datetime.now(UTC)

    def locked(begins, ends):
        session.ask(lock_user, access, store, one.user, begins, ends)
        found = session.ask(one_user, access, store, one.user)
        return found.locked.value, _days(now, found.lock_begins), _days(now, found.lock_ends)

    day = timedelta(days=1)
    told.append(locked(None, now + 2 * day))
    told.append(locked(now + day, None))
    told.append(locked(now + 3 * day, now + 10 * day))
    told.append([found.user for found in listed(session, access, Wanted(only=Only.LOCKED))])
    told.append(refusal(session, lock_user, access, store, one.user, now + day, now))
    told.append(refusal(session, lock_user, access, store, one.user, None, now + 30 * day))
    session.ask(delete_user, access, store, one.user)
    return told


def expected_lock(major):
    """4.6.2 would lock for 30 days until a time that is past."""
    return [
        ("b\\40d", STRANGE.name, ""),
        ("now", None, 2),
        ("later", 1, None),
        ("later", 3, 10),
        ["b\\40d"],
        "lock-ends-before",
        "lock-too-long" if major < 5 else "",
    ]


def list_dialogue(session, access):
    """Found by words, group, state; in each order, page by page."""
    store = session.ask(user_store, access)
    people = {"zoe_a": "Álvaro Sáez", "zoe.b": "berta ruiz", "zoexa": "Carla 100% Ruiz"}
    for user, name in people.items():
        mail = f"{user}@empresa.example"
        session.ask(create_user, access, store, NewUser(user, name, mail, Secret("Clave-1")))
    told = []
    for words in ("zoe", "ZOE ruiz", "e_a", "100%", "sáez", "zoe.b@empresa", "'; DROP"):
        told.append((words, names(session, access, Wanted(words=words))))
    for order in (Order.NAME, Order.CREATED):
        for descending in (False, True):
            wanted = Wanted(words="zoe", order=order, descending=descending)
            told.append((order.value, names(session, access, wanted)))
    told.append(names(session, access, Wanted(words="zoe", only=Only.NEVER)))
    told.append(names(session, access, Wanted(only=Only.ADMINISTRATORS)))
    told.append(refusal(session, set_membership_of, access, store, "zoe.b", "none such"))
    for user in people:
        session.ask(delete_user, access, store, user)
    told.append(names(session, access, Wanted(words="zoe")))
    return told


EXPECTED_LIST = [
    ("zoe", ["zoe.b", "zoe_a", "zoexa"]),
    ("ZOE ruiz", ["zoe.b", "zoexa"]),
    ("e_a", ["zoe_a"]),
    ("100%", ["zoexa"]),
    ("sáez", ["zoe_a"]),
    ("zoe.b@empresa", ["zoe.b"]),
    ("'; DROP", []),
    ("name", ["zoe.b", "zoexa", "zoe_a"]),
    ("name", ["zoe_a", "zoexa", "zoe.b"]),
    ("created", ["zoe_a", "zoe.b", "zoexa"]),
    ("created", ["zoexa", "zoe.b", "zoe_a"]),
    ["zoe.b", "zoe_a", "zoexa"],
    ["admin"],
    "group-gone",
    [],
]


def set_membership_of(session, access, store, user, group):
    set_membership(session, access, store, user, group, member=True)


def membership_dialogue(session, access, group):
    """In a group that is there, and out of it; what would go with the account."""
    store = session.ask(user_store, access)
    session.ask(create_user, access, store, ANA)
    told = []
    for member in (True, False):
        session.ask(set_membership, access, store, USER, group, member=member)
        found = session.ask(user_details, access, store, USER)
        told.append((found.groups, found.user.groups, found.user.online))
        told.append(names(session, access, Wanted(group=group)))
    told.append((found.messages, found.rooms, found.contacts))
    session.ask(delete_user, access, store, USER)
    return told


def expected_membership(group):
    return [((group,), 1, False), [USER], ((), 0, False), [], (0, 0, 0)]


def listed(session, access, wanted):
    """All pages."""
    store, place, found = session.ask(user_store, access), None, []
    while True:
        page = session.ask(users, access, store, wanted, place)
        found += page.users
        place = page.following
        if place is None:
            return found


def names(session, access, wanted):
    return [one.user for one in listed(session, access, wanted)]


def store_of(session, access) -> Store:
    return session.ask(user_store, access)


def _days(now, moment):
    """Whole ones, as locks begin and end with a minute."""
    return moment and round((moment - now) / timedelta(days=1))
