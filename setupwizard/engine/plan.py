"""From answers and facts to the steps of a run: pure, so it is tested without a host."""

from collections.abc import Callable
from dataclasses import dataclass

from setupwizard.directory.base import OpenDirectory
from setupwizard.directory.people_file import PeopleTable
from setupwizard.engine.administrator import administrator_requirements
from setupwizard.engine.database_requirements import Trial
from setupwizard.engine.directory_check import check_directory
from setupwizard.engine.new_directory import (
    new_directory_steps,
    require_new_people,
    with_new_passwords,
)
from setupwizard.engine.new_people import read_new_people
from setupwizard.engine.requirements import requirements
from setupwizard.engine.runner import Plan
from setupwizard.engine.secret_rules import check_secrets
from setupwizard.engine.systems import (
    heap,
    require_no_other,
    require_ports,
    require_room,
    require_supported,
)
from setupwizard.model.answers import OFF, Answers
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets, strong_password
from setupwizard.openfire.cache import Download, download
from setupwizard.openfire.java import java_for
from setupwizard.openfire.releases import Find, asked_once, find_release
from setupwizard.proof.base import ProofServices
from setupwizard.steps.account import ServiceAccount
from setupwizard.steps.base import Step, Work
from setupwizard.steps.configuration import Configured
from setupwizard.steps.database import DatabaseExists
from setupwizard.steps.database_password import DatabasePassword
from setupwizard.steps.files import OpenfireUnpacked
from setupwizard.steps.firewall import PortsOpen
from setupwizard.steps.java import JavaInstalled
from setupwizard.steps.ldap_secrets import LdapSecretsEncrypted
from setupwizard.steps.postgresql import PostgresqlInstalled
from setupwizard.steps.role import RoleExists
from setupwizard.steps.service import Running, ServiceUnit
from setupwizard.steps.unfinished import AfterReturn, UnfinishedChange
from setupwizard.steps.unproven import UnprovenSetup
from setupwizard.transport.base import Transport


@dataclass(frozen=True, slots=True)
class CompletedSecrets:
    """The secrets of a run, whole. `own_role`: the database password was made here just now.

    `people` are those of a directory that is to be made; `own_account`: so was its password.
    """

    secrets: Secrets
    own_role: bool
    people: PeopleTable | None = None
    own_account: bool = False


def complete_secrets(
    answers: Answers, secrets: Secrets, people: PeopleTable | None = None
) -> CompletedSecrets:
    """Makes what nobody has to know: the passwords of a database and a directory we create.

    (A missing encryption key is made where it is written: a retry must keep an earlier one.)
    `people` of a directory that is to be made, where their file has been read already.

    Raises what `check_secrets` raises, and what is wrong with the file of the people.
    """
    check_secrets(answers, secrets)
    database = answers.datasource
    own_role = database.kind == "postgresql" and database.create and not secrets.database_password
    if own_role:
        secrets = secrets.with_secret("database_password", strong_password().reveal())
    ldap = answers.directory
    people = people or read_new_people(ldap)
    own_account = people is not None and not secrets.ldap_password
    if ldap and people:
        secrets = with_new_passwords(ldap, secrets, people)
    return CompletedSecrets(secrets, own_role, people, own_account)


