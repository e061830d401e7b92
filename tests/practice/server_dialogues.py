"""What is asked and done about the settings of a server: the same to practice and to real ones.

Each returns what was seen, without what no two servers have alike.
"""

from dataclasses import replace

from setupwizard.admin.addresses import Addresses, server_addresses, set_addresses
from setupwizard.admin.caches import caches, clear_caches, resize_cache
from setupwizard.admin.cluster import ClusterState, cluster_state
from setupwizard.admin.database import database_state, database_use
from setupwizard.admin.email import EmailSettings, email_settings, set_email
from setupwizard.admin.email_test import TestEmail, send_test_email
from setupwizard.admin.language_time import language_time, set_language_time
from setupwizard.admin.open_doors import open_doors, set_registration
from setupwizard.admin.property_changes import delete_property, set_property
from setupwizard.admin.query_statistics import (
    clear_query_statistics,
    count_queries,
    query_statistics,
    slow_statements,
)
from setupwizard.admin.sms import SmsSettings, set_sms, sms_settings
from setupwizard.admin.status import server_status
from setupwizard.admin.update_service import UpdateService, set_update_service, update_state
from setupwizard.model.secret import Secret
from tests.practice.admin_dialogues import refusal

TO = "berta@empresa.example"


def settings_of_email(session, access, host, port, tls_port):
    """Changed, the password kept, replaced and taken out; what cannot be is refused."""

    def seen():
        found = session.ask(email_settings, access)
        return (found.host, found.port, found.user, found.has_password, found.tls, found.debug)

    told = [seen()]
    wanted = EmailSettings(host, port, "ana")
    session.ask(set_email, access, wanted, Secret("una-clave"))
    told.append(seen())
    change = session.ask(set_email, access, replace(wanted, tls=True, port=tls_port, debug=True))
    told.append((seen(), change.password, change.before.port))
    change = session.ask(set_email, access, wanted, Secret("otra"))
    told.append((seen(), change.password))
    session.ask(set_email, access, EmailSettings(host, port))
    told.append(seen())
    for wrong in (EmailSettings("", 25), EmailSettings("a b", 25), EmailSettings("x@y", 25)):
        told.append(refusal(session, set_email, access, wrong))
    told.append(refusal(session, set_email, access, EmailSettings(host, 65536)))
    return [*told, seen() == (host, port, "", False, False, False)]


def expected_settings_of_email(host, port, tls_port):
    none = (host, port, "", False, False, False)
    ours = (host, port, "ana", True, False, False)
    return [
        ("localhost", 25, "", False, False, False),
        ours,
        ((host, tls_port, "ana", True, True, True), False, port),
        (ours, True),
        none,
        *["email-setting-invalid"] * 3,
        "port-invalid",
        True,
    ]


def email_tests(session, access, host, port, tls_port, other_port):
    """A mail that arrives, refused logins and recipients, and what answers otherwise."""

    def sent(recipient=TO):
        email = TestEmail("ana@empresa.example", recipient, "Prueba", "Hola.")
        tried = session.ask(send_test_email, access, email)
        return tried.sent, [(step.step, step.done) for step in tried.steps]

    def use(settings, password=None):
        session.ask(set_email, access, settings, password)

    ours = EmailSettings(host, port, "ana")
    use(ours, Secret("una-clave"))
    told = [sent(), sent("nobody@empresa.example")]
    use(ours, Secret("wrong"))
    told.append(sent())
    email = TestEmail("ana@empresa.example", TO, "Prueba", "Hola.")
    for settings in (
        replace(ours, tls=True),
        replace(ours, port=tls_port),
        replace(ours, port=other_port),
        replace(ours, host="nosuchhost"),
    ):
        use(settings)
        told.append(refusal(session, send_test_email, access, email))
    return [*told, session.ask(email_settings, access).debug]


