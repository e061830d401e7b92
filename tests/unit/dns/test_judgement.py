"""Where chat programs go for a domain, held against the server that was reached."""

import pytest

from setupwizard.dns.judgement import Standing
from setupwizard.dns.looked_up import ROOT, UNUSUAL
from setupwizard.dns.question import Kind, Query, Reply, Status
from tests.unit.dns.internet import (
    SERVER,
    WEB,
    Internet,
    address,
    codes,
    lines,
    seen,
    service,
    zone,
)

DOMAIN, CHAT = "escuela.es", "chat.escuela.es"
MINE = zone(DOMAIN)
LED = service(DOMAIN, (5, 0, 5222, CHAT))
A_RECORD = f"{CHAT}. 3600 IN A {SERVER}"
SRV_RECORD = f"_xmpp-client._tcp.{DOMAIN}. 3600 IN SRV 5 0 5222 {CHAT}."


def test_a_domain_whose_service_record_leads_to_the_server_is_found():
    found = seen(Internet(MINE, LED, address(CHAT, SERVER)))
    assert found.standing is Standing.FOUND
    assert (found.records, found.obsolete) == ((), ())
    (target,) = found.route.targets
    assert (target.host, target.port, target.addresses) == (CHAT, 5222, (SERVER,))


def test_a_domain_that_leads_to_the_server_itself_needs_no_service_record():
    found = seen(Internet(MINE, address(DOMAIN, SERVER)))
    assert found.standing is Standing.FOUND
    assert [target.port for target in found.route.targets] == [5222]
    assert not found.route.by_service


def test_a_domain_of_which_nothing_is_known_gets_both_records():
    found = seen(Internet(MINE))
    assert (found.standing, codes(found)) == (Standing.NOT_FOUND, ["dns-missing"])
    assert lines(found.records) == [A_RECORD, SRV_RECORD]
    assert [record.host for record in found.records] == ["chat", "_xmpp-client._tcp"]


def test_what_is_right_already_is_not_asked_for_again():
    found = seen(Internet(MINE, address(CHAT, SERVER)))
    assert lines(found.records) == [SRV_RECORD]
    found = seen(Internet(MINE, LED))
    assert (codes(found), lines(found.records)) == (["dns-service-nowhere"], [A_RECORD])


def test_a_domain_with_a_web_site_keeps_it():
    found = seen(Internet(MINE, address(DOMAIN, WEB)))
    assert codes(found) == ["dns-elsewhere"]
    assert lines(found.records) == [A_RECORD, SRV_RECORD]
    assert found.obsolete == ()


def test_where_the_server_has_no_name_of_its_own_the_web_site_is_kept_all_the_same():
    """Given by number, the server is named as the domain: its address is the web site's."""
    found = seen(Internet(MINE, address(DOMAIN, WEB)), fqdn=DOMAIN)
    assert codes(found) == ["dns-elsewhere", "dns-other-host"]
    assert lines(found.records) == [A_RECORD, SRV_RECORD]
    assert found.obsolete == ()


@pytest.mark.parametrize(
    ("told", "host", "entered"),
    [
        ({}, "chat", 2),
        (address(CHAT, WEB), "xmpp", 2),
        (address(CHAT, SERVER), "chat", 1),
        (address(CHAT, WEB) | address(f"xmpp.{DOMAIN}", WEB), "chat", 2),
    ],
    ids=["free", "in-use", "ready", "both-in-use"],
)
def test_the_name_that_is_proposed_is_free_or_the_servers_already(told, host, entered):
    found = seen(Internet(MINE, address(DOMAIN, WEB), told), fqdn=DOMAIN)
    assert found.records[-1].value == f"{host}.{DOMAIN}"
    assert len(found.records) == entered


def test_a_name_that_nothing_needs_is_left_alone():
    """Programs are led to the server by another name of it."""
    other, direct = "vps7.escuela.es", service(DOMAIN, (5, 0, 1, CHAT), prefix="_xmpps-client._tcp")
    led = service(DOMAIN, (5, 0, 5222, other)) | address(other, SERVER)
    assert seen(Internet(MINE, led, address(CHAT, WEB))).standing is Standing.FOUND
    found = seen(Internet(MINE, led, direct, address(CHAT, WEB)))
    assert found.records == ()
    assert [record.kind for record in found.obsolete] == [Kind.SRV]


def test_name_servers_of_a_name_that_nothing_needs_may_be_broken():
    other, broken = "vps7.escuela.es", {Query(CHAT, Kind.A): Reply(Status.BROKEN)}
    led = service(DOMAIN, (5, 0, 5222, other)) | address(other, SERVER)
    assert seen(Internet(MINE, led, broken)).standing is Standing.FOUND


def test_a_free_domain_that_is_the_server_itself_needs_one_record():
    found = seen(Internet(MINE), fqdn=DOMAIN)
    assert lines(found.records) == [f"{DOMAIN}. 3600 IN A {SERVER}"]
    assert found.records[0].host == "@"


def test_nobody_has_registered_the_domain():
    found = seen(Internet())
    assert codes(found) == ["dns-missing", "dns-unregistered"]
    assert {record.zone for record in found.records} == {DOMAIN}


