"""No directory yet: one is set up on the server, and Openfire takes its people from there."""

import pytest

from setupwizard.model.problems import SetupError
from setupwizard.openfire.paths import OPENFIRE_XML
from tests.system import school
from tests.system.lab import wait_until
from tests.system.program import ADMIN_PASSWORD, Program
from tests.system.test_ldap_install import DOMAIN, PROOF, refused

pytestmark = [pytest.mark.system, pytest.mark.openfire]

FIRST = "Canary-first-3"
PEOPLE = (
    "usuario;nombre;apellidos;correo;contraseña;grupos\n"
    "ppalotes;Perico;Palotes;perico@example.org;Canary-de-Perico;Profesorado\n"
    "mgurrero;María;Gurrero Ñandú;;;Profesorado|Dirección\n"
)
PERICO, MARIA = ("ppalotes", "Canary-de-Perico"), ("mgurrero", FIRST)


def program_on(host, tmp_path, tarball, version, people=PEOPLE, **secrets):
    file = tmp_path / "people.csv"
    file.write_text(people, encoding="cp1252")
    ldap = {"create": True, "people_file": str(file), "admins": ["ppalotes"]}
    sections = {"profile": {"kind": "ldap"}, "ldap": ldap, "admin": {"email": ""}}
    program = Program.on(host, tmp_path, tarball, version, **sections)
    program.secrets = {"people_password": FIRST} | secrets
    program.write()
    return program


def lets_chat(host, *logins):
    try:
        return school.chats(host, DOMAIN, *logins)
    except (SetupError, OSError):
        return False


def test_a_bare_server_gets_its_people_and_openfire_and_the_second_run_changes_nothing(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("bare")
    program = program_on(host, tmp_path, tarball, openfire_version)
    checked = program.run("ldap check")
    assert checked.events[0]["people"]["count"] == 2, checked.problem
    first = program.run()
    assert (first.status, first.outcome) == (0, "changed"), (first.problem, first.err)
    assert first.steps("changed")[:3] == ["slapd", "directory", "people"]
    assert set(first.proof()) == PROOF
    assert school.chats(host, DOMAIN, PERICO, MARIA)
    assert refused(host, "mgurrero", "wrong")

    second = program.run("apply", "--prove")
    assert (second.status, second.outcome) == (0, "unchanged"), (second.problem, second.err)

    later = PEOPLE + "zoe;Zoë;;;Canary-de-Zoe;Dirección\n"
    third = program_on(host, tmp_path, tarball, openfire_version, later).run()
    assert (third.steps("changed"), third.outcome) == (["people"], "changed"), third.problem
    assert school.chats(host, DOMAIN, PERICO, ("zoe", "Canary-de-Zoe"))

    host.run_root(["systemctl", "reboot"], check=False, patience=30)
    assert wait_until(lambda: lets_chat(host, PERICO, MARIA), 180, pause=2)


def test_the_people_of_a_running_server_move_to_a_new_directory_and_back(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("bare")
    own = Program.on(host, tmp_path, tarball, openfire_version)
    assert own.run().status == 0
    program = program_on(host, tmp_path, tarball, openfire_version, admin_password=ADMIN_PASSWORD)
    moved = program.run("ldap switch")
    assert (moved.status, moved.outcome) == (0, "changed"), (moved.problem, moved.err)
    assert school.chats(host, DOMAIN, PERICO, MARIA)
    assert refused(host, "admin", ADMIN_PASSWORD)

    again = program.run("ldap switch")
    assert again.problem["code"] == "switch-already"
    assert school.chats(host, DOMAIN, PERICO, MARIA)  # and its account kept its password

    program.secrets["ldap_admin_password"] = PERICO[1]
    program.write()
    back = program.run("ldap back")
    assert (back.status, back.outcome) == (0, "changed"), (back.problem, back.err)
    assert school.chats(host, DOMAIN, ("admin", ADMIN_PASSWORD))
    assert program.run("ldap switch").outcome == "changed"
    assert school.chats(host, DOMAIN, PERICO, MARIA)


@pytest.mark.any_openfire
def test_a_directory_of_somebody_else_ends_it_before_anything_is_changed(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("full", wait=True)
    ended = program_on(host, tmp_path, tarball, openfire_version).run()
    assert ended.problem["code"] == "slapd-other-directory"
    assert ended.steps("changed") == []
    assert not host.path(OPENFIRE_XML).exists()
