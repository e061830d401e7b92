"""The stream as clients see it, and the administrator's commands."""

import ssl
import uuid

import pytest

from tests.contract.openfire import ADMIN_PASSWORD, DOMAIN
from tests.contract.xmpp import BIND, COMMANDS, DATA, SASL, SESSION, TLS, Refused


@pytest.fixture
def admin(server):
    with server.client() as client:
        yield client.login("admin", ADMIN_PASSWORD, "admin-" + uuid.uuid4().hex[:6])


@pytest.fixture
def somebody(admin):
    """Name and password of an account made for one test."""
    name = "u" + uuid.uuid4().hex[:8]
    jid = f"{name}@{DOMAIN}"
    admin.command("add-user", accountjid=jid, password="pw-1", **{"password-verify": "pw-1"})
    yield name, "pw-1"
    admin.command("delete-user", accountjids=jid)


def note(command):
    found = command.find(f"{{{COMMANDS}}}note")
    return "" if found is None else found.get("type")


def test_before_tls_the_stream_asks_for_it_and_already_names_the_ways_to_log_in(server):
    with server.client() as client:
        assert client.offered()[f"{{{TLS}}}starttls"].find(f"{{{TLS}}}required") is not None
        assert {"PLAIN", "SCRAM-SHA-1"} <= client.mechanisms()


def test_after_tls_only_the_login_is_left(server):
    with server.client() as client:
        client.starttls()
        assert f"{{{TLS}}}starttls" not in client.offered()
        assert {"PLAIN", "SCRAM-SHA-1"} <= client.mechanisms()


def test_after_the_login_a_resource_is_bound(server):
    with server.client() as client:
        client.starttls()
        client.plain("admin", ADMIN_PASSWORD)
        assert client.offered().keys() >= {f"{{{BIND}}}bind", f"{{{SESSION}}}session"}
        assert client.bind("here") == f"admin@{DOMAIN}/here"


@pytest.mark.parametrize("way", ["plain", "scram"])
def test_a_wrong_password_and_an_unknown_name_are_refused_alike(server, way):
    for user in ("admin", "nobody"):
        with server.client() as client:
            client.starttls()
            with pytest.raises(Refused, match=r"^not-authorized$"):
                getattr(client, way)(user, "admin")


def test_direct_tls_has_its_own_port(server):
    with server.client(5223, direct_tls=True) as client:
        assert f"{{{SASL}}}mechanisms" in client.offered()
        client.login("admin", ADMIN_PASSWORD)
        assert client.jid == f"admin@{DOMAIN}/test"


def test_a_stream_for_another_domain_is_not_refused(server):
    """So a login that works does not show that the domain is the right one; the JID does."""
    with server.client(domain="other.example.org") as client:
        client.starttls()
        client.scram("admin", ADMIN_PASSWORD)
        assert client.bind() == f"admin@{DOMAIN}/test"


def test_nobody_may_register(server):
    query = "<query xmlns='jabber:iq:register'/>"
    with server.client() as client, pytest.raises(Refused, match=r"^not-authorized$"):
        client.iq("get", query, "")  # not even asked in clear
    with server.client() as client:
        client.starttls()
        with pytest.raises(Refused, match=r"^forbidden$"):
            client.iq("get", query, "")


def test_two_accounts_chat(server, somebody, admin):
    with server.client() as client:
        client.login(*somebody)
        client.message(f"admin@{DOMAIN}", "to whoever is there")
        client.message(admin.jid, "to this one")
        bodies = [admin.next_message().findtext("{jabber:client}body") for _ in range(2)]
        assert bodies == ["to whoever is there", "to this one"]
        admin.message(client.jid, "back")
        answer = client.next_message()
        assert answer.get("from") == admin.jid


def test_ping_roster_and_disco_are_answered(server, somebody):
    with server.client() as client:
        client.login(*somebody)
        assert client.iq("get", "<ping xmlns='urn:xmpp:ping'/>").get("type") == "result"
        roster = client.iq("get", "<query xmlns='jabber:iq:roster'/>", "")
        assert roster.find("{jabber:iq:roster}query") is not None
        space = "http://jabber.org/protocol/disco#info"
        info = client.iq("get", f"<query xmlns='{space}'/>")
        found = [item.get("name") for item in info.iter(f"{{{space}}}identity")]
        assert "Openfire Server" in found


