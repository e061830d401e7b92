"""A port of Openfire that somebody else holds, as the problem it is."""

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.programs import is_chat_server, program
from setupwizard.openfire.paths import CLIENT_PORT, CLIENT_TLS_PORT, SERVER_PORT

FIXED = (CLIENT_PORT, CLIENT_TLS_PORT, SERVER_PORT)
"""Ports that are not asked for: every chat program expects them."""


def port_taken(port: int, process: str, unit: str = "", detail: str = "") -> SetupError:
    """OTHER_CHAT_SERVER; FIXED_PORT_TAKEN; else, for a port that can be another, PORT_TAKEN."""
    holder = program(process, unit)
    code = Code.FIXED_PORT_TAKEN if port in FIXED else Code.PORT_TAKEN
    if is_chat_server(holder):
        code = Code.OTHER_CHAT_SERVER
    return SetupError(code, detail, port=port, process=holder)
