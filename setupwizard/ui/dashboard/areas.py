"""The areas of the dashboard, in order. A new page needs its line here, and nothing else."""

from setupwizard.ui.dashboard.area import Area, Areas
from setupwizard.ui.dashboard.audit_page import AuditPage
from setupwizard.ui.dashboard.capture_page import CapturePage
from setupwizard.ui.dashboard.conferences.rooms_page import RoomsPage
from setupwizard.ui.dashboard.conferences.services_page import ServicesPage
from setupwizard.ui.dashboard.diagnosis_page import DiagnosisPage
from setupwizard.ui.dashboard.done_page import DonePage
from setupwizard.ui.dashboard.groups.page import GroupsPage
from setupwizard.ui.dashboard.information_page import InformationPage
from setupwizard.ui.dashboard.logs_page import LogsPage
from setupwizard.ui.dashboard.overview.page import Overview
from setupwizard.ui.dashboard.ports_page import PortsPage
from setupwizard.ui.dashboard.properties_page import PropertiesPage
from setupwizard.ui.dashboard.rescue_page import RescuePage
from setupwizard.ui.dashboard.server.addresses_page import AddressesPage
from setupwizard.ui.dashboard.server.caches_page import CachesPage
from setupwizard.ui.dashboard.server.cluster_page import ClusterPage
from setupwizard.ui.dashboard.server.database_page import DatabasePage
from setupwizard.ui.dashboard.server.email_page import EmailPage
from setupwizard.ui.dashboard.server.language_page import LanguagePage
from setupwizard.ui.dashboard.server.sms_page import SmsPage
from setupwizard.ui.dashboard.server.updates_page import UpdatesPage
from setupwizard.ui.dashboard.sessions.messages_page import MessagesPage
from setupwizard.ui.dashboard.sessions.page import SessionsPage
from setupwizard.ui.dashboard.sessions.servers_page import ServersPage
from setupwizard.ui.dashboard.soon import soon
from setupwizard.ui.dashboard.users.page import UsersPage
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP

