"""The ports on which XMPP is spoken as such: by Openfire's defaults, encrypted or not."""

from setupwizard.model.ports import CLIENT_PORT, CLIENT_TLS_PORT, SERVER_PORT

CHAT_PORTS = (CLIENT_PORT, CLIENT_TLS_PORT, SERVER_PORT, 5270, 5262, 5263, 5275, 5276)
"""Programs, other servers, connection managers, components (ConnectionType.java)."""
