"""A port of Openfire that somebody else holds, as the problem it is."""

from setupwizard.model.ports import FIXED
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.programs import is_chat_server, program


def port_taken(port: int, process: str, unit: str = "", detail: str = "") -> SetupError:
    """OTHER_CHAT_SERVER; FIXED_PORT_TAKEN; else, for a port that can be another, PORT_TAKEN."""
    holder = program(process, unit)
    code = Code.FIXED_PORT_TAKEN if port in FIXED else Code.PORT_TAKEN
    if is_chat_server(holder):
        code = Code.OTHER_CHAT_SERVER
    return SetupError(code, detail, port=port, process=holder)
