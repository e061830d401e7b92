"""A list of people brought to a server that runs, and taken back: the same to practice and to real
ones.
"""

import threading

from setupwizard.admin.group_changes import create_group, delete_group
from setupwizard.admin.groups import group_details, groups
from setupwizard.admin.people_import import import_people, take_back
from setupwizard.admin.people_plan import Fate, plan_people, read_list
from setupwizard.admin.stored_accounts import accounts_of, delete_accounts
from setupwizard.admin.user_changes import NewUser, create_user
from setupwizard.admin.users import user_store
from setupwizard.model.secret import Secret

LIST = (
    "Usuario;Nombre;Apellidos;Correo;Contraseña;Grupos\r\n"
    'imp.ana;"Ana ""la alta""";"Ruiz\r\nMarín";ana@x.example;;1.º Z; \r\n'
    "imp.luis;Luis;Gil Peña;luis@x.example;Clave-larga-3;1.º Z|Coro Z\r\n"
    "imp.formula;=cmd|'/c calc'!A1;;;;\r\n"
    "imp.rtl;אבישג;🦉 فاطمة;;;coro z\r\n"
    ";Nora;Sin Usuario;;;\r\n"
    "imp.mal con blanco;X;Y;;;\r\n"
    f"imp.largo;{'ñ' * 1023};;;;\r\n"
    "imp.ana;Otra;Vez;;;\r\n"
    "admin;;;;;\r\n"
    "imp.sabe;Nombre;Nuevo;;;Coro Z\r\n"
)
MADE = ["imp.ana", "imp.formula", "imp.luis", "imp.rtl", "nora.sin"]


def import_dialogue(session, access):
    """Planned, brought, planned again, cut and gone on with, taken back."""
    store = session.ask(user_store, access)

    def do(action, *args):
        return session.ask(action, access, store, *args)

    def plan():
        return do(plan_people, people)

    people = read_list(LIST.encode("utf-8-sig"), "x.csv", spoken=False, known={})
    do(create_user, NewUser("imp.sabe", "Nombre Viejo", "v@x.example", Secret("Clave-1")))
    do(create_group, "Coro Z", "")
    first = plan()
    told = [fates(first), first.groups, [one.why and one.why.code for one in first.people]]
    heard, cancel = [], threading.Event()
    done = do(import_people, first, heard.append, cancel)
    told += [sorted(done.made), done.changed, done.joined, done.groups, done.problem]
    told.append(sorted(set(heard)))
    told.append(fates(plan()))
    found = do(accounts_of, ["imp.rtl", "imp.formula"])
    told.append({user: (one.name, one.email) for user, one in found.items()})
    told.append([members(do, name) for name in ("1.º Z", "Coro Z")])
    do(delete_accounts, ["imp.luis"])  # as if it had been cut before
    again = plan()
    told.append([one.person.user for one in again.of(Fate.NEW)])
    second = do(import_people, again, heard.append, cancel)
    told.append((second.made, second.changed, second.groups))
    do(take_back, second)
    do(take_back, done)
    left = do(accounts_of, [*MADE, "imp.sabe"])
    told.append({user: (one.name, one.email) for user, one in left.items()})
    told.append([one.name for one in do(groups).groups if one.name.endswith(" Z")])
    told.append(members(do, "Coro Z"))
    do(delete_accounts, ["imp.sabe"])
    do(delete_group, "Coro Z")
    return told


def expected_import():
    whole = {"imp.ana": "new", "imp.luis": "new", "imp.formula": "new", "imp.rtl": "new"}
    refused = ["people-line-user", "people-line-long", "people-line-user-twice"]
    before, after = ("Nombre Viejo", "v@x.example"), ("Nombre Nuevo", "v@x.example")
    again = dict.fromkeys([*whole, "nora.sin", "imp.sabe"], "unchanged")
    refusals = {None: "refused", "admin": "refused"}
    return [
        {**whole, "nora.sin": "new", "imp.sabe": "changed", **refusals},
        ("1.º Z",),
        [None, None, None, None, None, *refused, "people-line-reserved", None],
        MADE,
        {"imp.sabe": (before, after)},
        {"Coro Z": ["imp.sabe"]},
        ["1.º Z"],
        None,
        sorted([*MADE, "imp.sabe"]),
        {**again, **refusals},
        {"imp.rtl": ("אבישג 🦉 فاطمة", ""), "imp.formula": ("=cmd|'/c calc'!A1", "")},
        [["imp.ana", "imp.luis"], ["imp.luis", "imp.rtl", "imp.sabe"]],
        ["imp.luis"],
        (["imp.luis"], {}, []),
        {"imp.sabe": before},
        ["Coro Z"],
        [],
    ]


def fates(plan):
    return {one.person.user if one.person else None: one.fate.value for one in plan.people}


def members(do, group):
    return [one.user for one in do(group_details, group).members]
