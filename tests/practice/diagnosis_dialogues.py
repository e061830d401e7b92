"""Why somebody cannot connect: the same faults made on a practice server and on real ones."""

import threading
from datetime import UTC, datetime, timedelta

from setupwizard.admin.diagnose import diagnose
from setupwizard.admin.diagnosis import Person, Stage
from setupwizard.admin.property_changes import delete_property, set_property
from setupwizard.admin.user_changes import create_user
from setupwizard.admin.user_details import delete_user
from setupwizard.admin.user_locks import lock_user, unlock_user
from setupwizard.admin.users import user_store
from setupwizard.model.problems import Code
from setupwizard.model.secret import Secret
from tests.practice.people_dialogues import ANA, USER

OUTSIDE = "203.0.113.9"


def asked(session, access, name=USER, password="", address=""):
    person = Person(name, Secret(password), address)
    return session.ask(diagnose, access, person, threading.Event())


def fault(session, access, *who, **about):
    """The code of the first thing that is wrong or cannot be judged; but that the domain of a
    test host is found by nobody.
    """
    found = asked(session, access, *who, **about)
    wrong = [one for one in found.checks if one.problem and one.stage is not Stage.NAME]
    return wrong[0].problem.code if wrong else None


def diagnosis_dialogue(session, access):
    """Everything that is the person's own."""
    store = session.ask(user_store, access)
    right = ANA.password.reveal()
    told = [fault(session, access), [one.user for one in asked(session, access, "Diálogo").similar]]
    session.ask(create_user, access, store, ANA)
    domain = asked(session, access).domain
    told += [
        fault(session, access),
        [one.user for one in asked(session, access, "ana.di").similar],
        fault(session, access, f"Ana.Dialogo@{domain.upper()}", right),
        fault(session, access, f"{USER}@otra.example"),
        fault(session, access, USER, "otra"),
        fault(session, access, USER, right),
    ]
    session.ask(lock_user, access, store, USER)
    told.append(fault(session, access, USER, right))
    session.ask(unlock_user, access, store, USER)
    later = datetime.now(UTC) + timedelta(days=2)
    session.ask(lock_user, access, store, USER, None, later)
    told.append(fault(session, access))
    session.ask(delete_user, access, store, USER)
    told.append(fault(session, access))
    return told


EXPECTED = [
    Code.CONNECT_NO_ACCOUNT,
    [],
    None,
    [USER],
    None,
    Code.CONNECT_OTHER_DOMAIN,
    Code.CONNECT_PASSWORD,
    None,
    Code.CONNECT_LOCKED,
    Code.CONNECT_LOCKED_UNTIL,
    Code.CONNECT_NO_ACCOUNT,
]


def address_dialogue(session, access):
    """The lists of addresses: nobody is refused without knowing theirs."""
    told = [fault(session, access, "admin", address=OUTSIDE)]
    session.ask(set_property, access, "xmpp.client.login.blocked", "203.0.113.*")
    told += [
        fault(session, access, "admin"),
        fault(session, access, "admin", address=OUTSIDE),
        fault(session, access, "admin", address="198.51.100.7"),
        fault(session, access, "admin", address="su ordenador"),
    ]
    session.ask(delete_property, access, "xmpp.client.login.blocked")
    return told


EXPECTED_ADDRESSES = [
    None,
    None,
    Code.CONNECT_ADDRESS_REFUSED,
    None,
    Code.CONNECT_NO_IP_ADDRESS,
]