def test_names_are_told_as_the_zone_has_them():
    """A school below the domain of its authority is entered there, unless it has its own zone."""
    domain, chat = "luna.escuelas.es", "chat.luna.escuelas.es"
    found = seen(Internet(zone("escuelas.es")), domain, chat)
    assert [record.host for record in found.records] == ["chat.luna", "_xmpp-client._tcp.luna"]
    found = seen(Internet(zone("escuelas.es", domain)), domain, chat)
    assert [record.host for record in found.records] == ["chat", "_xmpp-client._tcp"]


@pytest.mark.parametrize(
    ("target", "told", "code", "taken_away", "entered"),
    [
        (
            CHAT,
            address(CHAT, WEB),
            "dns-service-elsewhere",
            [f"{CHAT}. 3600 IN A {WEB}"],
            [A_RECORD],
        ),
        ("old.example.net", {}, "dns-service-nowhere", None, [A_RECORD, SRV_RECORD]),
        (SERVER, {}, "dns-service-number", None, [A_RECORD, SRV_RECORD]),
        (
            CHAT,
            address(CHAT, SERVER, alias="vps7.example.net"),
            "dns-service-alias",
            None,
            [A_RECORD, SRV_RECORD],
        ),
    ],
)
def test_a_service_record_that_leads_astray(target, told, code, taken_away, entered):
    found = seen(Internet(MINE, service(DOMAIN, (5, 0, 5222, target)), told))
    assert found.standing is Standing.NOT_FOUND
    assert codes(found)[0] == code
    assert lines(found.records) == entered
    taken = lines(found.obsolete)
    if taken_away is None:
        assert f"_xmpp-client._tcp.{DOMAIN}. 3600 IN SRV 5 0 5222 {target}." in taken
    else:
        assert taken == taken_away


def test_an_alias_goes_before_its_name_gets_an_address():
    alias = address(CHAT, SERVER, alias="vps7.example.net")
    found = seen(Internet(MINE, LED, alias))
    assert f"{CHAT}. 3600 IN CNAME vps7.example.net." in lines(found.obsolete)


def test_a_service_record_with_another_port():
    wrong = service(DOMAIN, (5, 0, 5269, CHAT))
    found = seen(Internet(MINE, wrong, address(CHAT, SERVER)))
    assert codes(found) == ["dns-service-port"]
    assert found.notes[0].params["port"] == "5269"
    assert lines(found.records) == [SRV_RECORD]
    assert lines(found.obsolete) == [SRV_RECORD.replace("5222", "5269")]


def test_a_domain_that_says_it_has_no_chat():
    found = seen(Internet(MINE, service(DOMAIN, (0, 0, 0, "")), address(CHAT, SERVER)))
    assert codes(found) == ["dns-refused"]
    assert lines(found.obsolete) == [f"_xmpp-client._tcp.{DOMAIN}. 3600 IN SRV 0 0 0 ."]
    assert lines(found.records) == [SRV_RECORD]


def test_the_record_for_direct_tls_is_tried_in_its_order_and_judged_as_well():
    direct = service(DOMAIN, (1, 0, 5223, "old.escuela.es"), prefix="_xmpps-client._tcp")
    found = seen(Internet(MINE, LED, direct, address(CHAT, SERVER), address("old.escuela.es", WEB)))
    assert [target.host for target in found.route.targets] == ["old.escuela.es", CHAT]
    assert codes(found) == ["dns-service-elsewhere"]
    assert found.records == ()
    assert [record.name for record in found.obsolete] == [f"_xmpps-client._tcp.{DOMAIN}"]


def test_an_old_address_of_the_other_kind_is_not_overlooked():
    old = address(CHAT, "2001:db8::99", kind=Kind.AAAA)
    found = seen(Internet(MINE, LED, address(CHAT, SERVER), old))
    assert codes(found)[0] == "dns-service-elsewhere"
    assert found.notes[0].params["address"] == "2001:db8::99"
    assert lines(found.obsolete) == [f"{CHAT}. 3600 IN AAAA 2001:db8::99"]
    assert found.records == ()


def test_an_address_the_server_says_it_has_is_its_own():
    new = address(CHAT, "2001:db8::10", kind=Kind.AAAA)
    own = (SERVER, "2001:DB8:0::10")
    found = seen(Internet(MINE, LED, address(CHAT, SERVER), new), own=own)
    assert found.standing is Standing.FOUND


def test_a_number_of_the_network_is_found_only_there():
    found = seen(Internet(MINE, LED, address(CHAT, "192.168.1.5")), reached="192.168.1.5")
    assert (found.standing, codes(found)) == (Standing.NEAR, ["dns-near"])


def test_behind_a_router_nothing_is_claimed_about_its_number():
    lan = {"reached": "192.168.1.5", "own": ("192.168.1.5",)}
    found = seen(Internet(MINE, LED, address(CHAT, WEB)), **lan)
    assert (found.standing, codes(found)) == (Standing.UNSURE, ["dns-unsure"])
    found = seen(Internet(MINE), **lan)
    assert codes(found) == ["dns-missing", "dns-address-unknown"]
    assert [record.value for record in found.records] == ["", CHAT]


