"""Whether the administrator's password is right, before a finished server is changed.

The proof at the end of the run needs it; by then the chat has been interrupted.
"""

from collections.abc import Callable
from functools import partial

from setupwizard.model.answers import Answers
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.configuration import read_configuration, with_ports_of
from setupwizard.openfire.paths import DIRECTORY, OPENFIRE_XML
from setupwizard.proof.base import Login, ProofServices, administrator
from setupwizard.steps.base import Requirement
from setupwizard.transport.base import Transport


def administrator_requirements(
    answers: Answers, facts: Facts, secrets: Secrets, proof_services: Callable[[], ProofServices]
) -> tuple[Requirement, ...]:
    """Only where Openfire runs and was proven: a first setup may yet be made with another one."""
    found, login = facts.openfire, administrator(answers, secrets)
    if found is None or not (found.set_up and found.ours and facts.openfire_active):
        return ()
    if found.begun or found.unproven or not login.password:
        return ()
    return (partial(_gets_in, answers=answers, login=login, proof_services=proof_services),)


def _gets_in(
    host: Transport, *, answers: Answers, login: Login, proof_services: Callable[[], ProofServices]
) -> None:
    """One login. Raises CONSOLE_LOGIN_FAILED, CONSOLE_PERSON_REFUSED, HOST_LOST.

    A console that does not answer, and an Openfire that lets nobody in as it has no database, say
    nothing about the password: the run may cure them, and else the proof tells of them.
    """
    xml, directory = host.ask((("cat", OPENFIRE_XML), ("stat", "-c", "%n", DIRECTORY)))
    if directory.ok is (answers.directory is None):
        return  # the people of the answers are not those of this server, as a step says
    try:
        here = with_ports_of(read_configuration(xml.out), answers)
        if _admitted(host, here, login, proof_services()):
            return
    except SetupError as error:
        if error.problem.code is Code.HOST_LOST:
            raise
        return
    code = Code.CONSOLE_PERSON_REFUSED if answers.directory else Code.CONSOLE_LOGIN_FAILED
    raise SetupError(code, user=login.user)


def _admitted(host: Transport, here: Answers, login: Login, proof_services: ProofServices) -> bool:
    """Raises CONSOLE_UNREACHABLE, and why Openfire's database refuses it."""
    (let_in,) = proof_services.console_login(host, here, [login])
    if not let_in and here.datasource.kind == "postgresql":
        proof_services.database(host, here)
    return let_in
