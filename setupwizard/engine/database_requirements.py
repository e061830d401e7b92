"""What must be so of the database before the first change, where only a login can tell."""

from setupwizard.model.answers import Answers
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.administrator import is_ready, kept_out, refuse_full_disk
from setupwizard.openfire.psql import ClusterFacts, facts_question, read_facts
from setupwizard.steps.base import Requirement
from setupwizard.transport.base import Transport

_JUDGED = frozenset(
    {
        Code.DATABASE_ROLE_MISSING,
        Code.DATABASE_ROLE_NO_LOGIN,
        Code.DATABASE_PASSWORD_WRONG,
        Code.DATABASE_LOGIN_REFUSED,
        Code.DATABASE_MISSING,
        Code.DATABASE_ENCODING,
        Code.DATABASE_CLOSED,
        Code.DATABASE_IN_USE,
        Code.DATABASE_HALF_USED,
        Code.DATABASE_NOT_EMPTY,
        Code.DATABASE_OTHER_DOMAIN,
    }
)
"""What the steps that make role and database object to themselves, or cure."""


def database_requirements(
    answers: Answers, facts: Facts, secrets: Secrets
) -> tuple[Requirement, ...]:
    """The connection is tried for a first set-up only: a finished server has proven it."""
    datasource = answers.datasource
    set_up = facts.openfire is not None and facts.openfire.set_up

    def administrator_gets_in(host: Transport) -> None:
        result = host.run(facts_question(datasource))
        if result.ok:
            return
        if host.run(is_ready(datasource.port)).ok:
            raise kept_out(host, datasource.port, result.err)
        refuse_full_disk(host, result.err)

    def database_serves(host: Transport) -> None:
        if datasource.create:
            _made_one_serves(host, answers, secrets)
        else:
            check(host, answers, secrets)

    requirements: list[Requirement] = []
    if datasource.kind == "postgresql":
        requirements += [administrator_gets_in] if datasource.create else []
        requirements += [] if set_up else [database_serves]
    return tuple(requirements)


def check(host: Transport, answers: Answers, secrets: Secrets) -> None:
    """Raises what `check_connection` raises."""
    # pg8000 takes 0.1 s to load, and a finished server is not asked.
    from setupwizard.openfire.database_connection import check_connection

    check_connection(
        host,
        answers.datasource,
        secrets.database_password,
        domain=answers.server.domain,
        openfire_major=answers.openfire.major,
    )


class Trial:
    """The login as Openfire's own, tried once in a run: as soon as there is what it needs, and at
    the latest before anything is written that would start Openfire.
    """

    def __init__(self, answers: Answers, secrets: Secrets) -> None:
        self._answers, self._secrets = answers, secrets
        self._passed = False

    def require(self, host: Transport) -> None:
        """Raises what `check` raises."""
        if not self._passed:
            check(host, self._answers, self._secrets)
            self._passed = True


def _made_one_serves(host: Transport, answers: Answers, secrets: Secrets) -> None:
    """As far as it can be told of a role and a database that are yet to be made.

    PostgreSQL finds the rule for a login by names alone, so one that must fail shows whether it is
    let in at all once they are there.
    """
    datasource = answers.datasource
    facts = read_facts(host.run(facts_question(datasource)))
    if facts is None:
        return  # it is yet to be installed or started, or lets nobody in
    try:
        check(host, answers, secrets)
    except SetupError as error:
        if error.problem.code not in _JUDGED | _cured(facts, datasource.user):
            raise


def _cured(facts: ClusterFacts, user: str) -> frozenset[Code]:
    """What only stands in the way until the steps have done their work."""
    codes = set()
    if facts.role and facts.role.marked:
        codes.add(Code.DATABASE_PASSWORD_OLD_KIND)
    if facts.database and facts.database.owner != user:
        codes.add(Code.DATABASE_NO_RIGHTS)
    return frozenset(codes)