@pytest.mark.parametrize("fqdn", [CHAT, DOMAIN])
def test_behind_a_router_an_address_without_a_service_record_may_be_a_web_site(fqdn):
    """Most often it is: a school has one long before it has a chat in its own house."""
    lan = {"reached": "192.168.1.5", "own": ("192.168.1.5",), "fqdn": fqdn}
    found = seen(Internet(MINE, address(DOMAIN, WEB)), **lan)
    assert (found.standing, codes(found)[0]) == (Standing.UNSURE, "dns-unsure-bare")
    assert codes(found)[-1] == "dns-address-unknown"
    assert [(one.host, one.value) for one in found.records] == [
        ("chat", ""),
        ("_xmpp-client._tcp", CHAT),
    ]
    assert found.obsolete == ()


def test_a_server_reached_by_name_is_compared_by_its_numbers():
    internet = Internet(MINE, LED, address(CHAT, SERVER), address("vps7.example.net", SERVER))
    found = seen(internet, reached="vps7.example.net", own=())
    assert found.standing is Standing.FOUND


def test_what_only_this_computer_knows_is_told():
    found = seen(Internet(MINE), reached=CHAT, here={CHAT: (SERVER,)})
    assert codes(found) == ["dns-missing", "dns-only-here"]
    assert lines(found.records) == [A_RECORD, SRV_RECORD]


def test_a_record_for_every_name_is_told_and_stays():
    star = address(f"{UNUSUAL}.{DOMAIN}", WEB) | address(CHAT, WEB) | address(DOMAIN, WEB)
    found = seen(Internet(MINE, star))
    assert codes(found) == ["dns-elsewhere", "dns-wildcard"]
    assert lines(found.records) == [A_RECORD, SRV_RECORD]
    assert found.obsolete == ()


def test_a_name_in_use_elsewhere_is_not_taken_away_without_a_word():
    found = seen(Internet(MINE, address("mail.escuela.es", WEB)), fqdn="mail.escuela.es")
    assert codes(found) == ["dns-missing", "dns-host-in-use"]


@pytest.mark.parametrize("domain", ["escuela.local", "escuela.lan", "escuela"])
def test_a_name_of_the_network_belongs_in_its_own_name_server(domain):
    found = seen(Internet(), domain, f"chat.{domain}")
    assert "dns-own-network" in codes(found)
    assert [record.host for record in found.records] == ["chat", "_xmpp-client._tcp"]


def test_nothing_is_entered_for_a_name_that_nobody_can_have():
    found = seen(Internet(), "escuela.example", "chat.escuela.example")
    assert codes(found) == ["dns-missing", "domain-nobodys"]
    assert found.records == ()


def test_without_the_internet_nothing_is_called_missing():
    unasked = {ROOT: Reply(Status.UNASKED)}
    found = seen(Internet(unasked, otherwise=Status.UNASKED))
    assert (found.standing, codes(found)) == (Standing.NOT_ASKED, ["dns-not-asked"])
    assert found.records == ()


def test_a_name_server_that_lies_at_home_is_no_internet():
    """A router without its line answers that there is no such name."""
    found = seen(Internet({ROOT: Reply(Status.BROKEN)}))
    assert found.standing is Standing.NOT_ASKED


@pytest.mark.parametrize(
    "query",
    [
        Query(f"_xmpp-client._tcp.{DOMAIN}", Kind.SRV),
        Query(DOMAIN, Kind.A),
        Query(CHAT, Kind.A),
    ],
)
def test_broken_name_servers_are_told_and_not_taken_for_a_missing_domain(query):
    found = seen(Internet(MINE, {query: Reply(Status.BROKEN)}))
    assert (found.standing, codes(found)) == (Standing.NOT_ASKED, ["dns-broken"])


def test_a_host_that_nobody_answered_for_is_not_called_wrong():
    internet = Internet(
        MINE,
        service(DOMAIN, (5, 0, 5222, "far.example.net")),
        {Query("far.example.net", Kind.A): Reply(Status.UNASKED)},
        {Query("far.example.net", Kind.AAAA): Reply(Status.UNASKED)},
    )
    assert seen(internet).standing is Standing.NOT_ASKED


def test_names_of_other_letters_are_asked_and_entered_as_they_are_sent():
    domain = "xn--and-6ma2c.es"  # ñandú
    found = seen(Internet(zone(domain)), domain, f"chat.{domain}")
    assert found.records[0].line == f"chat.{domain}. 3600 IN A {SERVER}"
    assert found.notes[0].params["domain"] == domain


def test_all_is_asked_at_once_and_only_strangers_in_a_second_round():
    internet = Internet(MINE, LED, address(CHAT, SERVER))
    seen(internet)
    assert len(internet.asked) == 1
    other = Internet(MINE, service(DOMAIN, (5, 0, 5222, "far.example.net")))
    seen(other)
    assert [query.name for query in other.asked[1]] == ["far.example.net"] * 2
