"""Odd user names: whom we say Openfire lets in, and whom it does let in."""

import os

import pytest

from setupwizard.directory.ldap import open_directory
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.names import user_in_address
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from tests.system import school
from tests.system.stepping import linked
from tests.system.test_ldap_install import DOMAIN, program_on

pytestmark = [pytest.mark.system, pytest.mark.openfire]

NAMES = ["María José", "josé", "o'neill", "ana@corp.example", "MAYÚSCULA", "semi-colon_1.2"]
UNFINDABLE = ["a+b", "x(y)", "bang!", "and&or", "q~", "back\\slash", "c:d"]


def ldif():
    return "".join(
        f"\ndn: cn=odd{number},ou=people,{school.SUFFIX}\nobjectClass: inetOrgPerson\nuid: {uid}\n"
        f"cn: odd{number}\nsn: Odd\nuserPassword: Canary-odd-{number}\n"
        for number, uid in enumerate(NAMES + UNFINDABLE)
    )


def ours(directory, ldap, user, password):
    try:
        return directory.admits(ldap, user, Secret(password))
    except SetupError as error:
        return error.problem.code


def openfires(host, user, password):
    try:
        return school.chats(host, DOMAIN, (user, password))
    except SetupError as error:
        return error.problem.code


@pytest.mark.skipif("OPENFIRE_TARBALL" not in os.environ, reason="needs a real Openfire")
def test_openfire_lets_in_exactly_whom_we_say(lab, tmp_path, tarball, openfire_version):
    host = lab("full", wait=True)
    school.opened(host)
    login = ["-x", "-D", school.ADMIN, "-w", school.ADMIN_PASSWORD, "-H", "ldap://127.0.0.1"]
    host.run_root(["ldapadd", *login], stdin=ldif())
    ended = program_on(host, tmp_path, tarball, openfire_version).run()
    assert ended.status == 0, (ended.problem, ended.err)
    ldap = LdapAnswers.model_validate(school.ANSWERS)
    reader = Secret(school.READER_PASSWORD)
    said, done = {}, {}
    with linked(host, tmp_path) as link, open_directory(link, ldap, reader) as directory:
        for number, uid in enumerate(NAMES + UNFINDABLE):
            user, password = user_in_address(uid), f"Canary-odd-{number}"
            said[uid] = ours(directory, ldap, user, password)
            done[uid] = openfires(host, user, password)
    findable = dict.fromkeys(NAMES, True)
    assert said == findable | dict.fromkeys(UNFINDABLE, Code.LDAP_PERSON_LETTERS)
    assert done == findable | dict.fromkeys(UNFINDABLE, Code.XMPP_LOGIN_FAILED)
