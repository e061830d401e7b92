"""What is asked and done about a server that runs: the same to practice and to real ones.

Each returns what was seen, without what no two servers have alike.
"""

from setupwizard.admin.audit import AuditFilter, security_audit
from setupwizard.admin.properties import one_property, system_properties
from setupwizard.admin.property_changes import (
    delete_property,
    deleted_with,
    encrypt_property,
    set_property,
    undo_change,
)
from setupwizard.model.problems import SetupError

OURS = "x.contract"


def properties_dialogue(session, access):
    """Made, changed, put back, encrypted, deleted with what begins alike, put back, deleted."""

    def seen(name=OURS):
        one = session.ask(one_property, access, name)
        return one and (one.value, one.stored, one.encrypted)

    told = [seen()]
    session.ask(set_property, access, OURS, "one <b> &\ntwo")
    told.append(seen())
    change = session.ask(set_property, access, OURS, "three")
    told.append((seen(), change.undoable))
    session.ask(undo_change, access, change)
    told.append(seen())
    session.ask(set_property, access, f"{OURS}.a", "1")
    session.ask(set_property, access, f"{OURS}b", "2")
    told.append(sorted(one.name for one in session.ask(deleted_with, access, OURS)))
    change = session.ask(delete_property, access, OURS)
    told.append((seen(), seen(f"{OURS}.a"), seen(f"{OURS}b")))
    session.ask(undo_change, access, change)
    told.append((seen(), seen(f"{OURS}.a"), seen(f"{OURS}b")))
    session.ask(set_property, access, OURS, "hidden", encrypted=True)
    told.append(seen())
    change = session.ask(set_property, access, f"{OURS}b", "clear")
    change = session.ask(encrypt_property, access, f"{OURS}b")
    told.append((seen(f"{OURS}b"), change.undoable))
    told.append(refusal(session, undo_change, access, session.ask(delete_property, access, OURS)))
    for name in (f"{OURS}.a", f"{OURS}b"):
        session.ask(delete_property, access, name)
    told.append([one.name for one in session.ask(system_properties, access) if OURS in one.name])
    return told


def known_property(session, access, name):
    """What Openfire itself says of one."""
    found = {one.name: one for one in session.ask(system_properties, access)}
    one = found[name]
    return (one.value, one.stored, one.secret, one.effect.value, one.place)


def audit_dialogue(session, access, user):
    """What a change leaves in the audit, found by who and what."""
    session.ask(set_property, access, OURS, "1")
    session.ask(delete_property, access, OURS)
    wanted = AuditFilter(user=user, words=OURS.upper())
    found = session.ask(security_audit, access, wanted)
    older = session.ask(security_audit, access, wanted, found[0].number)
    none = session.ask(security_audit, access, AuditFilter(words="100%_"))
    return [len(found) >= 2, {one.user for one in found}, len(older) == len(found) - 1, none]


def refusal(session, question, *args):
    try:
        session.ask(question, *args)
    except SetupError as error:
        return error.problem.code.value
    return ""


ALIKE = [f"{OURS}", f"{OURS}.a", f"{OURS}b"]


def expected_properties(major):
    """4.6.2 takes more along."""
    one, two = ("one <b> &\ntwo", True, False), ("2", True, False)
    alike = ALIKE if major < 5 else ALIKE[:2]
    return [
        None,
        one,
        (("three", True, False), True),
        one,
        alike,
        (None, None, two if major >= 5 else None),
        (one, ("1", True, False), two),
        (None, True, True),
        ((None, True, True), True),
        "property-hidden",
        [],
    ]
