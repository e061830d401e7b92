"""What answers where mail is to be sent to, as the server itself sees it."""

from enum import StrEnum

from setupwizard.files import shipped
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Argv, Result

TIMED_OUT = 124
"""What timeout(1) ends with when the time is over."""

NO_COMMAND = 127


class Speaks(StrEnum):
    """What a port speaks from its first byte on, as far as that can be told."""

    TLS = "tls"
    PLAIN = "plain"
    UNKNOWN = "unknown"


def look_question(host: str, port: int) -> Argv:
    script = shipped("resources", "smtp.sh").read_text(encoding="utf-8")
    return ("sh", "-c", script, "sh", f"[{host}]" if ":" in host else host, str(port))


def read_look(answer: Result, host: str, port: int) -> Speaks:
    """Raises REMOTE_HOST_UNKNOWN, REMOTE_REFUSED, REMOTE_UNREACHABLE."""
    if answer.ok:
        return Speaks.TLS
    if answer.status == NO_COMMAND:
        return Speaks.UNKNOWN
    if answer.status == TIMED_OUT or "timed out" in answer.out or "No route" in answer.out:
        raise SetupError(Code.REMOTE_UNREACHABLE, host=host, port=port)
    if "BIO_lookup" in answer.out:
        raise SetupError(Code.REMOTE_HOST_UNKNOWN, host=host)
    if "connect:errno" in answer.out:
        raise SetupError(Code.REMOTE_REFUSED, host=host, port=port)
    return Speaks.PLAIN
