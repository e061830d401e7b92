"""Whatever can refuse does so before the first change: the host stays as it was, to the byte."""

from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from tests.system import lab as labs
from tests.system.fixtures import need
from tests.system.program import Program
from tests.system.untouched import differences, fingerprint

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.any_openfire,
    pytest.mark.xdist_group("objections"),  # they share a server
]

DIRECTORY = {
    "profile": {"kind": "ldap"},
    "ldap": {
        "host": "127.0.0.1",
        "bind_dn": "cn=admin,dc=example,dc=org",
        "base_dn": "dc=example,dc=org",
        "admins": ["user01"],
    },
}


@dataclass(frozen=True)
class Objection:
    """`arrange` and `undo` are shell on the host; `sections` of answers, `secrets` of the run."""

    code: str
    arrange: str = "true"
    undo: str = "true"
    sections: dict = field(default_factory=dict)
    secrets: dict = field(default_factory=dict)


def psql(sql):
    return f'runuser -u postgres -- psql -qX -c "{sql}"'


OBJECTIONS = (
    Objection(
        "system-unsupported",
        "cp -p /etc/os-release /root/kept; sed -i 's/^VERSION_ID=.*/VERSION_ID=9/' /etc/os-release",
        "cat /root/kept > /etc/os-release; rm /root/kept",
    ),
    Objection("archive-missing", sections={"openfire": {"file": "/nowhere/openfire.tar.gz"}}),
    Objection("database-wrong-port", sections={"datasource": {"port": 5999}}),
    Objection(
        "database-role-not-ours",
        psql("CREATE ROLE openfire LOGIN PASSWORD 'theirs'"),
        psql("DROP ROLE openfire"),
    ),
    Objection(
        "database-not-empty",
        f"{psql('CREATE DATABASE openfire')}; "
        f"runuser -u postgres -- psql -qX openfire -c 'CREATE TABLE kunden (id int)'",
        psql("DROP DATABASE openfire"),
    ),
    Objection(
        "database-encoding",
        psql("CREATE DATABASE openfire ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0"),
        psql("DROP DATABASE openfire"),
    ),
    Objection("secret-signs", secrets={"database_password": "emoji \N{GRINNING FACE}"}),
    Objection(
        "ssh-forwarding-line",
        "echo 'AllowTcpForwarding no' > /etc/ssh/sshd_config.d/none.conf; systemctl reload ssh",
        "rm /etc/ssh/sshd_config.d/none.conf; systemctl reload ssh",
    ),
    Objection(
        "ldap-admin-password-wrong",
        sections=DIRECTORY,
        secrets={"ldap_password": "lab-ldap", "ldap_admin_password": "not this one"},
    ),
    Objection(
        "ldap-person-missing",
        sections=DIRECTORY | {"ldap": DIRECTORY["ldap"] | {"admins": ["nobody"]}},
        secrets={"ldap_password": "lab-ldap", "ldap_admin_password": "pw-user01"},
    ),
)


@pytest.fixture(scope="module")
def host():
    need("full")
    host = labs.up("full", wait=True)
    yield host
    host.down()


@contextmanager
def arranged(host, objection):
    host.run_root(["sh", "-c", objection.arrange])
    try:
        yield
    finally:
        host.run_root(["sh", "-c", objection.undo])


@pytest.mark.parametrize("objection", OBJECTIONS, ids=lambda one: one.code)
def test_an_objection_comes_before_the_first_change_in_preview_and_apply_alike(
    host, tmp_path, tarball, openfire_version, objection
):
    program = Program.on(host, tmp_path, tarball, openfire_version, **objection.sections)
    program.secrets |= objection.secrets
    program.write()
    with arranged(host, objection):
        before = fingerprint(host)
        told = [program.run("preview"), program.run("apply")]
        assert differences(before, fingerprint(host)) == []
    for ended in told:
        assert (ended.status, ended.problem.get("code")) == (1, objection.code), ended.problem
        assert not ended.said("step-started")
