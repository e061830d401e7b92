"""From answers and facts to the steps of a run: pure, so it is tested without a host."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, partial

from setupwizard.directory.base import OpenDirectory
from setupwizard.directory.people_file import PeopleTable
from setupwizard.engine.database import check as check_database
from setupwizard.engine.database import database_requirements
from setupwizard.engine.directory import check_directory
from setupwizard.engine.new_directory import (
    new_directory_steps,
    require_new_people,
    with_new_passwords,
)
from setupwizard.engine.new_people import read_new_people
from setupwizard.engine.runner import Plan
from setupwizard.engine.secret_rules import check_secrets
from setupwizard.engine.systems import (
    heap,
    require_clock,
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
from setupwizard.openfire.java import JavaChoice, java_for
from setupwizard.openfire.paths import CLIENT_PORT
from setupwizard.openfire.releases import Find, find_release
from setupwizard.steps.account import ServiceAccount
from setupwizard.steps.base import Requirement, Step, Work
from setupwizard.steps.configuration import Configured
from setupwizard.steps.database import DatabaseExists
from setupwizard.steps.database_password import DatabasePassword
from setupwizard.steps.disks import require_disks, space_needed
from setupwizard.steps.files import OpenfireUnpacked
from setupwizard.steps.firewall import PortsOpen
from setupwizard.steps.forwarding import forwarding
from setupwizard.steps.java import JavaInstalled, run_once
from setupwizard.steps.ldap_secrets import LdapSecretsEncrypted
from setupwizard.steps.postgresql import PostgresqlInstalled
from setupwizard.steps.role import RoleExists
from setupwizard.steps.service import Running, ServiceUnit, require_fence
from setupwizard.steps.unproven import UnprovenSetup


@dataclass(frozen=True, slots=True)
class Completed:
    """The secrets of a run, whole. `own_role`: the database password was made here just now.

    `people` are those of a directory that is to be made; `own_account`: so was its password.
    """

    secrets: Secrets
    own_role: bool
    people: PeopleTable | None = None
    own_account: bool = False


def complete_secrets(answers: Answers, secrets: Secrets) -> Completed:
    """Makes what nobody has to know: the passwords of a database and a directory we create.

    (A missing encryption key is made where it is written: a retry must keep an earlier one.)

    Raises what `check_secrets` raises, and what is wrong with the file of the people.
    """
    check_secrets(answers, secrets)
    database = answers.datasource
    own_role = database.kind == "postgresql" and database.create and not secrets.database_password
    if own_role:
        secrets = secrets.with_secret("database_password", strong_password().reveal())
    ldap = answers.directory
    people = read_new_people(ldap)
    own_account = people is not None and not secrets.ldap_password
    if ldap and people:
        secrets = with_new_passwords(ldap, secrets, people)
    return Completed(secrets, own_role, people, own_account)


def make_plan(
    answers: Answers,
    facts: Facts,
    completed: Completed,
    find: Find = find_release,
    download: Download = download,
    *,
    open_directory: OpenDirectory,
    meanwhile: Callable[[], None],
) -> Plan:
    """The steps in order, and what must be so before the first of them changes anything.

    `find` and `download` are how they come by an Openfire, `meanwhile` is what there is to do
    while it starts.

    Raises the reason why this host cannot be set up at all.

    Raises SECRET_NEEDED when a fresh installation lacks a password only a person can choose.
    """
    require_supported(facts)
    require_no_other(facts)
    require_room(facts)
    require_ports(facts, answers)
    secrets, database, ldap = completed.secrets, answers.datasource, answers.directory
    java = java_for(
        answers.openfire.version, facts.system, facts.release, facts.architecture, facts.java
    )

    def before_setup(work: Work) -> None:
        """Database and directory must do before anything is written that would start Openfire."""
        if database.kind == "postgresql":
            check_database(work.host, answers, secrets)
        if ldap:
            with open_directory(work.host, ldap, secrets.ldap_password) as directory:
                check_directory(directory, ldap, secrets)

    def require_setup() -> None:
        if ldap and completed.people:
            require_new_people(ldap, secrets, completed.people)
        _require_passwords(answers, secrets)

    set_up = facts.openfire is not None and facts.openfire.set_up
    if not set_up:
        require_setup()
    unpacked = OpenfireUnpacked(answers.openfire, cache(find), download)
    steps: list[Step] = []
    if facts.openfire and facts.openfire.unproven:
        steps.append(UnprovenSetup(answers, require_setup))
    if ldap and completed.people:  # the first, as a directory of somebody else ends it all
        own = completed.own_account
        steps += new_directory_steps(ldap.base_dn, secrets, completed.people, own_account=own)
    steps.append(JavaInstalled(java, heap(facts, answers)))
    if database.kind == "postgresql" and database.create:
        steps += [
            PostgresqlInstalled(database),
            RoleExists(database, secrets.database_password, completed.own_role),
            DatabaseExists(database, answers.server.domain),
        ]
    if set_up and database.kind == "postgresql":
        steps.append(DatabasePassword(answers, secrets, completed.own_role))
    steps += [
        ServiceAccount(),
        unpacked,
        Configured(answers, secrets, before_setup),
        ServiceUnit(answers, java.home, heap(facts, answers)),
        PortsOpen(answers.firewall.open),
        Running(answers, secrets, meanwhile=meanwhile),
    ]
    if ldap and answers.openfire.major < 5:
        steps.append(LdapSecretsEncrypted(answers, secrets))
    requires = (
        _passed_on(answers),
        *_requirements(answers, facts, java, unpacked),
        *database_requirements(answers, facts, secrets),
    )
    return Plan(tuple(steps), requires)


def _passed_on(answers: Answers) -> Requirement:
    """What is reached by way of SSH in the course of a run can be, but for a directory."""
    server, database = answers.server, answers.datasource
    console = server.console_secure_port if server.console_port == OFF else server.console_port
    also = [(database.host, database.port)] if database.kind == "postgresql" else []
    return forwarding([("127.0.0.1", CLIENT_PORT), ("127.0.0.1", console)], also)


def _requirements(
    answers: Answers, facts: Facts, java: JavaChoice, unpacked: OpenfireUnpacked
) -> Iterator[Requirement]:
    found, database = facts.openfire, answers.datasource
    if not (found and found.set_up):
        yield lambda _: require_clock(facts, datetime.now(UTC))
    postgresql = database.kind == "postgresql" and database.create and not facts.postgresql
    packages = bool(java.package) + postgresql
    yield partial(require_disks, needed=space_needed(packages, fresh=not found))
    if not java.package and not facts.openfire_active:  # two at once may be more than it has
        yield partial(run_once, home=java.home, memory=heap(facts, answers))
    if not facts.openfire_active:
        yield partial(require_fence, answers=answers)
    if not (found and found.version):
        yield unpacked.require


def _require_passwords(answers: Answers, secrets: Secrets) -> None:
    needed = ["admin_password"]
    if answers.directory:
        needed = ["ldap_admin_password"]
        needed += ["ldap_password"] if answers.directory.bind_dn else []
    if answers.datasource.kind == "postgresql":
        needed.append("database_password")
    for name in needed:
        if not secrets.get(name):
            raise SetupError(Code.SECRET_NEEDED, name=name)
