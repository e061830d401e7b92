"""What is asked and done about a running Openfire of each release, as in practice.

The stand-in has a console for its login only.
"""

from threading import Event

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.log_entries import Level
from setupwizard.admin.logs import (
    DATABASE,
    OPENFIRE,
    SERVICE,
    download_log,
    follow_log,
    log_sources,
)
from setupwizard.admin.lost_administrator import restore_administrator
from setupwizard.model.events import Outcome
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from tests.practice.admin_dialogues import (
    audit_dialogue,
    expected_properties,
    known_property,
    properties_dialogue,
)
from tests.standin.fixtures import REAL
from tests.system import lab as labs
from tests.system.fixtures import need
from tests.system.program import ADMIN_PASSWORD
from tests.system.running import set_up

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.skipif(not REAL, reason="the stand-in has no pages behind its login"),
    pytest.mark.xdist_group("admin"),  # they share a server
]


@pytest.fixture(scope="module")
def host(tarball):  # one for each release
    need("full")
    host = labs.up("full", wait=True)
    yield host
    host.down()


@pytest.fixture(scope="module")
def session(host, tmp_path_factory, tarball, openfire_version):
    with set_up(host, tmp_path_factory.mktemp("admin"), tarball, openfire_version) as session:
        yield session


@pytest.fixture(scope="module")
def access(session):  # it remembers the release
    return Access(Login("admin", Secret(ADMIN_PASSWORD)))


def test_properties_are_made_changed_put_back_encrypted_and_deleted(session, access, host):
    major = access.status(session).major
    assert properties_dialogue(session, access) == expected_properties(major)
    left = "SELECT count(*) FROM ofproperty WHERE name LIKE 'x.contract%'"
    assert host.sql(left, "openfire") == "0"
    idle = ("360000", False, False, "at-once", "client-connections")
    assert known_property(session, access, "xmpp.client.idle") == idle
    domain = ("empresa.example", True, False, "restart", "")
    assert known_property(session, access, "xmpp.domain") == domain


def test_what_was_done_in_the_console_stands_in_the_audit(session, access):
    assert audit_dialogue(session, access, "admin") == [True, {"admin"}, True, ()]


def followed(session, source, at_least):
    """The entries of a log until there are so many."""
    cancel, entries = Event(), []

    def tell(part):
        entries.extend(part.entries)
        if len(entries) >= at_least:
            cancel.set()

    session.ask(follow_log, source, tell, cancel)
    return entries


def test_its_logs_are_followed_and_brought_here(session, access, tmp_path):
    sources = {one.kind: one for one in session.ask(log_sources, access)}
    assert set(sources) == {OPENFIRE, SERVICE, DATABASE}
    entries = followed(session, sources[OPENFIRE], 20)
    assert Level.INFO in {one.level for one in entries}
    assert all(one.time and one.source for one in entries)
    assert any("plugin 'admin'" in one.text for one in followed(session, sources[SERVICE], 1))
    assert followed(session, sources[DATABASE], 1)
    written = session.ask(download_log, sources[OPENFIRE], tmp_path / "x.log", Event())
    assert (tmp_path / "x.log").stat().st_size == written > 0


def test_a_lost_administrator_is_made_again_and_logs_in(session, host):
    conf = "/opt/openfire/conf/openfire.xml"
    before, events = host.read(conf), []
    outcome = session.ask(
        restore_administrator, Login("rosa", Secret("Rosas-clave-7£")), events.append, Event()
    )
    assert outcome is Outcome.CHANGED, events[-1]
    assert host.read(conf).split() == before.split()  # Openfire writes its blanks in its own way
    assert host.run_root(["stat", "-c", "%U:%G %a", conf]).stdout == "openfire:openfire 640\n"
    for name in ("rosa", "admin"):
        password = "Rosas-clave-7£" if name == "rosa" else ADMIN_PASSWORD
        access = Access(Login(name, Secret(password)))
        assert known_property(session, access, "xmpp.domain")[0] == "empresa.example"
    told = host.run_root(["grep", "-rl", "Rosas-clave-7", "/opt/openfire", "/var/log"], check=False)
    assert told.stdout == ""
    assert "Rosas-clave-7" not in str(events)