AREAS = Areas(
    (
        Area(
            "overview",
            QT_TRANSLATE_NOOP("Area", "Overview"),
            "overview",
            Overview,
            words=QT_TRANSLATE_NOOP(
                "Area",
                "start, stop, restart, switch off, reboot, test, works, state, status, home, "
                "summary, LDAP, directory, DNS",
            ),
        ),
        Area("people", QT_TRANSLATE_NOOP("Area", "Users and groups"), "users", begins_group=True),
        Area(
            "users",
            QT_TRANSLATE_NOOP("Area", "Users"),
            "",
            UsersPage,
            "people",
            words=QT_TRANSLATE_NOOP(
                "Area",
                "people, accounts, pupils, members, passwords, lock, block, delete, create, new, "
                "add, roles",
            ),
        ),
        Area(
            "groups",
            QT_TRANSLATE_NOOP("Area", "Groups"),
            "",
            GroupsPage,
            "people",
            words=QT_TRANSLATE_NOOP("Area", "classes, members, shared contacts, roster"),
        ),
        Area(
            "sessions",
            QT_TRANSLATE_NOOP("Area", "Sessions"),
            "laptop",
            SessionsPage,
            words=QT_TRANSLATE_NOOP("Area", "online, connected, disconnect, address, program"),
        ),
        Area(
            "messages",
            QT_TRANSLATE_NOOP("Area", "Message to several people"),
            "",
            MessagesPage,
            "sessions",
            words=QT_TRANSLATE_NOOP("Area", "announce, write to everybody, notice, broadcast"),
        ),
        Area(
            "servers",
            QT_TRANSLATE_NOOP("Area", "Other servers"),
            "",
            ServersPage,
            "sessions",
            words=QT_TRANSLATE_NOOP("Area", "federation, S2S, 5269, components, test"),
        ),
        Area("conferences", QT_TRANSLATE_NOOP("Area", "Conferences"), "rooms"),
        Area(
            "rooms",
            QT_TRANSLATE_NOOP("Area", "Rooms"),
            "",
            RoomsPage,
            "conferences",
            words=QT_TRANSLATE_NOOP(
                "Area", "rooms, group chat, members, kick, ban, history, subject"
            ),
        ),
        Area(
            "services",
            QT_TRANSLATE_NOOP("Area", "Conference services"),
            "",
            ServicesPage,
            "conferences",
            words=QT_TRANSLATE_NOOP(
                "Area", "conference., history, who creates rooms, idle, retired rooms, defaults"
            ),
        ),
        Area(
            "diagnosis",
            QT_TRANSLATE_NOOP("Area", "Connection problems"),
            "help",
            DiagnosisPage,
            words=QT_TRANSLATE_NOOP("Area", "login, refused, wrong password, locked, problem"),
        ),
        Area("server", QT_TRANSLATE_NOOP("Area", "Server"), "server", begins_group=True),
        Area(
            "information",
            QT_TRANSLATE_NOOP("Area", "Server information"),
            "",
            InformationPage,
            "server",
            words=QT_TRANSLATE_NOOP("Area", "version, Java, memory, host name, time zone, uptime"),
        ),
        Area(
            "ports",
            QT_TRANSLATE_NOOP("Area", "Ports"),
            "",
            PortsPage,
            "server",
            words=QT_TRANSLATE_NOOP(
                "Area",
                "5222, 5269, 9090, 9091, 7443, firewall, listen, open, closed, network, internet",
            ),
        ),
        Area(
            "addresses",
            QT_TRANSLATE_NOOP("Area", "Name and ports"),
            "",
            AddressesPage,
            "server",
            words=QT_TRANSLATE_NOOP("Area", "host name, FQDN, change the port, 5222, 9090"),
        ),
        Area(
            "properties",
            QT_TRANSLATE_NOOP("Area", "System properties"),
            "",
            PropertiesPage,
            "server",
            words=QT_TRANSLATE_NOOP(
                "Area", "settings, options, preferences, xmpp., ldap., configuration, encrypt"
            ),
        ),
        Area(
            "database",
            QT_TRANSLATE_NOOP("Area", "Database"),
            "",
            DatabasePage,
            "server",
            words=QT_TRANSLATE_NOOP("Area", "PostgreSQL, tables, size, queries, slow, pool, SQL"),
        ),
        Area(
            "caches",
            QT_TRANSLATE_NOOP("Area", "Caches"),
            "",
            CachesPage,
            "server",
            words=QT_TRANSLATE_NOOP("Area", "cache, memory, slow, empty"),
        ),
        Area(
            "email",
            QT_TRANSLATE_NOOP("Area", "E-mail"),
            "",
            EmailPage,
            "server",
            words=QT_TRANSLATE_NOOP("Area", "mail, SMTP, sender, test mail"),
        ),
        Area(
            "sms",
            QT_TRANSLATE_NOOP("Area", "Text messages"),
            "",
            SmsPage,
            "server",
            words=QT_TRANSLATE_NOOP("Area", "SMS, SMPP, phone"),
        ),
        Area(
            "language",
            QT_TRANSLATE_NOOP("Area", "Language and time"),
            "",
            LanguagePage,
            "server",
            words=QT_TRANSLATE_NOOP("Area", "locale, time zone, Spanish, English"),
        ),
        Area(
            "updates",
            QT_TRANSLATE_NOOP("Area", "Updates"),
            "",
            UpdatesPage,
            "server",
            words=QT_TRANSLATE_NOOP("Area", "newer version, release, proxy, notify"),
        ),
        Area(
            "cluster",
            QT_TRANSLATE_NOOP("Area", "Cluster"),
            "",
            ClusterPage,
            "server",
            words=QT_TRANSLATE_NOOP("Area", "Hazelcast, several servers, nodes"),
        ),
        Area(
            "rescue",
            QT_TRANSLATE_NOOP("Area", "Lost administrator"),
            "",
            RescuePage,
            "server",
            words=QT_TRANSLATE_NOOP(
                "Area",
                "password forgotten, admin, console, locked, lost password, cannot log in, recover",
            ),
        ),
        soon(
            "plugins",
            QT_TRANSLATE_NOOP("Area", "Plugins"),
            "plug",
            QT_TRANSLATE_NOOP("SoonPage", "What adds to Openfire: what is there, and what is new."),
        ),
        soon(
            "certificates",
            QT_TRANSLATE_NOOP("Area", "Certificates"),
            "certificate",
            QT_TRANSLATE_NOOP(
                "SoonPage", "What tells phones that this is your server, and until when."
            ),
        ),
        Area(
            "logs",
            QT_TRANSLATE_NOOP("Area", "Logs"),
            "logs",
            LogsPage,
            begins_group=True,
            words=QT_TRANSLATE_NOOP(
                "Area", "errors, warnings, openfire.log, journal, problems, messages of the server"
            ),
        ),
        Area(
            "audit",
            QT_TRANSLATE_NOOP("Area", "Audit"),
            "eye",
            AuditPage,
            words=QT_TRANSLATE_NOOP(
                "Area", "security, who changed, history, login, entries, attempts"
            ),
        ),
        Area(
            "capture",
            QT_TRANSLATE_NOOP("Area", "Traffic capture"),
            "capture",
            CapturePage,
            begins_group=True,
            words=QT_TRANSLATE_NOOP(
                "Area",
                "Wireshark, tcpdump, packets, record, sniff, spy, network, TCP, XML, TLS, class",
            ),
        ),
        Area(
            "done",
            QT_TRANSLATE_NOOP("Area", "What was done"),
            "check",
            DonePage,
            words=QT_TRANSLATE_NOOP(
                "Area", "history, undo, take back, who changed, changes, recent"
            ),
        ),
    )
)
