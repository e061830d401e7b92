import subprocess
import sys
from contextlib import contextmanager

import pytest

from setupwizard.engine.environment import real_environment
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.practice import practice_environment
from tests.fake_transport import FakeTransport

LDAP = LdapAnswers(host="ldap.example.org", port=1389)


class Blocked(FakeTransport):
    def __init__(self, code):
        super().__init__()
        self.code = code

    @contextmanager
    def tunnel(self, host, port):
        raise SetupError(self.code, "sshd's words", host=host, port=port)
        yield


def opening(environment, host, ldap=LDAP):
    with pytest.raises(SetupError) as caught, environment.directory(host, ldap, Secret("")):
        pass
    return caught.value.problem


@pytest.mark.parametrize(
    ("far", "code"),
    [
        (Code.REMOTE_REFUSED, Code.LDAP_NOT_REACHABLE),
        (Code.REMOTE_HOST_UNKNOWN, Code.LDAP_HOST_UNKNOWN),
        (Code.REMOTE_UNREACHABLE, Code.LDAP_UNREACHABLE),
        (Code.SSH_FORWARDING_REFUSED, Code.SSH_FORWARDING_REFUSED),
        (Code.HOST_LOST, Code.HOST_LOST),
    ],
)
def test_what_keeps_the_server_from_the_directory_is_said_of_the_directory(tmp_path, far, code):
    problem = opening(real_environment(tmp_path / "known_hosts"), Blocked(far))
    assert problem.code is code
    assert (problem.params["host"], problem.params["port"]) == ("ldap.example.org", "1389")
    assert problem.detail == "sshd's words"


def test_there_is_no_directory_on_the_practice_server_until_one_is_made():
    here = LdapAnswers(host="127.0.0.1")
    problem = opening(practice_environment(pace=0), FakeTransport(), here)
    assert problem.code is Code.LDAP_NOT_REACHABLE


def test_who_has_no_directory_does_not_wait_for_its_library():
    code = "import sys, setupwizard.engine.session; sys.exit('ldap3' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
