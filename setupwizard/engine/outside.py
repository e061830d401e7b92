"""What is not yet so although the chat works: whether others find the server, and trust it."""

from dataclasses import dataclass

from setupwizard.dns.hosts_file import known_here
from setupwizard.dns.judgement import Found, Standing, judge
from setupwizard.dns.look_up import look_up
from setupwizard.dns.own_domain import domain_notes
from setupwizard.dns.question import Resolve
from setupwizard.model.answers import Answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Note
from setupwizard.model.problems import SetupError
from setupwizard.proof.trust import AskTrust, Signer, Trust
from setupwizard.transport.base import Transport

OWN_ADDRESSES = ("hostname", "-I")
"""All numbers of the host but those only it can use (hostname(1) of Debian)."""


@dataclass(frozen=True, slots=True)
class Outside:
    """`domain`: how chat programs find the server. `trust`: None where the server did not say.

    `near`: the server was reached within its own network, so that nothing is known of how the
    internet reaches it.
    """

    domain: Found
    trust: Trust | None = None
    near: bool = False

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is not yet so, most important first; empty when all of it is."""
        return (*self.of_domain, *self.of_server)

    @property
    def of_domain(self) -> tuple[Note, ...]:
        """Those that the records of the domain put right."""
        return self.domain.notes if self.domain.standing is not Standing.FOUND else ()

    @property
    def of_server(self) -> tuple[Note, ...]:
        return (*self.of_reach, *self.of_trust)

    @property
    def of_trust(self) -> tuple[Note, ...]:
        if self.trust is None or self.trust.signer is Signer.TRUSTED:
            return ()
        code = "trust-unknown-signer"
        if self.trust.signer is Signer.ITSELF:
            code = "trust-self-signed"
            if domain_notes(self.domain.domain):  # no authority can sign for it
                code = "trust-self-signed-for-good"
        return (Note.of(code, domain=self.domain.domain, fingerprint=self.trust.fingerprint),)

    @property
    def of_reach(self) -> tuple[Note, ...]:
        """Where the domain is known to be found near only, that says it all."""
        if not self.near or self.domain.standing is Standing.NEAR:
            return ()
        return (Note.of("reached-near", domain=self.domain.domain),)


def look_outside(
    host: Transport, domain: str, fqdn: str, resolve: Resolve, trust: AskTrust, cancel: Cancel
) -> Outside:
    """Ask the domain name system from this computer, and the server for its certificate.

    Only reads. Raises HOST_LOST.
    """
    own, here = tuple(host.run(OWN_ADDRESSES).out.split()), known_here()
    looked = look_up(domain, fqdn, host.address, own, resolve, here, cancel)
    return Outside(judge(looked), trust(host, domain), bool(looked.server.near))


def try_to_look_outside(
    host: Transport, answers: Answers, resolve: Resolve, trust: AskTrust, cancel: Cancel
) -> Outside | None:
    """The same for whoever has just proven the chat, which stays proven: None on a lost link, or
    when it was cancelled.
    """
    try:
        server = answers.server
        found = look_outside(host, server.domain, server.fqdn, resolve, trust, cancel)
    except SetupError:
        return None
    return None if cancel.is_set() else found
