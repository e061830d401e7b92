"""The proof, with the directory asked first where the people come from one."""

import time
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from dataclasses import replace

from setupwizard.directory.base import Directory
from setupwizard.model.answers import Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Note, ProofLine
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.proof.base import ADMINISTRATOR, ProofServices
from setupwizard.proof.prove import ProofPart, prove
from setupwizard.transport.base import Transport

Open = Callable[[LdapAnswers], AbstractContextManager[Directory]]


def prove_with_directory(
    host: Transport,
    answers: Answers,
    secrets: Secrets,
    proof_services: ProofServices,
    open_directory: Open,
    emit: Callable[[ProofLine], None],
    cancel: Cancel,
    only: Collection[ProofPart] = tuple(ProofPart),
    *,
    own_account: bool = False,
) -> bool:
    """As `proof.prove`. Openfire never says why it lets nobody in, so what keeps the directory from
    doing so is told first; and then nobody is tried in the chat, where a refusal counts against
    them. Without the password of the account that reads, all that is told is whether the directory
    can be reached; with `own_account` that password was made up, and need not be the one in force.
    """

    def rest(
        parts: Collection[ProofPart], *, spare_admin: bool, tell: Callable[[ProofLine], None] = emit
    ) -> bool:
        return prove(
            host, answers, secrets, proof_services, tell, cancel, parts, spare_admin=spare_admin
        )

    ldap = answers.directory
    if ldap is None or ProofPart.PEOPLE not in only:
        return rest(only, spare_admin=False)
    began = time.monotonic()
    try:
        has_admin = ask_directory(open_directory, ldap, secrets)
    except SetupError as error:
        unknown = [Code.LDAP_PASSWORD_MISSING, *([Code.LDAP_BIND_REFUSED] if own_account else [])]
        if error.problem.code in unknown:
            return rest(only, spare_admin=True)
        took = time.monotonic() - began
        emit(ProofLine(Note.of("proof-directory-tried"), took, error.problem))
        if error.problem.code is not Code.HOST_LOST:
            rest([part for part in only if part is not ProofPart.PEOPLE], spare_admin=True)
        return False
    note = Note.of("proof-directory", user=ldap.admins[0])
    emit(ProofLine(note, time.monotonic() - began))
    return rest(only, spare_admin=has_admin, tell=lambda line: emit(_not_the_password(line, ldap)))


def _not_the_password(line: ProofLine, ldap: LdapAnswers) -> ProofLine:
    """Who was refused in the chat has just been let in by the directory."""
    problem, user = line.problem, ldap.admins[0]
    if problem is None or problem.code is not Code.XMPP_LOGIN_FAILED:
        return line
    if "@" not in problem.params.get("account", ""):  # there is no such domain here
        return line
    refused = Problem(Code.XMPP_PERSON_REFUSED, {"user": user}, problem.detail)
    return replace(line, problem=refused)


def ask_directory(open_directory: Open, ldap: LdapAnswers, secrets: Secrets) -> bool:
    """Whether somebody there is called `admin`. Raises LDAP_ADMIN_PASSWORD_WRONG, and what the
    directory raises.
    """
    first = ldap.admins[0]
    with open_directory(ldap) as directory:
        if not directory.admits(ldap, first, secrets.ldap_admin_password):
            raise SetupError(Code.LDAP_ADMIN_PASSWORD_WRONG, user=first)
        return bool(directory.namesakes(ldap, (ADMINISTRATOR,)))
