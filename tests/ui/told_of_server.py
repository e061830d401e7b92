"""What a server tells the pages about itself, in tests: a little of everything they show."""

from datetime import UTC, datetime

from setupwizard.admin.addresses import Addresses, server_addresses
from setupwizard.admin.audit import AuditEntry, security_audit
from setupwizard.admin.caches import Cache, caches
from setupwizard.admin.cluster import ClusterState, cluster_state
from setupwizard.admin.database import (
    DatabaseState,
    DatabaseTable,
    DatabaseUse,
    Pool,
    database_state,
    database_use,
)
from setupwizard.admin.email import EmailSettings, email_settings
from setupwizard.admin.language_time import LanguageTime, language_time
from setupwizard.admin.log_entries import Level, LogEntry, LogPart
from setupwizard.admin.logs import OPENFIRE, SERVICE, LogSource, follow_log, log_sources
from setupwizard.admin.properties import Effect, Property, system_properties
from setupwizard.admin.query_statistics import Query, QueryStatistics, query_statistics
from setupwizard.admin.sms import SmsSettings, sms_settings
from setupwizard.admin.update_service import UpdateService, UpdateState, update_state

PROPERTIES = tuple(
    Property(
        name=name,
        value=value,
        default=default,
        description="Milisegundos hasta cerrar una sesión callada.",
        plugin="Openfire",
        stored=default is None,
        encrypted=False,
        secret=value is None,
        effect=effect,
        waiting=effect is Effect.RESTART,
        place=place,
    )
    for name, value, default, effect, place in (
        ("passwordKey", None, None, Effect.AT_ONCE, ""),
        ("register.inband", "false", None, Effect.RESTART, "registration"),
        ("xmpp.client.idle", "360000", "6 min", Effect.AT_ONCE, "client-connections"),
        ("xmpp.domain", "empresa.es", None, Effect.RESTART, ""),
    )
)
DATABASE = DatabaseState(
    "postgresql", "127.0.0.1", 5432, "openfire", "15.8", 9_400_000, 98, 100, "250ms",
    tables=(DatabaseTable("ofuser", 1284, 417_792), DatabaseTable("ofroster", 3102, 901_120)),
)  # fmt: skip
USE = DatabaseUse("PostgreSQL 15.8", "PostgreSQL JDBC Driver 42.7.11", "openfire",
                  Pool(1, 4, 25, 1376, 0))  # fmt: skip
LANGUAGE_TIME = LanguageTime("es", "Europe/Madrid", ("en", "es"))
UPDATES = UpdateState(UpdateService(True, True, "proxy.empresa.es", 3128), "4.6.2", "5.1.1", True)
QUERIES = QueryStatistics(True, (Query("SELECT propValue FROM ofProperty WHERE name=?", 12, 9),))
ADDRESSES = Addresses(
    "chat.empresa.es",
    {
        "client": 5222, "client_tls": 5223, "server": 5269, "server_tls": 5270,
        "component": 5275, "console": 9090, "console_tls": 9091,
    },
)  # fmt: skip
CACHES = (
    Cache("Roster", 524_288, 500_000, 300, 1300, 2400, "30 min", True),
    Cache("Sequences", 0, 900, 3, 47, 48, "6 h", False),
)
SOURCES = (
    LogSource(OPENFIRE, "/opt/openfire/logs/openfire.log", size=17233),
    LogSource(SERVICE, unit="openfire.service"),
)
PART = LogPart(
    (),
    (
        LogEntry("2026-11-28 05:14:26", Level.INFO, "org.x.XMPPServer", "Openfire 5.1.1"),
        LogEntry("2026-11-28 05:14:27", Level.ERROR, "org.x.Updates", "no way", ("\tat a.b",)),
    ),
)
NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
ENTRIES = (AuditEntry(7, "admin", NOON, "created new user ana", "chat.empresa.es", "name = ana"),)


def tell_of_itself(host):
    """Every question of these pages is answered by this `FakeSession`."""
    host.does(system_properties, lambda access: PROPERTIES)
    host.does(database_state, lambda access: DATABASE)
    host.does(database_use, lambda access: USE)
    host.does(query_statistics, lambda access: QUERIES)
    host.does(server_addresses, lambda access: ADDRESSES)
    host.does(language_time, lambda access: LANGUAGE_TIME)
    host.does(update_state, lambda access: UPDATES)
    host.does(sms_settings, lambda access: SmsSettings("sms.empresa.es", 2775, "ana", "", True))
    host.does(cluster_state, lambda access: ClusterState(False, False, False, True))
    host.does(caches, lambda access: CACHES)
    host.does(email_settings, lambda access: EmailSettings("mail.empresa.es", 465, "ana", True))
    host.does(log_sources, lambda access: SOURCES)
    host.does(follow_log, lambda source, tell, cancel: tell(PART))
    host.does(security_audit, lambda access, wanted, before: ENTRIES)
