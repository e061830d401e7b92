"""One person of a directory logs in twice and writes to themself: nobody can be made there."""

from collections.abc import Callable
from secrets import token_hex

from setupwizard.model.names import typed_user
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import strong_password
from setupwizard.proof.account import Account
from setupwizard.proof.base import (
    ChatEvent,
    Login,
    MessageReceived,
    StrangerRefused,
    StreamSecurity,
)
from setupwizard.transport.base import Endpoint


async def alone(
    domain: str,
    security: StreamSecurity,
    way: Endpoint,
    person: Login,
    emit: Callable[[ChatEvent], None],
) -> None:
    """Nobody is tried with a wrong password: a directory counts them, and locks the person out in
    the end. A name made up is refused instead.

    Raises XMPP_ANY_PASSWORD, XMPP_LOGIN_FAILED, XMPP_MESSAGE_LOST and what `Account` raises.
    """
    name = typed_user(person.user)
    async with (
        Account(name, domain, person.password, security.certificate, way) as here,
        Account(name, domain, person.password, security.certificate, way) as there,
    ):
        await there.appear()
        try:
            milliseconds = await here.write(there)
        except TimeoutError:
            raise SetupError(
                Code.XMPP_MESSAGE_LOST, writer=person.user, reader=person.user
            ) from None
        emit(MessageReceived(person.user, person.user, milliseconds))
    stranger = f"nobody-{token_hex(6)}"
    try:
        async with Account(stranger, domain, strong_password(), security.certificate, way):
            pass
    except SetupError as error:
        if error.problem.code is not Code.XMPP_LOGIN_FAILED:
            raise
        emit(StrangerRefused())
    else:
        raise SetupError(Code.XMPP_ANY_PASSWORD, user=stranger)