AGREED = ("greeting", "hello", "login", "sender", "recipient", "text", "end")
EXPECTED_TEST_OF_EMAIL = [
    (True, [(step, True) for step in AGREED]),
    (False, [(step, step != "recipient") for step in AGREED if step != "text"]),
    (False, [("greeting", True), ("hello", True), ("login", False)]),
    "email-without-tls",
    "email-tls-only",
    "remote-refused",
    "remote-host-unknown",
    False,
]


def databases(session, access):
    """What it is and holds, and how Openfire uses it."""
    state, use = session.ask(database_state, access), session.ask(database_use, access)
    rows = {table.name: table.rows for table in state.tables}
    return {
        "kind": (state.kind, state.host, state.port, state.name),
        "version": use.product.startswith(f"PostgreSQL {state.version}"),
        "driver": (use.driver.partition(" ")[0], use.user),
        "size": state.size > sum(table.size for table in state.tables) > 0,
        "connections": 0 < state.connections <= state.most,
        "tables": "ofuser" in rows and rows["ofproperty"] > 0,
        "pool": (use.pool.most, use.pool.used + use.pool.free > 0, use.pool.refused),
        "slow": (state.counts_statements, refusal(session, slow_statements, access)),
    }


EXPECTED_DATABASES = {
    "kind": ("postgresql", "127.0.0.1", 5432, "openfire"),
    "version": True,
    "driver": ("PostgreSQL", "openfire"),
    "size": True,
    "connections": True,
    "tables": True,
    "pool": (25, True, 0),
    "slow": (False, "statements-not-counted"),
}


def queries_counted(session, access):
    """Switched on, something asked, begun anew, switched off."""
    told = [session.ask(query_statistics, access).counting]
    told.append(session.ask(count_queries, access, wanted=True).counting)
    session.ask(set_property, access, "x.contract.query", "1")
    session.ask(delete_property, access, "x.contract.query")
    found = session.ask(query_statistics, access)
    told.append(
        any(one.text.startswith("UPDATE ofID") or "ofProperty" in one.text for one in found.queries)
    )
    told.append(all(one.count > 0 <= one.total for one in found.queries))
    told.append(session.ask(clear_query_statistics, access).counting)
    told.append(session.ask(count_queries, access, wanted=False).counting)
    return told


EXPECTED_QUERIES_COUNTED = [False, True, True, True, True, False]


def caches_changed(session, access):
    """Emptied one and several, made larger and as it was; what never forgets is left alone."""

    def seen(name):
        return {one.name: one for one in session.ask(caches, access)}[name]

    told = [[seen(name).forgets for name in ("Roster", "User", "Sequences")]]
    session.ask(clear_caches, access, ["DNS Records"])
    session.ask(clear_caches, access, ["User", "Group"])
    told.append([seen(name).entries for name in ("DNS Records", "Group")])
    limit = seen("Roster").limit
    change = session.ask(resize_cache, access, "Roster", 2 * limit)
    told.append((change.before.limit == limit, seen("Roster").limit == 2 * limit))
    session.ask(resize_cache, access, "Roster", change.before.limit)
    told.append(seen("Roster").limit == limit)
    for names in (["User", "Nowhere"], ["Sequences"]):
        told.append(refusal(session, clear_caches, access, names))
    for name, size in (("Sequences", 1), ("Roster", 2**40), ("Nowhere", 1)):
        told.append(refusal(session, resize_cache, access, name, size))
    return told


EXPECTED_CACHES_CHANGED = [
    [True, True, False],
    [0, 0],
    (True, True),
    True,
    *["cache-gone"] * 5,
]


def addresses_changed(session, access):
    """Name, a port of the chat and those of the console, all back; what cannot be is refused."""
    before = session.ask(server_addresses, access)

    def listens(port):
        return any(one.own and one.number == port for one in session.ask(server_status).ports)

    def given(name=before.name, **ports):
        return Addresses(name, {**before.ports, **ports})

    told = [before.ports]
    change = session.ask(set_addresses, access, given("neu.empresa.example", client=15222))
    told.append((session.ask(server_addresses, access).name, listens(15222), listens(5222)))
    session.ask(set_addresses, access, change.before)
    told.append((listens(5222), session.ask(server_addresses, access) == before))
    session.ask(set_addresses, access, given(console=19090))
    told.append((listens(19090), listens(9090), session.ask(server_addresses, access).ports))
    session.ask(set_addresses, access, before)
    told.append((listens(9090), listens(9091)))
    for wrong in (
        given(client=0), given(client=70000), given(client=9090), given(client=5432),
        given("a b"), given(""),
    ):  # fmt: skip
        told.append(refusal(session, set_addresses, access, wrong))
    return [*told, session.ask(server_addresses, access) == before]