def test_an_added_account_can_log_in_until_it_is_deleted(server, admin):
    name = "v" + uuid.uuid4().hex[:8]
    fields = {"accountjid": f"{name}@{DOMAIN}", "password": "pw &amp; 1"}
    added = admin.command("add-user", **fields, **{"password-verify": "pw &amp; 1"})
    assert (added.get("status"), note(added)) == ("completed", "info")
    with server.client() as client:
        client.login(name, "pw & 1")
    deleted = admin.command("delete-user", accountjids=f"{name}@{DOMAIN}")
    assert (deleted.get("status"), note(deleted)) == ("completed", "info")
    with server.client() as client, pytest.raises(Refused, match=r"^not-authorized$"):
        client.login(name, "pw & 1")


def test_the_form_of_a_command_comes_before_it_is_carried_out(admin):
    node = "http://jabber.org/protocol/admin#add-user"
    answer = admin.iq("set", f"<command xmlns='{COMMANDS}' node='{node}' action='execute'/>")
    command = answer.find(f"{{{COMMANDS}}}command")
    assert command.get("status") == "executing"
    assert command.get("sessionid")
    fields = {field.get("var") for field in command.iter("{jabber:x:data}field")}
    assert {"FORM_TYPE", "accountjid", "password", "password-verify", "email"} <= fields


def test_an_account_is_not_added_twice_nor_with_two_passwords(admin, somebody):
    again = {"accountjid": f"{somebody[0]}@{DOMAIN}", "password": "x", "password-verify": "x"}
    assert note(admin.command("add-user", **again)) == "error"
    other = again | {"accountjid": f"w{somebody[0]}@{DOMAIN}", "password-verify": "y"}
    assert note(admin.command("add-user", **other)) == "error"


def test_only_the_administrator_may_command(server, somebody):
    with server.client() as client:
        client.login(*somebody)
        with pytest.raises(Refused, match=r"^forbidden$"):
            client.command("add-user", accountjid=f"x@{DOMAIN}", password="x")


def test_the_newest_tls_is_spoken(server):
    with server.client(newest=ssl.TLSVersion.TLSv1_3) as client:
        client.starttls()
        assert client.socket.version() == "TLSv1.3"
        client.scram("admin", ADMIN_PASSWORD)


def test_a_client_without_tls_is_stopped_only_after_its_login(server):
    """Openfire takes a password sent in clear, then offers nothing and closes at a stanza."""
    with server.client() as client:
        client.plain("admin", ADMIN_PASSWORD)
        assert client.offered() == {}
        with pytest.raises(Refused, match=r"^not-authorized$"):
            client.bind()
        with pytest.raises(EOFError):
            client.receive()


def values(command, name):
    fields = [one for one in command.iter(f"{{{DATA}}}field") if one.get("var") == name]
    return [value.text or "" for one in fields for value in one.iter(f"{{{DATA}}}value")]


def test_the_administrator_reads_who_somebody_is(server, admin):
    """4.6.2 leaves out of its list an e-mail address that nobody has."""
    users = ["c" + uuid.uuid4().hex[:8] for _ in range(2)]
    jids = [f"{user}@{DOMAIN}" for user in users]
    password = {"password": "pw-1", "password-verify": "pw-1"}
    try:
        admin.command("add-user", accountjid=jids[0], given_name="Ana B.", **password)
        admin.command("add-user", accountjid=jids[1], email="eva@x.example", **password)
        told = admin.command("get-user-properties", accountjids=[f"nobody@{DOMAIN}", *jids])
        assert values(told, "accountjids") == jids
        assert values(told, "name") == ["Ana B.", ""]
        assert values(told, "email") in (["", "eva@x.example"], ["eva@x.example"])
        for tried, kind in (("pw-1", "info"), ("pw-2", "error")):
            told = admin.command("authenticate-user", accountjid=jids[0], password=tried)
            assert note(told) == kind
    finally:
        admin.command("delete-user", accountjids=jids)


def test_the_administrator_makes_groups_and_a_name_that_is_too_long_is_lost(server, admin):
    """4.6.2 lists the members of such a one until its next start, but not the group."""
    group, long = "g" + uuid.uuid4().hex[:8], "g" * 51
    for name in (group, long):
        made = admin.command("add-group", group=name, desc="", showInRoster="nobody")
        assert note(made) == "info"
    again = admin.command("add-group", group=group, desc="", showInRoster="nobody")
    assert note(again) == "error"
    admin.command("add-group-members", group=group, admin="false", users=[f"admin@{DOMAIN}"])
    told = admin.command("get-groups", start="0", max_items="none")
    assert group in values(told, "name")
    assert long not in values(told, "name")
    members = admin.command("get-group-members", group=group)
    assert values(members, "jid") == [f"admin@{DOMAIN}"]
    assert note(admin.command("get-group-members", group="never-made")) == "error"
    admin.command("delete-group", group=group)
