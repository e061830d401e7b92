"""The administration console, for a browser on this computer."""

from collections.abc import Callable

from setupwizard.engine.session import Session
from setupwizard.model.answers import OFF, Answers
from setupwizard.model.cancel import Cancel

LOOK = 5.0
"""Seconds between two looks at whether the link still holds."""


def hold_console(
    session: Session, answers: Answers, tell: Callable[[str], None], cancel: Cancel
) -> None:
    """Tell the address a browser opens, and keep it open until it is cancelled.

    Raises HOST_LOST once the link has ended, and what `Transport.tunnel` raises.
    """
    server = answers.server
    is_plain = server.console_port != OFF  # nothing of it leaves the tunnel in the clear
    port = server.console_port if is_plain else server.console_secure_port
    with session.host.tunnel("127.0.0.1", port) as endpoint:
        tell(f"{'http' if is_plain else 'https'}://{endpoint.host}:{endpoint.port}/")
        while not cancel.wait(LOOK):
            session.host.run(("stat", "-c", "%n", "/"))
