"""How the people who are invited reach the server."""

import ipaddress

from setupwizard.accounts.invitation import Way
from setupwizard.dns.judgement import Standing
from setupwizard.engine.operations.outside import see_outside
from setupwizard.engine.outside import OWN_ADDRESSES, Outside
from setupwizard.engine.session import Session
from setupwizard.model.answers import Answers
from setupwizard.model.cancel import Cancel
from setupwizard.proof.trust import Signer

LED = (Standing.FOUND, Standing.NEAR, Standing.UNSURE)
"""The domain leads somewhere, and nothing speaks against its being this server."""


def find_way(session: Session, answers: Answers, cancel: Cancel) -> Way:
    """What a chat program has to be told beside an address. Only reads. Raises HOST_LOST."""
    return way_of(see_outside(session, answers, cancel), _number(session))


def way_of(outside: Outside | None, number: str) -> Way:
    """`number`: what leads this computer to the server; None where nobody could be asked."""
    if outside is None:
        return Way(number)
    trust = outside.trust
    is_asked_about = trust is not None and trust.signer is not Signer.TRUSTED
    fingerprint = trust.fingerprint if trust is not None and is_asked_about else ""
    return Way("" if outside.domain.standing in LED else number, fingerprint)


def _number(session: Session) -> str:
    """By what this computer reaches the server; its first number where it is this computer."""
    address = session.host.address
    if address != "localhost":
        return address
    own = session.host.run(OWN_ADDRESSES).out.split()
    usable = [one for one in own if not ipaddress.ip_address(one).is_link_local]
    return next(iter(usable), address)
