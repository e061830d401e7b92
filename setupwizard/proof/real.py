"""The real network as the means of a proof.

It takes 0.3 s to load, most of it slixmpp and requests: `engine.world` does so where a proof is
near, and while a server starts.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from setupwizard.model.answers import OFF, Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.console import Console
from setupwizard.proof import chat
from setupwizard.proof.base import ChatEvent, ChatRequest, Login, ProofServices, StreamSecurity
from setupwizard.proof.database import try_database
from setupwizard.proof.reach import reach
from setupwizard.transport.base import Transport


def console_login(host: Transport, answers: Answers, logins: Sequence[Login]) -> tuple[bool, ...]:
    """See `proof.base.ConsoleLogin`. HTTP inside the tunnel if it is on, else HTTPS."""
    server = answers.server
    secure = server.console_port == OFF
    port = server.console_secure_port if secure else server.console_port
    try:
        with (
            host.tunnel("127.0.0.1", port) as endpoint,
            Console(endpoint, server.fqdn, secure=secure) as console,
        ):
            return tuple(console.login(login.user, login.password) for login in logins)
    except SetupError as error:
        if error.problem.code is not Code.REMOTE_REFUSED:
            raise
        raise SetupError(Code.CONSOLE_UNREACHABLE, error.problem.detail) from None


def chat_over_xmpp(
    host: Transport,
    request: ChatRequest,
    emit: Callable[[ChatEvent], None],
    cancel: Cancel,
) -> None:
    """See `proof.base.Chat`."""
    with _refusal_named():
        chat.chat(host, request, emit, cancel)


def look_at_xmpp(host: Transport, answers: Answers, cancel: Cancel) -> StreamSecurity | None:
    """See `proof.base.Look`."""
    with _refusal_named():
        return chat.look(host, answers, cancel)


@contextmanager
def _refusal_named() -> Iterator[None]:
    try:
        yield
    except SetupError as error:
        if error.problem.code is not Code.REMOTE_REFUSED:
            raise
        raise SetupError(Code.PORT_NOT_LISTENING, error.problem.detail, port=CLIENT_PORT) from None


PROOF_SERVICES = ProofServices(reach, console_login, chat_over_xmpp, try_database, look_at_xmpp)
