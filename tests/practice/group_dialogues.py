"""What is asked and done about the groups of a server that runs: the same to practice and to real
ones.
"""

from setupwizard.admin.group import SharedWith, Sharing
from setupwizard.admin.group_changes import create_group, delete_group, edit_group, set_sharing
from setupwizard.admin.group_members import (
    add_members,
    remove_members,
    restore_group,
    set_group_administrators,
)
from setupwizard.admin.groups import group_details, groups
from setupwizard.admin.user_changes import NewUser, create_user
from setupwizard.admin.user_details import delete_user
from setupwizard.admin.users import user_store
from setupwizard.model.secret import Secret
from tests.practice.admin_dialogues import refusal

GROUP, OTHER = "1.º A & <b>", "Claustro «nuevo» 🦉"
PEOPLE = {"zoe.grupo": "Zoe Sáez", "b@d": "", "luis.grupo": "Luis"}
STRANGER = "ana@otra.example"


def group_dialogue(session, access):
    """Made, described, filled, administered, shared in each way, renamed, deleted, made again."""
    store = session.ask(user_store, access)

    def seen(name=GROUP):
        found = session.ask(group_details, access, store, name)
        members = [(one.user, one.administrator) for one in found.members]
        return found.group.description, members, shown(found.sharing)

    def refused(question, *args):
        return refusal(session, question, access, store, *args)

    def do(action, *args, **named):
        return session.ask(action, access, store, *args, **named)

    def share(name, after):
        before = do(group_details, name).sharing
        do(set_sharing, name, before, after)
        return shown(do(group_details, name).sharing)

    for user, name in PEOPLE.items():
        do(create_user, NewUser(user, name, "", Secret("Clave-1")))
    do(create_group, GROUP, "Primero")
    do(create_group, OTHER, "")
    told = [listed(do(groups)), seen()]
    told += [refused(create_group, GROUP.upper(), ""), refused(create_group, "a, b", "")]
    done = do(add_members, GROUP, ["zoe.grupo", "b\\40d", "nobody.there", STRANGER])
    told.append((done.done, list(done.refused)))
    told.append(do(add_members, GROUP, ["zoe.grupo", "luis.grupo"]).done)
    do(set_group_administrators, GROUP, ["b\\40d", "luis.grupo"], administer=True)
    told.append(seen())
    do(set_group_administrators, GROUP, ["luis.grupo"], administer=False)
    told.append(do(remove_members, GROUP, ["zoe.grupo", STRANGER]).done)
    told.append(seen())
    for sharing in (
        Sharing(SharedWith.EVERYBODY, "Primero «A»"),
        Sharing(SharedWith.MEMBERS, "Los nuestros"),
        Sharing(SharedWith.GROUPS, "Vecinos", (OTHER,)),
    ):
        told.append(share(GROUP, sharing))
    told.append(refused(set_sharing, GROUP, Sharing(), Sharing()))
    do(edit_group, (OTHER, ""), ("Docentes", "Todos"))
    told.append(refused(edit_group, ("Docentes", ""), ("Docentes", "")))
    told += [seen("Docentes"), seen()]
    was = do(delete_group, GROUP)
    told += [refused(group_details, GROUP), refused(delete_group, GROUP)]
    do(restore_group, was)
    told.append(seen())
    told.append(share(GROUP, Sharing()))
    for name in (GROUP, "Docentes"):
        do(delete_group, name)
    for user in PEOPLE:
        do(delete_user, user.replace("@", "\\40"))
    return [*told, listed(do(groups))]


def expected_groups(*, in_list):
    """`in_list`: the list itself says how each is shared."""
    nobody = ("nobody", "", ()) if in_list else None
    shared = ("groups", "Vecinos", ("Docentes",))
    rest = [("b\\40d", True), ("luis.grupo", False)]
    return [
        [(GROUP, "Primero", 0, 0, nobody), (OTHER, "", 0, 0, nobody)],
        ("Primero", [], ("nobody", "", ())),
        "group-taken",
        "group-name-invalid",
        (("zoe.grupo", "b\\40d", STRANGER), ["nobody.there"]),
        ("luis.grupo",),
        ("Primero", [(STRANGER, False), ("b\\40d", True), ("luis.grupo", True),
                     ("zoe.grupo", False)], ("nobody", "", ())),
        ("zoe.grupo", STRANGER),
        ("Primero", rest, ("nobody", "", ())),
        ("everybody", "Primero «A»", ()),
        ("members", "Los nuestros", ()),
        ("groups", "Vecinos", (OTHER,)),
        "group-changed",
        "group-changed",
        ("Todos", [], ("nobody", "", ())),
        ("Primero", rest, shared),
        "group-gone",
        "group-gone",
        ("Primero", rest, shared),
        ("nobody", "", ()),
        [],
    ]  # fmt: skip


def shown(sharing):
    return (sharing.shared.value, sharing.shown_as, sharing.groups)


def listed(found):
    return [
        (one.name, one.description, one.members, one.administrators,
         one.sharing and shown(one.sharing))
        for one in found.groups
        if one.name in (GROUP, OTHER, "Docentes")
    ]  # fmt: skip
