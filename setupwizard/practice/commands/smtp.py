"""`smtp.sh` on the practice server: mail servers out there, as their usual ports have them."""

from setupwizard.practice.commands.command import Args
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState

PLAIN, TLS = ("25", "587"), "465"


def smtp(_: ServerState, args: Args, __: bytes) -> CommandResult:
    """Nothing listens on the server itself, and every name with a dot in it is known."""
    host, port = args
    if host in ("localhost", "127.0.0.1") or port not in (*PLAIN, TLS):
        return CommandResult("connect:errno=111\n", status=1)
    if "." not in host:
        return CommandResult("BIO_lookup_ex: Name or service not known\n", status=1)
    if port == TLS:
        return CommandResult("CONNECTION ESTABLISHED\n")
    return CommandResult("SSL routines: wrong version number\n", status=1)
