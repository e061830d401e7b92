"""Which properties have a page of their own, and which are read only when Openfire starts.

Most are kept in memory by what uses them: written as a property they change nothing until a
restart, though the list says “dynamic” of some. All seen on 5.1.1 and on 4.6.2.
"""

PAGES = {
    "register.": "registration",
    "xmpp.client.login.": "registration",
    "xmpp.auth.anonymous": "registration",
    "sasl.mechs": "registration",
    "xmpp.client.tls.": "client-connections",
    "xmpp.client.idle": "client-connections",
    "xmpp.socket.": "client-connections",
    "xmpp.server.": "server-connections",
    "xmpp.component.": "components",
    "xmpp.client.compression.": "compression",
    "xmpp.offline.": "offline-messages",
    "xmpp.privateStorageEnabled": "private-data",
    "xmpp.session.conflict-limit": "resource-policy",
    "xmpp.audit.": "message-audit",
    "xmpp.proxy.": "file-transfer",
    "httpbind.": "web-chat",
    "mediaproxy.": "media-proxy",
    "mail.": "email",
    "sms.": "sms",
    "locale.timeZone": "language-time",
    "dnsutil.dnsOverride": "dns",
    "update.": "updates",
    "cache.": "caches",
    "adminConsole.access.": "console-access",
    "ldap.": "directory",
    "provider.": "directory",
}
"""How its name begins, and where it is changed; see `texts.properties`."""

NOT_LIVE = (
    "register.inband",
    "xmpp.client.login.",
    "xmpp.client.tls.policy",
    "xmpp.socket.ssl.",
    "xmpp.client.compression.policy",
    "xmpp.offline.type",
    "xmpp.privateStorageEnabled",
    "xmpp.session.conflict-limit",
    "mediaproxy.enabled",
    "mail.smtp.",
    "locale.timeZone",
)
"""Changed here, these do nothing before a restart; on their page they do at once."""


def place_of(name: str) -> str:
    """Where this is changed so that it takes effect; empty where there is no such page."""
    return next((place for start, place in PAGES.items() if name.startswith(start)), "")


def is_live(name: str) -> bool:
    """Nothing is known against it."""
    return not name.startswith(NOT_LIVE)
