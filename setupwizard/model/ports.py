"""The TCP ports of an Openfire, by its defaults (ConnectionType.java, AdminConsolePlugin.java)."""

CLIENT_PORT = 5222
CLIENT_TLS_PORT = 5223
SERVER_PORT = 5269
WEB_PORT = 7443
FILES_PORT = 7777
CONSOLE_PORT = 9090
CONSOLE_SECURE_PORT = 9091

FIXED = (CLIENT_PORT, CLIENT_TLS_PORT, SERVER_PORT)
"""Those that are not asked for: every chat program expects them."""

XMPP_PORTS = (
    *FIXED, 5262, 5263, 5270, 5275, 5276, 7070, WEB_PORT, FILES_PORT,
)  # fmt: skip
"""What it may listen on besides its console."""

OPENED = (CLIENT_PORT, CLIENT_TLS_PORT)
"""Let in by a firewall unless something else is answered: the ports of people's programs."""
