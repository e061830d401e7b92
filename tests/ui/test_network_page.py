"""What the page about ports says of the server's firewall."""

import pytest

from setupwizard.model.facts import FirewallFound
from setupwizard.ui.wizards.setup.network import NetworkPage
from tests.ui.seeing import said


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (None, "The server itself has no active firewall"),
        (FirewallFound("ufw", by_hand=False), "an active firewall (ufw)"),
        (FirewallFound("nftables", by_hand=True), "rules made by hand (nftables)"),
    ],
)
def test_the_firewall_in_charge_is_named_and_who_opens_ports_in_it(qtbot, found, told):
    page = NetworkPage()
    qtbot.addWidget(page)
    page.show()
    page.look(found)
    assert told in " ".join(said(page))
    assert page.raw() == {"open": [5222, 5223]}


def test_without_a_firewall_nobody_is_told_that_an_unticked_port_is_closed(qtbot):
    page = NetworkPage()
    qtbot.addWidget(page)
    page.show()
    page.look(None)
    assert "can be reached whatever is ticked here" in " ".join(said(page))
    assert "other chat ports can be reached, too" in page.summary()
    page.look(FirewallFound("ufw", by_hand=False))
    assert "whatever is ticked" not in " ".join(said(page))
    assert page.summary() == "Open to the network: ports 5222, 5223."
