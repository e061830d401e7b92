"""The administrator's password is tried before a finished server is changed, and only then."""

from dataclasses import replace

import pytest

from setupwizard.engine.administrator import administrator_requirements
from setupwizard.model.facts import OpenfireFound
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.paths import DIRECTORY, OPENFIRE_XML
from setupwizard.proof.base import ProofServices
from tests.fake_transport import FakeTransport
from tests.unit.openfire.samples import answers
from tests.unit.test_plan_directory import FACTS

FINISHED = OpenfireFound("5.1.1", set_up=True, begun=False, ours=True)
RUNNING = replace(FACTS, openfire=FINISHED, openfire_active=True)
SECRETS = Secrets(admin_password=Secret("right"), ldap_admin_password=Secret("right"))
WRONG = Secrets(admin_password=Secret("wrong"), ldap_admin_password=Secret("wrong"))
PORTS = "<port>9190</port><securePort>9191</securePort>"
LDAP = {
    "profile": {"kind": "ldap"},
    "ldap": {"base_dn": "dc=corp,dc=example", "admins": ["ana"]},
}


class Server:
    """What its console and its database say; `tried` are the logins, with the console's port."""

    def __init__(self):
        self.fails, self.tried = {}, []
        self.host = FakeTransport()
        xml = f"<jive><adminConsole>{PORTS}</adminConsole></jive>"
        self.host.on(f"cat {OPENFIRE_XML}", out=xml)
        self.directory(there=False)

    def directory(self, *, there):
        self.host.on(f"stat -c %n {DIRECTORY}", status=0 if there else 1)

    def console_login(self, host, answers, logins):
        self.fail("console")
        self.tried += [(login.user, answers.server.console_port) for login in logins]
        return tuple(login.password == Secret("right") for login in logins)

    def database(self, host, answers):
        self.fail("database")

    def fail(self, what):
        if what in self.fails:
            raise SetupError(self.fails[what])

    def objection(self, secrets, facts=RUNNING, **sections):
        proof_services = ProofServices(None, self.console_login, None, self.database)
        try:
            for one in administrator_requirements(
                answers(**sections), facts, secrets, lambda: proof_services
            ):
                one(self.host)
        except SetupError as error:
            return error.problem.code
        return None


@pytest.fixture
def server():
    return Server()


def test_the_right_password_is_tried_once_at_the_port_the_console_has_now(server):
    assert server.objection(SECRETS) is None
    assert server.tried == [("admin", 9190)]


def test_a_wrong_password_is_an_objection(server):
    assert server.objection(WRONG) is Code.CONSOLE_LOGIN_FAILED


def test_a_person_of_the_directory_is_tried_where_the_people_come_from_one(server):
    server.directory(there=True)
    assert server.objection(WRONG, **LDAP) is Code.CONSOLE_PERSON_REFUSED
    assert server.objection(SECRETS, **LDAP) is None
    assert server.tried == [("ana", 9190)] * 2


@pytest.mark.parametrize(("there", "sections"), [(True, {}), (False, LDAP)])
def test_nobody_is_tried_who_cannot_be_known_there(server, there, sections):
    server.directory(there=there)
    assert server.objection(WRONG, **sections) is None
    assert server.tried == []


@pytest.mark.parametrize(
    ("what", "code"),
    [("console", Code.CONSOLE_UNREACHABLE), ("database", Code.DATABASE_PASSWORD_WRONG)],
)
def test_a_server_that_lets_nobody_in_says_nothing_about_the_password(server, what, code):
    server.fails[what] = code
    assert server.objection(WRONG) is None
    server.fails[what] = Code.HOST_LOST
    assert server.objection(WRONG) is Code.HOST_LOST


def test_openfires_own_database_is_not_asked(server):
    server.fails["database"] = Code.DATABASE_NOT_RUNNING
    assert server.objection(WRONG, datasource={"kind": "embedded"}) is Code.CONSOLE_LOGIN_FAILED


NOT_YET = {
    "nothing there": {"openfire": None},
    "not running": {"openfire_active": False},
    "not finished": {"openfire": replace(FINISHED, set_up=False)},
    "at its first start": {"openfire": replace(FINISHED, begun=True)},
    "never proven": {"openfire": replace(FINISHED, unproven=True)},
    "of somebody else": {"openfire": replace(FINISHED, ours=False)},
}


@pytest.mark.parametrize("what", NOT_YET)
def test_only_a_finished_server_that_runs_is_asked(server, what):
    assert server.objection(WRONG, replace(RUNNING, **NOT_YET[what])) is None
    assert (server.tried, server.host.ran) == ([], [])


def test_without_a_password_nobody_is_tried(server):
    assert server.objection(Secrets()) is None
    assert server.host.ran == []
