"""The areas of the dashboard, in order. A new page needs its line here, and nothing else."""

from setupwizard.ui.dashboard.area import Area, Areas
from setupwizard.ui.dashboard.audit_page import AuditPage
from setupwizard.ui.dashboard.capture_page import CapturePage
from setupwizard.ui.dashboard.conferences.rooms_page import RoomsPage
from setupwizard.ui.dashboard.done_page import DonePage
from setupwizard.ui.dashboard.information_page import InformationPage
from setupwizard.ui.dashboard.logs_page import LogsPage
from setupwizard.ui.dashboard.overview.page import Overview
from setupwizard.ui.dashboard.ports_page import PortsPage
from setupwizard.ui.dashboard.properties_page import PropertiesPage
from setupwizard.ui.dashboard.rescue_page import RescuePage
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
            words=QT_TRANSLATE_NOOP("Area", "start, stop, restart, test, works, state"),
        ),
        Area(
            "users",
            QT_TRANSLATE_NOOP("Area", "Users and groups"),
            "users",
            UsersPage,
            begins_group=True,
            words=QT_TRANSLATE_NOOP("Area", "people, accounts, passwords, lock, delete, create"),
        ),
        soon(
            "sessions",
            QT_TRANSLATE_NOOP("Area", "Sessions"),
            "laptop",
            QT_TRANSLATE_NOOP(
                "SoonPage",
                "Who is connected now, from where and with which program; write to them, or "
                "disconnect one.",
            ),
        ),
        Area(
            "rooms",
            QT_TRANSLATE_NOOP("Area", "Conferences"),
            "rooms",
            RoomsPage,
            words=QT_TRANSLATE_NOOP(
                "Area", "rooms, group chat, members, kick, ban, history, subject"
            ),
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
            words=QT_TRANSLATE_NOOP("Area", "5222, 5269, 9090, 9091, 7443, firewall, listen"),
        ),
        Area(
            "properties",
            QT_TRANSLATE_NOOP("Area", "System properties"),
            "",
            PropertiesPage,
            "server",
            words=QT_TRANSLATE_NOOP("Area", "settings, xmpp., ldap., configuration, encrypt"),
        ),
        Area(
            "rescue",
            QT_TRANSLATE_NOOP("Area", "Lost administrator"),
            "",
            RescuePage,
            "server",
            words=QT_TRANSLATE_NOOP("Area", "password forgotten, admin, console, locked"),
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
            words=QT_TRANSLATE_NOOP("Area", "errors, warnings, openfire.log, journal"),
        ),
        Area(
            "audit",
            QT_TRANSLATE_NOOP("Area", "Audit"),
            "eye",
            AuditPage,
            words=QT_TRANSLATE_NOOP("Area", "security, who changed, history, login"),
        ),
        Area(
            "capture",
            QT_TRANSLATE_NOOP("Area", "Traffic capture"),
            "capture",
            CapturePage,
            begins_group=True,
            words=QT_TRANSLATE_NOOP("Area", "Wireshark, tcpdump, packets, record, TCP, XML"),
        ),
        Area(
            "done",
            QT_TRANSLATE_NOOP("Area", "What was done"),
            "check",
            DonePage,
            words=QT_TRANSLATE_NOOP("Area", "history, undo, who changed"),
        ),
    )
)
