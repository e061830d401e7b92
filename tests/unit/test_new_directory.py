"""What a new directory needs beforehand, and where its steps come in a plan."""

from dataclasses import replace

import pytest

from setupwizard.engine.answers_file import LDAP_EXAMPLE
from setupwizard.engine.plan import complete_secrets, make_plan
from setupwizard.model.answers import Answers
from setupwizard.model.facts import Facts, OpenfireFound
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets

FACTS = Facts(
    system="debian",
    release="12",
    pretty="Debian GNU/Linux 12 (bookworm)",
    architecture="amd64",
    systemd=True,
    container="",
    memory=4096,
    disk_free_opt=20_000,
    java=(),
    postgresql="",
    postgresql_ports=(),
    openfire=None,
    openfire_active=False,
    firewall=None,
    listeners=(),
    clock_skew=0,
)
FILE = "user,password\nana,Password of Ana\nluis,\n"
GIVEN = Secrets(people_password=Secret("first one 1"))


@pytest.fixture
def answers(tmp_path):
    def made(file=FILE, admins=("ana",)):
        (tmp_path / "people.csv").write_text(file, encoding="utf-8")
        ldap = {"create": True, "people_file": str(tmp_path / "people.csv"), "admins": admins}
        wanted = LDAP_EXAMPLE.model_dump(mode="json") | {"ldap": ldap}
        return Answers.model_validate(wanted)

    return made


def plan(answers, secrets, facts=FACTS):
    made = make_plan(
        answers, facts, complete_secrets(answers, secrets), open_directory=None, proof_services=None
    )
    return made.steps


def refused(work):
    with pytest.raises(SetupError) as caught:
        work()
    return caught.value.problem


def test_a_new_directory_comes_before_everything_that_would_change_the_server(answers):
    steps = [step.id for step in plan(answers(), GIVEN)]
    assert steps[:4] == ["slapd", "directory", "people", "account"]


def test_without_a_new_directory_there_is_none_of_its_steps():
    secrets = Secrets(ldap_password=Secret("a"), ldap_admin_password=Secret("b"))
    assert "slapd" not in [step.id for step in plan(LDAP_EXAMPLE, secrets)]


def test_nobody_has_to_know_the_password_of_openfires_account(answers):
    completed = complete_secrets(answers(), GIVEN)
    assert completed.own_account
    assert len(completed.secrets.ldap_password.reveal()) >= 20
    chosen = complete_secrets(answers(), GIVEN.with_secret("ldap_password", "chosen"))
    assert (chosen.own_account, chosen.secrets.ldap_password.reveal()) == (False, "chosen")


@pytest.mark.parametrize(
    ("admin", "password"), [("ana", "Password of Ana"), ("luis", "first one 1")]
)
def test_the_first_administrator_logs_in_with_the_password_of_the_file(answers, admin, password):
    completed = complete_secrets(answers(admins=(admin,)), GIVEN)
    assert completed.secrets.ldap_admin_password.reveal() == password
    changed = complete_secrets(answers(), GIVEN.with_secret("ldap_admin_password", "own now"))
    assert changed.secrets.ldap_admin_password.reveal() == "own now"


def test_a_first_password_is_needed_when_somebody_brings_none(answers):
    problem = refused(lambda: plan(answers(), Secrets()))
    assert (problem.code, problem.params["name"]) == (Code.SECRET_NEEDED, "people_password")
    assert plan(answers("user,password\nana,Password of Ana\n"), Secrets())


def test_once_openfire_is_set_up_only_new_people_need_one(answers):
    facts = replace(FACTS, openfire=OpenfireFound("5.1.1", set_up=True, begun=False, ours=True))
    assert plan(answers(), Secrets(), facts)


@pytest.mark.parametrize("password", ["short", "x" * 129, "tab\tinside"])
def test_a_first_password_nobody_could_have_is_refused(answers, password):
    problem = refused(lambda: plan(answers(), Secrets(people_password=Secret(password))))
    assert problem.code is Code.PEOPLE_PASSWORD_REFUSED


def test_an_administrator_who_is_not_in_the_file_is_told_before_anything_is_done(answers):
    problem = refused(lambda: plan(answers(admins=("ana", "eva")), GIVEN))
    assert (problem.code, problem.params["user"]) == (Code.PEOPLE_FILE_WITHOUT_ADMIN, "eva")


def test_a_file_that_cannot_be_read_is_told_before_anything_is_done(answers):
    assert refused(lambda: plan(answers("user\nana\nana\n"), GIVEN)).code is (
        Code.PEOPLE_FILE_INVALID
    )