USUAL = {
    "client": 5222, "client_tls": 5223, "server": 5269, "server_tls": 5270, "component": 5275,
    "console": 9090, "console_tls": 9091,
}  # fmt: skip
EXPECTED_ADDRESSES_CHANGED = [
    USUAL,
    ("neu.empresa.example", True, False),
    (True, True),
    (True, False, {**USUAL, "console": 19090}),
    (True, True),
    *["port-invalid"] * 2,
    "ports-equal",
    "port-held",
    *["server-name-invalid"] * 2,
    True,
]


def language_and_time(session, access):
    """Changed and back; a time zone the page does not offer; none Java knows; no such language."""
    before = session.ask(language_time, access)
    told = [before.zone, {"de", "en", "es"} <= set(before.languages)]
    session.ask(set_language_time, access, "de", "Europe/Madrid")
    found = session.ask(language_time, access)
    told.append((found.language, found.zone))
    session.ask(set_language_time, access, before.language, "")
    found = session.ask(language_time, access)
    told.append((found.language == before.language, found.zone))
    return [*told, refusal(session, set_language_time, access, "xx", "")]


EXPECTED_LANGUAGE_AND_TIME = [
    "", True, ("de", "Europe/Madrid"), (True, "Europe/Madrid"), "choice-gone",
]  # fmt: skip


def updates_changed(session, access):
    before = session.ask(update_state, access)
    told = [before.service, before.newest]
    wanted = UpdateService(False, True, "proxy.example.org", 3128)
    session.ask(set_update_service, access, wanted)
    told.append(session.ask(update_state, access).service == wanted)
    session.ask(set_update_service, access, before.service)
    told.append(session.ask(update_state, access) == before)
    wrong = UpdateService(True, True, "proxy.example.org", 0)
    return [*told, refusal(session, set_update_service, access, wrong)]


EXPECTED_UPDATES_CHANGED = [UpdateService(True, True), "", True, True, "port-invalid"]


def sms_changed(session, access):
    """Refused without a password; set, the password kept, replaced."""
    told = [session.ask(sms_settings, access)]
    wanted = SmsSettings("sms.example.org", 2775, "ana")
    told.append(refusal(session, set_sms, access, wanted))
    told.append(session.ask(set_sms, access, wanted, Secret("clave")).password)
    change = session.ask(set_sms, access, replace(wanted, port=2776, kind="x"))
    told.append((change.password, session.ask(sms_settings, access)))
    told.append(session.ask(set_sms, access, wanted, Secret("otra")).password)
    return [*told, refusal(session, set_sms, access, replace(wanted, host=""))]


EXPECTED_SMS_CHANGED = [
    SmsSettings("localhost", 2775, ""),
    "sms-setting-invalid",
    False,
    (False, SmsSettings("sms.example.org", 2776, "ana", "x", has_password=True)),
    True,
    "sms-setting-invalid",
]


def alone(session, access):
    return session.ask(cluster_state, access)


EXPECTED_ALONE = ClusterState(False, False, False, shared_database=True)


def doors(session, access):
    """Shut; opened and told; shut again."""
    told = [[one.code.value for one in session.ask(open_doors, access)]]
    session.ask(set_registration, access, everybody=True)
    told.append([one.code.value for one in session.ask(open_doors, access)])
    change = session.ask(set_registration, access, everybody=False)
    told.append((change.before, change.after))
    return [*told, [one.code.value for one in session.ask(open_doors, access)]]


EXPECTED_DOORS = [[], ["registration-open"], (True, False), []]
