"""Starts that go wrong, stops, and starts again."""

import time

from tests.contract.console import Browser
from tests.contract.openfire import ADMIN_PASSWORD, HOME
from tests.contract.test_first_start import leaves
from tests.system.lab import wait_until

LOCAL = """
  <adminConsole><port>9090</port><securePort>-1</securePort><interface>127.0.0.1</interface>
  </adminConsole>
"""
FAILED = "Database setup or configuration error"
QUIET = 240.0
"""Seconds after which a real one has given up on its database, even on a busy machine."""


def ended_as_its_release_does(openfire):
    """5 stays alive without a single port; 4 ends as if all were well."""
    if openfire.major == 4:
        assert wait_until(lambda: not openfire.running())
        assert "status=" not in openfire.journal()  # systemd names no failure
    assert openfire.running() == (openfire.major >= 5)
    assert openfire.ports() == {}


def test_without_its_database_it_is_deaf_and_marked_as_set_up(fresh):
    fresh.host.run_root(["systemctl", "mask", "--now", "postgresql@15-main"])
    fresh.configure(before="<register><inband>false</inband></register>")
    fresh.start()
    assert wait_until(lambda: FAILED in fresh.journal(), QUIET, 1), fresh.story()
    ended_as_its_release_does(fresh)
    found = leaves(fresh.xml())
    assert found["setup"].text == "true"
    assert not [name for name in found if name.startswith("autosetup")]
    assert found["database.defaultProvider.password"].get("encrypted") == "true"
    assert found["register.inband"].text == "false"
    assert (
        "ConnectionManager.getConnection() failed to obtain a connection after 11" in fresh.logs()
    )


def test_a_refused_password_looks_the_same(fresh):
    fresh.make_database()
    fresh.host.sql("ALTER ROLE openfire PASSWORD 'another'")
    fresh.configure()
    fresh.start()
    assert wait_until(lambda: FAILED in fresh.journal(), QUIET, 1), fresh.story()
    ended_as_its_release_does(fresh)


def test_without_a_language_nothing_starts_and_the_order_stays(fresh):
    fresh.make_database()
    fresh.configure(locale="")
    fresh.start()
    assert wait_until(lambda: "Error starting the server" in fresh.journal(), QUIET, 1)
    ended_as_its_release_does(fresh)
    found = leaves(fresh.xml())
    assert found["setup"].text == "true"
    assert found["autosetup.run"].text == "true"


def test_the_embedded_database_survives_a_restart_of_5_but_not_of_4(fresh):
    fresh.configure(embedded=True, before=LOCAL)
    fresh.start()
    fresh.wait_for(5222, 9090)
    assert fresh.host.path(f"{HOME}/embedded-db/openfire.script").exists() or wait_until(
        fresh.host.path(f"{HOME}/embedded-db/openfire.log").exists
    )
    began = time.monotonic()
    fresh.stop()
    assert time.monotonic() - began < 60  # systemd would kill it after 90
    provider = leaves(fresh.xml())["connectionProvider.className"].text
    assert provider.rpartition(".")[2] == (
        "DefaultConnectionProvider" if fresh.major == 4 else "EmbeddedConnectionProvider"
    )
    fresh.start()
    if fresh.major == 4:
        assert wait_until(lambda: FAILED in fresh.journal(), QUIET, 1), fresh.story()
        ended_as_its_release_does(fresh)
    else:
        fresh.wait_for(5222, 9090)


def test_a_console_for_this_server_only_does_not_bind_the_chat(fresh):
    fresh.make_database()
    fresh.configure(before=LOCAL)
    fresh.start()
    fresh.wait_for(5222, 9090)
    assert fresh.ports()[9090] == {"127.0.0.1"}
    assert 9091 not in fresh.ports()
    assert fresh.ports()[5222] <= {"*", "0.0.0.0", "::"}


def test_a_restart_keeps_everything_and_a_guesser_is_locked_out_until_then(fresh):
    fresh.make_database()
    fresh.configure()
    fresh.start()
    fresh.wait_for(5222, 9090)
    before = fresh.xml().find("database/defaultProvider/password").text
    console = Browser(fresh.host.address, 9090)
    statuses = {console.login("admin", "guess").status for _ in range(12)}
    assert statuses == {200}
    assert console.login("admin", ADMIN_PASSWORD).status == 200
    fresh.stop()
    fresh.start()
    fresh.wait_for(5222, 9090)
    assert fresh.xml().find("database/defaultProvider/password").text == before
    assert Browser(fresh.host.address, 9090).login("admin", ADMIN_PASSWORD).status == 302
    with fresh.client() as client:
        client.login("admin", ADMIN_PASSWORD)


def test_blowfish_hides_the_password_as_hexadecimal(fresh):
    fresh.make_database()
    fresh.configure(algorithm="Blowfish")
    fresh.start()
    fresh.wait_for(5222, 9090)
    password = leaves(fresh.xml())["database.defaultProvider.password"]
    assert bytes.fromhex(password.text)
    assert leaves(fresh.xml("security"))["encrypt.algorithm"].text == "Blowfish"