def make_plan(
    answers: Answers,
    facts: Facts,
    completion: CompletedSecrets,
    find: Find = find_release,
    download: Download = download,
    *,
    open_directory: OpenDirectory,
    proof_services: Callable[[], ProofServices],
) -> Plan:
    """The steps in order, and what must be so before the first of them changes anything.
    Openfire's files come while all is made that needs none of them.

    `find` and `download` are how they come by an Openfire; `proof_services` are made ready while it
    starts.

    Raises the reason why this host cannot be set up at all.

    Raises SECRET_NEEDED when a fresh installation lacks a password only a person can choose.
    """
    require_supported(facts)
    require_no_other(facts)
    require_room(facts)
    require_ports(facts, answers)
    secrets, database, ldap = completion.secrets, answers.datasource, answers.directory
    trial = Trial(answers, secrets)
    java = java_for(
        answers.openfire.version, facts.system, facts.release, facts.architecture, facts.java
    )

    def directory_does(host: Transport) -> None:
        if ldap:
            with open_directory(host, ldap, secrets.ldap_password) as directory:
                check_directory(directory, ldap, secrets)

    def before_setup(work: Work) -> None:
        """What must do before anything is written that would start Openfire; of a directory that is
        there already it was asked before all else.
        """
        if database.kind == "postgresql":
            trial.require(work.host)
        if completion.people:
            directory_does(work.host)

    def require_setup() -> None:
        if ldap and completion.people:
            require_new_people(ldap, secrets, completion.people)
        _require_passwords(answers, secrets)

    set_up = facts.openfire is not None and facts.openfire.set_up
    if not set_up:
        require_setup()
    openfire_files = OpenfireUnpacked(answers.openfire, asked_once(find), download)
    packages: list[Step] = [JavaInstalled(java, heap(facts, answers))]
    if database.kind == "postgresql" and database.create:
        packages += [
            PostgresqlInstalled(database),
            RoleExists(database, secrets.database_password, completion.own_role),
            DatabaseExists(database, answers.server.domain, afterwards=trial.require),
        ]
    unit = ServiceUnit(answers, java.home, heap(facts, answers))
    if facts.openfire is None:  # elsewhere it stops what runs, for which it is too early here
        packages.append(unit)
    steps: list[Step] = []
    if facts.openfire and facts.openfire.unproven:
        steps.append(UnprovenSetup(answers, require_setup))
    if ldap and completion.people:  # the first, as a directory of somebody else ends it all
        own = completion.own_account
        steps += new_directory_steps(ldap.base_dn, secrets, completion.people, own_account=own)
    # Not beside the packages, as some of them make accounts as well.
    steps += [ServiceAccount(in_use=_in_use(facts)), *packages]
    if set_up and database.kind == "postgresql":
        steps.append(DatabasePassword(answers, secrets, completion.own_role))
    steps += [
        openfire_files,
        Configured(answers, secrets, before_setup),
        *([] if unit in packages else [unit]),
        PortsOpen(answers.firewall.open, _console_ports(answers)),
        Running(answers, secrets, meanwhile=proof_services),
    ]
    if ldap and answers.openfire.major < 5:
        steps.append(LdapSecretsEncrypted(answers, secrets))
    if facts.change_unfinished:  # what could be required now is not what will be there then
        return Plan((UnfinishedChange(answers, secrets), *map(AfterReturn, steps)))
    directory = directory_does if _asks_directory(completion, answers, facts) else None
    all_requirements = (
        *requirements(answers, facts, secrets, java, openfire_files, directory),
        *administrator_requirements(answers, facts, secrets, proof_services),
    )
    lanes = (frozenset(step.id for step in packages), frozenset({openfire_files.id}))
    return Plan(tuple(steps), all_requirements, lanes, fresh=facts.openfire is None)


def _in_use(facts: Facts) -> bool:
    found = facts.openfire
    return found is not None and (found.ours or found.begun or found.set_up)


def _asks_directory(completion: CompletedSecrets, answers: Answers, facts: Facts) -> bool:
    """One that is yet to be made cannot be asked; one that serves a proven server need not be."""
    openfire, secrets = facts.openfire, completion.secrets
    set_up = openfire is not None and openfire.set_up
    again = openfire is not None and openfire.unproven and bool(secrets.ldap_admin_password)
    return answers.directory is not None and not completion.people and (not set_up or again)


def _console_ports(answers: Answers) -> tuple[int, ...]:
    """Where the console is to be reached from other computers, which the proof tries."""
    server = answers.server
    if server.console_local_only or answers.host.local:
        return ()
    return tuple(port for port in (server.console_port, server.console_secure_port) if port != OFF)


def _require_passwords(answers: Answers, secrets: Secrets) -> None:
    names = ["admin_password"]
    if answers.directory:
        names = ["ldap_admin_password"]
        names += ["ldap_password"] if answers.directory.bind_dn else []
    if answers.datasource.kind == "postgresql":
        names.append("database_password")
    for name in names:
        if not secrets.get(name):
            raise SetupError(Code.SECRET_NEEDED, name=name)
