"""What keeps a port from answering: nobody listens, the server's own firewall, or the way to it."""

from setupwizard.firewall.opening import firewall_name
from setupwizard.firewall.reading import question, read_firewalls
from setupwizard.model.problems import Code, Problem
from setupwizard.transport.base import Transport
from setupwizard.transport.listeners import LISTENERS, at_port, read_listeners


def obstacle(host: Transport, port: int, address: str) -> Problem:
    """Why `port` did not answer at `address`, asked on the server; it costs one round trip.

    Raises HOST_LOST. What cannot be read there (no nftables, say) counts as not in the way.
    """
    listening, filters = host.ask((LISTENERS, question()))
    params = {"port": str(port), "address": address}
    if all(one.local_only for one in at_port(read_listeners(listening.out), port)):
        return Problem(Code.PORT_NOT_LISTENING, params, listening.out)
    firewalls = read_firewalls(filters.out)
    refusals = sorted(firewalls.refusals(port), key=lambda refusal: not refusal.certain)
    if not refusals:
        return Problem(Code.PORT_BLOCKED_BETWEEN, params)
    params |= {
        "firewall": firewall_name(refusals[0], firewalls),
        "chain": refusals[0].chain,
        "rule": refusals[0].rule,
    }
    return Problem(
        Code.PORT_FIREWALLED if refusals[0].certain else Code.PORT_FIREWALL_UNSURE, params
    )
