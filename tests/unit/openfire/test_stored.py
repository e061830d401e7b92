import json

import pytest

from setupwizard.openfire.settings import refuse_other_properties
from setupwizard.openfire.stored import Stored, read_stored, stored_question
from setupwizard.transport.base import Result
from tests.unit.openfire.samples import answers

EMBEDDED = answers(datasource={"kind": "embedded"}).datasource
POSTGRESQL = answers().datasource
DOMAIN = "OFPROPERTY VALUES('xmpp.domain','example.org'"


def rows(*lines):
    return read_stored(EMBEDDED, Result(("grep",), 0, "\n".join(lines)))


def row(**properties):
    found = {"properties": properties, "users": ["admin"], "contacts": 0}
    return read_stored(POSTGRESQL, Result(("runuser",), 0, json.dumps(found)))


def test_without_a_row_anybody_may_make_an_account_and_chat_without_encryption():
    open_to_all = Stored("example.org", used=False, registration=True, requires_tls=False)
    assert rows(f"INTO {DOMAIN}") == open_to_all
    assert row(**{"xmpp.domain": "example.org"}) == open_to_all


def test_what_was_written_last_counts_and_what_was_removed_no_more():
    closed = "INTO OFPROPERTY VALUES('register.inband','false'"
    gone = "FROM OFPROPERTY WHERE NAME='register.inband'"
    opened = "INTO OFPROPERTY VALUES('register.inband','true'"
    assert not rows(f"INTO {DOMAIN}", opened, gone, closed).registration
    assert rows(f"INTO {DOMAIN}", closed, gone, opened).registration
    assert rows(f"INTO {DOMAIN}", closed, gone).registration


def test_grep_finds_every_row_that_is_read(tmp_path):
    """As HSQLDB 2 writes them: a changed row is taken out and written anew."""
    import subprocess

    file = tmp_path / "openfire.log"
    file.write_text(
        "INSERT INTO OFPROPERTY VALUES('xmpp.domain','example.org',0,NULL)\n"
        "INSERT INTO OFPROPERTY VALUES('register.inband','false',0,NULL)\n"
        "DELETE FROM OFPROPERTY WHERE NAME='register.inband'\n"
        "INSERT INTO OFPROPERTY VALUES('xmpp.client.tls.policy','required',0,NULL)\n"
    )
    _, options, pattern, *_ = stored_question(EMBEDDED)
    found = subprocess.run(
        ["grep", options, pattern, str(file)], capture_output=True, text=True, check=True
    )
    stored = read_stored(EMBEDDED, Result(("grep",), 0, found.stdout))
    assert stored == Stored("example.org", used=False, registration=True, requires_tls=True)


def test_nothing_is_refused_where_nothing_can_be_told():
    refuse_other_properties(None, answers(server={"registration": True}))


@pytest.mark.parametrize("require_tls", [True, False])
def test_a_directory_may_require_more_than_was_answered(require_tls):
    ldap = {"host": "ldap.example.org", "base_dn": "dc=x", "admins": ["ana"]}
    asked = answers(server={"require_tls": require_tls}, profile={"kind": "ldap"}, ldap=ldap)
    strict = Stored("example.org", used=True, registration=False, requires_tls=True)
    refuse_other_properties(strict, asked)
